import Bibliography
import Foundation
import Testing

@testable import Identity

@Suite struct PairMeasurementTests {
  /// The features of each pair of groups that is measured, by the mentions of both.
  private func measured(_ works: [[String]]) -> [[Int]: PairFeatures] {
    let corpus = InventedWorks.corpus(works)
    let mentions = Mentions(corpus)
    var found: [[Int]: PairFeatures] = [:]
    _ = PersonJoins(
      SpellingCandidates(mentions), of: mentions, institutions: mentions.all.map { [Int32($0.work % 2)] },
      cuts: [.infinity]
    ) { found[($0.left + $0.right).sorted()] = $0.features }
    return found
  }

  private func feature(_ feature: PairFeatures.Feature, of left: String, _ right: String) -> Float? {
    measured([[left], [right]])[[0, 1]]?[feature]
  }

  @Test(arguments: [
    ("Okafor, Ada", "Okafor, Ada", PairFeatures.Feature.equal), ("Okafor, Ada", "Okafor, Ada M.", .extended),
    ("Okafor, A.", "Okafor, Ada", .initial),
    ("Okafor, Gerda", "Okafor, Gerta", .misprint), ("Okafor, Bob", "Okafor, Robert", .shortened),
    ("Okafor, R. Patrick", "Okafor, Patrick", .reordered),
    ("Lindqvist, Ada", "Lindquist, Ada", .familyMisprint),
    ("Ruiz, Ada", "Ruiz Ibarra, Ada", .familyPart),
    ("Quelbrecht, Tamsin", "Tamsin, Quelbrecht", .familySwapped),
    ("Finch, Walter", "Finch Jr., Walter", .suffixMissing), ("Okafor, A.", "Okafor, A. M.", .bothInitials),
  ])
  func `how two names compare is one of the features`(
    left: String, right: String, name: PairFeatures.Feature
  ) {
    #expect(feature(name, of: left, right) == 1)
    #expect(feature(name, of: right, left) == 1)
  }

  @Test func `names that contradict each other are not measured`() {
    #expect(measured([["Okafor, Ada"], ["Okafor, Zoe"], ["Nowak, Ada"]]).isEmpty)
  }

  @Test func `mentions of one work are not measured with each other`() {
    #expect(measured([["Okafor, Ada", "Okafor, Ada M."]]).isEmpty)
  }

  @Test func `features do not depend on which group is first`() {
    let works = [["Okafor, Ada", "Nowak, J."], ["Okafor, Ada M.", "Nowak, Jan", "Berg, Eva"]]
    let straight = measured(works)[[0, 2]]
    let reversed = measured(works.reversed())[[0, 3]]
    #expect(straight != nil)
    for feature in PairFeatures.Feature.allCases {
      #expect(straight?[feature] == reversed?[feature], "\(feature)")
    }
  }

  @Test func `co-authors in common are counted, and the share is of the smaller team`() {
    let works = [["Okafor, A.", "Nowak, Jan"], ["Okafor, A. M.", "Nowak, Jan", "Berg, Eva"]]
    let features = measured(works)[[0, 2]]
    #expect(features?[.coauthorShare] == 1)
    #expect(features.map { $0[.coauthorCount] > 0 } == true)
    #expect(measured([["Okafor, A."], ["Okafor, A. M."]])[[0, 1]]?[.coauthorShare] == -1)
  }

  @Test func `institutions speak for one person where they are the same, against it where they differ`() {
    let works = [["Okafor, A."], ["Okafor, A. M."], ["Okafor, A. K."]]
    #expect(measured(works)[[0, 2]]?[.institution] == 1)
    #expect(measured(works)[[0, 1]]?[.institution] == -1)
  }

  @Test(arguments: [("Okafor, Yevgeniy", "Okafor, Evgeny"), ("Choi, Ada", "Choe, Ada")])
  func `a name in another romanisation is measured as an equal one`(left: String, right: String) {
    let features = measured([[left], [right]])[[0, 1]]
    #expect(features?[.equal] == 1)
    #expect(features?[.nameDistance] == 0)
    #expect(features.map { $0[.variant] + $0[.familyVariant] } == 1)
  }

  @Test func `initials are measured with the names that they can stand for`() {
    let works = [["Okafor, A."], ["Okafor, Ada"], ["Okafor, Ada"], ["Okafor, Anna"], ["Okafor, Zoe"]]
    let features = measured(works)
    #expect(features[[0, 1]]?[.fullNames] == log1p(2))
    #expect(features[[0, 1]]?[.fullShare] == Float(1) / 3)
    #expect(features[[1, 2]]?[.fullShare] == -1)
  }

  @Test func `further given names are counted where both have them and where one has`() {
    let both = measured([["Okafor, A. M."], ["Okafor, Ada Maria"]])[[0, 1]]
    #expect(both?[.furtherFitting] == 1)
    #expect(both?[.furtherMissing] == 0)
    let one = measured([["Okafor, A."], ["Okafor, Ada Maria"]])[[0, 1]]
    #expect(one?[.furtherFitting] == 0)
    #expect(one?[.furtherMissing] == 1)
  }

  @Test func `more co-authors are shared by chance with a person of more works`() {
    let works =
      [["Okafor, A.", "Nowak, Jan"], ["Okafor, A. M.", "Berg, Eva"]]
      + Array(repeating: ["Okafor, Ada Z.", "Rossi, Lia"], count: 5)
    let features = measured(works)
    let few = features[[0, 2]]?[.coauthorChance]
    #expect(few != nil)
    #expect(few! < 0)
  }
}

import Bibliography
import Testing

@testable import Identity

@Suite struct PersonJoinsTests {
  /// One author twice, initials that fit two full names, and a name that two teams share.
  private let works = [
    ["Quelbrecht, Xiomara", "Nowak, Jan"], ["Quelbrecht, Xiomara", "Nowak, Jan"],
    ["Okafor, Ada", "Lind, Eva"],
    ["Okafor, Anton", "Berg, Ole"], ["Okafor, A.", "Rossi, Lia"], ["Wei, Li"], ["Wei, Li"],
  ]

  private func joins(_ corpus: Corpus, deciding: PersonDecisions = PersonDecisions()) -> PersonJoins {
    let mentions = Mentions(corpus)
    return PersonJoins(
      SpellingCandidates(mentions), of: mentions, institutions: mentions.all.map { _ in [] },
      decisions: deciding)
  }

  private var ids: [String] { works.indices.map { "w\($0)" } }

  @Test func `mentions that a made join has are of one label, and labels have no gaps`() {
    let joins = joins(InventedWorks.corpus(works, ids: ids))
    #expect(Set(joins.labels) == Set(0..<Int32(Set(joins.labels).count)))
    for join in joins.all {
      #expect((joins.labels[Int(join.a)] == joins.labels[Int(join.b)]) == join.isMade)
    }
    #expect(joins.labels[0] == joins.labels[2] && joins.labels[4] != joins.labels[6])
  }

  @Test func `made joins come before those that are nearly made`() {
    let joins = joins(InventedWorks.corpus(works, ids: ids)).all
    #expect(joins.contains(where: \.isMade) && joins.contains { !$0.isMade })
    #expect(joins.drop(while: \.isMade).allSatisfy { !$0.isMade })
  }

  @Test func `the same joins are found in whatever order the corpus has its works`() {
    func named(_ order: [Int]) -> [[String]] {
      let corpus = InventedWorks.corpus(order.map { works[$0] }, ids: order.map { ids[$0] })
      let mentions = Mentions(corpus).all
      func place(_ mention: Int32) -> String {
        "\(corpus.works[mentions[Int(mention)].work].id) \(mentions[Int(mention)].authorship)"
      }
      return joins(corpus).all.map { [place($0.a), place($0.b), "\($0.logOdds)", "\($0.isMade)"] }
    }
    let straight = named(Array(works.indices))
    #expect(!straight.isEmpty)
    #expect(straight == named(works.indices.reversed()))
    #expect(straight == named([3, 6, 0, 5, 2, 4, 1]))
  }

  @Test func `initials that fit two persons have the other one as an alternative`() {
    let joins = joins(InventedWorks.corpus(works, ids: ids))
    let alternatives = joins.alternatives.filter { $0.join.a == 8 }
    #expect(alternatives.count == 1)
    let best = joins.all[Int(alternatives[0].best)]
    let others = [best.a, best.b, alternatives[0].join.b].filter { $0 != 8 }
    #expect(others.sorted() == [4, 6])
    #expect(!best.isMade && !alternatives[0].join.isMade)
  }

  @Test func `a join that is certain has its reason, another one its features`() {
    let joins = joins(InventedWorks.corpus(works, ids: ids))
    let certain = joins.all.first { Set([$0.a, $0.b]) == [0, 2] }
    guard case .certain(let reason)? = certain?.ground else { return #expect(Bool(false), "\(joins.all)") }
    #expect(joins.reasons(certain!).map(\.text) == [reason])
    let measured = joins.all.first { Set([$0.a, $0.b]) == [10, 11] }
    guard case .measured(let features)? = measured?.ground else {
      return #expect(Bool(false), "\(joins.all)")
    }
    #expect(features[.equal] == 1 && joins.reasons(measured!)[0].text == "the same name")
  }

  @Test func `two mentions of one work are never one person, contradicting names hardly ever`() {
    let joins = joins(InventedWorks.corpus(works, ids: ids))
    #expect(joins.probabilityApart(0, 1) == 0)
    #expect(joins.probabilityApart(0, 4) == JoinCalibration.shipped.contradicting)
    #expect(joins.probabilityApart(4, 8) == JoinCalibration.shipped.apart)
  }

  @Test func `the evidence of a group has the co-authors and the decided sides of all its mentions`() {
    var decisions = PersonDecisions()
    decisions.sides = [(2, [Side(decision: 0, number: 1)]), (0, [Side(decision: 0, number: 0)])]
    let joins = joins(InventedWorks.corpus(works, ids: ids), deciding: decisions)
    #expect(joins.labels[0] != joins.labels[2])
    let profile = joins.profile(of: [0, 2])
    #expect(profile.sides.map(\.number) == [0, 1])
    #expect(profile.coauthors.values.map { joins.spellings.names[Int($0)].family } == ["Nowak"])
    #expect(profile.coauthors.counts == [2 * Profile.closest])
  }

  @Test func `a corpus without works has no joins`() {
    let joins = joins(Corpus())
    #expect(joins.all.isEmpty && joins.labels.isEmpty && joins.alternatives.isEmpty)
  }
}

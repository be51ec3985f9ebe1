import Testing

@testable import Affiliations

@Suite struct InstitutionComparisonTests {
  private static let names = [
    InstitutionName("University of Examplia", country: "DE"), InstitutionName("Universität Examplia"),
    InstitutionName("Examplia University", country: "FR"), InstitutionName("UEX"),
    InstitutionName("University of Examplia", acronyms: ["uex"]), InstitutionName("UEX Berlin"),
    InstitutionName("Technical University of Examplia"),
    InstitutionName("Institute of Physics", city: "berlin"),
    InstitutionName("Institute of Physics", city: "paris"), InstitutionName("Institute of Physics"),
    InstitutionName("Wobble Spoon Institute"), InstitutionName("WSI"), InstitutionName("Wobble Spoon"),
    InstitutionName("Wobble Spoon Institute Berlin"), InstitutionName("Wobble Fork Institute"),
    InstitutionName("Wobbel Spoon Institute"), InstitutionName("University of California"),
    InstitutionName("University of California Davis"), InstitutionName("Wobsptech"),
    InstitutionName("Wobble Spoon Technical Academy"), InstitutionName("University of Mainz"),
    InstitutionName("Wilma Gutenbrink University Mainz"), InstitutionName(""), InstitutionName("GmbH"),
  ]

  private func compare(_ a: String, _ b: String) -> InstitutionComparison.Relation {
    InstitutionComparison.compare(InstitutionName(a), InstitutionName(b)).relation
  }

  @Test func `a comparison is symmetric`() {
    for a in Self.names {
      for b in Self.names {
        let (left, right) = (InstitutionComparison.compare(a, b), InstitutionComparison.compare(b, a))
        #expect(left.relation == right.relation, "\(a.display) – \(b.display)")
        #expect(left.logOdds == right.logOdds, "\(a.display) – \(b.display)")
        #expect(left.isByCity == right.isByCity)
      }
    }
  }

  @Test func `what excludes speaks against, all else does not`() {
    for a in Self.names {
      for b in Self.names {
        let found = InstitutionComparison.compare(a, b)
        #expect(found.relation == .different ? found.logOdds < 0 : found.logOdds >= 0)
        #expect(!found.reason.isEmpty)
      }
    }
  }

  @Test(arguments: ["University of Examplia", "Wobble Spoon Institute", "UEX"])
  func `a name is the same as itself`(name: String) { #expect(compare(name, name) == .same) }

  @Test(
    arguments: [
      ("University of Examplia", "Universität Examplia", .same),
      ("University of Examplia", "Technical University of Examplia", .different),
      ("University of California", "University of California Davis", .different),
      ("Wobble Spoon Institute", "Wobble Fork Institute", .different),
      ("Wobble Spoon Institute", "Wobbel Spoon Institute", .same),
      ("Wobble Spoon Institute", "WSI", .fits), ("Wobble Spoon Institute", "Wobble Spoon", .fits),
      ("Wobble Spoon Institute", "Wobble Spoon Institute Berlin", .same),
      ("University of Mainz", "Wilma Gutenbrink University Mainz", .possible),
      ("Wobble Institute", "WI", .possible), ("GmbH", "Inc", .different),
    ] as [(String, String, InstitutionComparison.Relation)])
  func `names are the same, fit, may be one, or exclude each other`(
    a: String, b: String, relation: InstitutionComparison.Relation
  ) {
    #expect(compare(a, b) == relation)
  }

  @Test func `letters that languages exchange sound alike`() {
    for (a, b) in [
      ("photonics", "fotonics"), ("katholic", "catolic"), ("zentral", "central"), ("bibliothek", "bibliotec"),
    ] {
      #expect(InstitutionComparison.sound(a) == InstitutionComparison.sound(b))
    }
    #expect(InstitutionComparison.sound("") == "")
  }

  @Test func `words that differ by a letter are one, but for two places and two short words`() {
    #expect(InstitutionComparison.isCognate("examplia", "examplja", foreign: false))
    #expect(!InstitutionComparison.isCognate("shanxi", "shaanxi", foreign: false))
    #expect(!InstitutionComparison.isCognate("wolf", "golf", foreign: false))
    #expect(!InstitutionComparison.isCognate("institute", "institutf", foreign: false))
  }

  @Test func `two letters in another city are not the institution that has them as its acronym`() {
    let known = InstitutionName("University of Examplia", acronyms: ["ue"], city: "mainz")
    let elsewhere = InstitutionComparison.compare(InstitutionName("UE", city: "berlin"), known)
    #expect(elsewhere.relation == .different)
    #expect(InstitutionComparison.compare(InstitutionName("UE", city: "mainz"), known).relation == .same)
  }
}

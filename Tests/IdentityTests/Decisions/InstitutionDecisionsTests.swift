import Affiliations
import Bibliography
import Testing

@testable import Identity

@Suite struct InstitutionDecisionsTests {
  private static let affiliations = [
    "Dept. of Spoons, Wobbly Spoon Institute, Berlin, Germany", "WSI Berlin",
    "Steady Fork Centre, Paris, France",
    "University of Wobble, Germany", "Universität Wobble, Germany",
  ]

  private var corpus: Corpus {
    InventedWorks.corpus(
      Self.affiliations.enumerated().map { number, affiliation in
        ["Family\(number), Given\(number) @ \(affiliation)"]
      })
  }

  private func resolved(_ yaml: String) throws -> (ResolvedCorpus, [Diagnostic]) {
    let corpus = corpus
    let decisions = try CorpusDecisions(Decisions(Source(name: "known.yaml", text: yaml)), for: corpus)
    return (ResolvedCorpus(resolving: corpus, decisions: decisions), decisions.diagnostics)
  }

  private func institution(_ resolved: ResolvedCorpus, _ number: Int) -> Institution {
    let mention = resolved.mentions.indices.first {
      resolved.authorship(of: $0).affiliations[0].written == Self.affiliations[number]
    }!
    return resolved.institutions[resolved.institutionsOfMention[mention][0]]
  }

  @Test func `what is decided to be the same is one institution, of the decided name and id`() throws {
    let (free, _) = try resolved("institutions:\n")
    #expect(institution(free, 0).id != institution(free, 2).id)
    let (decided, warnings) = try resolved(
      """
      institutions:
        - same: ["wobbly spoon institute", Steady Fork Centre]
        - name: Cutlery
          ror: https://ror.org/03k9qs827
          spellings: [Steady Fork Centre]
      """)
    #expect(warnings.isEmpty)
    #expect(institution(decided, 0) == institution(decided, 2))
    #expect(institution(decided, 0).name == "Cutlery")
    #expect(institution(decided, 0).registryID == "03k9qs827")
  }

  @Test func `what is decided to be different stays apart`() throws {
    let (free, _) = try resolved("institutions:\n")
    #expect(institution(free, 3).id == institution(free, 4).id)
    let (decided, _) = try resolved(
      "institutions:\n  - different: [\"University of Wobble, Germany\", Universität Wobble]\n")
    #expect(institution(decided, 3).id != institution(decided, 4).id)
  }

  @Test(arguments: [
    (
      "institutions:\n  - same: [WSI Berlin, Steady Fork Centre]\n  - same: [Steady Fork Centre, University of Wobble]\n  - different: [University of Wobble, WSI Berlin]\n",
      "known.yaml:3:5, known.yaml:2:5"
    ),
    (
      "institutions:\n  - name: A\n    spellings: [WSI Berlin]\n  - name: B\n    spellings: [WSI Berlin]\n",
      "'A' at known.yaml:2:5"
    ),
    (
      "institutions:\n  - name: A\n    ror: 03k9qs827\n    spellings: [WSI Berlin]\n  - name: A\n    ror: 01hcx6992\n    spellings: [WSI Berlin]\n",
      "03k9qs827 at known.yaml:2:5"
    ),
  ])
  func `contradictions name both lines`(yaml: String, places: String) {
    #expect {
      _ = try resolved(yaml)
    } throws: {
      let error = $0 as? ReadError
      return error?.kind == .badData && error?.description.contains(places) == true
    }
  }

  @Test func `a line that no affiliation writes is warned of and decides nothing`() throws {
    let (decided, warnings) = try resolved("institutions:\n  - same: [WSI Berlin, Nowhere Institute]\n")
    #expect(warnings.map(\.message) == ["no affiliation is or names 'Nowhere Institute'"])
    #expect(warnings[0].location.description == "known.yaml:2:24")
    #expect(institution(decided, 1).id != institution(decided, 2).id)
  }

  @Test func `an explanation names what brought two spellings together, or what keeps them apart`() throws {
    let (free, _) = try resolved("institutions:\n")
    let one = free.explanation(
      try #require(free.institutionSide("university of wobble germany")),
      try #require(free.institutionSide("Universität Wobble")))
    #expect(one.institution != nil)
    #expect(one.lines.contains { $0.contains("the same words in two languages") }, "\(one.lines)")
    #expect(one.lines.last == "  - different: [\"University of Wobble, Germany\", Universität Wobble]")
    let two = free.explanation(
      try #require(free.institutionSide("WSI Berlin")),
      try #require(free.institutionSide("Steady Fork Centre")))
    #expect(two.institution == nil)
    #expect(two.lines.contains("They are not taken for one institution."))
    #expect(two.lines.last == "  - same: [WSI Berlin, Steady Fork Centre]")
    #expect(free.institutionSide("Nowhere Institute") == nil)
  }
}

import Bibliography
import Testing

@testable import Identity

@Suite struct PersonExplanationTests {
  private let works = [
    ["Okafor, Ada @ University of Bonn", "Nowak, Jan"],
    ["Okafor, Ada M. @ University of Bonn", "Nowak, Jan"],
    ["Okafor, Anton", "Okafor, Ada"], ["Berg, Eva"],
  ]

  @Test func `a join is explained by the sides that were joined, and what they share is named`() {
    let corpus = ResolvedCorpus(resolving: InventedWorks.corpus(works))
    let explanation = corpus.explanation(0, 2)
    #expect(explanation.isSame && explanation.obstacles.isEmpty)
    #expect(explanation.probability > 0.6)
    #expect(explanation.reasons[0].text.hasPrefix("the same name"))
    #expect(explanation.shared.contains("co-authors: Jan Nowak"))
    #expect(explanation.shared.contains("institutions: University of Bonn"))
    #expect(explanation.lines.contains("  - different: [1 @ 1, 1 @ 2]"))
    #expect(explanation.lines[0] == "“Okafor, Ada”, 1 @ 1: Work 0 — University of Bonn")
  }

  @Test func `an explanation names what rules a join out: one work, the given names`() {
    let corpus = ResolvedCorpus(resolving: InventedWorks.corpus(works))
    let explanation = corpus.explanation(4, 5)
    #expect(!explanation.isSame && explanation.probability < 0.05)
    #expect(explanation.obstacles.contains("one work names both: 3"))
    #expect(
      explanation.obstacles.contains { $0.contains("given names") && $0.contains("contradict each other") })
    #expect(explanation.lines.contains("  - same: [1 @ 3, 2 @ 3]"))
    #expect(explanation.decisive == "What decided: one work names both: 3.")
  }

  @Test func `decisions are explained with their lines`() throws {
    let text = "persons:\n  - different: [1 @ 1, 1 @ 2]\n  - same: [Eva Berg, 1 @ 1]\n"
    let corpus = try InventedWorks.resolve(works, deciding: text)
    #expect(corpus.explanation(0, 2).obstacles.contains("you decided so (known.yaml:2:5)"))
    #expect(corpus.explanation(0, 6).reasons[0].text.contains("you decided so (known.yaml:3:5)"))
  }

  @Test func `a name means all who write it, a family name all who bear it`() {
    let corpus = ResolvedCorpus(resolving: InventedWorks.corpus(works))
    func mentions(_ text: String) -> [Int] { corpus.mentions(of: .init(text, at: SourceLocation("test"))) }
    #expect(mentions("Ada Okafor") == [0, 5])
    #expect(mentions("okafor, ada") == [0, 5])
    #expect(mentions("Okafor") == [0, 2, 4, 5])
    #expect(mentions("2 @ 3") == [5] && mentions("Berg @ 4") == [6] && mentions("9 @ 4").isEmpty)
    #expect(corpus.mentions(at: [("4", 1), ("4", 2), ("x", 1)]) == [6, nil, nil])
    #expect(corpus.representativePair(mentions("Berg"), mentions("Berg")) == nil)
  }

  @Test(arguments: [(0.5, "0.50"), (0.9949, "0.99"), (0.9996, "0.9996"), (1, "1.0000"), (0.0004, "0.0004")])
  func `probabilities near 0 and 1 keep their digits`(value: Double, text: String) {
    #expect(PersonExplanation.rounded(value) == text)
  }
}

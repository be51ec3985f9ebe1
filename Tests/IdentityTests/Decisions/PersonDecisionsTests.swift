import Bibliography
import Testing

@testable import Identity

@Suite struct PersonDecisionsTests {
  private let namesakes = [["Okafor, Ada", "Nowak, Jan"], ["Okafor, Ada", "Nowak, Jan"], ["Berg, Eva"]]

  private func refusal(_ works: [[String]], _ text: String) -> String {
    do {
      _ = try InventedWorks.resolve(works, deciding: text)
      return "held"
    } catch { return "\(error)" }
  }

  @Test func `what is decided to be different is never one person`() throws {
    let plain = ResolvedCorpus(resolving: InventedWorks.corpus(namesakes))
    #expect(plain.personOfMention[0] == plain.personOfMention[2])
    let corpus = try InventedWorks.resolve(
      namesakes, deciding: "persons:\n  - different: [1 @ 1, 'Okafor, Ada @ 2']\n")
    #expect(corpus.personOfMention[0] != corpus.personOfMention[2])
    #expect(corpus.personOfMention[1] == corpus.personOfMention[3])
  }

  @Test func `what is decided to be the same is one person, whatever the names`() throws {
    let corpus = try InventedWorks.resolve(
      namesakes, deciding: "persons:\n  - same: [Ada Okafor, Eva Berg]\n")
    #expect(Set([0, 2, 4].map { corpus.personOfMention[$0] }).count == 1)
  }

  @Test func `a decision holds also through others: neither side's friends join it to the other`() throws {
    let works = Array(repeating: ["Okafor, Ada", "Nowak, Jan"], count: 5)
    let corpus = try InventedWorks.resolve(works, deciding: "persons:\n  - different: [1 @ 1, 1 @ 5]\n")
    #expect(corpus.personOfMention[0] != corpus.personOfMention[8])
    let others = Set([2, 4, 6].map { corpus.personOfMention[$0] })
    #expect(others.isSubset(of: [corpus.personOfMention[0], corpus.personOfMention[8]]))
  }

  @Test func `a person takes the decided name and keeps both surnames together`() throws {
    let works = [["Okafor, Ada"], ["Nowak, Ada"], ["Nowak, Ada"], ["Okafor, Ada"]]
    let corpus = try InventedWorks.resolve(
      works,
      deciding:
        "persons:\n  - name: Ada M. Okafor\n    orcid: 0000-0002-1825-0097\n    spellings: [Ada Okafor, Ada Nowak]\n"
    )
    #expect(corpus.persons.map(\.name.display) == ["Ada M. Okafor"])
    #expect(corpus.persons[0].id == "okafor-ada-m")
  }

  @Test func `after a decided change of name, new works under either name can join`() throws {
    let works = [
      ["Okafor, Ada", "Nowak, Jan"], ["Berg, Ada", "Nowak, Jan"], ["Okafor, Ada", "Nowak, Jan"],
      ["Berg, Ada", "Nowak, Jan"],
    ]
    let corpus = try InventedWorks.resolve(works, deciding: "persons:\n  - same: [1 @ 1, 1 @ 2]\n")
    #expect(Set([0, 2, 4, 6].map { corpus.personOfMention[$0] }).count == 1)
  }

  @Test func `contradictions name both lines`() {
    let message = refusal(
      namesakes,
      """
      persons:
        - same: [1 @ 1, 1 @ 3]
        - different: [1 @ 1, 1 @ 2]
        - same: [1 @ 3, 1 @ 2]
      """)
    #expect(message.contains("known.yaml:3:5: error:"))
    #expect(message.contains("known.yaml:2:5, known.yaml:4:5"))
  }

  @Test func `one authorship on both sides of a decision is a contradiction`() {
    #expect(
      refusal(namesakes, "persons:\n  - different: [Ada Okafor, 1 @ 1]\n").contains("is on two sides"))
  }

  @Test func `two names or two ORCID iDs for one person are contradictions`() {
    let names = "persons:\n  - name: Ada Okafor\n  - name: A. Okafor\n    spellings: [Ada Okafor]\n"
    #expect(
      refusal(namesakes, names).contains("known.yaml:3:5: error: this person is called 'A. Okafor' here"))
    let orcids =
      "persons:\n  - name: Ada Okafor\n    orcid: 0000-0002-1825-0097\n  - name: Ada Okafor\n    orcid: 0000-0001-5109-3700\n"
    #expect(refusal(namesakes, orcids).contains("known.yaml:4:5: error: this person has the ORCID iD"))
  }

  @Test func `lines that match nothing are warnings with their location`() throws {
    let decisions = try Decisions(
      Source(
        name: "known.yaml", text: "persons:\n  - same: [Nobody Here, 1 @ 9]\n  - different: [7 @ 1, Q @ 1]\n")
    )
    let found = try CorpusDecisions(decisions, for: InventedWorks.corpus(namesakes)).diagnostics
    #expect(found.map(\.severity) == Array(repeating: .warning, count: 4))
    #expect(found.map(\.location.line) == [2, 2, 3, 3])
    #expect(found[0].message == "no authorship writes 'Nobody Here'")
    #expect(found[1].message == "there is no work '9'")
    #expect(found[2].message.contains("fewer than 7 people"))
    #expect(found[3].message.contains("the work names Okafor, Ada, Nowak, Jan"))
  }

  @Test func `a name that no record writes is no cause for a warning where a spelling is found`() throws {
    let corpus = InventedWorks.corpus([["Quelbrechtia"], ["Nowak, Jan"]])
    func warnings(_ text: String) throws -> [String] {
      try CorpusDecisions(Decisions(Source(name: "known.yaml", text: text)), for: corpus).diagnostics.map {
        "\($0.message); \($0.remedy ?? "")"
      }
    }
    #expect(try warnings("persons:\n  - name: Ada Quelbrecht\n    spellings: [Quelbrechtia]\n") == [])
    #expect(
      try warnings("persons:\n  - name: Ada Quelbrecht\n    spellings: [Quelbrechtia, Quel]\n") == [
        "no authorship writes 'Quel'; look up works and names in authorships.csv; the rest of the line holds"
      ])
    #expect(try warnings("persons:\n  - name: Ada Quelbrecht\n").count == 1)
  }

  @Test func `a thesaurus joins spellings in lower case`() throws {
    let corpus = InventedWorks.corpus([["Okafor, Ada"], ["Berg, Ada"], ["Nowak, Jan"]])
    let decisions = try Decisions(
      Source(name: "t.txt", text: "label\treplace by\nberg, ada\tokafor, ada\nokafor, ada\tokafor, ada\n"))
    let resolved = ResolvedCorpus(resolving: corpus, decisions: try CorpusDecisions(decisions, for: corpus))
    #expect(resolved.personOfMention[0] == resolved.personOfMention[1])
    #expect(resolved.persons.count == 2)
  }
}

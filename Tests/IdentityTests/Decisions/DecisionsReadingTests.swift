import Bibliography
import Testing

@testable import Identity

@Suite struct DecisionsReadingTests {
  private func read(_ text: String) throws -> Decisions {
    try Decisions(Source(name: "known.yaml", text: text))
  }

  private func refusal(_ text: String) -> String {
    do {
      _ = try read(text)
      return "read"
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    "persons:\n   - same: [A, B]\n  - different: [A, C]\n",
    "persons:\n- same: [A, B]\n    - different: [A, C]\n",
    "persons:\n  - same: [A, B]\n # - same: [C, D]\n- different: [A, C]\n",
    "persons:\n  - same: [A,\n      B]\n   -  different: [A, C]\n",
    "persons:\n  - same:\n      - A\n      - B\n - different:\n     - A\n     - C\n",
    "persons:\n  - same: [A, B]\ninstitutions:\npersons:\n - different: [A, C]\n",
  ])
  func `entries are read however far they are indented, and sections however often they begin`(text: String)
    throws
  {
    let decisions = try read(text)
    #expect(decisions.persons.map { $0.references.map(\.text) } == [["A", "B"], ["A", "C"]])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = lines.indices.filter {
      lines[$0].contains("same: ") || lines[$0].contains("different:") || lines[$0].contains("same:")
    }
    .filter { !lines[$0].contains("#") }
    #expect(decisions.persons.map { $0.location.line } == starts.map { $0 + 1 })
  }

  @Test func `an identity keeps its fields where it is indented otherwise`() throws {
    let decisions = try read(
      "persons:\n  - same: [A, B]\n- name: Ada\n  spellings: [A, B]\n  works: [1]\n     - different: [A, C]\n"
    )
    guard decisions.persons.count == 3,
      case .identity(let name, _, let references) = decisions.persons[1].verdict
    else { throw Failure.otherKind }
    #expect(name == "Ada" && references.count == 1)
  }

  @Test func `every kind of decision is read with its line`() throws {
    let decisions = try read(
      """
      # What we know.
      persons:
        - same: [Ada Okafor, "Okafor, A. @ 12"]
        - different: [3 @ 12, 1 @ doi:10.1/a @ b]
        - name: Ada Maria Okafor
          orcid: https://orcid.org/0000-0002-1825-0097
          spellings: ["Okafor, A.", Ada Nowak]
          works: [12, 17]
      institutions:
        - name: Fritz Haber Institute
          ror: https://ror.org/03k9qs827
          spellings: FHI
      """)
    #expect(decisions.persons.map(\.location.line) == [3, 4, 5])
    guard case .same(let same) = decisions.persons[0].verdict,
      case .different(let different) = decisions.persons[1].verdict,
      case .identity(let name, let orcid, let references) = decisions.persons[2].verdict,
      case .identity(_, let ror, let spellings) = decisions.institutions[0].verdict
    else { throw Failure.otherKind }
    #expect(same.map(\.target) == [.name("Ada Okafor"), .onWork(["Okafor, A."], work: "12")])
    #expect(different.map(\.target) == [.position(3, work: "12"), .onWork(["1 @ doi:10.1/a"], work: "b")])
    #expect(name == "Ada Maria Okafor" && orcid == Identifier(.orcid, "0000-0002-1825-0097"))
    #expect(
      references.map(\.target) == ["12", "17"].map { .onWork([name, "Okafor, A.", "Ada Nowak"], work: $0) })
    #expect(ror == Identifier(.ror, "03k9qs827"))
    #expect(spellings.map(\.target) == [.name("Fritz Haber Institute"), .name("FHI")])
  }

  private enum Failure: Error { case otherKind }

  @Test(arguments: [
    ("persons:\n  - same: [A]", "known.yaml:2:11: error: 'same' takes two or more"),
    ("persons:\n  - same: [A, B]\n    name: C", "known.yaml:2:5: error: 'same' takes no other fields"),
    ("persons:\n  - equal: [A, B]", "known.yaml:2:5: error: unknown field 'equal'"),
    ("people:\n  - same: [A, B]", "known.yaml:1:1: error: unknown section 'people'"),
    ("persons:\n  - name: A\n    orcid: 12", "known.yaml:3:12: error: '12' is not an ORCID iD"),
    ("institutions:\n  - name: A\n    ror: 12", "known.yaml:3:10: error: '12' is not a ROR id"),
    ("persons: [A", "error: invalid YAML"),
    ("persons:\n  - same: *known", "known.yaml:2:11: error: invalid YAML: found undefined alias"),
    ("persons: []\n---\npersons: []", "known.yaml:2:1: error: invalid YAML: but found another document"),
    (
      "persons:\n  - same: [A, B]\n    same: [A, B]",
      "known.yaml:3:5: error: duplicate key 'same'; merge both lists"
    ),
    ("persons: [\u{7f}]", "known.yaml: error: invalid YAML"),
    ("- A\n- B", "begins with 'persons:'"),
    ("persons:\n  - same: [[A], B]", "expected a name or a word"),
    ("persons:\n  - spellings: [A, B]", "a decision has a field 'same', 'different' or 'name'"),
  ])
  func `what is no decision is refused with its location`(text: String, message: String) {
    #expect(refusal(text).contains(message))
  }

  @Test func `a file without answers decides nothing`() throws {
    #expect(try read("persons:\n  # - same: [A, B]\n").isEmpty)
    #expect(try read("# nothing\n").isEmpty)
  }

  @Test func `nesting without end is refused, not followed`() {
    #expect(refusal(String(repeating: "[", count: 200_000)).contains("invalid YAML"))
    #expect(refusal(String(repeating: "- ", count: 200_000)).contains("invalid YAML"))
    #expect(refusal("? " + String(repeating: "{? ", count: 200_000)).contains("invalid YAML"))
    let nested = String(repeating: "[", count: 300)
    let aliases = (1..<2000).map { "- &a\($0) \(nested)*a\($0 - 1)\(String(repeating: "]", count: 300))\n" }
    #expect(refusal("- &a0 end\n" + aliases.joined()).contains("known.yaml:5:307: error: invalid YAML"))
  }

  @Test func `an alias stands for what its anchor names, at the place of the anchor`() throws {
    let decisions = try read(
      "persons:\n  - same: &them [&ada Ada Okafor, \"Okafor, A.\"]\n  - different: [*ada, Jan Nowak]\n  - same: *them\n"
    )
    #expect(decisions.persons.count == 3)
    guard case .different(let different) = decisions.persons[1].verdict,
      case .same(let same) = decisions.persons[2].verdict
    else { throw Failure.otherKind }
    #expect(different.map(\.text) == ["Ada Okafor", "Jan Nowak"] && different[0].location.line == 2)
    #expect(same.map(\.text) == ["Ada Okafor", "Okafor, A."])
  }

  @Test func `many aliases of aliases stay as small as they are written`() throws {
    let lists = (1..<60).map { "  - &b\($0) [*b\($0 - 1), *b\($0 - 1)]\n" }
    #expect(
      refusal("persons:\n  - &b0 [A, B]\n" + lists.joined()).hasPrefix(
        "known.yaml:2:5: error: a decision is"))
  }

  @Test func `a thesaurus gives each replacement its labels`() throws {
    let decisions = try read(
      "label\treplace by\nokafor a.\tokafor, ada\n\"okafor, a. m.\"\tokafor, ada\nfhi\tfritz haber institute\nnoise\t\n"
    )
    #expect(decisions.labels.count == 2)
    guard case .identity(let name, nil, let references) = decisions.labels[0].verdict else {
      throw Failure.otherKind
    }
    #expect(name == "okafor, ada")
    #expect(references.map(\.text) == ["okafor a.", "okafor, a. m."])
    #expect(references.map(\.location.line) == [2, 3])
  }

  @Test(arguments: [
    "Ada Okafor", "Okafor, A. @ 12", "12", "a: b", "#1", "- x", "\"q\" \\ z", "3 @ W#1", "@x", "null",
  ])
  func `a quoted reference reads back as itself`(text: String) throws {
    let decisions = try read("persons:\n  - same: [\(Decisions.quoted(text)), \(Decisions.quoted("B"))]\n")
    guard case .same(let references) = decisions.persons[0].verdict else { throw Failure.otherKind }
    #expect(references.map(\.text) == [text, "B"])
  }
}

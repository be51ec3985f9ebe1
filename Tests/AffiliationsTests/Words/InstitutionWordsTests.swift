import Testing

@testable import Affiliations

@Suite struct InstitutionWordsTests {
  @Test func `an umlaut written out means what it means in one letter, whichever comes first`() {
    for words in [["fernuniversitaet", "fernuniversitat"], ["fernuniversitat", "fernuniversitaet"]] {
      var table = ConceptTable()
      for word in words {
        let entry = Int(table.entry(WordScanner.hash(word.utf8), word))
        #expect(table.entries[entry].concepts.map(\.hash).contains(ConceptTable.hash(of: "university")))
      }
    }
  }

  @Test(arguments: [
    ("universitat", ["university"]), ("eisenforschung", ["iron", "research"]),
    ("mpi", ["max", "planck", "institute"]),
    ("forschungszentrum", ["research", "centre"]), ("kernphys", ["nuclear", "physics"]),
    ("wobble", ["wobble"]),
    ("universitatsklinikum", ["university", "hospital"]), ("onderzoek", ["research"]),
  ])
  func `a word is brought to English concepts`(word: String, concepts: [String]) {
    #expect(InstitutionWords.concepts(of: word) == concepts)
  }

  /// The lines of the tables: concepts, a colon, forms.
  private static let lines =
    (InstitutionWords.kindForms + "\n" + InstitutionWords.subjectForms + "\n" + InstitutionWords.placeForms)
    .split(separator: "\n").map(String.init)

  @Test func `every form of the tables has the concepts of a line that lists it`() {
    var lists: [String: Set<[String]>] = [:]
    for line in Self.lines {
      let sides = line.split(separator: ":")
      for form in sides[1].split(separator: " ") {
        lists[String(form), default: []].insert(sides[0].split(separator: " ").map(String.init))
      }
    }
    for (form, concepts) in lists {
      #expect(concepts.contains(InstitutionWords.concepts(of: form)), "\(form)")
    }
  }

  @Test func `kinds rank from units to universities`() {
    let concepts = ["department", "laboratory", "academy", "institute", "university"]
    let kinds = concepts.compactMap { InstitutionWords.kind(of: $0) }
    #expect(kinds == [.unit, .laboratory, .parent, .institute, .university])
    #expect(kinds == kinds.sorted())
    #expect(InstitutionWords.kind(of: "wobble") == nil)
  }

  @Test func `kinds and subjects are generic, own words are not`() {
    for word in ["university", "physics", "research", "national"] {
      #expect(InstitutionWords.isGeneric(word))
    }
    for word in ["wobble", "examplia"] { #expect(!InstitutionWords.isGeneric(word)) }
  }

  @Test func `what sets institutions of one city apart is generic`() {
    for word in ["technical", "medical", "northern", "first"] {
      #expect(InstitutionWords.isDistinguishing(word) && InstitutionWords.isGeneric(word))
    }
    #expect(!InstitutionWords.isDistinguishing("university"))
  }

  @Test func `an abbreviation is completed to concepts, sorted, without repetition`() {
    #expect(InstitutionWords.completions(of: "universi") == ["university"])
    for prefix in ["in", "phy", "tech", "e", "zzz"] {
      let found = InstitutionWords.completions(of: prefix)
      #expect(found == Set(found).sorted())
    }
    #expect(InstitutionWords.completions(of: "wobbl").isEmpty)
  }

  @Test(arguments: [
    ("univrsidad", "university"), ("meical", "medicine"), ("hospitaal", "hospital"),
    ("transsportation", "transport"), ("laobratory", "laboratory"),
  ])
  func `a word one edit away from a known form may mean its concept`(word: String, concept: String) {
    #expect(InstitutionWords.corrections(of: word).contains(concept))
  }

  @Test(arguments: ["", "lab", "depth", "wobbling", String(repeating: "a", count: 40)])
  func `short words and words like no known form are not corrected`(word: String) {
    #expect(InstitutionWords.corrections(of: word).isEmpty)
  }

  @Test(arguments: ["", "s", "n", "gesellschaft", "forschung", "xxxxxxxxxxxxforschung"])
  func `a word has at least one concept`(word: String) {
    #expect(!InstitutionWords.concepts(of: word).isEmpty)
  }
}

import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct PersonListTests {
  /// Reads a list and writes each entry as `family|given|honorific|remark|affiliation`, `-` where nothing is.
  private func read(_ text: String) -> [String] {
    PersonList(Array(text.utf8)).entries.map { entry in
      let name = entry.name
      return [name.family, name.given, name.honorific, name.remark, entry.affiliation].map { $0 ?? "-" }
        .joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("DOE, Jane (MIT)", "DOE|Jane|-|-|MIT"),
    ("Prof. DOE-ROE, Jane Mary", "DOE-ROE|Jane Mary|Prof.|-|-"),
    ("DOE", "DOE|-|-|-|-"),
    ("DOE (MIT)", "DOE|-|-|-|MIT"),
    ("DOE (INVITED), Jane (MIT)", "DOE|Jane|-|INVITED|MIT"),
    ("DOE (INVITED), Jane", "DOE|Jane|-|INVITED|-"),
    ("DOE, Jane (INVITED)", "DOE|Jane|-|INVITED|-"),
    ("DOE, Jane (INVITED) (MIT)", "DOE|Jane|-|INVITED|MIT"),
    ("Dr DOE, J. (Institute GmbH )", "DOE|J.|Dr|-|Institute GmbH "),
    ("DOE, Jane (Universita e INFN, Bologna (IT))", "DOE|Jane|-|-|Universita e INFN, Bologna (IT)"),
    ("DOE, Jane ((IT) Bologna)", "DOE|Jane|-|-|(IT) Bologna"),
    ("DOE, Jane (A (B (C)))", "DOE|Jane|-|-|A (B (C))"),
    ("DOE, Jane (Department 1; University 2)", "DOE|Jane|-|-|Department 1; University 2"),
    ("DOE, Jane (CERN; INFN, Bologna (IT); MIT)", "DOE|Jane|-|-|CERN; INFN, Bologna (IT); MIT"),
    ("DE LA CRUZ, Mª José", "DE LA CRUZ|Mª José|-|-|-"),
    ("O'NEIL, Jane", "O'NEIL|Jane|-|-|-"),
    ("GROẞ, Jane", "GROẞ|Jane|-|-|-"),
    ("李, 雷 (清华大学)", "李|雷|-|-|清华大学"),
    ("Prof. Dr. DOE, Jane", "DOE|Jane|Prof. Dr.|-|-"),
    ("DOE, Jane ()", "DOE|Jane|-|-|-"),
    ("DOE, Jane (Institute (X)", "DOE|Jane|-|-|Institute (X"),
    ("DOE, Jane (Institute X))", "DOE|Jane|-|-|Institute X)"),
    ("DOE, Jane (Institute) of Things)", "DOE|Jane|-|-|Institute) of Things"),
    ("DOE, Jane (Institute", "DOE|Jane|-|-|Institute"),
    ("DOE, Jane (\"Petru Poni\" Institute)", "DOE|Jane|-|-|\"Petru Poni\" Institute"),
    ("  DOE , Jane  ", "DOE|Jane|-|-|-"),
    ("PAN, Wei (BAY Institute)", "PAN|Wei|-|-|BAY Institute"),
    ("THE IMAGINARY COLLABORATION", "THE IMAGINARY COLLABORATION|-|-|-|-"),
    ("Jane Doe (MIT)", "-|-|-|-|MIT"),
  ])
  func `an entry is taken apart into name, remark and affiliation`(text: String, parts: String) {
    #expect(read(text) == [parts])
  }

  @Test(arguments: IndicoLabel.honorifics.sorted())
  func `every form of address is told from the name, with a point or without`(word: String) {
    for honorific in [word, word + "."] {
      let list = PersonList(Array("\(honorific) DOE, Jane (MIT)".utf8))
      #expect(list.entries.map(\.name.honorific) == [honorific])
      #expect(list.entries.map(\.name.family) == ["DOE"])
      #expect(list.entries.map(\.name.written) == ["\(honorific) DOE, Jane"])
    }
  }

  @Test(arguments: IndicoLabel.honorifics.sorted())
  func `a family name that spells a form of address in capitals is a family name`(word: String) {
    let family = word.uppercased()
    guard family != word else { return }
    #expect(read("\(family), Jane (MIT)") == ["\(family)|Jane|-|-|MIT"])
  }

  @Test func `semicolons outside parentheses separate people`() {
    #expect(read("A, B (C; D); E, F; G (H)").count == 3)
    #expect(read(" ; A, B;; ;C, D; ") == ["A|B|-|-|-", "C|D|-|-|-"])
    #expect(read("").isEmpty)
    #expect(read(";;;").isEmpty)
  }

  @Test func `a parenthesis that is never closed does not swallow the people behind it`() {
    let list = PersonList(Array("AA, B (Inst (X; Dr CC, D (Dept; Uni (IT)); EE, F; GG, H (MIT)".utf8))
    #expect(list.entries.map(\.name.family) == ["AA", "CC", "EE", "GG"])
    #expect(list.entries.map(\.affiliation) == ["Inst (X", "Dept; Uni (IT)", nil, "MIT"])
    #expect(list.unbalanced == [0])
  }

  @Test func `people before a parenthesis that is never closed are read as ever`() {
    let list = PersonList(Array("AA, B (One; TWO, Town (IT)); CC, D (Inst; Uni".utf8))
    #expect(list.entries.map(\.name.family) == ["AA", "CC"])
    #expect(list.entries.map(\.affiliation) == ["One; TWO, Town (IT)", "Inst; Uni"])
    #expect(list.unbalanced.count == 1)
  }

  @Test func `a semicolon that is missing behind an affiliation parts people all the same`() {
    #expect(
      read("AA, B (Inst) Dr CC, D (Other); EE, F") == ["AA|B|-|-|Inst", "CC|D|Dr|-|Other", "EE|F|-|-|-"])
    #expect(read("AA (Invited), B (Inst)") == ["AA|B|-|Invited|Inst"])
  }

  @Test func `what holds no letter is nobody`() {
    let list = PersonList(Array("AA, B; 12345; (MIT); ???".utf8))
    #expect(list.entries.map(\.name.family) == ["AA"])
    #expect(list.unreadable.count == 3)
  }

  @Test func `entries say where they begin`() {
    #expect(PersonList(Array("AA, B; CC, D (E);  FF".utf8)).entries.map(\.offset) == [0, 7, 19])
  }

  @Test func `no list of parentheses and semicolons is lost or crashes`() {
    // Every string of up to six of these characters.
    let alphabet = Array("(;)A, ".utf8)
    var texts: [[UInt8]] = [[]]
    for _ in 0..<6 {
      texts = texts.flatMap { text in alphabet.map { text + [$0] } }
      for text in texts {
        let list = PersonList(text)
        if text.contains(0x41) { #expect(!list.entries.isEmpty || !list.unreadable.isEmpty, "\(text)") }
      }
    }
  }
}

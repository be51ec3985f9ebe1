import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct BibTeXNameMarkupTests {
  private func people(_ list: String) throws -> [String] {
    try InputFormat.bibTeX.read(Source(name: "a.bib", text: "@misc{k, title = {T}, author = {\(list)}}"))
      .people
  }

  @Test(arguments: [
    #"\textbf{Doe, Jane}"#, #"{\bfseries Doe, Jane}"#, #"{\bf Doe, Jane}"#, #"\mkbibbold{Doe, Jane}"#,
    #"\underline{Jane Doe}"#,
    #"{\textbf{Doe, Jane}}"#, #"\textbf{\emph{Doe, Jane}}"#, #"\me{Jane Doe}"#, #"\textbf{Doe}, Jane"#,
    #"\textbf{Jane} \textbf{Doe}"#, #"Doe, Jane$^*$"#, #"Jane Doe$^{1,2}$"#, #"Doe, Jane\textsuperscript{1}"#,
    #"\textbf{Doe, Jane}$^\dagger$"#, #"Doe, Jane\thanks{equal {parts}}"#, #"{\color{red} Doe, Jane}"#,
    #"\textcolor{blue}{Doe, Jane}"#,
  ])
  func `commands of type and marks of notes are no part of a name`(name: String) throws {
    #expect(try people(name + " and Roe, Ada") == ["Doe|Jane", "Roe|Ada"])
  }

  @Test func `several names may be set in bold together`() throws {
    #expect(
      try people(#"\textbf{Doe, Jane and Roe, Ada} and Poe, Ann"#) == ["Doe|Jane", "Roe|Ada", "Poe|Ann"])
  }

  @Test func `accents and letters are no commands of type`() throws {
    #expect(try people(#"{\"O}zt{\"u}rk, Ada and {\O}rsted, H{\aa}kon"#) == ["Öztürk|Ada", "Ørsted|Håkon"])
  }

  @Test func `any text is read without failure`() throws {
    let pieces = [#"\textbf"#, "{", "}", "$", "^", #"\"#, "Doe", ", ", " and ", #"\bf "#, "*", "[", "]", "~"]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let bytes = Array(text.utf8)
      bytes.withUnsafeBufferPointer { _ = BibTeXNames.read($0, 0..<$0.count) { _, _ in } }
    }
  }
}

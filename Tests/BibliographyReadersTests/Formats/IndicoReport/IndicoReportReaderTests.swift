import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct IndicoReportReaderTests {
  static func read(_ text: String) throws -> Reading {
    let source = Source(name: "report", text: text)
    #expect(InputFormats.recognizing(source)?.name == "indico-report")
    return try InputFormat.indicoReport.read(source)
  }

  /// Checks works against the contributions from which they were printed.
  static func expect(_ works: [Work], equal contributions: [InventedEvent.Contribution], release: Release) {
    #expect(works.map(\.id) == contributions.map(\.id))
    for (work, contribution) in zip(works, contributions) {
      #expect(work.code == (release.printsCode ? contribution.code : nil))
      #expect(work.title == contribution.title)
      #expect(work.kind == contribution.kind)
      #expect(
        work.date
          == contribution.day.map {
            PartialDate(
              year: 2023, month: 3, day: 6 + $0, hour: contribution.hour, minute: contribution.minute)
          })
      #expect(work.durationMinutes == contribution.day.map { _ in contribution.minutes })
      #expect(
        work.abstract == (contribution.abstract.isEmpty ? nil : contribution.abstract.joined(separator: "\n"))
      )
      #expect(work.fields == contribution.fields.map { Work.CustomField(title: $0.title, value: $0.value) })
      #expect(work.session == contribution.session)
      #expect(work.track == contribution.track)
      let people =
        contribution.authors.map { (Authorship.Role.author, $0) }
        + contribution.coauthors.map { (.coauthor, $0) } + contribution.presenters.map { (.presenter, $0) }
      #expect(work.authorships.map(\.role) == people.map(\.0))
      #expect(
        work.authorships.map(\.name)
          == people.map {
            PersonName(
              $0.1.written, family: $0.1.family, given: $0.1.given, honorific: $0.1.honorific,
              remark: $0.1.remark)
          })
      #expect(
        work.authorships.map(\.affiliations)
          == people.map { $0.1.affiliation.map { [Affiliation($0)] } ?? [] })
    }
  }

  @Test(arguments: ReportPrinter.all)
  func `every release in every language and layout gives the same works`(printer: ReportPrinter) throws {
    let reading = try Self.read(printer.print())
    #expect(reading.title == InventedEvent.title)
    Self.expect(reading.works, equal: InventedEvent.contributions, release: printer.release)
    #expect(reading.diagnostics.map(\.message) == ["contribution 102 names no people"])
  }
}

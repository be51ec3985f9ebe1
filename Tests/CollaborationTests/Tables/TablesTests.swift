import Bibliography
import Testing

@testable import Collaboration

@Suite struct TablesTests {
  private let analysis = Analysis(Invented.event())

  private func column(_ name: String, _ table: Table) -> [Cell] {
    table.columns.first { $0.name == name }?.cells ?? []
  }

  @Test func `persons have works, measures, institutions and spellings`() {
    let table = Tables.vertices(analysis.persons, of: analysis.corpus)
    #expect(column("person", table).first == .text("abel-ada"))
    #expect(column("works", table) == [2, 2, 2, 1, 0, 1].map { .integer($0) })
    #expect(column("degree", table) == [2, 3, 2, 0, 0, 1].map { .integer($0) })
    #expect(column("variants", table).first == .list(["ABEL, Ada"]))
    #expect(column("scp", table).isEmpty)
  }

  @Test func `institutions have countries, persons and works alone`() {
    let table = Tables.vertices(analysis.institutions, of: analysis.corpus, members: analysis.persons)
    #expect(Set(column("country", table)) == [.text("NO"), .text("CL"), .text("JP")])
    #expect(column("persons", table).compactMap(\.numericValue).reduce(0, +) == 6)
    #expect(column("members_ei_index", table).count == 3)
    #expect(column("solo_works", table).compactMap(\.numericValue).reduce(0, +) == 1)
  }

  @Test func `countries tell single from multiple country works by the corresponding author`() {
    let table = Tables.vertices(analysis.countries, of: analysis.corpus)
    #expect(column("country", table) == ["CL", "JP", "NO"].map { .text($0) })
    #expect(column("mcp", table) == [0, 0, 1].map { .integer($0) })
    #expect(table.notes.contains { $0.hasPrefix("mcp: left out: 3 of 4 works") })
  }

  @Test func `an authorship keeps what was written, where, and what was concluded`() {
    let table = Tables.authorships(analysis.corpus)
    #expect(table.rowCount == 9)
    let row = zip(table.columns.map(\.name), table.row(5)).reduce(into: [:]) { $0[$1.0] = $1.1 }
    #expect(row["work"] == .text("3"))
    #expect(row["position"] == .integer(1))
    #expect(row["person"] == .text("dune-dora"))
    #expect(row["affiliations"] == .list(["Eastmoor College, Japan", "Institute of Tidal Physics, Chile"]))
    #expect(row["countries"] == .list(["JP", "CL"]))
    #expect(row["line"] == .integer(3))
  }

  @Test func `rows are written one by one as the whole table is`() {
    let rows = Tables.authorshipRows(analysis.corpus)
    for format in [TableFormat.csv, .json, .markdown] {
      var written: [UInt8] = []
      format.write(rows) { written += $0 }
      #expect(String(decoding: written, as: UTF8.self) == format.text(Tables.authorships(analysis.corpus)))
    }
  }

  @Test func `figures say their network, counting, meaning, chance and what they leave out`() {
    let table = Tables.figures(analysis.networks)
    #expect(
      table.columns.map(\.name) == [
        "network", "measure", "value", "counting", "meaning", "null_mean", "null_z", "null_p", "note",
      ])
    #expect(column("counting", table).allSatisfy { $0 == .text("full") })
    #expect(Set(column("network", table)) == [.text("persons"), .text("institutions"), .text("countries")])
    let row = column("measure", table).firstIndex(of: .text("transitivity"))!
    #expect(column("null_mean", table)[row] != .missing)
    #expect(column("note", table)[0] == .text("left out: 1 of 5 works, without any person as author"))
  }
}

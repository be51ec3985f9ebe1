import Bibliography
import ByteFormats
import Foundation
import TestSupport
import Testing

@testable import Snapshots

@Suite(
  .enabled(if: TestEngine.duckdb != nil, "skipped: DuckDB is not there (python3 -m pip install duckdb-cli)"))
struct NetworkBuildTests {
  private func program() throws -> EngineProgram {
    try EngineProgram(finding: .duckdb, at: TestEngine.duckdb)
  }

  private func build(
    _ snapshot: String, _ folder: TemporaryFolder, to name: String = "net", maximum: Int = 7,
    memory: Int = 500_000_000,
    filter: WorkFilter = WorkFilter()
  ) throws {
    let build = NetworkBuild(
      filter: filter, maximumAuthors: maximum, counting: "full", memory: memory, temporary: nil)
    _ = try build.run(
      Snapshot(opening: folder.path(snapshot)), by: program(), to: folder.path(name), version: "test"
    ) { _ in }
  }

  /// Compares a folder with what must come out: whole numbers exactly, shares to 1e-12.
  private func expect(_ folder: TemporaryFolder, _ name: String, _ tables: [String: [[String]]]) throws {
    for (table, rows) in tables {
      let written = try CSVRows(folder.text(of: "\(name)/\(table).csv")).rows
      #expect(written.count == rows.count, "\(table)")
      for (found, wanted) in zip(written, rows) {
        for (column, cell) in wanted.enumerated() {
          if table.hasSuffix("edges") && column == 3 || table.hasSuffix("edge-years") && column == 4 {
            let difference = try #require(Double(found[column])) - Double(cell)!
            #expect(abs(difference) < 1e-12, "\(table): \(found)")
          } else {
            #expect(found[column] == cell, "\(table): \(found) for \(wanted)")
          }
        }
      }
    }
  }

  @Test(arguments: [3, 7, 100])
  func `the tables are those of a plain count`(maximum: Int) throws {
    let invented = InventedSnapshot(works: 400, seed: UInt64(maximum))
    let folder = try TemporaryFolder()
    try invented.write(to: folder)
    try build("works", folder, maximum: maximum)
    try expect(folder, "net", invented.tables(maximum: maximum))
    #expect(try folder.names() == ["net", "works"])
  }

  @Test(arguments: NetworkFolder.Actors.allCases, [NetworkFolder.Weights.full, .fractional])
  func `a folder read with years is the folder that is built with them`(
    actors: NetworkFolder.Actors, weights: NetworkFolder.Weights
  ) throws {
    let invented = InventedSnapshot(works: 300, seed: 21)
    let folder = try TemporaryFolder()
    try invented.write(to: folder)
    var filter = WorkFilter()
    filter.years = 2004...2009
    try build("works", folder)
    try build("works", folder, to: "built", filter: filter)
    func network(_ name: String, _ years: ClosedRange<Int>?) throws -> PrecomputedNetwork {
      try #require(try NetworkFolder(opening: folder.path(name))).network(
        of: actors, .init(weights: weights, readsDetails: true, years: years))
    }
    let (read, built) = (try network("net", 2004...2009), try network("built", nil))
    #expect(!read.links.isEmpty)
    #expect(read.ids == built.ids)
    #expect(read.workCounts == built.workCounts)
    #expect(read.scores.map(\.values) == built.scores.map(\.values))
    #expect(read.links.sources == built.links.sources)
    #expect(read.links.targets == built.links.targets)
    #expect(zip(read.links.strengths, built.links.strengths).allSatisfy { abs($0 - $1) < 1e-12 })
    for column in [0, 2, 3] { #expect(read.linkScores[column].values == built.linkScores[column].values) }
    // The sum over single years is the whole.
    let yearly = try #require(
      try NetworkFolder(opening: folder.path("net"))?.yearly(
        of: actors, .init(weights: weights, years: 2004...2009), limit: .max))
    var sums = [[Int32]: Double]()
    for row in yearly.years.indices {
      sums[[yearly.sources[row], yearly.targets[row]], default: 0] += yearly.weights[row]
    }
    #expect(sums.count == read.links.count)
    for link in read.links {
      #expect(abs(sums[[Int32(link.source), Int32(link.target)]]! - link.strength) < 1e-12)
    }
  }

  @Test func `Parquet gives the same bytes as JSON Lines, whatever the memory`() throws {
    let invented = InventedSnapshot(works: 300, seed: 5)
    let folder = try TemporaryFolder()
    try invented.write(to: folder)
    try convert("works", "parquet", in: folder)
    try build("works", folder, to: "first")
    try build("parquet", folder, to: "second", memory: 300_000_000)
    for name in try folder.names(in: "first") where name.hasSuffix(".csv") {
      #expect(try folder.bytes(of: "first/\(name)") == folder.bytes(of: "second/\(name)"), "\(name)")
    }
  }

  @Test func `filters choose works by year, type, country, institution with what is below, and quality`()
    throws
  {
    let invented = InventedSnapshot(works: 300, seed: 9)
    let folder = try TemporaryFolder()
    try invented.write(to: folder)
    var filter = WorkFilter()
    filter.years = 2003...2012
    filter.types = ["article", "review"]
    filter.countries = ["DE", "FR"]
    filter.institutions = [.openAlex(InventedSnapshot.institutionID(0))]
    filter.includesExtended = true
    try build("works", folder, filter: filter)
    let chosen: (InventedSnapshot.Work) -> Bool = { work in
      let places = work.authors.flatMap(\.institutions)
      return (work.year.map { 2003...2012 ~= $0 } ?? false) && work.type != "book"
        && places.contains { $0.country == "DE" || $0.country == "FR" }
        && places.contains { $0.number == 0 || $0.parent == 0 }
    }
    let tables = invented.tables(maximum: 7, where: chosen)
    #expect(tables["persons"]!.count > 3)
    try expect(folder, "net", tables)
    // The same by the ROR id of the institution.
    filter.institutions = [try #require(.init("https://ror.org/010000000"))]
    try build("works", folder, to: "ror", filter: filter)
    try expect(folder, "ror", tables)
  }

  @Test(arguments: ["slice.jsonl", "slice.jsonl.gz"])
  func `a slice holds the chosen records as they are`(name: String) throws {
    let invented = InventedSnapshot(works: 200, seed: 11)
    let folder = try TemporaryFolder()
    try invented.write(to: folder)
    var filter = WorkFilter()
    filter.years = 2005...2010
    let selection = WorkSelection(filter: filter, memory: 500_000_000, temporary: folder.path)
    _ = try selection.run(Snapshot(opening: folder.path("works")), by: program(), to: folder.path(name)) {
      _ in
    }
    let chosen = invented.works.filter { $0.isExtended != true && $0.year.map { 2005...2010 ~= $0 } ?? false }
    var text = try StoredBytes(contentsOf: folder.path(name))
    if name.hasSuffix(".gz") { text = try #require(Gzip.decompress(text)) }
    #expect(String(decoding: text.array, as: UTF8.self) == invented.lines(chosen))
    #expect(try folder.names() == [name, "works"])
  }

  @Test func `a snapshot without works of a filter gives tables of heads alone`() throws {
    let folder = try TemporaryFolder()
    try InventedSnapshot(works: 20, seed: 1).write(to: folder)
    var filter = WorkFilter()
    filter.years = 1800...1801
    try build("works", folder, filter: filter)
    #expect(try folder.text(of: "net/persons.csv") == "id,name,works,first_year,last_year\n")
    #expect(try folder.text(of: "net/country-edges.csv").split(separator: "\n").count == 1)
  }

  @Test func `a damaged part is named and nothing is left`() throws {
    let folder = try TemporaryFolder()
    try InventedSnapshot(works: 60, seed: 2).write(to: folder)
    let part = "works/updated_date=2026-09-22/part_0000.gz"
    var bytes = try folder.bytes(of: part)
    for index in bytes.count / 2..<bytes.count / 2 + 400 { bytes[index] = 0x7B }
    try folder.write(bytes, to: part)
    let error = #expect(throws: SnapshotError.self) { try build("works", folder) }
    #expect(error?.kind == .badData)
    #expect(error?.place == folder.path(part))
    #expect(try folder.names() == ["works"])
  }

  @Test func `a damaged page of Parquet is found although the engine does not name the part`() throws {
    let folder = try TemporaryFolder()
    try InventedSnapshot(works: 2000, seed: 2).write(to: folder)
    try convert("works", "parquet", in: folder)
    let part = "parquet/updated_date=2026-09-22/part_0000.parquet"
    var bytes = try folder.bytes(of: part)
    for index in 2000..<bytes.count * 3 / 4 { bytes[index] = UInt8(truncatingIfNeeded: index &* 167 >> 3) }
    try folder.write(bytes, to: part)
    let error = #expect(throws: SnapshotError.self) { try build("parquet", folder) }
    #expect(error?.kind == .badData)
    #expect(error?.place == folder.path(part))
    #expect(try folder.names() == ["parquet", "works"])
  }

  @Test func `a folder that holds something else is kept, an earlier build is replaced`() throws {
    let folder = try TemporaryFolder()
    try InventedSnapshot(works: 30, seed: 3).write(to: folder)
    try folder.write([1], to: "full/precious")
    let error = #expect(throws: SnapshotError.self) { try build("works", folder, to: "full") }
    #expect(error?.kind == .unwritable)
    #expect(try folder.names(in: "full") == ["precious"])
    try build("works", folder)
    let first = try folder.bytes(of: "net/persons.csv")
    try build("works", folder, maximum: 2)
    #expect(try folder.bytes(of: "net/persons.csv") == first)
    #expect(try folder.names() == ["full", "net", "works"])
  }

  /// Converts JSON Lines into Parquet of the same works, without a manifest, by the engine's own reader.
  private func convert(_ source: String, _ target: String, in folder: TemporaryFolder) throws {
    var script = ""
    for date in ["2026-01-01", "2026-09-22"] {
      let inner = "\(target)/updated_date=\(date)"
      try FileManager.default.createDirectory(atPath: folder.path(inner), withIntermediateDirectories: true)
      script += """
        COPY (FROM read_json('\(source)/updated_date=\(date)/part_0000.gz', format='newline_delimited', columns={id: 'VARCHAR', \
        title: 'VARCHAR', publication_year: 'INTEGER', type: 'VARCHAR', is_xpac: 'BOOLEAN', authorships: 'STRUCT(author \
        STRUCT(id VARCHAR, display_name VARCHAR), institutions STRUCT(country_code VARCHAR, display_name VARCHAR, id VARCHAR, \
        lineage VARCHAR[], ror VARCHAR, type VARCHAR)[])[]'})) TO '\(inner)/part_0000.parquet' (FORMAT parquet);

        """
    }
    let run = try EngineRun(
      #require(TestEngine.duckdb), ["-no-init", "-bail", "-batch"], input: Array(script.utf8),
      in: folder.path,
      keeper: nil)
    try #require(run.status == 0, "\(run.errors)")
  }
}

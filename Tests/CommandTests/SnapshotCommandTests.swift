import Foundation
import TestSupport
import Testing

/// `collegium snapshot`, and folders of networks as inputs of the other subcommands.
@Suite struct SnapshotCommandTests {
  /// A folder of invented networks, as an engine's build leaves it.
  static func networks() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = [
      "network.json": """
      {"program": "collegium", "version": "1", "holds": "networks", "snapshot": {"date": "2026-09-23", "works": 9},
       "filters": {"years": null}, "engine": {"name": "duckdb", "version": "1.5.6"}, "max_authors": 100, "counting": "full",
       "counts": {"works": 9, "persons": 4, "person-edges": 3}}
      """,
      "persons.csv": """
      id,name,works,first_year,last_year
      A1,Ada Quill,5,2015,2018
      A2,Bela Roe,7,2016,2018
      A3,Cy Poe,4,2015,2019
      A9,Di Alone,1,,

      """,
      "person-edges.csv": """
      source,target,works,fractional,first_year,last_year
      A1,A2,3,2.5,2016,2018
      A1,A3,2,0.5,2015,2015
      A2,A3,1,0.5,2016,2016

      """,
      "institutions.csv": """
      id,name,works,first_year,last_year,country
      I10,Academy of One,6,2015,2019,DE
      I20,Academy of Two,5,2015,2018,FR
      I30,Academy of Three,2,2016,2016,

      """,
      "institution-edges.csv": """
      source,target,works,fractional,first_year,last_year,co_affiliation_works
      I10,I20,4,4,2015,2018,1
      I20,I30,0,0,,,2

      """,
      "countries.csv": "id,name,works,first_year,last_year\nDE,DE,6,2015,2019\nFR,FR,5,2015,2018\n",
      "country-edges.csv": """
      source,target,works,fractional,first_year,last_year,co_affiliation_works
      DE,FR,4,4,2015,2018,0

      """,
      "years.csv": """
      year,works,works_with_authors,joint_works,works_with_institutions,inter_institution_works,works_with_countries,international_works
      2015,4,4,3,4,2,4,2
      2016,5,5,4,5,1,5,0

      """,
    ]
    for (name, text) in files { try folder.write(Array(text.utf8), to: "net/\(name)") }
    return folder
  }

  @Test func `a folder of networks is ranked by works and by measures, with the ids of its database`() throws
  {
    let folder = try Self.networks()
    let works = try CommandRun("rank", "net", "--by", "works", "--format", "csv", in: folder)
    #expect(
      works.lines == [
        "rank,id,name,works", "1,A2,Bela Roe,7", "2,A1,Ada Quill,5", "3,A3,Cy Poe,4", "4,A9,Di Alone,1",
      ])
    let strength = try CommandRun("rank", "net/", "--top", "1", "--format", "csv", in: folder)
    #expect(strength.lines == ["rank,id,name,strength,works", "1,A1,Ada Quill,5,5"])
    let fractional = try CommandRun(
      "rank", "net", "--counting", "fractional", "--top", "1", "--format", "csv", in: folder)
    #expect(fractional.lines.last == "1,A1,Ada Quill,3,5" || fractional.lines.last == "1,A2,Bela Roe,3,7")
    let countries = try CommandRun("rank", "net", "--of", "countries", "--format", "csv", in: folder)
    #expect(countries.lines.dropFirst().first == "1,DE,DE,4,6")
    let strong = try CommandRun(
      "rank", "net", "--load-min-weight", "3", "--top", "1", "--format", "csv", in: folder)
    #expect(strong.lines.last == "2,A2,Bela Roe,3,7" || strong.lines.contains("1,A1,Ada Quill,3,5"))
  }

  @Test func `a folder of networks is exported with works and years, and drawn`() throws {
    let folder = try Self.networks()
    let edges = try CommandRun("export", "net", "--of", "institutions", "--format", "edgelist", in: folder)
    #expect(edges.lines.filter { !$0.hasPrefix("#") } == ["I10\tI20\t4"])
    let graph = try CommandRun("export", "net", "--format", "graphml", in: folder)
    for word in ["first_year", "last_year", "fractional", "Ada Quill"] { #expect(graph.text.contains(word)) }
    let drawn = try CommandRun("diagram", "net", "--of", "countries", in: folder)
    #expect(drawn.status == 0)
    #expect(drawn.text.contains("OpenAlex 2026-09-23"))
  }

  @Test func `a folder of networks is analysed as far as that needs no works`() throws {
    let folder = try Self.networks()
    let run = try CommandRun("analyze", "net", "--output", "out", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try Set(folder.names(in: "out")).isSuperset(of: [
        "persons.csv", "institutions.csv", "countries.csv", "person-edges.csv", "network.csv", "trends.csv",
        "persons.dot", "report.html", "manifest.json",
      ]))
    let persons = try CSVRows(folder.text(of: "out/persons.csv"))
    #expect(persons.columns.starts(with: ["person", "name", "works", "degree", "strength"]))
    #expect(persons.rows.map { $0[0] } == ["A1", "A2", "A3", "A9"])
    let trends = try CSVRows(folder.text(of: "out/trends.csv")).rows
    #expect(trends.contains(["countries", "2015", "international share", "0.5"]))
    #expect(trends.contains(["persons", "2015", "new vertices", "2"]))
    #expect(try folder.text(of: "out/report.html").contains("Ada Quill"))
    // A second run overwrites what the first one wrote.
    #expect(try CommandRun("analyze", "net", "--output", "out", in: folder).status == 0)
  }

  @Test(arguments: [
    (["rank", "net", "--max-authors", "10"], "--max-authors"),
    (["rank", "net", "--counting", "paper"], "paper"),
    (["diagram", "net", "--presenters"], "--presenters"), (["resolve", "net"], "snapshot select"),
    (["report", "net"], "snapshot select"), (["rank", "net", "--confidence"], "--confidence"),

    (["rank", "net", "net"], "alone"),
  ])
  func `what needs works is refused with a word that says so`(arguments: [String], word: String) throws {
    let run = try CommandRun(arguments, in: try Self.networks())
    #expect(run.status == 65, "\(run.errors)")
    #expect(run.errors.contains(word))
  }

  // MARK: Snapshots

  /// A snapshot of one invented work, and a program that passes for DuckDB and runs a script.
  private func snapshot(engine script: String = "exit 1") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      StoredGzip.bytes(#"{"id": "https://openalex.org/W1", "authorships": []}"# + "\n"),
      to: "works/updated_date=2026-09-22/part_0000.gz")
    let text = "#!/bin/sh\n[ \"$2\" = -version ] && { echo v1.5.6; exit 0; }\n\(script)\n"
    try folder.writeProgram(text, to: "bin/duckdb")
    return folder
  }

  @Test func `a snapshot is shown without an engine`() throws {
    let run = try CommandRun(
      "snapshot", "show", "works", "--format", "csv", in: try snapshot(),
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 0)
    #expect(run.lines.first == "updated_date,parts,works,bytes")
    #expect(run.lines.last?.hasPrefix("2026-09-22,1,,") == true)
  }

  @Test(arguments: [
    (["snapshot", "build", "none", "--output", "net"], 66, "none"),
    (["snapshot", "show", "none"], 66, "none"),
    (
      ["snapshot", "build", "works", "--output", "net", "--engine-path", "nothing"], 69,
      "pip install duckdb-cli"
    ),
    (
      ["snapshot", "build", "works", "--output", "net", "--engine", "spark", "--engine-path", "nothing"], 69,
      "pyspark"
    ),
    (["snapshot", "build", "works", "--output", "net", "--engine", "hive"], 64, "duckdb"),
    (["snapshot", "build", "works", "--output", "net", "--memory", "much"], 64, "--memory"),
    (["snapshot", "build", "works", "--output", "net", "--years", "x"], 64, "--years"),
    (["snapshot", "build", "works", "--output", "net", "--country", "Germany"], 64, "--country"),
    (["snapshot", "build", "works", "--output", "net", "--counting", "paper"], 64, "fractional"),
    (["snapshot", "select", "works", "--output", "net", "--type", "x'); DROP"], 64, "--type"),
    (["snapshot", "select", "works", "--output", "net", "--institution", "MIT"], 64, "--institution"),
    (["snapshot", "build", "works", "--output", "works"], 73, "something else"),
    (["snapshot", "build", "works", "--output", "bin/duckdb"], 73, "file"),
    (["snapshot", "build", "works", "--output", "net"], 69, "status 1"),
  ])
  func `what goes wrong has its status and a remedy, and leaves nothing`(
    arguments: [String], status: Int, word: String
  ) throws {
    let folder = try snapshot()
    let run = try CommandRun(
      arguments, in: folder, environment: ["COLLEGIUM_DUCKDB": folder.path("bin/duckdb")])
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(word), "\(run.errors)")
    #expect(try folder.names() == ["bin", "works"])
  }

  @Test(arguments: ["KILL", "TERM"])
  func `an engine ends with the command, and what both had begun is gone`(signal: String) throws {
    let folder = try snapshot(engine: "echo $$ > ../../engine; sleep 1000 & sleep 1000")
    let run = try CommandRun(
      shell: """
        collegium snapshot build works --output net --engine-path bin/duckdb & command=$!
        for turn in 1 2 3 4 5 6 7 8 9; do [ -s engine ] && break; sleep 1; done
        kill -\(signal) $command; wait $command
        for turn in 1 2 3 4 5 6 7 8 9; do ls -A | grep -q 'part$' || break; sleep 1; done
        sleep 2; kill -0 $(cat engine) && echo alive
        ls -A
        """, in: folder)
    #expect(run.lines == ["bin", "engine", "works"], "\(run.errors)")
  }
}

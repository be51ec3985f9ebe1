import TestSupport
import Testing

/// Wrong usage, help and version.
@Suite struct UsageTests {
  static let subcommands = [
    "analyze", "rank", "diagram", "export", "report", "explore", "resolve", "explain", "questions",
    "affiliations", "registry", "formats",
    "measures", "snapshot",
  ]

  @Test(arguments: [
    ["rank"], ["rank", "talks.md", "--by", "beauty"], ["rank", "talks.md", "--by", "community"],
    ["rank", "talks.md", "--of", "cats"], ["rank", "talks.md", "--top", "-1"],
    ["rank", "talks.md", "--top", "many"], ["rank", "talks.md", "--format", "docx"],
    ["resolve", "talks.md", "--format", "docx"], ["resolve", "talks.md", "--from", "docx"],
    ["analyze", "-", "-"], ["analyze", "talks.md", "--counting", "double"],
    ["analyze", "talks.md", "--nonsense"], ["diagram", "talks.md", "--limit", "0"],
    ["diagram", "talks.md", "--output", "picture.jpg"], ["diagram", "talks.md", "--format", "jpg"],
    ["rank", "talks.md", "--output", ""], ["formats", "docx"], ["affiliations"], ["dance"],
  ])
  func `wrong usage ends with 64, says how it is right and writes nothing`(arguments: [String]) throws {
    let folder = try InventedEvent.folder()
    let run = try CommandRun(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Error: "))
    #expect(run.errors.contains("Usage: collegium"))
    #expect(run.errors.contains("--help"))
    #expect(try folder.names() == ["talks.md"])
  }

  @Test func `an unknown measure or format is answered with those that there are`() throws {
    let folder = try InventedEvent.folder()
    let measure = try CommandRun("rank", "talks.md", "--by", "beauty", in: folder)
    #expect(measure.errors.contains("'beauty'"))
    #expect(measure.errors.contains("betweenness") && measure.errors.contains("pagerank"))
    let input = try CommandRun("rank", "talks.md", "--from", "docx", in: folder)
    #expect(input.errors.contains("'docx'") && input.errors.contains("indico-report"))
    let output = try CommandRun("rank", "talks.md", "--format", "docx", in: folder)
    #expect(output.errors.contains("'docx'") && output.errors.contains("markdown"))
  }

  @Test(arguments: [
    (["rank", "talks.md", "--by", "betweeness"], "Did you mean 'betweenness'"),
    (["diagram", "talks.md", "--size-by", "betweeness"], "did you mean 'betweenness'"),
    (["diagram", "talks.md", "--colour-by", "betweeness"], "did you mean 'betweenness'"),
    (["analyse", "talks.md"], "Did you mean 'analyze'"),
    (["analyze", "talks.md", "--countng", "full"], "did you mean '--counting'"),
    (["rank", "talks.md", "--columns", "autors=Names"], "did you mean 'authors'"),
    (["rank", "talks.md", "--around", "Vogelsang, Ana"], "'Vogelsang, Anna'"),
    (["report", "talks.md", "--language", "fr"], "one of 'en' and 'de'"),
  ])
  func `what is misspelt is answered with what is near`(arguments: [String], answer: String) throws {
    let run = try CommandRun(arguments, in: InventedEvent.folder())
    #expect(run.status == 64 || run.status == 65)
    #expect(run.errors.lowercased().contains(answer.lowercased()), "\(run.errors)")
  }

  @Test func `the version is one line on standard output`() throws {
    let run = try CommandRun("--version", in: try TemporaryFolder())
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.lines.count == 1)
    #expect(run.text.split(separator: ".").count == 3)
  }

  @Test func `the help names every subcommand and every exit status`() throws {
    let run = try CommandRun("--help", in: try TemporaryFolder())
    #expect(run.status == 0 && run.errors.isEmpty)
    for status in ["0", "64", "65", "66", "69", "73", "1"] { #expect(run.text.contains("\n  \(status) ")) }
    let start = try #require(run.lines.firstIndex(of: "SUBCOMMANDS:"))
    let names = run.lines[(start + 1)...].prefix { !$0.isEmpty }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names == Self.subcommands)
  }

  /// A registry's dump with one invented organisation.
  static let dump = """
    [{"id": "https://ror.org/0nowhere1", "status": "active", "types": ["education"], "established": 1900,
      "domains": [], "links": [], "external_ids": [], "relationships": [],
      "names": [{"lang": "en", "types": ["ror_display", "label"], "value": "University of Nowhere"}],
      "locations": [{"geonames_id": 1, "geonames_details": {"name": "Nowhere", "country_code": "DE",
        "country_name": "Germany"}}]}]
    """

  @Test(arguments: subcommands)
  func `every example in a subcommand's help runs`(subcommand: String) throws {
    let help = try CommandRun([subcommand, "--help"], in: TemporaryFolder(), environment: ["COLUMNS": "200"])
    #expect(help.status == 0 && help.errors.isEmpty)
    let examples = help.lines.filter { $0.hasPrefix("  collegium ") }
    #expect(!examples.isEmpty)
    for example in examples {
      let folder = try InventedEvent.folder()
      try folder.write("University of Nowhere\nInstitute of Imaginary Physics\n".utf8, to: "strings.txt")
      try folder.write("work1,position1,work2,position2\n1,1,2,2\n".utf8, to: "pairs.csv")
      try folder.write(Self.dump.utf8, to: "ror-data.json")
      try folder.write(StoredGzip.bytes("{}\n"), to: "works/updated_date=2026-09-22/part_0000.gz")
      let run = try CommandRun(shell: example, in: folder)
      #expect(run.status == 0, "\(example): \(run.errors)")
      let files = try folder.allFiles()
      for file in files { #expect(try !folder.bytes(of: file).isEmpty, "\(example): \(file) is empty") }
      #expect(!run.output.isEmpty || files.count > 2, "\(example) gives nothing")
    }
  }

  @Test func `formats and measures print their lists in every format`() throws {
    let folder = try TemporaryFolder()
    for list in ["formats", "measures"] {
      let rows = try CSVRows(CommandRun(list, "--format", "csv", in: folder).text)
      #expect(rows.rows.count > 5)
      for format in ["table", "json", "markdown"] {
        let run = try CommandRun(list, "--format", format, in: folder)
        #expect(run.status == 0 && run.errors.isEmpty && run.lines.count > rows.rows.count)
      }
    }
  }

  @Test func `every input format shows an example that it reads itself`() throws {
    let folder = try TemporaryFolder()
    let formats = try CSVRows(CommandRun("formats", "--format", "csv", in: folder).text)
    let names = formats.rows.filter { $0[0] == "reads" }.map { $0[1] }
    #expect(!names.isEmpty)
    // VOSviewer's networks are recognised only to say which file to give instead.
    for name in names where name != "vosviewer" {
      let example = try CommandRun("formats", name, in: folder)
      #expect(example.status == 0)
      let run = try CommandRun("resolve", "-", input: example.text, in: folder)
      #expect(run.status == 0, "\(name): \(run.errors)")
    }
  }
}

import TestSupport
import Testing

/// Options change what they say and nothing else.
@Suite struct OptionTests {
  /// The ranking of all actors by strength: their ids, and a column's values.
  func ranking(_ column: String, _ options: String...) throws -> [String: String] {
    let folder = try InventedEvent.folder()
    let run = try CommandRun(
      ["rank", "talks.md", "--top", "0", "--format", "csv"] + options, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let rows = try CSVRows(run.text)
    return Dictionary(uniqueKeysWithValues: zip(rows[rows.columns[1]], rows[column]))
  }

  @Test func `presenters count as authors only on request`() throws {
    #expect(try ranking("works")["sprecher-paul"] == "0")
    let counted = try ranking("works", "--presenters")
    #expect(counted["sprecher-paul"] == "2")
    #expect(counted["vogelsang-anna"] == "2")
  }

  @Test func `co-affiliation counts as collaboration only on request`() throws {
    let apart = try ranking("strength", "--of", "institutions")
    let counted = try ranking("strength", "--of", "institutions", "--count-co-affiliation")
    #expect(apart["university-of-elsewhere"] == "0")
    #expect(counted["university-of-elsewhere"] == "1")
    #expect(counted["university-of-nowhere"] == apart["university-of-nowhere"])
  }

  @Test(arguments: [("full", 3, 2), ("fractional", 2, 1), ("paper", 5.0 / 3, 2.0 / 3)])
  func `the counting decides what a work adds to a pair`(counting: String, quill: Double, okonkwo: Double)
    throws
  {
    let strengths = try ranking("strength", "--counting", counting).compactMapValues(Double.init)
    #expect(abs(try #require(strengths["quill-barnaby"]) - quill) < 1e-12)
    #expect(abs(try #require(strengths["okonkwo-rita"]) - okonkwo) < 1e-12)
    #expect(strengths["solo-lena"] == 0)
  }

  @Test func `a format that is named is the one that is read`() throws {
    let run = try CommandRun("resolve", "talks.md", "--from", "indico-report", in: try InventedEvent.folder())
    #expect(run.status == 0)
    #expect(run.lines.count == 11)
  }

  @Test func `strict ends with 65 after a warning and writes nothing`() throws {
    let folder = try TemporaryFolder("talks.md", InventedEvent.doubtful)
    let lenient = try CommandRun("analyze", "talks.md", "--output", "lenient", in: folder)
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("talks.md:31:"))
    let strict = try CommandRun("analyze", "talks.md", "--output", "strict", "--strict", in: folder)
    #expect(strict.status == 65)
    #expect(strict.errors.contains("--strict"))
    #expect(try folder.names() == ["lenient", "talks.md"])
    #expect(try CommandRun("rank", "talks.md", "--strict", in: folder).output.isEmpty)
  }

  @Test func `strict changes nothing where there is no warning`() throws {
    let run = try CommandRun("rank", "talks.md", "--strict", in: try InventedEvent.folder())
    #expect(run.status == 0 && !run.output.isEmpty)
  }

  @Test func `works of two inputs with one id bear the inputs' names`() throws {
    let folder = try InventedEvent.folder()
    try folder.write(InventedEvent.report(id: "7", authors: "QUILL, Barnaby").utf8, to: "others.md")
    try folder.write(InventedEvent.report(id: "1", authors: "NEU, Nora").utf8, to: "more.md")
    let run = try CommandRun("resolve", "talks.md", "others.md", "more.md", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Set(CSVRows(run.text)["work"]) == ["talks.md:1", "2", "3", "4", "7", "more.md:1"])
  }

  @Test func `a file that is given twice gives its works two ids where duplicates are kept`() throws {
    let folder = try InventedEvent.folder()
    let run = try CommandRun("resolve", "talks.md", "talks.md", "--keep-duplicates", in: folder)
    #expect(run.status == 0)
    #expect(try Set(CSVRows(run.text)["work"]).count == 8)
    let joined = try CommandRun("resolve", "talks.md", "talks.md", in: folder)
    #expect(try Set(CSVRows(joined.text)["work"]).count < 8)
  }

  @Test func `standard input is an input like any other`() throws {
    let folder = try InventedEvent.folder()
    let file = try CommandRun("rank", "talks.md", in: folder)
    let input = try CommandRun("rank", "-", input: InventedEvent.report, in: folder)
    #expect(input.status == 0)
    #expect(input.output == file.output)
  }

  @Test(arguments: [
    ("a.svg", "<svg"), ("a.dot", "graph"), ("a.gv", "graph"), ("a.PNG", "PNG\r\n"), ("a.pdf", "%PDF"),
    ("a", "graph"),
  ])
  func `diagram follows the ending of its output`(name: String, mark: String) throws {
    let folder = try InventedEvent.folder()
    let run = try CommandRun("diagram", "talks.md", "--output", name, in: folder)
    #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
    let head = try folder.bytes(of: name).prefix(2000)
    #expect(String(String.UnicodeScalarView(head.map { Unicode.Scalar($0) })).contains(mark))
  }

  @Test func `diagram draws at most so many as are asked for`() throws {
    let run = try CommandRun("diagram", "talks.md", "--limit", "2", in: try InventedEvent.folder())
    #expect(run.status == 0)
    #expect(run.text.contains("Quill") && run.text.contains("Vogelsang"))
    #expect(!run.text.contains("Okonkwo"))
  }

  @Test(arguments: ["diagram", "analyze", "report"])
  func `each of the options of diagrams is taken by diagram, analyze and report alike`(command: String) throws
  {
    let folder = try InventedEvent.folder()
    let options = [
      "--colour-by", "betweenness", "--size-by", "degree", "--weight", "fractional", "--labels", "3",
      "--no-legend", "--theme", "dark", "--highlight", "Quill", "--title", "A title", "--width", "900",
      "--edges", "all", "--limit", "5", "--layout", "vos",
    ]
    let output = command == "analyze" ? "out" : command == "report" ? "out.html" : "out.svg"
    let run = try CommandRun([command, "talks.md", "--output", output] + options, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let svg = try folder.text(of: command == "analyze" ? "out/persons.svg" : output)
    #expect(svg.contains("A title"))
    #expect(svg.contains("#12171D"))
    #expect(svg.contains("width=\"900\""))
    #expect(!svg.contains("Circle area"))
  }

  @Test func `a colour that only one of the networks has is taken there, and one that none has is refused`()
    throws
  {
    let folder = try InventedEvent.folder()
    let sector = try CommandRun(
      "analyze", "talks.md", "--colour-by", "sector", "--output", "out", in: folder)
    #expect(sector.status == 0, "\(sector.errors)")
    #expect(try folder.text(of: "out/persons.svg").contains("communities"))
    let none = try CommandRun("diagram", "talks.md", "--colour-by", "beauty", in: folder)
    #expect(none.status == 64 && none.errors.contains("'beauty'"))
    let communities = try CommandRun(
      "diagram", "talks.md", "--level", "communities", "--colour-by", "country", in: folder)
    #expect(communities.status == 64 && communities.errors.contains("--colour-by"))
  }

  @Test func `persons with their institutions and a matrix of countries are diagrams of their own`() throws {
    let folder = try InventedEvent.folder()
    let joined = try CommandRun("diagram", "talks.md", "--of", "persons-institutions", in: folder)
    #expect(joined.status == 0 && joined.text.contains("shape=square"), "\(joined.errors)")
    let matrix = try CommandRun(
      "diagram", "talks.md", "--of", "institutions", "--layout", "matrix", "--format", "svg", in: folder)
    #expect(matrix.status == 0 && matrix.text.contains("Cell: joint works"), "\(matrix.errors)")
    for refused in [
      ["--layout", "matrix"], ["--of", "persons-institutions", "--size-by", "degree"],
      ["--of", "persons-institutions", "--colour-by", "degree"],
      ["--level", "communities", "--layout", "matrix", "--format", "svg"],
    ] {
      #expect(try CommandRun(["diagram", "talks.md"] + refused, in: folder).status == 64, "\(refused)")
    }
  }
}

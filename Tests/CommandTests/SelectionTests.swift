import Foundation
import TestSupport
import Testing

/// Selection, slices and partners, as every subcommand takes them.
@Suite struct SelectionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try InventedEvent.folder() }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(arguments, in: folder)
  }

  @Test func `every output says which works are selected, and the manifest repeats the run`() throws {
    let run = try run(
      "analyze", "talks.md", "--where", "kind=talk", "--max-authors", "5", "--xlsx", "--output", "out")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("3 of 4 works"))
    for name in ["report.html", "persons.svg", "manifest.json"] {
      let text = try folder.text(of: "out/\(name)")
      #expect(
        text.contains("3 of 4 works") || text.contains(#""all": 4,"#) && text.contains(#""selected": 3,"#),
        "\(name)")
    }
    let works = try CSVRows(folder.text(of: "out/works.csv"))
    #expect(works["work"] == ["1", "3", "4"])
    #expect(works["session"] == ["Session I", "", ""])
    let again = try CommandRun(
      ["analyze", "--manifest", "out/manifest.json", "--output", "again"], in: folder)
    #expect(again.status == 0, "\(again.errors)")
    for name in try folder.names(in: "out") {
      #expect(try folder.bytes(of: "out/\(name)") == folder.bytes(of: "again/\(name)"), "\(name)")
    }
  }

  @Test func `rankings, exports, diagrams and reports say it too`() throws {
    #expect(try run("rank", "talks.md", "--years", "2023").text.contains("4 of 4 works"))
    #expect(
      try run("export", "talks.md", "--where", "kind=Poster", "--format", "json").text.contains(
        "1 of 4 works"))
    #expect(
      try run("diagram", "talks.md", "--where", "kind!=Poster").text.contains("3 of 4 works"))
    let report = try run(
      "report", "talks.md", "--years", "-2023", "--title", "What we did", "--format", "markdown")
    #expect(report.text.hasPrefix("# What we did\n\nWho works with whom: 4 of 4 works"))
  }

  @Test(arguments: [
    (["--years", "2020-2015"], 64, "2020 is behind 2015"), (["--years", "spring"], 64, "names no years"),
    (["--where", "colour=red"], 64, "fields are kind, venue, session, track, language, source"),
    (["--where", "kind"], 64, "has no '='"), (["--min-works", "0"], 64, "--min-works"),
    (["--around", "x", "--steps", "3"], 64, "--steps takes 1 or 2"), (["--slices", "2/5"], 64, "--slices"),
    (["--years", "1800"], 65, "--years 1800 leaves none of 4 works; they are of 2023"),
    (["--around", "Quill"], 65, "no person or institution has the id or the name 'Quill'"),
    (["--home", "Institute of Imaginary Physic"], 65, "near names are 'Institute of Imaginary Physics'"),
    (["--only", "absent.txt"], 66, "absent.txt"),
  ])
  func `what cannot be selected ends with its status and writes nothing`(
    options: [String], status: Int, message: String
  ) throws {
    let run = try CommandRun(["analyze", "talks.md", "--output", "out"] + options, in: folder)
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try !folder.names().contains("out"))
  }

  @Test func `a German report has no English text, and the manifest repeats it`() throws {
    let folder = try PackageFolder.folderWithExamples()
    let input = "Examples/bigmax-2021/contributions.md"
    let run = try CommandRun(["analyze", input, "--language", "de", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let page = try folder.text(of: "out/report.html")
    #expect(page.contains("<html lang=\"de\">"))
    // Titles and names are as the records state them.
    var text = page.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: " ")
      .replacing(/<li data-work.*?<\/li>/, with: " ")
    let works = try CSVRows(folder.text(of: "out/works.csv"))
    let names = try ["persons", "institutions"].flatMap { name -> [String] in
      let rows = try CSVRows(folder.text(of: "out/\(name).csv"))
      return rows["name"] + rows["variants"].flatMap { $0.split(separator: "|").map(String.init) }
    }
    for name in (works["title"] + names).sorted(by: { $0.count > $1.count }) {
      text = text.replacing(name.replacing("&", with: "&amp;"), with: " ")
    }
    text = text.replacing(/<[^>]*?(title|aria-label)="([^"]*)"[^>]*>/) { "\n\($0.2)\n" }
      .replacing(/<[^>]+>/, with: "\n")
    for word in ["the", "with", "by", "which", "that", "is", "are", "were", "joined", "from", "their"] {
      let lines = text.split(separator: "\n").filter { line in
        line.split { !$0.isLetter }.contains { $0 == word }
      }
      #expect(lines == [], "\(word)")
    }
    let again = try CommandRun(
      ["analyze", "--manifest", "out/manifest.json", "--output", "again"], in: folder)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try folder.text(of: "again/report.html") == page)
  }

  @Test func `the report leads to the pages beside it, and alone to none`() throws {
    let run = try run("analyze", "talks.md", "--confidence", "--draws", "20", "--output", "out")
    #expect(run.status == 0, "\(run.errors)")
    let names = try folder.names(in: "out")
    #expect(Set(["explore.html", "explore-institutions.html", "questions.html"]).isSubset(of: Set(names)))
    #expect(try folder.text(of: "out/report.html").contains("href=\"explore.html#select="))
    #expect(
      try folder.text(of: "out/trends.csv").hasPrefix("network,slice,measure,value,value_low,value_high,"))
    let alone = try self.run("report", "talks.md")
    #expect(alone.status == 0 && !alone.text.contains("explore"))
  }

  @Test func `a home institution has its partners and its figures`() throws {
    let run = try run(
      "analyze", "talks.md", "--home", "university of nowhere", "--slices", "session", "--output", "out")
    #expect(run.status == 0, "\(run.errors)")
    let partners = try CSVRows(folder.text(of: "out/partners.csv"))
    #expect(partners["institution"] == ["institute-of-imaginary-physics"])
    #expect(partners["works"] == ["2"])
    #expect(partners["home_persons"] == ["vogelsang-anna|okonkwo-rita"])
    #expect(partners["recent_works"] == ["2"])
    let network = try folder.text(of: "out/network.csv")
    #expect(network.contains("home,external works,2,full"))
    #expect(try folder.text(of: "out/trends.csv").contains("persons,Session I,works,2"))
  }
}

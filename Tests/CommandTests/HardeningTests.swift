import ByteFormats
import Foundation
import TestSupport
import Testing

/// What odd names, full folders, limits and signals do to a run.
@Suite struct HardeningTests {
  private static let table =
    "title,authors,affiliations,year\nA work,\"Okafor, Ada; Nowak, B\",University of Nowhere,2001\n"

  @Test func `what an earlier run wrote into the folder is no input of the next`() throws {
    let folder = try TemporaryFolder("talks.csv", Self.table)
    for _ in 0..<3 {
      #expect(try CommandRun("analyze", ".", "--output", ".", in: folder).status == 0)
      #expect(try folder.text(of: "manifest.json").contains("\"works\": 1,\n  \"joined_records\": []"))
    }
    let run = try CommandRun("resolve", ".", in: folder)
    #expect(run.errors.contains("that an earlier run wrote are no input"))
  }

  @Test func `a file that no run wrote is overwritten only with --force`() throws {
    let folder = try TemporaryFolder("talks.csv", Self.table)
    try folder.write("mine".utf8, to: "out/persons.csv")
    let refused = try CommandRun("analyze", "talks.csv", "--output", "out", in: folder)
    #expect(refused.status == 73)
    #expect(refused.errors.contains("out/persons.csv: error: this file would be overwritten"))
    #expect(try folder.names(in: "out") == ["persons.csv"] && folder.text(of: "out/persons.csv") == "mine")
    #expect(try CommandRun("analyze", "talks.csv", "--output", "out", "--force", in: folder).status == 0)
    // Now the folder is a run's own.
    #expect(try CommandRun("analyze", "talks.csv", "--output", "out", in: folder).status == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc"), "names must be UTF-8 elsewhere"))
  func `names that are no UTF-8 are read, as arguments, in folders and as outputs`() throws {
    let folder = try TemporaryFolder("talks.csv", Self.table)
    let line = """
      d=$(printf 'd\\374'); f=$(printf 'caf\\351.csv'); mkdir "$d" && cp talks.csv "$f" && mv talks.csv "$d/$f" &&
      collegium resolve "$f" --output "$f.out" && collegium resolve . --keep-duplicates
      """
    let run = try CommandRun(shell: line, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("A work"))
    #expect(try CSVRows(run.text).rows.count >= 6)
  }

  @Test func `a limit on the size of files is an error, and leaves nothing`() throws {
    let folder = try InventedEvent.folder()
    let run = try CommandRun(shell: "ulimit -f 1; collegium analyze talks.md --output out", in: folder)
    #expect(run.status == 73)
    #expect(run.errors.contains("error: cannot write"))
    #expect(try folder.names() == ["talks.md"])
  }

  @Test func `a year that cannot be read is said`() throws {
    for year in ["99999", "NaN", "-1", "in press"] {
      let folder = try TemporaryFolder("a.csv", Self.table.replacing("2001", with: year))
      let run = try CommandRun("resolve", "a.csv", in: folder)
      #expect(run.status == 0)
      #expect(run.errors.contains("1 work has no year that can be read: '\(year)'"))
    }
  }

  @Test func `the manifest says what the stages took only where that is asked for`() throws {
    let folder = try TemporaryFolder("talks.csv", Self.table)
    #expect(try CommandRun("analyze", "talks.csv", in: folder).status == 0)
    #expect(!(try folder.text(of: "Output/manifest.json").contains("\"timings\"")))
    #expect(try CommandRun("analyze", "talks.csv", "--timings", in: folder).status == 0)
    let text = try folder.text(of: "Output/manifest.json")
    for stage in ["reading", "resolving", "measuring", "drawing", "writing"] {
      #expect(text.contains("\"stage\": \"\(stage)\""))
    }
    #expect(text.contains("\"peak_megabytes\": ") && text.contains("\"processor_seconds\": "))
  }

  @Test func `what stands behind a gzip file's data is said`() throws {
    let folder = try TemporaryFolder()
    // `gzip.compress(b"TY  - JOUR\nAU  - Roe, Ann\nTI  - T\nER  - \n", 9, mtime=0)` of Python 3.11.
    let packed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x0B, 0x89, 0x54, 0x50, 0xD0, 0x55,
      0xF0, 0xF2, 0x0F, 0x0D, 0xE2, 0x72, 0x0C, 0x05, 0x31, 0x83, 0xF2, 0x53, 0x75, 0x14, 0x1C, 0xF3,
      0xF2, 0xB8, 0x42, 0x3C, 0x41, 0xDC, 0x10, 0x2E, 0xD7, 0x20, 0x10, 0xCD, 0x05, 0x00, 0x6C, 0xD8,
      0x96, 0x6F, 0x29, 0x00, 0x00, 0x00,
    ]
    try folder.write(packed, to: "a.ris.gz")
    try folder.write(packed + Array("<html>".utf8), to: "b.ris.gz")
    #expect(try CommandRun("resolve", "a.ris.gz", "--strict", in: folder).status == 0)
    let run = try CommandRun("resolve", "b.ris.gz", in: folder)
    #expect(run.status == 0 && run.text.contains("Roe"))
    #expect(
      run.errors.contains(
        "b.ris.gz: warning: something that is no gzip data stands behind the compressed data"))
    #expect(try CommandRun("resolve", "b.ris.gz", "--strict", in: folder).status == 65)
  }

  @Test func `a work too large for a network is named, with the option that leaves it out`() throws {
    let authors = (0..<10_100).map { "Family\($0), Given\($0)" }.joined(separator: "; ")
    let folder = try TemporaryFolder(
      "a.csv", "title,authors,year\nLarge,\"\(authors)\",2001\nSmall,\"Roe, Ann; Doe, Jo\",2002\n")
    let refused = try CommandRun("rank", "a.csv", "--by", "degree", in: folder)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("a.csv:2: error: this work has 10100 authors"))
    #expect(refused.errors.contains("--max-authors"))
    let run = try CommandRun(
      "rank", "a.csv", "--by", "degree", "--max-authors", "100", "--top", "2", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("Roe") && run.text.contains("Doe"))
  }

  @Test func `works of more authors than asked for join nobody, and count as works`() throws {
    let folder = try TemporaryFolder(
      "a.csv",
      "title,authors,year\nLarge,\"Roe, Ann; Doe, Jo; Poe, Li\",2001\nSmall,\"Roe, Ann; Doe, Jo\",2002\n")
    let run = try CommandRun(
      "rank", "a.csv", "--by", "degree", "--max-authors", "2", "--format", "csv", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let rows = try CSVRows(run.text).rows
    #expect(rows.contains { $0.contains("Ann Roe") && $0.contains("1") && $0.contains("2") })
    #expect(rows.contains { $0.contains("Li Poe") && $0.contains("0") })
  }

  @Test func `paths are exact or from a sample as asked, and a sample says so`() throws {
    let folder = try InventedEvent.folder()
    let exact = try CommandRun("rank", "talks.md", "--by", "betweenness", "--exact", in: folder)
    let sampled = try CommandRun("rank", "talks.md", "--by", "betweenness", "--paths", "2", in: folder)
    #expect(exact.status == 0 && sampled.status == 0)
    #expect(!exact.text.contains("estimated") && sampled.text.contains("estimated from the shortest paths"))
    #expect(try CommandRun("rank", "talks.md", "--exact", "--paths", "2", in: folder).status == 64)
    #expect(try CommandRun("rank", "talks.md", "--max-authors", "0", in: folder).status == 64)
  }

  @Test func `no output has control characters or begins a formula`() throws {
    let folder = try TemporaryFolder(
      "a.json",
      #"[{"id": "1", "type": "article-journal", "title": "\u001b[31mA\u0000 work", "author": [{"family": "Oka\u001bfor", "given": "A\u202eda"}, {"literal": "\u200b=1+1 group"}]}]"#
    )
    for format in ["csv", "markdown", "table", "latex", "json"] {
      let run = try CommandRun("resolve", "a.json", "--format", format, in: folder)
      guard run.status == 0 else { continue }
      #expect(!run.output.contains(0x1B) && !run.output.contains(0))
    }
    let run = try CommandRun("resolve", "a.json", in: folder)
    #expect(run.text.contains("'\u{200B}=1+1 group"))
  }
}

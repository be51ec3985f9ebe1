import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// `collegium explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why two authorships are, or are not, taken for one person.",
    usage: """
      collegium explain <input> ... <A> <B> [<options>]
      collegium explain <input> ... --pairs <file> [<options>]
      """,
    discussion: """
      A and B are names, or authorships: 'Okafor, Ada @ WORK', or '2 @ WORK' for the second person of a work; \
      works and positions stand in authorships.csv. Prints what was compared, what speaks for and against, and with \
      which probability. With --pairs, prints a table of pairs (columns work1, position1, work2, position2) again with \
      a column probability.

      What you know goes into a file for --decisions, which every subcommand takes:

        persons:
          - same: ["Okafor, Ada @ 12", "A. Okafor @ 17"]
          - different: [3 @ 12, 1 @ 14]
          - name: Ada Maria Okafor
            orcid: 0000-0002-1825-0097
            spellings: ["Okafor, A.", Ada Nowak]
            works: [12, 17]

      Example:
        collegium explain talks.md "Anna Vogelsang" "Vogelsang, Anna K."
        collegium explain talks.md --pairs pairs.csv > probabilities.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOption

  @Option(
    help: ArgumentHelp(
      "A table of pairs of authorships: work1, position1, work2, position2; positions from 1.",
      valueName: "file"))
  var pairs: String?

  @Option(help: ArgumentHelp("How to print the table of --pairs.", valueName: "format"))
  var format: TableFormat = .csv

  func validate() throws {
    if pairs == nil, input.inputs.count < 3 {
      throw ValidationError("Name an input and two authorships, or pairs of them with --pairs.")
    }
  }

  func run() throws {
    if let pairs { return try output.write(format.text(try probabilities(of: pairs))) }
    var input = input
    let texts = Array(input.inputs.suffix(2))
    input.inputs.removeLast(2)
    let corpus = try input.resolvedCorpus()
    let groups = try texts.map { text in
      let mentions = corpus.mentions(of: .init(text, at: SourceLocation("command line")))
      if mentions.isEmpty {
        throw ExitStatus.exit(
          ExitStatus.badData,
          "error: no authorship is '\(text)'; names and works stand in the table that 'collegium resolve' prints"
        )
      }
      return mentions
    }
    guard let pair = corpus.tellingPair(groups[0], groups[1]) else {
      throw ExitStatus.exit(ExitStatus.badData, "error: both names mean one and the same authorship")
    }
    var lines = zip(texts, groups).compactMap { corpus.ambiguity($0, $1) }
    if !lines.isEmpty { lines.append("") }
    lines += corpus.explanation(pair.0, pair.1).lines
    try output.write(lines.joined(separator: "\n") + "\n")
  }

  private func probabilities(of file: String) throws -> Table {
    let (names, rows) = try Source.load(file).tableRows()
    let places = try ["work1", "position1", "work2", "position2"].map { name in
      guard let index = names.firstIndex(of: name) else {
        throw ReadError(
          .badData, at: SourceLocation(file), "there is no column '\(name)'",
          remedy: "begin the table with work1,position1,work2,position2")
      }
      return index
    }
    let corpus = try input.resolvedCorpus()
    let found = [0, 2].map { side in
      corpus.mentions(at: rows.map { ($0.cells[places[side]], Int($0.cells[places[side + 1]]) ?? 0) })
    }
    for (number, row) in rows.enumerated() where found[0][number] == nil || found[1][number] == nil {
      let side = found[0][number] == nil ? 0 : 2
      StandardError.print([
        Diagnostic(
          .warning, at: SourceLocation(file, line: row.line),
          "there is no authorship \(row.cells[places[side + 1]]) of '\(row.cells[places[side]])'",
          remedy: "works and positions stand in authorships.csv; its probability was left empty")
      ])
    }
    StandardError.progress("comparing \(rows.count) pairs")
    var columns = names.indices.map { index in
      Column(names[index], rows.map { .text($0.cells[index]) })
    }
    columns.append(
      Column(
        "probability", summary: "that both are one person",
        zip(found[0], found[1]).map { a, b in
          guard let a, let b else { return .missing }
          return .number(corpus.probability(a, b))
        }))
    return Table(title: "Pairs of authorships", columns: columns)
  }
}

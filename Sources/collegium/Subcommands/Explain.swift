import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// `collegium explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Explain why two authorships, or affiliations, are or are not taken for one person or institution.",
    usage: """
      collegium explain <input> ... <A> <B> [<options>]
      collegium explain <input> ... --pairs <file> [<options>]
      """,
    discussion: """
      A and B are names, or authorships: 'Okafor, Ada @ WORK', or '2 @ WORK' for the second person of a work; \
      authorships.csv lists works and positions. Where nobody has such a name, they are affiliations, or names of \
      institutions in them. Prints what was compared, the evidence for and against, and the probability. With --pairs, prints a table of pairs (columns work1, position1, work2, position2) again with \
      a column probability.

      What you know goes into a file of decisions, which every subcommand takes with --decisions:

        persons:
          - same: ["Okafor, Ada @ 12", "A. Okafor @ 17"]
          - different: [3 @ 12, 1 @ 14]
          - name: Ada Maria Okafor
            orcid: 0000-0002-1825-0097
            spellings: ["Okafor, A.", Ada Nowak]
            works: [12, 17]
        institutions:
          - same: [FHI Berlin, "Fritz-Haber-Institut, Abteilung Theorie"]
          - different: [University of Newcastle, "Newcastle University, UK"]
          - name: Fritz Haber Institute
            ror: 03k9qs827
            spellings: [FHI]

      Example:
        collegium explain talks.md "Anna Vogelsang" "Vogelsang, Anna K."
        collegium explain talks.md "University of Nowhere" "Institute of Imaginary Physics"
        collegium explain talks.md --pairs pairs.csv > probabilities.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOption

  @Option(
    help: ArgumentHelp(
      "A table of pairs of authorships: work1, position1, work2, position2; positions from 1.",
      valueName: "file"), completion: .file())
  var pairs: String?

  @Option(help: ArgumentHelp("How to print the table of --pairs.", valueName: "format"))
  var format: TableFormat = .csv

  func validate() throws {
    if pairs == nil, input.inputs.count < 3 {
      throw ValidationError("Name an input and two authorships, or pairs of them with --pairs.")
    }
  }

  func run() throws {
    if let pairs {
      let pairs = try AuthorshipPairs(Source.load(pairs))
      let corpus = try input.resolvedCorpus()
      StandardError.progress("comparing \(pairs.count) pairs")
      let (table, diagnostics) = pairs.probabilities(in: corpus)
      StandardError.print(diagnostics)
      return try output.write(format.text(table))
    }
    var input = input
    let texts = Array(input.inputs.suffix(2))
    input.inputs.removeLast(2)
    let corpus = try input.resolvedCorpus()
    let groups = texts.map { corpus.mentions(of: .init($0, at: SourceLocation("command line"))) }
    let sides = texts.map(corpus.institutionSide)
    if groups.contains(where: \.isEmpty), let left = sides[0], let right = sides[1] {
      return try output.write(corpus.explanation(left, right).lines.joined(separator: "\n") + "\n")
    }
    for (text, group) in zip(texts, groups) where group.isEmpty {
      throw CommandError(
        .badData, "no authorship is '\(text)'",
        remedy: "'collegium resolve' prints a table of names and works")
    }
    guard let pair = corpus.representativePair(groups[0], groups[1]) else {
      throw CommandError(.badData, "both names mean one and the same authorship")
    }
    var lines = zip(texts, groups).compactMap { corpus.ambiguity($0, $1) }
    if !lines.isEmpty { lines.append("") }
    lines += corpus.explanation(pair.0, pair.1).lines
    try output.write(lines.joined(separator: "\n") + "\n")
  }
}

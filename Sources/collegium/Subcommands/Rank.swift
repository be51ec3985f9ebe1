import ArgumentParser
import Collaboration

/// `collegium rank`.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank persons, institutions or countries by a measure.",
    usage: "collegium rank <input> ... [--by <measure>] [--of <actors>] [<options>]",
    discussion: """
      Prints rank, id, name, the measure and the number of works. Equal values share a rank; a tie at the end is \
      printed whole. 'collegium measures' explains the measures.

      With --confidence, persons or institutions are ranked again on many draws of the doubtful joins: prints the range \
      that contains nine tenths of the ranks and of the values, and the join that changes each value most. \
      'collegium questions' lists what to find out.

      Examples:
        collegium rank talks.md --by betweenness --top 10
        collegium rank talks.md --confidence --draws 200
        collegium rank talks.md --of institutions --format csv > institutions.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("What to rank by.", valueName: "measure"))
  var by: VertexMeasure = .strength

  @Option(help: ArgumentHelp("What to rank.", valueName: "actors"))
  var of: CollaborationNetwork.Actors = .persons

  @Option(help: ArgumentHelp("The number to print; 0 for all.", valueName: "number"))
  var top = 20

  @Option(help: ArgumentHelp("How to print the ranking.", valueName: "format"))
  var format: TableFormat = .text

  @OptionGroup(title: "Confidence") var doubt: ConfidenceOptions

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes 0 or more.") }
    if doubt.confidence, of == .countries {
      throw ValidationError("--confidence is for persons and institutions: countries are not drawn.")
    }
  }

  func run() throws {
    let source = try input.networkSource(network, selection, of: of)
    if doubt.confidence {
      guard case .works(let selected, let options) = source else { throw needsWorks("--confidence") }
      let ranked = RankConfidence(
        selected, of: of, options: options, by: by, top: top == 0 ? nil : top, drawCount: doubt.draws,
        seed: doubt.seed
      ) { StandardError.progress("measuring draw \($0 + 1)") }
      return try output.write(format.text(ranked.table))
    }
    let built = source.network(of: of)
    if case .precomputed = source, !by.applies(to: built) { throw needsWorks("the measure \(by.name)") }
    StandardError.progress("measuring")
    let measured = MeasuredNetwork(built, paths: network.options.paths)
    try output.write(format.text(Ranking.table(measured, by: by, top: top == 0 ? nil : top)))
  }

  private func needsWorks(_ what: String) -> CommandError {
    CommandError(
      .badData, at: "rank", "\(what) needs works, and a precomputed network states none",
      remedy: "rank by degree, strength or betweenness")
  }
}

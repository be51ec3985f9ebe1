import ArgumentParser
import Collaboration

/// `collegium rank`.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank persons, institutions or countries by a measure.",
    usage: "collegium rank <input> ... [--by <measure>] [--of <actors>] [<options>]",
    discussion: """
      Prints rank, id, name, the measure and the number of works. Equal values share a rank; a tie at the end is \
      printed whole. 'collegium measures' says what the measures mean.

      With --confidence, persons are ranked again on many draws of how the doubtful joins may fall: prints the range \
      of ranks and of values that nine tenths of the draws keep within, and the join that moves each person most. \
      'collegium questions' lists what to find out.

      Examples:
        collegium rank talks.md --by betweenness --top 10
        collegium rank talks.md --confidence --draws 200
        collegium rank talks.md --of institutions --format csv > institutions.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("What to rank by.", valueName: "measure"))
  var by: VertexMeasure = Measures.vertex(named: "strength")!

  @Option(help: ArgumentHelp("What to rank.", valueName: "actors"))
  var of: CollaborationNetwork.Actors = .persons

  @Option(help: ArgumentHelp("How many to print; 0 for all.", valueName: "number"))
  var top = 20

  @Option(help: ArgumentHelp("How to print the ranking.", valueName: "format"))
  var format: TableFormat = .text

  @Flag(help: "Say how far the doubt about who is who moves ranks and values.")
  var confidence = false

  @Option(help: ArgumentHelp("How many draws --confidence makes.", valueName: "number"))
  var draws = 100

  @Option(
    help: ArgumentHelp(
      "What the draws start from; the same seed gives the same figures.", valueName: "number"))
  var seed: UInt64 = 1

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes 0 or more.") }
    if draws < 1 { throw ValidationError("--draws takes 1 or more.") }
    if confidence, of != .persons {
      throw ValidationError("--confidence is for persons: institutions and countries are not drawn.")
    }
  }

  func run() throws {
    let built: CollaborationNetwork
    switch try input.content() {
    case .works(let read):
      let corpus = try input.resolved(read)
      if confidence {
        let ranked = RankConfidence(
          corpus, options: network.options, by: by, top: top == 0 ? nil : top, drawCount: draws, seed: seed
        ) { StandardError.progress("measuring draw \($0 + 1) of \(draws)") }
        return try output.write(format.text(ranked.table))
      }
      built = CollaborationNetwork(corpus, actors: of, options: network.options)
    case .network(let stated, _):
      built = CollaborationNetwork(stated, actors: of)
      guard by.applies(to: built), !confidence else {
        throw ExitStatus.exit(
          ExitStatus.badData,
          "rank: error: \(confidence ? "--confidence" : "the measure \(by.name)") needs works, and a precomputed network states none; rank by degree, strength or betweenness"
        )
      }
    }
    StandardError.progress("measuring")
    let measured = MeasuredNetwork(built)
    try output.write(format.text(Ranking.table(measured, by: by, top: top == 0 ? nil : top)))
  }
}

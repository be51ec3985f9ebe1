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

      Examples:
        collegium rank talks.md --by betweenness --top 10
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

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes 0 or more.") }
  }

  func run() throws {
    let corpus = try input.resolvedCorpus()
    StandardError.progress("measuring")
    let measured = MeasuredNetwork(CollaborationNetwork(corpus, actors: of, options: network.options))
    try output.write(format.text(Ranking.table(measured, by: by, top: top == 0 ? nil : top)))
  }
}

import ArgumentParser
import Collaboration

/// `collegium rank`.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank persons, institutions or countries by a measure.",
    discussion: """
      Equal values share a rank; a tie at the end is printed whole.

      Example: collegium rank talks.md --by betweenness --top 10 --format csv > people.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption

  @Option(
    help: ArgumentHelp(
      "One of: \(Measures.vertex.filter(\.isRankable).map(\.name).joined(separator: ", ")).",
      valueName: "measure"))
  var by = "strength"

  @Option(help: "What to rank: persons, institutions or countries.")
  var of: CollaborationNetwork.Actors = .persons

  @Option(help: ArgumentHelp("How many to print; 0 for all.", valueName: "number"))
  var top = 20

  @Option(
    help: ArgumentHelp(
      "One of: \(OutputFormats.tables.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var format = "table"

  func validate() throws {
    guard let measure = Measures.vertex(named: by), measure.isRankable else {
      throw ValidationError(
        "There is no measure '\(by)' to rank by; 'collegium measures' lists those that there are.")
    }
    if OutputFormats.table(named: format) == nil {
      throw ValidationError("There is no table format '\(format)'.")
    }
    if top < 0 { throw ValidationError("--top takes 0 or more.") }
  }

  func run() throws {
    let corpus = try input.resolvedCorpus()
    let measured = MeasuredNetwork(CollaborationNetwork(corpus, actors: of, options: network.options))
    let table = Ranking.table(measured, by: Measures.vertex(named: by)!, top: top == 0 ? nil : top)
    try output.write(OutputFormats.table(named: format)!.text(table))
  }
}

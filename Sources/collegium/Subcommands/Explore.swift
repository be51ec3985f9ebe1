import ArgumentParser
import Collaboration

/// `collegium explore`.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Write a network as one page to explore in a browser: picture, search, filters, table, and the works behind each edge.",
    usage: "collegium explore <input> ... [--of <actors>] [--output <file>] [<options>]",
    discussion: """
      The page is complete in one file and requests nothing from the network: it can be mailed, archived and opened \
      without a server. It works by mouse, touch, keyboard and screen reader; what is selected and filtered is in its \
      address, which can be passed on. Up to \(ExplorePage.vertexLimit) vertices it has the whole network; beyond, those of highest strength.

      Example:
        collegium explore talks.md --output explore.html
        collegium explore talks.md --of institutions --output institutions.html
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("Which network.", valueName: "actors"))
  var of: CollaborationNetwork.Actors = .persons

  func run() throws {
    let source = try input.networkSource(network, selection, of: of)
    let measured = MeasuredNetwork(source.network(of: of))
    StandardError.progress("measuring")
    let page: ExplorePage
    switch source {
    case .works(let selected, _):
      let members = of == .institutions ? MeasuredNetwork(source.network(of: .persons)) : nil
      page = ExplorePage(measured, of: selected.corpus, members: members)
    case .precomputed: page = ExplorePage(measured, of: nil)
    }
    try output.write(page.text(version: Collegium.version))
  }
}

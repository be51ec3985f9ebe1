import ArgumentParser
import Collaboration
import SparseGraph

/// How networks are built.
struct NetworkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a work of n actors adds to each pair: full 1, fractional 1/(n-1), paper 2/(n(n-1)).",
      valueName: "counting"))
  var counting: Counting = .full

  @Flag(help: "Count presenters as authors.")
  var presenters = false

  @Flag(help: "Count two affiliations of one person as collaboration of the institutions.")
  var countCoAffiliation = false

  @Flag(
    help:
      "Make groups (consortia, collaborations) vertices of the network of persons. By default they are listed apart: a group is no person, its edges repeat its members', and it would join people who never worked together."
  )
  var groups = false

  /// The library's options.
  var options: CollaborationNetwork.Options {
    .init(
      counting: counting, countsPresenters: presenters, countsCoAffiliation: countCoAffiliation,
      countsGroups: groups)
  }
}

extension InputOptions {
  /// Reads every input: works, whose people are resolved, or a precomputed network.
  func networkSource(_ network: NetworkOptions) throws -> NetworkSource {
    switch try content() {
    case .works(let corpus): .works(try resolved(corpus), network.options)
    case .network(let precomputed, let name): .precomputed(precomputed, name: name)
    }
  }
}

import ArgumentParser
import Collaboration
import Identity
import SparseGraph

/// How networks are built.
struct NetworkOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("weight")],
    help: ArgumentHelp(
      "What a work of n actors adds to each pair: full 1, fractional 1/(n-1), paper 2/(n(n-1)). By default full, or what a folder of networks was built with.",
      valueName: "counting"))
  var counting: Counting?

  @Flag(help: "Count presenters as authors.")
  var presenters = false

  @Flag(help: "Count two affiliations of one person as collaboration of the institutions.")
  var countCoAffiliation = false

  @Flag(
    help:
      "Make groups (consortia, collaborations) vertices of the network of persons. By default they are listed apart: a group is no person, its edges repeat its members', and it would join people who never worked together."
  )
  var groups = false

  @Option(
    help: ArgumentHelp(
      "Works with more authors join nobody; they count as works of their authors all the same (VOSviewer drops them whole).",
      valueName: "number"))
  var maxAuthors: Int?

  @Flag(
    help:
      "Follow all shortest paths for betweenness and distances, however long that takes; without, where it takes about a minute at most."
  )
  var exact = false

  @Option(
    help: ArgumentHelp(
      "Estimate betweenness and distances from the shortest paths that start at so many vertices.",
      valueName: "sources"))
  var paths: Int?

  @Option(
    help: ArgumentHelp(
      "Of a folder of networks, read only the edges of at least this weight, where all are too many for the memory.",
      valueName: "weight"))
  var loadMinWeight: Double?

  func validate() throws {
    if let loadMinWeight, !(loadMinWeight > 0) {
      throw ValidationError("--load-min-weight takes a number above 0.")
    }
    if let maxAuthors, maxAuthors < 1 { throw ValidationError("--max-authors takes a number from 1 on.") }
    if let paths, paths < 1 { throw ValidationError("--paths takes a number from 1 on.") }
    if exact, paths != nil {
      throw ValidationError("--exact follows all paths, and --paths only some; give one.")
    }
  }

  /// The library's options.
  var options: CollaborationNetwork.Options {
    .init(
      counting: counting ?? .full, countsPresenters: presenters, countsCoAffiliation: countCoAffiliation,
      countsGroups: groups,
      maximumAuthors: maxAuthors,
      paths: exact ? .exact : paths.map { .sources($0) } ?? .automatic())
  }

  /// Checks that the networks of a corpus are not too large to be built.
  ///
  /// - Throws: ``CommandError`` that names the largest work and the option that leaves it out.
  func check(_ corpus: ResolvedCorpus) throws {
    let size = NetworkSize(corpus, options: options)
    guard !size.fitsMemory, let largest = size.largestWork else { return }
    throw CommandError(
      .failure, at: largest.location.description,
      "this work has \(size.mostAuthors) authors, and all works together join up to \(size.pairBound) pairs of persons, more than can be held",
      remedy: "leave large works out of the networks with --max-authors 1000 or less")
  }
}

extension InputOptions {
  /// Reads every input: works, whose people are resolved, or a precomputed network.
  ///
  /// - Parameters:
  ///   - selection: which works and actors; a precomputed network takes no more than a title.
  ///   - actors: which network of a folder of networks is read.
  ///   - details: whether joint works and years of its edges are read too.
  func networkSource(
    _ network: NetworkOptions, _ selection: SelectionOptions? = nil, of actors: CollaborationNetwork.Actors,
    details: Bool = false
  ) throws -> NetworkSource {
    let selection = try selection?.selection() ?? Selection()
    switch try content() {
    case .works(let corpus):
      return .works(try selected(try resolved(corpus), selection, network), network.options)
    case .network(var precomputed, let name):
      if let title = selection.title { precomputed.title = title }
      if selection.isMoreThanTitle {
        throw CommandError(
          .badData, at: name, "a precomputed network states no works, of which some could be selected",
          remedy: "give the bibliography from which it was made")
      }
      return .precomputed(precomputed, name: name)
    case .folder(let folder): return try source(of: folder, network, selection, actors, details: details)
    }
  }
}

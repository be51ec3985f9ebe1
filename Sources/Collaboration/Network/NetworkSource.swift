import Bibliography
import Identity

/// What networks are made of: works, whose authors are counted, or one precomputed network.
public enum NetworkSource: Sendable {
  /// Works with their persons and institutions, and how networks are counted from them.
  case works(SelectedCorpus, CollaborationNetwork.Options = .init())
  /// A network that an input states, what to call it where it has no title, and what of it was selected.
  case precomputed(PrecomputedNetwork, name: String, selection: StatedSelection? = nil)

  /// All works of a corpus.
  public static func works(_ corpus: ResolvedCorpus, _ options: CollaborationNetwork.Options = .init())
    -> NetworkSource
  {
    .works(SelectedCorpus(corpus), options)
  }

  /// Returns the network of some actors.
  ///
  /// - Parameter actors: What the vertices are; a precomputed network may state that itself.
  /// - Complexity: As of ``CollaborationNetwork``'s initializers.
  public func network(of actors: CollaborationNetwork.Actors) -> CollaborationNetwork {
    switch self {
    case .works(let selected, let options): CollaborationNetwork(selected, actors: actors, options: options)
    case .precomputed(let network, let name, let selection):
      CollaborationNetwork(
        network, actors: actors, title: network.title ?? name, selection: selection)
    }
  }
}

extension Corpus {
  /// The inputs' titles, or their names where they have none; of more than three inputs their number.
  var title: String {
    var titles: [String] = []
    for input in inputs {
      let title = input.title ?? String(input.name.split(separator: "/").last ?? "-")
      if !titles.contains(title) { titles.append(title) }
    }
    return titles.count <= 3 ? titles.joined(separator: ", ") : "\(titles.count) inputs"
  }
}

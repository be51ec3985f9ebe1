import Bibliography
import Identity

/// What a network format writes: one of the networks of a resolved corpus, or a precomputed network.
///
/// Nothing is built before a format asks for it.
public struct NetworkExport: Sendable {
  /// A resolved corpus, and how its networks are built.
  struct Works: Sendable {
    let corpus: ResolvedCorpus
    let options: CollaborationNetwork.Options

    /// Builds and measures the network of some actors.
    func measured(_ actors: CollaborationNetwork.Actors) -> MeasuredNetwork {
      MeasuredNetwork(CollaborationNetwork(corpus, actors: actors, options: options))
    }
  }

  private enum Content: Sendable {
    case works(Works)
    case network(NetworkDocument)
  }

  private let content: Content
  /// Which network is to be written.
  public let actors: CollaborationNetwork.Actors

  /// Asks for the network of some actors.
  public init(
    _ corpus: ResolvedCorpus, of actors: CollaborationNetwork.Actors,
    options: CollaborationNetwork.Options = .init()
  ) {
    content = .works(Works(corpus: corpus, options: options))
    self.actors = actors
  }

  /// Takes a precomputed network.
  ///
  /// - Parameters:
  ///   - name: what to call it where it has no title.
  ///   - actors: what its vertices are, where it does not say so itself.
  public init(_ stated: PrecomputedNetwork, name: String, of actors: CollaborationNetwork.Actors = .persons) {
    let network = CollaborationNetwork(stated, actors: actors)
    self.init(NetworkDocument(MeasuredNetwork(network), stated: stated, title: stated.title ?? name))
  }

  /// Takes a network as it is, without works.
  init(_ document: NetworkDocument) {
    content = .network(document)
    actors = document.actors
  }

  /// Returns the corpus for formats of works; throws for a precomputed network, which states none.
  func works() throws(NetworkFormat.Failure) -> Works {
    switch content {
    case .works(let works): return works
    case .network:
      throw NetworkFormat.Failure(
        description: "a precomputed network states no works, which this format is for; "
          + "name a format of networks, or give the bibliography from which it was made")
    }
  }

  /// The network that is to be written.
  func document() -> NetworkDocument {
    switch content {
    case .works(let works):
      let members = actors == .institutions ? works.measured(.persons) : nil
      return NetworkDocument(works.measured(actors), of: works.corpus, members: members)
    case .network(let document): return document
    }
  }
}

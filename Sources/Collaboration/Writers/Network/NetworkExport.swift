import Bibliography
import Identity

/// What a network format can write: a resolved corpus, and which of its networks is meant.
///
/// Nothing is built before a format asks for it.
public struct NetworkExport: Sendable {
  /// The corpus with its persons and institutions.
  public let corpus: ResolvedCorpus
  /// Which network is to be written.
  public let actors: CollaborationNetwork.Actors
  /// How networks are built.
  public let options: CollaborationNetwork.Options

  /// The network, where it is there already.
  private let given: NetworkDocument?

  /// Asks for the network of some actors.
  public init(
    _ corpus: ResolvedCorpus, of actors: CollaborationNetwork.Actors,
    options: CollaborationNetwork.Options = .init()
  ) {
    self.corpus = corpus
    self.actors = actors
    self.options = options
    given = nil
  }

  /// Takes a network that an input states as finished.
  ///
  /// - Parameters:
  ///   - name: what to call it where it has no title.
  ///   - actors: what its vertices are, where it does not say so itself.
  public init(_ stated: StatedNetwork, name: String, of actors: CollaborationNetwork.Actors = .persons) {
    let network = CollaborationNetwork(stated, actors: actors)
    self.init(NetworkDocument(MeasuredNetwork(network), stated: stated, title: stated.title ?? name))
  }

  /// Takes a network as it is, with no works.
  init(_ document: NetworkDocument) {
    corpus = ResolvedCorpus(resolving: Corpus())
    actors = document.actors
    options = document.options
    given = document
  }

  /// Throws for a network without works; formats of works ask first.
  func requireWorks() throws {
    guard given?.hasWorks ?? true else {
      throw NetworkFormat.Failure(
        description: "a finished network states no works, which this format is for; "
          + "name a format of networks, or give the bibliography from which it was made")
    }
  }

  /// Builds and measures the network of some actors.
  func measured(_ actors: CollaborationNetwork.Actors) -> MeasuredNetwork {
    MeasuredNetwork(CollaborationNetwork(corpus, actors: actors, options: options))
  }

  /// The network that is to be written.
  func document() -> NetworkDocument {
    if let given { return given }
    let members = actors == .institutions ? measured(.persons) : nil
    return NetworkDocument(measured(actors), of: corpus, members: members)
  }
}

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

  /// Takes a network as it is, with no works.
  init(_ document: NetworkDocument) {
    corpus = ResolvedCorpus(resolving: Corpus())
    actors = document.actors
    options = document.options
    given = document
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

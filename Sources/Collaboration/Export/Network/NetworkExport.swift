import Identity

/// What is to be exported: the networks of some works, or a precomputed network, and which actors are meant.
///
/// Nothing is built before a format asks for it.
public struct NetworkExport: Sendable {
  /// What networks are made of.
  public let source: NetworkSource
  /// Which network is to be written; a precomputed one may itself state what its vertices are.
  public let actors: CollaborationNetwork.Actors

  /// Asks for the network of some actors.
  public init(_ source: NetworkSource, of actors: CollaborationNetwork.Actors = .persons) {
    self.source = source
    self.actors = actors
  }

  /// Builds and measures the network that is to be written.
  func document() -> NetworkDocument {
    let measured = MeasuredNetwork(source.network(of: actors))
    switch source {
    case .works(let corpus, _):
      let members = actors == .institutions ? MeasuredNetwork(source.network(of: .persons)) : nil
      return NetworkDocument(measured, of: corpus, members: members)
    case .precomputed(let network, _): return NetworkDocument(measured, stating: network)
    }
  }
}

/// What formats of works write: a resolved corpus, and how its networks are counted.
struct WorksExport: Sendable {
  let corpus: ResolvedCorpus
  let options: CollaborationNetwork.Options

  /// Builds and measures the network of some actors.
  func measured(_ actors: CollaborationNetwork.Actors) -> MeasuredNetwork {
    MeasuredNetwork(CollaborationNetwork(corpus, actors: actors, options: options))
  }
}

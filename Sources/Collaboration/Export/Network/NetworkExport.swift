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
    case .works(let selected, _):
      let members = actors == .institutions ? MeasuredNetwork(source.network(of: .persons)) : nil
      return NetworkDocument(measured, of: selected.corpus, members: members)
    case .precomputed(let network, _, _): return NetworkDocument(measured, stating: network)
    }
  }
}

/// What formats of works write: a resolved corpus, and how its networks are counted.
struct WorksExport: Sendable {
  let selected: SelectedCorpus
  let options: CollaborationNetwork.Options

  init(selected: SelectedCorpus, options: CollaborationNetwork.Options) {
    self.selected = selected
    self.options = options
  }

  init(corpus: ResolvedCorpus, options: CollaborationNetwork.Options) {
    self.init(selected: SelectedCorpus(corpus), options: options)
  }

  /// What is left of the corpus.
  var corpus: ResolvedCorpus { selected.corpus }

  /// Builds and measures the network of some actors.
  func measured(_ actors: CollaborationNetwork.Actors) -> MeasuredNetwork {
    MeasuredNetwork(CollaborationNetwork(selected, actors: actors, options: options))
  }
}

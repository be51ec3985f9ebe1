import Bibliography
import Identity
import SparseGraph

/// The analysis of a corpus: the resolved corpus and its three networks, measured.
public struct Analysis: Sendable {
  /// The corpus with its persons and institutions.
  public let corpus: ResolvedCorpus
  /// How the networks are counted.
  public let options: CollaborationNetwork.Options
  /// The network of persons, measured.
  public let persons: MeasuredNetwork
  /// The network of institutions, measured.
  public let institutions: MeasuredNetwork
  /// The network of countries, measured.
  public let countries: MeasuredNetwork

  /// Builds and measures the networks of a resolved corpus.
  public init(_ corpus: ResolvedCorpus, options: CollaborationNetwork.Options = .init()) {
    self.corpus = corpus
    self.options = options
    persons = MeasuredNetwork(CollaborationNetwork(corpus, actors: .persons, options: options))
    institutions = MeasuredNetwork(CollaborationNetwork(corpus, actors: .institutions, options: options))
    countries = MeasuredNetwork(CollaborationNetwork(corpus, actors: .countries, options: options))
  }

  /// The networks in the order of the tables.
  public var networks: [MeasuredNetwork] { [persons, institutions, countries] }

  /// The inputs' titles, or their names where they have none; of more than three inputs their number.
  public var title: String { corpus.corpus.title }
}

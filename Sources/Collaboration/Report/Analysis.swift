import Bibliography
import Identity
import SparseGraph

/// Everything that one run concludes: the resolved corpus and its three networks.
public struct Analysis: Sendable {
  /// The corpus with its persons and institutions.
  public let corpus: ResolvedCorpus
  /// The network of persons, measured.
  public let persons: MeasuredNetwork
  /// The network of institutions, measured.
  public let institutions: MeasuredNetwork
  /// The network of countries, measured.
  public let countries: MeasuredNetwork

  /// Builds and measures the networks of a resolved corpus.
  public init(_ corpus: ResolvedCorpus, options: CollaborationNetwork.Options = .init()) {
    self.corpus = corpus
    persons = MeasuredNetwork(CollaborationNetwork(corpus, actors: .persons, options: options))
    institutions = MeasuredNetwork(CollaborationNetwork(corpus, actors: .institutions, options: options))
    countries = MeasuredNetwork(CollaborationNetwork(corpus, actors: .countries, options: options))
  }

  /// The networks in the order of the tables.
  public var networks: [MeasuredNetwork] { [persons, institutions, countries] }

  /// What the inputs call themselves, or their names.
  public var title: String {
    var titles: [String] = []
    for input in corpus.corpus.inputs {
      let title = input.title ?? String(input.name.split(separator: "/").last ?? "-")
      if !titles.contains(title) { titles.append(title) }
    }
    return titles.count <= 3 ? titles.joined(separator: ", ") : "\(titles.count) inputs"
  }

  /// `23 works · full counting`: what the networks were counted from.
  public var countingNote: String {
    let options = persons.network.options
    var note = "\(corpus.corpus.works.count) works, \(options.counting.rawValue) counting"
    if options.countsPresenters { note += ", presenters counted as authors" }
    if options.countsCoAffiliation { note += ", co-affiliation counted as collaboration" }
    return note
  }
}

import Bibliography
import Identity
import SparseGraph

/// The analysis of a corpus: the resolved corpus and its three networks, measured.
public struct Analysis: Sendable {
  /// What was selected, and what is left.
  public let selected: SelectedCorpus
  /// The works that are left with their persons and institutions.
  public var corpus: ResolvedCorpus { selected.corpus }
  /// How the networks are counted.
  public let options: CollaborationNetwork.Options
  /// What else is asked for: a home institution, slices.
  public let focus: Focus
  /// The network of persons, measured.
  public let persons: MeasuredNetwork
  /// The network of institutions, measured.
  public let institutions: MeasuredNetwork
  /// The network of countries, measured.
  public let countries: MeasuredNetwork

  /// What an analysis looks at besides the networks.
  public struct Focus: Sendable {
    /// The institution whose partners are listed, by its index in the selected corpus; nil for none.
    public var home: Int?
    /// How works are cut into slices.
    public var slices: Slices

    /// Makes a focus; slices are single years by default.
    public init(home: Int? = nil, slices: Slices = .years) {
      self.home = home
      self.slices = slices
    }
  }

  /// Builds and measures the networks of a resolved corpus.
  public init(_ corpus: ResolvedCorpus, options: CollaborationNetwork.Options = .init()) {
    self.init(SelectedCorpus(corpus), options: options)
  }

  /// Builds and measures the networks of what a selection leaves.
  public init(
    _ selected: SelectedCorpus, options: CollaborationNetwork.Options = .init(), focus: Focus = Focus()
  ) {
    self.selected = selected
    self.options = options
    self.focus = focus
    persons = MeasuredNetwork(CollaborationNetwork(selected, actors: .persons, options: options))
    institutions = MeasuredNetwork(CollaborationNetwork(selected, actors: .institutions, options: options))
    countries = MeasuredNetwork(CollaborationNetwork(selected, actors: .countries, options: options))
  }

  private let computedTrends = Once<Trends>()

  /// How the networks change from slice to slice, computed when it is first asked for.
  var trends: Trends { computedTrends { Trends(self) } }

  /// The networks in the order of the tables.
  public var networks: [MeasuredNetwork] { [persons, institutions, countries] }

  /// The title: what the user calls it, or else the inputs' titles or names.
  public var title: String { selected.title }
}

import Affiliations
import Bibliography
import ByteFormats
import Identity

extension CollaborationNetwork {
  /// What the weights of a network's edges are.
  public enum Weighting: Sendable, Hashable {
    /// Joint works, counted under these options.
    case works(Options)
    /// Strengths as an input states them; works are not known.
    case stated

    /// What weights are counted by: `full`, `fractional`, `paper`, or `as stated`.
    public var name: String {
      switch self {
      case .works(let options): options.counting.rawValue
      case .stated: "as stated"
      }
    }

    /// The weights in words: `full counting`, or `weights as stated`.
    public var phrase: String {
      switch self {
      case .works: "\(name) counting"
      case .stated: "weights as stated"
      }
    }

    /// How many of the shortest paths are followed.
    var paths: PathEffort { options?.paths ?? .automatic() }

    /// The options under which works were counted; nil for weights as stated.
    var options: Options? {
      if case .works(let options) = self { options } else { nil }
    }
  }

  /// What the indices of a network refer to, for the words beside its figures.
  struct References: Sendable {
    /// The inputs' titles or names.
    var title = ""
    /// The works of the corpus; none for a precomputed network.
    var works: [Work] = []
    /// The institutions that memberships of persons mean.
    var institutions: [Institution] = []
    /// What was selected; nil for a precomputed network.
    var selection: SelectedCorpus?
  }

  /// Whether a pair of listed vertices is listed: it has the weight that the selection asks for.
  public func isListed(weight: Double) -> Bool {
    references.selection?.selection.minimumWeight.map { weight >= $0 - 1e-9 } ?? true
  }

  /// Returns the positions of the pairs that are listed, drawn and exported; nil where all are.
  public func listedPairs() -> [Int]? {
    guard let selection = references.selection?.selection,
      selection.minimumWorks != nil || selection.minimumWeight != nil
    else { return nil }
    let isListed = listedVertices()
    return pairs.indices.filter { position in
      let ends = pairs.ends(position)
      return isListed[ends.source] && isListed[ends.target] && self.isListed(weight: pairs.weights[position])
    }
  }

  /// Returns for each vertex whether it is listed, drawn and exported.
  public func listedVertices() -> [Bool] {
    let selection = references.selection?.selection
    // The actors of a selection are those of its works: who only edits or presents one is no part of it.
    guard let least = selection?.minimumWorks ?? (selection?.leavesOut == true ? 1 : nil) else {
      return [Bool](repeating: true, count: vertices.count)
    }
    return incidence.workCounts().map { $0 >= least }
  }

  /// How many works were selected of how many, and by what; nil where nothing was asked for.
  var selectionPhrase: String? {
    weighting.options.flatMap { references.selection?.phrase($0) }
  }

  /// What the network was counted from, in a phrase: `23 works, full counting`, or
  /// `12 vertices, 30 links, weights as stated`.
  public var summary: String {
    switch weighting {
    case .works(let options):
      let works = selectionPhrase ?? Phrase.count(incidence.workCount, "work")
      var summary = "\(works), \(weighting.phrase)"
      if options.countsPresenters { summary += ", presenters counted as authors" }
      if options.countsGroups, actors == .persons { summary += ", groups counted as persons" }
      if options.countsCoAffiliation { summary += ", co-affiliation counted as collaboration" }
      if let most = options.maximumAuthors, unjoiningWorkCount > 0 {
        summary +=
          ", \(Phrase.count(unjoiningWorkCount, "work")) of more than \(Phrase.count(most, "author")) \(Phrase.form(unjoiningWorkCount, "joins", "join")) nobody"
      }
      return summary
    case .stated:
      return "\(Phrase.count(vertices.count, "vertex", plural: "vertices")), "
        + "\(Phrase.count(graph.edgeCount, "link")), \(weighting.phrase)"
    }
  }
}

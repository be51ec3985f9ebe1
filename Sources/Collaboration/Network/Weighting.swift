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
  }

  /// What the network was counted from, in a phrase: `23 works, full counting`, or
  /// `12 vertices, 30 links, weights as stated`.
  public var summary: String {
    switch weighting {
    case .works(let options):
      var summary = "\(Phrase.count(incidence.workCount, "work")), \(weighting.phrase)"
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

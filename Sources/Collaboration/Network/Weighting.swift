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
    public var phrase: String { phrase(in: .english) }

    /// Returns the weights in words of a language.
    func phrase(in language: Language) -> String {
      switch self {
      case .works(let options):
        switch options.counting {
        case .full: language("full counting")
        case .fractional: language("fractional counting")
        case .paper: language("paper counting")
        }
      case .stated: language("weights as stated")
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
    /// What was selected of works; nil for a precomputed network.
    var selection: SelectedCorpus?
    /// What was selected of a precomputed network.
    var statedSelection: StatedSelection?
    /// What the input states of a precomputed network; nil for a network of works.
    var stated: PrecomputedNetwork?

    /// What was asked for.
    var asked: Selection? { selection?.selection ?? statedSelection?.selection }
  }

  /// Whether a pair of listed vertices is listed: it has the weight that the selection asks for.
  public func isListed(weight: Double) -> Bool {
    references.asked?.minimumWeight.map { weight >= $0 - 1e-9 } ?? true
  }

  /// Returns the positions of the pairs that are listed, drawn and exported; nil where all are.
  public func listedPairs() -> [Int]? {
    guard let selection = references.asked, selection.minimumWorks != nil || selection.minimumWeight != nil
    else { return nil }
    let isListed = listedVertices()
    return pairs.indices.filter { position in
      let ends = pairs.ends(position)
      return isListed[ends.source] && isListed[ends.target] && self.isListed(weight: pairs.weights[position])
    }
  }

  /// Returns for each vertex whether it is listed, drawn and exported.
  public func listedVertices() -> [Bool] {
    let selection = references.asked
    // The actors of a selection are those of its works: who only edits or presents one is no part of it.
    guard let least = selection?.minimumWorks ?? (selection?.leavesOut == true ? 1 : nil) else {
      return [Bool](repeating: true, count: vertices.count)
    }
    return (statedWorkCounts.isEmpty ? incidence.workCounts() : statedWorkCounts).map { $0 >= least }
  }

  /// How many works were selected of how many, and by what; nil where nothing was asked for.
  var selectionPhrase: String? { selectionPhrase(in: .english) }

  private func selectionPhrase(in language: Language) -> String? {
    if let stated = references.statedSelection { return stated.phrase(in: language) }
    return weighting.options.flatMap { references.selection?.phrase($0, in: language) }
  }

  /// What the network was counted from, in a phrase: `23 works, full counting`, or
  /// `12 vertices, 30 links, weights as stated`.
  public var summary: String { summary(in: .english) }

  /// Returns what the network was counted from, in a phrase of a language.
  func summary(in language: Language) -> String {
    switch weighting {
    case .works(let options):
      var parts = [
        selectionPhrase(in: language) ?? language("{1} {1:work|works}", incidence.workCount),
        weighting.phrase(in: language),
      ]
      if options.countsPresenters { parts.append(language("presenters counted as authors")) }
      if options.countsGroups, actors == .persons { parts.append(language("groups counted as persons")) }
      if options.countsCoAffiliation {
        parts.append(language("co-affiliation counted as collaboration"))
      }
      if let most = options.maximumAuthors, unjoiningWorkCount > 0 {
        parts.append(
          language(
            "{1} {1:work|works} of more than {2} {2:author|authors} {1:joins|join} nobody",
            unjoiningWorkCount, most))
      }
      return parts.joined(separator: ", ")
    case .stated:
      return [
        selectionPhrase(in: language), language("{1} {1:vertex|vertices}", vertices.count),
        language("{1} {1:link|links}", graph.edgeCount),
        weighting.phrase(in: language),
      ].compactMap { $0 }.joined(separator: ", ")
    }
  }
}

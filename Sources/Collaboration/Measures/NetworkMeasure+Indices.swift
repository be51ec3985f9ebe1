import ByteFormats

extension NetworkMeasure {
  /// The mean number of authors per work.
  static let meanAuthors = index("mean authors a work", "authors per work that has any", [.persons]) {
    sizes in
    Double(sizes.reduce(0, +)) / Double(sizes.count)
  }

  /// The collaborative coefficient of Ajiferuke et al.
  static let collaborativeCoefficient = index(
    "collaborative coefficient", "1 - mean of 1/authors over the works (Ajiferuke et al. 1988)", [.persons]
  ) { collaborativeCoefficient(of: $0) }

  /// Indices of the set of works. Works without an actor of the network are left out of every denominator.
  static let collaborationIndices = [
    meanAuthors,
    index("median authors a work", "authors per work that has any", [.persons]) { sizes in
      let sorted = sizes.sorted()
      return Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    },
    index(
      "collaborative index, multi-author works",
      "authors per work that has two or more (Elango & Rajendran 2012)", [.persons]
    ) {
      let multiple = $0.filter { $0 > 1 }
      return multiple.isEmpty ? .nan : Double(multiple.reduce(0, +)) / Double(multiple.count)
    },
    index("degree of collaboration", "share of works with two or more authors (Subramanyam 1983)", [.persons])
    {
      share(of: $0)
    },
    collaborativeCoefficient,
    NetworkMeasure(
      name: "modified collaborative coefficient",
      summary: "collaborative coefficient times A/(A-1), A authors in all (Savanur & Srikanth 2010)",
      of: [.persons], note: { $0.leftOutNote }
    ) { measured in
      let authors = Double(measured.workCounts.count { $0 > 0 })
      return authors < 2
        ? .missing : .number(collaborativeCoefficient(of: measured.workSizes) * authors / (authors - 1))
    },
    index("inter-institution share", "works with two or more institutions per work with any", [.institutions])
    {
      share(of: $0)
    },
    index("international share", "works with two or more countries per work with any country", [.countries]) {
      share(of: $0)
    },
    NetworkMeasure(
      name: "alphabetical bylines",
      summary: "share of works with three or more authors named alphabetically on purpose (Waltman 2012)",
      of: [.persons], note: { $0.bylineOrder.workCount == 0 ? nil : $0.bylineOrder.summary }
    ) { .finite($0.bylineOrder.intentionalShare) },
  ]

  /// Ties across groups: institutions of persons, countries of institutions.
  static let groups = [
    NetworkMeasure(
      name: "E–I index",
      summary:
        "(E - I)/(E + I), weight of edges between and within institutions, or countries (Krackhardt & Stern 1988)",
      of: [.persons, .institutions],
      note: { measured in
        measured.externalInternal.map {
          "left out: \($0.leftOutCount) of \(Phrase.count(measured.graph.edgeCount, "edge")), with an end of unknown "
            + (measured.network.actors == .persons ? "institution" : "country")
        }
      }
    ) { .finite($0.externalInternal?.index) },
    NetworkMeasure(
      name: "E–I index, permutation p",
      summary: "share of permutations of the memberships with an index as low or lower; seeded",
      of: [.persons, .institutions],
      note: { $0.externalInternal.map { Phrase.count($0.permutations, "permutation") } }
    ) { .finite($0.externalInternal?.p) },
  ]

  private static func index(
    _ name: String, _ summary: String, _ actors: [CollaborationNetwork.Actors],
    _ formula: @escaping @Sendable ([Int]) -> Double
  ) -> NetworkMeasure {
    NetworkMeasure(name: name, summary: summary, of: actors, note: { $0.leftOutNote }) { measured in
      measured.workSizes.isEmpty ? .missing : .finite(formula(measured.workSizes))
    }
  }

  private static func share(of sizes: [Int]) -> Double {
    Double(sizes.count { $0 > 1 }) / Double(sizes.count)
  }

  /// Returns 1 − (Σ f_j / j)/N over works with j actors; 0 where all works have one actor.
  static func collaborativeCoefficient(of sizes: [Int]) -> Double {
    1 - sizes.reduce(0) { $0 + 1 / Double($1) } / Double(sizes.count)
  }
}

extension MeasuredNetwork {
  /// The number of actors of each work that has any.
  var workSizes: [Int] {
    zip(network.incidence.actorCounts(), network.workSizes).filter { $0.0 > 0 }.map(\.1)
  }

  /// The note on works that the denominators leave out; nil where none.
  var leftOutNote: String? {
    let all = network.incidence.workCount
    let left = all - workSizes.count
    guard left > 0 else { return nil }
    // A work that groups alone sign has authors, and no vertex where groups do not count.
    let countsGroups = network.weighting.options?.countsGroups ?? false
    let missing =
      network.actors != .persons ? network.actors.singular : countsGroups ? "author" : "person as author"
    return "left out: \(left) of \(Phrase.count(all, "work")), without any \(missing)"
  }
}

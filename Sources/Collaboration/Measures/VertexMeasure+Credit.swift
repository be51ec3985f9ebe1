extension VertexMeasure {
  /// The number of works.
  public static let works = VertexMeasure(
    name: "works", summary: "works that the actor is an author of, each counted as 1 (full)"
  ) { $0.workCounts.map { .integer($0) } }.requiringWorkCounts

  /// The number of works under fractional counting.
  public static let fractionalWorks = VertexMeasure(
    name: "works_fractional",
    summary: "works, each shared evenly: 1/authors, and of an author's share 1/affiliations for each of them"
  ) { $0.creditCells { _, count in 1 / Double(count) } }.requiringWorks

  /// The number of works under harmonic counting.
  public static let harmonicWorks = VertexMeasure(
    name: "works_harmonic",
    summary:
      "works, each shared by rank r in the byline as 1/r (Hagen 2008); empty where bylines are alphabetical",
    note: { $0.bylineOrder.isAlphabetical ? "missing, as \($0.bylineOrder.summary)" : nil }
  ) { measured in
    guard !measured.bylineOrder.isAlphabetical else { return measured.missingCells }
    let most = measured.network.bylines.map(\.authors.count).max() ?? 0
    var sums = [0.0]
    for rank in 0..<most { sums.append(sums[rank] + 1 / Double(rank + 1)) }
    return measured.creditCells { [sums] rank, count in 1 / Double(rank) / sums[count] }
  }.requiringWorks

  /// The strength under fractional counting, whatever the network's counting is; for the report.
  static let fractionalStrength = VertexMeasure(
    name: "strength_fractional",
    summary: "joint works, a work of n authors adding 1/(n - 1) to each pair (Newman 2001)"
  ) { measured in
    let network = measured.network
    let most = network.weighting.options?.maximumAuthors
    var sums = [Double](repeating: 0, count: network.vertices.count)
    for (work, byline) in network.bylines.enumerated() {
      let size = network.workSizes[work]
      guard size > 1, most.map({ byline.authors.count <= $0 }) ?? true else { continue }
      let actors = network.incidence.actors(of: work)
      for actor in actors { sums[Int(actor)] += Double(actors.count - 1) / Double(size - 1) }
    }
    return sums.cells
  }.requiringWorks

  /// Works, and how the credit for them is shared among their authors.
  static let credits = [works, fractionalWorks, harmonicWorks]
}

extension MeasuredNetwork {
  /// Returns the credit of each vertex; missing where records tie it to nobody, so that its share is not known.
  fileprivate func creditCells(share: (_ rank: Int, _ count: Int) -> Double) -> [Cell] {
    let isTied = network.tiedVertices()
    return network.credit(share: share).enumerated().map { vertex, credit in
      !isTied[vertex] && workCounts[vertex] > 0 ? .missing : .number(credit)
    }
  }
}

extension CollaborationNetwork {
  /// Returns for each vertex whether an author of some work counts for it: records may list institutions without saying
  /// whose they are.
  func tiedVertices() -> [Bool] {
    var isTied = [Bool](repeating: false, count: vertices.count)
    for byline in bylines {
      for author in byline.authors { for actor in author.actors { isTied[Int(actor)] = true } }
    }
    return isTied
  }

  /// Returns the credit of each vertex, summed over its works.
  ///
  /// An author's share of a work goes in equal parts to the vertices that the author counts for on that work; the
  /// share of an author who states none is given to no vertex.
  ///
  /// - Parameter share: the share of the author of a rank, from 1, in a work of `count` authors.
  /// - Returns: a sum for each vertex, in vertex order. If every author states something, and shares of a work add
  ///   up to 1, the sums add up to the number of works that have authors.
  /// - Complexity: O(entries), for entries the affiliations of all authorships.
  func credit(share: (_ rank: Int, _ count: Int) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: vertices.count)
    for byline in bylines {
      for (index, author) in byline.authors.enumerated() where !author.actors.isEmpty {
        let part = share(index + 1, byline.authors.count) / Double(author.actors.count)
        for actor in author.actors { sums[Int(actor)] += part }
      }
    }
    return sums
  }
}

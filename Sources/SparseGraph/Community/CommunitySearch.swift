/// A search for a good division of one graph: Louvain with refinement on the way back, ensembles, Leiden.
struct CommunitySearch: ~Copyable {
  private let work: CommunityWorkspace
  private var generator: SeededGenerator

  /// Where a level merges too few vertices to end soon, coarsening stops here; each level is a stack frame.
  private static var deepest: Int { 64 }

  /// Makes room for levels of up to `capacity` vertices.
  init(capacity: Int, generator: SeededGenerator) {
    work = CommunityWorkspace(capacity: capacity)
    self.generator = generator
  }

  /// Louvain: moves vertices, goes on with the communities as vertices, and moves single ones again on the way
  /// back (Rotta & Noack, JEA 16, 2011, doi:10.1145/1963190.1970376). Returns how much the quality rose.
  @discardableResult
  mutating func improve<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>, depth: Int = 0
  ) -> Double {
    let n = level.vertexCount
    let gain = work.move(level, labels: labels, generator: &generator)
    let groups = FlatBuffer<Int32>(uninitializedCount: n)
    let count = work.number(labels, into: groups, vertexCount: n)
    guard count < n, depth < Self.deepest else { return gain }
    let coarse = level.aggregated(by: groups, count: count, affinities: work.affinities)
    let coarseLabels = FlatBuffer<Int32>.numbers(count)
    let coarseGain = improve(coarse, labels: coarseLabels, depth: depth + 1)
    guard coarseGain > 0 else { return gain }
    project(coarseLabels, to: labels, by: groups)
    return gain + coarseGain + work.move(level, labels: labels, generator: &generator)
  }

  /// One iteration of Leiden: moves vertices, divides communities into parts, and goes on with the parts. Returns
  /// how much the quality rose.
  ///
  /// - Parameter attempts: how many divisions of the parts are made and joined; 0 to go on with the one given.
  mutating func iterate<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>, attempts: Int,
    depth: Int = 0
  ) -> Double {
    let n = level.vertexCount
    let gain = work.move(level, labels: labels, generator: &generator)
    let parts = FlatBuffer<Int32>(uninitializedCount: n)
    var count = work.refine(level, labels: labels, parts: parts, generator: &generator)
    if count == n {  // nothing was merged: go on with the communities themselves
      count = work.number(labels, into: parts, vertexCount: n)
    }
    guard count < n, depth < Self.deepest else { return gain }
    let coarse = level.aggregated(by: parts, count: count, affinities: work.affinities)
    let coarseLabels = FlatBuffer<Int32>(uninitializedCount: count)
    lift(labels, by: parts, to: coarseLabels)
    var coarseGain = attempts > 0 ? combine(coarse, labels: coarseLabels, attempts: attempts) : 0
    coarseGain += iterate(coarse, labels: coarseLabels, attempts: 0, depth: depth + 1)
    guard coarseGain > 0 else { return gain }
    project(coarseLabels, to: labels, by: parts)
    let finish = depth == 0 ? 0 : work.move(level, labels: labels, generator: &generator)
    return gain + coarseGain + finish
  }

  /// Begins with the best of three quick divisions, improved where they disagree. Returns how much better it is
  /// than single vertices.
  mutating func begin<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>
  ) -> Double {
    let n = level.vertexCount
    let ensemble = Ensemble(vertexCount: n, attempts: 3)
    var best = -Double.infinity
    for attempt in 0..<ensemble.attempts {
      let division = FlatBuffer<Int32>(uninitializedCount: n)
      let gain = startWithParts(level, labels: division)
      ensemble.keep(division, attempt: attempt)
      if gain > best {
        best = gain
        for vertex in 0..<n { labels[vertex] = division[vertex] }
      }
    }
    return best + improveCores(level, ensemble, labels: labels, attempts: 3)
  }

  /// Merges vertices in one sweep and divides what comes out; returns how much better it is than single vertices.
  private mutating func startWithParts<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>
  ) -> Double {
    let parts = FlatBuffer<Int32>(uninitializedCount: level.vertexCount)
    let (count, gain) = work.sweep(level, parts: parts, generator: &generator)
    let coarse = level.aggregated(by: parts, count: count, affinities: work.affinities)
    let coarseLabels = FlatBuffer<Int32>.numbers(count)
    let coarseGain = improve(coarse, labels: coarseLabels)
    project(coarseLabels, to: labels, by: parts)
    return gain + coarseGain
  }

  /// Improves a division, tries others from single vertices, and joins what is best in all of them. Returns how
  /// much the quality rose.
  private mutating func combine<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>, attempts: Int
  ) -> Double {
    let n = level.vertexCount
    let ensemble = Ensemble(vertexCount: n, attempts: attempts)
    // Qualities from here on are gains over the division that was given.
    var best = improve(level, labels: labels)
    ensemble.keep(labels, attempt: 0)
    let given = level.quality(of: labels, labelMasses: work.labelMasses) - best
    let single = level.qualityOfSingleVertices - given
    for attempt in 1..<attempts {
      let division = FlatBuffer<Int32>.numbers(n)
      let gain = single + improve(level, labels: division)
      ensemble.keep(division, attempt: attempt)
      if gain > best + level.tolerance {
        best = gain
        for vertex in 0..<n { labels[vertex] = division[vertex] }
      }
    }
    return best + improveCores(level, ensemble, labels: labels, attempts: 1)
  }

  /// Merges vertices that several divisions agree to put together, and improves the best of the divisions on what
  /// is left: a core group ensemble (Ovelgönne & Geyer-Schulz 2013, doi:10.1090/conm/588/11701). Returns how much
  /// the quality rose.
  private mutating func improveCores<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, _ ensemble: borrowing Ensemble,
    labels: borrowing FlatBuffer<Int32>, attempts: Int
  ) -> Double {
    let cores = FlatBuffer<Int32>(uninitializedCount: level.vertexCount)
    let count = ensemble.cores(level, into: cores, stack: work.queue)
    guard count < level.vertexCount else { return 0 }
    let coarse = level.aggregated(by: cores, count: count, affinities: work.affinities)
    let coarseLabels = FlatBuffer<Int32>(uninitializedCount: count)
    lift(labels, by: cores, to: coarseLabels)
    let gain =
      attempts > 1
      ? combine(coarse, labels: coarseLabels, attempts: attempts) : improve(coarse, labels: coarseLabels)
    project(coarseLabels, to: labels, by: cores)
    return gain
  }

  /// Gives groups the communities of their vertices, each under the number of some group in it.
  private func lift(
    _ labels: borrowing FlatBuffer<Int32>, by groups: borrowing FlatBuffer<Int32>,
    to coarseLabels: borrowing FlatBuffer<Int32>
  ) {
    work.touched.fill(-1, count: groups.count)
    for vertex in 0..<groups.count {
      let label = labels[vertex]
      if work.touched[label] < 0 { work.touched[label] = groups[vertex] }
      coarseLabels[groups[vertex]] = work.touched[label]
    }
  }

  /// Gives vertices the communities of their groups.
  private func project(
    _ coarseLabels: borrowing FlatBuffer<Int32>, to labels: borrowing FlatBuffer<Int32>,
    by groups: borrowing FlatBuffer<Int32>
  ) {
    for vertex in 0..<groups.count { labels[vertex] = coarseLabels[groups[vertex]] }
  }
}

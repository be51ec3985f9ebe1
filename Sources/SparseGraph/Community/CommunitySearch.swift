/// The multilevel searches of community detection: Louvain with multilevel refinement, Leiden, core group ensembles.
struct CommunitySearch: ~Copyable {
  private let work: CommunityWorkspace
  private var generator: SeededGenerator

  /// The maximum depth of the recursion, for graphs in which each level merges few vertices.
  private static var maximumDepth: Int { 64 }

  /// Allocates scratch memory for levels of up to `capacity` vertices.
  init(capacity: Int, generator: SeededGenerator) {
    work = CommunityWorkspace(capacity: capacity)
    self.generator = generator
  }

  /// Improves a partition by Louvain with multilevel refinement: moves vertices, recurses into the aggregate graph of
  /// the communities, and moves vertices again (Rotta & Noack, JEA 16, 2011, doi:10.1145/1963190.1970376). Returns
  /// the gain in quality.
  @discardableResult
  mutating func improve<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>, depth: Int = 0
  ) -> Double {
    let n = level.vertexCount
    let gain = work.move(level, labels: labels, generator: &generator)
    let groups = FlatBuffer<Int32>(uninitializedCount: n)
    let count = work.renumber(labels, into: groups, vertexCount: n)
    guard count < n, depth < Self.maximumDepth else { return gain }
    let coarse = level.aggregated(by: groups, count: count, affinities: work.affinities)
    let coarseLabels = FlatBuffer<Int32>.identity(count)
    let coarseGain = improve(coarse, labels: coarseLabels, depth: depth + 1)
    guard coarseGain > 0 else { return gain }
    project(coarseLabels, to: labels, by: groups)
    return gain + coarseGain + work.move(level, labels: labels, generator: &generator)
  }

  /// Performs one iteration of Leiden: moves vertices, refines the communities into subcommunities, and recurses into
  /// the aggregate graph of these. Returns the gain in quality.
  ///
  /// - Parameters:
  ///   - level: the graph.
  ///   - labels: the community of each vertex; updated.
  ///   - attempts: the number of partitions of the aggregate graph that are computed and combined; 0 to continue with
  ///     the given one only.
  ///   - depth: the depth of the recursion.
  mutating func iterate<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>, attempts: Int,
    depth: Int = 0
  ) -> Double {
    let n = level.vertexCount
    let gain = work.move(level, labels: labels, generator: &generator)
    let parts = FlatBuffer<Int32>(uninitializedCount: n)
    var count = work.refine(level, labels: labels, parts: parts, generator: &generator)
    if count == n {  // nothing was merged: aggregate the communities themselves
      count = work.renumber(labels, into: parts, vertexCount: n)
    }
    guard count < n, depth < Self.maximumDepth else { return gain }
    let coarse = level.aggregated(by: parts, count: count, affinities: work.affinities)
    let coarseLabels = FlatBuffer<Int32>(uninitializedCount: count)
    restrict(labels, by: parts, to: coarseLabels)
    var coarseGain = attempts > 0 ? combine(coarse, labels: coarseLabels, attempts: attempts) : 0
    coarseGain += iterate(coarse, labels: coarseLabels, attempts: 0, depth: depth + 1)
    guard coarseGain > 0 else { return gain }
    project(coarseLabels, to: labels, by: parts)
    let finalGain = depth == 0 ? 0 : work.move(level, labels: labels, generator: &generator)
    return gain + coarseGain + finalGain
  }

  /// Computes an initial partition: the best of three fast ones, improved where they disagree. Returns the gain in
  /// quality over the singleton partition.
  mutating func start<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>
  ) -> Double {
    let n = level.vertexCount
    let ensemble = PartitionEnsemble(vertexCount: n, count: 3)
    var best = -Double.infinity
    for attempt in 0..<ensemble.count {
      let candidate = FlatBuffer<Int32>(uninitializedCount: n)
      let gain = fastPartition(level, labels: candidate)
      ensemble.store(candidate, at: attempt)
      if gain > best {
        best = gain
        for vertex in 0..<n { labels[vertex] = candidate[vertex] }
      }
    }
    return best + improveCores(level, ensemble, labels: labels, attempts: 3)
  }

  /// Merges vertices in one sweep and partitions the aggregate graph; returns the gain in quality over the singleton
  /// partition.
  private mutating func fastPartition<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>
  ) -> Double {
    let parts = FlatBuffer<Int32>(uninitializedCount: level.vertexCount)
    let (count, gain) = work.sweep(level, parts: parts, generator: &generator)
    let coarse = level.aggregated(by: parts, count: count, affinities: work.affinities)
    let coarseLabels = FlatBuffer<Int32>.identity(count)
    let coarseGain = improve(coarse, labels: coarseLabels)
    project(coarseLabels, to: labels, by: parts)
    return gain + coarseGain
  }

  /// Improves a partition, computes others from the singleton partition, and combines them. Returns the gain in
  /// quality.
  private mutating func combine<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>, attempts: Int
  ) -> Double {
    let n = level.vertexCount
    let ensemble = PartitionEnsemble(vertexCount: n, count: attempts)
    // From here on, qualities are gains over the given partition.
    var best = improve(level, labels: labels)
    ensemble.store(labels, at: 0)
    let given = level.quality(of: labels, labelMasses: work.labelMasses) - best
    let singleton = level.singletonQuality - given
    for attempt in 1..<attempts {
      let candidate = FlatBuffer<Int32>.identity(n)
      let gain = singleton + improve(level, labels: candidate)
      ensemble.store(candidate, at: attempt)
      if gain > best + level.tolerance {
        best = gain
        for vertex in 0..<n { labels[vertex] = candidate[vertex] }
      }
    }
    return best + improveCores(level, ensemble, labels: labels, attempts: 1)
  }

  /// Merges the core groups, which all partitions of an ensemble leave whole, and improves the best partition on the
  /// aggregate graph (Ovelgönne & Geyer-Schulz 2013, doi:10.1090/conm/588/11701). Returns the gain in quality.
  private mutating func improveCores<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, _ ensemble: borrowing PartitionEnsemble,
    labels: borrowing FlatBuffer<Int32>, attempts: Int
  ) -> Double {
    let cores = FlatBuffer<Int32>(uninitializedCount: level.vertexCount)
    let count = ensemble.cores(level, into: cores, stack: work.queue)
    guard count < level.vertexCount else { return 0 }
    let coarse = level.aggregated(by: cores, count: count, affinities: work.affinities)
    let coarseLabels = FlatBuffer<Int32>(uninitializedCount: count)
    restrict(labels, by: cores, to: coarseLabels)
    let gain =
      attempts > 1
      ? combine(coarse, labels: coarseLabels, attempts: attempts) : improve(coarse, labels: coarseLabels)
    project(coarseLabels, to: labels, by: cores)
    return gain
  }

  /// Transfers communities from vertices to groups, which are subsets of them; each is labelled with one of its
  /// groups.
  private func restrict(
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

  /// Transfers communities from groups to their vertices.
  private func project(
    _ coarseLabels: borrowing FlatBuffer<Int32>, to labels: borrowing FlatBuffer<Int32>,
    by groups: borrowing FlatBuffer<Int32>
  ) {
    for vertex in 0..<groups.count { labels[vertex] = coarseLabels[groups[vertex]] }
  }
}

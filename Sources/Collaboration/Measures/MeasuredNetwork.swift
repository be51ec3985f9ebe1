import SparseGraph

/// A network with its measures; each is computed once, when it is first asked for.
public struct MeasuredNetwork: Sendable {
  /// The network.
  public let network: CollaborationNetwork
  /// The seed of all random choices: communities, shuffles, samples.
  public let seed: UInt64
  /// How many of the shortest paths are followed.
  let paths: PathEffort
  let results = Results()

  /// Makes a measured network. O(1): nothing is computed yet.
  ///
  /// - Parameters:
  ///   - seed: the same seed gives the same figures.
  ///   - paths: how many of the shortest paths distances and betweenness are computed from; where not all are, they
  ///     are estimates, and notes say so. Nil for what the network's options ask for.
  public init(_ network: CollaborationNetwork, seed: UInt64 = 1, paths: PathEffort? = nil) {
    self.network = network
    self.seed = seed
    self.paths = paths ?? network.weighting.paths
  }

  /// The measures computed so far.
  final class Results: Sendable {
    let strengths = Once<[Double]>()
    let workCounts = Once<[Int]>()
    let components = Once<Partition>()
    let triangles = Once<[Int]>()
    let communities = Once<Partition>()
    let cores = Once<[Int]>()
    let articulationPoints = Once<[Int]>()
    let pathSample = Once<PathSample?>()
    let betweenness = Once<[Double]>()
    let distances = Once<DistanceSummary>()
    let bylineOrder = Once<BylineOrder>()
    let externalInternal = Once<ExternalInternalIndex?>()
    let brokerage = Once<[BrokerageRoles?]?>()
    let nulls = Once<NullModel?>()
    let countryWorks = Once<CountryWorks?>()
    let workCollaborations = Once<WorkCollaborations?>()
  }

  /// The graph of the network.
  var graph: Graph { network.graph }

  /// Its communities: Leiden, modularity, weighted, resolution 1.
  public var communities: Partition { results.communities { graph.leidenCommunities(seed: seed) } }

  /// The sum of the edge weights at each vertex.
  var strengths: [Double] { results.strengths { graph.strengths() } }

  /// The number of works of each vertex.
  var workCounts: [Int] {
    results.workCounts {
      network.statedWorkCounts.isEmpty ? network.incidence.workCounts() : network.statedWorkCounts
    }
  }

  /// The connected components.
  var components: Partition { results.components { graph.components() } }

  /// The number of triangles at each vertex.
  var triangles: [Int] { results.triangles { graph.triangleCounts() } }

  /// The core number of each vertex.
  var cores: [Int] { results.cores { graph.coreNumbers() } }

  /// The articulation points, ascending.
  var articulationPoints: [Int] { results.articulationPoints { graph.articulationPoints() } }
}

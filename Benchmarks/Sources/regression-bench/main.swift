import Benchmark
import SparseGraph

// Times all expensive measures on one generated co-authorship network in less than a minute. `regress.py` compares the
// figures with those of an earlier state.

/// Returns 12,000 works of 16,000 authors in 160 fields: few authors write most works, and one author in ten is drawn
/// from all fields.
func sampleWorks() -> Incidence {
  var generator = SeededGenerator(seed: 20_240_601)
  let works = (0..<12_000).map { work -> [Int32] in
    let field = generator.below(160)
    let size = work % 1000 == 0 ? 60 : 1 + generator.below(4) + generator.below(4)
    return (0..<size).map { _ in
      guard generator.unit() < 0.9 else { return Int32(generator.below(16_000)) }
      let rank = generator.unit() * generator.unit() * 100
      return Int32(100 * field + Int(rank))
    }
  }
  return Incidence(actorCount: 16_000, works: works)
}

let works = sampleWorks()
let weighted = works.projection(.fractional)
let graph = try Graph(vertexCount: weighted.vertexCount, edges: weighted.edges.map { ($0.source, $0.target) })
let edges = graph.edges.map { ($0.source, $0.target) }
let lines = Array(weighted.edges.map { "\($0.source) \($0.target) \($0.weight)\n" }.joined().utf8)
let few = weighted.subgraph(of: Array(0..<4000))

benchmark("edge list") { _ = try EdgeList(lines, vertices: .numbered(count: nil)) }
benchmark("edge list of names") { _ = try EdgeList(lines) }
benchmark("build") { _ = try Graph(vertexCount: graph.vertexCount, edges: edges) }
benchmark("projection") { _ = works.projection(.fractional) }
benchmark("components") { _ = graph.components() }
benchmark("core numbers") { _ = graph.coreNumbers() }
benchmark("local clustering") { _ = graph.localClustering() }
benchmark("triangles") { _ = graph.triangleCount() }
benchmark("constraint") { _ = weighted.constraints() }
benchmark("articulation points") { _ = graph.articulationPoints() }
benchmark("PageRank") { _ = graph.pageRank() }
benchmark("PageRank, weighted") { _ = weighted.pageRank() }
benchmark("PageRank of works") { _ = works.pageRank(.fractional) }
benchmark("eigenvector") { _ = weighted.eigenvectorCentrality() }
benchmark("harmonic closeness") { _ = graph.harmonicCloseness(threads: 1) }
benchmark("distances") { _ = graph.distanceSummary(threads: 1) }
benchmark("diameter") { _ = graph.diameter() }
benchmark("betweenness") { _ = few.betweenness(lengths: .hops, threads: 1) }
benchmark("betweenness, weighted") { _ = few.betweenness(lengths: .inverseWeight, threads: 1) }
benchmark("betweenness, sampled") { _ = graph.sampledBetweenness(samples: 256, threads: 1) }
benchmark("Leiden") { _ = graph.leidenCommunities(iterations: 3) }
benchmark("Leiden, weighted") { _ = weighted.leidenCommunities(iterations: 3) }
benchmark("Louvain") { _ = graph.louvainCommunities() }
benchmark("label propagation") { _ = graph.labelPropagationCommunities() }

Benchmark.main()

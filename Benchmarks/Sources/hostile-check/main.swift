import SparseGraph

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// Runs every measure on large pathological graphs and prints the time of each. If a measure crashes or hangs, its name
// is the last one printed. Exact distances from every vertex of a path of a million vertices take n² steps and are
// omitted there; a path of 20,000 is measured instead.

func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func timed(_ name: String, _ body: () -> Void) {
  print("  \(name)", terminator: " ")
  fflush(nil)
  let start = seconds()
  body()
  print("\(((seconds() - start) * 1000).rounded() / 1000) s")
}

/// Uses a value, so that its computation is not optimised away.
func use(_ value: some Any) { withExtendedLifetime(value) {} }

func measure(_ name: String, _ graph: Graph, allDistances: Bool = true) {
  print("\(name): \(graph.vertexCount) vertices, \(graph.edgeCount) edges")
  timed("degree, strength") { use((graph.degrees(), graph.strengths(), graph.strengthDistribution())) }
  timed("components") { use((graph.components(), graph.largestComponent())) }
  timed("core numbers") { use(graph.coreNumbers()) }
  timed("clustering") { use((graph.localClustering(), graph.transitivity(), graph.triangleCount())) }
  timed("constraint") { use(graph.constraints()) }
  timed("effective size") { use(graph.effectiveSizes()) }
  timed("articulation points") { use(graph.articulationPoints()) }
  timed("assortativity") { use(graph.degreeAssortativity()) }
  timed("rich club") { use(graph.richClubCoefficients()) }
  timed("PageRank") { use(graph.pageRank()) }
  timed("eigenvector") { use(graph.eigenvectorCentrality()) }
  timed("Katz") { use(graph.katzCentrality()) }
  timed("Leiden, three iterations") { use(graph.leidenCommunities(iterations: 3)) }
  timed("Leiden") { use(graph.leidenCommunities()) }
  timed("Leiden, constant Potts model") {
    use(graph.leidenCommunities(quality: .cpm(resolution: 0.1), iterations: 3))
  }
  timed("Louvain") { use(graph.louvainCommunities()) }
  timed("label propagation") { use(graph.labelPropagationCommunities()) }
  timed("diameter") { use(graph.diameter()) }
  timed("sampled betweenness") { use(graph.sampledBetweenness(samples: 4)) }
  timed("betweenness") { use(graph.betweenness()) }
  guard allDistances else { return }
  timed("harmonic closeness") { use(graph.harmonicCloseness()) }
  timed("closeness") { use(graph.closeness()) }
  timed("distances") { use(graph.distanceSummary()) }
  timed("eccentricities") { use(graph.eccentricities()) }
  guard graph.vertexCount < 30_000 else { return }
  timed("betweenness by weight") { use(graph.betweenness(lengths: .inverseWeight)) }
}

measure("no vertex", Graph())
measure("one vertex", Graph(vertexCount: 1))
measure("no edge", Graph(vertexCount: 1_000_000))
measure("star", Graph.star(leaves: 1_000_000))
measure("clique", Graph.complete(3000))
measure("path", Graph.path(20_000))
measure("long path", Graph.path(1_000_000), allDistances: false)
if let status = fopen("/proc/self/status", "r") {
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, status) != nil {
    let text = line.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    if text.hasPrefix("VmHWM:") { print("peak memory \(text.dropFirst(6))", terminator: "") }
  }
  fclose(status)
}

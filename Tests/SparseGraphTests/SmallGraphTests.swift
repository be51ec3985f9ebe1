import SparseGraph
import Testing

/// Every measure against brute force, on every graph with up to six vertices.
@Suite struct SmallGraphTests {
  static let graphs = SmallGraphs.all + SmallGraphs.weighted

  @Test func `there are 209 graphs with up to six vertices, the empty one included`() {
    #expect(SmallGraphs.all.count == 209)
  }

  @Test(arguments: [PathLength.hops, .inverseWeight, .inverseWeightPower(2)])
  func `distances, closeness and betweenness equal brute force`(lengths: PathLength) {
    for graph in Self.graphs {
      let expected = BruteForce(graph)
      #expect(agree(graph.closeness(lengths: lengths), expected.closeness(lengths)))
      #expect(agree(graph.harmonicCloseness(lengths: lengths), expected.harmonic(lengths)))
      #expect(agree(graph.betweenness(lengths: lengths), expected.betweenness(lengths)))
    }
  }

  @Test func `eccentricities and distance summary equal brute force`() {
    for graph in SmallGraphs.all {
      let expected = BruteForce(graph)
      #expect(graph.eccentricities() == expected.eccentricities())
      let component = graph.largestComponent()
      let distances = expected.distances(.hops)
      let within = component.flatMap { i in component.filter { $0 > i }.map { Int(distances[i][$0]) } }
      let summary = graph.distanceSummary()
      #expect(summary.diameter == within.max() ?? 0)
      #expect(graph.diameter() == summary.diameter)
      #expect(summary.histogram.reduce(0, +) == within.count)
      #expect(
        abs(summary.meanPathLength * Double(within.count) - Double(within.reduce(0, +))) < 1e-9)
      #expect(summary.radius == component.map { expected.eccentricities()[$0] }.min() ?? 0)
    }
  }

  @Test func `components, articulation points and cores equal brute force`() {
    for graph in SmallGraphs.all {
      let expected = BruteForce(graph)
      #expect(graph.components().count == expected.componentCount())
      #expect(graph.articulationPoints() == expected.articulationPoints())
      #expect(graph.coreNumbers() == expected.coreNumbers())
    }
  }

  @Test func `triangles, clustering and transitivity equal brute force`() {
    for graph in Self.graphs {
      let expected = BruteForce(graph)
      let triangles = expected.triangles()
      #expect(graph.triangleCounts() == triangles)
      #expect(graph.triangleCount() * 3 == triangles.reduce(0, +))
      let pairs = (0..<graph.vertexCount).map { expected.degree($0) * (expected.degree($0) - 1) / 2 }
      let clustering = zip(triangles, pairs).map { $1 > 0 ? Double($0) / Double($1) : 0 }
      #expect(agree(graph.localClustering(), clustering))
      let triples = pairs.reduce(0, +)
      let transitivity = triples > 0 ? Double(triangles.reduce(0, +)) / Double(triples) : 0
      #expect(agree([graph.transitivity()], [transitivity]))
      #expect(agree(graph.weightedLocalClustering(.barrat), expected.barrat()))
    }
  }

  @Test func `assortativity equals Pearson's formula`() {
    for graph in SmallGraphs.all {
      #expect(agree([graph.degreeAssortativity()], [BruteForce(graph).assortativity()]))
    }
  }

  @Test(arguments: [true, false])
  func `PageRank and constraint equal brute force`(weighted: Bool) {
    for graph in Self.graphs where graph.vertexCount > 0 {
      let expected = BruteForce(graph)
      #expect(agree(graph.pageRank(weighted: weighted), expected.pageRank(weighted: weighted), within: 1e-11))
      #expect(agree(graph.constraints(weighted: weighted), expected.constraints(weighted: weighted)))
    }
  }

  @Test func `the eigenvector solves its equation, is positive, and has length 1`() {
    for graph in Self.graphs where graph.edgeCount > 0 {
      let x = graph.eigenvectorCentrality()
      let image = BruteForce(graph).weights.map { row in zip(row, x).map(*).reduce(0, +) }
      let value = zip(x, image).map(*).reduce(0, +)
      #expect(agree(image, x.map { value * $0 }, within: 1e-11))
      #expect(abs(x.map { $0 * $0 }.reduce(0, +) - 1) < 1e-12)
      #expect(x.allSatisfy { $0 >= 0 })
      // No other vector does better: power iteration from random directions stays below.
      #expect(
        value >= BruteForce(graph).weights.map { $0.reduce(0, +) }.reduce(0, +) / Double(x.count) - 1e-9)
    }
  }

  @Test(arguments: [true, false])
  func `Leiden finds a division of the highest modularity`(weighted: Bool) {
    for graph in Self.graphs {
      let expected = BruteForce(graph)
      let best =
        BruteForce.allPartitions(of: graph.vertexCount)
        .map { expected.modularity($0, weighted: weighted) }.max() ?? 0
      let found = graph.leidenCommunities(weighted: weighted)
      let reached = graph.modularity(of: found, weighted: weighted)
      #expect(reached >= best - 1e-9)
      #expect(abs(reached - expected.modularity(found.labels.map(Int.init), weighted: weighted)) < 1e-12)
    }
  }
}

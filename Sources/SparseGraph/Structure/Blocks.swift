/// The block-cut tree of a graph: its blocks (biconnected components), and the weights of the branches at their
/// vertices.
///
/// Two blocks share at most one vertex, an articulation point. Every path into a block enters through one of its
/// vertices, so that a search within the block replaces one of the whole graph if each vertex carries the weight of
/// the vertices behind it. In the depth-first forest each block has a top vertex, the one closest to the root; every
/// vertex except the roots belongs to exactly one block of which it is not the top.
struct Blocks: ~Copyable {
  /// The number of blocks.
  let count: Int
  /// The block of each vertex of which it is not the top; -1 for the root of a component.
  let blockOf: FlatBuffer<Int32>
  /// The top vertex of each block.
  let tops: FlatBuffer<Int32>
  /// The vertices of each block except its top, ascending.
  let members: FlatBuffer<Int32>
  /// The index in `members` of the first vertex of each block, and the end of the last.
  let memberStarts: FlatBuffer<Int32>
  /// The weight of all vertices in and below each block, except its top.
  let branchWeights: FlatBuffer<Double>
  /// The weight of the component of each vertex.
  let componentWeights: FlatBuffer<Double>

  /// Finds the blocks by depth-first search. O(n + m) for n vertices and m edges; iterative.
  ///
  /// - Parameters:
  ///   - rows: the graph.
  ///   - weight: the weight of a vertex; 1 to count vertices.
  init(_ rows: RowsView, weight: (Int) -> Double) {
    let n = rows.vertexCount
    blockOf = FlatBuffer(count: n, repeating: -1)
    tops = FlatBuffer(count: n, repeating: -1)
    branchWeights = FlatBuffer(count: n, repeating: 0)
    componentWeights = FlatBuffer(count: n, repeating: 0)
    let entered = FlatBuffer<Int32>(count: n, repeating: -1)
    let lowest = FlatBuffer<Int32>(count: n, repeating: 0)
    let parents = FlatBuffer<Int32>(count: n, repeating: -1)
    let below = FlatBuffer<Double>(count: n, repeating: 0)  // the weight of each subtree
    let nextArcs = FlatBuffer<Int32>(count: n, repeating: 0)
    let stack = FlatBuffer<Int32>(count: n, repeating: 0)
    var height = 0
    var clock: Int32 = 0
    var blocks: Int32 = 0
    var componentStart = 0
    let visited = FlatBuffer<Int32>(count: n, repeating: 0)  // in preorder
    for root in 0..<n where entered[root] < 0 {
      var vertex = root
      func enter(_ vertex: Int) {
        entered[vertex] = clock
        lowest[vertex] = clock
        visited[clock] = Int32(truncatingIfNeeded: vertex)
        below[vertex] = weight(vertex)
        nextArcs[vertex] = rows.offsets[vertex]
        clock += 1
      }
      enter(root)
      while true {
        let arc = nextArcs[vertex]
        if arc < rows.offsets[vertex + 1] {
          nextArcs[vertex] = arc + 1
          let target = Int(rows.targets[Int(arc)])
          if entered[target] < 0 {
            parents[target] = Int32(truncatingIfNeeded: vertex)
            stack[height] = Int32(truncatingIfNeeded: target)
            height += 1
            enter(target)
            vertex = target
          } else if target != Int(parents[vertex]), entered[target] < lowest[vertex] {
            lowest[vertex] = entered[target]
          }
        } else {
          guard vertex != root else { break }
          let parent = Int(parents[vertex])
          below[parent] += below[vertex]
          if lowest[vertex] >= entered[parent] {
            // The vertices on the stack down to this one form a block with the parent as its top.
            var popped = -1
            repeat {
              height -= 1
              popped = Int(stack[height])
              blockOf[popped] = blocks
            } while popped != vertex
            tops[blocks] = Int32(truncatingIfNeeded: parent)
            branchWeights[blocks] = below[vertex]
            blocks += 1
          } else if lowest[vertex] < lowest[parent] {
            lowest[parent] = lowest[vertex]
          }
          vertex = parent
        }
      }
      for position in componentStart..<Int(clock) { componentWeights[visited[position]] = below[root] }
      componentStart = Int(clock)
    }
    count = Int(blocks)
    memberStarts = FlatBuffer(count: count + 1, repeating: 0)
    for vertex in 0..<n where blockOf[vertex] >= 0 { memberStarts[blockOf[vertex] + 1] += 1 }
    for block in 0..<count { memberStarts[block + 1] += memberStarts[block] }
    let next = FlatBuffer<Int32>(memberStarts.array(count: count + 1))
    members = FlatBuffer(count: n, repeating: 0)
    for vertex in 0..<n where blockOf[vertex] >= 0 {
      members[next[blockOf[vertex]]] = Int32(truncatingIfNeeded: vertex)
      next[blockOf[vertex]] += 1
    }
  }

  /// Returns the subgraph induced by a block, nil if no shortest path has an inner vertex in it.
  ///
  /// - Parameters:
  ///   - block: the number of the block.
  ///   - rows: the graph.
  ///   - newIDs: scratch memory for each vertex of the graph.
  ///   - lengths: the length of each arc of the graph; nil if all are 1.
  /// - Returns: CSR rows in which the members keep their order and the top is last, with the lengths of their arcs;
  ///   nil for a bridge and, if all lengths are 1, for a clique.
  func subgraph(
    _ block: Int, _ rows: RowsView, newIDs: borrowing FlatBuffer<Int32>, lengths: [Double]?
  ) -> (offsets: [Int32], targets: [Int32], lengths: [Double]?)? {
    let start = Int(memberStarts[block])
    let size = Int(memberStarts[block + 1]) - start
    guard size > 1 else { return nil }
    let top = tops[block]
    for member in 0..<size { newIDs[members[start + member]] = Int32(truncatingIfNeeded: member) }
    // The arcs from members; an arc to the top is counted for the top as well.
    var degrees = [Int32](repeating: 0, count: size + 1)
    var isClique = true
    for member in 0..<size {
      let vertex = Int(members[start + member])
      var degree: Int32 = 0
      for target in rows.row(vertex) {
        if blockOf[target] == block {
          degree += 1
        } else if target == top {
          degree += 1
          degrees[size] += 1
        }
      }
      degrees[member] = degree
      if degree != size { isClique = false }
    }
    guard !(isClique && lengths == nil) else { return nil }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(size + 2)
    for degree in degrees { offsets.append(offsets[offsets.count - 1] + degree) }
    var targets = [Int32](repeating: 0, count: Int(offsets[size + 1]))
    var own = lengths.map { _ in [Double](repeating: 0, count: targets.count) }
    var topNext = Int(offsets[size])
    for member in 0..<size {
      let vertex = Int(members[start + member])
      var next = Int(offsets[member])
      for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
        let target = rows.targets[arc]
        if blockOf[target] == block {
          targets[next] = newIDs[target]
          own?[next] = lengths?[arc] ?? 1
          next += 1
        } else if target == top {
          let last = Int(offsets[member + 1]) - 1
          targets[last] = Int32(truncatingIfNeeded: size)
          own?[last] = lengths?[arc] ?? 1
          targets[topNext] = Int32(truncatingIfNeeded: member)
          own?[topNext] = lengths?[arc] ?? 1
          topNext += 1
        }
      }
    }
    return (offsets, targets, own)
  }
}

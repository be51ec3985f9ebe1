/// The quotient graph of the classes of twins, renumbered for searches from all vertices.
///
/// Vertices of this graph are classes of twins (see ``Twins``). A simplicial class, whose neighbours are pairwise
/// adjacent, is never an inner vertex of a shortest path: in a co-authorship graph, the authors of a single paper.
/// Simplicial classes are numbered after all others, which form the core. Two simplicial classes are never adjacent,
/// as they would be twins.
///
/// The core and the simplicial classes are each numbered component by component in a ``BreadthFirstOrder``, for
/// locality of memory.
///
/// Memory: 4 bytes per arc between classes, as much again during construction (old and new rows), and about 40 bytes
/// per class: at most about as much as the graph itself, and less the more twins there are.
struct CondensedGraph: ~Copyable, @unchecked Sendable {
  /// The number of classes.
  let count: Int
  /// The number of classes in the core, which are `0..<coreCount`.
  let coreCount: Int
  /// The index in `targets` of the first neighbour of each class; rows are ascending, so that core neighbours come
  /// first.
  let offsets: FlatBuffer<Int32>
  /// The index in `targets` after the last core neighbour of each class.
  let coreEnds: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>
  /// The number of vertices of each class.
  let multiplicities: FlatBuffer<Int32>
  /// The class of each vertex of the graph.
  let classes: FlatBuffer<Int32>
  /// All classes in breadth-first order; the classes of a component are contiguous.
  let order: FlatBuffer<Int32>
  /// The start of each component, and the end of the last.
  let components: [Start]

  /// The first position of a component in `order`, and its first numbers in the core and among the simplicial
  /// classes.
  struct Start {
    var order: Int32
    var core: Int32
    var simplicial: Int32
  }

  init(_ rows: RowsView) {
    let twins = Twins(rows)
    count = twins.count
    let quotient = Quotient(rows, twins)
    let isSimplicial = quotient.simplicial()
    let search = BreadthFirstOrder(quotient.view)

    // Number the core in breadth-first order, then the simplicial classes.
    let newIDs = FlatBuffer<Int32>(count: count, repeating: 0)
    var starts: [Start] = []
    var core: Int32 = 0
    var simplicial: Int32 = 0
    var component = 0
    for position in 0..<count {
      if component < search.starts.count, search.starts[component] == position {
        starts.append(Start(order: Int32(position), core: core, simplicial: simplicial))
        component += 1
      }
      let old = search.order[position]
      if isSimplicial[old] {
        newIDs[old] = simplicial
        simplicial += 1
      } else {
        newIDs[old] = core
        core += 1
      }
    }
    starts.append(Start(order: Int32(count), core: core, simplicial: simplicial))
    for start in starts.indices { starts[start].simplicial += core }
    for old in 0..<count where isSimplicial[old] { newIDs[old] += core }
    coreCount = Int(core)
    components = starts

    // The rows under the new numbers; transposition in order sorts them.
    offsets = FlatBuffer(count: count + 1, repeating: 0)
    for old in 0..<count { offsets[newIDs[old] + 1] = Int32(quotient.degree(old)) }
    for id in 0..<count { offsets[id + 1] += offsets[id] }
    let byNewID = FlatBuffer<Int32>(count: count, repeating: 0)
    for old in 0..<count { byNewID[newIDs[old]] = Int32(old) }
    let next = FlatBuffer<Int32>(offsets.array(count: count + 1))
    targets = FlatBuffer(count: Int(offsets[count]), repeating: 0)
    coreEnds = FlatBuffer(count: count, repeating: 0)
    for id in 0..<count {
      if id == Int(core) { for other in 0..<count { coreEnds[other] = next[other] } }
      let old = Int(byNewID[id])
      for arc in Int(quotient.offsets[old])..<Int(quotient.offsets[old + 1]) {
        let target = newIDs[quotient.targets[arc]]
        targets[next[target]] = Int32(id)
        next[target] += 1
      }
    }
    if Int(core) == count { for other in 0..<count { coreEnds[other] = next[other] } }

    multiplicities = FlatBuffer(count: count, repeating: 0)
    classes = FlatBuffer(count: rows.vertexCount, repeating: 0)
    for vertex in 0..<rows.vertexCount {
      let id = newIDs[twins.classes[vertex]]
      classes[vertex] = id
      multiplicities[id] += 1
    }
    order = FlatBuffer(count: count, repeating: 0)
    for position in 0..<count { order[position] = newIDs[search.order[position]] }
  }
}

extension CondensedGraph {
  /// Returns the range of positions in `order` of a range of components.
  func positions(of components: Range<Int>) -> Range<Int> {
    Int(self.components[components.lowerBound].order)..<Int(self.components[components.upperBound].order)
  }

  /// The number of components.
  var componentCount: Int { components.count - 1 }

  /// Returns the number of vertices of each component.
  func componentSizes() -> [Int] {
    (0..<componentCount).map { component in
      var size = 0
      for position in positions(of: component..<(component + 1)) {
        size += Int(multiplicities[order[position]])
      }
      return size
    }
  }

  /// Returns the component of each class.
  func componentsByClass() -> FlatBuffer<Int32> {
    let result = FlatBuffer<Int32>(count: count, repeating: 0)
    for component in 0..<componentCount {
      for position in positions(of: component..<(component + 1)) {
        result[order[position]] = Int32(component)
      }
    }
    return result
  }
}

/// The quotient graph of the classes of twins, numbered by first appearance.
private struct Quotient: ~Copyable {
  let count: Int
  let offsets: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>

  init(_ rows: RowsView, _ twins: borrowing Twins) {
    count = twins.count
    offsets = FlatBuffer(count: twins.count + 1, repeating: 0)
    var arcs: Int32 = 0
    for id in 0..<count {
      for neighbor in rows.row(Int(twins.representatives[id])) {
        let other = twins.classes[neighbor]
        if other != id, twins.representatives[other] == neighbor { arcs += 1 }
      }
      offsets[id + 1] = arcs
    }
    targets = FlatBuffer(count: Int(arcs), repeating: 0)
    arcs = 0
    for id in 0..<count {
      for neighbor in rows.row(Int(twins.representatives[id])) {
        let other = twins.classes[neighbor]
        if other != id, twins.representatives[other] == neighbor {
          targets[arcs] = other
          arcs += 1
        }
      }
    }
  }

  func degree(_ id: Int) -> Int { Int(offsets[id + 1] - offsets[id]) }

  var view: RowsView {
    RowsView(vertexCount: count, offsets: UnsafePointer(offsets.base), targets: UnsafePointer(targets.base))
  }

  /// Returns whether each class is simplicial: all of its neighbours are pairwise adjacent. False for classes without
  /// neighbours and, to bound the cost, for those with more than 48.
  func simplicial() -> FlatBuffer<Bool> {
    let rows = view
    let result = FlatBuffer<Bool>(count: count, repeating: false)
    for id in 0..<count {
      let row = rows.row(id)
      guard row.count >= 1, row.count <= 48 else { continue }
      // The neighbour of lowest degree most likely lacks an edge: check it first.
      var least = 0
      for index in 1..<max(1, row.count)
      where rows.degree(Int(row[index])) < rows.degree(Int(row[least])) { least = index }
      var isClique = rows.degree(Int(row[least])) >= row.count
      var first = -1
      while isClique, first < row.count {
        let center = Int(row[first < 0 ? least : first])
        for index in (first + 1)..<max(first + 1, row.count)
        where row[index] != center && !rows.hasArc(center, row[index]) {
          isClique = false
          break
        }
        first += 1
      }
      result[id] = isClique
    }
    return result
  }
}

/// A graph made small for searches from all of its vertices: twins merged, hubs first.
///
/// Vertices are classes of twins. Those whose neighbours are all joined with one another (simplicial ones: the
/// classes of authors of a single paper) lie on no shortest way between others; they are set apart behind
/// the rest, the core, and are only ever ends. No two of them are neighbours, else they would be twins.
///
/// Classes are numbered component by component, breadth first from the vertex of highest degree: what is near
/// in the graph is near in memory.
///
/// It takes 4 bytes an arc between classes, as much again while it is made (the rows under the old names and the
/// new ones), and about 40 a class: half to all of the graph itself, less the more twins there are.
struct CondensedGraph: ~Copyable, @unchecked Sendable {
  /// The number of classes.
  let count: Int
  /// Classes below this number form the core.
  let coreCount: Int
  /// Where the neighbours of each class begin in `targets`; they are ascending, those in the core first.
  let offsets: FlatBuffer<Int32>
  /// Behind the neighbours in the core.
  let coreEnds: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>
  /// The number of vertices of each class.
  let multiplicities: FlatBuffer<Int32>
  /// The class of each vertex of the graph.
  let classes: FlatBuffer<Int32>
  /// All classes in the order of the search that numbered them, core or not; components are in one piece.
  let order: FlatBuffer<Int32>
  /// Where each component begins in `order`, among the core, and among the others; one more behind the last.
  let components: [Start]

  /// Where a component begins.
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

    // Number the core along the search, then the others.
    let names = FlatBuffer<Int32>(count: count, repeating: 0)
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
        names[old] = simplicial
        simplicial += 1
      } else {
        names[old] = core
        core += 1
      }
    }
    starts.append(Start(order: Int32(count), core: core, simplicial: simplicial))
    for start in starts.indices { starts[start].simplicial += core }
    for old in 0..<count where isSimplicial[old] { names[old] += core }
    coreCount = Int(core)
    components = starts

    // Rows under the new names; going through them in order and writing backwards sorts them.
    offsets = FlatBuffer(count: count + 1, repeating: 0)
    for old in 0..<count { offsets[names[old] + 1] = Int32(quotient.degree(old)) }
    for name in 0..<count { offsets[name + 1] += offsets[name] }
    let byName = FlatBuffer<Int32>(count: count, repeating: 0)
    for old in 0..<count { byName[names[old]] = Int32(old) }
    let next = FlatBuffer<Int32>(offsets.array(count: count + 1))
    targets = FlatBuffer(count: Int(offsets[count]), repeating: 0)
    coreEnds = FlatBuffer(count: count, repeating: 0)
    for name in 0..<count {
      if name == Int(core) { for other in 0..<count { coreEnds[other] = next[other] } }
      let old = Int(byName[name])
      for arc in Int(quotient.offsets[old])..<Int(quotient.offsets[old + 1]) {
        let target = names[quotient.targets[arc]]
        targets[next[target]] = Int32(name)
        next[target] += 1
      }
    }
    if Int(core) == count { for other in 0..<count { coreEnds[other] = next[other] } }

    multiplicities = FlatBuffer(count: count, repeating: 0)
    classes = FlatBuffer(count: rows.vertexCount, repeating: 0)
    for vertex in 0..<rows.vertexCount {
      let name = names[twins.classes[vertex]]
      classes[vertex] = name
      multiplicities[name] += 1
    }
    order = FlatBuffer(count: count, repeating: 0)
    for position in 0..<count { order[position] = names[search.order[position]] }
  }
}

extension CondensedGraph {
  /// The places in `order` that some components take.
  func positions(of components: Range<Int>) -> Range<Int> {
    Int(self.components[components.lowerBound].order)..<Int(self.components[components.upperBound].order)
  }

  /// The number of components.
  var componentCount: Int { components.count - 1 }

  /// The number of vertices of each component.
  func componentSizes() -> [Int] {
    (0..<componentCount).map { component in
      var size = 0
      for position in positions(of: component..<(component + 1)) {
        size += Int(multiplicities[order[position]])
      }
      return size
    }
  }

  /// The component of each class.
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

/// The classes of twins as a graph, numbered by first appearance.
private struct Quotient: ~Copyable {
  let count: Int
  let offsets: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>

  init(_ rows: RowsView, _ twins: borrowing Twins) {
    count = twins.count
    offsets = FlatBuffer(count: twins.count + 1, repeating: 0)
    var arcs: Int32 = 0
    for name in 0..<count {
      for neighbor in rows.row(Int(twins.representatives[name])) {
        let other = twins.classes[neighbor]
        if other != name, twins.representatives[other] == neighbor { arcs += 1 }
      }
      offsets[name + 1] = arcs
    }
    targets = FlatBuffer(count: Int(arcs), repeating: 0)
    arcs = 0
    for name in 0..<count {
      for neighbor in rows.row(Int(twins.representatives[name])) {
        let other = twins.classes[neighbor]
        if other != name, twins.representatives[other] == neighbor {
          targets[arcs] = other
          arcs += 1
        }
      }
    }
  }

  func degree(_ name: Int) -> Int { Int(offsets[name + 1] - offsets[name]) }

  var view: RowsView {
    RowsView(vertexCount: count, offsets: UnsafePointer(offsets.base), targets: UnsafePointer(targets.base))
  }

  /// Which vertices have neighbours that are all joined with one another. Those with more than 48 are not
  /// looked at, nor those without any.
  func simplicial() -> FlatBuffer<Bool> {
    let rows = view
    let result = FlatBuffer<Bool>(count: count, repeating: false)
    for name in 0..<count {
      let row = rows.row(name)
      guard row.count >= 1, row.count <= 48 else { continue }
      // The neighbour of lowest degree most likely lacks one: ask it first.
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
      result[name] = isClique
    }
    return result
  }
}

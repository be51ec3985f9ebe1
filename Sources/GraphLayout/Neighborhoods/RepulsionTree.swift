import SparseGraph

/// A quadtree over points that sums a repulsion from all of them at each.
///
/// The points are sorted along a Morton curve; the vertices of a leaf share one walk through the tree, whose far nodes
/// count as one point of their mass (Barnes & Hut, Nature 324, 1986, doi:10.1038/324446a0).
final class RepulsionTree: @unchecked Sendable {
  /// How strongly two points at a difference δ push each other.
  enum Kernel {
    /// By δ / (1 + |δ|²)²: strongly when near, hardly when far.
    case tDistribution
    /// By δ / |δ|: alike at any distance.
    case constant
  }

  private let kernel: Kernel
  private let threads: Int
  private let walks: [Walk]
  private let codes: UnsafeMutablePointer<UInt32>
  private let spareCodes: UnsafeMutablePointer<UInt32>
  /// The points in order of their codes.
  let order: UnsafeMutablePointer<Int32>
  private let spareOrder: UnsafeMutablePointer<Int32>
  private let x: UnsafeMutablePointer<Float>
  private let y: UnsafeMutablePointer<Float>
  private let nodes: UnsafeMutablePointer<Node>
  private var nodeCount = 0
  private let counts: UnsafeMutablePointer<Int32>
  private let leaves: UnsafeMutablePointer<Int32>
  private(set) var leafCount = 0

  private struct Node {
    var begin: Int32
    var end: Int32
    /// The first of its children, which are consecutive; -1 for a leaf.
    var child: Int32 = -1
    var childCount: Int32 = 0
    var x: Float = 0
    var y: Float = 0
    var mass: Float = 0
    var side: Float
    /// Whether it is a leaf of more points than one should have, all at one place.
    var isPoint = false
  }

  static let leafSize = 16

  init(capacity: Int, kernel: Kernel = .tDistribution, threads: Int) {
    self.kernel = kernel
    self.threads = threads
    walks = (0..<max(1, threads)).map { _ in Walk(capacity: capacity) }
    codes = .allocate(capacity: capacity)
    spareCodes = .allocate(capacity: capacity)
    order = .allocate(capacity: capacity)
    spareOrder = .allocate(capacity: capacity)
    x = .allocate(capacity: capacity)
    y = .allocate(capacity: capacity)
    nodes = .allocate(capacity: 4 * capacity + 64)
    counts = .allocate(capacity: 2048)
    leaves = .allocate(capacity: capacity + 16)
  }

  deinit {
    codes.deallocate()
    spareCodes.deallocate()
    order.deallocate()
    spareOrder.deallocate()
    x.deallocate()
    y.deallocate()
    nodes.deallocate()
    leaves.deallocate()
    counts.deallocate()
  }

  /// Adds, for every point, the repulsions of the kernel from all points.
  ///
  /// - Parameters:
  ///   - points: as many as the capacity.
  ///   - opening: the square of the ratio of a node's side to its distance, below which it counts as one point.
  ///   - forces: the sums, in the order of the points.
  func addRepulsions(among points: Points, opening: Float, to forces: UnsafeMutablePointer<SIMD2<Float>>) {
    build(points)
    let queue = TaskQueue(count: (leafCount + 63) / 64)
    let sums = Sums(base: forces)
    Parallel.run(threads: min(threads, (leafCount + 63) / 64)) { [self] worker in
      while let task = queue.next() {
        for leaf in (64 * task)..<min(leafCount, 64 * task + 64) {
          addRepulsion(ofLeaf: leaf, opening: opening, walk: walks[worker], forces: sums.base)
        }
      }
    }
  }

  private struct Sums: @unchecked Sendable {
    let base: UnsafeMutablePointer<SIMD2<Float>>
  }

  /// Builds the tree over points.
  private func build(_ all: Points) {
    let (n, points) = (all.count, all.base)
    let (lower, upper) = all.bounds
    let side = max(max(upper.x - lower.x, upper.y - lower.y), 1e-6) * 1.0001
    let scale = 65_536 / side
    for v in 0..<n {
      let cell = (points[v] - lower) * scale
      codes[v] = Self.interleaved(UInt32(cell.x)) | Self.interleaved(UInt32(cell.y)) << 1
      order[v] = Int32(truncatingIfNeeded: v)
    }
    sort(n)
    for position in 0..<n {
      let v = Int(order[position])
      x[position] = points[v].x
      y[position] = points[v].y
    }
    nodeCount = 1
    leafCount = 0
    nodes[0] = Node(begin: 0, end: Int32(n), side: side)
    split(0, shift: 30)
  }

  private static func interleaved(_ value: UInt32) -> UInt32 {
    var z = min(value, 65_535)
    z = (z | z << 8) & 0x00FF_00FF
    z = (z | z << 4) & 0x0F0F_0F0F
    z = (z | z << 2) & 0x3333_3333
    return (z | z << 1) & 0x5555_5555
  }

  /// Sorts by code, stably: three passes of a radix sort.
  private func sort(_ n: Int) {
    var (fromCodes, fromOrder) = (codes, order)
    var (toCodes, toOrder) = (spareCodes, spareOrder)
    for shift in [UInt32(0), 11, 22] {
      counts.update(repeating: 0, count: 2048)
      for i in 0..<n { counts[Int((fromCodes[i] >> shift) & 2047)] += 1 }
      var total: Int32 = 0
      for bucket in 0..<2048 {
        let count = counts[bucket]
        counts[bucket] = total
        total += count
      }
      for i in 0..<n {
        let bucket = Int((fromCodes[i] >> shift) & 2047)
        let place = Int(counts[bucket])
        counts[bucket] += 1
        toCodes[place] = fromCodes[i]
        toOrder[place] = fromOrder[i]
      }
      swap(&fromCodes, &toCodes)
      swap(&fromOrder, &toOrder)
    }
    // Three passes end in the spare arrays.
    codes.update(from: spareCodes, count: n)
    order.update(from: spareOrder, count: n)
  }

  private func split(_ index: Int, shift: Int) {
    var node = nodes[index]
    let (begin, end) = (Int(node.begin), Int(node.end))
    if end - begin <= Self.leafSize || shift < 0 {
      var (sumX, sumY, sum): (Float, Float, Float) = (0, 0, 0)
      for i in begin..<end {
        sumX += x[i]
        sumY += y[i]
      }
      sum = Float(end - begin)
      node.mass = sum
      node.x = sumX / max(sum, 1)
      node.y = sumY / max(sum, 1)
      if end - begin > Self.leafSize, (begin..<end).allSatisfy({ x[$0] == x[begin] && y[$0] == y[begin] }) {
        (node.isPoint, node.x, node.y) = (true, x[begin], y[begin])
      }
      nodes[index] = node
      leaves[leafCount] = Int32(truncatingIfNeeded: index)
      leafCount += 1
      return
    }
    node.child = Int32(truncatingIfNeeded: nodeCount)
    var start = begin
    while start < end {
      let quadrant = codes[start] >> UInt32(shift) & 3
      var (low, high) = (start + 1, end)
      while low < high {
        let middle = (low + high) / 2
        if codes[middle] >> UInt32(shift) & 3 == quadrant { low = middle + 1 } else { high = middle }
      }
      nodes[nodeCount] = Node(begin: Int32(start), end: Int32(low), side: node.side / 2)
      nodeCount += 1
      node.childCount += 1
      start = low
    }
    var (sumX, sumY, sum): (Float, Float, Float) = (0, 0, 0)
    for child in Int(node.child)..<Int(node.child + node.childCount) {
      split(child, shift: shift - 2)
      sumX += nodes[child].mass * nodes[child].x
      sumY += nodes[child].mass * nodes[child].y
      sum += nodes[child].mass
    }
    node.mass = sum
    node.x = sumX / max(sum, 1e-30)
    node.y = sumY / max(sum, 1e-30)
    nodes[index] = node
  }

  /// The scratch memory of a thread.
  private final class Walk: Sendable {
    let x: FlatBuffer<Float>
    let y: FlatBuffer<Float>
    let mass: FlatBuffer<Float>
    let stack: FlatBuffer<Int32>
    init(capacity: Int) {
      x = FlatBuffer(uninitializedCount: capacity + 16)
      y = FlatBuffer(uninitializedCount: capacity + 16)
      mass = FlatBuffer(uninitializedCount: capacity + 16)
      stack = FlatBuffer(uninitializedCount: 256)
    }
  }

  private func addRepulsion(
    ofLeaf leaf: Int, opening: Float, walk: Walk, forces: UnsafeMutablePointer<SIMD2<Float>>
  ) {
    let node = nodes[Int(leaves[leaf])]
    let (begin, end) = (Int(node.begin), Int(node.end))
    var (lowX, highX, lowY, highY) = (x[begin], x[begin], y[begin], y[begin])
    for i in begin..<end {
      lowX = min(lowX, x[i])
      highX = max(highX, x[i])
      lowY = min(lowY, y[i])
      highY = max(highY, y[i])
    }
    var count = 0
    let (listX, listY, listMass, stack) = (walk.x.base, walk.y.base, walk.mass.base, walk.stack.base)
    stack[0] = 0
    var height = 1
    while height > 0 {
      height -= 1
      let other = nodes + Int(stack[height])
      let dx = max(max(lowX - other.pointee.x, other.pointee.x - highX), 0)
      let dy = max(max(lowY - other.pointee.y, other.pointee.y - highY), 0)
      let side = other.pointee.side
      if other.pointee.isPoint || side * side < opening * (dx * dx + dy * dy) {
        listX[count] = other.pointee.x
        listY[count] = other.pointee.y
        listMass[count] = other.pointee.mass
        count += 1
      } else if other.pointee.child < 0 {
        for i in Int(other.pointee.begin)..<Int(other.pointee.end) {
          listX[count] = x[i]
          listY[count] = y[i]
          listMass[count] = 1
          count += 1
        }
      } else {
        for child in other.pointee.child..<(other.pointee.child + other.pointee.childCount) {
          stack[height] = child
          height += 1
        }
      }
    }
    while count & 7 != 0 {
      listX[count] = 0
      listY[count] = 0
      listMass[count] = 0
      count += 1
    }
    // What is at one place is pushed alike.
    for i in begin..<(node.isPoint ? begin + 1 : end) {
      let (px, py) = (SIMD8<Float>(repeating: x[i]), SIMD8<Float>(repeating: y[i]))
      var (fx, fy) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
      var j = 0
      switch kernel {
      case .tDistribution:
        while j < count {
          let dx = px - UnsafeRawPointer(listX + j).loadUnaligned(as: SIMD8<Float>.self)
          let dy = py - UnsafeRawPointer(listY + j).loadUnaligned(as: SIMD8<Float>.self)
          let m = UnsafeRawPointer(listMass + j).loadUnaligned(as: SIMD8<Float>.self)
          let s = 1 + dx * dx + dy * dy
          let f = m / (s * s)
          fx += f * dx
          fy += f * dy
          j += 8
        }
      case .constant:
        while j < count {
          let dx = px - UnsafeRawPointer(listX + j).loadUnaligned(as: SIMD8<Float>.self)
          let dy = py - UnsafeRawPointer(listY + j).loadUnaligned(as: SIMD8<Float>.self)
          let m = UnsafeRawPointer(listMass + j).loadUnaligned(as: SIMD8<Float>.self)
          // A point does not push itself: its difference is 0.
          let square = pointwiseMax(dx * dx + dy * dy, SIMD8(repeating: 1e-12))
          let f = m / square.squareRoot()
          fx += f * dx
          fy += f * dy
          j += 8
        }
      }
      let force = SIMD2(fx.sum(), fy.sum())
      for point in i..<(node.isPoint ? end : i + 1) { forces[Int(order[point])] += force }
    }
  }
}

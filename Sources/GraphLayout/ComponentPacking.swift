/// The packing of connected components: places them beside each other without wide gaps.
public struct ComponentPacking {
  /// The wanted ratio of width to height of the whole.
  public let aspect: Double
  private let cell = 12.0
  private var occupied = CellGrid()
  private var bounds: Box?

  /// Makes an empty packing of a wanted ratio of width to height.
  public init(aspect: Double) { self.aspect = aspect }

  /// Returns the step that moves a component clear of all earlier ones, and keeps its place.
  ///
  /// The first component stays where it is; each later one goes where the whole becomes least large.
  ///
  /// - Parameter boxes: What the component covers.
  /// - Returns: The step; zero for a component without boxes.
  /// - Complexity: O(ac) at worst, for a cells of 12 points in the whole and c in the component; mostly far less,
  ///   since a place is only tried where it would be better than the best so far.
  public mutating func place(_ boxes: [Box]) -> SIMD2<Double> {
    guard let extent = Box.around(boxes) else { return .zero }
    let cells = Set(boxes.flatMap { self.cells($0.grown(by: 10)) }).sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    guard let bounds else {
      for cell in cells { occupied.insert(cell) }
      self.bounds = extent
      return .zero
    }
    var best = (cost: Double.infinity, shift: SIMD2<Int32>.zero)
    let low = (bounds.lower - extent.upper) / cell - 3
    let high = (bounds.upper - extent.lower) / cell + 3
    let middle = cells[cells.count / 2]
    for y in Int32(low.y)...Int32(high.y) {
      for x in Int32(low.x)...Int32(high.x) {
        let shift = SIMD2(x, y)
        if occupied.contains(middle &+ shift) { continue }
        let moved = extent.moved(by: vector(shift))
        let cost = cost(of: bounds.union(moved), at: moved, in: bounds)
        guard cost < best.cost else { continue }
        if !cells.contains(where: { occupied.contains($0 &+ shift) }) { best = (cost, shift) }
      }
    }
    for cell in cells { occupied.insert(cell &+ best.shift) }
    let step = vector(best.shift)
    self.bounds = bounds.union(extent.moved(by: step))
    return step
  }

  /// The side of the frame that holds all; among equal ones, nearness to the middle.
  private func cost(of whole: Box, at component: Box, in bounds: Box) -> Double {
    let side = max(whole.size.x / aspect, whole.size.y)
    return side + 0.02 * (component.center - bounds.center).length + 0.1
      * (whole.size.x / aspect + whole.size.y)
  }

  private func vector(_ shift: SIMD2<Int32>) -> SIMD2<Double> {
    SIMD2(Double(shift.x), Double(shift.y)) * cell
  }

  private func cells(_ box: Box) -> [SIMD2<Int32>] {
    let low = SIMD2<Int32>((box.lower / cell).rounded(.down))
    let high = SIMD2<Int32>((box.upper / cell).rounded(.down))
    return (low.y...high.y).flatMap { y in (low.x...high.x).map { SIMD2($0, y) } }
  }
}

/// A set of cells of the plane, as a table that grows with them.
private struct CellGrid {
  private var lower = SIMD2<Int32>(0, 0)
  private var size = SIMD2<Int32>(0, 0)
  private var cells: [Bool] = []

  func contains(_ cell: SIMD2<Int32>) -> Bool {
    let place = cell &- lower
    guard place.x >= 0, place.y >= 0, place.x < size.x, place.y < size.y else { return false }
    return cells[Int(place.y) * Int(size.x) + Int(place.x)]
  }

  mutating func insert(_ cell: SIMD2<Int32>) {
    let place = cell &- lower
    if place.x < 0 || place.y < 0 || place.x >= size.x || place.y >= size.y { grow(toHold: cell) }
    let inside = cell &- lower
    cells[Int(inside.y) * Int(size.x) + Int(inside.x)] = true
  }

  /// Makes room for a cell, and for as many again on its side.
  private mutating func grow(toHold cell: SIMD2<Int32>) {
    let old = self
    let spare = SIMD2<Int32>(32, 32) &+ size / 2
    let low = pointwiseMin(lower, cell &- spare)
    let high = pointwiseMax(lower &+ size, cell &+ spare)
    lower = low
    size = high &- low
    cells = Array(repeating: false, count: Int(size.x) * Int(size.y))
    for y in 0..<old.size.y {
      for x in 0..<old.size.x where old.cells[Int(y) * Int(old.size.x) + Int(x)] {
        let place = SIMD2(x, y) &+ old.lower &- lower
        cells[Int(place.y) * Int(size.x) + Int(place.x)] = true
      }
    }
  }
}

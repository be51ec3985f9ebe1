/// Sets the connected parts of a network beside each other without wide gaps.
struct ComponentPacking {
  /// The wished ratio of width to height.
  let aspect: Double
  private let cell = 12.0
  private var occupied: Set<SIMD2<Int32>> = []
  private var bounds: Box?

  init(aspect: Double) { self.aspect = aspect }

  /// Returns by how much to move a part so that it lies free of all earlier ones, and keeps the place.
  ///
  /// The first part stays where it is; each later one goes where the whole becomes least large.
  ///
  /// - Parameter boxes: The room that the part covers.
  mutating func place(_ boxes: [Box]) -> SIMD2<Double> {
    guard let extent = Box.around(boxes) else { return .zero }
    let mask = Set(boxes.flatMap { cells($0.grown(by: 10)) })
    guard let bounds else {
      occupied = mask
      self.bounds = extent
      return .zero
    }
    let sortedMask = mask.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    var best = (cost: Double.infinity, shift: SIMD2<Int32>.zero)
    let low = (bounds.lower - extent.upper) / cell - 3
    let high = (bounds.upper - extent.lower) / cell + 3
    for y in stride(from: Int32(low.y), through: Int32(high.y), by: 1) {
      for x in stride(from: Int32(low.x), through: Int32(high.x), by: 1) {
        let shift = SIMD2(x, y)
        let moved = extent.moved(by: vector(shift))
        let cost = cost(of: bounds.union(moved), at: moved, in: bounds)
        guard cost < best.cost else { continue }
        if sortedMask.contains(where: { occupied.contains($0 &+ shift) }) { continue }
        best = (cost, shift)
      }
    }
    for cell in sortedMask { occupied.insert(cell &+ best.shift) }
    let step = vector(best.shift)
    self.bounds = bounds.union(extent.moved(by: step))
    return step
  }

  /// The side of the frame that holds all; among equal ones, nearness to the middle.
  private func cost(of whole: Box, at part: Box, in bounds: Box) -> Double {
    let side = max(whole.size.x / aspect, whole.size.y)
    return side + 0.02 * (part.center - bounds.center).length + 0.1 * (whole.size.x / aspect + whole.size.y)
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

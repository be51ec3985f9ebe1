import SparseGraph
import Testing

@testable import GraphLayout

@Suite struct RepulsionTreeTests {
  /// The sums over all pairs.
  private func direct(_ places: [SIMD2<Float>]) -> [SIMD2<Float>] {
    places.map { place in
      places.reduce(.zero) { sum, other in
        let step = place - other
        let s = 1 + step.x * step.x + step.y * step.y
        return sum + step / (s * s)
      }
    }
  }

  private func summed(_ places: [SIMD2<Float>]) -> [SIMD2<Float>] {
    let points = Points(count: places.count)
    for (index, place) in places.enumerated() { points.base[index] = place }
    let forces = FlatBuffer<SIMD2<Float>>(count: places.count, repeating: .zero)
    RepulsionTree(capacity: places.count, threads: 1).addRepulsions(
      among: points, opening: 0, to: forces.base)
    return places.indices.map { forces.base[$0] }
  }

  @Test(arguments: [1, 3, 16, 17, 200])
  func `points at one place push as many as they are`(twins: Int) {
    var random = SeededGenerator(seed: UInt64(twins))
    var places = (0..<60).map { _ in SIMD2(Float(random.unit()) * 9, Float(random.unit()) * 9) }
    places += [SIMD2<Float>](repeating: SIMD2(4, 5), count: twins)
    for (sum, expected) in zip(summed(places), direct(places)) {
      let difference = sum - expected
      #expect((difference.x * difference.x + difference.y * difference.y).squareRoot() < 1e-3)
    }
  }
}

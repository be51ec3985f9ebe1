import Foundation
import Testing

@testable import SparseGraph

@Suite struct PrincipalEigenpairTests {
  @Test(arguments: [1, 2, 3, 10, 60])
  func `the matrix of a path has its largest eigenvalue at 2 cos(pi/(k+1))`(rows: Int) {
    let pair = Tridiagonal([Double](repeating: 0, count: rows), [Double](repeating: 1, count: rows - 1)[...])
    let expected = 2 * cos(Double.pi / Double(rows + 1))
    #expect(abs(pair.value - expected) < 1e-14)
    // The eigenvector's entries are sin(pi i/(k+1)), all of one sign.
    #expect(pair.vector.allSatisfy { $0 > 0 })
    let squares = pair.vector.reduce(0) { $0 + $1 * $1 }
    #expect(abs(squares - 1) < 1e-14)
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func `a random matrix has the pair that T x = value x says`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for rows in [2, 5, 17, 64] {
      let diagonal = (0..<rows).map { _ in Double.random(in: -5...5, using: &random) }
      let beside = (1..<rows).map { _ in Double.random(in: 0.001...3, using: &random) }
      let pair = Tridiagonal(diagonal, beside[...])
      for row in 0..<rows {
        var entry = diagonal[row] * pair.vector[row]
        if row > 0 { entry += beside[row - 1] * pair.vector[row - 1] }
        if row + 1 < rows { entry += beside[row] * pair.vector[row + 1] }
        #expect(abs(entry - pair.value * pair.vector[row]) < 1e-13 * (1 + abs(pair.value)))
      }
    }
  }

  @Test(arguments: [1, 2, 9, 100])
  func `a star has the square root of its leaves, and half of the square in its hub`(leaves: Int) {
    let pair = PrincipalEigenpair(of: Graph.star(leaves: leaves), weighted: false)
    #expect(abs(pair.value - Double(leaves).squareRoot()) < 1e-12 * pair.value)
    #expect(abs(pair.vector[0] * pair.vector[0] - 0.5) < 1e-12)
  }

  @Test(arguments: [3, 50, 400])
  func `a cycle has the eigenvalue 2 and a constant vector`(count: Int) {
    let pair = PrincipalEigenpair(of: Graph.cycle(count), weighted: false)
    #expect(abs(pair.value - 2) < 1e-12)
    let entry = 1 / Double(count).squareRoot()
    #expect(pair.vector.allSatisfy { abs($0 - entry) < 1e-12 })
  }

  @Test func `a path of 300 vertices, whose eigenvalues nearly coincide, has its closed form`() {
    let pair = PrincipalEigenpair(of: Graph.path(300), weighted: false)
    let expected = 2 * cos(Double.pi / 301)
    #expect(abs(pair.value - expected) < 1e-11)
  }
}

import SparseGraph
import Testing

@Suite struct PairMeasuresTests {
  @Test func `pair measures follow their formulas`() {
    #expect(PairMeasures.associationStrength(joint: 4, 8, 2) == 0.25)
    #expect(PairMeasures.observedOverExpected(joint: 4, 8, 2, total: 20) == 5)
    #expect(PairMeasures.salton(joint: 4, 8, 2) == 1)
    #expect(PairMeasures.jaccard(joint: 1, 3, 2) == 0.25)
    #expect(PairMeasures.inclusion(joint: 1, 3, 2) == 0.5)
  }

  @Test func `pair measures of actors without works are 0`() {
    #expect(PairMeasures.salton(joint: 0, 0, 3) == 0 && PairMeasures.jaccard(joint: 0, 0, 0) == 0)
  }
}

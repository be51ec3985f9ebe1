import Testing

@testable import Identity

@Suite struct JoinCalibrationTests {
  @Test func `a higher join is never less probable`() {
    let shipped = JoinCalibration.shipped
    var last = 0.0
    for step in -120...220 {
      let probability = shipped.probability(ofLogOdds: Double(step) / 10)
      #expect(probability >= last && probability <= 1)
      last = probability
    }
  }

  @Test func `the table is small, and its ends hold beyond it`() {
    let calibration = JoinCalibration(knots: [(-2, 0.1), (0, 0.5), (4, 0.9)], apart: 0.01, contradicting: 0)
    #expect(JoinCalibration.shipped.knots.count <= 20)
    #expect(calibration.probability(ofLogOdds: -9) == 0.1)
    #expect(abs(calibration.probability(ofLogOdds: 2) - 0.7) < 1e-12)
    #expect(calibration.probability(ofLogOdds: 9) == 0.9)
  }

  @Test func `what the user decided is certain`() {
    #expect(JoinCalibration.shipped.probability(ofLogOdds: JoinCalibration.decided) == 1)
  }
}

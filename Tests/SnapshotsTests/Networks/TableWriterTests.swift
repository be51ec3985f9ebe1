import Testing

@testable import Snapshots

@Suite struct TableWriterTests {
  @Test(arguments: [
    ("0", "0"), ("1", "0.000000000000001"), ("333333333333333", "0.333333333333333"),
    ("1000000000000000", "1"),
    ("12500000000000000", "12.5"), ("500000000000000", "0.5"),
    ("123456789012345678901234567", "123456789012.345678901234567"),
  ])
  func `units of 10^-15 are written as the shortest exact decimal`(units: String, decimal: String) {
    var output: [UInt8] = []
    Array(units.utf8).withUnsafeBufferPointer { TableWriter.appendDecimal($0, to: &output) }
    #expect(String(decoding: output, as: UTF8.self) == decimal)
  }
}

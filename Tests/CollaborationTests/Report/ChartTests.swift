import Foundation
import Testing

@testable import Collaboration

@Suite struct ChartTests {
  private func columns(_ values: [Double]) -> String {
    Chart(.english).columns(
      title: "Works", labels: values.indices.map { "\(2016 + $0)" },
      series: [.init(name: "works", values: values)])
  }

  private func count(_ mark: String, in chart: String) -> Int {
    chart.components(separatedBy: mark).count - 1
  }

  @Test func `each value above zero is a column, and zero is none`() {
    #expect(count("<rect", in: columns([3, 0, 2])) == 2)
    #expect(count(">–</text>", in: columns([3, 0, 2])) == 0)
  }

  @Test func `an unknown value is a dash and no column, and the others keep their heights`() {
    let chart = columns([.nan, 1, 3])
    #expect(count("<rect", in: chart) == 2)
    #expect(count(">–</text>", in: chart) == 1)
    let known = columns([0, 1, 3])
    #expect(chart.contains(known.split(separator: "<rect")[1].split(separator: "><title>")[0]))
  }

  @Test func `values that are all unknown leave dashes alone`() {
    let chart = columns([.nan, .nan])
    #expect(count("<rect", in: chart) == 0 && count(">–</text>", in: chart) == 2)
  }
}

import Testing

@testable import Collaboration

@Suite struct SlicesTests {
  private func labels(_ text: String, _ years: ClosedRange<Int>) -> [String]? {
    Slices(text)?.ranges(of: years).map(Slices.label)
  }

  @Test func `blocks are counted back from the last year`() {
    #expect(labels("1", 2015...2017) == ["2015", "2016", "2017"])
    #expect(labels("5", 2009...2020) == ["2009-2010", "2011-2015", "2016-2020"])
  }

  @Test func `windows are whole, but for one shorter where there are fewer years`() {
    #expect(labels("3/1", 2015...2018) == ["2015-2017", "2016-2018"])
    #expect(labels("3/2", 2015...2020) == ["2015-2017", "2017-2019"])
    #expect(labels("5/1", 2015...2017) == ["2015-2017"])
  }

  @Test func `cumulative slices begin with the first year`() {
    #expect(labels("cumulative", 2015...2017) == ["2015", "2015-2016", "2015-2017"])
  }

  @Test(arguments: ["0", "five", "5/0", "2/5", "", "1/1/1", "-3"])
  func `what cannot be read or steps over years is refused`(text: String) {
    #expect(Slices(text) == nil)
  }
}

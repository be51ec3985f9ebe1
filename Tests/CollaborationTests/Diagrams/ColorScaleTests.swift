import Testing

@testable import Collaboration

@Suite struct ColorScaleTests {
  @Test func `a few values have a class each, from the first colour to the last`() {
    let scale = ColorScale([2001, 2003, 2001, 2002])
    #expect(scale.names == ["2001", "2002", "2003"])
    #expect([2001, 2002, 2003].map { scale.place(of: $0) } == [0, 1, 2])
    #expect(scale.color(ofClass: 0) == ColorScale.colors.first)
    #expect(scale.color(ofClass: 2) == ColorScale.colors.last)
  }

  @Test func `one value is one class`() {
    #expect(ColorScale([7]).names == ["7"])
  }

  @Test func `many years are cut at even steps and the classes meet without a gap`() {
    let scale = ColorScale((1987...2024).map(Double.init))
    #expect(
      scale.names == [
        "1987–1989", "1990–1994", "1995–1999", "2000–2004", "2005–2009", "2010–2014", "2015–2019",
        "2020–2024",
      ])
    #expect(scale.place(of: 1994) == 1 && scale.place(of: 1995) == 2)
  }

  @Test func `values of which few are large are cut at powers of ten`() {
    let scale = ColorScale((1...100).map(Double.init) + [30_000])
    #expect(scale.bounds.allSatisfy { [10, 100, 1000, 10_000, 30, 300, 3000, 30_000, 3].contains($0) })
    #expect(scale.place(of: 1) == 0)
    #expect(scale.place(of: 30_000) == scale.count - 1)
  }

  @Test(arguments: [
    [0, 0.001, 0.5], [-3, 0, 12], [0, 1e-9, 1e12], [5e-7, 6e-7, 7e-7], [-1e15, 0, 1e15], [0, 0, 1e300],
  ])
  func `there are at most eight classes, in order, and every value is in one`(ends: [Double]) {
    var values = ends
    for step in 1..<50 { values.append(ends[0] + (ends[1] - ends[0]) * Double(step) / 50) }
    for step in 1..<50 { values.append(ends[1] + (ends[2] - ends[1]) * Double(step) / 50) }
    let scale = ColorScale(values)
    #expect((1...8).contains(scale.count))
    #expect(scale.bounds == scale.bounds.sorted())
    #expect(scale.bounds.count == scale.count - 1)
    for value in values { #expect((0..<scale.count).contains(scale.place(of: value))) }
    let colors = (0..<scale.count).map { scale.color(ofClass: $0) }
    #expect(Set(colors).count == scale.count)
  }

  @Test func `no class begins above the largest value`() {
    let scale = ColorScale([0] + (1...40).map { 0.01 + Double($0) * 1e-5 } + [0.9])
    #expect(scale.bounds.allSatisfy { $0 <= 0.9 })
    #expect(scale.bounds.count == scale.count - 1)
    #expect(scale.count > 2)
  }
}

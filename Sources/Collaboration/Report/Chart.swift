import ByteFormats

/// A chart as SVG for use in a page: it takes its colours from the page, and says in words what it shows.
struct Chart {
  private let language: Language

  /// Makes charts whose texts are in a language.
  init(_ language: Language) { self.language = language }

  /// A row of values with a name.
  struct Series {
    var name: String
    var values: [Double]
  }

  private let width = 720.0
  private let height = 250.0
  private let left = 46.0
  private let right = 8.0
  private let top = 34.0
  private let bottom = 34.0

  /// Returns columns of one series, or of several stacked on one another; a value that is not finite is unknown, and a
  /// dash stands in the place of its column.
  ///
  /// - Parameters:
  ///   - title: what the values are; with the first and the last value it becomes the text alternative.
  ///   - labels: the names of the columns.
  func columns(title: String, labels: [String], series: [Series]) -> String {
    let totals = labels.indices.map { column in
      series.map { $0.values[column] }.filter(\.isFinite).reduce(0, +)
    }
    let scale = Scale(largest: totals.max() ?? 0, isOfCounts: totals.allSatisfy { $0 == $0.rounded() })
    var marks = axis(scale)
    let step = (width - left - right) / Double(max(1, labels.count))
    for (column, label) in labels.enumerated() {
      let x = left + step * Double(column) + step * 0.12
      var y = height - bottom
      if !series.allSatisfy({ $0.values[column].isFinite }) {
        marks += "<text x=\"\(n(x + step * 0.38))\" y=\"\(n(y - 6))\" text-anchor=\"middle\">–</text>"
      }
      for (number, row) in series.enumerated() where row.values[column] > 0 {
        let part = row.values[column] / scale.top * (height - top - bottom)
        y -= part
        let text =
          "\(label): \(language.number(row.values[column], digits: 1))"
          + (series.count > 1 ? " \(row.name)" : "")
        marks +=
          "<rect class=\"s\(number + 1)\" x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(step * 0.76))\" height=\"\(n(part))\"><title>\(escaped(text))</title></rect>"
      }
    }
    marks += labelRow(labels, step: step)
    return svg(title, labels: labels, series: series, marks + legend(series))
  }

  /// Returns lines of one or several series; values that are not finite are gaps.
  func lines(title: String, labels: [String], series: [Series]) -> String {
    let scale = Scale(largest: series.flatMap(\.values).filter(\.isFinite).max() ?? 0)
    var marks = axis(scale)
    let step = (width - left - right) / Double(max(1, labels.count))
    for (number, row) in series.enumerated() {
      var path = ""
      var isDrawing = false
      for (column, value) in row.values.enumerated() {
        guard value.isFinite else {
          isDrawing = false
          continue
        }
        let x = left + step * (Double(column) + 0.5)
        let y = height - bottom - value / scale.top * (height - top - bottom)
        path += "\(isDrawing ? "L" : "M")\(n(x)) \(n(y))"
        isDrawing = true
        let text = "\(labels[column]): \(language.number(value, digits: 2)) \(row.name)"
        marks +=
          "<circle class=\"s\(number + 1)\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"3\"><title>\(escaped(text))</title></circle>"
      }
      if !path.isEmpty { marks += "<path class=\"l\(number + 1)\" d=\"\(path)\"/>" }
    }
    marks += labelRow(labels, step: step)
    return svg(title, labels: labels, series: series, marks + legend(series))
  }

  /// A point of ``points(title:x:y:_:)``.
  struct Point {
    var name: String
    var x: Double
    var y: Double
  }

  /// Returns points in a plane; the first ones are named.
  func points(title: String, x: String, y: String, _ points: [Point], named: Int) -> String {
    let scale = Scale(largest: points.map(\.x).max() ?? 0)
    let reach = max(points.map { abs($0.y) }.max() ?? 0, 1)
    let middle = (top + height - bottom) / 2
    var marks =
      "<path class=\"axis\" d=\"M\(n(left)) \(n(middle))H\(n(width - right))\"/><path class=\"axis\" d=\"M\(n(left)) \(n(top))V\(n(height - bottom))\"/>"
    marks +=
      "<text x=\"\(n(left - 6))\" y=\"\(n(middle + 4))\" text-anchor=\"end\">0</text><text x=\"\(n(left - 6))\" y=\"\(n(top + 8))\" text-anchor=\"end\">+\(percent(reach))</text><text x=\"\(n(left - 6))\" y=\"\(n(height - bottom))\" text-anchor=\"end\">-\(percent(min(1, reach)))</text>"
    marks +=
      "<text x=\"\(n(width - right))\" y=\"\(n(height - 8))\" text-anchor=\"end\">\(escaped(language("{1}, to {2}", x, language.number(scale.top, digits: 0))))</text><text x=\"\(n(left))\" y=\"\(n(top - 16))\">\(escaped(y))</text>"
    var taken: [(x: Double, y: Double)] = []
    for (number, point) in points.enumerated() {
      let cx = left + point.x / scale.top * (width - left - right) * 0.86
      let span = point.y < 0 ? min(1, reach) : reach
      let cy = middle - point.y / span * (height - top - bottom) / 2
      marks +=
        "<circle class=\"s1\" cx=\"\(n(cx))\" cy=\"\(n(cy))\" r=\"5\"><title>\(escaped(point.name)): \(language.number(point.x, digits: 0)), \(percent(point.y))</title></circle>"
      let isFree = !taken.contains { abs($0.y - cy) < 12 && abs($0.x - cx) < 150 }
      if number < named, isFree {
        taken.append((cx, cy))
        let isRight = cx > width * 0.62
        marks +=
          "<text x=\"\(n(cx + (isRight ? -8 : 8)))\" y=\"\(n(cy + 4))\"\(isRight ? " text-anchor=\"end\"" : "")>\(escaped(String(point.name.prefix(28))))</text>"
      }
    }
    let ends = points.first.map { first in
      let last = points[points.count - 1]
      return ": "
        + language(
          "{1} {2} and {3}, to {4} {5} and {6}", first.name, language.number(first.x, digits: 0),
          percent(first.y), last.name, language.number(last.x, digits: 0), percent(last.y))
    }
    return frame("\(title)\(ends ?? "")", marks)
  }

  // MARK: Parts

  private struct Scale {
    /// The value at the upper end: 1, 2 or 5 times a power of ten times a few.
    let top: Double
    let step: Double

    init(largest: Double, isOfCounts: Bool = false) {
      var unit = 1.0
      while unit * 5 < largest { unit *= 10 }
      while unit / 10 * 5 >= largest, unit > 0.01, largest > 0 { unit /= 10 }
      let step =
        [0.2, 0.5, 1, 2].map { isOfCounts ? max($0, 1 / unit) : $0 }.map { $0 * unit }.first {
          $0 * 5 >= largest
        } ?? unit
      self.step = step
      top = largest > 0 ? (largest / step).rounded(.up) * step : 1
    }
  }

  private func axis(_ scale: Scale) -> String {
    var text = ""
    var value = 0.0
    while value <= scale.top * 1.0001 {
      let y = height - bottom - value / scale.top * (height - top - bottom)
      text +=
        "<path class=\"grid\" d=\"M\(n(left)) \(n(y))H\(n(width - right))\"/><text x=\"\(n(left - 6))\" y=\"\(n(y + 4))\" text-anchor=\"end\">\(language.number(value, digits: 2))</text>"
      value += scale.step
    }
    return text
  }

  private func labelRow(_ labels: [String], step: Double) -> String {
    let widest = Double(labels.map(\.count).max() ?? 1) * 7 + 8
    let every = max(1, Int((widest / step).rounded(.up)))
    return labels.enumerated().map { column, label in
      // Counted from the last, which is the one that readers look for.
      (labels.count - 1 - column) % every != 0
        ? ""
        : "<text x=\"\(n(left + step * (Double(column) + 0.5)))\" y=\"\(n(height - bottom + 18))\" text-anchor=\"middle\">\(escaped(label))</text>"
    }.joined()
  }

  private func legend(_ series: [Series]) -> String {
    guard series.count > 1 else { return "" }
    var x = left
    var text = ""
    for (number, row) in series.enumerated() {
      text +=
        "<rect class=\"s\(number + 1)\" x=\"\(n(x))\" y=\"8\" width=\"11\" height=\"11\"/><text x=\"\(n(x + 16))\" y=\"18\">\(escaped(row.name))</text>"
      x += 32 + 6.6 * Double(row.name.count)
    }
    return text
  }

  private func svg(_ title: String, labels: [String], series: [Series], _ marks: String) -> String {
    guard let first = labels.first, let last = labels.last else { return "" }
    let words = series.map { row in
      func value(_ value: Double?) -> String { language.number(value ?? .nan, digits: 2) }
      return (series.count > 1 ? "\(row.name) " : "")
        + language("{1} in {2}, {3} in {4}", value(row.values.first), first, value(row.values.last), last)
    }
    return frame("\(title): \(words.joined(separator: "; "))", marks)
  }

  private func frame(_ text: String, _ marks: String) -> String {
    "<svg class=\"chart\" role=\"img\" aria-label=\"\(escaped(text))\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" xmlns=\"http://www.w3.org/2000/svg\">\(marks)</svg>"
  }

  private func n(_ value: Double) -> String { DecimalText.rounded(value, digits: 1) }
  private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
  private func escaped(_ text: String) -> String { XMLText.displayed(text) }
}

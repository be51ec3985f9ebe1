import ByteFormats

/// A few classes of a number in ascending order, each with a name; for vertices a colour as well: from dark and small or
/// early to bright and large or late.
struct ColorScale {
  /// The least value of each class but the first, ascending.
  let bounds: [Double]
  /// What each class holds: `2015–2017`.
  let names: [String]

  /// The number of classes.
  var count: Int { names.count }

  /// The colours on white, the darkest first; readers with colour vision deficiencies can distinguish them by lightness.
  static let colors = [
    "#2D1160", "#51127C", "#83267F", "#B6377A", "#D9556A", "#E8744F", "#E08A1E", "#C79A00",
  ]

  /// Makes the classes of some values.
  ///
  /// A few different values have a class each. Many are cut at round numbers: at even steps, or, where the largest is
  /// more than ten times the median, at powers of ten and numbers between.
  ///
  /// - Parameters:
  ///   - values: at least one, all finite.
  ///   - limit: the maximum number of classes.
  init(_ values: [Double], limit: Int = ColorScale.colors.count, language: Language = .english) {
    let sorted = values.sorted()
    let (low, high) = (sorted[0], sorted[sorted.count - 1])
    let isWhole = sorted.allSatisfy { $0 == $0.rounded() && abs($0) < 1e15 }
    var distinct: [Double] = []
    for value in sorted where value != distinct.last {
      distinct.append(value)
      if distinct.count > limit { break }
    }
    func text(_ value: Double) -> String {
      language.decimal(DecimalText.shortest((value * 1e6).rounded() / 1e6))
    }
    if distinct.count <= limit {
      bounds = Array(distinct.dropFirst())
      names = distinct.map(text)
      return
    }
    let isSkewed = low >= 0 && high > 10 * sorted[sorted.count / 2] && sorted[sorted.count / 2] > 0
    let bounds =
      isSkewed
      ? Self.powers(low, high, limit: limit) : Self.steps(low, high, isWhole: isWhole, limit: limit)
    self.bounds = bounds
    names = (0...bounds.count).map { place in
      let first = place == 0 ? low : bounds[place - 1]
      if place == bounds.count { return first == high ? text(first) : "\(text(first))–\(text(high))" }
      let last = isWhole ? bounds[place] - 1 : bounds[place]
      return first == last ? text(first) : "\(text(first))–\(text(last))"
    }
  }

  /// Returns the class of a value.
  func place(of value: Double) -> Int { bounds.count { $0 <= value } }

  /// Returns the colour of a class; colours of few classes are spread over the whole scale.
  func color(ofClass place: Int) -> String {
    guard count > 1 else { return Self.colors[0] }
    return Self.colors[(2 * place * (Self.colors.count - 1) + count - 1) / (2 * (count - 1))]
  }

  /// Returns multiples of 1, 2 or 5 times a power of ten, above `low` and up to `high`.
  private static func steps(_ low: Double, _ high: Double, isWhole: Bool, limit: Int) -> [Double] {
    let most = Double(limit - 1)
    var unit = 1.0
    while unit * 10 < (high - low) / most { unit *= 10 }
    while !isWhole, unit > (high - low) / most, unit > 1e-12 { unit /= 10 }
    for factor in [1.0, 2, 5, 10, 20] {
      let step = unit * factor
      let first = (low / step).rounded(.down) + 1
      let last = (high / step).rounded(.down)
      if last - first + 1 > most { continue }
      return last < first ? [] : (Int(first)...Int(last)).map { Double($0) * step }
    }
    return []
  }

  /// Returns powers of ten, and 2 and 5 or 3 times these where there is room, above `low` and up to `high`.
  private static func powers(_ low: Double, _ high: Double, limit: Int) -> [Double] {
    for factors in [[1.0, 2, 5], [1, 3], [1]] {
      var bounds: [Double] = []
      var unit = 1.0
      while unit * 10 <= high { unit *= 10 }
      while bounds.count < limit, unit > 1e-12 {
        for factor in factors.reversed() where unit * factor <= high && unit * factor > low {
          bounds.append(unit * factor)
        }
        if unit <= low { break }
        unit /= 10
      }
      if bounds.count < limit { return bounds.reversed() }
    }
    // More powers of ten than colours: what is smaller is one class.
    var bounds: [Double] = []
    var unit = 1.0
    while unit * 10 <= high { unit *= 10 }
    while bounds.count < limit - 1, unit > low, unit > 1e-300 {
      if unit <= high { bounds.append(unit) }
      unit /= 10
    }
    return bounds.reversed()
  }
}

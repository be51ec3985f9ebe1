/// The room that a text needs, estimated so that it suffices whichever sans-serif font a viewer has.
enum TextMetrics {
  /// Widths of the characters from space to `~` in thousandths of the font size: for each the wider of DejaVu
  /// Sans and Helvetica, whose metrics Arial and Liberation Sans share.
  private static let widths = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667, 611, 778,
    752, 295, 500, 667, 557, 863, 748, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390,
    337, 390, 838, 556, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]

  /// The distance between lines in font sizes: Graphviz's own.
  static let lineHeight = 1.2

  /// Returns the width of one line in the unit of the font size.
  static func width(_ line: String, fontSize: Double, isBold: Bool = false) -> Double {
    let thousandths = line.unicodeScalars.reduce(0) { $0 + width($1) }
    return Double(thousandths) / 1000 * fontSize * (isBold ? 1.15 : 1)
  }

  /// Returns the width and height of lines set below each other.
  static func size(_ lines: [String], fontSize: Double, isBold: Bool = false) -> SIMD2<Double> {
    let widest = lines.map { width($0, fontSize: fontSize, isBold: isBold) }.max() ?? 0
    return SIMD2(widest, Double(lines.count) * fontSize * lineHeight)
  }

  /// Returns a text broken at spaces into lines of at most `width` characters, as even as possible; a longer word has a
  /// line of its own. What does not fit into the given number of lines is cut, with `…`.
  static func wrapped(_ text: String, width: Int, lines limit: Int = .max) -> [String] {
    let words = DOTText.visible(text).split(separator: " ").map { clipped(String($0), to: 2 * width) }
    var best = filled(words, width: width)
    // The narrowest width with the same number of lines makes them even.
    var narrower = width - 1
    while best.count > 1, narrower > 0 {
      let lines = filled(words, width: narrower)
      if lines.count > best.count || (lines.map(\.count).max() ?? 0) > width { break }
      best = lines
      narrower -= 1
    }
    if best.count > limit {
      best = Array(filled(words, width: width).prefix(limit))
      best[limit - 1] += "…"
    }
    return best
  }

  /// Returns a text of at most `limit` characters, cut with `…` where it is longer.
  static func clipped(_ text: String, to limit: Int) -> String {
    text.count > limit ? text.prefix(limit - 1) + "…" : text
  }

  private static func filled(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: widths[Int(scalar.value) - 0x20]
    case 0x300...0x36F, 0x200C, 0x200D: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0x1F000...:
      1000
    default: scalar.properties.isUppercase ? 800 : 640
    }
  }
}

import ByteFormats

/// Finds Indico's labels in a line of text.
///
/// A label ends in a colon, and colons are rare: each is taken as the end of a label, and the text before it is
/// compared backwards with all labels of all languages at once.
struct IndicoLabelMatcher {
  /// One label in a text.
  struct Match {
    /// Which one.
    var label: IndicoLabel
    /// Where the label begins, as an offset in bytes.
    var start: Int
    /// Where its value begins, after the colon.
    var valueStart: Int
  }

  /// The matcher that all reports share.
  static let shared = IndicoLabelMatcher()

  /// Labels written backwards, as a tree: the node that follows a node by a scalar.
  private var children: [UInt64: Int32] = [:]
  private var labels: [IndicoLabel?] = [nil]

  private init() {
    for label in IndicoLabel.allCases {
      for form in label.forms {
        var node: Int32 = 0
        for scalar in form.unicodeScalars.reversed() {
          let key = UInt64(node) << 32 | UInt64(scalar.value)
          if let next = children[key] {
            node = next
          } else {
            labels.append(nil)
            let next = Int32(labels.count - 1)
            children[key] = next
            node = next
          }
        }
        labels[Int(node)] = label
      }
    }
  }

  /// Returns the labels in a text, from left to right.
  ///
  /// - Complexity: O(n), for n bytes.
  func matches(in text: [UInt8]) -> [Match] {
    var found: [Match] = []
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte == .colon {
        if let match = match(in: text, before: position, valueStart: position + 1) { found.append(match) }
      } else if byte == 0xEF, position + 2 < text.count, text[position + 1] == 0xBC,
        text[position + 2] == 0x9A
      {
        // U+FF1A, the full-width colon
        if let match = match(in: text, before: position, valueStart: position + 3) { found.append(match) }
        position += 2
      }
      position += 1
    }
    return found
  }

  /// Returns the longest label that ends before a position, spaces aside.
  private func match(in text: [UInt8], before colon: Int, valueStart: Int) -> Match? {
    var end = colon
    while end > 0, text[end - 1] == .space, colon - end < 3 { end -= 1 }
    var node: Int32 = 0
    var position = end
    var best: Match?
    var last: Unicode.Scalar?
    while position > 0 {
      let (printed, start) = UTF8Scan.scalar(text, before: position)
      let scalar = printed == "\u{2010}" || printed == "\u{2011}" ? "-" : printed
      if scalar == ")", let before = plural(in: text, before: position) {
        position = before
        continue
      }
      guard let next = child(of: node, by: scalar) else {
        // Typesetters stretch lines between the characters of a script without words.
        guard scalar == " ", let last, !last.properties.isCased, last != " " else { break }
        position = start
        continue
      }
      node = next
      last = scalar
      position = start
      if let label = labels[Int(node)], isBoundary(in: text, at: start, first: scalar) {
        best = Match(label: label, start: start, valueStart: valueStart)
      }
    }
    return best
  }

  private func child(of node: Int32, by scalar: Unicode.Scalar) -> Int32? {
    if let next = children[UInt64(node) << 32 | UInt64(scalar.value)] { return next }
    // Turkish has two letters I, of which lower-casing knows one.
    if scalar == "I", let next = children[UInt64(node) << 32 | 0x131] { return next }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, first != scalar else { return nil }
    return children[UInt64(node) << 32 | UInt64(first.value)]
  }

  /// Returns where the bracket of a plural such as `(s)` begins, if one ends at the position.
  private func plural(in text: [UInt8], before end: Int) -> Int? {
    var position = end - 1
    var letters = 0
    while position > 0, text[position - 1] != .leftParenthesis {
      guard text[position - 1].isASCIILetter, letters < 3 else {
        return nil
      }
      letters += 1
      position -= 1
    }
    guard letters > 0, position > 1 else { return nil }
    return UTF8Scan.scalar(text, before: position - 1).scalar.properties.isAlphabetic ? position - 1 : nil
  }

  /// Whether a label may begin here: not within a word, unless an upper-case letter or a script without words
  /// shows that two were glued.
  private func isBoundary(in text: [UInt8], at start: Int, first: Unicode.Scalar) -> Bool {
    guard start > 0 else { return true }
    let before = UTF8Scan.scalar(text, before: start).scalar
    guard before.properties.isAlphabetic || before.properties.numericType != nil || before == "-" else {
      return true
    }
    guard before != "-" else { return false }
    let printed = UTF8Scan.scalar(text, at: start).scalar
    return printed.properties.isUppercase || !first.properties.isCased
  }
}

import ByteFormats

/// Joins the lines of a paragraph, and distinguishes a typesetter's hyphen at a line's end from one of the word.
///
/// A soft hyphen always goes. A hyphen is kept, and no space put after it, unless the text itself shows that
/// the word is written without: `Eisen-` and `forschung` are joined to `Eisenforschung` where that word is
/// elsewhere and `Eisen-forschung` does not. Where a typesetter has broken the lines, a hyphen before a small
/// letter, or between capitals, also goes when the text shows nothing.
struct LineJoiner {
  /// The words of the text in lower case, with their hyphens.
  private var words: Set<String> = []
  /// Whether the lines were broken by a typesetter, who hyphenates.
  private var isTypeset = false

  /// Makes a joiner that knows no words.
  init() {}

  /// Makes a joiner that knows the words of a text.
  ///
  /// - Parameter isTypeset: whether a typesetter is known to have broken the lines; else the text decides.
  /// - Complexity: O(n), for n bytes.
  init(_ lines: [LayoutLine], isTypeset: Bool) {
    guard lines.contains(where: { Self.endsInHyphen($0.text[...]) }) else { return }
    var isCut = false
    for line in lines where !line.isBlank {
      // What a line's end cuts is no evidence, neither before it nor after it.
      let wasCut = isCut
      isCut = Self.endsInHyphen(line.text[...])
      for token in line.text.split(whereSeparator: Self.isSeparator) {
        if isCut, token.endIndex == line.text.endIndex { continue }
        if wasCut, token.startIndex == 0 { continue }
        if token.count <= 80 { words.insert(String(decoding: token, as: UTF8.self).lowercased()) }
      }
    }
    self.isTypeset = isTypeset || showsHyphenation(lines)
  }

  /// Whether more words are cut that the text knows whole than are cut at a hyphen of their own.
  private func showsHyphenation(_ lines: [LayoutLine]) -> Bool {
    var cut = 0
    var own = 0
    for (line, next) in zip(lines, lines.dropFirst()) where Self.endsInHyphen(line.text[...]) && !next.isBlank
    {
      let (left, right) = Self.halves(line.text[...], next.text[...])
      if words.contains(left + right) {
        own += 1
      } else if words.contains(left.dropLast() + right) {
        cut += 1
      }
    }
    return cut > own
  }

  /// Prepares a text for having a line's text appended: puts a space, or takes a hyphen away.
  func join(_ text: inout [UInt8], with next: ArraySlice<UInt8>) {
    guard let last = text.last, let first = next.first else { return }
    if text.suffix(2).elementsEqual([0xC2, 0xAD]) {
      text.removeLast(2)
      return
    }
    let following = UTF8Scan.scalar(Array(next.prefix(4)), at: 0).scalar
    // XeTeX puts a hyphen of its own where it breaks a line at one, before the break or after it.
    if first == .hyphen, Self.endsInHyphen(text[...]), next.count > 1, next[next.startIndex + 1] > .hyphen {
      text.removeLast()
      return
    }
    if Self.endsInHyphen(text[...]), following.properties.isAlphabetic || first.isASCIIDigit {
      if text.count > 2, text[text.count - 2] == .hyphen {
        text.removeLast()
        return
      }
      switch verdict(text[...], next, following) {
      case .keep: break
      case .drop: text.removeLast()
      case .space: text.append(.space)
      }
      return
    }
    if last == .space { return }
    let preceding = UTF8Scan.scalar(text, before: text.count).scalar
    if UTF8Scan.isUnspacedScript(preceding), UTF8Scan.isUnspacedScript(following) { return }
    text.append(.space)
  }

  private enum Verdict { case keep, drop, space }

  private func verdict(_ text: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>, _ following: Unicode.Scalar)
    -> Verdict
  {
    let (left, right) = Self.halves(text, next)
    // `Kolloid- und Grenzflächenforschung`
    if Self.conjunctions.contains(right) { return .space }
    if words.contains(left + right) { return .keep }
    let stem = String(left.dropLast())
    if words.contains(stem + right) { return .drop }
    // Another hyphen before shows a word that has hyphens: state-of-the-art, Max-Planck-Institut.
    if stem.contains("-") { return .keep }
    if let head = right.split(separator: "-").first, head.count < right.count, words.contains(stem + head) {
      return .drop
    }
    guard isTypeset else { return .keep }
    if following.properties.isLowercase { return .drop }
    return Self.isInCapitals(text, next) && !words.contains(right) ? .drop : .keep
  }

  /// Returns the word that a line's end cuts, in lower case: up to the hyphen, and from the next line on.
  private static func halves(_ text: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> (String, String) {
    let tail = text.suffix(80)
    let start = tail.dropLast().lastIndex(where: isSeparator).map { $0 + 1 } ?? tail.startIndex
    let left = String(decoding: tail[start...], as: UTF8.self)
    let right = String(decoding: next.prefix(80).prefix { !isSeparator($0) }, as: UTF8.self)
    return (left.lowercased(), right.lowercased())
  }

  /// Whether the word that a line's end cuts is in capitals before and after the cut, as family names are.
  private static func isInCapitals(_ text: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    let word = text.suffix(6).dropLast() + next.prefix(2)
    return !word.contains { UInt8.smallLetters.contains($0) || $0 == .space }
  }

  private static let conjunctions: Set<String> = [
    "und", "oder", "and", "or", "bzw", "och", "og", "en", "et", "e", "y",
  ]

  /// Whether a byte ends a word: spaces and ASCII marks other than hyphen and apostrophe.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    (byte < UInt8(ascii: "0") && byte != .hyphen && byte != .apostrophe) || byte == .colon
      || byte == .semicolon
  }

  /// Whether text ends in a hyphen that is directly after a letter or another hyphen, or in a soft hyphen.
  private static func endsInHyphen(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last == .hyphen, text.count > 2 else { return text.suffix(2).elementsEqual([0xC2, 0xAD]) }
    var before = text[text.endIndex - 2]
    if before == .hyphen { before = text[text.endIndex - 3] }
    return before.isASCIILetter || before >= 0x80
  }
}

import ByteFormats

/// The language in which a report is written.
///
/// Sources have the English texts; ``germanTexts`` has the German text beside each. A text has placeholders: `{1}` is the
/// first value, and `{1:work|works}` the first form where this value is the number 1, else the second.
public enum Language: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// German.
  case german = "de"

  /// Returns a text of the report in this language, with values in its placeholders.
  ///
  /// - Parameters:
  ///   - text: the English text, as the table has it.
  ///   - values: numbers and texts, `{1}` being the first.
  func callAsFunction(_ text: StaticString, _ values: any TextValue...) -> String {
    filled(template(text.description), values)
  }

  /// Returns a text that other parts of the program write in English, such as a reason, in this language; the text itself
  /// where the table has none that fits.
  func translated(_ text: String) -> String {
    guard self != .english else { return text }
    if let template = Self.texts[text] { return template }
    for (pattern, template) in Self.patterns {
      if let values = pattern.values(in: text) { return filled(template, values) }
    }
    // A reason may have several parts.
    let parts = text.split(separator: ", ").map(String.init).map { Self.texts[$0] }
    return parts.contains(nil) ? text : parts.compactMap(\.self).joined(separator: ", ")
  }

  private func template(_ english: String) -> String {
    self == .english ? english : Self.texts[english] ?? english
  }

  private static let texts = Dictionary(
    (Array(germanTexts) + Array(germanWords)).map { ($0.key, $0.value) },
    uniquingKeysWith: { first, _ in first })

  private static let patterns = germanWords.compactMap { english, german in
    PlaceholderPattern(english).map { ($0, german) }
  }

  private func filled(_ template: String, _ values: [any TextValue]) -> String {
    guard template.contains("{") else { return template }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(separator: ":", maxSplits: 1)
      guard let number = parts.first.flatMap({ Int($0) }), values.indices.contains(number - 1) else {
        preconditionFailure("a placeholder without a value: \(template)")
      }
      let value = values[number - 1]
      if parts.count == 1 {
        text += value.text
      } else {
        let forms = parts[1].split(separator: "|", omittingEmptySubsequences: false)
        text += value.isOne ? forms[0] : forms[forms.count - 1]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  // MARK: Numbers and lists

  /// Returns a number with at most `digits` digits after the decimal mark.
  func number(_ value: Double, digits: Int) -> String { readable(.number(value), digits: digits) }

  /// Returns a value as people read it.
  func readable(_ cell: Cell, digits: Int) -> String {
    switch (self, cell) {
    case (.german, .number): decimal(cell.readable(digits: digits))
    case (.german, .flag(let flag)): flag ? "ja" : "nein"
    default: cell.readable(digits: digits)
    }
  }

  /// Returns a number that is written with a decimal point with the mark of the language.
  func decimal(_ text: String) -> String { self == .german ? text.replacing(".", with: ",") : text }

  /// Returns a share in per cent, as ``ByteFormats/Phrase/percent(_:of:)`` does.
  func percent(_ part: Int, of whole: Int) -> String {
    let text = Phrase.percent(part, of: whole)
    return self == .english
      ? text : text.replacing("under", with: "unter").replacing("over", with: "über")
  }

  /// Returns up to `limit` texts separated by commas, and how many more there are.
  func some(_ texts: [String], limit: Int = 10) -> String {
    let shown = texts.prefix(limit).joined(separator: ", ")
    return texts.count > limit ? self("{1} and {2} more", shown, texts.count - limit) : shown
  }

  /// Returns the name of a country.
  func country(_ code: String) -> String {
    switch self {
    case .english: Countries.name(of: code)
    case .german: Self.germanCountries[code] ?? Countries.name(of: code)
    }
  }
}

/// A value in a text: a number, which decides on forms, or a text.
protocol TextValue: Sendable {
  /// The value as it is printed.
  var text: String { get }
  /// Whether it is the number 1.
  var isOne: Bool { get }
}

extension Int: TextValue {
  var text: String { String(self) }
  var isOne: Bool { self == 1 }
}

extension String: TextValue {
  var text: String { self }
  var isOne: Bool { false }
}

/// A text with placeholders, to be found in a text with values.
private struct PlaceholderPattern {
  private let parts: [Substring]

  /// Reads a text; nil where it has no placeholders.
  init?(_ text: String) {
    guard text.contains("{1}") else { return nil }
    var rest = text[...]
    var parts: [Substring] = []
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(rest[..<open])
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [rest]
  }

  /// Returns the values at the placeholders, in order; nil where the text is another one.
  func values(in text: String) -> [String]? {
    guard text.hasPrefix(parts[0]), text.hasSuffix(parts[parts.count - 1]) else { return nil }
    var rest = text.dropFirst(parts[0].count)
    var values: [String] = []
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return nil }
      values.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.count >= parts[parts.count - 1].count else { return nil }
    return values + [String(rest.dropLast(parts[parts.count - 1].count))]
  }
}

import ByteFormats

/// Which works of a snapshot are meant.
package struct WorkFilter: Sendable, Hashable {
  /// The years of publication; nil for all, those of unknown year included.
  package var years: ClosedRange<Int>?
  /// The codes of countries of which one must be that of an author's institution; empty for all.
  package var countries: [String] = []
  /// The institutions of which one must be an author's, or above it; empty for all.
  package var institutions: [Institution] = []
  /// The types of works, such as `article`; empty for all.
  package var types: [String] = []
  /// Whether works are meant too that OpenAlex marks as extended (`is_xpac`), which are of lower quality.
  package var includesExtended = false

  /// An institution by the id that the user gave.
  package enum Institution: Sendable, Hashable {
    /// By OpenAlex's id, whole: `https://openalex.org/I27837315`.
    case openAlex(String)
    /// By its ROR id, whole.
    case ror(String)

    /// Reads an id: `I27837315`, `https://openalex.org/I27837315`, a ROR id with or without `https://ror.org/`.
    package init?(_ text: String) {
      let last = text.split(separator: "/").last.map(String.init) ?? ""
      let digits = last.dropFirst()
      if let first = last.first, first == "I" || first == "i", !digits.isEmpty,
        digits.allSatisfy({ $0.isASCII && $0.isNumber })
      {
        self = .openAlex("https://openalex.org/I\(digits)")
      } else if last.count == 9, last.hasPrefix("0"), last.allSatisfy(\.isLowercaseAlphanumeric) {
        self = .ror("https://ror.org/\(last)")
      } else {
        return nil
      }
    }
  }

  /// Makes a filter that all works pass but those marked as extended.
  package init() {}

  /// Reads years: `2015-2019`, `2015-`, `-2019`, or one.
  package static func years(_ text: String) -> ClosedRange<Int>? {
    let sides = text.split(separator: "-", omittingEmptySubsequences: false)
    guard sides.count <= 2, sides.contains(where: { !$0.isEmpty }) else { return nil }
    func year(_ text: Substring, or open: Int) -> Int? {
      if text.isEmpty { return open }
      guard text.count <= 4, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
      return Int(text)
    }
    guard let first = year(sides[0], or: 0), let last = year(sides[sides.count - 1], or: 9999), first <= last
    else { return nil }
    return first...last
  }

  /// Whether a text can be the code of a country.
  package static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { 0x41...0x5A ~= $0 }
  }

  /// Whether a text can be the type of a work: small letters, hyphens and underscores.
  package static func isType(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }

  /// The filter as a member of `network.json`.
  var json: JSONText {
    .object([
      ("years", years.map { .string("\($0.lowerBound)-\($0.upperBound)") } ?? .null),
      ("countries", .array(countries.map { .string($0) })),
      (
        "institutions",
        .array(
          institutions.map {
            switch $0 {
            case .openAlex(let id), .ror(let id): .string(id)
            }
          })
      ),
      ("types", .array(types.map { .string($0) })), ("xpac", .bool(includesExtended)),
    ])
  }
}

extension Character {
  fileprivate var isLowercaseAlphanumeric: Bool { isASCII && (isNumber || isLowercase) }
}

import Bibliography
import ByteFormats

/// A condition on what the record of a work states in one of its fields.
public struct FieldCondition: Sendable, Hashable, CustomStringConvertible {
  /// A field of a record.
  public enum Field: String, Sendable, CaseIterable {
    /// The kind of work.
    case kind
    /// The journal, proceedings or event.
    case venue
    /// The session of an event.
    case session
    /// The track of an event.
    case track
    /// The language of the work.
    case language
    /// The input that the record is from.
    case source

    /// Returns what a work states: nothing, or several where records of several inputs were joined.
    func values(of work: Work) -> [String] {
      switch self {
      case .kind: [work.kind].compactMap(\.self)
      case .venue: [work.venue].compactMap(\.self)
      case .session: [work.session].compactMap(\.self)
      case .track: [work.track].compactMap(\.self)
      case .language: [work.language].compactMap(\.self)
      case .source: Self.sources([work.location.source] + work.joinedRecords.map(\.location.source))
      }
    }

    /// Inputs as typed, their last parts, and the folders that they are in.
    private static func sources(_ names: [String]) -> [String] {
      var sources: [String] = []
      for name in Set(names).sorted() {
        sources.append(name)
        for (index, character) in zip(name.indices, name) where character == "/" {
          sources += [
            String(name[..<index]), String(name[...index]), String(name[name.index(after: index)...]),
          ]
        }
      }
      return sources
    }
  }

  /// What keeps a text from being a condition.
  public enum Obstacle: Error, Hashable {
    /// It has no `=`.
    case withoutEquals
    /// It names a field that does not exist.
    case unknownField(String)
  }

  /// The field.
  public let field: Field
  /// Whether works with one of the values are left out, and all others kept.
  public let isNegated: Bool
  /// The values, of which one must be stated; an empty one is a work that states none.
  public let values: [String]
  private let patterns: [TextPattern]

  /// Reads `FIELD=VALUE[,VALUE]` or `FIELD!=VALUE[,VALUE]`; a value with a comma is in double quotes.
  public init(_ text: String) throws(Obstacle) {
    guard let equals = text.firstIndex(of: "=") else { throw .withoutEquals }
    var name = text[..<equals]
    isNegated = name.hasSuffix("!")
    if isNegated { name.removeLast() }
    let trimmed = name.split(separator: " ").joined(separator: " ").lowercased()
    guard let field = Field(rawValue: trimmed) else { throw .unknownField(String(name)) }
    self.field = field
    values = Self.split(text[text.index(after: equals)...])
    patterns = values.map(TextPattern.init)
  }

  /// Splits at commas that are not in double quotes, and removes the quotes and the spaces around.
  private static func split(_ text: Substring) -> [String] {
    var values = [""]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: values.append("")
      default: values[values.count - 1].append(character)
      }
    }
    return values.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// Whether only works that state nothing satisfy the condition, or all but these.
  var isAboutMissing: Bool { values.allSatisfy(\.isEmpty) }

  /// Returns whether stated values satisfy the condition.
  func holds(for stated: [String]) -> Bool {
    let stated = stated.filter { $0.contains { !$0.isWhitespace } }
    let matches =
      stated.isEmpty
      ? values.contains("") : stated.contains { value in patterns.contains { $0.matches(value) } }
    return matches != isNegated
  }

  /// The condition as it is read.
  public var description: String {
    "\(field.rawValue)\(isNegated ? "!" : "")="
      + values.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
  }

  /// Returns the condition in words: `kind Talk or Poster`, `without a track`, `venue not LREC`.
  func phrase(in language: Language) -> String {
    let name = language.translated(field.rawValue)
    if values == [""] { return isNegated ? language("with a {1}", name) : language("without a {1}", name) }
    let names = values.map { $0.isEmpty ? language("none") : $0 }.joined(separator: language(" or "))
    return isNegated ? language("{1} not {2}", name, names) : "\(name) \(names)"
  }
}

/// A text to compare with, in which `*` stands for any text; case, accents and the number of spaces do not matter.
struct TextPattern: Sendable, Hashable {
  private let parts: [[Unicode.Scalar]]

  init(_ text: String) {
    parts = text.split(separator: "*", omittingEmptySubsequences: false).map { Self.folded(String($0)) }
  }

  /// Returns whether a text as a whole fits. O(n·m).
  func matches(_ text: String) -> Bool {
    let joined = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var rest = Self.folded(joined)[...]
    guard rest.starts(with: parts[0]) else { return false }
    if parts.count == 1 { return rest.count == parts[0].count }
    rest = rest.dropFirst(parts[0].count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let start = rest.indices.first(where: { rest[$0...].starts(with: part) }) else { return false }
      rest = rest[(start + part.count)...]
    }
    return rest.count >= parts[parts.count - 1].count
      && rest.suffix(parts[parts.count - 1].count).elementsEqual(parts[parts.count - 1])
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }.map(Diacritics.base)
  }
}

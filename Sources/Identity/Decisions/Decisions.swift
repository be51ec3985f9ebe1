import Bibliography

/// A user's decisions on persons and institutions, which override what would be concluded.
///
/// They are read from small text files; see ``init(reading:)``. They hold before anything is concluded: what is the
/// same is joined first, what is different is never joined, neither directly nor through others.
public struct Decisions: Sendable, Hashable {
  /// A reference to the mentions, or to the institution, that a decision is about.
  public struct Reference: Sendable, Hashable {
    /// What a reference means.
    public enum Target: Sendable, Hashable {
      /// All that write this name; for institutions, this affiliation or this institution's name.
      case name(String)
      /// The mentions of this work that write the first of these names that the work has, or else its one similar
      /// name.
      case onWork([String], work: String)
      /// The mention at this position of a work, from 1.
      case position(Int, work: String)
    }

    /// What it means.
    public var target: Target
    /// The reference as written.
    public var text: String
    /// Its location.
    public var location: SourceLocation

    /// Reads a reference: `Ada Okafor`, `Okafor, Ada @ WORK`, `2 @ WORK` for the second of a work.
    public init(_ text: String, at location: SourceLocation) {
      self.text = text
      self.location = location
      target = .name(text)
      if let at = text.ranges(of: " @ ").last {
        let name = NameWords.trimmed(text[..<at.lowerBound])
        let work = NameWords.trimmed(text[at.upperBound...])
        if let position = Int(name), position > 0 {
          target = .position(position, work: work)
        } else if !name.isEmpty, !work.isEmpty {
          target = .onWork([name], work: work)
        }
      }
    }

    init(target: Target, text: String, location: SourceLocation) {
      self.target = target
      self.text = text
      self.location = location
    }
  }

  /// What is decided of the mentions.
  public enum Verdict: Sendable, Hashable {
    /// All of them mean the same.
    case same([Reference])
    /// No two of the references mean the same.
    case different([Reference])
    /// All of them mean one actor, who has this name and identifier.
    case identity(name: String, identifier: Identifier?, [Reference])
  }

  /// One decision, with its location.
  public struct Decision: Sendable, Hashable {
    /// What is decided.
    public var verdict: Verdict
    /// The line where it begins.
    public var location: SourceLocation

    /// The mentions that it is about.
    var references: [Reference] {
      switch verdict {
      case .same(let references), .different(let references), .identity(_, _, let references): references
      }
    }
  }

  /// A file that decisions were read from.
  public struct File: Sendable, Hashable {
    /// The name as the user typed it.
    public var name: String
    /// The SHA-256 digest of the file, in hexadecimal digits.
    public var sha256: String
  }

  /// The files.
  public private(set) var files: [File] = []
  /// The decisions on persons, in the order of the files.
  public var persons: [Decision] = []
  /// The decisions on institutions, likewise.
  public var institutions: [Decision] = []
  /// The decisions of thesauri, which do not distinguish persons from institutions.
  public var labels: [Decision] = []

  /// Makes an empty list of decisions.
  public init() {}

  /// Makes an empty list of decisions from a file.
  init(from file: File) { files = [file] }

  /// Whether nothing is decided.
  public var isEmpty: Bool { persons.isEmpty && institutions.isEmpty && labels.isEmpty }

  /// Returns a reference as an element of a YAML list: in quotes where it needs them.
  public static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789 .@-/".unicodeScalars.contains($0)
    }
    let first = text.unicodeScalars.first
    if isPlain, let first, first.properties.isAlphabetic || ("0"..."9").contains(first), !text.hasSuffix(" ")
    {
      return text
    }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Appends the decisions of another file.
  public mutating func append(_ other: Decisions) {
    files += other.files
    persons += other.persons
    institutions += other.institutions
    labels += other.labels
  }
}

import Bibliography

/// What the user knows of persons and institutions; it overrules what would be concluded.
///
/// Read from small text files, see ``init(reading:)``. Decisions hold before anything is concluded: what is the same
/// is joined first, what is different is never joined, also not through others.
public struct Decisions: Sendable, Hashable {
  /// Mentions that a decision is about.
  public struct Reference: Sendable, Hashable {
    /// Which mentions are meant.
    public enum Target: Sendable, Hashable {
      /// All that write this name; for institutions, this affiliation or this institution's name.
      case name(String)
      /// The one of this work that writes this name, or the first of these names that the work has.
      case onWork([String], work: String)
      /// The one at this position of a work, counted from 1.
      case position(Int, work: String)
    }

    /// Which mentions are meant.
    public var target: Target
    /// The reference as written.
    public var text: String
    /// Where it stands.
    public var location: SourceLocation

    /// Reads a reference: `Ada Okafor`, `Okafor, Ada @ WORK`, `2 @ WORK` for the second of a work.
    public init(_ text: String, at location: SourceLocation) {
      self.text = text
      self.location = location
      target = .name(text)
      if let sign = text.ranges(of: " @ ").last {
        let name = NameWords.trimmed(text[..<sign.lowerBound])
        let work = NameWords.trimmed(text[sign.upperBound...])
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

  /// What is known of the mentions.
  public enum Verdict: Sendable, Hashable {
    /// All of them mean the same.
    case same([Reference])
    /// No two of the references mean the same.
    case different([Reference])
    /// All of them mean one actor, who has this name and identifier.
    case identity(name: String, identifier: Identifier?, [Reference])
  }

  /// One decision, with its place.
  public struct Decision: Sendable, Hashable {
    /// What was decided.
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
  /// What is known of persons, in the order of the files.
  public var persons: [Decision] = []
  /// What is known of institutions.
  public var institutions: [Decision] = []
  /// What a thesaurus says, which does not tell persons from institutions.
  public var labels: [Decision] = []

  /// No decisions.
  public init() {}

  /// No decisions, from a file.
  init(from file: File) { files = [file] }

  /// Whether nothing is decided.
  public var isEmpty: Bool { persons.isEmpty && institutions.isEmpty && labels.isEmpty }

  /// A reference as it can stand in a list of YAML: in quotes where it needs them.
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

  /// Adds the decisions of another file behind these.
  public mutating func append(_ other: Decisions) {
    files += other.files
    persons += other.persons
    institutions += other.institutions
    labels += other.labels
  }
}

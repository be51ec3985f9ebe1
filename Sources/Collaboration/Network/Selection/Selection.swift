import Bibliography
import ByteFormats

/// Which works and which actors an analysis is about, as a user asks for them: made once, applied once.
///
/// Who is meant is decided on all records; ``applied(to:options:)`` then takes a part of the resolved corpus, and
/// everything is measured on that part.
public struct Selection: Sendable, Hashable {
  /// The years whose works are kept; nil for all works, also those without a year.
  public var years: YearRange?
  /// Conditions on what records state, all of which must hold.
  public var conditions: [FieldCondition] = []
  /// Persons and institutions whose works are kept: ids, ORCID or ROR ids, or names; empty for all.
  public var around: [String] = []
  /// 1 for the works of those in ``around``, 2 for the works of their partners as well.
  public var steps = 1
  /// The persons or institutions that alone are vertices; nil for all.
  public var roster: Roster?
  /// The fewest works with which an actor is listed.
  public var minimumWorks: Int?
  /// The least weight with which a pair is listed.
  public var minimumWeight: Double?
  /// The title of report and diagrams; nil for that of the inputs.
  public var title: String?

  /// A selection of everything.
  public init() {}

  /// Whether works or authorships may be left out.
  var leavesOut: Bool { years != nil || !conditions.isEmpty || !around.isEmpty || roster != nil }

  /// Whether it asks for anything but a title.
  package var isMoreThanTitle: Bool {
    var untitled = self
    untitled.title = nil
    return untitled != Selection()
  }

  /// The options in words: `works of 2015-2020; kind Article`; empty without any that leaves something out.
  ///
  /// - Parameter maximumAuthors: the most authors of works that join them.
  func phrase(maximumAuthors: Int?) -> String {
    var parts: [String] = []
    if let years { parts.append("works of \(years)") }
    parts += conditions.map(\.phrase)
    if !around.isEmpty {
      parts.append("around \(around.joined(separator: " and "))\(steps == 2 ? ", 2 steps" : "")")
    }
    if let roster {
      parts.append("only those of \(roster.file.split(separator: "/").last.map(String.init) ?? roster.file)")
    }
    if let maximumAuthors {
      parts.append("works of more than \(Phrase.count(maximumAuthors, "author")) join nobody")
    }
    if let minimumWorks { parts.append("listed from \(Phrase.count(minimumWorks, "work")) on") }
    if let minimumWeight {
      parts.append("pairs listed from weight \(DecimalText.shortest(minimumWeight)) on")
    }
    return parts.joined(separator: "; ")
  }

  /// The options by their names, as they were given.
  func options(maximumAuthors: Int?) -> [(String, JSONText)] {
    var options: [(String, JSONText)] = []
    if let years { options.append(("years", .string(years.description))) }
    if !conditions.isEmpty { options.append(("where", .array(conditions.map { .string($0.description) }))) }
    if !around.isEmpty {
      options.append(("around", .array(around.map { .string($0) })))
      options.append(("steps", .integer(steps)))
    }
    if let roster { options.append(("only", .string(roster.file))) }
    if let maximumAuthors { options.append(("max-authors", .integer(maximumAuthors))) }
    if let minimumWorks { options.append(("min-works", .integer(minimumWorks))) }
    if let minimumWeight { options.append(("min-weight", .number(minimumWeight))) }
    if let title { options.append(("title", .string(title))) }
    return options
  }
}

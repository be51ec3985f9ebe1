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
  func phrase(maximumAuthors: Int?, in language: Language = .english) -> String {
    var parts: [String] = []
    if let years { parts.append(language("works of {1}", years.description)) }
    parts += conditions.map { $0.phrase(in: language) }
    if !around.isEmpty {
      let names = around.joined(separator: language(" and "))
      parts.append(steps == 2 ? language("around {1}, 2 steps", names) : language("around {1}", names))
    }
    if let roster {
      let file = roster.file.split(separator: "/").last.map(String.init) ?? roster.file
      parts.append(language("only those of {1}", file))
    }
    if let maximumAuthors {
      parts.append(language("works of more than {1} {1:author|authors} join nobody", maximumAuthors))
    }
    if let minimumWorks {
      parts.append(language("listed from {1} {1:work|works} on", minimumWorks))
    }
    if let minimumWeight {
      let weight = language.decimal(DecimalText.shortest(minimumWeight))
      parts.append(language("pairs listed from weight {1} on", weight))
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

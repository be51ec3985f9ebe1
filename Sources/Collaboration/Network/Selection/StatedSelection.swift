import Bibliography
import ByteFormats

/// A selection of a folder of networks: what of it the tables can answer without the works.
///
/// Years are answered by the tables of years, a roster by the actors of its own kind, and the edges among them;
/// thresholds by any network. Conditions on records and the surroundings of somebody need the works.
public struct StatedSelection: Sendable {
  /// What was asked for.
  public let selection: Selection
  /// The lines of the roster that mean nobody.
  public let notFound: [String]
  /// The actors of the roster; nil without one.
  public let rosterActors: NetworkFolder.Actors?
  private let rosterIDs: Set<String>
  /// The numbers of the folder: works, actors, edges.
  private let counts: [(name: String, count: Int)]
  /// The number of works of the folder.
  let workCount: Int
  /// The number of works that are left; nil where that is not known.
  let selectedCount: Int?
  /// The number of works that were left out because they state no year.
  let undatedCount: Int

  /// Reads of a folder what a selection asks for.
  ///
  /// - Parameter actors: the networks that are to be read; a roster must be of one of them.
  /// - Throws: ``SelectionError`` for what the folder cannot answer, a roster that means nobody, or several, and years
  ///   that leave no work; ``ReadError`` for a folder that is damaged.
  public init(_ selection: Selection, of folder: NetworkFolder, _ actors: [NetworkFolder.Actors]) throws {
    try Self.checkIsAnswerable(selection, folder)
    self.selection = selection
    let counts = folder.counts
    self.counts = counts
    func count(_ name: String) -> Int { counts.first { $0.name == name }?.count ?? 0 }
    workCount = count("works")
    var selected: Int? = workCount
    var undated = 0
    if let years = selection.years {
      undated = count("works_without_year")
      let all = try folder.years()
      let left = all.filter { years.contains($0.year) }.reduce(0) { $0 + $1.works }
      if left == 0 {
        let span = all.first.flatMap { first in all.last.map { (first.year, $0.year) } }
        throw SelectionError(
          "--years \(years) leaves none of \(Phrase.count(workCount, "work"))",
          remedy: span.map { $0 == $1 ? "they are of \($0)" : "they are of \($0)-\($1)" }
            ?? "none of them states a year")
      }
      selected = left
    }
    undatedCount = undated
    guard let roster = selection.roster else {
      (rosterActors, rosterIDs, notFound, selectedCount) = (nil, [], [], selected)
      return
    }
    let found = try Self.find(roster, folder, actors)
    (rosterActors, rosterIDs, notFound) = (found.actors, found.ids, found.notFound)
    selectedCount = nil
  }

  /// Returns how a network of the folder is read; nil for one of which a roster of others says nothing.
  public func options(
    _ actors: NetworkFolder.Actors, _ options: NetworkFolder.ReadingOptions
  ) -> NetworkFolder.ReadingOptions? {
    var options = options
    options.years = selection.years.map { ($0.first ?? -9999)...($0.last ?? 9999) }
    if let rosterActors {
      guard rosterActors == actors else { return nil }
      options.only = rosterIDs
    }
    return options
  }

  /// The options in words, with how many works are left where that is known: `5 of 9 works (works of 2015)`; nil where
  /// nothing was asked for.
  func phrase(in language: Language) -> String? {
    let text = selection.phrase(maximumAuthors: nil, in: language)
    guard !text.isEmpty else { return nil }
    guard let selectedCount else { return text }
    let undated = undatedCount > 0 ? language(", {1} without a year", undatedCount) : ""
    return language("{1} of {2} {2:work|works}", selectedCount, workCount) + undated + " (\(text))"
  }

  /// ``phrase(in:)`` in English.
  public var phrase: String? { phrase(in: .english) }

  /// Returns the selection as a manifest and formats with attributes state it.
  ///
  /// - Parameter counts: for some actors, how many the folder has, and how many were read.
  package func description(
    _ counts: [(actors: CollaborationNetwork.Actors, all: Int, selected: Int)]
  ) -> JSONText {
    var members: [(String, JSONText)] = [
      ("options", .object(selection.options(maximumAuthors: nil))),
      ("text", .string(selection.phrase(maximumAuthors: nil))),
      (
        "works",
        .object([
          ("all", .integer(workCount)), ("selected", selectedCount.map { .integer($0) } ?? .null),
          ("without_year", .integer(undatedCount)),
        ])
      ),
    ]
    members += counts.map {
      ($0.actors.rawValue, .object([("all", .integer($0.all)), ("selected", .integer($0.selected))]))
    }
    if !notFound.isEmpty { members.append(("not_found", .array(notFound.map { .string($0) }))) }
    return .object(members)
  }

  /// Returns how many of some actors the folder has.
  func actorCount(_ actors: CollaborationNetwork.Actors) -> Int {
    counts.first { $0.name == actors.rawValue }?.count ?? 0
  }

  // MARK: What the folder cannot answer

  private static func checkIsAnswerable(
    _ selection: Selection, _ folder: NetworkFolder
  ) throws(SelectionError) {
    let slice = "cut a slice of the snapshot with 'collegium snapshot select'"
    if let condition = selection.conditions.first {
      throw SelectionError(
        at: folder.path, "--where \(condition) needs works, and this folder of networks holds none",
        remedy: "build the folder with --type, or \(slice)")
    }
    if let name = selection.around.first {
      throw SelectionError(
        at: folder.path,
        "--around \(name) needs works, and this folder of networks holds none: which works of its partners are also its own is not known",
        remedy: "\(slice) --institution, or list partners with 'collegium analyze --home'")
    }
  }

  // MARK: A roster

  private static func find(
    _ roster: Roster, _ folder: NetworkFolder, _ kinds: [NetworkFolder.Actors]
  ) throws -> (actors: NetworkFolder.Actors, ids: Set<String>, notFound: [String]) {
    // Each entry has several names, the most certain first.
    let names = roster.entries.flatMap(\.names)
    var place = 0
    let places = roster.entries.map { entry -> Range<Int> in
      defer { place += entry.names.count }
      return place..<place + entry.names.count
    }
    var first: (entry: Roster.Entry, actors: NetworkFolder.Actors)?
    var ids: Set<String> = []
    var isFound = [Bool](repeating: false, count: roster.entries.count)
    // Persons last, who are many.
    for actors in kinds.sorted(by: { $0 == .persons ? false : $1 == .persons }) {
      let found = try folder.find(names, among: actors)
      for (number, entry) in roster.entries.enumerated() where !isFound[number] {
        guard let means = places[number].lazy.map({ found[$0] }).first(where: { !$0.isEmpty }) else {
          continue
        }
        let line = "\(roster.file):\(entry.line)"
        guard means.count == 1 else {
          throw SelectionError(
            at: line, "'\(entry.label)' means several: \(Phrase.some(means.map(\.id), limit: 20))",
            remedy: "give one of these ids")
        }
        if let first, first.actors != actors {
          throw SelectionError(
            at: line,
            "the roster mixes \(first.actors.rawValue) and \(actors.rawValue): '\(first.entry.label)' is of the first, '\(entry.label)' of the others",
            remedy: "keep them in two files")
        }
        first = first ?? (entry, actors)
        isFound[number] = true
        ids.insert(means[0].id)
      }
      if isFound.allSatisfy({ $0 }) { break }
    }
    let notFound = roster.entries.indices.filter { !isFound[$0] }.map { roster.entries[$0].label }
    guard let first else {
      let near = try kinds.flatMap { try folder.near(notFound[0], among: $0) }.map { "'\($0)'" }
      let listed = kinds.map(\.rawValue).joined(separator: ", ")
      throw SelectionError(
        at: roster.file,
        "none of its \(Phrase.count(notFound.count, "line")) is found among the \(listed) of this folder of networks",
        remedy: near.isEmpty
          ? "give ids of its tables, or whole names; --of says which network is meant"
          : "near to '\(notFound[0])' are \(near.joined(separator: ", "))")
    }
    return (first.actors, ids, notFound)
  }
}

extension NetworkFolder {
  /// Returns the institution that a user means: by id, ROR or name.
  ///
  /// - Parameter option: the option that names it, for the message.
  /// - Throws: ``SelectionError`` where there is none or several.
  public func institution(named name: String, option: String) throws -> Actor {
    let found = try find([name], among: .institutions)[0]
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw SelectionError(
        "\(option): '\(name)' means several: \(Phrase.some(found.map(\.id), limit: 20))",
        remedy: "give one of these ids")
    }
    let near = try near(name, among: .institutions).map { "'\($0)'" }
    throw SelectionError(
      "\(option): no institution has the id or the name '\(name)'",
      remedy: near.isEmpty
        ? "a name must stand in the tables as a whole; 'collegium rank --of institutions' lists them"
        : "near names are \(near.joined(separator: ", "))")
  }
}

/// A named column of values.
public struct Column: Sendable, Hashable {
  /// The header, as files for programs have it.
  public var name: String
  /// What the column contains, in one line; empty where the name says it.
  public var summary: String
  /// The values, one per row.
  public var cells: [Cell]
  /// For each row, the actors that it names, which a page may show; empty for columns of other things.
  var references: [ActorReference] = []

  /// Actors of a network: one, or a pair.
  struct ActorReference: Sendable, Hashable {
    var actors: CollaborationNetwork.Actors
    var ids: [String]
  }

  /// Makes a column.
  public init(_ name: String, summary: String = "", _ cells: [Cell]) {
    self.name = name
    self.summary = summary
    self.cells = cells
  }

  /// Makes a column of names.
  ///
  /// - Parameters:
  ///   - actors: what is named.
  ///   - ids: for each row, the id of the one that is named, or the ids of the pair that the row is about.
  init(
    _ name: String, summary: String = "", naming actors: CollaborationNetwork.Actors, ids: [[String]],
    _ names: [String]
  ) {
    self.init(name, summary: summary, names.map { .text($0) })
    references = ids.map { ActorReference(actors: actors, ids: $0) }
  }
}

/// Columns of equal length under a title; plain values without a format.
public struct Table: Sendable, Hashable {
  /// What the table shows; becomes a caption or a heading.
  public var title: String
  /// The columns, all of one length.
  public var columns: [Column]
  /// Notes on it: ties that continue, what was left out.
  public var notes: [String]

  /// Makes a table.
  ///
  /// - Precondition: all columns have one length.
  public init(title: String, columns: [Column], notes: [String] = []) {
    precondition(Set(columns.map(\.cells.count)).count <= 1, "columns of a table differ in length")
    self.title = title
    self.columns = columns
    self.notes = notes
  }

  /// The number of rows.
  public var rowCount: Int { columns.first?.cells.count ?? 0 }

  /// Returns the cells of a row, in the order of the columns.
  public func row(_ index: Int) -> [Cell] { columns.map { $0.cells[index] } }
}

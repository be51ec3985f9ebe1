import Bibliography
import Identity
import SparseGraph

/// Single columns of the table of vertices, for those who need one of them.
extension MeasuredNetwork {
  /// The name of the column of mean years, which is drawn and stands in no table.
  static let meanYear = "mean_year"

  /// Whether the table of vertices has a column of that name beyond ids and names, or the input states one.
  public func hasColumn(named name: String) -> Bool {
    columnNames.contains(name)
  }

  /// The names of the columns, in the order of the table.
  public var columnNames: [String] {
    let measures = Measures.vertex.filter { $0.applies(to: network) }.map(\.name)
    if let stated = network.references.stated { return measures + Self.columns(stated).map(\.name) }
    guard let corpus = network.references.selection?.corpus else { return measures }
    var names = network.actors == .institutions ? ["country"] : []
    names += measures
    if network.actors != .persons { names.append("persons") }
    return names + Tables.descriptions(self, of: corpus).map(\.name) + [Self.meanYear]
  }

  /// Returns a column of the table of vertices, or one that the input states, with a cell for each vertex of the network;
  /// nil where there is none of that name.
  ///
  /// - Complexity: that of the measure, if it is one.
  func column(named name: String) -> Column? {
    if let measure = Measures.vertex(named: name) {
      guard measure.applies(to: network) else { return nil }
      return Column(measure.name, summary: measure.summary, measure.values(self))
    }
    if let stated = network.references.stated { return Self.columns(stated).first { $0.name == name } }
    guard let corpus = network.references.selection?.corpus else { return nil }
    switch (name, network.actors) {
    case (Self.meanYear, _): return meanYearColumn
    case ("country", .institutions):
      return Column(name, corpus.institutions.map { $0.country.map { .text($0) } ?? .missing })
    case ("persons", .institutions), ("persons", .countries): return Tables.people(network, of: corpus)
    default: return Tables.descriptions(self, of: corpus).first { $0.name == name }
    }
  }

  /// The mean year of each vertex's works; missing where no work states one.
  private var meanYearColumn: Column {
    let years = network.yearOfWork
    let works = network.worksByVertex()
    return Column(
      Self.meanYear, summary: "of its works",
      works.map { works in
        let known = works.compactMap { years[Int($0)] }
        return known.isEmpty ? .missing : .number(Double(known.reduce(0, +)) / Double(known.count))
      })
  }

  /// Returns what an input states of its vertices.
  private static func columns(_ stated: PrecomputedNetwork) -> [Column] {
    (stated.places + stated.weights + stated.scores).map { values in
      Column(values.name, values.values.map { $0.map { .number($0) } ?? .missing })
    } + stated.texts.map { texts in Column(texts.name, texts.texts.map { $0.map { .text($0) } ?? .missing }) }
  }
}

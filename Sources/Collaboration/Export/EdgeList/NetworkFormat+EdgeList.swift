import ByteFormats

extension NetworkFormat {
  /// Three columns, separated by tabs: the ids of both ends and the weight.
  static let edgeList = NetworkFormat(
    name: "edgelist", summary: "source, target, weight by tabs; vertices without edges are comments",
    ending: "tsv"
  ) { document in
    var text = "# \(SingleLine.text(document.heading)): source, target, weight\n"
    var isJoined = [Bool](repeating: false, count: document.ids.count)
    for edge in 0..<document.edges.count {
      let (source, target) = (document.edges.sources[edge], document.edges.targets[edge])
      isJoined[source] = true
      isJoined[target] = true
      text +=
        "\(document.ids[source])\t\(document.ids[target])\t\(DecimalText.shortest(document.edges.weights[edge]))\n"
    }
    for (vertex, id) in document.ids.enumerated() where !isJoined[vertex] {
      text += "# without edges: \(id)\n"
    }
    return text
  }

  /// The symmetric matrix of weights with the ids as headers of rows and columns.
  static let matrix = NetworkFormat(
    name: "matrix", summary: "the symmetric matrix of weights as CSV, ids as headers; zeros on the diagonal",
    ending: "csv"
  ) { document in
    let count = document.ids.count
    guard count <= 10_000 else {
      throw ExportError(
        "a matrix of \(count) \(document.actors.rawValue) would have \(count) times as many cells",
        remedy: "write an edgelist, or another network")
    }
    var rows: [[(column: Int, weight: Double)]] = Array(repeating: [], count: count)
    for edge in 0..<document.edges.count {
      let (source, target) = (document.edges.sources[edge], document.edges.targets[edge])
      rows[source].append((target, document.edges.weights[edge]))
      rows[target].append((source, document.edges.weights[edge]))
    }
    var text =
      ([document.actors.singular] + document.ids).map { CSVText.field($0) }.joined(separator: ",") + "\n"
    var cells = [String](repeating: "0", count: count)
    for (vertex, id) in document.ids.enumerated() {
      for (column, weight) in rows[vertex] { cells[column] = DecimalText.shortest(weight) }
      text += CSVText.field(id) + "," + cells.joined(separator: ",") + "\n"
      for (column, _) in rows[vertex] { cells[column] = "0" }
    }
    return text
  }
}

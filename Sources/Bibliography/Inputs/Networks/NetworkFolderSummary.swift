import ByteFormats

/// What the description of a folder of networks says.
package struct NetworkFolderSummary: Sendable, Hashable {
  /// The date of the snapshot that was counted.
  package var date = ""
  /// The filters in words: `2015-2019, DE`; empty where all works counted.
  package var filters = ""
  /// The counting of the weights, unless the reader asks for another.
  package var counting = NetworkFolder.Weights.full
  /// The most authors that a work could have to join them.
  package var maximumAuthors: Int?
  /// The engine and its version.
  package var engine = ""
  /// Numbers of works, actors and edges, and of what was left out, in the description's order.
  package var counts: [(name: String, count: Int)] { zip(countNames, countValues).map { ($0, $1) } }

  private var countNames: [String] = []
  private var countValues: [Int] = []

  /// Returns a number by its name; nil where the description has none.
  package func count(_ name: String) -> Int? { countNames.firstIndex(of: name).map { countValues[$0] } }

  /// Reads a description; nil for a file that is none.
  init?(_ content: StoredBytes, at path: String) throws(ReadError) {
    var isOwn = false
    var kind: String?
    var filters: [String] = []
    do {
      try content.withBytes { bytes in
        var json = JSONScanner(bytes)
        try json.objectIfPresent { key, json in
          switch key {
          case "program": isOwn = try json.string() == "collegium"
          case "holds": kind = try json.string()
          case "counting": counting = try json.string().flatMap { .init(rawValue: $0) } ?? .full
          case "max_authors": maximumAuthors = try json.integer()
          case "snapshot":
            try json.objectIfPresent { key, json in
              if key == "date" { date = try json.string() ?? "" } else { try json.skipValue() }
            }
          case "engine":
            try json.objectIfPresent { _, json in
              engine += (engine.isEmpty ? "" : " ") + (try json.string() ?? "")
            }
          case "filters":
            try json.objectIfPresent { _, json in
              switch json.peek() {
              case .string: filters.append(try json.string() ?? "")
              case .array:
                let items = try json.strings()
                if !items.isEmpty { filters.append(items.joined(separator: " or ")) }
              default: try json.skipValue()
              }
            }
          case "counts", "left_out":
            try json.objectIfPresent { key, json in
              countNames.append(key.text)
              countValues.append(try json.integer() ?? 0)
            }
          default: try json.skipValue()
          }
        }
      }
    } catch {
      guard isOwn, kind == NetworkFolder.kind else { return nil }
      throw ReadError(
        .badData, at: SourceLocation(path), "the description of these networks is damaged",
        remedy: "build the folder again with 'collegium snapshot build'")
    }
    guard isOwn, kind == NetworkFolder.kind else { return nil }
    self.filters = filters.joined(separator: ", ")
  }
}

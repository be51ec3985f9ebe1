extension InputFormat {
  /// VOSviewer's files, which are recognised to say why they cannot be analysed.
  static let vosViewer = InputFormat(
    name: "vosviewer",
    summary: "VOSviewer JSON or map file (a finished network: recognised, and told apart from works)",
    fileEndings: ["json", "txt"],
    example: """
      {"network": {"items": [{"id": 1, "label": "doe, j"}], "links": []}}
      """,
    recognizes: { source in
      if let keys = source.jsonKeys() {
        return keys.contains("network") && keys.contains("items") && keys.contains("label")
      }
      guard let names = TableText.header(of: source)?.map({ $0.lowercased() }) else { return false }
      return names.contains("label") && names.contains("id")
        && names.contains { $0.hasPrefix("weight") || $0 == "cluster" || $0 == "x" }
    },
    read: { source throws(ReadError) in
      throw ReadError(
        .badData, at: SourceLocation(source.name),
        "this is a network that VOSviewer has already made: it states how often two items occur together, not in which works",
        remedy:
          "give the bibliography from which it was made (a Scopus, Web of Science, Dimensions or OpenAlex export)"
      )
    })
}

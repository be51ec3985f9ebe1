import Bibliography

extension InputFormat {
  /// VOSviewer's files: a precomputed network, from which works cannot be recovered.
  static let vosViewer = InputFormat(
    name: "vosviewer",
    summary:
      "VOSviewer JSON, or a map file and its network file (a precomputed network: export, rank, diagram)",
    fileEndings: ["json", "txt"],
    example: """
      {"network": {"items": [{"id": 1, "label": "doe, j", "cluster": 1, "weights": {"Documents": 5}},
                             {"id": 2, "label": "roe, r"}],
                   "links": [{"source_id": 1, "target_id": 2, "strength": 3}]}}
      """,
    recognizes: { VOSviewerReader.kind($0) != nil },
    read: { source throws(ReadError) in
      throw ReadError(
        .badData, at: SourceLocation(source.name),
        "this is a network that VOSviewer has already made: it states how often two items occur together, not in which works",
        remedy:
          "'collegium export', 'rank' and 'diagram' take it as it is; for all else give the bibliography from which it was made (a Scopus, Web of Science, Dimensions or OpenAlex export)"
      )
    },
    network: { sources throws(ReadError) in try VOSviewerReader.network(sources) })
}

import Bibliography

extension InputFormat {
  /// Crossref's JSON: its answers to queries, or works as they are.
  static let crossref = InputFormat(
    name: "crossref", summary: "Crossref JSON (a work, an answer of its API, or JSON Lines)",
    fileEndings: ["json", "jsonl"],
    example: """
      {"status": "ok", "message-type": "work", "message": {
        "DOI": "10.1000/182", "type": "journal-article", "title": ["On Collaboration"],
        "author": [{"given": "Jane", "family": "Doe", "affiliation": [{"name": "University of Somewhere"}]}]}}
      """,
    recognizes: { CSLJSONReader.recognizesCrossref($0) },
    read: { source throws(ReadError) in try CSLJSONReader.read(source) })
}

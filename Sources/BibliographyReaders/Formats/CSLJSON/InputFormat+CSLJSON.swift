import Bibliography

extension InputFormat {
  /// Citation Style Language JSON, as Zotero, Crossref and citation processors write it.
  static let cslJSON = InputFormat(
    name: "csl-json", summary: "CSL-JSON, an array of items or one item per line",
    fileEndings: ["json", "jsonl"],
    example: """
      [{"id": "doe2021", "type": "article-journal", "title": "On Collaboration",
        "issued": {"date-parts": [[2021, 4]]},
        "author": [{"family": "Doe", "given": "Jane"}]}]
      """,
    recognizes: { CSLJSONReader.recognizes($0) },
    read: { source throws(ReadError) in try CSLJSONReader.read(source) })
}

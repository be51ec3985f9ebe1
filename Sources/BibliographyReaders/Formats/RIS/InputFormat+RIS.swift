import Bibliography

extension InputFormat {
  /// RIS, as EndNote, Zotero, Scopus and most publishers write it.
  static let ris = InputFormat(
    name: "ris", summary: "RIS (EndNote, Zotero, Mendeley, publishers)", fileEndings: ["ris", "txt"],
    example: """
      TY  - JOUR
      AU  - Doe, Jane
      TI  - On Collaboration
      PY  - 2021
      ER  -
      """,
    recognizes: { RISReader.recognizes($0) }, read: { source throws(ReadError) in try RISReader.read(source) }
  )
}

import Bibliography

extension InputFormat {
  /// PubMed's own tagged text (`.nbib`), also called MEDLINE format.
  static let pubMedText = InputFormat(
    name: "pubmed", summary: "PubMed's tagged text (MEDLINE, .nbib)", fileEndings: ["nbib", "txt"],
    example: """
      PMID- 12345678
      DP  - 2021 Apr
      TI  - On Collaboration.
      FAU - Doe, Jane
      AU  - Doe J
      AD  - University of Somewhere, Somewhere, Utopia.
      """,
    recognizes: { PubMedTextReader.recognizes($0) },
    read: { source throws(ReadError) in try PubMedTextReader.read(source) })
}

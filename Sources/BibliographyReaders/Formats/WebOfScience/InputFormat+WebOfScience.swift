import Bibliography

extension InputFormat {
  /// Web of Science's tagged text, as plain text (`.txt`) and for EndNote desktop (`.ciw`).
  static let webOfScience = InputFormat(
    name: "wos", summary: "Web of Science, plain text or EndNote desktop", fileEndings: ["txt", "ciw"],
    example: """
      FN Clarivate Analytics Web of Science
      VR 1.0
      PT J
      AU Doe, J
      AF Doe, Jane
      TI On Collaboration
      C1 [Doe, Jane] Univ Somewhere, Somewhere, Utopia.
      PY 2021
      ER
      """,
    recognizes: { WebOfScienceReader.recognizes($0) },
    read: { source throws(ReadError) in try WebOfScienceReader.read(source) })

  /// Web of Science's tab-delimited text.
  static let webOfScienceTable = InputFormat(
    name: "wos-tab", summary: "Web of Science, tab-delimited or Excel", fileEndings: ["txt", "tsv", "xlsx"],
    example:
      "PT\tAU\tAF\tTI\tC1\tPY\tUT\nJ\tDoe, J\tDoe, Jane\tOn Collaboration\t[Doe, Jane] Univ Somewhere, Utopia.\t2021\tWOS:1",
    recognizes: { WebOfScienceTableReader.recognizes($0) },
    read: { source throws(ReadError) in try WebOfScienceTableReader.read(source) })
}

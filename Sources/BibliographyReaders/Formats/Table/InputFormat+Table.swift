import Bibliography

extension InputFormat {
  /// A table whose columns bear common names.
  static let table = table(columns: [:])

  /// A table of works, or of authorships, one per row.
  ///
  /// - Parameter columns: for a field of ``TableField`` by its name, the column that holds it; fields that are
  ///   not named are looked for under common names.
  public static func table(columns: [String: String]) -> InputFormat {
    InputFormat(
      name: "csv",
      summary:
        "CSV, tab-separated or Excel table, one work or authorship per row (--columns names the columns)",
      fileEndings: ["csv", "tsv", "xlsx"],
      example: """
        title,authors,affiliations,year
        On Collaboration,Jane Doe; Richard Roe,University of Somewhere; Academy,2021
        """,
      recognizes: { TableReader(columns: columns).recognizes($0) },
      read: { source throws(ReadError) in try TableReader(columns: columns).read(source) })
  }
}

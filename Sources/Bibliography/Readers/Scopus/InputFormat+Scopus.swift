extension InputFormat {
  /// Scopus's CSV, in the layouts before and since 2023.
  static let scopus = InputFormat(
    name: "scopus", summary: "Scopus, CSV; SciVal, CSV of publications (its institutions are the work's)",
    fileEndings: ["csv"],
    example: """
      "Authors","Author full names","Author(s) ID","Title","Year","Affiliations","Authors with affiliations","EID"
      "Doe, J.","Doe, Jane (1)","1","On Collaboration","2021","University of Somewhere","Doe J., University of Somewhere","2-s2.0-1"
      """,
    recognizes: { ScopusReader.recognizes($0) },
    read: { source throws(ReadError) in try ScopusReader.read(source) })
}

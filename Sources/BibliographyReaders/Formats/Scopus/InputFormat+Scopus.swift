import Bibliography

extension InputFormat {
  /// Scopus's CSV, in the layouts before and since 2023.
  static let scopus = InputFormat(
    name: "scopus",
    summary: "Scopus, CSV or Excel; SciVal, CSV of publications (its institutions are the work's)",
    fileEndings: ["csv", "xlsx"],
    example: """
      "Authors","Author full names","Author(s) ID","Title","Year","Affiliations","Authors with affiliations","EID"
      "Doe, J.","Doe, Jane (1)","1","On Collaboration","2021","University of Somewhere","Doe J., University of Somewhere","2-s2.0-1"
      """,
    recognizes: { ScopusReader.recognizes($0) },
    read: { source throws(ReadError) in try ScopusReader.read(source) })

  /// Scopus's plain text.
  static let scopusText = InputFormat(
    name: "scopus-text", summary: "Scopus, plain text", fileEndings: ["txt"],
    example: """
      Scopus
      EXPORT DATE: 14 April 2021

      Doe J., Roe R.
      AUTHOR FULL NAMES: Doe, Jane (1); Roe, Richard (2)
      1; 2
      On Collaboration
      (2021) Journal of Imaginary Results, 12 (3), pp. 3 - 9, Cited 6 times.
      DOI: 10.1000/182

      AFFILIATIONS: University of Somewhere; Academy
      AUTHORS WITH AFFILIATIONS: Doe J., University of Somewhere; Roe R., Academy
      DOCUMENT TYPE: Article
      SOURCE: Scopus
      """,
    recognizes: { ScopusTextReader.recognizes($0) },
    read: { source throws(ReadError) in try ScopusTextReader.read(source) })
}

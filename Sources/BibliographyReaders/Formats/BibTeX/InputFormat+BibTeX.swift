import Bibliography

extension InputFormat {
  /// BibTeX and BibLaTeX.
  static let bibTeX = InputFormat(
    name: "bibtex", summary: "BibTeX and BibLaTeX", fileEndings: ["bib"],
    example: """
      @article{doe2021,
        author = {Doe, Jane and Roe, Richard},
        title = {On Collaboration},
        journal = {Journal of Imaginary Results},
        year = 2021
      }
      """,
    recognizes: { BibTeXReader.recognizes($0) },
    read: { source throws(ReadError) in try BibTeXReader.read(source) })
}

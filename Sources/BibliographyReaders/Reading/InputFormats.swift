import Bibliography

/// The one list of formats that Collegium reads.
///
/// The command line, the help and the README's table read this list; adding a format adds a line here and a
/// folder beside.
public enum InputFormats {
  /// Every format, in the order in which their content is tried.
  public static let all: [InputFormat] = [
    .ris,
    .pubMedText,
    .bibTeX,
    .webOfScience,
    .webOfScienceTable,
    .refWorks,
    .adsTagged,
    .refer,
    .noteExpress,
    .cochrane,
    .scopusText,
    .indicoJSON,
    .openAlex,
    .europePMC,
    .zotero,
    .zenodo,
    .crossref,
    .cslJSON,
    .vosViewer,
    .inspire,
    .dblpJSON,
    .semanticScholar,
    .adsJSON,
    .hal,
    .openReview,
    .orcid,
    .pretalxJSON,
    .pubMedXML,
    .jats,
    .europePMCXML,
    .zoteroRDF,
    .dataCiteXML,
    .indicoXML,
    .dblpXML,
    .pretalxXML,
    .arXiv,
    .endNoteXML,
    .indicoTable,
    .scopus,
    .dimensions,
    .lens,
    .openAlexTable,
    .easyChair,
    .indicoReport,
    .indicoBook,
    .table,
  ]

  /// Returns the format of that name, or nil.
  public static func named(_ name: String) -> InputFormat? { all.first { $0.name == name } }

  /// Returns the first format whose content the source has, or nil.
  public static func recognizing(_ source: Source) -> InputFormat? { all.first { $0.recognizes(source) } }
}

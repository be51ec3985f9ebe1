import Bibliography
import ByteFormats

/// Which sheet of a spreadsheet is read: the one that the user names, or the first that is recognised.
public struct SheetChoice: Sendable {
  /// The name of the sheet, or its number from 1; nil where the content decides.
  public var sheet: String?
  /// The format that the sheet has; nil for any that is known.
  public var format: InputFormat?

  /// Makes a choice.
  public init(sheet: String? = nil, format: InputFormat? = nil) {
    self.sheet = sheet
    self.format = format
  }

  /// Calls a body with the sheet of a workbook as comma-separated values.
  ///
  /// - Returns: a note that names the other sheets with content, where the user did not choose.
  func read(
    _ workbook: Workbook, of source: Source, _ body: (Source) throws(ReadError) -> Void
  ) throws(ReadError) -> [Diagnostic] {
    if let sheet {
      try body(try table(try named(sheet, in: workbook, source), of: workbook, source))
      return []
    }
    var unknown: Source?
    var read: [String] = []
    var found: InputFormat?
    for sheet in workbook.sheets where !workbook.isEmpty(sheet) {
      let table = try table(sheet, of: workbook, source)
      guard let format = recognized(table, format ?? found) else {
        unknown = unknown ?? table
        continue
      }
      found = format
      try body(table)
      read.append(sheet.name)
      if !format.readsEverySheet { break }
    }
    if !read.isEmpty { return others(than: read, in: workbook, source) }
    guard let unknown else {
      throw ReadError(
        .badData, at: SourceLocation(source.name), "the spreadsheet has no cells with text",
        remedy: "check that the export finished")
    }
    // What is known of its columns is said by whoever reads it.
    try body(unknown)
    return []
  }

  /// Returns the format of a table: the one that is asked for, or any that is known; nil where it has another.
  private func recognized(_ table: Source, _ asked: InputFormat?) -> InputFormat? {
    guard let asked else { return InputFormats.recognizing(table) }
    return asked.recognizes(table) ? asked : nil
  }

  /// Returns a sheet as a source of its own.
  private func table(
    _ sheet: Workbook.Sheet, of workbook: Workbook, _ source: Source
  ) throws(ReadError) -> Source {
    let place = SourceLocation("\(source.name)/\(sheet.name)")
    do throws(Workbook.Failure) {
      var table = Source(name: place.source, content: try workbook.text(of: sheet))
      table.packedDigest = source.digest
      return table
    } catch {
      throw switch error {
      case .tooLarge:
        ReadError(
          .badData, at: place, "the sheet unpacks to more than 200 times the size of its file",
          remedy: "save it as CSV if it is what you mean to read")
      case .damaged:
        ReadError(
          .badData, at: place, "the sheet is damaged or encrypted",
          remedy: "open the file in a spreadsheet program and save it again without a password")
      }
    }
  }

  private func named(
    _ name: String, in workbook: Workbook, _ source: Source
  ) throws(ReadError) -> Workbook.Sheet {
    let sheets = workbook.sheets
    if let sheet = sheets.first(where: { $0.name == name })
      ?? sheets.first(where: { $0.name.lowercased() == name.lowercased() })
    {
      return sheet
    }
    if let number = Int(name), sheets.indices.contains(number - 1) { return sheets[number - 1] }
    throw ReadError(
      .badData, at: SourceLocation(source.name), "there is no sheet “\(name)”",
      remedy: "its sheets are: \(sheets.map(\.name).joined(separator: ", "))")
  }

  private func others(than read: [String], in workbook: Workbook, _ source: Source) -> [Diagnostic] {
    let others = workbook.sheets.filter { !read.contains($0.name) && !workbook.isEmpty($0) }
    guard !others.isEmpty else { return [] }
    func list(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: ", ") }
    return [
      Diagnostic(
        .note, at: SourceLocation(source.name),
        "\(Phrase.form(read.count, "sheet", "sheets")) \(list(read)) \(Phrase.form(read.count, "was", "were")) read, and not \(list(others.map(\.name)))",
        remedy: "--sheet names another one")
    ]
  }
}

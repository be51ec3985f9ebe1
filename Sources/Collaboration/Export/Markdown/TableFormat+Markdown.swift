import ByteFormats

extension TableFormat {
  /// A table as GitHub and Pandoc read it, with its notes after it.
  public static let markdown = TableFormat(
    name: "markdown", summary: "a Markdown table, figures rounded", fileEnding: "md"
  ) { table in
    var text = "| " + table.columns.map { escaped($0.name) }.joined(separator: " | ") + " |\n|"
    for column in table.columns { text += column.cells.first?.isNumeric == true ? " ---: |" : " --- |" }
    text += "\n"
    for row in 0..<table.rowCount {
      text += "| " + table.row(row).map { escaped($0.readable()) }.joined(separator: " | ") + " |\n"
    }
    for note in table.notes { text += "\n" + escaped(note) + "\n" }
    return text
  }

  /// Returns a cell's text, escaped so that it is not read as markup.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in ShownText.of(text) {
      switch character {
      case "|", "*", "_", "`", "[", "]", "\\", "~", "$", "#": result += "\\" + String(character)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }
}

import ByteFormats

extension TableFormat {
  /// Aligned columns for a terminal, with the title above and the notes below; figures rounded.
  public static let text = TableFormat(
    name: "table", summary: "aligned columns for reading, figures rounded", fileEnding: "txt"
  ) { table in
    let columns = table.columns.map { column in
      [column.name] + column.cells.map { ShownText.of($0.readable()) }
    }
    let widths = columns.map { $0.map(width).max() ?? 0 }
    var lines = table.title.isEmpty ? [] : [table.title, ""]
    for row in 0...table.rowCount {
      var line = ""
      for (index, column) in columns.enumerated() {
        let cell = column[row]
        let padding = String(repeating: " ", count: widths[index] - width(cell))
        let isRight = table.columns[index].cells.first?.isNumeric == true
        line += (index == 0 ? "" : "  ") + (isRight ? padding + cell : cell + padding)
      }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    if !table.notes.isEmpty { lines += [""] + table.notes }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the columns that a text occupies: two for each East Asian wide character, none for a combining mark.
  private static func width(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      let value = character.unicodeScalars.first!.value
      let isWide =
        (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
        || (0xAC00...0xD7A3).contains(value)
        || (0xF900...0xFAFF).contains(value) || (0xFE30...0xFE6F).contains(value)
        || (0xFF00...0xFF60).contains(value)
        || (0x20000...0x3FFFD).contains(value)
      return sum + (isWide ? 2 : 1)
    }
  }
}

extension TableFormat {
  /// A `longtable` with the rules of `booktabs`, its notes after it; text from records is escaped.
  public static let latex = TableFormat(
    name: "latex", summary: "a LaTeX longtable with booktabs rules, figures rounded", fileEnding: "tex"
  ) { table in
    let alignment = table.columns.map { $0.cells.contains(where: \.isNumeric) ? "r" : "l" }.joined()
    let head = table.columns.map { LaTeXText.escaped($0.name.replacing("_", with: " ")) }.joined(
      separator: " & ")
    var text = "% needs \\usepackage{booktabs,longtable}\n\\begin{longtable}{\(alignment)}\n"
    if !table.title.isEmpty { text += "\\caption{\(LaTeXText.escaped(table.title))}\\\\\n" }
    text += "\\toprule\n\(head) \\\\\n\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n"
    for row in 0..<table.rowCount {
      text += table.row(row).map { LaTeXText.escaped($0.readable()) }.joined(separator: " & ") + " \\\\\n"
    }
    text += "\\end{longtable}\n"
    for note in table.notes { text += "\n\\noindent " + LaTeXText.escaped(note) + "\n" }
    return text
  }
}

extension NetworkFormat {
  /// The vertices by strength with the measures that fit on a page.
  static let latex = NetworkFormat(
    name: "latex", summary: "a LaTeX table of the vertices by strength, with the measures that fit",
    ending: "tex"
  ) { TableFormat.latex.text($0.summary()) }

  /// The vertices by strength with the measures that fit on a page.
  static let markdown = NetworkFormat(
    name: "markdown", summary: "a Markdown table of the vertices by strength, with the measures that fit",
    ending: "md"
  ) { TableFormat.markdown.text($0.summary()) }
}

extension NetworkDocument {
  /// Returns a table for people: the vertices by strength, those of one strength by name, with a few measures.
  func summary() -> Table {
    let strengths = cells(.strength)?.map { $0.numericValue ?? 0 } ?? ids.map { _ in 0 }
    let order = ids.indices.sorted {
      (-strengths[$0], names[$0], ids[$0]) < (-strengths[$1], names[$1], ids[$1])
    }
    var columns = [Column(actors.singular, order.map { .text(names[$0]) })]
    let shown: [VertexMeasure] = [
      .works, .degree, .strength, .closeness, .betweenness, .core, .clustering, .community,
    ]
    for attribute in attributes where shown.contains(where: { $0.name == attribute.name }) {
      columns.append(Column(attribute.name, order.map { attribute.cells[$0] }))
    }
    return Table(title: heading, columns: columns)
  }
}

/// How text is written in LaTeX.
enum LaTeXText {
  /// Returns a text that LaTeX sets as it is; control characters become spaces.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "{", "}", "$", "&", "#", "_", "%": result += "\\" + String(scalar)
      case "^": result += "\\textasciicircum{}"
      case "~": result += "\\textasciitilde{}"
      case "<": result += "\\textless{}"
      case ">": result += "\\textgreater{}"
      case "|": result += "\\textbar{}"
      case "\"": result += "\\textquotedbl{}"
      // A bracket or a star after the end of a table's line would be its argument.
      case "[", "]", "*": result += "{\(scalar)}"
      case _ where SingleLine.breaks(scalar): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

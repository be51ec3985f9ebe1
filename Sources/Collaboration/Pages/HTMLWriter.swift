import ByteFormats

/// Writes a report as one self-contained page: without scripts, and without requests to the network.
public enum HTMLWriter {
  /// Returns the page, with a line feed at the end.
  public static func page(_ report: Report) -> String {
    var body =
      "<header><h1>\(escaped(report.title))</h1><p class=\"subtitle\">\(escaped(report.subtitle))</p></header>\n"
    body +=
      "<nav aria-label=\"Sections\">"
      + report.sections.enumerated().map { "<a href=\"#s\($0 + 1)\">\(escaped($1.title))</a>" }.joined(
        separator: "") + "</nav>\n<main>\n"
    for (index, section) in report.sections.enumerated() {
      body += "<section id=\"s\(index + 1)\"><h2>\(escaped(section.title))</h2>\n"
      for block in section.blocks { body += html(block) }
      body += "</section>\n"
    }
    body += "</main>\n<footer>\(escaped(report.footer))</footer>\n"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(report.title))</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private static func html(_ block: Report.Block) -> String {
    switch block {
    case .paragraph(let text): return "<p>\(escaped(text))</p>\n"
    case .list(let lines): return "<ul>" + lines.map { "<li>\(escaped($0))</li>" }.joined() + "</ul>\n"
    case .figures(let figures):
      return "<dl class=\"figures\">"
        + figures.map {
          "<div><dt>\(escaped($0.label))</dt><dd class=\"value\">\(escaped($0.value))</dd><dd>\(escaped($0.meaning))</dd></div>"
        }.joined() + "</dl>\n"
    case .table(let table): return html(table)
    case .matrix(let matrix): return html(matrix)
    case .works(let works): return html(works)
    case .pairs(let pairs): return html(pairs)
    case .drawing(let svg, let caption):
      return
        "<figure><div class=\"drawing\">\(svg)</div><figcaption>\(escaped(caption))</figcaption></figure>\n"
    case .details(let summary, let blocks):
      return "<details><summary>\(escaped(summary))</summary>\n" + blocks.map(html).joined() + "</details>\n"
    }
  }

  private static func html(_ table: Table) -> String {
    var text = "<div class=\"scroll\"><table>"
    if !table.title.isEmpty { text += "<caption>\(escaped(table.title))</caption>" }
    let isNumeric = table.columns.map { column in column.cells.contains(where: \.isNumeric) }
    text += "<thead><tr>"
    for (index, column) in table.columns.enumerated() {
      let title = column.summary.isEmpty ? "" : " title=\"\(escaped(column.summary))\""
      text +=
        "<th scope=\"col\"\(isNumeric[index] ? " class=\"n\"" : "")\(title)>\(escaped(column.name))</th>"
    }
    text += "</tr></thead><tbody>\n"
    for row in 0..<table.rowCount {
      text += "<tr>"
      for (index, cell) in table.row(row).enumerated() {
        text += "<td\(isNumeric[index] ? " class=\"n\"" : "")>\(escaped(cell.readable(digits: 3)))</td>"
      }
      text += "</tr>\n"
    }
    text += "</tbody></table></div>\n"
    for note in table.notes { text += "<p class=\"note\">\(escaped(note))</p>\n" }
    return text
  }

  private static func html(_ works: [Report.Work]) -> String {
    var text =
      "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Work</th><th scope=\"col\">Title and people</th></tr></thead><tbody>\n"
    for work in works {
      text += "<tr id=\"work-\(work.number)\"><td>\(escaped(work.id))</td>"
      text += "<td class=\"wide\">\(escaped(work.title))<br><span class=\"soft\">"
      text += "\(work.people.isEmpty ? "no people" : escaped(work.people))</span></td></tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }

  private static func html(_ pairs: [Report.Pair]) -> String {
    var text =
      "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Pair</th><th scope=\"col\" class=\"n\">Weight</th><th scope=\"col\">Works</th></tr></thead><tbody>\n"
    for pair in pairs {
      let remark = pair.remark.isEmpty ? "" : " <span class=\"soft\">(\(escaped(pair.remark)))</span>"
      let links = pair.works.map { link in
        link.number.map { "<a href=\"#work-\($0)\">\(escaped(link.id))</a>" } ?? escaped(link.id)
      }
      text += "<tr><td>\(escaped(pair.first)) – \(escaped(pair.second))\(remark)</td>"
      text += "<td class=\"n\">\(escaped(pair.weight))</td><td>\(links.joined(separator: ", "))</td></tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }

  private static func html(_ matrix: Report.Matrix) -> String {
    var largest = 0.0
    for (i, row) in matrix.values.enumerated() {
      for (j, value) in row.enumerated() where i != j { largest = max(largest, value ?? 0) }
    }
    var text =
      "<div class=\"scroll\"><table class=\"matrix\"><caption>\(escaped(matrix.caption))</caption><thead><tr><td></td>"
    for (index, label) in matrix.labels.enumerated() {
      text +=
        "<th scope=\"col\" title=\"\(escaped(matrix.names[index]))\"><span>\(escaped(label))</span></th>"
    }
    text += "</tr></thead><tbody>\n"
    for (i, label) in matrix.labels.enumerated() {
      text += "<tr><th scope=\"row\" title=\"\(escaped(matrix.names[i]))\">\(escaped(label))</th>"
      for (j, value) in matrix.values[i].enumerated() {
        guard let value else {
          text += i == j ? "<td class=\"d\"></td>" : "<td></td>"
          continue
        }
        let shown = escaped(Cell.number(value).readable(digits: 2))
        let names = matrix.names[i] + (i == j ? "" : " – " + matrix.names[j])
        let tooltip = " title=\"\(escaped(names)): \(escaped(matrix.remarks[i][j]))\""
        if i == j {
          text += "<td class=\"d\"\(tooltip)>\(shown)</td>"
        } else if matrix.isMarked[i][j] {
          text += "<td class=\"c\"\(tooltip)>(\(shown))</td>"
        } else {
          text += "<td class=\"h\(shade(value, of: largest))\"\(tooltip)>\(shown)</td>"
        }
      }
      text += "</tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }

  /// Returns one of five shades, 1 to 5; the strongest pair has the darkest.
  private static func shade(_ value: Double, of largest: Double) -> Int {
    largest > 0 ? max(1, min(5, Int((5 * value / largest).rounded(.up)))) : 1
  }

  private static func escaped(_ text: String) -> String { XMLText.displayed(text) }
}

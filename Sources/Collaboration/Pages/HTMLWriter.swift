import ByteFormats

/// Writes a report as one self-contained page: without scripts, and without requests to the network.
public struct HTMLWriter {
  private let say: Language
  private let links: PageLinks

  /// Returns the page, with a line feed at the end.
  ///
  /// - Parameter links: the pages beside it, to which it links.
  public static func page(_ report: Report, links: PageLinks = PageLinks()) -> String {
    HTMLWriter(say: report.language, links: links).page(report)
  }

  private func page(_ report: Report) -> String {
    var body =
      "<header><h1>\(escaped(report.title))</h1><p class=\"subtitle\">\(escaped(report.subtitle))</p></header>\n"
    body +=
      "<nav aria-label=\"\(escaped(say("Sections")))\">"
      + report.sections.map { "<a href=\"#\($0.id)\">\(escaped($0.title))</a>" }.joined(separator: "")
      + "</nav>\n<main>\n"
    for section in report.sections {
      body += "<section id=\"\(section.id)\"><h2>\(escaped(section.title))</h2>\n"
      for block in section.blocks { body += html(block) }
      body += "</section>\n"
    }
    body += "</main>\n<footer>\(escaped(report.footer))</footer>\n"
    return """
      <!DOCTYPE html>
      <html lang="\(say.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(report.title))</title>
      <style>
      \(HTMLStyle.sheet)
      \(Diagram.Theme.adaptiveStyle)
      </style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private func html(_ block: Report.Block) -> String {
    switch block {
    case .paragraph(let text): return "<p>\(unbroken(escaped(text)))</p>\n"
    case .list(let lines): return "<ul>" + lines.map { "<li>\(escaped($0))</li>" }.joined() + "</ul>\n"
    case .figures(let figures):
      return "<dl class=\"figures\">"
        + figures.map {
          "<div><dt>\(escaped($0.label))</dt><dd class=\"value\">\(escaped($0.value))</dd><dd>\(escaped($0.meaning))</dd>"
            + ($0.range.isEmpty ? "" : "<dd class=\"range\">\(escaped($0.range))</dd>") + "</div>"
        }.joined() + "</dl>\n"
    case .table(let table): return html(table)
    case .matrix(let matrix): return html(matrix)
    case .pairs(let pairs): return html(pairs)
    case .questions(let questions):
      let items = questions.map { question in
        let text = escaped(question.text)
        let link = links.address(ofQuestion: question.key).map {
          " <a href=\"\(escaped($0))\">\(escaped(say("Answer it")))</a>"
        }
        return "<li>\(text)\(link ?? "")</li>"
      }
      return "<ul class=\"questions\">" + items.joined() + "</ul>\n"
    case .drawing(let svg, let caption):
      return
        "<figure><div class=\"drawing\">\(svg)</div><figcaption>\(escaped(caption))</figcaption></figure>\n"
    case .chart(let svg, let caption):
      return
        "<figure><div class=\"scroll\">\(svg)</div><figcaption>\(escaped(caption))</figcaption></figure>\n"
    case .details(let summary, let blocks):
      return "<details><summary>\(escaped(summary))</summary>\n" + blocks.map(html).joined() + "</details>\n"
    }
  }

  private func html(_ table: Table) -> String {
    var text = "<div class=\"scroll\"><table>"
    if !table.title.isEmpty { text += "<caption>\(escaped(table.title))</caption>" }
    let isNumeric = table.columns.map { column in
      column.cells.contains(where: \.isNumeric) || isOfRanges(column)
    }
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
        text += "<td\(isNumeric[index] ? " class=\"n\"" : "")>"
        let references = table.columns[index].references
        text += linked(html(cell), to: references.isEmpty ? nil : references[row]) + "</td>"
      }
      text += "</tr>\n"
    }
    text += "</tbody></table></div>\n"
    for note in table.notes { text += "<p class=\"note\">\(escaped(note))</p>\n" }
    return text
  }

  /// Returns text that leads to where actors can be explored; the text alone where no page shows them.
  private func linked(_ text: String, to actors: Column.ActorReference?) -> String {
    guard let actors, let address = links.address(actors.ids, of: actors.actors) else { return text }
    return "<a href=\"\(escaped(address))\">\(text)</a>"
  }

  /// Whether a column has figures with their ranges: `12 (11–13)`.
  private func isOfRanges(_ column: Column) -> Bool {
    let texts = column.cells.filter { $0 != .missing }.map { say.readable($0, digits: 3) }
    return texts.contains { $0.hasSuffix(")") } && texts.allSatisfy(Self.isFigure)
  }

  /// Whether a text has nothing but figures.
  private static func isFigure(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || " ()–,.%+-".contains($0) }
  }

  /// A cell; a range is in one line, digests and other long codes may be broken anywhere.
  private func html(_ cell: Cell) -> String {
    let text = say.readable(cell, digits: 3)
    if Self.isFigure(text), text.contains("–") {
      let parts = text.split(separator: " (", maxSplits: 1).map(String.init)
      let range = parts.count == 1 ? text : "(" + parts[1]
      return (parts.count == 1 ? "" : escaped(parts[0]) + " ") + "<span class=\"r\">\(escaped(range))</span>"
    }
    let isCode = text.utf8.count >= 40 && text.allSatisfy(\.isHexDigit)
    return isCode ? "<code>\(escaped(text))</code>" : escaped(text)
  }

  private func html(_ pairs: [Report.Pair]) -> String {
    var text = ""
    for pair in pairs {
      let weight = pair.weight.isEmpty ? "" : say(", weight {1}", pair.weight)
      text +=
        "<details data-pair=\"\(escaped(pair.id))\"><summary>\(escaped(pair.first)) – \(escaped(pair.second)) "
      text +=
        "<span class=\"soft\">(\(say("{1} {1:work|works}", pair.works.count))\(escaped(weight)))</span></summary>"
      let ids = pair.id.split(separator: "|").map(String.init)
      if let address = links.address(ids, of: .institutions) {
        text += "<p><a href=\"\(escaped(address))\">\(escaped(say("Explore this pair")))</a></p>"
      }
      text += "<ul>"
      for work in pair.works {
        text += "<li data-work=\"\(escaped(work.id))\">\(escaped(work.title))"
        let place = [work.venue, work.year.map(String.init) ?? say("no year")].filter { !$0.isEmpty }
        text += " <span class=\"soft\">\(escaped(place.joined(separator: ", ")))</span>"
        if let doi = work.doi {
          text += " <a href=\"\(escaped("https://doi.org/" + doi))\">DOI</a>"
        } else if let address = work.address, address.hasPrefix("https://") || address.hasPrefix("http://") {
          text += " <a href=\"\(escaped(address))\">\(say("Link"))</a>"
        }
        text += "</li>"
      }
      text += "</ul></details>\n"
    }
    return text
  }

  private func html(_ matrix: Report.Matrix) -> String {
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
      let own = linked(escaped(label), to: .init(actors: .institutions, ids: [matrix.ids[i]]))
      text += "<tr><th scope=\"row\" title=\"\(escaped(matrix.names[i]))\">\(own)</th>"
      for (j, value) in matrix.values[i].enumerated() {
        guard let value else {
          text += i == j ? "<td class=\"d\"></td>" : "<td></td>"
          continue
        }
        let shown = escaped(say.number(value, digits: 2))
        let names = matrix.names[i] + (i == j ? "" : " – " + matrix.names[j])
        let tooltip = " title=\"\(escaped(names)): \(escaped(matrix.remarks[i][j]))\""
        if i == j {
          text += "<td class=\"d\"\(tooltip)>\(shown)</td>"
        } else if matrix.isMarked[i][j] {
          text += "<td class=\"c\"\(tooltip)>(\(shown))</td>"
        } else {
          let ids = [matrix.ids[i], matrix.ids[j]]
          text +=
            "<td class=\"h\(shade(value, of: largest))\"\(tooltip)>\(linked(shown, to: .init(actors: .institutions, ids: ids)))</td>"
        }
      }
      text += "</tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }

  /// Returns one of five shades, 1 to 5; the strongest pair has the darkest.
  private func shade(_ value: Double, of largest: Double) -> Int {
    largest > 0 ? max(1, min(5, Int((5 * value / largest).rounded(.up)))) : 1
  }

  private func escaped(_ text: String) -> String { XMLText.displayed(text) }

  /// Keeps a number and the sign behind it on one line.
  private func unbroken(_ text: String) -> String { text.replacing(" %", with: "\u{A0}%") }
}

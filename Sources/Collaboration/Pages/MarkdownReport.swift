import ByteFormats

/// Writes a report as Markdown: headings, sentences and tables; drawings and charts are said in words.
public struct MarkdownReport {
  private let say: Language

  /// Returns the report, with a line feed at the end.
  public static func text(_ report: Report) -> String { MarkdownReport(say: report.language).text(report) }

  private func text(_ report: Report) -> String {
    var text = "# \(escaped(report.title))\n\n\(escaped(report.subtitle))\n"
    for section in report.sections {
      text += "\n## \(escaped(section.title))\n"
      for block in section.blocks { text += "\n" + markdown(block, level: 3) }
    }
    return text + "\n\(escaped(report.footer))\n"
  }

  private func markdown(_ block: Report.Block, level: Int) -> String {
    switch block {
    case .paragraph(let text): return escaped(text) + "\n"
    case .list(let lines): return lines.map { "- \(escaped($0))\n" }.joined()
    case .figures(let figures):
      return figures.map { figure in
        let range = figure.range.isEmpty ? "" : " (\(figure.range))"
        return "- **\(escaped(figure.label)): \(escaped(figure.value))** \(escaped(figure.meaning + range))\n"
      }.joined()
    case .questions(let questions): return questions.map { "- \(escaped($0.text))\n" }.joined()
    case .table(let table): return markdown(table)
    case .matrix(let matrix):
      return "*\(escaped(matrix.caption))* \(escaped(say("The table of pairs has the figures.")))\n"
    case .drawing(_, let caption): return "*\(escaped(caption))*\n"
    case .chart(let svg, let caption):
      return [label(of: svg), caption].filter { !$0.isEmpty }.map { escaped($0) }.joined(separator: ". ")
        + "\n"
    case .pairs(let pairs):
      return pairs.map { pair in
        "- **\(escaped(pair.first)) – \(escaped(pair.second))** (\(say("{1} {1:work|works}", pair.works.count)))\n"
          + pair.works.map { work in
            let place = [work.venue, work.year.map(String.init) ?? say("no year")].filter { !$0.isEmpty }
            let link = work.doi.map { " [DOI](<https://doi.org/\($0)>)" } ?? ""
            return "  - \(escaped(work.title)), \(escaped(place.joined(separator: ", ")))\(link)\n"
          }.joined()
      }.joined()
    case .details(let summary, let blocks):
      return "\(String(repeating: "#", count: level)) \(escaped(summary))\n"
        + blocks.map { "\n" + markdown($0, level: level + 1) }.joined()
    }
  }

  private func markdown(_ table: Table) -> String {
    var text = table.title.isEmpty ? "" : "**\(escaped(table.title))**\n\n"
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    text += row(table.columns.map { escaped($0.name) })
    text += row(table.columns.map { $0.cells.contains(where: \.isNumeric) ? "---:" : "---" })
    for index in 0..<table.rowCount {
      text += row(table.row(index).map { escaped(say.readable($0, digits: 3)) })
    }
    for note in table.notes { text += "\n\(escaped(note))\n" }
    return text
  }

  /// The text alternative of a chart.
  private func label(of svg: String) -> String {
    let parts = svg.split(separator: "aria-label=\"", maxSplits: 1)
    guard parts.count == 2, let end = parts[1].firstIndex(of: "\"") else { return "" }
    return String(parts[1][..<end]).replacing("&amp;", with: "&").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in ShownText.of(text) {
      if "\\`*_[]<>|#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}

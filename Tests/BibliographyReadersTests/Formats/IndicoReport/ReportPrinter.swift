import Testing

/// Prints an event as a release of Indico does, in a language, in one of the layouts in which reports reach us.
struct ReportPrinter: CustomTestStringConvertible {
  enum Layout: CaseIterable {
    /// Markdown as converters write it, with bold and headings at random.
    case markdown
    /// Markdown whose labels are glued to the line before.
    case gluedMarkdown
    /// Text with a line a paragraph.
    case plain
    /// Text wrapped at 76 characters, without indents.
    case wrapped
    /// Pages as `pdftotext -layout` gives them: indents, headers, footers, form feeds.
    case pages
    /// Pages with header and footer in pieces, as `pdftotext` alone gives them.
    case scatteredPages
  }

  var release: Release
  var language: Language
  var layout: Layout

  var testDescription: String { "\(release) in \(language.name) as \(layout)" }

  /// Every release in every language and layout.
  static let all: [ReportPrinter] = Release.allCases.flatMap { release in
    Language.all.flatMap { language in
      Layout.allCases.map { ReportPrinter(release: release, language: language, layout: $0) }
    }
  }

  private var isMarkdown: Bool { layout == .markdown || layout == .gluedMarkdown }

  func print(_ contributions: [InventedEvent.Contribution] = InventedEvent.contributions) -> String {
    var text = isMarkdown ? "\n\n# **\(InventedEvent.title)**\n\n## **\(language.report)**\n\n" : ""
    if !isMarkdown {
      text = wrap(InventedEvent.title, 30).joined(separator: "\n") + "\n\n\(language.report)\n\n"
      text += "     https://events.example.org/e/imaginary\n"
    }
    for (index, contribution) in contributions.enumerated() {
      let lines = body(contribution, index)
      switch layout {
      case .markdown, .gluedMarkdown, .plain, .wrapped: text += lines.joined(separator: "\n") + "\n\n"
      case .pages, .scatteredPages: text += paginate(lines, contribution)
      }
    }
    while text.last == "\n" { text.removeLast() }
    return text
  }

  private func duration(_ minutes: Int) -> String {
    switch release {
    case .v1_2: return "\(minutes / 60):\(Language.two(minutes % 60))"
    case .v2_0: return "\(minutes)"
    default: break
    }
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
    if days > 0 { return "\(days)d \(hours)h" }
    if hours > 0, rest > 0 { return "\(hours)h \(rest)m" }
    if hours > 0 { return "\(hours) \(hours == 1 ? language.hour.0 : language.hour.1)" }
    return "\(rest) \(rest == 1 ? language.minute.0 : language.minute.1)"
  }

  /// The lines of one contribution, without its page.
  private func body(_ contribution: InventedEvent.Contribution, _ index: Int) -> [String] {
    let colon = release == .v1_2 || release == .v2_0 ? " :" : ":"
    var header = "\(language.id)\(colon) \(contribution.id)"
    if release.printsCode, let code = contribution.code { header += " \(language.code)\(colon) \(code)" }
    let kind = contribution.kind ?? language.notSpecified
    let type = "\(language.type)\(colon) " + (isMarkdown ? "**\(kind)**" : kind)
    var lines: [String] = []
    switch layout {
    case .markdown, .gluedMarkdown: lines += [header, "", type, ""]
    case .plain, .wrapped, .pages: lines += ["\(header)            \(type)", ""]
    case .scatteredPages: lines += [header, "", String(contribution.title.prefix(22)) + " …", type, ""]
    }

    let isBold = index % 2 == 0
    if isMarkdown {
      let title = contribution.title.replacing("CO2", with: "CO<sub>2</sub>").replacing("&", with: "&amp;")
      lines += [isBold ? "## **\(title)**" : "## \(title)", ""]
    } else {
      let width = layout == .plain ? 1000 : 52
      lines += wrap(contribution.title, width).map { layout == .pages ? "        " + $0 : $0 }
    }
    if let day = contribution.day {
      let date =
        language.date(day, contribution.hour, contribution.minute) + " (\(duration(contribution.minutes)))"
      lines.append(
        isMarkdown ? "*\(date)*" : layout == .pages ? String(repeating: " ", count: 40) + date : date)
    }
    lines.append("")
    lines += middle(contribution, isBold)
    lines += people(contribution, colon)
    return lines
  }

  /// Abstract and fields.
  private func middle(_ contribution: InventedEvent.Contribution, _ isBold: Bool) -> [String] {
    var lines: [String] = []
    let margin = layout == .pages ? "  " : ""
    if release == .v1_2, !contribution.abstract.isEmpty {
      lines += [isMarkdown ? "### Content" : "Content", ""]
    }
    for paragraph in contribution.abstract {
      let text = isMarkdown ? paragraph.replacing("(poly)", with: "\\(poly\\)") : paragraph
      lines += wrap(text, layout == .plain || isMarkdown ? 10_000 : 72).map { margin + $0 } + [""]
    }
    for field in contribution.fields {
      lines += [isMarkdown ? (isBold ? "### **\(field.title)**" : "### \(field.title)") : field.title, ""]
      if !field.value.isEmpty { lines += [margin + field.value, ""] }
    }
    return lines
  }

  private func people(_ contribution: InventedEvent.Contribution, _ colon: String) -> [String] {
    func label(_ forms: (String, String), _ count: Int) -> String {
      if release == .v1_2 || release == .v2_0 {
        return language.name == "English" ? forms.0 + "(s)" : forms.0
      }
      return count == 1 ? forms.0 : forms.1
    }
    var parts: [(label: String, value: String)] = []
    let primary = release == .v3_3_6 ? language.author : language.primary
    for (forms, people) in [
      (primary, contribution.authors), (language.coauthor, contribution.coauthors),
      (language.presenter, contribution.presenters),
    ] where !people.isEmpty {
      parts.append((label(forms, people.count), people.map(\.printed).joined(separator: "; ")))
    }
    if let session = contribution.session {
      // Converters make links of what looks like an address.
      let name = isMarkdown ? session.replacing("gather.example", with: "[gather.example](#)") : session
      parts.append((language.session, name))
    }
    if let track = contribution.track { parts.append((language.track, track)) }

    if layout == .gluedMarkdown {
      return [parts.map { "**\($0.label)\(colon)** \($0.value)" }.joined()]
    }
    return parts.flatMap { part -> [String] in
      if layout == .markdown { return ["**\(part.label)\(colon)** \(part.value)", ""] }
      let text = "\(part.label)\(colon) \(part.value)"
      return wrap(text, layout == .plain ? 100_000 : 76) + (layout == .plain ? [] : [""])
    }
  }

  /// Puts lines on pages of 18, with header and footer.
  private func paginate(_ lines: [String], _ contribution: InventedEvent.Contribution) -> String {
    let head = "Third Meeting on … / \(language.report)"
    var short = String(contribution.title.prefix(22))
    if short != contribution.title { short += " …" }
    var text = ""
    var start = 0
    var number = 1
    while start < lines.count {
      text += "\u{0C}"
      let scattered = start == 0 ? "\(head)\n" : "\(head)\n\n\(short)\n\n"
      text += layout == .pages ? "\(head)            \(short)\n\n\n" : scattered
      text += lines[start..<min(start + 18, lines.count)].joined(separator: "\n")
      let foot = layout == .pages ? "April 22, 2023            " : "April 22, 2023\n\n"
      text += "\n\n\(foot)\(language.page) \(number)\n"
      start += 18
      number += 1
    }
    return text
  }

  /// Breaks a text at blanks and behind hyphens, so that no line is longer than a width if words allow.
  private func wrap(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    var word = ""
    func flush() {
      if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count > width {
        while lines[lines.count - 1].last == " " { lines[lines.count - 1].removeLast() }
        lines.append("")
      }
      lines[lines.count - 1] += word
      word = ""
    }
    for (character, next) in zip(text, Array(text).dropFirst() + [" "]) {
      word.append(character)
      if character == " " || (character == "-" && next.isLetter) { flush() }
    }
    flush()
    return lines
  }
}

import Bibliography
import ByteFormats

/// The end of a contribution: authors, co-authors, presenters, session and track, each after its label.
struct IndicoBlock {
  /// A label of the block with what follows it.
  private struct Section {
    var label: IndicoLabel
    var line: LayoutLine
    var index: Int
    var start: Int
    var valueStart: Int
    var value: Passage
    /// The index of the first line after the value that does not belong to it.
    var stray: Int?
  }

  private var sections: [Section] = []
  /// The numbers of the lines where text begins that belongs to no label.
  private var strays: [Int] = []
  /// The index of the line where the block begins; after the last line where there is none.
  private(set) var startLine = 0
  /// Where in that line it begins.
  private(set) var startOffset = 0

  /// Makes the block of a contribution that has none.
  init() {}

  /// Whether there is no label at all.
  var isEmpty: Bool { sections.isEmpty }

  /// Whether the text ends within the last list of people.
  var endsOpen: Bool {
    guard let last = sections.last, last.label.role != nil else { return false }
    let text = last.value.text
    return text.isEmpty || text.last == .semicolon || text.last == .comma || Self.depth(text[...]) > 0
  }

  /// How far the block's first label is indented; nil where it does not begin a line.
  var labelIndent: Int? { sections.first.flatMap { $0.start == 0 ? $0.line.indent : nil } }

  /// A label that may belong to the block.
  private struct Candidate {
    var index: Int
    var match: IndicoLabelMatcher.Match
    var isAtStart: Bool
    var isBold: Bool
    var isGlued: Bool
  }

  /// Finds the block among a contribution's lines.
  ///
  /// An abstract may hold the same words. So the block is the longest run of labels at the end in which no label
  /// comes twice and people follow the labels of people.
  init(_ lines: [LayoutLine], from bodyStart: Int, joiner: LineJoiner) {
    startLine = lines.count
    var candidates = Self.candidates(lines, from: bodyStart)
    // Words in running text drop out first, so that a list's text reaches to the next true label.
    var kept: [Candidate] = []
    for (number, candidate) in candidates.enumerated() {
      let next = number + 1 < candidates.count ? candidates[number + 1] : nil
      if candidate.isBold
        || Self.isPlausible(candidate, Self.section(candidate, lines, to: next, joiner), after: kept.last)
      {
        kept.append(candidate)
      }
    }
    candidates = kept
    var used: Set<Int> = []
    var first = candidates.count
    while first > 0, used.insert(candidates[first - 1].match.label.rawValue).inserted {
      // Indico's order is fixed; in another, only a label in bold is accepted.
      if first < candidates.count, !candidates[first - 1].isBold,
        candidates[first - 1].match.label.rawValue > candidates[first].match.label.rawValue
      {
        break
      }
      first -= 1
    }
    let run = candidates[first...]
    guard let start = run.first else { return }
    startLine = start.index
    startOffset = start.match.start
    for index in run.indices {
      sections.append(
        Self.section(run[index], lines, to: index + 1 < run.endIndex ? run[index + 1] : nil, joiner))
    }
    takeListsBeforeLabels(lines, from: bodyStart, joiner)
    strays = sections.compactMap { $0.stray.map { lines[$0].number } }
  }

  /// Gives a label that no one follows the list before it.
  ///
  /// `pdftotext` without options prints a list that fills whole lines before its label.
  private mutating func takeListsBeforeLabels(
    _ lines: [LayoutLine], from bodyStart: Int, _ joiner: LineJoiner
  ) {
    for number in sections.indices {
      let section = sections[number]
      guard section.label.role != nil, section.value.isEmpty, section.start == 0 else { continue }
      let start: Int
      if number == 0 {
        start = Self.paragraphStart(lines, before: section.index, from: bodyStart)
      } else {
        start = sections[number - 1].stray ?? Self.seam(lines, sections[number - 1], before: section.index)
      }
      guard start < section.index else { continue }
      let list = Self.passage(lines[start..<section.index], from: 0, joiner)
      let people = PersonList(list.text)
      let isSure = people.entries.allSatisfy { entry in
        let isNamed = entry.name.given != nil || entry.affiliation != nil || entry.name.honorific != nil
        return isNamed && PersonList.isUpperCase(entry.name.family ?? "")
      }
      guard !people.entries.isEmpty, people.unreadable.isEmpty, isSure else { continue }
      sections[number].value = list
      if number == 0 {
        (startLine, startOffset) = (start, 0)
      } else {
        let before = sections[number - 1]
        sections[number - 1].stray = nil
        sections[number - 1].value = Self.passage(
          lines[before.index..<start], from: before.valueStart, joiner)
      }
    }
  }

  /// Returns where the paragraph before a line begins.
  private static func paragraphStart(_ lines: [LayoutLine], before end: Int, from bodyStart: Int) -> Int {
    var start = end
    while start > bodyStart, lines[start - 1].isBlank { start -= 1 }
    while start > bodyStart, !lines[start - 1].isBlank { start -= 1 }
    return start
  }

  /// Returns the last line before an end at which a person begins although no semicolon precedes: there
  /// one list ends and another begins. Returns the end where there is none.
  private static func seam(_ lines: [LayoutLine], _ section: Section, before end: Int) -> Int {
    var seam = end
    var depth = 0
    var last: UInt8?
    for index in section.index..<end where !lines[index].isBlank {
      let text = lines[index].text[(index == section.index ? section.valueStart : 0)...]
      if let last, depth == 0, last != .semicolon, last != .comma,
        PersonList.looksLikePerson(lines[index].text, 0)
      {
        seam = index
      }
      depth = max(0, depth + Self.depth(text))
      last = text.last ?? last
    }
    return seam
  }

  private static func passage(_ lines: ArraySlice<LayoutLine>, from start: Int, _ joiner: LineJoiner)
    -> Passage
  {
    var passage = Passage()
    var start = start
    for line in lines {
      passage.append(line, from: start, to: line.text.count, words: joiner)
      start = 0
    }
    return passage
  }

  private static func candidates(_ lines: [LayoutLine], from start: Int) -> [Candidate] {
    var candidates: [Candidate] = []
    for index in lines.indices.dropFirst(start) where !lines[index].isBlank {
      for match in IndicoLabelMatcher.shared.matches(in: lines[index].text) where !match.label.isHeader {
        let text = lines[index].text
        let before = match.start > 0 ? text[match.start - 1] : .space
        let last = text[..<match.start].last { $0 != .space }
        candidates.append(
          Candidate(
            index: index, match: match, isAtStart: match.start == 0,
            isBold: lines[index].boldStarts.contains(match.start),
            isGlued: match.start > 0 && (before != .space || last == .rightParenthesis)))
      }
    }
    return candidates
  }

  /// Whether what follows a label that is not in bold is what the label promises.
  private static func isPlausible(_ candidate: Candidate, _ section: Section, after previous: Candidate?)
    -> Bool
  {
    guard candidate.match.label.role != nil else {
      if candidate.isAtStart || candidate.isGlued { return true }
      return previous?.index == candidate.index && previous?.match.label.role != nil
    }
    let entries = PersonList(section.value.text).entries
    if entries.isEmpty { return candidate.isAtStart && section.value.isEmpty }
    let sure = entries.count { entry in
      guard let family = entry.name.family, family.utf8.count <= 80 else { return false }
      return PersonList.isUpperCase(family)
        && (entry.name.given != nil || entry.affiliation != nil || entry.name.honorific != nil
          || candidate.isAtStart)
    }
    if candidate.isAtStart, sure == 0 { return entries.allSatisfy { Self.isTitleCase($0.name) } }
    return sure * 2 >= entries.count
  }

  /// Whether a name is of the form `Family, Given`, each word with a capital, as text in another case has it.
  private static func isTitleCase(_ name: PersonName) -> Bool {
    guard let family = name.family, let given = name.given, name.written.utf8.count <= 80 else {
      return false
    }
    return family.first?.isLowercase == false && given.first?.isUppercase == true
      && given.split(separator: " ").allSatisfy { $0.first?.isLowercase == false }
  }

  // MARK: Values

  /// Gathers what follows a label, up to the next one or to where its text ends.
  private static func section(
    _ candidate: Candidate, _ lines: [LayoutLine], to next: Candidate?, _ joiner: LineJoiner
  ) -> Section {
    var section = Section(
      label: candidate.match.label, line: lines[candidate.index], index: candidate.index,
      start: candidate.match.start, valueStart: candidate.match.valueStart, value: Passage())
    let isList = candidate.match.label.role != nil
    var gap = Gap.none
    var depth = 0
    var index = candidate.index
    while index < lines.count, index <= (next?.index ?? lines.count) {
      let line = lines[index]
      if line.isBlank {
        gap = gap == .page || line.isPageBreak ? .page : .paragraph
        index += 1
        continue
      }
      let from = index == candidate.index ? candidate.match.valueStart : 0
      let to = index == next?.index ? next?.match.start ?? line.text.count : line.text.count
      if to > from {
        let part = line.text[from..<to]
        guard section.value.isEmpty || continues(section.value.text, part, gap, depth, isList: isList),
          index == candidate.index || line.heading == 0
        else {
          section.stray = index
          break
        }
        section.value.append(line, from: from, to: to, words: joiner)
        depth = max(0, depth + Self.depth(part))
        gap = .none
      }
      index += 1
    }
    return section
  }

  private enum Gap { case none, paragraph, page }

  /// Whether a value goes on after blank lines.
  private static func continues(
    _ text: [UInt8], _ part: ArraySlice<UInt8>, _ gap: Gap, _ depth: Int, isList: Bool
  ) -> Bool {
    if gap == .none { return true }
    guard isList else { return gap == .page && depth > 0 }
    let next = part.first { $0 != .space }
    if depth > 0 || text.last == .semicolon || text.last == .comma || next == .leftParenthesis
      || next == .semicolon || next == .comma
    {
      return true
    }
    return gap == .page && text.last != .rightParenthesis
  }

  /// Returns how many parentheses a text opens more than it closes.
  private static func depth(_ text: ArraySlice<UInt8>) -> Int {
    var depth = 0
    for byte in text {
      if byte == .leftParenthesis { depth += 1 } else if byte == .rightParenthesis { depth -= 1 }
    }
    return depth
  }

  // MARK: Work

  /// Writes people, session and track into a work.
  func write(to work: inout Work, source: String, diagnostics: inout [Diagnostic]) {
    for section in sections {
      if let role = section.label.role {
        readPeople(section, role, into: &work, source, &diagnostics)
      } else {
        var value = section.value.text
        while value.last == .space { value.removeLast() }
        let text = String(decoding: value, as: UTF8.self)
        let stated = text.isEmpty || IndicoLabel.unspecified.contains(text.lowercased()) ? nil : text
        if section.label == .session { work.session = stated } else { work.track = stated }
      }
    }
    for line in strays {
      diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source, line: line),
          "text that belongs to no part of contribution \(work.id)", remedy: "skipped"))
    }
    if work.authorships.isEmpty {
      diagnostics.append(
        Diagnostic(
          .note, at: work.location, "contribution \(work.id) names no people",
          remedy: "it adds nothing to the networks"))
    }
  }

  private func readPeople(
    _ section: Section, _ role: Authorship.Role, into work: inout Work, _ source: String,
    _ diagnostics: inout [Diagnostic]
  ) {
    let list = PersonList(section.value.text)
    func locations(_ offsets: [Int]) -> [SourceLocation] {
      section.value.places(at: offsets).map { SourceLocation(source, line: $0.line, column: $0.column) }
    }
    for (entry, location) in zip(list.entries, locations(list.entries.map(\.offset))) {
      work.authorships.append(
        Authorship(
          name: entry.name, role: role, affiliations: entry.affiliation.map { [Affiliation($0)] } ?? [],
          location: location))
    }
    for location in locations(Array(list.unbalanced.prefix(1))) {
      diagnostics.append(
        Diagnostic(
          .warning, at: location, "a parenthesis is not closed in the people of contribution \(work.id)",
          remedy: "check the people from here on"))
    }
    for location in locations(list.unreadable) {
      diagnostics.append(
        Diagnostic(
          .warning, at: location, "this names no one among the people of contribution \(work.id)",
          remedy: "skipped"))
    }
    if list.entries.isEmpty, list.unreadable.isEmpty {
      let label = SourceLocation(
        source, line: section.line.number, column: section.line.column(at: section.start))
      diagnostics.append(
        Diagnostic(
          .warning, at: label, "no one is named after this label in contribution \(work.id)",
          remedy: "check that the text is complete"))
    }
  }
}

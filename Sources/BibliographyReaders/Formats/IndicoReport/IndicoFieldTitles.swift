/// Distinguishes the titles of an event's own fields from the text of abstracts.
///
/// Indico prints a field's title on a line of its own, without a colon. In Markdown it is a heading. In plain
/// text it is a line that several contributions have; on pages as they were laid out, a line that begins at the
/// margin where abstracts are indented.
struct IndicoFieldTitles {
  private var known: Set<String> = []
  private let abstractsAreIndented: Bool
  /// Whether the text has no blank lines, so that none can be asked for before a title.
  private let isDense: Bool

  /// Finds the titles that an event's contributions have.
  init(_ contributions: [IndicoContribution], isPaged: Bool) {
    abstractsAreIndented = isPaged && Self.isIndented(contributions)
    let all = contributions.lazy.flatMap(\.lines)
    isDense = all.count { $0.isBlank && !$0.isPageBreak } * 20 < all.count { !$0.isBlank }
    guard !abstractsAreIndented else { return }
    /// How often a line occurs in all bodies, as the first line of a body, and after which line; and the lines
    /// that follow it.
    struct Standing {
      var count = 0
      var first = 0
      var after: [String: Int] = [:]
      var before: [String?] = []
    }
    var standings: [String: Standing] = [:]
    var headings: [String: Int] = [:]
    for contribution in contributions {
      var previous: String?
      var isFirst = true
      var wasBlank = true
      var seen: Set<String> = []
      for line in contribution.bodyLines {
        if line.isBlank {
          wasBlank = true
          continue
        }
        defer {
          isFirst = false
          wasBlank = false
        }
        guard line.heading > 0 || ((wasBlank || isDense) && Self.mayBeTitle(line)) else {
          if let previous { standings[previous]?.before.append(nil) }
          previous = nil
          continue
        }
        let text = line.string
        if line.heading > 0 { headings[text, default: 0] += 1 }
        if let previous { standings[previous]?.before.append(text) }
        if seen.insert(text).inserted {
          standings[text, default: Standing()].count += 1
          if isFirst { standings[text]?.first += 1 }
          if let previous { standings[text]?.after[previous, default: 0] += 1 }
        }
        previous = text
      }
    }
    // A title that is a heading in places is one without its marks, too.
    for (text, count) in headings where count > 1 { known.insert(text) }
    guard headings.isEmpty else { return }
    for (text, standing) in standings where standing.count > 1 && standing.first < standing.count {
      // `Poster` after `Poster title` is its value, unless it follows nearly every one of them or has
      // text of its own after it, which no other contribution has.
      let hasValue = standing.before.contains { $0.map { standings[$0]?.count == 1 } ?? true }
      let isValue =
        !hasValue
        && standing.after.contains { title, count in
          guard let other = standings[title], count == standing.count else { return false }
          return other.count > count && !(other.count >= 3 && count * 10 >= other.count * 9)
        }
      if !isValue { known.insert(text) }
    }
  }

  /// Returns the indices of the lines that are titles of fields, among the lines between date and people.
  func titles(in body: [LayoutLine]) -> [Int] {
    var titles: [Int] = []
    var wasBlank = true
    for (index, line) in body.enumerated() {
      if line.isBlank {
        wasBlank = true
        continue
      }
      defer { wasBlank = false }
      if abstractsAreIndented {
        if line.indent == 0, wasBlank { titles.append(index) }
      } else if line.heading > 0
        || ((wasBlank || isDense) && Self.mayBeTitle(line) && known.contains(line.string))
      {
        titles.append(index)
      }
    }
    return titles
  }

  /// Whether a line is short and no sentence.
  private static func mayBeTitle(_ line: LayoutLine) -> Bool {
    guard line.text.count <= 80, let last = line.text.last else { return false }
    return !".,;:!?-".utf8.contains(last)
  }

  /// Whether most lines of the abstracts are indented, while people begin at the margin.
  private static func isIndented(_ contributions: [IndicoContribution]) -> Bool {
    var indented = 0
    var total = 0
    for contribution in contributions {
      for line in contribution.bodyLines where !line.isBlank {
        total += 1
        if line.indent > 0 { indented += 1 }
      }
    }
    let labels = contributions.compactMap { $0.block.labelIndent }
    return total > 0 && indented * 4 >= total && labels.allSatisfy { $0 == 0 }
  }
}

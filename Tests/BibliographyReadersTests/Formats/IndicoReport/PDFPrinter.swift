import Foundation

/// Sets a report on the pages of a PDF, as Indico's template for LaTeX lays it out: the number left and the type
/// right in one line, title in the middle, date to the right, abstract indented, lists broken within words.
struct PDFPrinter {
  private struct Text {
    var x: Double
    var y: Double
    var size: Double
    var text: String
  }

  private var pages: [[Text]] = [[]]
  private var y = 740.0
  private var header: (left: String, right: String) = ("", "")
  private static let left = 70.0
  private static let right = 525.0

  /// How many characters of 9 points fit on a line.
  private static let width = 84

  /// Returns the bytes of a PDF of the contributions.
  static func print(_ contributions: [InventedEvent.Contribution]) -> [UInt8] {
    var printer = PDFPrinter()
    for line in ["Third Meeting on Imaginary Materials", "and Their Measurement"] {
      printer.put(line, at: 120, size: 16)
      printer.y -= 10
    }
    printer.y -= 60
    printer.put("Report of Contributions", at: 160, size: 16)
    for contribution in contributions { printer.add(contribution) }
    return printer.document()
  }

  private mutating func add(_ contribution: InventedEvent.Contribution) {
    let short =
      contribution.title.count > 34 ? contribution.title.prefix(32) + " ..." : contribution.title[...]
    header = ("Third Meeting on ... / Report of Contributions", String(short))
    newPage()
    var id = "Contribution ID: \(contribution.id)"
    if let code = contribution.code { id += " Contribution code: \(code)" }
    put(id, at: Self.left, advance: 0)
    putRight("Type: \(contribution.kind ?? "not specified")")
    y -= 30
    for line in Self.broken(contribution.title, 44, hyphenates: false) {
      put(line, at: 300 - Double(line.count) * 4.2, size: 14)
      y -= 4
    }
    if let day = contribution.day {
      let (hours, rest) = (contribution.minutes / 60, contribution.minutes % 60)
      let duration =
        hours >= 24
        ? "\(hours / 24)d \(hours % 24)h"
        : hours > 0 && rest > 0 ? "\(hours)h \(rest)m" : hours > 0 ? "\(hours) hour" : "\(rest) minutes"
      let date = day == 0 ? "Monday, 6 March 2023" : "Tuesday, 7 March 2023"
      let time = "\(Language.two(contribution.hour)):\(Language.two(contribution.minute))"
      putRight("\(date) \(time) (\(duration))")
    }
    y -= 20
    for paragraph in contribution.abstract {
      for line in Self.broken(paragraph, Self.width - 4, hyphenates: true) { put(line, at: Self.left + 11) }
      y -= 6
    }
    y -= 14
    for field in contribution.fields {
      put(field.title, at: Self.left, size: 11)
      y -= 4
      if !field.value.isEmpty { put(field.value, at: Self.left + 11) }
      y -= 16
    }
    for (label, people) in [
      ("Primary author", contribution.authors), ("Co-author", contribution.coauthors),
      ("Presenter", contribution.presenters),
    ] where !people.isEmpty {
      let text = "\(label)\(people.count > 1 ? "s" : ""): " + people.map(\.printed).joined(separator: "; ")
      for line in Self.broken(text, Self.width, hyphenates: true) { put(line, at: Self.left) }
      y -= 10
    }
    if let session = contribution.session { put("Session Classification: \(session)", at: Self.left) }
    y -= 10
    if let track = contribution.track { put("Track Classification: \(track)", at: Self.left) }
  }

  private mutating func newPage() {
    pages.append([])
    y = 780
    put(header.left, at: Self.left, advance: 0)
    putRight(header.right)
    pages[pages.count - 1].append(Text(x: Self.left, y: 60, size: 9, text: "November 22, 2026"))
    pages[pages.count - 1].append(Text(x: 480, y: 60, size: 9, text: "Page \(pages.count - 1)"))
    y -= 20
  }

  private mutating func putRight(_ text: String) { put(text, at: Self.right - Double(text.count) * 5.4) }

  private mutating func put(_ text: String, at x: Double, size: Double = 9, advance: Double = 12) {
    // Short pages, so that lists run over their ends.
    if y < 560, pages.count > 1 { newPage() }
    pages[pages.count - 1].append(Text(x: x, y: y, size: size, text: text))
    y -= advance
  }

  /// Breaks a text into lines, within long words where asked to.
  private static func broken(_ text: String, _ width: Int, hyphenates: Bool) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      let room = width - last.count - (last.isEmpty ? 0 : 1)
      if word.count <= room {
        lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
        continue
      }
      // As TeX does: within the word's first part, or behind a hyphen of its own.
      let head = word.prefix { $0 != "-" }
      if head.count < word.count, head.count + 1 <= room {
        lines[lines.count - 1] = last + " " + head + "-"
        lines.append(String(word.dropFirst(head.count + 1)))
      } else if hyphenates, word.count >= 8, word.prefix(8).allSatisfy(\.isLetter), room > 5 {
        lines[lines.count - 1] = last + " " + word.prefix(4) + "-"
        lines.append(String(word.dropFirst(4)))
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  // MARK: PDF

  /// Letters that the standard encoding of PDF lacks, with the names of their glyphs.
  private static let glyphs: [(Character, String)] = [("Ř", "Rcaron"), ("ř", "rcaron"), ("ě", "ecaron")]

  private static func encoded(_ text: String) -> [UInt8] {
    text.flatMap { character -> [UInt8] in
      if let index = glyphs.firstIndex(where: { $0.0 == character }) { return [UInt8(index + 1)] }
      let byte = character.unicodeScalars.first.flatMap { UInt8(exactly: $0.value) } ?? 0x3F
      return "()\\".utf8.contains(byte) ? [0x5C, byte] : [byte]
    }
  }

  private func document() -> [UInt8] {
    var bytes = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    func add(_ parts: [UInt8]) {
      offsets.append(bytes.count)
      bytes += Array("\(offsets.count) 0 obj\n".utf8) + parts + Array("\nendobj\n".utf8)
    }
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    add(Array("<< /Type /Catalog /Pages 2 0 R >>".utf8))
    add(Array("<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>".utf8))
    let names = Self.glyphs.map { "/\($0.1)" }.joined(separator: " ")
    let encoding = "<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 \(names)] >>"
    add(Array("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding \(encoding) >>".utf8))
    for (index, page) in pages.enumerated() {
      let resources = "<< /Font << /F1 3 0 R >> >>"
      add(
        Array(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources \(resources) /Contents \(5 + 2 * index) 0 R >>"
            .utf8))
      var content: [UInt8] = []
      for text in page {
        content += Array("BT /F1 \(text.size) Tf \(text.x) \(text.y) Td (".utf8) + Self.encoded(text.text)
        content += Array(") Tj ET\n".utf8)
      }
      add(Array("<< /Length \(content.count) >>\nstream\n".utf8) + content + Array("\nendstream".utf8))
    }
    let start = bytes.count
    bytes += Array("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      bytes += Array((String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n").utf8)
    }
    bytes += Array("trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return bytes
  }
}

/// Which of a workbook's styles show a number as a date, a time of day, or a duration.
struct WorkbookStyles {
  /// What a number in a cell means.
  enum Kind {
    case number, date, duration
  }

  private var kinds: [Kind] = []

  /// Reads the part of styles; without one all numbers are numbers.
  init(_ part: StoredBytes?) {
    part?.withBytes { read($0) }
  }

  /// What a number in a cell of a style means.
  subscript(style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .number }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var formats: [Int: Kind] = [:]
    var scanner = XMLScanner(bytes)
    var isCellStyle = false
    while true {
      switch scanner.next() {
      case .start(let name, let attributes, _):
        if bytes.equals("cellXfs", in: name) {
          isCellStyle = true
        } else if bytes.equals("numFmt", in: name) || isCellStyle && bytes.equals("xf", in: name) {
          var number: Int?
          var code: [UInt8] = []
          scanner.forEachAttribute(in: attributes) { name, value in
            if bytes.equals("numFmtId", in: name) {
              number = Int(bytes.string(value))
            } else if bytes.equals("formatCode", in: name) {
              scanner.appendText(of: value, to: &code)
            }
          }
          if isCellStyle {
            kinds.append(number.map { formats[$0] ?? Self.kind(ofBuiltIn: $0) } ?? .number)
          } else if let number {
            formats[number] = Self.kind(of: code)
          }
        }
      case .end(let name): if bytes.equals("cellXfs", in: name) { isCellStyle = false }
      case .text: break
      case .finish: return
      }
    }
  }

  private static func kind(ofBuiltIn number: Int) -> Kind {
    switch number {
    case 14...22, 27...36, 50...58: .date
    case 45...47: .duration
    default: .number
    }
  }

  /// Reads a code such as `yyyy\-mm\-dd` or `[h]:mm`; text in quotes, colours and what follows a backslash do not count.
  private static func kind(of code: [UInt8]) -> Kind {
    var index = 0
    var isDuration = false
    var isDate = false
    while index < code.count {
      let byte = code[index]
      index += 1
      switch byte {
      case .quote, .leftBracket:
        let close: UInt8 = byte == .quote ? .quote : .rightBracket
        let end = code[index...].firstIndex(of: close) ?? code.count
        if byte == .leftBracket, let first = code[index..<end].first, "hmsHMS".utf8.contains(first),
          code[index..<end].allSatisfy({ $0 == first })
        {
          isDuration = true
        }
        index = end + 1
      case .backslash, .underscore, .asterisk: index += 1
      case .semicolon: index = code.count
      default: if "ymdhsYMDHS".utf8.contains(byte) { isDate = true }
      }
    }
    return isDuration ? .duration : isDate ? .date : .number
  }
}

/// Dates as spreadsheets count them.
enum SerialDate {
  /// Appends a number of days as in ISO 8601: `2021-04-14`, `2021-04-14 09:30:00`, or, below one, `09:30:00`; nothing is
  /// appended, and false returned, for a number that is no date.
  static func append(
    _ days: Double, isDuration: Bool, countsFrom1904: Bool, to output: inout [UInt8]
  ) -> Bool {
    // The last day is in the year 9999.
    guard days >= 0, days < 2_958_466 else { return false }
    var day = Int(days)
    var second = Int(((days - Double(day)) * 86_400).rounded())
    if second >= 86_400 {
      day += 1
      second = 0
    }
    if isDuration || days < 1 {
      output += clock(second + (isDuration ? day * 86_400 : 0)).utf8
      return true
    }
    // The year 1900 has a 29 February in spreadsheets.
    if countsFrom1904 { day += 1462 } else if day < 60 { day += 1 }
    output += date(day - 25_569).utf8
    if second > 0 { output += " \(clock(second))".utf8 }
    return true
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func clock(_ seconds: Int) -> String {
    "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  /// The date a number of days after 1970-01-01, in the Gregorian calendar.
  private static func date(_ days: Int) -> String {
    // Counted in eras of 400 years that begin on 1 March, so that the leap day comes last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(two(month))-\(two(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))"
  }
}

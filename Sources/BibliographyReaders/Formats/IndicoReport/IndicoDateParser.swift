import Bibliography
import ByteFormats

/// Reads the line that says when a contribution takes place and how long:
/// `Wednesday, 14 April 2021 17:45 (15 minutes)`, in any of Indico's languages.
enum IndicoDateParser {
  /// What a line turned out to be.
  enum Outcome: Equatable {
    /// A date, with the duration after it where there is one.
    case date(PartialDate, minutes: Int?)
    /// A line with a year, a time and a bracket at its end, whose words are not understood.
    case unknown
    /// Something else.
    case other
  }

  /// Date lines are short; longer ones are not tried.
  private static let longest = 200

  /// Reads a line.
  ///
  /// - Complexity: O(1): lines of more than 200 bytes are other things.
  static func parse(_ line: [UInt8]) -> Outcome {
    guard line.count <= longest, line.contains(where: { $0.isASCIIDigit }) else { return .other }
    var text = String(decoding: line, as: UTF8.self)
    var minutes: Int?
    var hasBracket = false
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      minutes = duration(text[text.index(after: open)...].dropLast())
      hasBracket = true
      text = String(text[..<open])
    }
    var reading = DateWords(text)
    reading.read()
    if let date = reading.date, reading.isComplete {
      if hasBracket, minutes == nil { return .unknown }
      return .date(date, minutes: minutes)
    }
    return hasBracket && reading.hour != nil && reading.year != nil ? .unknown : .other
  }

  /// Whether a line is a day without a time, as at the foot of a page: `April 22, 2021`.
  static func isDay(_ line: [UInt8]) -> Bool {
    guard line.count <= longest else { return false }
    var reading = DateWords(String(decoding: line, as: UTF8.self))
    reading.read()
    return reading.isUnderstood && reading.hour == nil && reading.date != nil
  }

  /// Reads a duration: `15 minutes`, `1h 30m`, `1d 2h`, `0:15`, `15`; nil where it is none.
  static func duration(_ text: some StringProtocol) -> Int? {
    var total = 0
    var number: Int?
    var hasColon = false
    var count = 0
    var tokens = Tokens(String(text))
    while let token = tokens.next() {
      switch token.kind {
      case .number(let value):
        if hasColon, let hours = number {
          total += hours * 60 + value
          number = nil
          hasColon = false
          count += 1
          continue
        }
        guard number == nil else { return nil }
        number = value
      case .word(let word):
        guard let value = number, let unit = IndicoDates.unitMinutes[word] else { return nil }
        total += value * unit
        number = nil
        count += 1
      case .mark(let mark):
        if mark == ":", number != nil {
          hasColon = true
        } else if mark != "," && mark != "." {
          return nil
        }
      }
      guard total < 1_000_000 else { return nil }
    }
    if let number { return count == 0 && !hasColon ? number : nil }
    return count > 0 ? total : nil
  }

  /// Splits text into numbers, words in lower case, and marks.
  struct Tokens {
    enum Kind: Equatable {
      case number(Int)
      case word(String)
      case mark(Unicode.Scalar)
    }
    struct Token {
      var kind: Kind
      /// Whether a space precedes it.
      var isApart: Bool
      /// How many digits a number has.
      var digits = 0
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ text: String) { scalars = Array(text.lowercased().unicodeScalars) }

    mutating func next() -> Token? {
      let start = position
      while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
      guard position < scalars.count else { return nil }
      let isApart = position > start
      let first = scalars[position]
      if let digit = Self.digit(first) {
        var value = digit
        var digits = 1
        position += 1
        while position < scalars.count, let digit = Self.digit(scalars[position]) {
          value = value < 1_000_000 ? value * 10 + digit : value
          digits += 1
          position += 1
        }
        return Token(kind: .number(value), isApart: isApart, digits: digits)
      }
      guard Self.isLetter(first) else {
        position += 1
        return Token(kind: .mark(first), isApart: isApart)
      }
      var word = ""
      while position < scalars.count, Self.isLetter(scalars[position]) {
        // The apostrophe within a word has three forms; a dot above is what lower-casing leaves of the Turkish İ.
        switch scalars[position] {
        case "\u{2019}", "\u{02BC}": word.unicodeScalars.append("'")
        case "\u{0307}": break
        default: word.unicodeScalars.append(scalars[position])
        }
        position += 1
      }
      return Token(kind: .word(word), isApart: isApart)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
      (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark || scalar == "'"
        || scalar == "\u{2019}" || scalar == "\u{02BC}"
    }
  }
}

/// The parts of one date as they are found word by word.
private struct DateWords {
  private(set) var year: Int?
  private(set) var hour: Int?
  private var month: Int?
  private var day: Int?
  private var minute: Int?
  private var isAfternoon: Bool?
  private(set) var isUnderstood = true
  private var tokens: [IndicoDateParser.Tokens.Token] = []
  private var position = 0

  init(_ text: String) {
    var stream = IndicoDateParser.Tokens(text)
    while let token = stream.next() { tokens.append(token) }
  }

  /// Whether every word was understood and the date has a day and a time.
  var isComplete: Bool { isUnderstood && day != nil && hour != nil }

  /// The date, if it has at least a year, a month and a day.
  var date: PartialDate? {
    guard let year, let month, let day else { return nil }
    var hour = hour
    if let isAfternoon, let printed = hour { hour = printed % 12 + (isAfternoon ? 12 : 0) }
    let date = PartialDate(year: year, month: month, day: day, hour: hour, minute: minute)
    return date.day == nil || (hour != nil && date.minute == nil) ? nil : date
  }

  mutating func read() {
    while position < tokens.count {
      switch tokens[position].kind {
      case .number(let value): readNumber(value)
      case .word(let word): readWord(word)
      case .mark(let mark): if !",.-–".unicodeScalars.contains(mark) { isUnderstood = false }
      }
      position += 1
    }
  }

  private func token(_ offset: Int) -> IndicoDateParser.Tokens.Token? {
    tokens.indices.contains(position + offset) ? tokens[position + offset] : nil
  }

  private func number(_ offset: Int) -> Int? {
    guard let token = token(offset), !token.isApart, case .number(let value) = token.kind else { return nil }
    return value
  }

  private mutating func readNumber(_ value: Int) {
    if let mark = token(1), !mark.isApart, hour == nil, value < 24, let minutes = number(2),
      token(2)?.digits == 2
    {
      let isTime =
        mark.kind == .mark(":") || mark.kind == .word("h") || (mark.kind == .mark(".") && !isDateOfDots)
      if isTime {
        hour = value
        minute = minutes
        position += 2
        return
      }
    }
    if tokens[position].digits == 4, year == nil {
      year = value
      // 2021-04-14
      if token(1)?.kind == .mark("-"), let second = number(2), token(3)?.kind == .mark("-"),
        let third = number(4)
      {
        month = second
        day = third
        position += 4
      }
    } else if isDateOfDots, month == nil, let second = number(2) {
      day = value
      month = second
      position += 2
    } else if case .word(let word)? = token(1)?.kind, let unit = word.unicodeScalars.first,
      unit == "月" || unit == "월"
    {
      month = value
    } else if day == nil, value <= 31 {
      day = value
    } else {
      isUnderstood = false
    }
  }

  /// Whether the number here begins a date such as `14.04.2021`.
  private var isDateOfDots: Bool {
    token(1)?.kind == .mark(".") && number(2) != nil && token(3)?.kind == .mark(".") && number(4) != nil
  }

  private mutating func readWord(_ printed: String) {
    var word = Substring(printed)
    // 2021年4月14日水曜日: the unit after a number is glued to the day of the week; typesetters part them.
    if position > 0, case .number = tokens[position - 1].kind,
      let unit = word.first,
      "年月日년월일".contains(unit)
    {
      word = word.dropFirst()
      if word.isEmpty { return }
    }
    let text = String(word)
    if let next = token(1), text == "a" || text == "p" {
      // a.m., p. m.
      let skip = next.kind == .mark(".") ? 2 : 1
      if token(skip)?.kind == .word("m") {
        isAfternoon = text == "p"
        position += skip
        return
      }
    }
    if let half = IndicoDates.dayHalves[text] {
      isAfternoon = half
    } else if text == "арван", case .word(let next)? = token(1)?.kind, let ordinal = IndicoDates.months[next]
    {
      month = 10 + ordinal
      position += 1
    } else if let value = IndicoDates.months[text], month == nil {
      month = value
    } else if !IndicoDates.fillers.contains(text) {
      isUnderstood = false
    }
  }
}

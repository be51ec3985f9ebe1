import Bibliography
import ByteFormats

/// Reads dates in the forms in which bibliographic records write them.
extension PartialDate {
  /// Reads `2019`, `2019-03-14`, `2019/03/14/`, `2019/03//Mar2019`, `2019 Mar 14`, `14 March 2019`, `MAR 14`, `24-27
  /// Sept. 2019`.
  ///
  /// The first number of four digits is the year; English months are known by their first three letters. Days
  /// count only beside a month; of a span between days or months the beginning counts. Nil where there is no
  /// year in the text.
  package init?(parsing text: some StringProtocol) {
    guard let date = text.withBytes({ Self(parsing: $0) }) else { return nil }
    self = date
  }

  /// Reads the same from bytes.
  init?(parsing utf8: UnsafeBufferPointer<UInt8>) {
    var year: Int?
    var month: Int?
    // The first two numbers that may be a month or a day; more do not matter.
    var first: (value: Int, isBehindYear: Bool, isBeforeMonth: Bool)?
    var second: Int?
    var position = 0
    // A clock's time follows a date in ISO 8601; it holds nothing for us.
    var end =
      utf8.firstIndex(ofByte: UInt8(ascii: "T")).flatMap { $0 >= 8 && utf8[$0 - 1] < .colon ? $0 : nil }
      ?? utf8.count
    // Of a span of ISO 8601 (`2019-05/2019-06`) the beginning counts.
    if let slash = utf8.firstIndex(ofByte: .slash), slash == 7 || slash == 10, utf8[4] == .hyphen {
      end = min(end, slash)
    }
    while position < end {
      let byte = utf8[position]
      let start = position
      if byte.isASCIIDigit {
        var value = 0
        while position < end, utf8[position].isASCIIDigit {
          if value < 100_000 { value = value * 10 + Int(utf8[position] - UInt8(ascii: "0")) }
          position += 1
        }
        if year == nil, position - start == 4, (1000...2999).contains(value) {
          year = value
        } else if position - start <= 2 {
          if first == nil {
            first = (value, year != nil, month == nil)
          } else if second == nil {
            second = value
          }
        }
      } else if byte.isASCIILetter {
        while position < end, utf8[position].isASCIILetter { position += 1 }
        if month == nil, position - start >= 3 {
          month = Self.month(utf8[start] | 0x20, utf8[start + 1] | 0x20, utf8[start + 2] | 0x20)
        }
      } else {
        position += 1
      }
    }
    guard let year else { return nil }
    if let month {
      // RIS's `2020/03//Mar2020` says the month twice.
      let isTwice = first.map { $0.isBehindYear && $0.isBeforeMonth && $0.value == month } ?? false
      self.init(year: year, month: month, day: isTwice ? second : first?.value)
    } else if let first, first.isBehindYear {
      self.init(year: year, month: first.value, day: second)
    } else {
      self.init(year: year)
    }
  }

  /// Reads a date with a time of day, as ISO 8601 has it: `2021-04-14T09:00:00+02:00`; the zone is not looked at.
  package init?(withTime text: some StringProtocol) {
    let parts = text.split(separator: "T")
    guard let day = parts.first, let date = PartialDate(parsing: day) else { return nil }
    let clock = parts.count > 1 ? parts[1].split(separator: ":") : []
    guard clock.count > 1 else {
      self = date
      return
    }
    self.init(year: date.year, month: date.month, day: date.day, hour: Int(clock[0]), minute: Int(clock[1]))
  }

  /// Makes the day, in Universal Time, of a number of milliseconds since 1970; nil outside of the years 1000...2999.
  package init?(milliseconds: Int) {
    // Howard Hinnant's days from civil, backwards: eras of 400 years that begin in March.
    guard abs(milliseconds) < 1 << 46 else { return nil }
    let days = (milliseconds >= 0 ? milliseconds : milliseconds - 86_399_999) / 86_400_000 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let day = days - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNextYear = month >= 10
    let civil = year + era * 400 + (isNextYear ? 1 : 0)
    guard (1000...2999).contains(civil) else { return nil }
    self.init(
      year: civil, month: isNextYear ? month - 9 : month + 3, day: dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// Returns the month whose English name begins with three lower-case letters, 1...12.
  private static func month(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int? {
    switch (Unicode.Scalar(a), Unicode.Scalar(b), Unicode.Scalar(c)) {
    case ("j", "a", "n"): 1
    case ("f", "e", "b"): 2
    case ("m", "a", "r"): 3
    case ("a", "p", "r"): 4
    case ("m", "a", "y"): 5
    case ("j", "u", "n"): 6
    case ("j", "u", "l"): 7
    case ("a", "u", "g"): 8
    case ("s", "e", "p"): 9
    case ("o", "c", "t"): 10
    case ("n", "o", "v"): 11
    case ("d", "e", "c"): 12
    default: nil
    }
  }
}

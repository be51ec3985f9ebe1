import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct IndicoDateParserTests {
  private func parse(_ text: String) -> IndicoDateParser.Outcome { IndicoDateParser.parse(Array(text.utf8)) }

  private func date(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int, minutes: Int?)
    -> IndicoDateParser.Outcome
  {
    .date(PartialDate(year: 2021, month: month, day: day, hour: hour, minute: minute), minutes: minutes)
  }

  @Test(arguments: PrintedDates.byLocale)
  func `every month and day of the week is read in every language`(locale: String, dates: String) throws {
    for line in dates.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard case .date(let date, let minutes) = parse(parts[1] + " (1h 30m)") else {
        Issue.record("not read: \(line)")
        continue
      }
      #expect(date.description == parts[0])
      #expect(minutes == 90)
    }
  }

  @Test(arguments: [
    ("15 minutes", 15), ("1 minute", 1), ("15", 15), ("0:15", 15), ("1:30", 90), ("0:05", 5), ("10:00", 600),
    ("1h 30m", 90), ("1h30m", 90), ("1d 2h", 1560), ("2 days", 2880), ("1 day", 1440), ("2 hours", 120),
    ("1 minuto", 1), ("20 minutos", 20), ("5 actas", 5), ("2 horas", 120), ("2 heures", 120),
    ("15 Minuten", 15),
    ("1 Stunde", 60), ("2 Stunden", 120), ("1 h 30m", 90), ("20 分钟", 20), ("2 小时", 120), ("15 минут", 15),
    ("2 цаг", 120), ("1 ц 30 м", 90), ("1 minuta", 1), ("3 minuty", 3), ("15 minut", 15), ("5 godzin", 300),
    ("1h 30min", 90), ("15 dakika", 15), ("1 saat", 60), ("2 gün", 120), ("1g 30dk", 90), ("1sa 30dk", 90),
    ("1 хвилина", 1), ("15 хвилин", 15), ("2 години", 120), ("1 год 30 хв", 90), ("2 hodiny", 120),
    ("15 perc", 15),
    ("1 óra", 60), ("15 minuti", 15), ("2 ore", 120), ("15分", 15), ("1時", 60), ("1時間 30分", 90),
    ("15 minuter", 15),
    ("15 Protokoll", 15), ("2 timmar", 120), ("15 minuuttia", 15), ("1t 30min", 90), ("2 tuntia", 120),
    ("15분", 15),
    ("2시간", 120), ("1시간 30분", 90), ("2 Tage", 2880), ("2 jours", 2880),
  ])
  func `every form of a duration is read`(text: String, minutes: Int) {
    #expect(IndicoDateParser.duration(text) == minutes)
  }

  @Test(arguments: [
    "", "soon", "15 apples", "minutes", "1 2", ":", "15:", "1h 30", "INVITED", "99999999999 days",
  ])
  func `what is no duration is not read as one`(text: String) {
    #expect(IndicoDateParser.duration(text) == nil)
  }

  @Test func `a date without a duration is read`() {
    #expect(parse("Wednesday, 14 April 2021 17:45") == date(4, 14, 17, 45, minutes: nil))
  }

  @Test(arguments: [
    "Wed, 14 Apr 2021 17:45 (15 minutes)", "2021-04-14 17:45 (15)", "14.04.2021 17:45 (0:15)",
    "WEDNESDAY, 14 APRIL 2021 17:45 (15 minutes)", "Wednesday,  14 April 2021, 5:45 pm (15 min)",
    "Wednesday 14th of April 2021 at 17:45 (15 minutes)", "mercredi 14 avril 2021 17h45 (15 minutes)",
    "2021年4月14日星期三 下午5:45 (15 分钟)", "2021年4月14日水曜日 午後5:45 (15分)", "2021년 4월 14일 수요일 오후 5:45 (15분)",
    "2021 年 4 月 14 日星期三 17:45 (15 分钟)", "2021 年 4 月 14 日水曜日 17:45 (15 分)",
    "2021 년 4 월 14 일 수요일 PM 5:45 (15 분)", "14 Nisan 2021 Çarşamba ÖS 5:45 (15 dakika)",
  ])
  func `older and shorter forms of the same date are read`(text: String) {
    #expect(parse(text) == date(4, 14, 17, 45, minutes: 15))
  }

  @Test(arguments: [
    "Wodensday, 14 Aprilis 2021 17:45 (15 minutes)", "Wednesday, 14 April 2021 17:45 (a quarter)",
    "Wednesday, 41 April 2021 17:45 (15 minutes)", "Wednesday, 14 April 2021 27:45 17:45 (15 minutes)",
  ])
  func `a date with unknown words is known to be one`(text: String) {
    #expect(parse(text) == .unknown)
  }

  @Test(arguments: [
    "", "Session II", "In 2021 we measured 14 alloys (15 minutes)", "April 2021", "1. To extract features",
    "Poster session, 14 April", "17:45", "The ratio was 17:45 (see Fig. 3)", "5 K (15)", "2021",
  ])
  func `other lines are no dates`(text: String) {
    #expect(parse(text) == .other)
  }

  @Test(arguments: ["April 22, 2021", "22 April 2021", "Mittwoch, 14. April 2021", "2021年4月14日"])
  func `a day alone is a day`(text: String) {
    #expect(IndicoDateParser.isDay(Array(text.utf8)))
  }

  @Test(arguments: ["April 22, 2021 17:45", "In April 2021", "22", "", "Page 3"])
  func `what says more or less than a day is none`(text: String) {
    #expect(!IndicoDateParser.isDay(Array(text.utf8)))
  }

  @Test func `no two languages give one word for two months`() {
    for words in PrintedDates.byLocale { #expect(words.dates.split(separator: "\n").count == 12) }
    #expect(Set(IndicoDates.months.values) == Set(1...12))
    #expect(Set(IndicoDates.months.keys).isDisjoint(with: IndicoDates.fillers))
  }
}

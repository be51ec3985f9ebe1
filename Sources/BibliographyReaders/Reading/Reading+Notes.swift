import Bibliography
import ByteFormats

extension Reading {
  /// Adds one note each for what the records of an input lack: affiliations, ties of affiliations, authors, titles.
  mutating func noteLacks(of source: String) {
    var withAuthors = 0
    var withAffiliations = 0
    var untied = 0
    var withoutPeople = 0
    for index in works.indices {
      if let year = works[index].date?.year, !PartialDate.usableYears.contains(year) {
        works[index].date = nil
        works[index].unreadDate = String(year)
      }
      let people = works[index].authorships
      // By index, which copies no person.
      if people.indices.contains(where: { people[$0].role.isAuthor }) {
        withAuthors += 1
      } else if people.isEmpty {
        withoutPeople += 1
      }
      if people.indices.contains(where: { !people[$0].affiliations.isEmpty }) { withAffiliations += 1 }
      if !works[index].affiliations.isEmpty { untied += 1 }
    }
    let place = SourceLocation(source)
    if untied > 0 {
      diagnostics.append(
        Diagnostic(
          .note, at: place,
          "\(Phrase.count(untied, "work")) \(Phrase.form(untied, "lists", "list")) affiliations without saying whose they are",
          remedy: "they are kept with the work; an export that ties them to authors gives more"))
    } else if withAuthors > 0, withAffiliations == 0 {
      diagnostics.append(
        Diagnostic(
          .note, at: place, Self.noAffiliations,
          remedy: "persons are read; for institutions export with affiliations, or add an input that has them"
        ))
    }
    noteLongAffiliations()
    let undated = works.lazy.filter { $0.date == nil && $0.unreadDate != nil }
    if let first = undated.first, let text = first.unreadDate {
      let count = undated.count
      diagnostics.append(
        Diagnostic(
          .note, at: first.location,
          "\(Phrase.count(count, "work")) \(Phrase.form(count, "has", "have")) no year that can be read: '\(text.prefix(40))'\(count > 1 ? " and others" : "")",
          remedy: "kept without a year; correct it in the input"))
    }
    if withoutPeople > 0 {
      diagnostics.append(
        Diagnostic(
          .note, at: place,
          "\(Phrase.count(withoutPeople, "work")) \(Phrase.form(withoutPeople, "names", "name")) no people",
          remedy: "kept as works; they join no network"))
    }
  }

  /// What is said of an input none of whose authors states an affiliation.
  static let noAffiliations = "this input states no affiliations"

  /// Notes affiliations of which only the beginning is read.
  private mutating func noteLongAffiliations() {
    var count = 0
    var first: SourceLocation?
    for index in works.indices {
      let people = works[index].authorships
      for person in people.indices where Self.hasLongAffiliation(people[person].affiliations) {
        count += 1
        first = first ?? people[person].location
      }
    }
    guard let first else { return }
    diagnostics.append(
      Diagnostic(
        .note, at: first,
        "\(Phrase.count(count, "affiliation")) \(Phrase.form(count, "is", "are")) longer than 64 KiB; for institutions only the beginning is read",
        remedy: "check that the field holds an affiliation"))
  }

  private static func hasLongAffiliation(_ affiliations: [Affiliation]) -> Bool {
    // In place, which copies none.
    affiliations.withUnsafeBufferPointer { affiliations in
      for index in affiliations.indices
      where affiliations[index].written.utf8.count > Affiliation.readableBytes {
        return true
      }
      return false
    }
  }

  /// The message about the members of groups whom PubMed lists apart from the authors.
  static func investigators(_ count: Int) -> String {
    "\(Phrase.count(count, "investigator")) of groups \(Phrase.form(count, "is no author", "are no authors"))"
  }

  /// Runs a body with a source's text, and begins the reading with what had to be repaired there.
  static func scanning(
    _ source: Source, _ body: (ScannedText, inout Reading) -> Void
  ) throws(ReadError) -> Reading {
    let text = try source.text()
    var reading = Reading(diagnostics: text.diagnostics)
    text.scan { body($0, &reading) }
    reading.settleNames(of: source.name)
    reading.noteLacks(of: source.name)
    return reading
  }

  /// Runs a scanner of whole texts over a source.
  static func scanning<Scanner: TextScanner>(
    _ source: Source, with _: Scanner.Type
  ) throws(ReadError) -> Reading {
    try scanning(source) { text, reading in
      var scanner = Scanner(source: source.name, text: text, reading: reading)
      scanner.readAll()
      reading = scanner.reading
    }
  }
}

/// A reader that goes through the bytes of a text once and gathers what it finds.
protocol TextScanner {
  /// Begins at the first byte.
  ///
  /// - Parameters:
  ///   - source: the name of the input, for places.
  ///   - text: the text, which outlives the scanner.
  ///   - reading: what is known so far; the scanner adds to it.
  init(source: String, text: ScannedText, reading: Reading)

  /// Goes through all bytes.
  mutating func readAll()

  /// What was found.
  var reading: Reading { get }
}

extension Source {
  /// How many bytes of an input are looked at to recognise its format.
  static let recognizedBytes = 1 << 16

  /// Runs a body with the first bytes of a source's text; false for what is no text.
  func withHead(_ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    guard !isPDF, let text = try? text() else { return false }
    return text.scan { body(UnsafeBufferPointer(rebasing: $0.bytes.prefix(Self.recognizedBytes))) }
  }
}

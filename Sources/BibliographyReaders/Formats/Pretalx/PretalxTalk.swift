import Bibliography
import ByteFormats

/// A talk of a schedule by pretalx or frab, from JSON or XML; who gives it is its presenter.
struct PretalxTalk {
  var work: Work
  var subtitle = ""
  var abstract = ""
  var description = ""
  private var people: [(name: String, id: String)] = []

  init(at place: SourceLocation) { work = Work(id: "", title: "", location: place) }

  mutating func add(person name: String, id: String) { people.append((name, id)) }

  /// Reads `HH:MM`, `HH:MM:SS` or a number of minutes.
  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":").map { Int($0) }
    guard let first = parts.first, let first, 0..<10_000 ~= first else { return nil }
    guard parts.count > 1 else { return first }
    guard let second = parts[1], 0..<60 ~= second else { return nil }
    return first * 60 + second
  }

  /// Adds the work to a reading, unless it has no title.
  ///
  /// - Parameter event: the short name of the event, within which a number means a person.
  mutating func finish(_ reading: inout Reading, event: String) {
    work.title = PersonName.trim(work.title)
    guard !work.title.isEmpty else { return }
    work.add(subtitle: PersonName.trim(subtitle))
    let texts = [abstract, description].filter { !$0.isEmpty }.map { Markup.stripped($0) }
    work.abstract = texts.isEmpty ? nil : texts.joined(separator: "\n")
    for (name, id) in people {
      guard var person = Authorship(named: name, role: .presenter, at: work.location) else { continue }
      if !id.isEmpty {
        // pretalx gives codes to people, frab numbers them anew for every event.
        let isNumber = id.utf8.allSatisfy(\.isASCIIDigit)
        person.add(Identifier(.eventPerson, isNumber && !event.isEmpty ? "\(event)/\(id)" : id))
      }
      work.authorships.append(person)
    }
    work.ensureID(number: reading.works.count + 1)
    reading.works.append(work)
  }
}

import Bibliography
import ByteFormats

/// People as dblp names them, with the keys of their pages; the numbers of namesakes are taken where all names are settled.
struct DBLPPersons {
  /// Keys of pages that list several persons of one name: some of them have a page of their own.
  private var shared: Set<String> = []

  /// Makes an authorship; nil where there is no name.
  ///
  /// - Parameter page: the key of the person's page (`w/JaneDoe-1`), where the record states it.
  mutating func authorship(
    _ name: String, page: String?, orcid: String?, role: Authorship.Role, at place: SourceLocation
  ) -> Authorship? {
    guard var person = Authorship(named: name, role: role, at: place) else { return nil }
    if let orcid { person.add(Identifier.orcid(orcid)) }
    if let page, !page.isEmpty {
      person.add(Identifier(.dblp, page))
      if let hyphen = page.utf8.lastIndex(of: .hyphen),
        page.utf8[hyphen...].dropFirst().allSatisfy(\.isASCIIDigit)
      {
        shared.insert(String(page[..<hyphen]))
      }
    }
    return person
  }

  /// Takes back the keys of pages that turned out to list several persons.
  func finish(_ reading: inout Reading) {
    guard !shared.isEmpty else { return }
    for work in reading.works.indices {
      for person in reading.works[work].authorships.indices {
        reading.works[work].authorships[person].identifiers.removeAll {
          $0.scheme == .dblp && shared.contains($0.value)
        }
      }
    }
  }

  /// Returns a title without the period that dblp puts behind each.
  static func title(_ text: UnsafeBufferPointer<UInt8>) -> String {
    text.last == .period && !text.ends(with: "..") ? text.slice(0..<text.count - 1).text : text.text
  }

  /// Returns the same for a string.
  static func title(_ text: String) -> String { text.withBytes { title($0) } }
}

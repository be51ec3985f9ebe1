import Bibliography
import ByteFormats

/// What Web of Science's records, in whatever layout, say of the corresponding authors.
extension Work {
  /// A text of the record, in place.
  private typealias Text = UnsafeBufferPointer<UInt8>

  /// Marks the authors whom a text names before `(corresponding author)` as such, and gives the address behind it to
  /// those who have no other: `Doe, J; Roe, R (corresponding author), Univ Somewhere, Utopia.; Poe, E (…), Academy.`
  ///
  /// In old records there is no mark: `DOE, J, UNIV SOMEWHERE, UTOPIA.` An address of somebody who is no author goes to
  /// the work, unless that has affiliations already.
  /// - Returns: the indices of the authors, in the text's order.
  mutating func placeReprintAddresses(
    _ text: UnsafeBufferPointer<UInt8>, _ authors: inout AuthorIndex
  ) -> [Int] {
    let marks = Self.reprintMarks(in: text)
    if marks.isEmpty { return placeReprintAddress(withoutMark: text, &authors) }
    let hasAddresses = authorships.indices.filter { !authorships[$0].affiliations.isEmpty }
    let isUnattributed = hasAddresses.isEmpty && affiliations.isEmpty
    var marked: [Int] = []
    var people: [Int] = []
    var start = 0
    for (number, mark) in marks.enumerated() {
      let names = Self.namesBeforeMark(
        text.slice(start..<mark.lowerBound), isFirst: number == 0, self, &authors)
      if number > 0 {
        place(reprint: text.slice(start..<start + names.start), people, without: hasAddresses, isUnattributed)
      }
      people = names.people
      marked += people
      start = mark.upperBound
    }
    place(reprint: text.slice(from: start), people, without: hasAddresses, isUnattributed)
    return marked
  }

  /// Gives an address to people but those who have others; where nobody is named, to the work that has none.
  private mutating func place(
    reprint address: UnsafeBufferPointer<UInt8>, _ people: [Int], without others: [Int],
    _ isUnattributed: Bool
  ) {
    var range = address.trimmed(0..<address.count)
    while let first = range.first, address[first] == .comma || address[first] == .space {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, address[last] == .semicolon || address[last] == .space {
      range = range.lowerBound..<last
    }
    guard !range.isEmpty else { return }
    let affiliation = Affiliation(address.slice(range).text)
    if people.isEmpty {
      if isUnattributed { affiliations.append(affiliation) }
      return
    }
    for person in people
    where !others.contains(person) && !authorships[person].affiliations.contains(affiliation) {
      authorships[person].affiliations.append(affiliation)
      affiliations.removeAll { $0 == affiliation }
    }
  }

  private mutating func placeReprintAddress(
    withoutMark text: UnsafeBufferPointer<UInt8>, _ authors: inout AuthorIndex
  ) -> [Int] {
    guard let comma = text.firstIndex(ofByte: .comma) else { return [] }
    let second = text.firstIndex(of: .comma, in: comma + 1..<text.count) ?? text.count
    guard second < text.count, let person = authors.author(named: text.slice(0..<second).trimmed(), of: self)
    else { return [] }
    let hasAddresses = authorships[person].affiliations.isEmpty ? [] : [person]
    place(reprint: text.slice(from: second), [person], without: hasAddresses, false)
    return [person]
  }

  /// Where a text says whom it named, in whatever case.
  private static func reprintMarks(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var start = 0
    while let open = text.firstIndex(of: .leftParenthesis, in: start..<text.count) {
      start = open + 1
      let rest = text.slice(from: open)
      for mark: StaticString in ["(corresponding author)", "(reprint author)"]
      where rest.count >= mark.utf8CodeUnitCount
        && rest.slice(0..<mark.utf8CodeUnitCount).equalsIgnoringCase(mark)
      {
        marks.append(open..<open + mark.utf8CodeUnitCount)
        start = open + mark.utf8CodeUnitCount
      }
    }
    return marks
  }

  /// The authors who are named at the end of a text, and where their names begin.
  ///
  /// - Parameter isFirst: whether nothing but names is in the text; else the address of others comes first.
  private static func namesBeforeMark(
    _ text: UnsafeBufferPointer<UInt8>, isFirst: Bool, _ work: Work, _ authors: inout AuthorIndex
  ) -> (people: [Int], start: Int) {
    var people: [Int] = []
    var end = text.count
    while end > 0 {
      let begin = (text.slice(0..<end).lastIndex(ofByte: .semicolon) ?? -1) + 1
      if let person = authors.author(named: text.slice(begin..<end).trimmed(), of: work) {
        people.insert(person, at: 0)
        end = max(0, begin - 1)
        continue
      }
      // `Univ Somewhere, Utopia. Doe, J`: a period ends the address before.
      var period = end
      while !isFirst, let found = text.slice(begin..<period).lastIndex(ofByte: .period) {
        period = begin + found
        guard period + 1 < end, text[period + 1] <= .space,
          let person = authors.author(named: text.slice(period + 1..<end).trimmed(), of: work)
        else { continue }
        people.insert(person, at: 0)
        return (people, period + 1)
      }
      break
    }
    return (people, isFirst ? 0 : end)
  }
}

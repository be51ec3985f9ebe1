import ByteFormats

/// Two affiliations that a conjunction joins: `University of Oslo, Norway and Karolinska Institute, Stockholm, Sweden`.
enum AffiliationConjunctions {
  /// Returns the text with a semicolon for every conjunction between the country of one affiliation and a name.
  ///
  /// `Bosnia and Herzegovina` and `England and Wales` stay together, and so do names whose own words are joined.
  ///
  /// - Complexity: O(length).
  static func separated(_ text: String) -> String {
    var bytes = Array(text.utf8)
    guard bytes.count > 12 else { return text }
    var segment = 0
    var isFirst = true
    var places: [Range<Int>] = []
    for place in bytes.indices {
      if bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: ";") {
        isFirst = bytes[place] == UInt8(ascii: ";")
        segment = place + 1
      } else if !isFirst, place - segment <= 40, let length = conjunction(bytes, at: place),
        separates(bytes, segment..<place, place + length)
      {
        places.append(place..<place + length)
        isFirst = true
        segment = place + length
      }
    }
    if places.isEmpty { return text }
    for place in places.reversed() { bytes.replaceSubrange(place, with: "; ".utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let words = [" and ", " & ", " und ", " et ", " y "].map { Array($0.utf8) }

  /// The length of a conjunction with its spaces at a place; nil where there is none.
  private static func conjunction(_ bytes: [UInt8], at place: Int) -> Int? {
    guard bytes[place] == UInt8(ascii: " ") else { return nil }
    return words.first { bytes[place...].starts(with: $0) }?.count
  }

  /// Whether a segment is a country and a name follows that is none.
  private static func separates(_ bytes: [UInt8], _ segment: Range<Int>, _ next: Int) -> Bool {
    guard next < bytes.count, !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[next]) else {
      return false
    }
    func folded(_ range: Range<Int>) -> String {
      TextFolding.folded(String(decoding: bytes[range], as: UTF8.self))
    }
    let before = folded(segment)
    guard before.count > 1, Gazetteer.country(named: before) != nil else { return false }
    let end = bytes[next...].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") } ?? bytes.count
    let words = folded(next..<end).split(separator: " ")
    guard !words.isEmpty else { return false }
    // Countries of two parts are known with their conjunction in some languages, without it in others.
    let conjunction = folded(segment.upperBound..<next)
    return (1...3).allSatisfy { count in
      let name = words.prefix(count).joined(separator: " ")
      return [name, "\(before) \(name)", "\(before) \(conjunction) \(name)"].allSatisfy {
        Gazetteer.country(named: $0) == nil
      }
    }
  }
}

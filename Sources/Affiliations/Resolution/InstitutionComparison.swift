import ByteFormats

/// What two names of institutions say of each other.
package struct InstitutionComparison {
  /// The conclusion drawn from the names.
  package enum Relation: Equatable {
    /// Both mean one institution.
    case same
    /// One fits the other, but may fit others as well: to be joined only if nothing else fits.
    case fits
    /// Only a person who writes both can make it one.
    case possible
    /// The names exclude each other.
    case different
  }

  package var relation: Relation
  package var logOdds: Double
  package var reason: String
  /// Whether a city is all that the names have in common.
  package var isByCity = false

  /// Compares two names; symmetric.
  package static func compare(_ a: InstitutionName, _ b: InstitutionName) -> InstitutionComparison {
    if let x = a.country, let y = b.country, x != y,
      a.isGeneric || b.isGeneric || a.ownAcronym != nil || b.ownAcronym != nil
        || a.kind == .university && b.kind == .university
    {
      return .init(relation: .different, logOdds: -4, reason: "different countries")
    }
    if a.country == "US", b.country == "US", a.isCalledByPlace != b.isCalledByPlace, a.key == b.key {
      return .init(relation: .different, logOdds: -3, reason: "the same words in the other order")
    }
    return byAcronym(a, b) ?? byAcronym(b, a) ?? byWords(a, b)
  }

  // MARK: Acronyms

  /// Whether `a` is short for `b`.
  private static func byAcronym(_ a: InstitutionName, _ b: InstitutionName) -> InstitutionComparison? {
    if let acronym = a.ownAcronym {
      let rest = a.concepts.filter { $0 != acronym }
      let restIsPlace = rest.allSatisfy { isPlace($0) || b.concepts.contains($0) }
      if let other = b.ownAcronym {
        guard acronym == other else { return nil }
        if acronym.utf8.count == 2, let x = a.city, let y = b.city, x != y {
          return .init(relation: .different, logOdds: -3, reason: "two letters in different cities")
        }
        let places = (rest.filter(isPlace), b.concepts.filter(isPlace))
        if !places.0.isEmpty, !places.1.isEmpty, Set(places.0).isDisjoint(with: places.1) {
          return .init(relation: .different, logOdds: -3, reason: "the same acronym in different cities")
        }
        let isSubset = Set(rest).isSubset(of: b.concepts) || Set(b.concepts).isSubset(of: a.concepts)
        guard isSubset else { return nil }
        return .init(
          relation: Set(rest) == Set(b.concepts.filter { $0 != acronym }) ? .same : .fits, logOdds: 3.5,
          reason: "the same acronym \(acronym.uppercased())")
      }
      guard restIsPlace else { return nil }
      if b.acronyms.contains(acronym) {
        if acronym.utf8.count == 2, let x = a.city, let y = b.city, x != y {
          return .init(relation: .different, logOdds: -3, reason: "two letters in different cities")
        }
        let isElsewhere = !rest.isEmpty && !rest.allSatisfy { b.concepts.contains($0) || b.city == $0 }
        return .init(
          relation: isElsewhere ? .fits : .same, logOdds: isElsewhere ? 2.5 : 4.5,
          reason: "printed together as “\(b.display) (\(acronym.uppercased()))”")
      }
      let rests = Set(rest)
      let remaining = zip(b.words, b.concepts).filter { !rests.contains($0.1) }.map { String($0.0.prefix(1)) }
        .joined()
      if acronym.utf8.count >= 2, remaining == acronym, !rests.isEmpty, rests.isSubset(of: b.concepts) {
        return .init(
          relation: .fits, logOdds: 3.5,
          reason: "\(acronym.uppercased()) are the initials, and the place is the same")
      }
      guard b.kind != nil || b.concepts.count >= 3, b.initials.contains(acronym) else { return nil }
      // The place behind an acronym must not contradict.
      if let city = b.city, let place = rest.first(where: isPlace), city != place { return nil }
      switch acronym.utf8.count {
      case 2:
        return .init(relation: .possible, logOdds: 0, reason: "\(acronym.uppercased()) are the initials")
      case 3: return .init(relation: .fits, logOdds: 2, reason: "\(acronym.uppercased()) are the initials")
      default: return .init(relation: .fits, logOdds: 3, reason: "\(acronym.uppercased()) are the initials")
      }
    }
    // `Caltech`, `Skoltech`, `Fermilab`: beginnings of the words.
    if a.kind == nil, a.concepts.count == 1, b.kind != nil || b.concepts.count > 2,
      isBlend(a.words[0], of: TextFolding.tokens(b.display))
    {
      return .init(relation: .fits, logOdds: 2, reason: "“\(a.display)” is made of beginnings of its words")
    }
    return nil
  }

  /// Whether a word is made of beginnings, three letters or more each, of two or more of the words, in order.
  private static func isBlend(_ word: String, of words: [String]) -> Bool {
    let letters = Array(word.utf8)
    guard letters.count >= 6 else { return false }
    func fits(_ position: Int, _ index: Int, _ pieces: Int) -> Bool {
      if position == letters.count { return pieces >= 2 }
      for next in index..<max(index, words.count) {
        let candidate = Array(words[next].utf8)
        let common = zip(candidate, letters[position...]).prefix { $0 == $1 }.count
        if common >= 3 {
          for length in stride(from: common, through: 3, by: -1)
          where fits(position + length, next + 1, pieces + 1) {
            return true
          }
        }
        if pieces == 0, next == 0 { continue }
      }
      return false
    }
    return fits(0, 0, 0)
  }

  // MARK: Words

  private static func byWords(_ a: InstitutionName, _ b: InstitutionName) -> InstitutionComparison {
    var leftB = b.concepts
    var leftA: [String] = []
    var matched: [String] = []
    var cognates: [(String, String)] = []
    for concept in a.concepts {
      if let index = leftB.firstIndex(of: concept) {
        matched.append(concept)
        leftB.remove(at: index)
      } else {
        leftA.append(concept)
      }
    }
    for concept in leftA {
      guard
        let index = leftB.firstIndex(where: { isCognate(concept, $0, foreign: a.isForeign || b.isForeign) })
      else { continue }
      cognates.append((concept, leftB[index]))
      matched.append(concept)
      leftB.remove(at: index)
      leftA.remove(at: leftA.firstIndex(of: concept)!)
    }
    if !cognates.isEmpty, let x = a.city, let y = b.city, x != y {
      return .init(relation: .different, logOdds: -2, reason: "similar words in different cities")
    }
    let isCrossLanguage = a.isForeign != b.isForeign
    if !isCrossLanguage, leftA.contains(where: isPlace), leftB.contains(where: isPlace) {
      return .init(relation: .different, logOdds: -3, reason: "the names of different cities")
    }
    leftA = leftA.filter { !isHarmless($0, of: a, other: b, isCrossLanguage) }
    leftB = leftB.filter { !isHarmless($0, of: b, other: a, isCrossLanguage) }
    let own = matched.filter { !InstitutionWords.isGeneric($0) && !isPlace($0) }
    let places = matched.filter(isPlace)

    if leftA.isEmpty, leftB.isEmpty {
      if a.concepts.isEmpty || b.concepts.isEmpty || matched.isEmpty {
        return .init(relation: .different, logOdds: -4, reason: "no word in common")
      }
      if own.isEmpty, places.isEmpty {
        // `Institute of Physics` is one in each city.
        if let x = a.city, let y = b.city {
          return x == y
            ? .init(relation: .same, logOdds: 4, reason: "the same words and city")
            : .init(relation: .different, logOdds: -3, reason: "a general name in different cities")
        }
        if !a.parent.isEmpty, !b.parent.isEmpty, a.parent != b.parent {
          return .init(relation: .different, logOdds: -3, reason: "a general name under different parents")
        }
        return .init(relation: .fits, logOdds: 1, reason: "the same general words")
      }
      var reason = isCrossLanguage ? "the same words in two languages" : "the same words"
      if !cognates.isEmpty { reason += " (\(cognates.map { "\($0.0) = \($0.1)" }.joined(separator: ", ")))" }
      let isWritten = TextFolding.folded(a.display) == TextFolding.folded(b.display)
      return .init(
        relation: .same, logOdds: (isWritten ? 5 : 4) - 0.7 * Double(cognates.count), reason: reason)
    }
    if !leftA.isEmpty, !leftB.isEmpty {
      let untranslated = isCrossLanguage && own.count >= 2 && a.kind == b.kind
      return untranslated
        ? .init(
          relation: .possible, logOdds: 0.5,
          reason: "names in two languages with “\(own.joined(separator: " "))” in common")
        : .init(
          relation: .different, logOdds: -3,
          reason: "“\(leftA.joined(separator: " "))” against “\(leftB.joined(separator: " "))”")
    }
    return oneSided(
      a, b, extra: leftA + leftB, own: own, places: places, short: leftA.isEmpty ? a : b,
      long: leftA.isEmpty ? b : a)
  }

  /// One name has words that the other lacks.
  private static func oneSided(
    _ a: InstitutionName, _ b: InstitutionName, extra: [String], own: [String], places: [String],
    short: InstitutionName, long: InstitutionName
  ) -> InstitutionComparison {
    let words = extra.joined(separator: " ")
    let different = InstitutionComparison(
      relation: .different, logOdds: -2, reason: "“\(words)” in one name only")
    if extra.contains(where: InstitutionWords.isDistinguishing) { return different }
    // `University of California` is none of its campuses, unless a city beside it says which.
    if UniversitySystems.needsCampus(short) {
      let agrees = short.city.map { extra.contains($0) } ?? false
      return agrees
        ? .init(relation: .same, logOdds: 3, reason: "the campus stands beside the name") : different
    }
    // Kinds must agree, unless the short name has none (`Stanford`, `Fritz Haber`).
    if short.kind != nil, extra.contains(where: { InstitutionWords.kind(of: $0) != nil }) { return different }
    // `Comenius University` and `Comenius University in Bratislava`.
    if !own.isEmpty, extra.allSatisfy(isPlace), short.kind == long.kind {
      if let x = short.country, let y = long.country, x != y { return different }
      // A branch in another country: `Pasteur Institute of Iran`.
      if let country = extra.lazy.compactMap({ Gazetteer.country(named: $0) }).first, short.country != country
      {
        return different
      }
      let agrees = short.city.map { city in extra.contains(city) } ?? true
      return agrees
        ? .init(relation: .fits, logOdds: 2, reason: "the same name without “\(words)”")
        : .init(
          relation: .different, logOdds: -2,
          reason: "“\(words)” in one name, “\(short.city!)” beside the other")
    }
    let isKindOnly = extra.allSatisfy { InstitutionWords.kind(of: $0) != nil }
    if isKindOnly, !own.isEmpty || !places.isEmpty {
      return .init(
        relation: .fits, logOdds: own.isEmpty ? 0.5 : 2.5, reason: "the same name without “\(words)”")
    }
    let isCity = places.contains { Gazetteer.country(ofCity: $0) != nil }
    if short.kind == .university, long.kind == .university, own.isEmpty, isCity,
      !extra.contains(where: { InstitutionWords.isGeneric($0) || isPlace($0) }),
      isCityBehind(long)
    {
      // `University of Mainz` and `Johannes Gutenberg University Mainz`.
      return .init(
        relation: .possible, logOdds: 0.5, reason: "the university of the same city, without “\(words)”",
        isByCity: true)
    }
    if short.kind == nil, short.concepts.count >= 2, !own.isEmpty, long.concepts.starts(with: short.concepts)
    {
      return .init(relation: .fits, logOdds: 2.5, reason: "the beginning of the longer name")
    }
    if own.count >= 2, own.count >= extra.count, short.kind == long.kind {
      return .init(relation: .possible, logOdds: 0.5, reason: "“\(own.joined(separator: " "))” in both")
    }
    return different
  }

  /// Whether a university's name says its city behind what it is called after: `Goethe University Frankfurt`, but not
  /// `Leeds Beckett University`.
  private static func isCityBehind(_ name: InstitutionName) -> Bool {
    guard let kind = name.concepts.firstIndex(where: { InstitutionWords.kind(of: $0) == .university }),
      let city = name.concepts.lastIndex(where: { Gazetteer.country(ofCity: $0) != nil })
    else { return false }
    return kind < city
  }

  /// Whether a word that only one name has says nothing against the other.
  private static func isHarmless(
    _ concept: String, of own: InstitutionName, other: InstitutionName, _ isCrossLanguage: Bool
  ) -> Bool {
    if other.parent.contains(concept) { return true }
    if own.initialWords.contains(concept) { return other.distinctive.contains { !isPlace($0) } }
    if isPlace(concept) {
      if let city = other.city {
        return city == concept || Gazetteer.country(ofCity: city) == Gazetteer.country(named: concept)
      }
      // `Fritz Haber Institute Berlin` and `Fritz Haber Institute`; but the place is all that a university has.
      return other.distinctive.contains { !isPlace($0) } && other.kind != .university
    }
    return isCrossLanguage && ["research", "sciences", "studies"].contains(concept)
  }

  private static func isPlace(_ concept: String) -> Bool {
    Gazetteer.country(ofCity: concept) != nil || Gazetteer.country(named: concept) != nil
      || Gazetteer.country(ofState: concept) != nil
  }

  /// Whether two words are one word in two languages, or one of them has a typo.
  package static func isCognate(_ a: String, _ b: String, foreign: Bool) -> Bool {
    if InstitutionWords.kind(of: a) != nil || InstitutionWords.kind(of: b) != nil { return false }
    if a.utf8.count >= 6, b.utf8.count >= 6, EditDistance.isAtMostOne(a, b), a.utf8.first == b.utf8.first {
      // `Shanxi` and `Shaanxi` are two provinces.
      return !(isPlace(a) && isPlace(b)) && Set([a, b]) != ["shanxi", "shaanxi"]
    }
    guard foreign else { return false }
    let x = sound(a)
    let y = sound(b)
    let common = EditDistance.commonPrefix(x, y)
    return common >= 5 && Double(common) >= 0.62 * Double(max(x.utf8.count, y.utf8.count))
  }

  /// Letters that the languages of Europe exchange, brought to one.
  package static func sound(_ word: String) -> String {
    var result: [UInt8] = []
    var bytes = Array(word.utf8)
    bytes.append(0)
    var index = 0
    while index < bytes.count - 1 {
      var byte = bytes[index]
      if byte == UInt8(ascii: "p"), bytes[index + 1] == UInt8(ascii: "h") {
        byte = UInt8(ascii: "f"); index += 1
      }
      if byte == UInt8(ascii: "t"), bytes[index + 1] == UInt8(ascii: "h") { index += 1 }
      if byte == UInt8(ascii: "c"), bytes[index + 1] == UInt8(ascii: "h") { index += 1 }
      if byte == UInt8(ascii: "k") || byte == UInt8(ascii: "q") { byte = UInt8(ascii: "c") }
      if byte == UInt8(ascii: "y") || byte == UInt8(ascii: "j") { byte = UInt8(ascii: "i") }
      if byte == UInt8(ascii: "z") { byte = UInt8(ascii: "c") }
      if result.last != byte { result.append(byte) }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

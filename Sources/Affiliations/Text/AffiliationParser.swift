import Bibliography
import ByteFormats

/// What one affiliation as written says: the institutions that it names, and what was left of it.
package struct ParsedAffiliation: Hashable, Sendable {
  /// The institutions named, in the order of the text; empty where none was found.
  package var institutions: [InstitutionName]
  /// Departments and laboratories that were passed over, as written.
  package var units: [String]
  /// The country that the text states, as an ISO code.
  package var country: String?
}

/// Reads affiliations as people write them, in any language that ``InstitutionWords`` knows.
///
/// A text is split at semicolons, slashes and line breaks into parts, a part at commas into segments. Segments
/// are distinguished as countries, regions, cities, postcodes, units and institutions; of several candidates the
/// one of the highest kind is the institution (`University of Mainz`, not its `Institute of Physics`).
package enum AffiliationParser {
  /// Takes an affiliation apart; linear in its length.
  package static func parse(_ affiliation: Affiliation) -> ParsedAffiliation {
    var splitter = AffiliationSplitter()
    return parse(affiliation, &splitter)
  }

  /// Takes an affiliation apart with a splitter that has learned words from others.
  static func parse(_ affiliation: Affiliation, _ splitter: inout AffiliationSplitter) -> ParsedAffiliation {
    var result = ParsedAffiliation(institutions: [], units: [], country: affiliation.country)
    let text = AffiliationCleaning.withoutPeople(AffiliationLength.bounded(affiliation.written))
    let parts = splitter.texts(text).flatMap { Self.parts(of: AffiliationCleaning.cleaned($0)) }
    let all = parts.map { parsePart($0, country: affiliation.country, isAlone: parts.count == 1) }
    let hasInstitution = all.contains { $0.institutions.contains { ($0.kind ?? .unit) >= .institute } }
    for var found in all {
      // `Department of Medicine/Division of Cardiology, University of …`: a part without an institution is a unit.
      if hasInstitution,
        found.institutions.allSatisfy({ $0.kind == .unit || $0.kind == .laboratory && $0.isGeneric })
      {
        found.units += found.institutions.map(\.display)
        found.institutions = []
      }
      result.institutions += found.institutions
      result.units += found.units
      result.country = result.country ?? found.country
    }
    return result
  }

  // MARK: Splitting

  /// Splits at semicolons, line breaks, bars and slashes; a slash without spaces only between names.
  private static func parts(of text: String) -> [String] {
    let coarse = split(text) { $0 == ";" || $0 == "\n" || $0 == "|" }
    return coarse.flatMap { part -> [String] in
      let pieces = split(part) { $0 == "/" }
      // `1/AF Main Road` is an address.
      if pieces.dropLast().contains(where: { $0.last?.isNumber ?? false }) { return [part] }
      // `TU/e`, `and/or`, `CNRS/IN2P3 UMR 5/7`: a side of one or two letters is no name.
      guard pieces.count > 1, pieces.allSatisfy({ $0.filter(\.isLetter).count >= 3 }) else { return [part] }
      return pieces
    }
  }

  /// Splits outside brackets, and trims the pieces; empty ones are dropped.
  private static func split(_ text: String, where isSeparator: (Character) -> Bool) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var depth = 0
    for character in text {
      if character == "(" || character == "[" { depth += 1 }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
      if depth == 0, isSeparator(character) {
        pieces.append(piece)
        piece = ""
      } else {
        piece.append(character)
      }
    }
    pieces.append(piece)
    return pieces.map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    let ends: Set<Character> = [" ", ",", ".", "-", "–", "—", ":", "*", "†", "\t", "\u{A0}"]
    var view = text[...]
    while let first = view.first, ends.contains(first) { view = view.dropFirst() }
    while let last = view.last, ends.contains(last), !(last == "." && endsInAbbreviation(view)) {
      view = view.dropLast()
    }
    return String(view)
  }

  /// `Univ.`, `U.S.`: the period belongs to the word.
  private static func endsInAbbreviation(_ text: Substring) -> Bool {
    guard let word = text.split(separator: " ").last else { return false }
    return word.dropLast().contains(".")
      || ["univ.", "inst.", "dept.", "lab.", "e.v."].contains(word.lowercased())
  }

  // MARK: Segments

  struct Segment {
    var text: String
    var name: InstitutionName
    /// The rank among the part's segments; nil for places and postcodes.
    var kind: InstitutionWords.Kind?
    /// Whether it is a name without any known kind (`DESY`, `ETH Zurich`, `Caltech`).
    var isBrand: Bool
  }

  private static func parsePart(_ part: String, country stated: String?, isAlone: Bool) -> ParsedAffiliation {
    var country = stated
    var city: String?
    var region = false
    var named: [Segment] = []
    var lastIndex = -1
    var campusIndex = -2
    let texts = split(part) { $0 == "," }.flatMap(splitDashes).map(AffiliationLength.boundedSegment)
    for (index, raw) in texts.enumerated() {
      var (text, acronyms, code) = withoutBrackets(raw)
      country = country ?? code
      text = trimmed(text)
      if text.isEmpty || isStreet(text, isFirst: index == 0) { continue }
      if !(isAlone && texts.count == 1), let place = place(text, isFirst: index == 0) {
        // The last place of a kind wins: addresses go from small to large.
        country = later(place, than: country, text, in: part)
        city = place.city ?? city
        region = region || place.isRegion
        // `University of California, Los Angeles`: the campus makes the name.
        if let campus = place.city, text.first?.isNumber == false, let last = named.indices.last,
          lastIndex == index - 1,
          UniversitySystems.needsCampus(named[last].name)
        {
          let text =
            named[last].text + " "
            + texts[index].split { $0 == " " }
            .filter { word in !word.contains { $0.isNumber } }.joined(separator: " ")
          let name = InstitutionName(text, acronyms: named[last].name.acronyms, city: campus)
          named[last] = Segment(text: text, name: name, kind: name.kind, isBrand: name.kind == nil)
        }
        continue
      }
      for whole in splitConjunction(text).flatMap(UnitSplitting.split) {
        let piece = withoutPartners(withoutTrailingPlaces(withoutNumbers(whole)))
        lastIndex = index
        let name = InstitutionName(piece, acronyms: acronyms)
        if name.concepts.isEmpty || isNoInstitution(name) { continue }
        // A campus in a town that no list knows: `Indian Institute of Technology, Kharagpur`.
        if name.kind == nil, name.ownAcronym == nil, name.concepts.count <= 2, let last = named.indices.last,
          campusIndex == index - 1, !whole.contains(where: \.isNumber),
          UniversitySystems.needsCampus(named[last].name)
        {
          let text = named[last].text + " " + withoutNumbers(piece)
          let whole = InstitutionName(text, acronyms: named[last].name.acronyms)
          named[last] = Segment(text: text, name: whole, kind: whole.kind, isBrand: false)
          continue
        }
        campusIndex = index
        acronyms = []
        let isBrand = name.kind == nil
        named.append(Segment(text: piece, name: name, kind: name.kind, isBrand: isBrand))
      }
    }
    // The campus may come behind a street: `University of California, 445 Hall, Berkeley`.
    if let city {
      for place in named.indices where UniversitySystems.needsCampus(named[place].name) {
        let text = named[place].text + " " + capitalized(city)
        let name = InstitutionName(text, acronyms: named[place].name.acronyms, city: city)
        named[place] = Segment(text: text, name: name, kind: name.kind, isBrand: false)
      }
    }
    let chosen = isOrganizationFirst(named, in: part, besides: choose(named)) ? [0] : choose(named)
    var result = ParsedAffiliation(institutions: [], units: [], country: country)
    for (index, segment) in named.enumerated() {
      guard chosen.contains(index) else {
        result.units.append(segment.text)
        continue
      }
      var name = segment.name
      if let section = [index + 1, index - 1].first(where: {
        named.indices.contains($0) && !chosen.contains($0) && isSection(named[$0])
      }) ?? hospital(beside: index, named, chosen) {
        name = InstitutionName(
          segment.text + ", " + named[section].text, acronyms: name.acronyms, city: name.city)
      }
      name.country = country ?? name.country
      name.city = name.city ?? city
      // A parent in a segment of its own, behind an institute of a general name.
      if name.parent.isEmpty, name.kind == .institute,
        let parent = named[(index + 1)...].first(where: { $0.kind == .parent })
      {
        name.parent = parent.name.concepts
        if name.isGeneric { name.display += ", " + parent.text }
      }
      result.institutions.append(name)
    }
    return result
  }

  private static func capitalized(_ text: String) -> String {
    text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// Whether a segment says which of its places an organisation is meant at: `Sezione di Catania`, `Karaj Branch`.
  private static func isSection(_ segment: Segment) -> Bool {
    guard segment.kind == .unit, segment.name.concepts.count >= 2 else { return false }
    let rest = segment.name.concepts.filter { $0 != "section" && $0 != "branch" }
    if rest.count == segment.name.concepts.count { return false }
    let isBranch = segment.name.concepts.contains("branch")
    return rest.allSatisfy {
      Gazetteer.country(ofCity: $0) != nil || isBranch && !InstitutionWords.isGeneric($0)
    }
  }

  /// The index of a hospital that has no name but that of the university behind it: `The First Affiliated Hospital,
  /// Zhejiang University School of Medicine`.
  private static func hospital(beside index: Int, _ segments: [Segment], _ chosen: Set<Int>) -> Int? {
    guard segments[index].name.concepts.contains("university") else { return nil }
    return [index - 1, index - 2].first { place in
      guard place >= 0, !chosen.contains(place) else { return false }
      let name = segments[place].name
      let isBetween = (place + 1..<index).allSatisfy { (segments[$0].kind ?? .institute) <= .laboratory }
      return isBetween && name.concepts.contains("hospital") && name.concepts.contains("affiliated")
        && name.distinctive.isEmpty
    }
  }

  /// What some people write instead of an affiliation.
  private static func isNoInstitution(_ name: InstitutionName) -> Bool {
    let text = TextFolding.folded(name.display)
    // `University` alone says nothing.
    if name.concepts.count == 1, name.kind != nil, name.acronyms.isEmpty, name.parent.isEmpty { return true }
    let words = text.split(separator: " ").map(String.init)
    return UnaffiliatedWords.areStatement(words) || UnaffiliatedWords.pairs.contains(words)
      || ["independent", "private", "other", "master student", "student"].contains(text)
      || !text.contains { $0.isLetter }
  }

  /// The name without postcodes and what else has four digits or more.
  private static func withoutNumbers(_ text: String) -> String {
    guard text.contains(where: \.isNumber) else { return text }
    let words = text.split(separator: " ").filter { $0.filter(\.isNumber).count < 4 }
    return words.isEmpty ? text : words.joined(separator: " ")
  }

  // MARK: Brackets, dashes, conjunctions

  /// Removes `(…)`; returns what stood there as acronyms and, where it is one, as a country's code.
  private static func withoutBrackets(_ text: String) -> (text: String, acronyms: [String], country: String?)
  {
    var rest = ""
    var inner = ""
    var depth = 0
    var acronyms: [String] = []
    var country: String?
    for character in text {
      switch character {
      case "(", "[":
        if depth > 0 { inner.append(character) }
        depth += 1
      case ")", "]":
        if depth == 0 { continue }
        depth -= 1
        if depth > 0 {
          inner.append(character)
          continue
        }
        let content = trimmed(inner)
        inner = ""
        if content.count == 2, content == content.uppercased(), Gazetteer.isCountryCode(content) {
          country = content == "UK" ? "GB" : content
        } else if let code = Gazetteer.country(named: TextFolding.folded(content)) {
          country = code
        } else if isStatus(content) {
          continue
        } else if isAcronym(content) {
          acronyms.append(TextFolding.folded(content, separator: ""))
        } else if TextFolding.tokens(content).contains(where: {
          InstitutionWords.kind(of: InstitutionWords.concepts(of: $0)[0]) != nil
        }) {
          // `HZB (Helmholtz-Zentrum Berlin)`: the long name is in the brackets.
          if isAcronym(trimmed(rest)) {
            acronyms.append(TextFolding.folded(rest, separator: ""))
            rest = content
          }
        }
      default:
        if depth > 0 { inner.append(character) } else { rest.append(character) }
      }
    }
    if depth > 0 { rest += " " + inner }
    return (rest.split(separator: " ").joined(separator: " "), acronyms, country)
  }

  /// What a law makes of a university is no part of its name: `(Deemed to be University)`.
  private static func isStatus(_ text: String) -> Bool {
    let words = TextFolding.tokens(text)
    return words.prefix(2).contains("deemed") || words == ["autonomous"]
  }

  /// One word of two to ten letters of which most are capitals.
  private static func isAcronym(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard !text.contains(" "), (2...10).contains(letters.count) else { return false }
    return letters.filter { $0.properties.isUppercase }.count * 2 > letters.count
  }

  /// `University of Bologna - Department of Physics` has two segments, `B CUBE - Center for …` has one.
  private static func splitDashes(_ text: String) -> [String] {
    let marked = text.replacingDashes()
    let pieces = marked.split(separator: "\u{1}").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    guard pieces.count > 1 else { return [text] }
    let kinds = pieces.map { InstitutionName($0).kind }
    let haveUnit = kinds.contains { ($0 ?? .institute) <= .laboratory }
    return haveUnit && kinds.allSatisfy { $0 != nil } ? pieces : [text]
  }

  /// Splits at `and`, `und`, `et`, `&` where there are institutions of their own on both sides.
  private static func splitConjunction(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() where index > 0 && index < words.count - 1 {
      guard ["and", "und", "et", "y", "e", "&"].contains(word.lowercased()) else { continue }
      let left = words[..<index].joined(separator: " ")
      let right = words[(index + 1)...].joined(separator: " ")
      let names = [InstitutionName(left), InstitutionName(right)]
      let isOwn = { (name: InstitutionName) in
        (name.kind ?? .unit) >= .institute && name.concepts.count > 1
          || name.concepts.contains("college") && name.concepts.first != "college" && !name.isGeneric
          || name.ownAcronym != nil
            && (name.concepts.count == 1
              || name.kind == nil && name.concepts.count == 2
                && Gazetteer.country(ofCity: name.concepts[1]) != nil)
      }
      if names.allSatisfy(isOwn) { return [left] + splitConjunction(right) }
    }
    return [text]
  }
}

extension String {
  /// Dashes between spaces, or beside one, become a character that occurs nowhere else.
  fileprivate func replacingDashes() -> String {
    var result = ""
    let characters = Array(self)
    for (index, character) in characters.enumerated() {
      let isDash = character == "-" || character == "–" || character == "—"
      let before = index > 0 ? characters[index - 1] : "x"
      let after = index + 1 < characters.count ? characters[index + 1] : "x"
      if isDash, before == " ", after == " " || character != "-" {
        result.append("\u{1}")
      } else {
        result.append(character)
      }
    }
    return result
  }
}

import ByteFormats

/// The name of an institution as one affiliation writes it, taken apart for comparison.
package struct InstitutionName: Hashable, Sendable {
  /// The name as displayed: the affiliation's segment, without country codes and acronyms in brackets.
  package var display: String
  /// The English concepts of its words, in order, without joiners, legal forms and the parent's words.
  var concepts: [String]
  /// For each concept, the folded word that it was made of.
  package var words: [String]
  /// The concepts of the parent organisation named behind it (`of the Max Planck Society`); mostly empty.
  var parent: [String]
  /// Acronyms printed with it in brackets, folded.
  var acronyms: [String]
  /// The acronym that the name itself consists of or begins with, folded; nil where it has none.
  var ownAcronym: String?
  /// The kind of organisation that its words say.
  var kind: InstitutionWords.Kind?
  /// The country that the affiliation or the name says.
  var country: String?
  /// The folded city of the affiliation, where one was recognised.
  var city: String?
  /// Whether it has words of another language than English.
  var isForeign: Bool
  /// Words that were written as initials with periods (`M. V. Lomonosov` has `mv`).
  var initialWords: Set<String> = []

  /// Takes a name apart.
  package init(_ text: String, acronyms: [String] = [], country: String? = nil, city: String? = nil) {
    display = text
    self.acronyms = acronyms
    self.city = city
    var concepts: [String] = []
    var words: [String] = []
    var boundaries: [Int] = []
    var stated = country
    isForeign = false
    var (plain, initialWords) = Self.joiningInitials(text)
    // `U.S. Naval Research Laboratory`
    if let rest = Self.withoutUnitedStates(plain) {
      plain = rest
      initialWords.remove("us")
      stated = stated ?? "US"
    }
    self.initialWords = initialWords
    let tokens = TextFolding.tokens(plain)
    var afterJoiner = false
    for token in tokens {
      if InstitutionWords.joiners.contains(token) || InstitutionWords.legalForms.contains(token) {
        afterJoiner = afterJoiner || Self.ofWords.contains(token)
        continue
      }
      let found = InstitutionWords.concepts(of: token)
      if found != [token], found.count > 1 || found[0] != token, !Self.abbreviated.contains(token),
        !Self.english.contains(token)
      {
        isForeign = true
      }
      if afterJoiner, !concepts.isEmpty { boundaries.append(concepts.count) }
      afterJoiner = false
      for concept in found where concepts.last != concept {
        concepts.append(concept)
        words.append(token)
      }
    }
    // `Institute of the Max Planck Society`: a parent's kind behind an "of", and a kind before it.
    let isParent = { (concept: String) in InstitutionWords.kind(of: concept) == .parent }
    let isMember = { (concept: String) in
      (InstitutionWords.kind(of: concept) ?? .unit) >= .laboratory && !isParent(concept)
    }
    if let start = boundaries.last(where: {
      concepts[$0...].contains(where: isParent) && concepts[..<$0].contains(where: isMember)
    }) {
      parent = Array(concepts[start...])
      concepts.removeSubrange(start...)
      words.removeSubrange(start...)
    } else {
      parent = []
    }
    // `Vienna University of Technology` is the Technische Universität.
    if concepts.contains("university"), !concepts.contains("sciences"),
      let place = concepts.firstIndex(of: "technology"), !concepts.contains("technical")
    {
      concepts[place] = "technical"
    }
    self.concepts = concepts
    self.words = words
    kind = concepts.compactMap(InstitutionWords.kind(of:)).max()
    ownAcronym = Self.leadingAcronym(of: plain)
    self.country = stated ?? Self.countryInName(tokens)
  }

  /// The name without the country before it; nil where it has none, or where too little is left.
  private static func withoutUnitedStates(_ text: String) -> String? {
    for prefix in ["US ", "USA ", "United States "] where text.hasPrefix(prefix) {
      let rest = String(text.dropFirst(prefix.count))
      return rest.split(separator: " ").count >= 2 ? rest : nil
    }
    return nil
  }

  /// Joins initials with periods to one word each, `M. V. Lomonosov` to `MV Lomonosov`, and says which they are.
  private static func joiningInitials(_ text: String) -> (text: String, initials: Set<String>) {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return (text, []) }
    var result = ""
    var initials: Set<String> = []
    var run = ""
    func flush() {
      if run.isEmpty { return }
      if !result.isEmpty, result.last != " " { result += " " }
      result += run + " "
      initials.insert(run.lowercased())
      run = ""
    }
    for word in text.split(separator: " ") {
      let letters = word.split(separator: ".")
      // `M.`, `M.V.`, and `M.V.Lomonosov`, whose last piece is a word.
      let isRun =
        word.contains(".") && letters.dropLast().allSatisfy { $0.count == 1 && $0.first!.isUppercase }
      if isRun, let last = letters.last, last.first!.isUppercase {
        run += letters.dropLast().joined()
        if last.count == 1 {
          run += last
          continue
        }
        if letters.count > 1 {
          flush()
          result += last + " "
          continue
        }
      }
      flush()
      result += word + " "
    }
    flush()
    return initials.isEmpty ? (text, []) : (result, initials)
  }

  private static let ofWords: Set<String> = [
    "of", "der", "des", "de", "du", "della", "do", "da", "del", "van", "the", "dell",
  ]
  /// Forms of English that have another form of English as their concept.
  private static let english: Set<String> = Set(
    """
    science scientific technologies technological technol techn center centers centres institutes institution institutions laboratories
    lab labs hospitals infirmary med medical physical chemical biological mathematical math maths agricultural environmental
    economic economy cardiology cardiac cardiovascular oncology tumor nutrition oceanography forestry plants animals cells
    genomics systems structures structural dynamics neurosciences neurological infections infectious molecules aeronautics
    astrophysical computing computation computational materials metals colloids interfaces surfaces polymers quantum
    dentistry pharmaceutical pharmaceutics statistics commerce arts humanities educational theology anthropology
    evolutionary demographic criminal mechanical electronic electrons transportation mines geological lasers
    radiology photons photonics pediatrics pediatric biotechnology aging academic polytechnical intelligence
    eastern western southern northern nordic theory botany facilities archives organization program departments
    departmental depart sections nutritional energetics seas reactor
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  private static let abbreviated: Set<String> = [
    "univ", "inst", "dept", "natl", "sci", "lab", "phys", "mpi", "tu", "ctr", "acad",
  ]

  /// Concepts that make the name this institution's own: neither kinds, nor subjects, nor places.
  package var distinctive: [String] {
    concepts.filter { !InstitutionWords.isGeneric($0) && Gazetteer.country(named: $0) == nil }
  }

  /// Whether nothing but kinds, subjects and places make the name (`Institute of Physics`).
  package var isGeneric: Bool {
    distinctive.allSatisfy { Gazetteer.country(ofCity: $0) != nil } && ownAcronym == nil
  }

  /// The initials of the name's words in its own language, with and without joiners: `mit`, `miot`.
  package var initials: [String] {
    var short = ""
    var long = ""
    for token in TextFolding.tokens(display) where !InstitutionWords.legalForms.contains(token) {
      long += String(token.prefix(1))
      if !InstitutionWords.joiners.contains(token) { short += String(token.prefix(1)) }
    }
    var result = [short]
    // The `Los` of Los Angeles is a joiner in Spanish only: `UCLA`.
    let english = TextFolding.tokens(display).filter {
      !InstitutionWords.legalForms.contains($0) && !["of", "the", "for", "and", "in", "at"].contains($0)
    }.map { String($0.prefix(1)) }.joined()
    if english != short { result.append(english) }
    if long != short, long != english { result.append(long) }
    // `MPI` and `TU` abbreviate words of their own: the initials of the concepts.
    let spelled = concepts.map { String($0.prefix(1)) }.joined()
    if !result.contains(spelled), words.contains("mpi") || words.contains("tu") { result.append(spelled) }
    if !parent.isEmpty {
      let core = zip(words, concepts).map { String($0.0.prefix(1)) }.joined()
      if !result.contains(core) { result.append(core) }
    }
    return result
  }

  /// The first word, folded, if it is written as an acronym is: capitals, two or more, maybe with small letters
  /// in a name of otherwise ordinary words (`DESY Photon Science`); nil if the whole text is in capitals.
  private static func leadingAcronym(of text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "-" || $0 == "\u{2013}" }
    guard let first = words.first else { return nil }
    let capitals = first.unicodeScalars.filter { $0.properties.isUppercase || ("0"..."9").contains($0) }.count
    let letters = first.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }.count
    guard letters >= 2, letters <= 8, capitals == letters else { return nil }
    if words.count > 2, words.allSatisfy({ $0.allSatisfy { !$0.isLowercase } }) { return nil }
    let folded = TextFolding.folded(String(first), separator: "")
    guard InstitutionWords.concepts(of: folded) == [folded] else { return nil }
    return folded
  }

  /// Words behind which a country's name is no country: `Beth Israel Hospital`, `Mount Lebanon`.
  private static let biblical: Set<String> = ["beth", "bet", "bnai", "mount", "mt"]

  private static func countryInName(_ tokens: [String]) -> String? {
    for length in [3, 2, 1] where tokens.count >= length {
      for start in 0...(tokens.count - length) {
        let phrase = tokens[start..<(start + length)].joined(separator: " ")
        guard length > 1 || phrase.utf8.count > 3 else { continue }
        if let code = KnownInstitutions.country(ofAdjective: phrase) { return code }
        if start > 0 && !biblical.contains(tokens[start - 1]) || length > 1,
          let code = Gazetteer.country(ofState: phrase) ?? Gazetteer.country(named: phrase)
        {
          return phrase == "georgia" && Georgia.isState([tokens], isAmerican: false) ? "US" : code
        }
      }
    }
    for token in tokens.reversed() where token.utf8.count > 3 {
      if let code = Gazetteer.country(ofCity: token) { return code }
    }
    if let code = KnownInstitutions.country(of: tokens.joined(separator: " ")) { return code }
    return tokens.lazy.compactMap { KnownInstitutions.country(of: $0) }.first
  }
}

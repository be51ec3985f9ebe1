import ByteFormats

/// What is known of the words in names of institutions, all in folded form.
///
/// Words of the field's languages are brought to one English concept each, so that `Universität`, `Università`
/// and `Univ.` are `university`, and `Eisenforschung` is `iron research`.
enum InstitutionWords {
  /// The rank of an organisation's kind among the segments of an affiliation.
  enum Kind: Int, Comparable, Sendable {
    /// Department, faculty, group: a part of an institution.
    case unit = 1
    /// Laboratory, school, programme: mostly a part of an institution.
    case laboratory = 2
    /// Academy, society, council, ministry: mostly what an institute belongs to.
    case parent = 3
    /// Institute, centre, company, museum.
    case institute = 4
    /// University, polytechnic, hospital, national laboratory.
    case university = 5

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The kind that a concept says an organisation is of, or nil.
  static func kind(of concept: String) -> Kind? { kinds[concept] ?? kind(byEndOf: concept) }

  /// Words that join others and carry no meaning of their own.
  static let joiners: Set<String> = set(
    """
    of the for and in at on to a an by with from de la le les du des et au aux en pour l d del della delle dello di da do
    dos das e ed y los las el para por per dei degli dell sur der die das fur und zu zum zur am im an den dem ein
    van het voor op te och for av i og til na w we z ze pro v ve a u ter t s nad pri studi
    """)

  /// Legal forms of companies and associations.
  static let legalForms: Set<String> = set(
    """
    gmbh ggmbh mbh ev e.v inc ltd limited llc llp plc corp corporation co company ag sa sas sarl srl spa bv nv ab as oy
    oyj aps kk kg ohg gbr kft doo sro zrt sl lda pty pvt foerdergesellschaft
    """)

  /// One English concept, or several, for each known word.
  static func concepts(of word: String) -> [String] {
    if let known = table[word] { return known }
    if let parts = compoundParts(word) { return parts }
    return [word]
  }

  /// What a word may be an abbreviation of: the concepts of the known forms that begin with it, sorted; none where one
  /// word of several is meant.
  static func completions(of prefix: String) -> [String] {
    var low = 0
    var high = sortedForms.count
    while low < high {
      let middle = (low + high) / 2
      if sortedForms[middle] < prefix { low = middle + 1 } else { high = middle }
    }
    var found: Set<String> = []
    while low < sortedForms.count, sortedForms[low].hasPrefix(prefix) {
      if let concepts = table[sortedForms[low]], concepts.count == 1 { found.insert(concepts[0]) }
      low += 1
    }
    return found.sorted()
  }

  private static let sortedForms = table.keys.sorted()

  /// What a misspelt word may mean: the concepts of the known forms that differ by one edit at most (`Univrsidad`), sorted;
  /// none of a word of less than six letters, and none where one word of several is meant.
  static func corrections(of word: String) -> [String] {
    let letters = Array(word.utf8)
    guard letters.count >= 6, letters.count <= 24 else { return [] }
    var found: Set<String> = []
    for key in Deletions.keys(of: letters) {
      for form in formsByDeletion[key] ?? [] where EditDistance.isAtMostOne(sortedForms[Int(form)], word) {
        if let concepts = table[sortedForms[Int(form)]], concepts.count == 1 { found.insert(concepts[0]) }
      }
    }
    return found.sorted()
  }

  /// The known forms of six letters or more, as places in ``sortedForms``, by ``Deletions/keys(of:)``.
  private static let formsByDeletion: [UInt64: [Int32]] = {
    var forms: [UInt64: [Int32]] = [:]
    for (place, form) in sortedForms.enumerated() where form.utf8.count >= 6 {
      for key in Deletions.keys(of: Array(form.utf8)) { forms[key, default: []].append(Int32(place)) }
    }
    return forms
  }()

  /// Words that abbreviate longer ones where addresses are abbreviated throughout, as in Web of Science.
  static let addressAbbreviations: Set<String> = set(
    """
    u univ inst dept natl nazl technol ctr hosp coll acad sch engn hlth fdn polytech politecn fac canc assoc minist
    """)

  /// What abbreviations mean as well, beside the concept that they mostly mean: `Tech Univ`, `Univ N Carolina`.
  static let secondMeanings = [
    "tech": "technical", "techn": "technical", "nat": "natural", "pk": "park", "n": "north", "s": "south",
    "e": "east", "w": "west",
  ]

  /// Whether a concept is a word that many institutions have in their names.
  static func isGeneric(_ concept: String) -> Bool { generic.contains(concept) || kinds[concept] != nil }

  /// Whether a concept sets institutions of one city apart (`Technical University`, `Medical University`).
  static func isDistinguishing(_ concept: String) -> Bool { distinguishing.contains(concept) }

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    let words: [(Kind, String)] = [
      (
        .unit,
        "department faculty division section group chair unit branch programme directorate office team subdivision"
      ),
      (.laboratory, "laboratory school college station facility workshop graduate cluster"),
      (
        .parent,
        "academy society council ministry association federation union agency organisation administration network consortium alliance foundation commission authority government service"
      ),
      (
        .institute,
        "institute centre observatory museum archive library company bank garden zoo hub factory synchrotron reactor campus works industries press"
      ),
      (.university, "university polytechnic hospital clinic hochschule conservatory seminary"),
    ]
    for (kind, text) in words { for word in text.split(separator: " ") { kinds[String(word)] = kind } }
    return kinds
  }()

  private static let distinguishing: Set<String> = set(
    """
    technical technology medical medicine free open state national federal polytechnic hospital clinic economics
    business agricultural agriculture pedagogical education veterinary catholic islamic christian applied music arts
    art law mining military naval defence normal northern southern eastern western northwest northeast southwest southeast
    northwestern northeastern southwestern southeastern north south east west central
    international new old city metropolitan women dental health sciences science engineering pharmacy transport
    aviation sport foreign electronics languages maritime distance protestant virtual private autonomous
    first second third fourth fifth sixth
    """)

  /// Words of other organisations' names that say nothing of which one it is.
  private static let common: Set<String> = set(
    "affiliated people peoples provincial municipal county teaching regional district")

  /// Splits a German or Dutch compound at a known end: `eisenforschung` is `eisen` and `forschung`.
  private static func compoundParts(_ word: String) -> [String]? {
    guard word.utf8.count >= 8 else { return nil }
    for (end, meaning) in compoundEnds where word.hasSuffix(end) && word.utf8.count >= end.utf8.count + 3 {
      let begin = String(word.dropLast(end.count))
      for form in [
        begin, dropping("s", begin), dropping("n", begin), dropping("en", begin), dropping("e", begin),
      ] {
        if let known = table[form] { return known + meaning }
      }
      if begin.utf8.count >= 4 { return (compoundParts(begin) ?? [dropping("s", begin)]) + meaning }
    }
    return abbreviatedParts(word)
  }

  /// Splits an abbreviated compound whose beginning is a known word: `kernphys` is `kern` and `physik`.
  private static func abbreviatedParts(_ word: String) -> [String]? {
    for (end, meaning) in abbreviatedEnds where word.hasSuffix(end) && word.utf8.count >= end.utf8.count + 4 {
      let begin = String(word.dropLast(end.count))
      for form in [
        begin, dropping("s", begin), dropping("n", begin), dropping("en", begin), dropping("e", begin),
      ] {
        if let known = table[form] { return known + meaning }
      }
    }
    return nil
  }

  /// The ends of German compounds as databases abbreviate them.
  private static let abbreviatedEnds: [(String, [String])] = [
    ("forsch", ["research"]), ("wissensch", ["sciences"]), ("phys", ["physics"]), ("chem", ["chemistry"]),
    ("biol", ["biology"]), ("mech", ["mechanics"]), ("math", ["mathematics"]), ("wirtsch", ["economics"]),
    ("technol", ["technology"]), ("inst", ["institute"]), ("zentr", ["centre"]),
  ]

  private static func dropping(_ end: String, _ word: String) -> String {
    word.hasSuffix(end) ? String(word.dropLast(end.count)) : word
  }

  private static let compoundEnds: [(String, [String])] = [
    ("forschungszentrum", ["research", "centre"]), ("forschungsinstitut", ["research", "institute"]),
    ("forschung", ["research"]), ("wissenschaften", ["sciences"]), ("wissenschaft", ["sciences"]),
    ("universitat", ["university"]), ("hochschule", ["hochschule"]), ("institut", ["institute"]),
    ("klinikum", ["hospital"]), ("klinik", ["clinic"]), ("krankenhaus", ["hospital"]),
    ("spital", ["hospital"]),
    ("zentrum", ["centre"]), ("akademie", ["academy"]), ("gesellschaft", ["society"]), ("museum", ["museum"]),
    ("sternwarte", ["observatory"]), ("anstalt", ["institute"]), ("amt", ["office"]),
    ("labor", ["laboratory"]),
    ("physik", ["physics"]), ("chemie", ["chemistry"]), ("biologie", ["biology"]), ("medizin", ["medicine"]),
    ("technologie", ["technology"]), ("technologien", ["technology"]), ("technik", ["engineering"]),
    ("mathematik", ["mathematics"]), ("informatik", ["informatics"]), ("optik", ["optics"]),
    ("mechanik", ["mechanics"]), ("systeme", ["systems"]), ("prozesse", ["processes"]),
    ("therapie", ["therapy"]),
    ("genetik", ["genetics"]), ("okologie", ["ecology"]), ("wirtschaft", ["economics"]),
    ("kunde", ["studies"]),
    ("recht", ["law"]), ("geschichte", ["history"]), ("bau", ["engineering"]), ("onderzoek", ["research"]),
  ]

  private static func set(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line
      in (kindForms + "\n" + scriptForms + "\n" + subjectForms + "\n" + placeForms + "\n" + abbreviations)
      .split(
        separator: "\n")
    {
      let sides = line.split(separator: ":")
      let concepts = sides[0].split(separator: " ").map(String.init)
      for form in sides[1].split(separator: " ") { table[String(form)] = concepts }
    }
    return table
  }()

  /// The concepts left of the colon in the tables, and a few that need no translation.
  private static let generic: Set<String> = {
    var words = distinguishing.union(common)
    for line in (kindForms + "\n" + subjectForms).split(separator: "\n") {
      for word in line.split(separator: ":")[0].split(separator: " ") { words.insert(String(word)) }
    }
    return words
  }()
}

import ByteFormats

/// Distinguishes groups from persons in formats that write both as plain text.
extension PersonName {
  /// Whether a name without a comma holds a word that names of groups have and names of people do not.
  package static func namesGroup(_ text: String) -> Bool { text.withBytes { namesGroup($0) } }

  /// The same for bytes.
  static func namesGroup(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Names of people hold none of these words, so case does not matter. All people of all records pass here.
    guard text.count > 3 else { return false }
    var start = 0
    for end in 0...text.count where end == text.count || text[end] < 0x80 && !isLetter(text[end]) {
      if end - start > 3, mayBeGroupWord(first: text[start], count: end - start),
        groupWords.contains(text.slice(start..<end).text.lowercased())
      {
        return true
      }
      start = end + 1
    }
    return false
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter }

  /// Whether a word has the first letter and the length of one of `groupWords`, which few have.
  @inline(__always)
  private static func mayBeGroupWord(first: UInt8, count: Int) -> Bool {
    groupWordLengths[Int(first < 0x80 ? first | 0x20 : first)] >> UInt32(min(count, 31)) & 1 != 0
  }

  /// For each first letter, the lengths of the words in `groupWords` that begin with it, one bit per length.
  private static let groupWordLengths: [UInt32] = {
    var lengths = [UInt32](repeating: 0, count: 256)
    for word in groupWords { lengths[Int(word.utf8.first ?? 0)] |= 1 << UInt32(min(word.utf8.count, 31)) }
    return lengths
  }()

  /// Whether text that a format gives as one piece is a group: by its words, or by not looking like a person.
  ///
  /// A person has two to five words that begin in upper case or are particles, or letters without case.
  package static func literalIsGroup(_ text: String) -> Bool {
    if text.utf8.contains(.comma) { return NameGroups.isInvertedGroup(text) }
    if namesGroup(text) { return true }
    var words = text.split(separator: " ")
    // The number by which dblp distinguishes namesakes.
    if words.count > 2, words.last?.allSatisfy(\.isNumber) == true { words.removeLast() }
    if words.first?.lowercased() == "the" { return true }
    if text.unicodeScalars.contains(where: {
      UTF8Scan.isUnspacedScript($0) || (0xAC00...0xD7A3).contains($0.value)
    }) {
      // A name may be written in two scripts.
      if let latin = NameScripts.separated(text)?.latin { return literalIsGroup(latin) }
      return text.count > 6
    }
    guard (2...5).contains(words.count) else { return true }
    return !words.enumerated().allSatisfy { index, word in
      isInitials(word, at: index, of: words)
        || word.first?.isUppercase == true && word.dropFirst().contains { $0.isUppercase } == false
        || word.contains(".") || word.contains("-") || particles.contains(word.lowercased())
        || word.first?.isUppercase == true && word.hasPrefix("Mc")
    }
  }

  /// Whether a word at the beginning or the end of a name is one letter or two that are initials (`JP Smith`, `Smith JP`),
  /// where the others are words in small letters.
  private static func isInitials(_ word: Substring, at index: Int, of words: [Substring]) -> Bool {
    guard index == 0 || index == words.count - 1, word.count < 3, NameWordShape(word) == .initials else {
      return false
    }
    return !countries.contains(String(word))
      && words.enumerated().allSatisfy {
        $0.offset == index || $0.element.dropFirst().contains(where: \.isLowercase)
      }
  }

  /// Abbreviations of two letters that organisations have in their names.
  private static let countries: Set<String> = ["UN", "EU", "UK", "US", "GB", "AI", "IT", "TV", "PR", "EC"]

  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten",
    "zu", "zur", "al", "el", "bin", "ibn", "y", "e",
  ]

  private static let groupWords: Set<String> = [
    "consortium", "consortia", "collaboration", "collaborations", "collaborators", "group", "groups", "team",
    "network", "committee", "initiative", "investigators", "society", "association", "organization",
    "organisation", "organizations", "program", "programme", "project", "council", "commission",
    "committees", "institute", "institut", "institution", "university", "universität", "université",
    "universidad",
    "federation", "foundation", "agency", "ministry", "department", "center", "centre", "centers", "centres",
    "alliance", "coalition", "partnership", "taskforce", "academy", "college", "laboratory", "laboratories",
    "registry", "study", "trial", "trialists", "researchers", "contributors", "authors", "experiment",
    "community", "company", "corporation", "office", "bureau", "hospital", "taskforces",
    "workgroup", "secretariat", "library", "museum", "survey", "observatory", "facility",
    "service", "services", "working", "subcommittee", "steering", "gruppe", "arbeitsgruppe",
    "gesellschaft", "verein", "bundesamt", "ministerium", "stiftung", "groupe", "équipe", "gmbh",
    "affiliates", "participants", "academies", "societies", "associations", "universities", "institutes",
    "institutions", "foundations", "ministries", "agencies", "departments", "hospitals", "libraries",
    "museums",
    "networks", "teams", "programs", "programmes", "councils", "clinic", "clinics", "faculty", "akademie",
    "académie", "accademia", "università", "universidade", "universitat", "instituto", "istituto",
    "ministère",
    "ministerio", "hochschule", "klinikum", "universitätsklinikum", "directorate", "collaborative", "nations",
  ]
}

import ByteFormats

/// Distinguishes groups from persons in formats that write both as plain text.
extension PersonName {
  /// Whether a name without a comma holds a word that names of groups have and names of people do not.
  package static func namesGroup(_ text: String) -> Bool { text.withBytes { namesGroup($0) } }

  /// The same for bytes.
  package static func namesGroup(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
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

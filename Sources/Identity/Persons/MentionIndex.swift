import Bibliography
import ByteFormats

/// The mentions of a corpus with their names parsed and their works' words numbered.
struct MentionIndex {
  /// Every authorship, in the order of the works and of the people in them.
  private(set) var mentions: [Mention] = []
  /// For each work, the range of its mentions.
  private(set) var ranges: [Range<Int>] = []
  /// The distinct names, and for each mention which it is.
  private(set) var names: [ParsedName] = []
  private(set) var nameOfMention: [Int32] = []
  /// The names as written, without form of address, by mention.
  private(set) var written: [String] = []
  private var records: [MentionRecord] = []
  private var works: [WorkRecord] = []

  /// Indexes a corpus, its works in an order; without one, as they stand in the corpus.
  init(_ corpus: Corpus, order: [Int]? = nil) {
    var nameIndex: [String: Int32] = [:]
    var parsedIndex: [ParsedName: Int32] = [:]
    var terms: [String: Int32] = [:]
    var affiliationTerms: [String: Int32] = [:]
    var venues: [String: Int32] = [:]
    var repeats = RepeatedAuthors()
    for (place, work) in (order ?? Array(corpus.works.indices)).enumerated() {
      let record = corpus.works[work]
      let start = mentions.count
      for (position, authorship) in record.authorships.enumerated() {
        mentions.append(Mention(work: work, authorship: position))
        let name = authorship.name
        let isGroup =
          authorship.isGroup || name.family == nil && PersonName.namesGroup(name.written)
        let key =
          "\(isGroup)\(name.written)\u{1}\(name.family ?? "\u{2}")\u{1}\(name.given ?? "")\u{1}\(name.suffix ?? "")"
        let index: Int32
        if let known = nameIndex[key] {
          index = known
        } else {
          let parsed = isGroup ? ParsedName(group: name.writtenWithoutHonorific) : NameParser.parse(name)
          index = parsedIndex[parsed] ?? Int32(names.count)
          if index == names.count {
            names.append(parsed)
            parsedIndex[parsed] = index
          }
          nameIndex[key] = index
        }
        nameOfMention.append(index)
        written.append(name.writtenWithoutHonorific)
        let isRepeat =
          authorship.role.isAuthor && !names[Int(index)].hasOnlyInitials
          && repeats.isRepeat(position, in: record.authorships, name: index, work: place)
        records.append(
          MentionRecord(
            work: Int32(place), name: index, role: authorship.role, isRepeat: isRepeat,
            identifiers: authorship.identifiers, institutions: [],
            affiliationTerms: Self.terms(
              authorship.affiliations.lazy.map(\.written).joined(separator: " "), &affiliationTerms)))
      }
      ranges.append(start..<mentions.count)
      var venue: Int32 = -1
      if let text = record.venue.map(Self.series), !text.isEmpty {
        venue = venues[text] ?? Int32(venues.count)
        venues[text] = venue
      }
      works.append(
        WorkRecord(
          terms: Self.terms(record.title, &terms), venue: venue, year: Int32(clamping: record.date?.year ?? 0)
        ))
    }
  }

  /// Returns what the index knows of each mention in the order of the corpus, from which the order was made.
  func inOrderOfCorpus(_ order: MentionOrder) -> MentionIndex {
    var index = self
    index.mentions = order.places.map { mentions[$0] }
    index.nameOfMention = order.places.map { nameOfMention[$0] }
    index.written = order.places.map { written[$0] }
    var start = 0
    var counts = [Int](repeating: 0, count: ranges.count)
    for (place, work) in order.works.enumerated() { counts[work] = ranges[place].count }
    index.ranges = counts.map { count in
      defer { start += count }
      return start..<start + count
    }
    return index
  }

  /// What person resolution looks at; an ORCID iD that the user states takes the place of what the record says.
  func context(institutions: [[Int32]], decisions: PersonDecisions = PersonDecisions()) -> PersonContext {
    var records = records
    for index in records.indices { records[index].institutions = institutions[index].sorted() }
    for (mention, orcid) in decisions.orcids {
      records[mention].identifiers.removeAll { $0.scheme == .orcid }
      records[mention].identifiers.append(orcid)
    }
    return PersonContext(mentions: records, works: works, names: names)
  }

  /// A venue without the numbers of its year and edition.
  private static func series(_ venue: String) -> String {
    TextFolding.tokens(venue).filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
  }

  /// The distinct words of a title that say what it is about, folded.
  static func words(ofTitle title: String) -> Set<String> {
    Set(TextFolding.tokens(title).filter { $0.utf8.count >= 3 && !commonWords.contains($0) })
  }

  private static func terms(_ title: String, _ numbers: inout [String: Int32]) -> [Int32] {
    var terms: Set<Int32> = []
    for token in TextFolding.tokens(title) where token.utf8.count >= 3 && !commonWords.contains(token) {
      let number = numbers[token] ?? Int32(numbers.count)
      numbers[token] = number
      terms.insert(number)
    }
    return terms.sorted()
  }

  private static let commonWords: Set<String> = [
    "the", "and", "for", "with", "from", "using", "based", "via", "into", "over", "under", "our", "its",
    "are", "not",
    "can", "how", "what", "new", "approach", "und", "der", "die", "das", "des", "les", "para", "une", "del",
    "mit",
    "between", "towards", "toward", "about", "their", "these", "this", "that", "min", "talk", "discussion",
  ]
}

/// Finds the authors that a record lists twice: under one name with the same affiliations. O(1) an author.
private struct RepeatedAuthors {
  /// The last work with an author of each name, and the place of the first of them there.
  private var last: [(work: Int, position: Int)] = []
  /// The affiliations of the authors of one name in the current work, where there are several.
  private var namesakes: [Int32: Set<[String]>] = [:]
  private var current = -1

  /// Whether the same author stands before a position of a work; positions come in order.
  mutating func isRepeat(_ position: Int, in authorships: [Authorship], name: Int32, work: Int) -> Bool {
    if work != current {
      namesakes.removeAll()
      current = work
    }
    while last.count <= name { last.append((-1, 0)) }
    guard last[Int(name)].work == work else {
      last[Int(name)] = (work, position)
      return false
    }
    func affiliations(_ position: Int) -> [String] { authorships[position].affiliations.map(\.written) }
    let first = last[Int(name)].position
    return !namesakes[name, default: [affiliations(first)]].insert(affiliations(position)).inserted
  }
}

import Bibliography
import ByteFormats

/// The mentions of a corpus with their names parsed and the words around them numbered: what persons are resolved
/// from.
///
/// Mentions and works are in the order of the corpus. Names, words and venues are numbered in the order of the works'
/// ids, so that their numbers do not depend on the order in which the works were read.
struct Mentions: Sendable {
  /// The corpus.
  let corpus: Corpus
  /// Every authorship, in the order of the works and of the people in them.
  private(set) var all: [Mention] = []
  /// For each work, the range of its mentions.
  private(set) var ofWork: [Range<Int>] = []
  /// The distinct names.
  private(set) var names: [ParsedName] = []
  /// For each mention, what person resolution reads in it; its work is the index in the corpus.
  private(set) var records: [MentionRecord] = []
  /// For each work, what person resolution reads in it.
  private(set) var works: [WorkRecord] = []
  /// For each term of titles, its number in ``TitleTopics``; −1 where that does not have it.
  private(set) var topics: [Int32] = []

  /// Reads the mentions of a corpus.
  ///
  /// - Complexity: O(n + w log w), for n mentions and w works.
  init(_ corpus: Corpus) {
    self.corpus = corpus
    var count = 0
    ofWork.reserveCapacity(corpus.works.count)
    for work in corpus.works.indices {
      let start = count
      count += corpus.works[work].authorships.count
      ofWork.append(start..<count)
    }
    all.reserveCapacity(count)
    for (work, range) in ofWork.enumerated() {
      for authorship in 0..<range.count { all.append(Mention(work: work, authorship: authorship)) }
    }
    var numbering = Numbering()
    records = [MentionRecord](
      repeating: MentionRecord(
        work: 0, name: 0, role: .author, isRepeat: false, identifiers: [], affiliationTerms: []),
      count: count)
    works = [WorkRecord](
      repeating: WorkRecord(terms: [], venue: -1, year: 0), count: corpus.works.count)
    for work in corpus.worksByID {
      let authorships = corpus.works[work].authorships
      for position in authorships.indices {
        records[ofWork[work].lowerBound + position] = numbering.record(
          of: position, in: authorships, work: work)
      }
      for shared in corpus.works[work].sharedORCIDs { Self.take(shared, in: &records[ofWork[work]]) }
      works[work] = numbering.record(of: corpus.works[work])
    }
    names = numbering.names
    topics = numbering.topics
  }

  /// Takes an ORCID iD that several mentions of a work have: one author who is listed several times, or, where the
  /// names are unlike, nobody's.
  private static func take(_ shared: SharedORCID, in records: inout ArraySlice<MentionRecord>) {
    let places = shared.authorships.map { records.startIndex + $0 }
    guard shared.areAlike else {
      for place in places { records[place].identifiers.removeAll { $0 == shared.identifier } }
      return
    }
    var known: Set<Authorship.Role> = []
    for place in places where !known.insert(records[place].role).inserted { records[place].isRepeat = true }
  }

  /// Returns the name of a mention.
  func name(of mention: Int) -> ParsedName { names[Int(records[mention].name)] }

  /// Returns the name of a mention as written, without form of address.
  func written(_ mention: Int) -> String {
    corpus.works[all[mention].work].authorships[all[mention].authorship].name.writtenWithoutHonorific
  }
}

extension Corpus {
  /// The indices of the works in the order of their ids; of equal ids the work that was read first comes first.
  var worksByID: [Int] {
    works.indices.sorted { (works[$0].id, $0) < (works[$1].id, $1) }
  }
}

/// The numbers of names, words and venues, in the order of their first appearance.
private struct Numbering {
  private(set) var names: [ParsedName] = []
  private var numberOfWritten: [WrittenName: Int32] = [:]
  private var numberOfName: [ParsedName: Int32] = [:]
  private var terms: [String: Int32] = [:]
  /// For each term of titles, its number in ``TitleTopics``; −1 where that does not have it.
  var topics: [Int32] {
    var topics = [Int32](repeating: -1, count: terms.count)
    for (term, number) in terms { topics[Int(number)] = TitleTopics.number(of: term) }
    return topics
  }
  private var affiliationTerms: [String: Int32] = [:]
  /// The numbers of the terms of affiliations that stand alone: most are written many times.
  private var termsOfAffiliation: [String: [Int32]] = [:]
  private var venues: [String: Int32] = [:]
  private var repeats = RepeatedAuthors()

  mutating func record(
    of position: Int, in authorships: [Authorship], work: Int
  ) -> MentionRecord {
    let authorship = authorships[position]
    let name = number(of: authorship)
    let isRepeat =
      authorship.role.isAuthor && !names[Int(name)].hasOnlyInitials
      && repeats.isRepeat(position, in: authorships, name: name, work: work)
    return MentionRecord(
      work: Int32(work), name: name, role: authorship.role, isRepeat: isRepeat,
      identifiers: authorship.identifiers, affiliationTerms: terms(of: authorship.affiliations))
  }

  /// The numbers of the terms of a person's affiliations.
  private mutating func terms(of affiliations: [Affiliation]) -> [Int32] {
    guard let first = affiliations.first else { return [] }
    guard affiliations.count == 1 else {
      return Self.numbers(of: affiliations.lazy.map(\.written).joined(separator: " "), &affiliationTerms)
    }
    if let known = termsOfAffiliation[first.written] { return known }
    let numbers = Self.numbers(of: first.written, &affiliationTerms)
    termsOfAffiliation[first.written] = numbers
    return numbers
  }

  mutating func record(of work: Work) -> WorkRecord {
    var venue: Int32 = -1
    if let text = work.venue.map(Self.series), !text.isEmpty {
      venue = venues[text] ?? Int32(venues.count)
      venues[text] = venue
    }
    return WorkRecord(
      terms: Self.numbers(of: work.title, &terms), venue: venue, year: Int32(clamping: work.date?.year ?? 0))
  }

  /// The number of the name of an authorship; each name as written is parsed once.
  private mutating func number(of authorship: Authorship) -> Int32 {
    let name = authorship.name
    let isGroup = authorship.isGroup || name.family == nil && PersonName.namesGroup(name.written)
    let key = WrittenName(
      written: name.written, family: name.family, given: name.given ?? "", suffix: name.suffix ?? "",
      isGroup: isGroup)
    if let known = numberOfWritten[key] { return known }
    let parsed = isGroup ? ParsedName(group: name.writtenWithoutHonorific) : NameParser.parse(name)
    let number = numberOfName[parsed] ?? Int32(names.count)
    if number == names.count {
      names.append(parsed)
      numberOfName[parsed] = number
    }
    numberOfWritten[key] = number
    return number
  }

  /// A venue without the numbers of its year and edition.
  private static func series(_ venue: String) -> String {
    TextFolding.tokens(venue).filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
  }

  /// The numbers of the distinct terms of a text, ascending.
  private static func numbers(of text: String, _ known: inout [String: Int32]) -> [Int32] {
    var numbers: [Int32] = []
    TextFolding.forEachToken(text) { bytes in
      let token = bytes.text
      if let number = known[token] {
        numbers.append(number)
      } else if TitleTerms.isTerm(token) {
        numbers.append(Int32(known.count))
        known[token] = Int32(known.count)
      }
    }
    numbers.sort()
    var distinct: [Int32] = []
    distinct.reserveCapacity(numbers.count)
    for number in numbers where distinct.last != number { distinct.append(number) }
    return distinct
  }
}

/// A name as written, as far as it decides what is read in it.
private struct WrittenName: Hashable {
  var written: String
  var family: String?
  var given: String
  var suffix: String
  var isGroup: Bool

  // The whole name nearly always has the others in it.
  func hash(into hasher: inout Hasher) { hasher.combine(written) }
}

/// Finds the authors that a record lists twice: under one name with the same affiliations. O(1) per author.
private struct RepeatedAuthors {
  /// The last work with an author of each name, and the position of the first of them there.
  private var last: [(work: Int, position: Int)] = []
  /// The affiliations of the authors of one name in the current work, where there are several.
  private var namesakes: [Int32: Set<[String]>] = [:]
  private var current = -1

  /// Whether the same author is listed before a position of a work; the positions of one work follow each other, in
  /// order.
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

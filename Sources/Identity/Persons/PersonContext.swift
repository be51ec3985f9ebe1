import Bibliography
import ByteFormats

/// Everything that person resolution knows of a corpus, in flat arrays; works and mentions in the order in which
/// joins are looked for.
struct PersonContext: Sendable {
  /// The mentions.
  let mentions: [MentionRecord]
  /// For each mention, the numbers of the institutions that its affiliations mean, ascending.
  let institutions: [[Int32]]
  /// The works.
  let works: [WorkRecord]
  /// The spellings of the names.
  let spellings: SpellingTable
  /// For each mention, its spelling.
  let spellingOfMention: [Int32]
  /// For each work, where its authors' mentions begin in ``authors``; behind the last work, their number.
  private let authorOffsets: [Int32]
  /// The authors' mentions, work by work.
  private let authors: [Int32]
  /// For each spelling, the weight of two works' sharing it: the logarithm of works per work with it, in the corpus and
  /// in ``background`` works at large.
  let spellingWeights: [Float]
  /// For each spelling, the share of works with it: what its weight is the logarithm of, inverted.
  let spellingShares: [Float]
  /// For each pair of family name and initial, the weight, likewise.
  let coarseWeights: [Float]
  /// For each spelling by initials, how many full spellings it may stand for.
  private var fullNames: [Int32]
  /// For each spelling by initials, the number of their mentions.
  private var fullMentions: [Int32]
  /// How much the titles of all works are about one thing, 0...1: the length of their mean direction.
  let focus: Float
  /// For each term, likewise.
  let termWeights: [Float]
  /// For each venue, likewise.
  let venueWeights: [Float]
  /// For each institution, likewise among the mentions that have one.
  let institutionWeights: [Float]
  /// For each word of affiliations, likewise.
  let affiliationTermWeights: [Float]
  /// For each spelling, where its co-authors' spellings begin in ``partners``; behind the last one, their number.
  private let partnerOffsets: [Int32]
  /// The spellings of co-authors, ascending for each spelling.
  private let partners: [Int32]
  /// For each spelling, the number of groups with a mention of it; see ``setGroups(_:)``.
  private(set) var bearers: [Int32]
  /// For each mention, the first mention of its group.
  private var groups: [Int32]
  /// For each first mention of a group, likewise for the group; 0 before ``setGroups(_:)``.
  private(set) var partnerWeights: [Float]
  /// Numbers for identifiers that several mentions may share.
  private let identifierNumbers: [Identifier: Int32]

  /// For each work, the direction of its title, of length 1; 0 where no word of it is known.
  private let topics: [SIMD16<Float>]
  /// For each work, the number of its authors.
  private let teams: [Int32]

  /// The number of works at large that are added to the corpus when it is judged what is rare: a small corpus does not
  /// show it.
  private static let background: Float = 20_000
  /// The shares of works at large that have a term, a venue, an institution and a word of affiliations of which nothing
  /// is known.
  private static let rareShares: (term: Float, venue: Float, institution: Float, word: Float) = (
    2e-5, 5e-4, 5e-4, 1e-3
  )
  /// The mean number of authors of a work at large.
  private static let authorsPerWork: Float = 4

  /// The mean share of the names of a family that begin with one initial.
  private static let initialShare: Float = 0.1

  /// The maximum number of authors of a work that are looked at; of more, a sample of so many.
  private static let authorLimit = 64

  /// Gathers what is known; linear in the mentions but for sorting the pairs of co-authors.
  ///
  /// - Parameters:
  ///   - topicOfTerm: for each term of titles, its number in ``TitleTopics``; −1, or nothing, where that does not have it.
  ///   - table: the spellings of the names that the mentions have.
  ///   - pairs: the pairs of spellings that may be one person's.
  init(
    mentions: [MentionRecord], institutions: [[Int32]], works: [WorkRecord], topics topicOfTerm: [Int32] = [],
    spellings table: SpellingTable, pairs candidates: [(a: Int32, b: Int32, comparison: NameComparison)]
  ) {
    self.mentions = mentions
    self.institutions = institutions
    self.works = works
    spellings = table
    let ofMention = mentions.map { table.spellingOfName[Int($0.name)] }
    spellingOfMention = ofMention

    // Authors of each work; of very many a sample, the same spellings in every work.
    var lists = [[Int32]](repeating: [], count: works.count)
    for (index, mention) in mentions.enumerated() where mention.role.isAuthor && !mention.isRepeat {
      lists[Int(mention.work)].append(Int32(index))
    }
    var offsets: [Int32] = [0]
    var flat: [Int32] = []
    for list in lists {
      if list.count > Self.authorLimit {
        let sampled = list.sorted { Self.mixed(ofMention[Int($0)]) < Self.mixed(ofMention[Int($1)]) }
        flat += sampled.prefix(Self.authorLimit)
      } else {
        flat += list
      }
      offsets.append(Int32(flat.count))
    }
    authorOffsets = offsets
    authors = flat

    teams = lists.map { Int32($0.count) }
    func weight(_ count: Int32, of total: Int, _ share: Float) -> Float {
      logf((Float(total) + Self.background) / (Float(count) + Self.background * share))
    }
    spellingWeights = table.counts.enumerated().map { spelling, count in
      weight(count, of: works.count, Self.authorsPerWork * table.share(Int32(spelling)))
    }
    spellingShares = spellingWeights.map { expf(-$0) }
    var coarseShares = [Float](repeating: 0, count: table.coarseCounts.count)
    for (spelling, coarse) in table.coarse.enumerated() {
      coarseShares[Int(coarse)] = table.familyShares[spelling]
    }
    coarseWeights = table.coarseCounts.enumerated().map { coarse, count in
      weight(count, of: works.count, Self.authorsPerWork * coarseShares[coarse] * Self.initialShare)
    }
    fullNames = [Int32](repeating: 0, count: table.count)
    fullMentions = fullNames
    for (a, b, comparison) in candidates where comparison.given == .initial && comparison.family == .equal {
      let areInitials = (table.names[Int(a)].hasOnlyInitials, table.names[Int(b)].hasOnlyInitials)
      if areInitials.0 == areInitials.1 { continue }
      let (initials, full) = areInitials.0 ? (Int(a), Int(b)) : (Int(b), Int(a))
      fullNames[initials] += 1
      fullMentions[initials] += table.counts[full]
    }
    var terms = [Int32](repeating: 0, count: Int((works.lazy.compactMap(\.terms.last).max() ?? -1) + 1))
    var venues = [Int32](repeating: 0, count: Int((works.lazy.map(\.venue).max() ?? -1) + 1))
    for work in works {
      for term in work.terms { terms[Int(term)] += 1 }
      if work.venue >= 0 { venues[Int(work.venue)] += 1 }
    }
    func topic(_ term: Int) -> TitleTopics.Word? {
      topicOfTerm.indices.contains(term) && topicOfTerm[term] >= 0 ? TitleTopics.word(topicOfTerm[term]) : nil
    }
    let termWeights = terms.enumerated().map { term, count in
      weight(count, of: works.count, max(topic(term)?.share ?? 0, Self.rareShares.term))
    }
    self.termWeights = termWeights
    topics = works.map { work in
      var sum = SIMD16<Float>(repeating: 0)
      for term in work.terms {
        if let word = topic(Int(term)) { sum += word.direction * termWeights[Int(term)] }
      }
      let length = (sum * sum).sum().squareRoot()
      return length > 0 ? sum / length : sum
    }
    let mean = topics.reduce(SIMD16<Float>(repeating: 0), +)
    let known = topics.count { ($0 * $0).sum() > 0 }
    focus = known == 0 ? 0 : (mean * mean).sum().squareRoot() / Float(known)
    venueWeights = venues.map { weight($0, of: works.count, Self.rareShares.venue) }

    func weights(of lists: [[Int32]], _ share: Float) -> [Float] {
      var counts = [Int32](repeating: 0, count: Int((lists.lazy.compactMap(\.last).max() ?? -1) + 1))
      for list in lists { for value in list { counts[Int(value)] += 1 } }
      let total = lists.count { !$0.isEmpty }
      return counts.map { weight($0, of: total, share) }
    }
    institutionWeights = weights(of: institutions, Self.rareShares.institution)
    affiliationTermWeights = weights(of: mentions.map(\.affiliationTerms), Self.rareShares.word)

    // The spellings of co-authors by those of authors: counted, put side by side, and each list without repetition.
    func forEachPair(_ body: (_ own: Int, _ other: Int32) -> Void) {
      for work in works.indices {
        let team = flat[Int(offsets[work])..<Int(offsets[work + 1])]
        for a in team {
          let own = ofMention[Int(a)]
          for b in team where ofMention[Int(b)] != own { body(Int(own), ofMention[Int(b)]) }
        }
      }
    }
    var ends = [Int](repeating: 0, count: table.count + 1)
    forEachPair { own, _ in ends[own + 1] += 1 }
    for index in 0..<table.count { ends[index + 1] += ends[index] }
    let starts = ends
    var partners = [Int32](repeating: 0, count: ends[table.count])
    forEachPair { own, other in
      partners[ends[own]] = other
      ends[own] += 1
    }
    var partnerOffsets = [Int32](repeating: 0, count: table.count + 1)
    var kept = 0
    for spelling in 0..<table.count {
      let first = kept
      partners[starts[spelling]..<starts[spelling + 1]].sort()
      for place in starts[spelling]..<starts[spelling + 1]
      where kept == first || partners[kept - 1] != partners[place] {
        partners[kept] = partners[place]
        kept += 1
      }
      partnerOffsets[spelling + 1] = Int32(kept)
    }
    partners = Array(partners[..<kept])
    self.partnerOffsets = partnerOffsets
    self.partners = partners

    var numbers: [Identifier: Int32] = [:]
    for mention in mentions {
      for identifier in mention.identifiers where numbers[identifier] == nil {
        numbers[identifier] = Int32(numbers.count)
      }
    }
    identifierNumbers = numbers
    groups = mentions.indices.map { Int32($0) }
    bearers = [Int32](repeating: 1, count: table.count)
    partnerWeights = [Float](repeating: 0, count: mentions.count)
  }

  /// Notes which mentions are one person by now.
  ///
  /// - Parameter groups: for each mention, the first mention of its group.
  mutating func setGroups(_ groups: [Int32]) {
    self.groups = groups
    bearers = [Int32](repeating: 0, count: spellings.count)
    var seen: Set<UInt64> = []
    for (mention, group) in groups.enumerated() {
      let spelling = spellingOfMention[mention]
      if seen.insert(UInt64(spelling) << 32 | UInt64(group)).inserted { bearers[Int(spelling)] += 1 }
    }
    var worksOfGroup = [Int32](repeating: 0, count: mentions.count)
    for author in authors { worksOfGroup[Int(groups[Int(author)])] += 1 }
    partnerWeights = worksOfGroup.enumerated().map { mention, count in
      count == 0 ? 0 : logf((Float(works.count) + Self.background) / (Float(count) + 1))
    }
  }

  /// Adds the co-authors of a profile's mentions, distinguished by the groups that there are now.
  func addPartners(to profile: inout Profile) {
    var partners: [(value: Int32, count: Int32)] = []
    for mention in profile.mentions {
      let own = groups[Int(mention)]
      let work = mentions[Int(mention)].work
      let closeness = Profile.closeness(teamOf: Int(teams[Int(work)]))
      for author in authors(of: work) where groups[Int(author)] != own {
        partners.append((groups[Int(author)], closeness))
      }
    }
    profile.partners = Counts(partners)
  }

  /// Returns how many full spellings the initials of a group may stand for, and the number of their mentions: the fewest
  /// of its spellings; nil where a spelling of it is full.
  func fullNames(of profile: Profile) -> (names: Float, mentions: Float)? {
    var fewest: (names: Int32, mentions: Int32)?
    for spelling in profile.spellings.values {
      guard spellings.names[Int(spelling)].hasOnlyInitials else { return nil }
      let own = (names: fullNames[Int(spelling)], mentions: fullMentions[Int(spelling)])
      if fewest.map({ own < $0 }) ?? true { fewest = own }
    }
    return fewest.map { (Float($0.names), Float($0.mentions)) }
  }

  /// Returns how the names of two mentions relate.
  func comparison(_ a: Int, _ b: Int) -> NameComparison {
    NameComparison(
      spellings.names[Int(spellingOfMention[a])], spellings.names[Int(spellingOfMention[b])])
  }

  /// Returns the authors' mentions of a work, or a sample of very many.
  func authors(of work: Int32) -> ArraySlice<Int32> {
    authors[Int(authorOffsets[Int(work)])..<Int(authorOffsets[Int(work) + 1])]
  }

  /// Returns the spellings of the co-authors of a spelling, ascending.
  func partners(of spelling: Int32) -> ArraySlice<Int32> {
    partners[Int(partnerOffsets[Int(spelling)])..<Int(partnerOffsets[Int(spelling) + 1])]
  }

  /// Returns a profile of one mention, with what excludes other mentions from being the same person; see
  /// ``addEvidence(to:)``.
  func profile(of mention: Int) -> Profile {
    let record = mentions[mention]
    var orcids: [Int32] = []
    var namesakes: [Int32] = []
    for identifier in record.identifiers {
      guard let number = identifierNumbers[identifier] else { continue }
      if identifier.scheme == .orcid { orcids.append(number) }
      if identifier.isNumberOfNamesake { namesakes.append(number) }
    }
    return Profile(
      mentions: [Int32(mention)], works: Counts([Self.role(record)]),
      spellings: Counts([spellingOfMention[mention]]), orcids: orcids, namesakes: namesakes,
      databaseIDs: record.identifiers.filter { $0.isOfDatabase && !$0.isNumberOfNamesake })
  }

  /// Adds the evidence of all mentions of a profile.
  func addEvidence(to profile: inout Profile) {
    var coauthors: [(value: Int32, count: Int32)] = []
    var (coarse, terms, venues): ([Int32], [Int32], [Int32]) = ([], [], [])
    var (institutions, affiliationTerms, teamInstitutions): ([Int32], [Int32], [Int32]) = ([], [], [])
    for mention in profile.mentions {
      let record = mentions[Int(mention)]
      let work = works[Int(record.work)]
      let own = spellingOfMention[Int(mention)]
      let closeness = Profile.closeness(teamOf: Int(teams[Int(record.work)]))
      profile.topic += topics[Int(record.work)]
      profile.teamSizes += logf(Float(max(1, teams[Int(record.work)])))
      for author in authors(of: record.work) {
        teamInstitutions += self.institutions[Int(author)]
        let spelling = spellingOfMention[Int(author)]
        if spelling == own { continue }
        coauthors.append((spelling, closeness))
        coarse.append(spellings.coarse[Int(spelling)])
      }
      terms += work.terms
      if work.venue >= 0 { venues.append(work.venue) }
      institutions += self.institutions[Int(mention)]
      affiliationTerms += record.affiliationTerms
      if work.year != 0 {
        profile.firstYear = profile.firstYear == 0 ? work.year : min(profile.firstYear, work.year)
        profile.lastYear = max(profile.lastYear, work.year)
      }
    }
    profile.coauthors = Counts(coauthors)
    profile.coarseCoauthors = Counts(coarse)
    profile.terms = Counts(terms)
    profile.venues = Counts(venues)
    profile.institutions = Counts(institutions)
    profile.affiliationTerms = Counts(affiliationTerms)
    profile.teamInstitutions = Counts(teamInstitutions)
  }

  /// The number of a role in a work, which one person has at most once.
  private static func role(_ record: MentionRecord) -> Int32 {
    let role: Int32 =
      switch record.role {
      case .author, .coauthor: 0
      case .presenter: 1
      case .editor: 2
      case .translator, .contributor: 3
      }
    return record.work * 4 + role
  }

  /// Mixes the bits of a number, the same on every machine.
  private static func mixed(_ value: Int32) -> UInt64 {
    var x = UInt64(bitPattern: Int64(value)) &+ 0x9E37_79B9_7F4A_7C15
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x >> 31)
  }
}

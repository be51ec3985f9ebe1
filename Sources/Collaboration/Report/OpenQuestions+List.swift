import Bibliography
import ByteFormats
import Identity

extension OpenQuestions {
  /// The questions about persons and institutions as people read them, the most worthwhile first, as many as were
  /// asked for.
  public var list: [OpenQuestion] {
    let writer = QuestionWriter(corpus, options: options)
    var list = questions.map(writer.question)
    list += institutionDoubts.map(writer.question)
    let order = list.indices.sorted { (-list[$0].worth, $0) < (-list[$1].worth, $1) }
    return order.prefix(top ?? list.count).map { list[$0] }
  }

  /// The number of questions, listed or not.
  public var questionCount: Int { doubtCount + institutionDoubts.count }
}

/// Writes questions of a corpus as people read them.
private struct QuestionWriter {
  private let corpus: ResolvedCorpus
  private let options: CollaborationNetwork.Options
  private let institutionRanks: [Double]

  init(_ corpus: ResolvedCorpus, options: CollaborationNetwork.Options) {
    self.corpus = corpus
    self.options = options
    var works = [Set<Int>](repeating: [], count: corpus.institutions.count)
    for mention in corpus.mentions.indices where options.counts(corpus.role(of: mention)) {
      for institution in corpus.institutionsOfMention[mention] {
        works[institution].insert(corpus.mentions[mention].work)
      }
    }
    institutionRanks = works.map { Double($0.count) }.sorted(by: >)
  }

  // MARK: Persons

  func question(_ question: OpenQuestions.Question) -> OpenQuestion {
    let join = question.join
    let sides = [join.left, join.right].map(personSide)
    let shared = QuestionReasons(
      sharedPartners: Self.shared(sides.map(\.partners)),
      sharedInstitutions: Self.shared(sides.map(\.institutions)),
      sharedVenues: Self.shared(sides.map { $0.works.compactMap(\.venue) }))
    let reasons = shared.sentences(join.reasons)
    let counts = sides.map(\.works.count)
    let together = Set((join.left + join.right).map { corpus.mentions[$0].work }).count
    return OpenQuestion(
      kind: .person, left: sides[0], right: sides[1], probability: join.probability, isOne: join.isMade,
      reasonsFor: reasons.for, reasonsAgainst: reasons.against,
      ifSame: "One person with \(Phrase.count(together, "work")), rank \(question.rankTogether) by strength.",
      ifDifferent:
        "Two persons, with \(Phrase.count(counts[0], "work")) and \(Phrase.count(counts[1], "work")); the stronger has rank \(question.rankApart) by strength.",
      references: corpus.references(join),
      worth: question.worth)
  }

  private func personSide(_ mentions: [Int]) -> OpenQuestion.Side {
    var written: [String] = []
    var partners: [Int: Int] = [:]
    var institutions: [Int] = []
    var affiliations: [String] = []
    for mention in mentions {
      let name = corpus.authorship(of: mention).name.writtenWithoutHonorific
      if !written.contains(name) { written.append(name) }
      for institution in corpus.institutionsOfMention[mention] where !institutions.contains(institution) {
        institutions.append(institution)
      }
      if corpus.institutionsOfMention[mention].isEmpty {
        for affiliation in corpus.authorship(of: mention).affiliations
        where !affiliations.contains(affiliation.written) { affiliations.append(affiliation.written) }
      }
      for other in corpus.mentionsOfWork[corpus.mentions[mention].work] where other != mention {
        partners[corpus.personOfMention[other], default: 0] += 1
      }
    }
    return OpenQuestion.Side(
      written: written, institutions: institutions.map { corpus.institutions[$0].name } + affiliations,
      partners: names(of: partners), works: works(of: mentions))
  }

  // MARK: Institutions

  func question(_ doubt: InstitutionDoubt) -> OpenQuestion {
    let sides = [doubt.left, doubt.right].map(institutionSide)
    let reasons = QuestionReasons().sentences(doubt.join.reasons)
    let counts = sides.map(\.works.count)
    let together = Set((doubt.left.mentions + doubt.right.mentions).map { corpus.mentions[$0].work }).count
    let ranks = (apart: rank(counts.max() ?? 0), together: rank(together))
    let probability = doubt.join.probability
    return OpenQuestion(
      kind: .institution, left: sides[0], right: sides[1], probability: probability, isOne: true,
      reasonsFor: reasons.for, reasonsAgainst: reasons.against,
      ifSame: "One institution with \(Phrase.count(together, "work")), rank \(ranks.together) by works.",
      ifDifferent:
        "Two institutions, with \(Phrase.count(counts[0], "work")) and \(Phrase.count(counts[1], "work")); the larger has rank \(ranks.apart) by works.",
      references: corpus.references(doubt),
      worth: 4 * probability * (1 - probability) * log2(Double(ranks.apart + 1) / Double(ranks.together + 1)))
  }

  /// Returns 1 + the number of institutions with more works.
  private func rank(_ works: Int) -> Int { institutionRanks.prefix { $0 > Double(works) }.count + 1 }

  private func institutionSide(_ side: InstitutionDoubt.Side) -> OpenQuestion.Side {
    var people: [Int: Int] = [:]
    for mention in side.mentions { people[corpus.personOfMention[mention], default: 0] += 1 }
    return OpenQuestion.Side(
      written: side.spellings, institutions: [], partners: names(of: people), works: works(of: side.mentions))
  }

  // MARK: Both

  private func names(of persons: [Int: Int]) -> [String] {
    persons.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { corpus.persons[$0.key].name.display }
  }

  private func works(of mentions: [Int]) -> [OpenQuestion.Work] {
    var last = -1
    return mentions.compactMap { mention in
      let number = corpus.mentions[mention].work
      if number == last { return nil }
      last = number
      let work = corpus.corpus.works[number]
      return OpenQuestion.Work(
        place: corpus.place(of: mention), title: work.title, year: work.date?.year, venue: work.venue,
        doi: work.identifiers.first { $0.scheme == .doi }?.value)
    }
  }

  /// Returns the names that both lists have, in the order of the first, each once.
  private static func shared(_ lists: [[String]]) -> [String] {
    let other = Set(lists[1])
    var found: [String] = []
    for name in lists[0] where other.contains(name) && !found.contains(name) { found.append(name) }
    return found
  }
}

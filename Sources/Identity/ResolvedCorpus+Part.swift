import Affiliations
import Bibliography

extension ResolvedCorpus {
  /// What a part of a corpus was taken from, and where each of its elements is there.
  public final class Origin: Sendable {
    /// The whole corpus, in which persons and institutions were concluded.
    public let corpus: ResolvedCorpus
    /// For each work of the part, its index in the whole.
    public let works: [Int]
    /// For each mention of the part, its index in the whole.
    public let mentions: [Int]
    /// For each person of the part, its index in the whole.
    public let persons: [Int]
    /// For each institution of the part, its index in the whole.
    public let institutions: [Int]
    /// Whether authorships of the part's works were left out: a work has more authors than the part has mentions.
    public let isNarrowed: Bool

    init(
      corpus: ResolvedCorpus, works: [Int], mentions: [Int], persons: [Int], institutions: [Int],
      isNarrowed: Bool
    ) {
      self.corpus = corpus
      self.works = works
      self.mentions = mentions
      self.persons = persons
      self.institutions = institutions
      self.isNarrowed = isNarrowed
    }
  }

  /// The corpus of which this is a part, or itself: what persons were concluded from, and what draws are made of.
  public var whole: ResolvedCorpus { origin?.corpus ?? self }

  /// Returns some works of the corpus with the persons and institutions that they name.
  ///
  /// Persons and institutions keep ids, names, spellings and joins, which were concluded from all works; indices are
  /// the part's own, and ``origin`` has those of the whole.
  ///
  /// - Parameters:
  ///   - works: the indices of the works to keep, ascending.
  ///   - isKept: whether to keep a mention of these works; nil for all.
  ///   - isKeptInstitution: whether to keep an institution; nil for all. Countries of kept mentions stay.
  /// - Precondition: this is a whole corpus.
  /// - Complexity: O(n), for n works, mentions, persons and institutions.
  public func part(
    works keptWorks: [Int], keeping isKept: ((_ mention: Int) -> Bool)? = nil,
    institutions isKeptInstitution: ((_ institution: Int) -> Bool)? = nil
  ) -> ResolvedCorpus {
    precondition(origin == nil, "a part is taken from a whole corpus")
    var part = self
    var isKeptWork = [Bool](repeating: false, count: corpus.works.count)
    for work in keptWorks { isKeptWork[work] = true }
    part.corpus.keepWorks { isKeptWork[$0] }

    var ofMentions: [Int] = []
    part.mentions = []
    part.mentionsOfWork = []
    for (index, work) in keptWorks.enumerated() {
      let start = part.mentions.count
      for mention in mentionsOfWork[work] where isKept?(mention) ?? true {
        ofMentions.append(mention)
        part.mentions.append(Mention(work: index, authorship: mentions[mention].authorship))
      }
      part.mentionsOfWork.append(start..<part.mentions.count)
    }

    var isNamedPerson = [Bool](repeating: false, count: persons.count)
    var isNamedPlace = [Bool](repeating: false, count: institutions.count)
    for mention in ofMentions {
      isNamedPerson[personOfMention[mention]] = true
      for institution in institutionsOfMention[mention] { isNamedPlace[institution] = true }
    }
    for work in keptWorks { for institution in institutionsOfWork[work] { isNamedPlace[institution] = true } }
    let ofPersons = persons.indices.filter { isNamedPerson[$0] }
    let ofInstitutions = institutions.indices.filter {
      isNamedPlace[$0] && (isKeptInstitution?($0) ?? true)
    }
    let placeOfPerson = Self.places(of: ofPersons, among: persons.count)
    let placeOfInstitution = Self.places(of: ofInstitutions, among: institutions.count)
    func kept(_ institutions: [Int]) -> [Int] {
      institutions.compactMap { placeOfInstitution[$0] < 0 ? nil : placeOfInstitution[$0] }
    }

    part.personOfMention = ofMentions.map { placeOfPerson[personOfMention[$0]] }
    part.nameOfMention = ofMentions.map { nameOfMention[$0] }
    part.persons = ofPersons.map { number in
      var person = persons[number]
      person.mentions = []
      return person
    }
    for (mention, person) in part.personOfMention.enumerated() {
      part.persons[person].mentions.append(mention)
    }
    part.institutions = ofInstitutions.map { institutions[$0] }
    part.institutionsOfMention = ofMentions.map { kept(institutionsOfMention[$0]) }
    part.countriesOfMention = ofMentions.map { countriesOfMention[$0] }
    part.unitsOfMention = ofMentions.map { unitsOfMention[$0] }
    part.institutionsOfWork = keptWorks.map { kept(institutionsOfWork[$0]) }
    part.countriesOfWork = keptWorks.map { countriesOfWork[$0] }
    part.unresolvedAffiliations = part.unresolved(among: unresolvedAffiliations)
    part.origin = Origin(
      corpus: self, works: keptWorks, mentions: ofMentions, persons: ofPersons, institutions: ofInstitutions,
      isNarrowed: isKept != nil || isKeptInstitution != nil)
    return part
  }

  /// For each of `count` elements, its place among some of them; −1 for the others.
  private static func places(of elements: [Int], among count: Int) -> [Int] {
    var places = [Int](repeating: -1, count: count)
    for (place, element) in elements.enumerated() { places[element] = place }
    return places
  }

  /// Counts anew how often the affiliations without an institution are written here, in order of appearance.
  private func unresolved(among all: [(text: String, count: Int)]) -> [(text: String, count: Int)] {
    if all.isEmpty { return [] }
    let texts = Set(all.map(\.text))
    var counts: [(text: String, count: Int)] = []
    var places: [String: Int] = [:]
    func count(_ affiliation: Affiliation) {
      let text = affiliation.written
      guard texts.contains(text) else { return }
      if let place = places[text] {
        counts[place].count += 1
      } else {
        places[text] = counts.count
        counts.append((text, 1))
      }
    }
    for (work, range) in mentionsOfWork.enumerated() {
      for mention in range { authorship(of: mention).affiliations.forEach(count) }
      corpus.works[work].affiliations.forEach(count)
    }
    return counts
  }
}

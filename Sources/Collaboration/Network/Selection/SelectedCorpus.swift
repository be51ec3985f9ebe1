import Bibliography
import ByteFormats
import Identity

/// What a selection leaves of a resolved corpus, from which networks are built.
public struct SelectedCorpus: Sendable {
  /// What was asked for.
  public let selection: Selection
  /// The works that are left, with the persons and institutions on them; the whole corpus where nothing was left out.
  public let corpus: ResolvedCorpus
  /// The number of works that were left out because they state no year.
  public let undatedCount: Int
  /// The lines of the roster that mean nobody.
  public let notFound: [String]

  init(_ corpus: ResolvedCorpus, selection: Selection, undatedCount: Int = 0, notFound: [String] = []) {
    self.corpus = corpus
    self.selection = selection
    self.undatedCount = undatedCount
    self.notFound = notFound
  }

  /// Selects everything.
  public init(_ corpus: ResolvedCorpus) { self.init(corpus, selection: Selection()) }

  /// The inputs' titles or names, or what the user calls it.
  public var title: String { selection.title ?? corpus.corpus.title }

  /// How many works are left of how many, with what was asked for: `20 of 58 works (works of 2015-2020)`.
  ///
  /// Nil where no option could leave out or hide anything.
  public func phrase(_ options: CollaborationNetwork.Options, in language: Language = .english) -> String? {
    let text = selection.phrase(maximumAuthors: options.maximumAuthors, in: language)
    return text.isEmpty ? nil : "\(countPhrase(in: language)) (\(text))"
  }

  /// `20 of 58 works`; with years also `2 without a year`.
  public var countPhrase: String { countPhrase(in: .english) }

  private func countPhrase(in language: Language) -> String {
    language("{1} of {2} {2:work|works}", corpus.corpus.works.count, corpus.whole.corpus.works.count)
      + (undatedCount > 0 ? language(", {1} without a year", undatedCount) : "")
  }

  /// The same works with all their authorships; differs from ``corpus`` where a roster narrows it.
  var open: ResolvedCorpus {
    guard let origin = corpus.origin, origin.isNarrowed else { return corpus }
    return origin.corpus.part(works: origin.works)
  }

  /// Returns the same works and authorships of a draw of the whole corpus, whose persons differ.
  func drawn(_ draw: ResolvedCorpus) -> SelectedCorpus {
    guard let origin = corpus.origin else { return SelectedCorpus(draw, selection: selection) }
    var isKept: [Bool]?
    if origin.isNarrowed {
      var kept = [Bool](repeating: false, count: draw.mentions.count)
      for mention in origin.mentions { kept[mention] = true }
      isKept = kept
    }
    var isKeptInstitution = [Bool](repeating: false, count: draw.institutions.count)
    for institution in origin.institutions { isKeptInstitution[institution] = true }
    let part = draw.part(
      works: origin.works, keeping: isKept.map { kept in { kept[$0] } },
      institutions: origin.isNarrowed ? { isKeptInstitution[$0] } : nil)
    return SelectedCorpus(part, selection: selection, undatedCount: undatedCount, notFound: notFound)
  }

  /// Returns how many actors are authors of works, in the whole corpus and in what is left.
  func counts(_ actors: CollaborationNetwork.Actors, _ options: CollaborationNetwork.Options) -> (
    all: Int, selected: Int
  ) {
    let selected = corpus.authoringCount(actors, options)
    return (corpus.origin == nil ? selected : corpus.whole.authoringCount(actors, options), selected)
  }

  /// Returns the selection as a manifest and formats with attributes state it.
  func description(_ options: CollaborationNetwork.Options, unjoiningWorkCount: Int) -> JSONText {
    var works: [(String, JSONText)] = [
      ("all", .integer(corpus.whole.corpus.works.count)), ("selected", .integer(corpus.corpus.works.count)),
      ("without_year", .integer(undatedCount)),
    ]
    if options.maximumAuthors != nil { works.append(("joining_nobody", .integer(unjoiningWorkCount))) }
    var members: [(String, JSONText)] = [
      ("options", .object(selection.options(maximumAuthors: options.maximumAuthors))),
      ("text", .string(selection.phrase(maximumAuthors: options.maximumAuthors))), ("works", .object(works)),
    ]
    for actors in CollaborationNetwork.Actors.allCases {
      let counts = counts(actors, options)
      members.append(
        (
          actors.rawValue,
          .object([("all", .integer(counts.all)), ("selected", .integer(counts.selected))])
        ))
    }
    if !notFound.isEmpty { members.append(("not_found", .array(notFound.map { .string($0) }))) }
    return .object(members)
  }
}

extension ResolvedCorpus {
  /// For each person of the whole, the index here, nil for those who are not here; nil for a whole corpus.
  var placeOfPersonInWhole: [Int?]? {
    origin.map { origin in
      var places = [Int?](repeating: nil, count: origin.corpus.persons.count)
      for (place, person) in origin.persons.enumerated() { places[person] = place }
      return places
    }
  }

  /// For each institution of the whole, the index here, nil for those who are not here; nil for a whole corpus.
  var placeOfInstitutionInWhole: [Int?]? {
    origin.map { origin in
      var places = [Int?](repeating: nil, count: origin.corpus.institutions.count)
      for (place, institution) in origin.institutions.enumerated() { places[institution] = place }
      return places
    }
  }

  /// Returns how many persons, institutions or countries have a work: those that stand in networks with one.
  fileprivate func authoringCount(
    _ actors: CollaborationNetwork.Actors, _ options: CollaborationNetwork.Options
  ) -> Int {
    var found: Set<Int> = []
    var codes: Set<String> = []
    for (work, range) in mentionsOfWork.enumerated() {
      var isAuthored = false
      for mention in range where options.counts(role(of: mention)) {
        isAuthored = true
        switch actors {
        case .persons:
          let person = personOfMention[mention]
          if options.countsGroups || !persons[person].isGroup { found.insert(person) }
        case .institutions: found.formUnion(institutionsOfMention[mention])
        case .countries: codes.formUnion(countriesOfMention[mention])
        }
      }
      guard isAuthored else { continue }
      if actors == .institutions { found.formUnion(institutionsOfWork[work]) }
      if actors == .countries { codes.formUnion(countriesOfWork[work]) }
    }
    return actors == .countries ? codes.count : found.count
  }
}

extension SelectedCorpus {
  /// Returns the index of the institution that a user means: by id, ROR or name, among all that the records name.
  ///
  /// - Parameter option: the option that names it, for the message.
  /// - Throws: where there is none or several, or none of the works that are left is its own.
  public func institution(named name: String, option: String) throws(SelectionError) -> Int {
    let actor = try ActorNames(corpus.whole).one(name, option: option, institutionsOnly: true)
    guard case .institution(let index) = actor else { return 0 }
    guard let origin = corpus.origin else { return index }
    guard let place = origin.institutions.firstIndex(of: index) else {
      throw SelectionError(
        "\(option): '\(corpus.whole.institutions[index].name)' has none of the \(countPhrase)",
        remedy: "select other works")
    }
    return place
  }
}

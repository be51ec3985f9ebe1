/// The byline of a work: its authors in the order in which it names them, and the actors that each counts for.
package struct Byline: Sendable {
  /// A person of the byline.
  struct Author: Sendable {
    /// The person's index in the corpus.
    var person: Int32
    /// The vertices that the person counts for on this work, without repetition: the person, or the
    /// institutions or countries of its affiliations; empty where none is known.
    var actors: [Int32]
    /// Whether the record marks the person as corresponding author.
    var isCorresponding: Bool
  }

  /// The actors of affiliations that the record ties to none of its people.
  let untied: [Int32]
  /// The authors, each person once, where the work names it first.
  let authors: [Author]
  /// Whether the authors are in alphabetical order.
  let isAlphabetical: Bool

  init(authors: [Author], untied: [Int32], isAlphabetical: Bool) {
    self.authors = authors
    self.untied = untied
    self.isAlphabetical = isAlphabetical
  }

  /// Makes a byline of authorships in the record's order; a person's repetitions are joined.
  ///
  /// - Parameters:
  ///   - untied: actors of the work that none of its people counts for, without repetition.
  ///   - isOrdered: whether the first person may precede the second in alphabetical order.
  package init(
    _ authorships: some Sequence<(person: Int32, actors: [Int32], isCorresponding: Bool)>,
    untied: [Int32] = [],
    isOrdered: (_ first: Int32, _ second: Int32) -> Bool
  ) {
    var authors: [Author] = []
    var places: [Int32: Int] = [:]
    for authorship in authorships {
      if let place = places[authorship.person] {
        for actor in authorship.actors where !authors[place].actors.contains(actor) {
          authors[place].actors.append(actor)
        }
        if authorship.isCorresponding { authors[place].isCorresponding = true }
      } else {
        places[authorship.person] = authors.count
        authors.append(
          Author(
            person: authorship.person, actors: authorship.actors, isCorresponding: authorship.isCorresponding)
        )
      }
    }
    self.authors = authors
    self.untied = untied
    isAlphabetical = zip(authors, authors.dropFirst()).allSatisfy { isOrdered($0.person, $1.person) }
  }

  /// Returns the distinct actors of the work, in the order of the byline, then those that no author counts for.
  func actors() -> [Int32] {
    var seen: Set<Int32> = []
    var actors: [Int32] = []
    for author in authors {
      for actor in author.actors where seen.insert(actor).inserted { actors.append(actor) }
    }
    // An unattributed affiliation is some author's, so there must be one.
    for actor in untied where !authors.isEmpty && seen.insert(actor).inserted { actors.append(actor) }
    return actors
  }

  /// Returns for each actor that one person alone counts for, that person.
  func solePersons() -> [Int32: Int32] {
    var persons: [Int32: Int32] = [:]
    for author in authors {
      for actor in author.actors { persons[actor] = persons[actor] == nil ? author.person : -1 }
    }
    for actor in untied { persons[actor] = -1 }
    return persons.filter { $0.value >= 0 }
  }
}

import Bibliography
import ByteFormats

extension ResolvedCorpus {
  /// Returns the authorships that a reference means, as indices into ``mentions``, ascending; empty where it means
  /// none. A name that no authorship writes means all whose family name it is.
  ///
  /// - Complexity: O(n) for n authorships.
  public func mentions(of reference: Decisions.Reference) -> [Int] {
    let mentions = Mentions(corpus)
    let found = PersonDecisionMatcher(mentions).mentions(meantBy: reference.target)
    guard found.isEmpty, case .name(let word) = reference.target else { return found }
    let tokens = TextFolding.tokens(word)
    let bearers = mentions.names.map { $0.familyTokens == tokens }
    return mentions.all.indices.filter { bearers[Int(mentions.records[$0].name)] }
  }

  /// Returns the reference of an authorship as decisions write it, `2 @ WORK`; the inverse of ``mentions(of:)``.
  public func place(of mention: Int) -> String {
    "\(mentions[mention].authorship + 1) @ \(corpus.works[mentions[mention].work].id)"
  }

  /// Returns the index into ``mentions`` of each place in a list; nil where a work or a position does not exist.
  ///
  /// - Complexity: O(w + p), for w works and p places.
  public func mentions(at places: [(work: String, position: Int)]) -> [Int?] {
    var works: [String: Int] = [:]
    for (index, work) in corpus.works.enumerated() where works[work.id] == nil { works[work.id] = index }
    return places.map { place in
      guard let work = works[place.work], place.position >= 1, place.position <= mentionsOfWork[work].count
      else {
        return nil
      }
      return mentionsOfWork[work].lowerBound + place.position - 1
    }
  }
}

extension ResolvedCorpus {
  /// Returns a pair of authorships by which two names are best explained: of the person who writes both, where there
  /// is one; else of the two persons with most authorships. Nil where both mean one authorship alone.
  ///
  /// - Parameters: the authorships of each name, as indices into ``mentions``.
  public func representativePair(_ left: [Int], _ right: [Int]) -> (Int, Int)? {
    func byPerson(_ mentions: [Int]) -> [(person: Int, mentions: [Int])] {
      Dictionary(grouping: mentions) { personOfMention[$0] }.map { (person: $0.key, mentions: $0.value) }
        .sorted { (-$0.mentions.count, $0.person) < (-$1.mentions.count, $1.person) }
    }
    let (a, b) = (byPerson(left), byPerson(right))
    if left != right {
      for entry in a {
        guard let other = b.first(where: { $0.person == entry.person }) else { continue }
        for x in entry.mentions { for y in other.mentions where x != y { return (x, y) } }
      }
    }
    for x in a { for y in b where x.person != y.person { return (x.mentions[0], y.mentions[0]) } }
    for x in a { for y in b { for i in x.mentions { for j in y.mentions where i != j { return (i, j) } } } }
    return nil
  }

  /// Returns a sentence that states which persons a name means, where it is several; nil where it is one.
  public func ambiguity(_ name: String, _ mentions: [Int]) -> String? {
    let counts = Dictionary(grouping: mentions) { personOfMention[$0] }.mapValues(\.count)
    if counts.count < 2 { return nil }
    let order = counts.keys.sorted { (-counts[$0]!, $0) < (-counts[$1]!, $1) }
    let shown = order.prefix(6).map { "\(persons[$0].id) (\(counts[$0]!))" }.joined(separator: ", ")
    let more = order.count > 6 ? " and \(order.count - 6) more" : ""
    return
      "“\(name)” is \(order.count) persons here: \(shown)\(more). '\(name) @ WORK' names one of them."
  }
}

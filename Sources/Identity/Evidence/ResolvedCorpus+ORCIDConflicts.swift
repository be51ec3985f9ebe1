import Bibliography
import ByteFormats

extension ResolvedCorpus {
  /// Warnings of ORCID iDs that contradict the names: one that authorships of unlike names have, and persons of one rare
  /// full name who have several.
  ///
  /// - Complexity: O(n) for n authorships.
  public func orcidWarnings() -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    for contested in joins.contested {
      let (a, b) = (Int(contested.a), Int(contested.b))
      if decidesOn(a, b) { continue }
      warnings.append(
        Diagnostic(
          .warning, at: authorship(of: b).location,
          "the ORCID iD \(contested.identifier.value) is stated for people of unlike names: \(Phrase.some([a, b].map { authorship(of: $0).name.written }))",
          remedy: "it joins none of them; decide with --decisions: \(question(a, b))"))
    }
    return warnings
  }

  /// Whether the user decided on two authorships.
  private func decidesOn(_ a: Int, _ b: Int) -> Bool {
    personOfMention[a] == personOfMention[b]
      || Side.exclude(joins.profile(of: [a]).sides, joins.profile(of: [b]).sides)
  }

  /// The line of a file of decisions that makes two authorships one person.
  private func question(_ a: Int, _ b: Int) -> String {
    let places = [a, b].map { mention in
      Decisions.quoted("\(mentions[mention].authorship + 1) @ \(corpus.works[mentions[mention].work].id)")
    }
    return "same: [\(places.joined(separator: ", "))]"
  }
}

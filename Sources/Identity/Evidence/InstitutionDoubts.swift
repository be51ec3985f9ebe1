import Affiliations

/// A join of two spellings of an institution that is in doubt.
public struct InstitutionDoubt: Sendable, Hashable {
  /// One of the two sides that the join holds together.
  public struct Side: Sendable, Hashable {
    /// The spellings on this side, the one that was compared first.
    public var spellings: [String]
    /// The authorships whose affiliations write one of them, as indices into ``ResolvedCorpus/mentions``, ascending.
    public var mentions: [Int]
  }

  /// The institution, as an index into ``ResolvedCorpus/institutions``.
  public var institution: Int
  /// The join, with its probability and its reasons.
  public var join: Join
  /// The side of the join's left spelling.
  public var left: Side
  /// The side of its right spelling.
  public var right: Side
}

extension ResolvedCorpus {
  /// Returns the joins of institutions whose probability lies in a range, in the order of the institutions: those that
  /// were made, without which the institution would be two, and of which some authorship writes a side.
  ///
  /// - Complexity: O(a + Σ j²), for the affiliations of all authorships and institutions of j joins.
  public func institutionDoubts(_ range: ClosedRange<Double> = 0.05...0.95) -> [InstitutionDoubt] {
    var doubts: [InstitutionDoubt] = []
    for (number, institution) in institutions.enumerated() {
      for place in institution.joins.indices where range.contains(institution.joins[place].probability) {
        let join = institution.joins[place]
        let others = institution.joins.indices.filter { $0 != place }.map { institution.joins[$0] }
        let (left, right) = (Self.reach(join.left, others), Self.reach(join.right, others))
        if left.contains(Self.words(join.right)) { continue }
        let sides = [(join.left, left), (join.right, right)].map { first, words in
          let spellings = institution.variants.map(\.name).filter {
            $0 != first && words.contains(Self.words($0))
          }
          return InstitutionDoubt.Side(spellings: [first] + spellings, mentions: [])
        }
        doubts.append(.init(institution: number, join: join, left: sides[0], right: sides[1]))
      }
    }
    if !doubts.isEmpty { addMentions(to: &doubts) }
    return doubts.filter { !$0.left.mentions.isEmpty || !$0.right.mentions.isEmpty }
  }

  private func addMentions(to doubts: inout [InstitutionDoubt]) {
    var doubtsOfInstitution: [Int: [Int]] = [:]
    for (place, doubt) in doubts.enumerated() {
      doubtsOfInstitution[doubt.institution, default: []].append(place)
    }
    let words = doubts.map { doubt in
      [doubt.left, doubt.right].map { side in Set(side.spellings.map(Self.words)) }
    }
    var meanings: [String: Int] = [:]
    for (place, meaning) in affiliationMeanings.enumerated() where meanings[meaning.written] == nil {
      meanings[meaning.written] = place
    }
    for mention in mentions.indices {
      for affiliation in authorship(of: mention).affiliations {
        guard let meaning = meanings[affiliation.written].map({ affiliationMeanings[$0] }) else { continue }
        for (institution, spelling) in zip(meaning.institutions, meaning.spellings) {
          for place in doubtsOfInstitution[institution] ?? [] {
            let spelled = Self.words(spelling)
            if words[place][0].contains(spelled), doubts[place].left.mentions.last != mention {
              doubts[place].left.mentions.append(mention)
            }
            if words[place][1].contains(spelled), doubts[place].right.mentions.last != mention {
              doubts[place].right.mentions.append(mention)
            }
          }
        }
      }
    }
  }

  /// Returns the spellings that joins lead to from one, as their words.
  private static func reach(_ spelling: String, _ joins: [Join]) -> Set<String> {
    let ends = joins.map { (words($0.left), words($0.right)) }
    var reached: Set = [words(spelling)]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (a, b) in ends where reached.contains(a) != reached.contains(b) {
        reached.formUnion([a, b])
        isGrowing = true
      }
    }
    return reached
  }

  /// Spellings of the same words, but for legal forms, need no join.
  private static func words(_ spelling: String) -> String {
    InstitutionName(spelling).words.sorted().joined(separator: " ")
  }
}

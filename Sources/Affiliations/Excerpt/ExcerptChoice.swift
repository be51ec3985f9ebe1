import ByteFormats

/// Chooses the organisations of an excerpt that some texts may name.
///
/// An organisation is chosen by a name of which half is in the texts, its rarest word included, or nearly all without it, by
/// the rarities of its words, whatever their language; with it those that it belongs to, and those that took its place. Of
/// words that no name has, those are known that they may abbreviate or misspell.
struct ExcerptChoice {
  private let excerpt: RegistryExcerpt
  /// For each token the sum of the rarities of its concepts, and of those that stand in the texts.
  private var weights: [Float]
  private var known: [Float]
  /// The share of a name that must be in the texts, with its rarest token and without it.
  private static let leastShare: Float = 0.5
  private static let leastShareOfRest: Float = 0.75

  /// Compares an excerpt with texts.
  ///
  /// - Complexity: O(t + w log t) for t tokens of the excerpt and w words of the texts.
  init(_ excerpt: RegistryExcerpt, _ vocabulary: AffiliationVocabulary) {
    self.excerpt = excerpt
    weights = [Float](repeating: 0, count: excerpt.tokenStarts.count - 1)
    known = weights
    weigh(vocabulary)
    if vocabulary.hasUnspacedWords { findUnspaced(vocabulary) }
    findStrange(vocabulary)
  }

  /// The numbers of the chosen organisations, in ascending order.
  ///
  /// - Parameter ids: the ids that records state of organisations, as ``IndexLayout/number(of:)``.
  func organizations(stated ids: Set<UInt64> = []) -> [Int] {
    var chosen = [Bool](repeating: false, count: excerpt.organizations.count)
    var open: [Int] = []
    for (number, organization) in excerpt.organizations.enumerated()
    where ids.contains(organization.id)
      || organization.names.contains(where: { isNamed(excerpt.names[Int($0)]) })
    {
      chosen[number] = true
      open.append(number)
    }
    while let number = open.popLast() {
      for place in excerpt.organizations[number].relations {
        let relation = excerpt.relations[Int(place)]
        guard relation.kind == .parent || relation.kind == .successor, !chosen[Int(relation.other)] else {
          continue
        }
        chosen[Int(relation.other)] = true
        open.append(Int(relation.other))
      }
    }
    return chosen.indices.filter { chosen[$0] }
  }

  private func isNamed(_ name: RegistryExcerpt.Name) -> Bool {
    var (sum, own): (Float, Float) = (0, 0)
    var (rarest, isKnown): (Float, Bool) = (0, false)
    for place in name.tokens {
      let token = Int(excerpt.nameTokens[Int(place)])
      sum += weights[token]
      own += known[token]
      if weights[token] > rarest { (rarest, isKnown) = (weights[token], known[token] * 2 > weights[token]) }
    }
    return own > 0 && own >= (isKnown ? Self.leastShare : Self.leastShareOfRest) * sum
  }

  // MARK: Tokens

  private mutating func weigh(_ vocabulary: AffiliationVocabulary) {
    let total = Float(log(Double(max(excerpt.registryNameCount, 1))))
    for token in weights.indices {
      for concept in Int(excerpt.conceptStarts[token])..<Int(excerpt.conceptStarts[token + 1]) {
        let rarity = total - Float(excerpt.figures[concept]) / 16
        weights[token] += rarity
        if vocabulary.contains(excerpt.hashes[concept]) { known[token] += rarity }
      }
    }
  }

  /// Tokens of scripts without spaces are known where the texts have their letters side by side.
  private mutating func findUnspaced(_ vocabulary: AffiliationVocabulary) {
    for token in weights.indices where excerpt.letters[Int(excerpt.tokenStarts[token])] >= 0xE0 {
      if vocabulary.mayHold(Array(excerpt.token(token))) { known[token] = weights[token] }
    }
  }

  /// Tokens are known that begin with a word which no name has, or are one edit away from it.
  private mutating func findStrange(_ vocabulary: AffiliationVocabulary) {
    for word in vocabulary.strangeWords(known: Set(excerpt.hashes)) where word.count >= 3 {
      guard word.allSatisfy({ $0 < 0x80 && $0 > UInt8(ascii: "9") }) else { continue }
      let text = String(decoding: word, as: UTF8.self)
      // Typos in the first half of a word are not looked for.
      let beginning = word.prefix(word.count >= 5 ? max(3, word.count / 2) : word.count)
      for start in [beginning, [beginning[0] & 0xDF] + beginning.dropFirst()] {
        for token in tokens(from: start) {
          let other = TextFolding.folded(String(decoding: excerpt.token(token), as: UTF8.self))
          if other.hasPrefix(text) || word.count >= 5 && EditDistance.isAtMostOne(other, text) {
            known[token] = weights[token]
          }
        }
      }
    }
  }

  /// The numbers of the tokens that begin with some bytes.
  private func tokens(from start: ArraySlice<UInt8>) -> Range<Int> {
    var (low, high) = (0, weights.count)
    while low < high {
      let middle = (low + high) / 2
      if excerpt.token(middle).lexicographicallyPrecedes(start) { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < weights.count, excerpt.token(end).starts(with: start) { end += 1 }
    return low..<end
  }
}

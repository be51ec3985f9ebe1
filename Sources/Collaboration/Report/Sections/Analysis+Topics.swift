import Bibliography
import ByteFormats

/// Words that the titles of some works have more often than others.
struct Topics {
  /// For each work, its words without repetition.
  private let wordsOfWork: [[String]]
  /// In how many works each word occurs.
  private var counts: [String: Int] = [:]

  /// Takes the words of titles. O(n) for n words.
  init(_ works: [Work]) {
    wordsOfWork = works.map { work in
      var seen: Set<String> = []
      return TextFolding.tokens(work.title).filter {
        $0.utf8.count > 2 && !Self.common.contains($0) && !$0.allSatisfy(\.isNumber)
          && seen.insert($0).inserted
      }
    }
    for words in wordsOfWork { for word in words { counts[word, default: 0] += 1 } }
  }

  /// Returns the words that mark some works out, the most telling first.
  ///
  /// Ranked by the log-likelihood of a word's works within and outside; only words that are more frequent within, and of
  /// two works where there are as many.
  ///
  /// - SeeAlso: Dunning, Computational Linguistics 19(1), 1993.
  ///
  /// - Parameter significant: whether only words are returned that are in three works or more and whose frequency differs
  ///   from that of the others by more than chance at a level of .001.
  func words(of works: [Int], limit: Int, significant: Bool = false) -> [String] {
    var own: [String: Int] = [:]
    for work in works { for word in wordsOfWork[work] { own[word, default: 0] += 1 } }
    let (inside, all) = (Double(works.count), Double(wordsOfWork.count))
    func score(_ word: String, _ count: Int) -> Double {
      let (a, total) = (Double(count), Double(counts[word] ?? count))
      let b = total - a
      let (expectedA, expectedB) = (inside * total / all, (all - inside) * total / all)
      guard a > expectedA || all == inside else { return -1 }
      return 2 * (a * log(a / max(expectedA, 1e-9)) + (b > 0 ? b * log(b / max(expectedB, 1e-9)) : 0))
    }
    let scored = own.map { (word: $0.key, count: $0.value, score: score($0.key, $0.value)) }.filter {
      $0.score >= 0
    }
    if significant {
      // The quantile of a chi-squared variable with one degree of freedom.
      let ranked = scored.filter { $0.count >= 3 && $0.score > 10.83 }
        .sorted { (-$0.score, -$0.count, $0.word) < (-$1.score, -$1.count, $1.word) }
      return Self.withoutForms(ranked.map(\.word), limit: limit)
    }
    let least = scored.count { $0.count > 1 } >= limit ? 2 : 1
    return scored.filter { $0.count >= least }
      .sorted { (-$0.score, -$0.count, $0.word) < (-$1.score, -$1.count, $1.word) }.prefix(limit).map(\.word)
  }

  /// Returns the first words, each only in one of singular and plural.
  private static func withoutForms(_ words: [String], limit: Int) -> [String] {
    var kept: [String] = []
    for word in words where kept.count < limit {
      if !kept.contains(where: { $0 == word + "s" || word == $0 + "s" }) { kept.append(word) }
    }
    return kept
  }

  /// Words that say nothing of a topic, in the languages of most titles.
  private static let common: Set<String> = Set(
    """
    the and for with from into over under between among via its their our your are was were been being has have had not
    can new using use used based towards toward approach approaches method methods study studies analysis case results
    system systems data model models application applications about after before during through than that this these
    those how what when where which who why does more most less all any some two three first part review introduction
    der die das und des den dem ein eine einer eines mit von zur zum fur auf aus bei uber als nach durch sich ist
    les des une dans pour par sur avec aux est del los las una para por con como entre
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

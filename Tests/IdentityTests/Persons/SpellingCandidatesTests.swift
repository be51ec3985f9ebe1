import Testing

@testable import Identity

@Suite struct SpellingCandidatesTests {
  private func candidates(_ names: [String]) -> SpellingCandidates {
    let parsed = names.map { NameParser.parse(free: $0) }
    return SpellingCandidates(SpellingTable(parsed, uses: parsed.map { _ in 1 }))
  }

  @Test(arguments: [
    ("Ruiz Ibarra, Marisol", "Ruiz, Marisol"), ("Quelbrecht, Tamsin", "Tamsin, Quelbrecht"),
    ("Körner, Ada", "Koerner, Ada"), ("de la Cruz, Ana", "Delacruz, Ana"), ("Okafor, Bob", "Okafor, Robert"),
    ("Finch Jr., Walter", "Finch, Walter"), ("Okafor, A.", "Okafor, Ada"),
    ("Okafor, Mei-Lin", "Okafor, Meilin"),
    ("Lindqvist, Ada", "Lindquist, Ada"),
    ("Okafor, R. Patrick", "Okafor, Patrick"), ("Okafor, Chris", "Okafor, Christian"),
  ])
  func `two ways of writing one name meet`(left: String, right: String) {
    #expect(candidates([left, "Nowak, Jan", right]).pairs.count == 1)
  }

  @Test(arguments: [("王小明", "Wang, Xiaoming"), ("Ковальчук, Иван", "Kovalchuk, Ivan"), ("김민수", "KIM Minsu")])
  func `a name in two scripts is one spelling`(left: String, right: String) {
    let parsed = [left, right].map { NameParser.parse(free: $0) }
    #expect(SpellingTable(parsed, uses: [1, 1]).count == 1)
  }

  @Test(arguments: [
    ("Okafor, Ada", "Okafor, Zoe"), ("Okafor, Ada", "Nowak, Ada"), ("Finch Jr., Walter", "Finch III, Walter"),
  ])
  func `names that contradict each other do not meet`(left: String, right: String) {
    #expect(candidates([left, right]).pairs.isEmpty)
  }

  @Test func `pairs that meet are known with their comparison, and no others are`() {
    let candidates = candidates([
      "Okafor, Ada", "Nowak, Jan", "Okafor, A.", "Okafor, Zoe", "Nowak, J.", "Nowak, Jon",
    ])
    for a in 0..<Int32(6) {
      for b in (a + 1)..<6 {
        let met = candidates.pairs.first { $0.a == a && $0.b == b }
        #expect(candidates.comparison(a, b) == met?.comparison)
      }
    }
    #expect(candidates.comparison(0, 2)?.given == .initial)
  }

  @Test func `twice as many people of one family name give about twice as many pairs`() {
    let syllables = [
      "ba", "cai", "dong", "fei", "gui", "hong", "jie", "kun", "lei", "min", "ning", "ping", "qi", "rui",
    ]
    func pairs(_ count: Int) -> Int {
      candidates(
        (0..<count).map { number in
          let first = syllables[number % 14]
          let second = syllables[number / 14 % 14]
          let third = syllables[number / 196 % 14]
          return "Wang, \(first)\(second)\(third)\(number / 2744)"
        }
      ).pairs.count
    }
    let (some, more) = (pairs(1000), pairs(2000))
    #expect(more <= 3 * max(some, 500))
  }
}

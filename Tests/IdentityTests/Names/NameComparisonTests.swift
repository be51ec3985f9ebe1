import Bibliography
import Testing

@testable import Identity

@Suite struct NameComparisonTests {
  private func compare(_ left: String, _ right: String) -> NameComparison {
    NameComparison(NameParser.parse(PersonName(left)), NameParser.parse(PersonName(right)))
  }

  @Test(arguments: [
    ("Okafor, Ada", "Okafor, Ada", NameComparison.Given.equal), ("Okafor, Ada", "Okafor, Ada M.", .extended),
    ("Okafor, A.", "Okafor, Ada", .initial), ("Okafor, A. M.", "Okafor, Ada Marie", .initial),
    ("Okafor, Gerda", "Okafor, Gerta", .misprint), ("Okafor, Chris", "Okafor, Christian", .shortened),
    ("Okafor, Bob", "Okafor, Robert", .shortened), ("Okafor, Mei-Lin", "Okafor, Meilin", .equal),
    ("Okafor, R. Patrick", "Okafor, Patrick", .reordered), ("Okafor", "Okafor, Ada", .missing),
    ("Okafor, Ada", "Okafor, Zoe", .conflict), ("Okafor, Ada M.", "Okafor, Ada K.", .conflict),
    ("Okafor, A.", "Okafor, B.", .conflict), ("Okafor, Ada", "Okafor, B.", .conflict),
    ("Okafor, Yevgeniy", "Okafor, Evgeny", .variant), ("Sarmah, Asha Kumar", "Sarmah, Asha Kr.", .extended),
    ("Suhartono", "Suhartono, S.", .equal), ("Suhartono", "Suhartono, Suhartono", .equal),
    ("Okafor, Xiaojun (Eric)", "Okafor, Eric", .reordered),
  ])
  func `given names relate as their letters say, in both directions`(
    left: String, right: String, given: NameComparison.Given
  ) {
    #expect(compare(left, right).given == given)
    #expect(compare(right, left).given == given)
  }

  @Test(arguments: [
    ("Körner, Ada", "Koerner, Ada", NameComparison.Family.equal), ("Körner, Ada", "Korner, Ada", .equal),
    ("Ruiz Ibarra, Ada", "Ruiz-Ibarra, Ada", .equal), ("Ruiz, Ada", "Ruiz Ibarra, Ada", .part),
    ("Choi, Ada", "Choe, Ada", .variant), ("Almeida Neto, Ada", "Neto, A.", .part),
    ("Kebede, Abebe", "Tadesse, Abebe Kebede", .part), ("Karthik, S.", "S, Karthik", .swapped),
    ("Sai Kiran, K. V.", "Kommu, Sai Kiran", .swapped), ("López, M. G.", "García López, María", .part),
    ("de la Cruz, Ada", "Cruz, Ada", .equal), ("Lindqvist, Ada", "Lindquist, Ada", .misprint),
    ("Okafor, Ada", "Nowak, Ada", .different),
  ])
  func `family names relate as their letters say, in both directions`(
    left: String, right: String, family: NameComparison.Family
  ) {
    #expect(compare(left, right).family == family)
    #expect(compare(right, left).family == family)
  }

  @Test func `a father and his son are two people`() {
    #expect(!compare("Finch, Jr., Walter", "Finch III, Walter").isPossible)
  }
}

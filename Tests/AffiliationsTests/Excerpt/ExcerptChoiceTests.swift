import Bibliography
import Testing

@testable import Affiliations

@Suite struct ExcerptChoiceTests {
  /// The ids of the well-known organisations that are chosen for texts.
  private func ids(_ texts: String..., stated: Set<String> = []) -> [String] {
    let excerpt = RegistryExcerpt.wellKnown
    return ExcerptChoice(excerpt, AffiliationVocabulary(of: texts))
      .organizations(stated: Set(stated.map { IndexLayout.number(of: $0) }))
      .map { IndexLayout.id(of: excerpt.organizations[$0].id) }
  }

  @Test(arguments: [
    "Universität Zürich", "Univ Zurich", "UNIVERSITY OF ZURICH", "University of Zuerich",
    "University of Zurch",
  ])
  func `an organisation is chosen in any language, case and abbreviation, and with a typo`(text: String) {
    #expect(ids(text).contains("02crff812"))
  }

  @Test func `spellings that count as one word are each known`() {
    #expect(ids("Fernuniversitaet Hagen", "FernUniversität in Hagen").contains("04tkkr536"))
    #expect(ids("FernUniversität in Hagen", "Fernuniversitaet Hagen").contains("04tkkr536"))
  }

  @Test func `a name without spaces is chosen behind a department's`() {
    #expect(ids("北京大学物理学院").contains("02v51f717"))
  }

  @Test func `few are chosen that share no rare word with the texts`() {
    #expect(ids("Institute of Imaginary Physics, University of Nowhere").count < 500)
  }

  @Test func `the organisations above a chosen one are chosen, and those that records state`() {
    // The Fritz Haber Institute, and the Max Planck Society.
    let chosen = ids("Fritz Haber Institute", stated: ["05a28rw58"])
    #expect(chosen.contains("03k9qs827") && chosen.contains("01hhn8329") && chosen.contains("05a28rw58"))
  }
}

import Bibliography
import Testing

@testable import Identity

@Suite struct NameParserTests {
  @Test(arguments: [
    ("Okafor, Ada", "Okafor", "Ada"), ("Ada Okafor", "Okafor", "Ada"), ("OKAFOR Ada", "Okafor", "Ada"),
    ("Ada OKAFOR", "Okafor", "Ada"), ("Ada N. Okafor", "Okafor", "Ada N."), ("Okafor JM", "Okafor", "JM"),
    ("van der Berg, Mina", "van der Berg", "Mina"), ("Mina van der Berg", "van der Berg", "Mina"),
    ("Dr. Ada Okafor", "Okafor", "Ada"), ("Prof. Dr. Ada Okafor", "Okafor", "Ada"),
    ("Ruiz-Ibarra, José Luis", "Ruiz-Ibarra", "José Luis"), ("LI Ming", "Li", "Ming"), ("Plato", "Plato", ""),
    ("Okafor (Visitor), Ada", "Okafor", "Ada"), ("Sørensen, Ærø", "Sørensen", "Ærø"),
  ])
  func `a free name is read in whatever order it is written`(written: String, family: String, given: String) {
    let name = NameParser.parse(free: written)
    #expect(name.family == family)
    #expect(name.given == given)
  }

  @Test func `a structured name is never taken apart again`() {
    let name = NameParser.parse(PersonName("Pan Li Mei", family: "Pan Li", given: "Mei"))
    #expect(name.family == "Pan Li")
    #expect(name.given == "Mei")
  }

  @Test(arguments: [
    ("BÜRGER", "Bürger"), ("O'NEILL", "O'Neill"), ("MCALLISTER", "McAllister"),
    ("RUIZ-IBARRA", "Ruiz-Ibarra"),
    ("VAN DER BERG", "van der Berg"), ("DA COSTA", "Da Costa"), ("Okafor", "Okafor"), ("李", "李"), ("X", "X"),
  ])
  func `capitals throughout are restored, mixed case is kept`(written: String, restored: String) {
    #expect(LetterCase.restored(written) == restored)
  }

  @Test func `a suffix is told from the family name`() {
    #expect(NameParser.parse(free: "Walter Finch Jr.").suffix == "Jr.")
    #expect(NameParser.parse(free: "Finch, Jr., Walter").family == "Finch")
    #expect(NameParser.parse(free: "Finch III, Walter").suffix == "III")
  }

  @Test(arguments: ["", " ", ",", "(", ")", "Dr.", "...", "\u{0}", "🙂", "((((", ", ,", "A,B,C,D", "-"])
  func `hostile names are read without a crash`(written: String) {
    _ = NameParser.parse(free: written).display
    _ = NameParser.parse(PersonName(written, family: written, given: written)).display
  }
}

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
    ("Okafor (Visitor), Ada", "Okafor", "Ada"), ("A. N. Okafor", "Okafor", "A. N."),
    ("A.N. Okafor", "Okafor", "A.N."),
    ("Okafor, A. N.", "Okafor", "A. N."), ("María de la Cruz", "de la Cruz", "María"),
    ("DE LA CRUZ María", "De La Cruz", "María"), ("Ana Ruiz-Ibarra", "Ruiz-Ibarra", "Ana"),
    ("Ковальчук Иван Петрович", "Ковальчук", "Иван Петрович"),
    ("Иван Петрович Ковальчук", "Ковальчук", "Иван Петрович"),
    ("Rev. Ada Okafor", "Okafor", "Ada"), ("Dr.-Ing. Ada Okafor", "Okafor", "Ada"),
    ("Ada Okafor, PhD", "Okafor", "Ada"),
    ("王明", "王", "明"), ("王 明", "王", "明"), ("欧阳小明", "欧阳", "小明"), ("김민수", "김", "민수"), ("山田太郎", "山田", "太郎"),
    ("やまだ たろう", "やまだ", "たろう"), ("王, 明", "王", "明"), ("Sørensen, Ærø", "Sørensen", "Ærø"),
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
    ("Roe", "RM", "RM", ["r", "m"]), ("Doe", "JAB", "JAB", ["j", "a", "b"]), ("ROE", "RM", "RM", ["r", "m"]),
    ("DOE", "AMY", "Amy", ["amy"]), ("Doe", "JANE", "Jane", ["jane"]), ("DOE", "JANE", "Jane", ["jane"]),
    ("Li", "Bo", "Bo", ["bo"]),
  ])
  func `capitals beside a family name are initials where they can be`(
    family: String, given: String, displayed: String, letters: [String]
  ) {
    let name = NameParser.parse(PersonName(family: family, given: given))
    #expect(name.given == displayed)
    #expect(name.givenNames.map(\.text) == letters)
  }

  @Test(arguments: [
    ("BÜRGER", "Bürger"), ("O'NEILL", "O'Neill"), ("MCALLISTER", "McAllister"),
    ("RUIZ-IBARRA", "Ruiz-Ibarra"),
    ("VAN DER BERG", "van der Berg"), ("DA COSTA", "Da Costa"), ("Okafor", "Okafor"), ("李", "李"), ("X", "X"),
  ])
  func `capitals throughout are restored, mixed case is kept`(written: String, restored: String) {
    #expect(LetterCase.restored(written) == restored)
  }

  @Test(arguments: [
    ("王小明", "wang", "xiaoming"), ("陳 美麗", "chen", "meili"), ("김민수", "kim", "minsu"),
    ("이 서연", "lee", "seoyeon"),
    ("さとう ゆうき", "sato", "yuki"), ("ヤマダ キョウコ", "yamada", "kyoko"), ("Ковальчук Иван", "ivan", "kovalchuk"),
    ("Παπαδόπουλος, Γιώργος", "papadopoylos", "giorgos"),
  ])
  func `names in other scripts are compared in Latin letters and displayed as written`(
    written: String, family: String, given: String
  ) {
    let name = NameParser.parse(free: written)
    #expect(name.familyTokens == [family])
    #expect(name.givenNames.map(\.text) == [given])
    #expect(name.family.unicodeScalars.allSatisfy { $0.value > 0x7F })
  }

  @Test(arguments: [
    ("Okafor", "Prof. Dr. Ada M.", "Ada M.", ""), ("Okafor", "Dr. rer. nat. Ada", "Ada", ""),
    ("Okafor", "Prof. A.", "A.", ""), ("Okafor", "Pan. A.", "Pan. A.", ""), ("Okafor", "Ada, PhD", "Ada", ""),
    ("Okafor", "Ada, MD, FRCP", "Ada", ""), ("Okafor", "Ada, Jr.", "Ada", "Jr."),
  ])
  func `forms of address and degrees are no given names`(
    family: String, given: String, kept: String, suffix: String
  ) {
    let name = NameParser.parse(PersonName(family: family, given: given))
    #expect([name.family, name.given, name.suffix] == [family, kept, suffix])
  }

  @Test func `a suffix in the place of the given name stands behind a name in one piece`() {
    let name = NameParser.parse(PersonName(family: "Ada van der Okafor", given: "Jr."))
    #expect([name.family, name.given, name.suffix] == ["van der Okafor", "Ada", "Jr."])
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

import ByteFormats
import Testing

@testable import Identity

@Suite struct TransliterationOfNamesTests {
  @Test(arguments: [
    ("欧阳小明", "ouyang", "xiaoming"), ("上官小明", "shangguan", "xiaoming"), ("王明", "wang", "ming"),
    ("남궁민수", "namgung", "minsu"), ("박지훈", "park", "jihun"), ("최서연", "choi", "seoyeon"),
    ("やまだ たろう", "yamada", "taro"), ("ヤマダ ジュンイチ", "yamada", "junichi"), ("キッタ ハナ", "kitta", "hana"),
  ])
  func `a name in one of the scripts of East Asia is the family name, then the given name`(
    written: String, family: String, given: String
  ) {
    let name = NameParser.parse(free: written)
    #expect(name.familyTokens == [family])
    #expect(name.givenNames.map(\.text) == [given])
    #expect(!name.hasOnlyInitials)
  }

  @Test func `a Hangul syllable has the customary spelling as a family name only`() {
    #expect(Transliteration.latin("이", isFamily: true) == "lee")
    #expect(Transliteration.latin("이", isFamily: false) == "i")
  }

  @Test func `Han characters of a name with kana stay, since their reading is not known`() {
    #expect(Transliteration.latin("山田はな", isFamily: false) == "山田hana")
    #expect(Transliteration.latin("王", isFamily: true) == "wang")
  }

  @Test(arguments: ["Okafor", "Körner", "Ковальчук", "Ærø", ""])
  func `text in other scripts is returned as it is`(text: String) {
    #expect(Transliteration.latin(text, isFamily: true) == text)
    #expect(!Transliteration.isEastAsian(text))
  }

  @Test(arguments: [
    ("Ковальчук, Иван", "Kovalchuk, Ivan"), ("王, 小明", "Wang, Xiaoming"), ("김, 민수", "Kim, Minsu"),
  ])
  func `a name compares as equal to its Latin spelling`(left: String, right: String) {
    let comparison = NameComparison(NameParser.parse(free: left), NameParser.parse(free: right))
    #expect(comparison.family == .equal && comparison.given == .equal)
  }
}

import Testing

@testable import ByteFormats

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("王", "wang"), ("김", "gim"), ("すし", "sushi"), ("きっぷ", "kippu"), ("トウキョウ", "tokyo"), ("きゃ", "kya"),
    ("しゃ", "sha"), ("Ada", "Ada"), ("Müller", "Müller"), ("Ковальчук", "Ковальчук"), ("", ""),
  ])
  func `East Asian scripts are read, others stay`(text: String, latin: String) {
    #expect(Transliteration.latin(text, isFamily: false) == latin)
  }

  @Test func `family names of Hangul have their customary spellings`() {
    #expect(Transliteration.latin("김", isFamily: true) == "kim")
    #expect(Transliteration.latin("박", isFamily: true) == "park")
  }

  @Test func `Han characters beside kana stay as they are`() {
    #expect(Transliteration.latin("山の", isFamily: false).hasPrefix("山"))
  }

  @Test func `every syllable of Hangul is read in small Latin letters`() {
    for value in UInt32(0xAC00)...0xD7A3 {
      let text = String(Unicode.Scalar(value)!)
      let latin = Transliteration.latin(text, isFamily: false)
      #expect(
        !latin.isEmpty && latin.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    }
  }

  @Test(arguments: [
    ("王明", "王", "明"), ("김민수", "김", "민수"), ("欧阳明", "欧阳", "明"), ("남궁민수", "남궁", "민수"),
  ])
  func `a name in one piece has the family name first`(name: String, family: String, given: String) throws {
    let parts = try #require(Transliteration.parts(of: name))
    #expect(parts.family == family && parts.given == given)
  }

  @Test(arguments: ["", "王", "Ada", "王明王明王", "すしや", "王a"])
  func `what is no such name is not taken apart`(name: String) {
    #expect(Transliteration.parts(of: name) == nil)
  }

  @Test func `only texts whose letters are all East Asian are`() {
    #expect(Transliteration.isEastAsian("王 明"))
    #expect(!Transliteration.isEastAsian("王 Ming"))
    #expect(!Transliteration.isEastAsian("12"))
  }
}

/// Latin spellings of names in East Asian scripts, as their bearers mostly write them abroad.
///
/// Han characters are read in Mandarin (pinyin without tones), Hangul by the Revised Romanization with the customary
/// spellings of family names, kana by Hepburn without long vowels. A name that has kana is Japanese: its Han
/// characters stay as they are, since their reading cannot be known.
package enum Transliteration {
  /// Whether a text has no letters but East Asian ones.
  package static func isEastAsian(_ text: String) -> Bool {
    var hasLetter = false
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      guard isHan(scalar) || isHangul(scalar) || isKana(scalar) else { return false }
      hasLetter = true
    }
    return hasLetter
  }

  /// Returns a name in Latin letters; text in other scripts, and what the tables lack, stays as it is.
  ///
  /// - Parameter isFamily: whether the text is a family name, for which some Hangul syllables have spellings of their own.
  package static func latin(_ text: String, isFamily: Bool) -> String {
    // Nearly all names have no such letter.
    guard text.utf8.contains(where: { $0 >= 0xE1 }) else { return text }
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { isHan($0) || isHangul($0) || isKana($0) }) else { return text }
    let isJapanese = scalars.contains(where: isKana)
    if isFamily, scalars.count == 1, let known = hangulFamilies[text] { return known }
    var result = ""
    var syllables: [String] = []
    var doubles = false
    for scalar in scalars {
      if isHangul(scalar) {
        syllables.append(hangul(scalar))
      } else if isKana(scalar) {
        addKana(scalar, &syllables, &doubles)
      } else if isHan(scalar), !isJapanese, let reading = han[scalar] {
        syllables.append(reading)
      } else {
        result += syllables.joined() + String(scalar)
        syllables = []
      }
    }
    result += syllables.joined()
    guard isJapanese else { return result }
    // Long vowels are written short.
    for (long, short) in [("ou", "o"), ("oo", "o"), ("uu", "u")] {
      result = result.replacing(long, with: short)
    }
    return result
  }

  /// Takes apart a name that is written in one piece, family name first; nil if it is not East Asian or too long.
  package static func parts(of name: String) -> (family: String, given: String)? {
    let characters = Array(name)
    guard (2...4).contains(characters.count), isEastAsian(name), !name.unicodeScalars.contains(where: isKana)
    else { return nil }
    let isKorean = name.unicodeScalars.contains(where: isHangul)
    let doubled = String(characters.prefix(2))
    let length =
      characters.count > 2 && (compoundFamilies.contains(doubled) || !isKorean && characters.count == 4)
        || characters.count == 3 && !isKorean && !chineseFamilies.contains(characters[0])
      ? 2 : 1
    return (String(characters.prefix(length)), String(characters.dropFirst(length)))
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value) || scalar == "々"
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool { (0xAC00...0xD7A3).contains(scalar.value) }

  private static func isKana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x30FE).contains(scalar.value) }

  private static let han: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for line in hanTable.split(separator: "\n") {
      let parts = line.split(separator: " ")
      for scalar in parts[1].unicodeScalars { table[scalar] = String(parts[0]) }
    }
    return table
  }()

  private static func hangul(_ scalar: Unicode.Scalar) -> String {
    let index = Int(scalar.value) - 0xAC00
    return initials[index / 588] + vowels[index % 588 / 28] + finals[index % 28]
  }

  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
    "eu", "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
    "ng", "t", "t", "k", "t", "p", "t",
  ]
  private static let hangulFamilies: [String: String] = [
    "김": "kim", "이": "lee", "박": "park", "최": "choi", "정": "jung", "강": "kang", "조": "cho", "윤": "yoon",
    "장": "jang", "임": "lim", "한": "han", "오": "oh", "서": "seo", "신": "shin", "권": "kwon", "황": "hwang",
    "안": "ahn", "송": "song", "류": "ryu", "유": "yoo", "전": "jeon", "홍": "hong", "고": "ko", "문": "moon",
    "양": "yang", "손": "son", "배": "bae", "백": "baek", "허": "heo", "노": "noh", "구": "koo", "우": "woo",
    "주": "joo", "나": "na", "민": "min", "심": "shim", "곽": "kwak", "성": "sung", "차": "cha", "진": "jin",
  ]

  private static func addKana(_ scalar: Unicode.Scalar, _ syllables: inout [String], _ doubles: inout Bool) {
    // Katakana are 0x60 above their hiragana.
    let value = scalar.value >= 0x30A1 && scalar.value <= 0x30F6 ? scalar.value - 0x60 : scalar.value
    if value == 0x3063 {
      doubles = true
      return
    }
    guard let scalar = Unicode.Scalar(value), var syllable = kana[scalar] else { return }
    if let small = smallKana[scalar], let last = syllables.last, last.hasSuffix("i") {
      let stem = last.dropLast()
      syllables[syllables.count - 1] = stem + (["sh", "ch", "j"].contains(stem) ? "" : "y") + small
      return
    }
    if doubles { syllable = syllable.prefix(1) + syllable }
    doubles = false
    syllables.append(syllable)
  }

  private static let smallKana: [Unicode.Scalar: String] = ["ゃ": "a", "ゅ": "u", "ょ": "o"]

  private static let kana: [Unicode.Scalar: String] = {
    let table = """
      あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu \
      ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho \
      ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre \
      ろro わwa をo んn ゃya ゅyu ょyo ゔvu
      """
    var kana: [Unicode.Scalar: String] = [:]
    for entry in table.split(separator: " ") {
      kana[entry.unicodeScalars.first!] = String(entry.unicodeScalars.dropFirst())
    }
    return kana
  }()

  private static let compoundFamilies: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "东方", "東方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐",
    "남궁", "황보", "제갈", "선우", "독고",
  ]

  private static let chineseFamilies = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆\
    范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪季樊柯翟安倪殷\
    俞詹章鲁葛伍申尤毕聂齐庄涂凌左柳祝管辛關管施鮑耿關關盛温游阮符焦欧甘鲍關張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇呂盧\
    鍾譚陸賈鄒龍賀顧龔萬錢嚴湯莊關賴齊溫
    """)
}

/// How much a full name says about who bears it.
struct NameFrequencies {
  /// Distinct given names under each family name in the corpus.
  private var givenNames: [String: Set<String>] = [:]

  init(_ names: [ParsedName]) {
    for name in names {
      guard let first = name.givenNames.first, !first.isInitial else { continue }
      givenNames[name.familyTokens.joined(), default: []].insert(first.text)
    }
  }

  /// Whether many people bear such a name, so that the name alone does not make two mentions one person.
  ///
  /// True for the family names that a hundred thousand and more researchers share, if the given name is one of
  /// the short ones that romanisation leaves of many.
  func isCommon(_ name: ParsedName) -> Bool {
    guard Self.frequentFamilies.contains(name.familyTokens.joined()) else { return false }
    let given = name.givenNames.map(\.text).joined()
    return name.hasOnlyInitials || given.utf8.count <= 9
  }

  /// The number of distinct full first names in the corpus with the same family name and first letter.
  func rivals(of name: ParsedName) -> Int {
    guard let letter = name.givenNames.first?.text.first else { return 0 }
    return givenNames[name.familyTokens.joined()]?.count { $0.first == letter } ?? 0
  }

  /// The romanised family names that are most frequent in China, Korea, Vietnam, Japan and South Asia.
  private static let frequentFamilies: Set<String> = Set(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng
    deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lv lyu yao shen zhong lai fan
    jin fang shi tan jia zou xiong meng qin yan xue hou lei bai long duan hao kong shao shi mao chang wan gu qian
    kim lee park choi jung kang cho jang lim han oh seo shin kwon hwang ahn song yoo hong jeon ko moon son yang bae
    baek heo nam chung yoon noh ha joo chung
    nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato
    singh kumar sharma gupta das patel khan ahmed ali rao reddy islam rahman hossain
    chan wong cheung leung ng lau tsai hsu lo chiu chou
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

import ByteFormats

/// What the bytes of a name show at a glance: whether it is as plain as nearly all are, and what its first and last words
/// are like.
///
/// All people of all records pass here, so one pass over the bytes has to do.
struct NameShape {
  /// What occurs in a name.
  struct Signs: OptionSet {
    let rawValue: UInt8
    static let small = Signs(rawValue: 1)
    static let capital = Signs(rawValue: 2)
    static let comma = Signs(rawValue: 4)
    /// A digit, a bracket or another sign that names do not have, or may have for a reason.
    static let special = Signs(rawValue: 8)
    /// Characters of East Asia, or their punctuation.
    static let eastAsian = Signs(rawValue: 16)
    /// Letters beyond ASCII.
    static let marked = Signs(rawValue: 32)
    /// Letters of Greek, Cyrillic, Hebrew, Arabic and the scripts of India.
    static let otherScript = Signs(rawValue: 64)
    static let space = Signs(rawValue: 128)
  }

  private(set) var signs: Signs = []
  /// The number of commas.
  private(set) var commas = 0
  /// Whether the first word is in capitals, without a period behind it, and as short as initials are.
  private(set) var beginsInCapitals = false
  /// Whether the last word is, with a period or without.
  private(set) var endsInCapitals = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var word: UInt8 = 0
    var start = 0
    for index in 0..<bytes.count {
      let sign = Self.table[Int(bytes[index])]
      if sign & (Signs.space.rawValue | Signs.comma.rawValue) != 0 {
        if sign & Signs.comma.rawValue != 0 { commas += 1 }
        if index > start { endWord(word, start..<index, endsInPeriod: bytes[index - 1] == .period, &word) }
        start = index + 1
        signs.formUnion(Signs(rawValue: sign))
      } else {
        word |= sign
      }
    }
    if bytes.count > start {
      endWord(word, start..<bytes.count, endsInPeriod: bytes[bytes.count - 1] == .period, &word)
    }
  }

  @inline(__always)
  private mutating func endWord(
    _ bits: UInt8, _ range: Range<Int>, endsInPeriod: Bool, _ word: inout UInt8
  ) {
    let isCapitals =
      bits & Signs.small.rawValue == 0 && bits & (Signs.capital.rawValue | Signs.marked.rawValue) != 0
      && range.count <= 8
    if range.lowerBound == 0 { beginsInCapitals = isCapitals && !endsInPeriod }
    endsInCapitals = isCapitals
    signs.formUnion(Signs(rawValue: bits))
    word = 0
  }

  private static let table: [UInt8] = (0...255).map { byte in
    let signs: Signs =
      switch UInt8(byte) {
      case UInt8.smallLetters: .small
      case UInt8.capitals: .capital
      case .comma: .comma
      case 0...UInt8.space: .space
      case .period, .hyphen, .apostrophe, .backtick: []
      case 0..<0x80, 0xC2, 0xE2: .special
      case 0xCE...0xD4, 0xD7...0xE0: [.otherScript, .marked]
      case 0xE3...0xED, 0xEF...0xF4: [.eastAsian]
      default: .marked
      }
    return signs.rawValue
  }
}

import ByteFormats

/// What the bytes of a name show at a glance: whether it is as plain as nearly all are.
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

  /// What occurs in the name.
  let signs: Signs
  /// The number of commas.
  let commas: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var signs: UInt8 = 0
    var commas = 0
    Self.table.withUnsafeBufferPointer { table in
      for byte in bytes {
        signs |= table[Int(byte)]
        if byte == .comma { commas += 1 }
      }
    }
    self.signs = Signs(rawValue: signs)
    self.commas = commas
  }

  init(_ text: String) { self = text.withBytes { NameShape($0) } }

  /// Whether a name with special signs has others than the apostrophes and hyphens of typography (`D’Ambra`).
  static func holdsSpecial(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let special = Signs.special.rawValue
    for index in bytes.indices where table[Int(bytes[index])] & special != 0 {
      guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return true }
      // U+2010, U+2011, U+2018 and U+2019.
      switch bytes[index + 2] {
      case 0x90, 0x91, 0x98, 0x99: continue
      default: return true
      }
    }
    return false
  }

  /// Whether a name has several words, and the first one without a period behind it, or the last one, is in capitals and
  /// as short as initials are.
  static func hasShortCapitals(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.firstIndex(ofByte: .space), let last = bytes.lastIndex(ofByte: .space) else {
      return false
    }
    return isShortCapitals(bytes, last + 1..<bytes.count)
      || first > 0 && bytes[first - 1] != .period && isShortCapitals(bytes, 0..<first)
  }

  private static func isShortCapitals(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard (1...8).contains(word.count) else { return false }
    var signs: UInt8 = 0
    for index in word { signs |= table[Int(bytes[index])] }
    let found = Signs(rawValue: signs)
    return !found.contains(.small) && !found.isDisjoint(with: [.capital, .marked])
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

import ByteFormats

/// One word of a text, folded and hashed.
struct ScannedWord {
  /// How strongly a word is set apart from the one before it.
  enum Break: UInt8, Comparable {
    /// A space, a hyphen inside a name, or nothing.
    case none
    /// A period behind a word.
    case period
    /// A bracket, a dash between spaces, a colon.
    case weak
    /// A comma.
    case comma
    /// A semicolon, a bar, a line break.
    case strong

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The hash of its folded letters, `ae`, `oe` and `ue` taken for the umlauts that they write out.
  var hash: UInt64
  /// Its bytes in the text.
  var start: Int32
  var end: Int32
  /// What separates it from the word before.
  var gap: Break
  /// Whether all its letters are capitals, and there are two or more.
  var isCapitals: Bool
  /// Whether its first letter is a capital.
  var startsUpper: Bool
  var hasDigit: Bool
  /// Whether it is in brackets.
  var isBracketed: Bool
  /// The number of bytes of its fold.
  var length: UInt8
  /// Whether it was written as letters with periods between them (`M.D.`).
  var isInitials = false
  /// Whether an ampersand stands between it and the word before.
  var followsAmpersand = false
}

/// Takes texts apart into folded words; keeps what it learns about letters, so that one serves many texts.
struct WordScanner {
  var words: [ScannedWord] = []
  /// The folded letters of all words, one behind the other.
  private(set) var letters: [UInt8] = []
  /// For each word, where its letters begin in ``letters``.
  var letterStarts: [Int32] = []
  /// The hashes of the hosts of e-mail addresses, each with and without its subdomains.
  private(set) var hosts: [UInt64] = []
  private var folds: [UInt32: [UInt8]?] = [:]

  /// The longest word that is kept, in bytes; the rest of a longer one is dropped.
  static let longestWord = 60

  /// Takes a text apart into ``words``, dropping e-mail addresses and markers such as `#TAB#`; O(length).
  ///
  /// - Parameter limit: the number of words to read; the rest of the text is left.
  mutating func scan(_ text: UnsafeBufferPointer<UInt8>, limit: Int = 400) {
    words.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    letterStarts.removeAll(keepingCapacity: true)
    hosts.removeAll(keepingCapacity: true)
    var index = 0
    var gap = ScannedWord.Break.strong
    var depth = 0
    var state = WordState()
    while index < text.count, words.count < limit {
      let byte = text[index]
      if byte < 0x80 {
        if isLetter(byte) || isDigit(byte) {
          let isUpper = byte < 0x5B && byte > 0x40
          // `1Department of …`, `6Hebei General Hospital`: a footnote's number comes before the name.
          if state.isOpen, isUpper, state.letterCount == 0, index + 1 < text.count, isLetter(text[index + 1])
          {
            if words.isEmpty || gap >= .comma {
              forget(&state)
            } else if index - state.start <= 2, isLower(text, index + 1), isLower(text, index + 2) {
              // `Academia Sinica, Taiwan 2National Taiwan University`: another affiliation begins.
              forget(&state)
              gap = .strong
            }
          }
          if state.isOpen, isUpper, state.lowerRun >= 4, isLower(text, index + 1), isLower(text, index + 2) {
            close(&state, at: index, gap: &gap, depth: depth)
          }
          add(isUpper ? byte | 0x20 : byte, isUpper: isUpper, at: index, &state)
          index += 1
          continue
        }
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
          index += 1
          continue
        }
        if byte == UInt8(ascii: "&"), let (scalar, end) = entity(text, index) {
          // `Xi&#x0027;an`, `M&#x00E9;xico`, `&amp;`.
          if let fold = scalar < 0x80 ? (scalar == 0x27 ? [] : nil) : fold(scalar) {
            for byte in fold { add(byte, isUpper: false, at: index, &state) }
          } else if state.isOpen {
            close(&state, at: index, gap: &gap, depth: depth)
          }
          index = end
          continue
        }
        if byte == UInt8(ascii: "@") {  // an e-mail address goes whole
          index = dropAddress(text, at: index, &state)
          continue
        }
        if state.isOpen { close(&state, at: index, gap: &gap, depth: depth) }
        let isBehindSpace = index > 0 && text[index - 1] == UInt8(ascii: " ")
        switch byte {
        case UInt8(ascii: ","): gap = max(gap, .comma)
        case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\n"): gap = max(gap, .strong)
        case UInt8(ascii: "("), UInt8(ascii: "["):
          depth += 1
          gap = max(gap, .weak)
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
          depth = max(0, depth - 1)
          gap = max(gap, .weak)
        case UInt8(ascii: ":"): gap = max(gap, .weak)
        case UInt8(ascii: "-") where isBehindSpace: gap = max(gap, .weak)
        case UInt8(ascii: "/"): gap = max(gap, .weak)
        case UInt8(ascii: "."): gap = max(gap, .period)
        case UInt8(ascii: "#"):  // #TAB#, #N#, #R#
          var end = index + 1
          while end < text.count, end < index + 5, isLetter(text[end]) { end += 1 }
          if end > index + 1, end < text.count, text[end] == UInt8(ascii: "#") {
            gap = max(gap, .weak)
            index = end
          }
        case UInt8(ascii: "&"): state.followsAmpersand = true
        default: break
        }
        index += 1
        continue
      }
      let (scalar, length) = decode(text, index)
      if isRaisedDigit(scalar) {
        // Before a name it begins another affiliation; behind one it is its mark.
        if state.isOpen { close(&state, at: index, gap: &gap, depth: depth) }
        if index == 0 || text[index - 1] == UInt8(ascii: " ") { gap = .strong }
      } else if let fold = fold(scalar) {
        let isUpper = Unicode.Scalar(scalar)?.properties.isUppercase ?? false
        if fold.isEmpty, !state.isOpen {
          index += length
          continue
        }
        for (offset, byte) in fold.enumerated() {
          add(byte, isUpper: isUpper && offset == 0, at: index, &state)
        }
        if !fold.isEmpty, scalar >= 0x2E80, scalar < 0xAC00 || scalar > 0xD7FF { state.lowerRun = 0 }
      } else {
        if state.isOpen { close(&state, at: index, gap: &gap, depth: depth) }
        switch scalar {
        case 0x2013, 0x2014, 0x2015:
          gap = max(gap, index > 0 && text[index - 1] == UInt8(ascii: " ") ? .weak : .none)
        case 0xFF0C, 0x3001, 0x060C: gap = max(gap, .comma)
        case 0xFF1B, 0x061B, 0x2022, 0x3002: gap = max(gap, .strong)
        case 0xFF08, 0xFF09: gap = max(gap, .weak)
        default: break
        }
      }
      index += length
    }
    if state.isOpen, words.count < limit { close(&state, at: index, gap: &gap, depth: depth) }
  }

  /// Returns the folded letters of a word as text.
  func text(of word: Int) -> String { String(decoding: letters(of: word), as: UTF8.self) }

  /// Returns the folded letters of a word.
  func letters(of word: Int) -> [UInt8] {
    let start = Int(letterStarts[word])
    return Array(letters[start..<(start + Int(words[word].length))])
  }

  // MARK: Words

  private struct WordState {
    var isOpen = false
    var start = 0
    var lettersStart = 0
    var capitals = 0
    var letterCount = 0
    var lowerRun = 0
    var startsUpper = false
    var hasDigit = false
    var followsAmpersand = false
  }

  private mutating func add(_ byte: UInt8, isUpper: Bool, at index: Int, _ state: inout WordState) {
    if !state.isOpen {
      let followsAmpersand = state.followsAmpersand
      state = WordState()
      state.isOpen = true
      state.followsAmpersand = followsAmpersand
      state.start = index
      state.lettersStart = letters.count
      state.startsUpper = isUpper
    }
    if letters.count - state.lettersStart < Self.longestWord { letters.append(byte) }
    if isDigit(byte) {
      state.hasDigit = true
      state.lowerRun = 0
    } else {
      state.letterCount += 1
      state.capitals += isUpper ? 1 : 0
      state.lowerRun = isUpper ? 0 : state.lowerRun + 1
    }
  }

  /// Drops the open word.
  private mutating func forget(_ state: inout WordState) {
    letters.removeLast(letters.count - state.lettersStart)
    state = WordState()
  }

  private mutating func close(
    _ state: inout WordState, at index: Int, gap: inout ScannedWord.Break, depth: Int
  ) {
    let count = letters.count - state.lettersStart
    if joinsInitial(state, gap: gap) {
      words[words.count - 1].end = Int32(index)
      words[words.count - 1].hash = Self.hash(letters[Int(letterStarts[words.count - 1])...])
      words[words.count - 1].length += 1
      words[words.count - 1].isCapitals = true
      words[words.count - 1].isInitials = true
      state.isOpen = false
      gap = .none
      return
    }
    words.append(
      ScannedWord(
        hash: Self.hash(letters[state.lettersStart...]), start: Int32(state.start), end: Int32(index),
        gap: gap,
        isCapitals: state.letterCount >= 2 && state.capitals == state.letterCount,
        startsUpper: state.startsUpper,
        hasDigit: state.hasDigit, isBracketed: depth > 0, length: UInt8(count),
        followsAmpersand: state.followsAmpersand))
    letterStarts.append(Int32(state.lettersStart))
    state.isOpen = false
    state.followsAmpersand = false
    gap = .none
  }

  /// Whether a word that ends is a letter of the acronym before it: `M.D.`, `I. N. F. N.`; but not of a country, which
  /// is looked for with its periods (`U.S.`).
  private func joinsInitial(_ state: WordState, gap: ScannedWord.Break) -> Bool {
    guard gap == .period, state.letterCount == 1, state.capitals == 1, !state.hasDigit,
      letters.count - state.lettersStart == 1, let last = words.last, last.startsUpper,
      last.length == 1 && !last.hasDigit || last.isInitials && last.length < 8
    else { return false }
    // The end of a country that was left as it is (`U.S.A.`).
    if !last.isInitials, last.gap == .period, words.count > 1, words[words.count - 2].length == 1 {
      return false
    }
    let first = letters[Int(letterStarts[words.count - 1])]
    let second = letters[state.lettersStart]
    let isCountry =
      first == UInt8(ascii: "u") && (second == UInt8(ascii: "s") || second == UInt8(ascii: "k"))
      || first == UInt8(ascii: "p") && second == UInt8(ascii: "r")  // us, uk, pr
    return last.isInitials || !isCountry
  }

  /// Forgets the word before an `@` with the parts that periods set apart, and learns the hosts behind it.
  private mutating func dropAddress(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ state: inout WordState
  ) -> Int {
    var start = state.isOpen ? state.start : index
    state.isOpen = false
    while start > 0,
      text[start - 1] == UInt8(ascii: ".") || text[start - 1] == UInt8(ascii: "_")
        || text[start - 1] == UInt8(ascii: "-"),
      let last = words.last, Int(last.end) == start - 1
    {
      start = Int(last.start)
      words.removeLast()
      letterStarts.removeLast()
    }
    var end = index + 1
    var host: [UInt8] = []
    while end < text.count,
      isLetter(text[end]) || isDigit(text[end]) || text[end] == UInt8(ascii: ".")
        || text[end] == UInt8(ascii: "-")
    {
      host.append(text[end] | (isLetter(text[end]) ? 0x20 : 0))
      end += 1
    }
    while host.last == UInt8(ascii: ".") { host.removeLast() }
    for part in host.indices where part == 0 || host[part - 1] == UInt8(ascii: ".") {
      if host[part...].contains(UInt8(ascii: ".")), hosts.count < 32 {
        hosts.append(Self.hostHash(host[part...]))
      }
    }
    return end
  }

  /// The hash of a host's name in small letters.
  static func hostHash(_ host: some Sequence<UInt8>) -> UInt64 {
    var hash = FNVHash(0x9E37_79B9_7F4A_7C15)
    hash.add(host)
    return mix(hash.value)
  }

  private func isRaisedDigit(_ scalar: UInt32) -> Bool {
    scalar == 0xB2 || scalar == 0xB3 || scalar == 0xB9 || scalar == 0x2070
      || (0x2074...0x2079).contains(scalar)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
  private func isLower(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index < text.count && text[index] >= UInt8(ascii: "a") && text[index] <= UInt8(ascii: "z")
  }

  /// Reads `&amp;`, `&#233;` or `&#xE9;`: the scalar that it means and where it ends; nil where there is none.
  private func entity(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UInt32, Int)? {
    var end = start + 1
    while end < text.count, end < start + 9,
      isLetter(text[end]) || isDigit(text[end]) || text[end] == UInt8(ascii: "#")
    {
      end += 1
    }
    guard end > start + 2, end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
    guard text[start + 1] == UInt8(ascii: "#") else { return (0x20, end + 1) }
    let isHex = text[start + 2] | 0x20 == UInt8(ascii: "x")
    let digits = String(decoding: text[(start + (isHex ? 3 : 2))..<end], as: UTF8.self)
    guard let value = UInt32(digits, radix: isHex ? 16 : 10) else { return nil }
    return (value, end + 1)
  }

  private func decode(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    let first = UInt32(text[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= text.count else { return (0xFFFD, text.count - index) }
    var value = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return (value, length)
  }

  /// The fold of a scalar beyond ASCII: nil if it separates words, empty if it vanishes.
  private mutating func fold(_ scalar: UInt32) -> [UInt8]? {
    if let known = folds[scalar] { return known }
    guard let value = Unicode.Scalar(scalar) else { return nil }
    // Whether a mark vanishes or separates shows between two letters.
    let tokens = TextFolding.tokens("x\(Character(value))x")
    let result: [UInt8]? = tokens.count == 1 ? Array(tokens[0].utf8.dropFirst().dropLast()) : nil
    folds[scalar] = .some(result)
    return result
  }

  /// The hash of folded letters, in which `ae`, `oe` and `ue` are `a`, `o` and `u`.
  static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
    var hash = FNVHash()
    var before: UInt8 = 0
    for byte in letters {
      if byte == UInt8(ascii: "e"),
        before == UInt8(ascii: "a") || before == UInt8(ascii: "o") || before == UInt8(ascii: "u")
      {
        before = 0
        continue
      }
      hash.add(byte)
      before = byte
    }
    return mix(hash.value)
  }

  /// Spreads the bits of a hash (the end of MurmurHash3).
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var hash = value
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}

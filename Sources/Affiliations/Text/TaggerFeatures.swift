import ByteFormats

/// What is seen of each word of a text before it is labelled: itself and its neighbours, their shapes, kinds and places.
struct TaggerFeatures {
  private(set) var scanner = WordScanner()
  private var concepts = ConceptTable()
  private var classes: [WordClass] = []
  private var words: [Word] = []

  /// What is known of a word wherever it stands.
  private struct WordClass {
    /// The rank of the kind of organisation that it names, 6 for a subject or another general word, 7 for a joiner.
    var kind: UInt32
    /// 1 for a word that begins streets, 2 for one that ends them, 3 for one that says that there is no affiliation.
    var role: UInt32
    var ending: UInt32
  }

  private struct Word {
    var hash: UInt32
    var shape: UInt32
    var kind: UInt32
    var role: UInt32
    /// 1 in a city, 2 in a country, 3 in a state, 4 for capitals that are a code.
    var place: UInt32 = 0
    /// What stands between it and the word before: the break, 5 and more with a conjunction or an ampersand.
    var gap: UInt32
    var ending: UInt32
    /// The highest kind from it to the end of its segment, and before it in the segment.
    var ahead: UInt32 = 0
    var behind: UInt32 = 0
    /// Whether the segment before its own is nothing but places and numbers.
    var followsPlace: UInt32 = 0
    /// How many segments its part has before it, at most 3.
    var segment: UInt32 = 0
    /// Whether places were named before.
    var placesBefore: UInt32 = 0
    /// Whether a place's name has begun before it and goes on.
    var isInsidePlace = false
  }

  /// The kind of `and` and its like.
  private static let conjunction: UInt32 = 8

  /// Words beyond this number are forgotten.
  private static let vocabularyLimit = 200_000

  /// Reads a text and calls `body` with the number of each of its words, whether a place's name goes on with it, and its
  /// features.
  mutating func forEachWord(
    _ text: UnsafeBufferPointer<UInt8>,
    _ body: (_ word: Int, _ isInsidePlace: Bool, _ features: [UInt32]) -> Void
  ) {
    read(text)
    var features: [UInt32] = []
    for place in words.indices {
      features.removeAll(keepingCapacity: true)
      add(place, to: &features)
      body(place, words[place].isInsidePlace, features)
    }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    if classes.count > Self.vocabularyLimit {
      classes.removeAll()
      concepts.removeAll()
    }
    scanner.scan(text, limit: 240)
    words.removeAll(keepingCapacity: true)
    for number in scanner.words.indices {
      let scanned = scanner.words[number]
      let known = wordClass(number)
      let isConjunction = scanned.length <= 3 && RegistryMatcher.conjunctionHashes.contains(scanned.hash)
      words.append(
        Word(
          hash: UInt32(truncatingIfNeeded: scanned.hash >> 32), shape: Self.shape(scanned),
          kind: isConjunction ? Self.conjunction : known.kind,
          role: known.role, gap: UInt32(scanned.gap.rawValue) + (scanned.followsAmpersand ? 5 : 0),
          ending: known.ending))
    }
    markPlaces()
    markSegments()
  }

  private mutating func wordClass(_ number: Int) -> WordClass {
    let hash = scanner.words[number].hash
    let entry = Int(concepts.entry(hash, scanner.text(of: number)))
    if entry < classes.count { return classes[entry] }
    let known = concepts.entries[entry]
    let text = scanner.text(of: number)
    let kind = known.concepts.map(\.kind).max() ?? 0
    let role: UInt32 =
      StreetWords.beginnings.contains(text)
      ? 1
      : StreetWords.ends.contains(text) || StreetWords.suffixes.contains { text.hasSuffix($0) }
        ? 2 : UnaffiliatedWords.hashes[hash] == true ? 3 : 0
    classes.append(
      WordClass(
        kind: known.isJoiner
          ? 7 : kind > 0 ? UInt32(kind) : known.concepts.contains(where: \.isGeneric) ? 6 : 0, role: role,
        ending: Self.mixed(1, text.utf8.suffix(3).reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) })))
    return classes[entry]
  }

  /// 0 letters in lower case, 1 a capital first, 2 capitals, 3 one letter, 4 one digit, 5 two digits, 6 three to six
  /// digits, 7 more, 8 letters and digits, 9 initials; and 10 more in brackets.
  private static func shape(_ word: ScannedWord) -> UInt32 {
    let shape: UInt32
    if word.hasDigit {
      let isNumber = !word.startsUpper && !word.isCapitals
      shape = !isNumber ? 8 : word.length == 1 ? 4 : word.length == 2 ? 5 : word.length <= 6 ? 6 : 7
    } else {
      shape = word.length == 1 ? 3 : word.isInitials ? 9 : word.isCapitals ? 2 : word.startsUpper ? 1 : 0
    }
    return shape + (word.isBracketed ? 10 : 0)
  }

  private mutating func markPlaces() {
    let countries = CountryPhrases.shared
    for start in words.indices {
      var hash: UInt64 = 0
      let mayBegin = countries.mayBegin(scanner.words[start].hash)
      for end in start..<min(start + CountryPhrases.longest, words.count) {
        let scanned = scanner.words[end]
        if end > start, scanned.gap >= .weak { break }
        // Countries of two parts are listed without their conjunction.
        if words[end].kind == Self.conjunction {
          if end == start { break }
          continue
        }
        hash = PlaceHash.adding(scanned.hash, to: hash)
        let country = mayBegin ? countries.meaning(hash) : nil
        let place: UInt32 =
          country.map { $0.isState ? 3 : 2 } ?? (Gazetteer.cityHashes.value(of: hash) != nil ? 1 : 0)
        guard place > 0 else { continue }
        for word in start...end { words[word].place = max(words[word].place, place) }
        for word in start..<end { words[word + 1].isInsidePlace = true }
      }
      let scanned = scanner.words[start]
      if scanned.isCapitals, scanned.length <= 3, words[start].place == 0,
        !countries.countries(ofStateCode: scanned.hash).isEmpty
      {
        words[start].place = 4
      }
    }
  }

  private mutating func markSegments() {
    var start = 0
    var followsPlace: UInt32 = 0
    var segment: UInt32 = 0
    var placesBefore: UInt32 = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, scanner.words[end].gap < .comma { end += 1 }
      var highest: UInt32 = 0
      for place in start..<end {
        words[place].behind = highest
        if words[place].kind <= 5 { highest = max(highest, words[place].kind) }
        words[place].followsPlace = followsPlace
        words[place].segment = min(segment, 3)
        words[place].placesBefore = placesBefore
        if words[place].place > 0 { placesBefore = 1 }
      }
      highest = 0
      for place in (start..<end).reversed() {
        if words[place].kind <= 5 { highest = max(highest, words[place].kind) }
        words[place].ahead = highest
        // A conjunction parts the segment for those before it.
        if words[place].kind == Self.conjunction { highest = 0 }
      }
      followsPlace =
        words[start..<end].allSatisfy { $0.place > 0 || $0.shape % 10 >= 4 && $0.shape % 10 <= 8 } ? 1 : 0
      segment += 1
      start = end
    }
  }

  private func add(_ place: Int, to features: inout [UInt32]) {
    let none = Word(hash: 0, shape: 20, kind: 20, role: 0, place: 20, gap: 20, ending: 0)
    let word = words[place]
    let before = place > 0 ? words[place - 1] : none
    let earlier = place > 1 ? words[place - 2] : none
    let next = place + 1 < words.count ? words[place + 1] : none
    let later = place + 2 < words.count ? words[place + 2] : none
    // Variadic arguments would be an array each.
    func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ e: UInt32) {
      features.append(
        Self.mixed(Self.mixed(Self.mixed(Self.mixed(Self.mixed(Self.mixed(template, 7), a), b), c), d), e))
    }
    func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) {
      features.append(Self.mixed(Self.mixed(Self.mixed(Self.mixed(Self.mixed(template, 7), a), b), c), d))
    }
    func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) {
      features.append(Self.mixed(Self.mixed(Self.mixed(Self.mixed(template, 7), a), b), c))
    }
    func add(_ template: UInt32, _ a: UInt32, _ b: UInt32) {
      features.append(Self.mixed(Self.mixed(Self.mixed(template, 7), a), b))
    }
    func add(_ template: UInt32, _ a: UInt32) { features.append(Self.mixed(Self.mixed(template, 7), a)) }
    features.append(Self.mixed(1, 7))
    add(2, word.hash)
    add(3, before.hash)
    add(4, next.hash)
    add(5, word.shape, word.kind)
    add(6, before.shape, before.kind)
    add(7, next.shape, next.kind)
    add(8, word.gap, next.gap)
    add(9, word.gap, word.kind, before.place)
    add(10, word.place, word.shape)
    add(11, before.place, word.gap)
    add(12, next.place, next.gap)
    add(13, word.role, before.role, next.role)
    add(14, word.ending)
    add(15, word.ahead, word.behind, word.kind)
    add(16, word.gap, word.ahead, word.followsPlace, before.place)
    add(17, word.gap, before.kind, before.shape, word.ahead, word.shape)
    add(18, before.kind, earlier.place, word.ahead, word.placesBefore)
    add(19, before.kind, before.gap, earlier.place, word.kind)
    add(20, word.segment, word.gap, word.ahead)
    add(21, word.kind, next.kind, later.kind)
    add(22, word.place, next.place, word.gap, next.gap)
    add(23, before.shape, before.gap, word.ahead, earlier.place)
  }

  /// A hash of two numbers.
  @inline(__always)
  private static func mixed(_ a: UInt32, _ b: UInt32) -> UInt32 {
    var hash = (a ^ (b &+ 0x9E37_79B9 &+ (a << 6) &+ (a >> 2))) &* 0x85EB_CA6B
    hash ^= hash >> 13
    hash = hash &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }
}

extension Gazetteer {
  /// The hashes of the names of cities, as ``PlaceHash`` has them.
  static let cityHashes: GrowingTable = {
    var table = GrowingTable()
    for name in allCityNames {
      let hash = PlaceHash.hash(name.split(separator: " ").map { WordScanner.hash($0.utf8) })
      if table.value(of: hash) == nil { table.insert(hash, 1) }
    }
    return table
  }()
}

/// The words of affiliations with their features: what the training of the labels reads.
public enum AffiliationTokenTable {
  /// Calls `body` with every word of every text: the text's number, the word's first byte, and its features.
  public static func forEachWord(
    _ texts: [String], _ body: (_ text: Int, _ start: Int, _ features: [UInt32]) throws -> Void
  ) rethrows {
    var reader = TaggerFeatures()
    for (number, text) in texts.enumerated() {
      var text = text
      var rows: [[UInt32]] = []
      text.withUTF8 { bytes in reader.forEachWord(bytes) { rows.append($2) } }
      for (word, row) in rows.enumerated() { try body(number, Int(reader.scanner.words[word].start), row) }
    }
  }
}

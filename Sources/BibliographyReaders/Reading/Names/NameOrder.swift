import Bibliography
import ByteFormats

/// Decides for the names of one list that are written in one piece which of their words are the family name.
///
/// All names of a list are written one way: what is certain of some (`Smith JP`, `JP Smith`) decides the others (`Li Wu`).
/// A name by itself is decided where its initials are certain.
struct NameOrder {
  private enum Kind {
    /// Initials first, or behind; certain.
    case front, back
    /// A short word in capitals first, or behind, that may be initials or the family name.
    case maybeFront, maybeBack
    /// A family name in capitals among words in ordinary letters.
    case capitals
    /// Two names in full.
    case full
    case other
  }

  /// A word of a name: where it is in the text, and what it looks like.
  private struct Word {
    var bytes: Range<Int>
    var shape: NameWordShape
    /// The number of characters, as code points.
    var length: Int
  }

  /// A name of the list, taken apart.
  private struct Parts {
    let text: String
    /// Which of the list's words are its own; a suffix is behind them.
    var words: Range<Int>
    var hasSuffix = false
    var isPointed = false
    var kind = Kind.other
    /// How many words at the beginning, or at the end, may be initials.
    var leading = 0
    var trailing = 0

    /// Takes a name apart, whose words come behind those of the names before it.
    init(_ text: String, _ all: inout [Word]) {
      self.text = text
      let start = all.count
      words = start..<start
      text.withBytes { bytes in
        var place = 0
        while place < bytes.count {
          let end = bytes.firstIndex(of: .space, in: place..<bytes.count) ?? bytes.count
          if end > place {
            let word = bytes.slice(place..<end)
            all.append(
              Word(
                bytes: place..<end, shape: NameWordShape(word),
                length: word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }))
          }
          place = end + 1
        }
        if all.count - start > 2, let last = all.last, last.bytes.count <= 3 {
          hasSuffix = PersonName.isSuffix(bytes.slice(last.bytes))
        }
        words = start..<(hasSuffix ? all.count - 1 : all.count)
        let end = words.isEmpty ? 0 : all[words.upperBound - 1].bytes.upperBound
        isPointed = bytes.firstIndex(of: .period, in: 0..<end) != nil
      }
      decide(all)
    }

    private mutating func decide(_ all: [Word]) {
      guard words.count > 1 else { return }
      let (first, last) = (all[words.lowerBound].shape, all[words.upperBound - 1].shape)
      while leading < words.count, all[words.lowerBound + leading].shape.mayBeInitials { leading += 1 }
      while trailing < words.count, all[words.upperBound - 1 - trailing].shape.mayBeInitials { trailing += 1 }
      if leading == words.count {
        (leading, trailing) = first == .initials ? (1, 0) : (0, 1)
        // `LI J` and `J LI`; of `J P` and `LI XU` nothing is certain.
        if first == .initials, last == .ambiguous { kind = .front }
        if first == .ambiguous, last == .initials { kind = .back }
        if words.count > 2 { kind = .other }
        return
      }
      // `J. Doe A.` is nothing that can be told.
      guard leading == 0 || trailing == 0 || first == .initials && last == .ambiguous else { return }
      let middle = words.lowerBound + leading..<words.upperBound - trailing
      guard leading > 0 || !middle.contains(where: { all[$0].shape.mayBeInitials }) else { return }
      if leading > 0 {
        trailing = 0
        kind = first == .initials ? .front : .maybeFront
      } else if trailing > 0 {
        let isCertain = words.suffix(trailing).contains { all[$0].shape == .initials }
        kind = isCertain ? .back : .maybeBack
      } else if words.contains(where: { all[$0].shape == .capitals }) {
        kind = words.contains { all[$0].shape == .name } ? .capitals : .other
      } else if words.count == 2, first == .name, last == .name {
        kind = .full
      }
    }
  }

  private var front = 0
  private var back = 0
  private var capitals = 0
  /// Whether every name begins with initials without periods.
  private var isShortFront = true
  private var names: [Parts?] = []
  private var words: [Word] = []

  /// Looks at the names that people of a role have in one piece or written so; those that are groups by their words are
  /// passed over, and those that may be groups by a guess, which may be persons with initials if the others are, are no
  /// evidence.
  init(_ people: [Authorship], _ role: Authorship.Role) {
    names.reserveCapacity(people.count)
    for index in people.indices {
      guard people[index].role == role, !people[index].name.written.utf8.contains(.comma),
        !(people[index].isGroup && PersonName.namesGroup(people[index].name.written))
      else {
        names.append(nil)
        continue
      }
      let parts = Parts(people[index].name.writtenWithoutHonorific, &words)
      names.append(parts)
      if people[index].isGroup { continue }
      switch parts.kind {
      case .front: front += 1
      case .back: back += 1
      case .capitals: capitals += 1
      default: break
      }
      if parts.kind != .front || parts.isPointed { isShortFront = false }
    }
  }

  /// Whether the list has names with initials before the family name and none with initials behind it.
  var isFront: Bool { front > 0 && back == 0 }

  /// Whether it has names with initials behind the family name and none with initials before it.
  var isBack: Bool { back > 0 && front == 0 }
  /// Whether the order of the list decides names without initials: `Li Wu`.
  var decidesFullNames: Bool { isBack && capitals == 0 }

  /// Returns the parts of a person's name, by the person's place in the list; nil where nothing is certain.
  func parts(at index: Int) -> (family: String, given: String, suffix: String?)? {
    guard let parts = names[index], parts.words.count > 1 else { return nil }
    // Beside `NOVÁK Petr`, `VLK Jan` has its family name in capitals and no initials.
    let isCapitalFamily =
      capitals > 0 && capitals >= front + back && !parts.isPointed
      && !parts.words.contains { words[$0].shape == .capitals }
    switch parts.kind {
    case .front where isCapitalFamily && words[parts.words.lowerBound].length > 1:
      return split(parts, at: parts.words.lowerBound + parts.leading, isGivenFirst: false)
    case .back where isCapitalFamily && words[parts.words.upperBound - 1].length > 1:
      return split(parts, at: parts.words.upperBound - parts.trailing, isGivenFirst: true)
    case .front: return initialsFirst(parts)
    case .back: return initialsLast(parts, parts.trailing)
    case .maybeFront: return isFront && capitals == 0 ? initialsFirst(parts) : nil
    case .maybeBack:
      return back > 0 && front == 0 && capitals == 0 ? initialsLast(parts, parts.trailing) : nil
    case .full:
      let isShort = parts.words.allSatisfy { words[$0].length < 5 }
      return front == 0 && capitals == 0 && (back > 1 || back == 1 && isShort) ? initialsLast(parts, 1) : nil
    case .capitals, .other: return nil
    }
  }

  /// Cuts a name before one of its words.
  private func split(
    _ parts: Parts, at word: Int, isGivenFirst: Bool
  ) -> (family: String, given: String, suffix: String?) {
    let before = text(parts, parts.words.lowerBound..<word)
    let behind = text(parts, word..<parts.words.upperBound)
    let suffix =
      parts.hasSuffix ? text(parts, parts.words.upperBound..<parts.words.upperBound + 1) : nil
    return isGivenFirst ? (behind, before, suffix) : (before, behind, suffix)
  }

  /// Words of a name with one space between them.
  private func text(_ parts: Parts, _ range: Range<Int>) -> String {
    parts.text.withBytes { bytes in
      var text = ""
      var run: Range<Int>?
      for word in range {
        let place = words[word].bytes
        if let open = run, open.upperBound + 1 == place.lowerBound {
          run = open.lowerBound..<place.upperBound
          continue
        }
        if let run { text += bytes.slice(run).text + " " }
        run = place
      }
      guard let run else { return text }
      return text.isEmpty ? bytes.slice(run).text : text + bytes.slice(run).text
    }
  }

  private func initialsLast(
    _ parts: Parts, _ count: Int
  ) -> (family: String, given: String, suffix: String?) {
    split(parts, at: parts.words.upperBound - count, isGivenFirst: false)
  }

  /// `JP van der Berg`: the family name is the last word with the particles before it; all that follows the initials
  /// where the whole list has initials alone before family names (`JD García Márquez`).
  private func initialsFirst(_ parts: Parts) -> (family: String, given: String, suffix: String?) {
    let behind = parts.words.lowerBound + parts.leading
    var start = parts.words.upperBound - 1
    let isParticle = Self.isParticle(text(parts, behind..<behind + 1))
    if isParticle || isShortFront && front > 1 {
      start = behind
    } else {
      while start > behind, words[start - 1].shape == .particle { start -= 1 }
    }
    return split(parts, at: start, isGivenFirst: true)
  }

  /// Whether a word right behind initials begins a family name of several words, in whatever case.
  static func isParticle(_ word: String) -> Bool {
    word.utf8.count < 6 && particles.contains(word.lowercased())
  }

  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "ten",
    "zu", "zur",
    "vom", "le", "la", "el", "al", "bin", "ibn", "st.", "af", "av", "dal", "degli", "dei", "lo", "'t",
  ]
}

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

  /// A name of the list, taken apart.
  private struct Parts {
    var words: [Substring]
    var suffix: String?
    var shapes: [NameWordShape]
    var kind = Kind.other
    /// How many words at the beginning, or at the end, may be initials.
    var leading = 0
    var trailing = 0

    init(_ text: String) {
      words = text.split(separator: " ")
      if words.count > 2, let last = words.last, PersonName.isSuffix(String(last)) {
        suffix = String(last)
        words.removeLast()
      }
      shapes = words.map(NameWordShape.init)
      guard words.count > 1, let first = shapes.first, let last = shapes.last else { return }
      leading = shapes.prefix { $0.mayBeInitials }.count
      trailing = shapes.reversed().prefix { $0.mayBeInitials }.count
      if leading == words.count {
        (leading, trailing) = first == .initials ? (1, 0) : (0, 1)
        // `LI J` and `J LI`; of `J P` and `LI XU` nothing is certain.
        if first == .initials, last == .ambiguous { kind = .front }
        if first == .ambiguous, last == .initials { kind = .back }
        if words.count > 2 { kind = .other }
        return
      }
      let middle = shapes.dropFirst(leading).dropLast(trailing)
      // `J. Doe A.` is nothing that can be told.
      guard leading == 0 || trailing == 0 || first == .initials && last == .ambiguous else { return }
      guard !middle.contains(where: \.mayBeInitials) || leading > 0 else { return }
      if leading > 0 {
        trailing = 0
        kind = first == .initials ? .front : .maybeFront
      } else if trailing > 0 {
        let isCertain = shapes.suffix(trailing).contains(.initials)
        kind = isCertain ? .back : .maybeBack
      } else if shapes.contains(.capitals) {
        kind = shapes.contains(.name) ? .capitals : .other
      } else if words.count == 2, shapes == [.name, .name] {
        kind = .full
      }
    }

    var isPointed: Bool { words.contains { $0.utf8.contains(.period) } }
  }

  private var front = 0
  private var back = 0
  private var capitals = 0
  /// Whether every name begins with initials without periods.
  private var isShortFront = true
  private var names: [Parts?] = []

  /// Looks at the names of a list; groups, and names whose parts are known, are nil.
  ///
  /// - Parameter texts: the names; those that may be groups are no evidence.
  init(_ texts: [(text: String, isEvidence: Bool)?]) {
    for name in texts {
      guard let (text, isEvidence) = name, !text.utf8.contains(.comma) else {
        names.append(nil)
        continue
      }
      let parts = Parts(text)
      names.append(parts)
      guard isEvidence else { continue }
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

  /// Returns the parts of a name of the list; nil where nothing is certain.
  func parts(at index: Int) -> (family: String, given: String, suffix: String?)? {
    guard let parts = names[index], parts.words.count > 1 else { return nil }
    // Beside `NOVÁK Petr`, `VLK Jan` has its family name in capitals and no initials.
    let isCapitalFamily =
      capitals > 0 && capitals >= front + back && !parts.isPointed && !parts.shapes.contains(.capitals)
    switch parts.kind {
    case .front where isCapitalFamily && parts.words[0].count > 1:
      return initialsLast(parts, parts.words.count - parts.leading)
    case .back where isCapitalFamily && parts.words[parts.words.count - 1].count > 1: return familyLast(parts)
    case .front: return initialsFirst(parts)
    case .back: return initialsLast(parts, parts.trailing)
    case .maybeFront: return isFront && capitals == 0 ? initialsFirst(parts) : nil
    case .maybeBack:
      return back > 0 && front == 0 && capitals == 0 ? initialsLast(parts, parts.trailing) : nil
    case .full:
      let isShort = parts.words.allSatisfy { $0.count < 5 }
      return front == 0 && capitals == 0 && (back > 1 || back == 1 && isShort) ? initialsLast(parts, 1) : nil
    case .capitals, .other: return nil
    }
  }

  private func familyLast(_ parts: Parts) -> (family: String, given: String, suffix: String?) {
    (
      parts.words.suffix(parts.trailing).joined(separator: " "),
      parts.words.dropLast(parts.trailing).joined(separator: " "), parts.suffix
    )
  }

  private func initialsLast(_ parts: Parts, _ count: Int) -> (family: String, given: String, suffix: String?)
  {
    (
      parts.words.dropLast(count).joined(separator: " "), parts.words.suffix(count).joined(separator: " "),
      parts.suffix
    )
  }

  /// `JP van der Berg`: the family name is the last word with the particles before it; all that follows the initials
  /// where the whole list has initials alone before family names (`JD García Márquez`).
  private func initialsFirst(_ parts: Parts) -> (family: String, given: String, suffix: String?) {
    var start = parts.words.count - 1
    if isShortFront, front > 1 || Self.isParticle(parts.words[parts.leading]) {
      start = parts.leading
    } else {
      while start > parts.leading, parts.shapes[start - 1] == .particle { start -= 1 }
      if Self.isParticle(parts.words[parts.leading]) { start = parts.leading }
    }
    return (
      parts.words[start...].joined(separator: " "), parts.words[..<start].joined(separator: " "), parts.suffix
    )
  }

  /// Whether a word right behind initials begins a family name of several words, in whatever case.
  static func isParticle(_ word: Substring) -> Bool { particles.contains(word.lowercased()) }

  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "ten",
    "zu", "zur",
    "vom", "le", "la", "el", "al", "bin", "ibn", "st.", "af", "av", "dal", "degli", "dei", "lo", "'t",
  ]
}

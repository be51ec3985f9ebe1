import ByteFormats

/// Takes apart what is between two `and`s of a list of names, where people wrote several names there.
enum BibTeXNameList {
  /// Whether a part may hold several names: not where it is `Doe, Jane` or `Jane Doe`, as nearly all are.
  static func mayBeSeveral(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Bool {
    var commas = 0
    for index in part {
      switch bytes[index] {
      case .semicolon, .ampersand: return true
      case .comma:
        commas += 1
        if commas > 1
          || index > part.lowerBound
            && (bytes[index - 1] == .period || UInt8.capitals.contains(bytes[index - 1]))
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Returns the names in a part of a list: the part itself, as nearly always, or what its semicolons, `&` or commas
  /// separate.
  ///
  /// - Complexity: O(n), for n bytes.
  static func pieces(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> [Range<Int>] {
    var commas: [Int] = []
    var semicolons: [Int] = []
    var ampersands: [Range<Int>] = []
    var depth = 0
    var index = part.lowerBound
    while index < part.upperBound {
      switch bytes[index] {
      case .backslash where depth == 0 && index + 1 < part.upperBound && bytes[index + 1] == .ampersand:
        ampersands.append(index..<index + 2)
        index += 1
      case .backslash: index += 1
      case .leftBrace: depth += 1
      case .rightBrace: depth -= 1
      case .comma where depth == 0: commas.append(index)
      case .semicolon where depth == 0 && (index + 1 == part.upperBound || bytes[index + 1] <= .space):
        semicolons.append(index)
      case .ampersand where depth == 0: ampersands.append(index..<index + 1)
      default: break
      }
      index += 1
    }
    if !semicolons.isEmpty {
      return cut(bytes, part, semicolons.map { $0..<$0 + 1 }).flatMap { pieces(bytes, $0) }
    }
    if !ampersands.isEmpty {
      let sides = cut(bytes, part, ampersands)
      // `Smith & Sons, Ltd` is one name.
      if sides.count > 1, sides.allSatisfy({ bytes[$0].contains(.comma) }) {
        return sides.flatMap { pieces(bytes, $0) }
      }
    }
    return commas.isEmpty ? [part] : atCommas(bytes, part, commas) ?? [part]
  }

  /// Cuts at commas where they cannot be those of one name: nil where they can.
  private static func atCommas(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ commas: [Int]
  ) -> [Range<Int>]? {
    // `Doe, J. R.` is one name; most are such.
    if commas.count == 1, isInitials(bytes, commas[0] + 1..<part.upperBound) { return nil }
    let fields = cut(bytes, part, commas.map { $0..<$0 + 1 })
    let texts = fields.map { TeXText.decode(bytes, $0) }
    guard let names = NamePieces.grouped(texts, isList: false), names.count > 1 else { return nil }
    // Each name is one field or more, in order.
    var pieces: [Range<Int>] = []
    var next = 0
    for name in names {
      let first = next
      var joined = ""
      while next < texts.count, joined.utf8.count < name.utf8.count {
        joined += (joined.isEmpty ? "" : ", ") + texts[next]
        next += 1
      }
      guard first < next, joined == name || next == texts.count else { return nil }
      pieces.append(fields[first].lowerBound..<fields[next - 1].upperBound)
    }
    return next == texts.count ? pieces : nil
  }

  /// Whether words are initials with periods, without any braces or commands.
  private static func isInitials(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var isBehindCapital = false
    for byte in bytes.slice(range) {
      switch byte {
      case UInt8.capitals where !isBehindCapital: isBehindCapital = true
      case .period where isBehindCapital: isBehindCapital = false
      case .space,
        .hyphen where !isBehindCapital:
        break
      default: return false
      }
    }
    return !isBehindCapital
  }

  private static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ separators: [Range<Int>]
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = part.lowerBound
    for separator in separators + [part.upperBound..<part.upperBound] {
      let piece = bytes.trimmed(start..<separator.lowerBound)
      if !piece.isEmpty { pieces.append(piece) }
      start = separator.upperBound
    }
    return pieces
  }
}

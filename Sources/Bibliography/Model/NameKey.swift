import ByteFormats

/// A name reduced to what the spellings of one person within one record share.
package struct NameKey: Hashable {
  /// Letters of the family name, without marks, in lower case; without a comma the
  /// last word, or the first where initials follow it.
  package var family: String
  /// Letters of the given names, likewise.
  package var given: String

  package init(_ name: PersonName) {
    if let family = name.family {
      self.family = Self.letters(family)
      given = Self.letters(name.given ?? "")
    } else {
      self = NameKey(name.written)
    }
  }

  package init(_ text: String) { self = text.withBytes { NameKey($0) } }

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let comma = bytes.firstIndex(ofByte: .comma) {
      family = Self.letters(bytes.slice(0..<comma))
      given = Self.letters(bytes.slice(from: comma + 1))
      return
    }
    let text = bytes.text
    var words = text.split(separator: " ")
    // `Doe J.` has its initials at the end, `J. Doe` at the beginning.
    let initialsBehind =
      words.count > 1 && words[0].count > 2 && !words[0].contains(".")
      && (words.last!.contains(".")
        || words.last!.allSatisfy { $0.isUppercase || $0 == "-" } && words.last!.count <= 3)
    let family = words.isEmpty ? "" : String(initialsBehind ? words.removeFirst() : words.removeLast())
    self.family = Self.letters(family)
    given = Self.letters(words.joined())
  }

  /// Whether both may be one person: the same family name, and given names that begin alike.
  package func matches(_ other: NameKey) -> Bool {
    guard !family.isEmpty, !other.family.isEmpty,
      family == other.family || family.hasSuffix(other.family) || other.family.hasSuffix(family)
    else { return false }
    guard let a = given.first, let b = other.given.first else { return family == other.family }
    return a == b
  }

  /// Returns the letters and digits of a text without marks, in lower case.
  package static func letters(_ text: some StringProtocol) -> String { text.withBytes { letters($0) } }

  /// Returns the same of bytes.
  package static func letters(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if let letters = lettersOfASCII(bytes) { return letters }
    var view = String.UnicodeScalarView()
    for scalar in bytes.text.unicodeScalars {
      if scalar.isASCII {
        if let letter = letter(UInt8(scalar.value)) { view.append(Unicode.Scalar(letter)) }
      } else if scalar == "ß" {
        view.append("s")
        view.append("s")
      } else if scalar.properties.isAlphabetic {
        view.append(Diacritics.base(of: scalar))
      }
    }
    return String(view)
  }

  /// The same where all is ASCII, as most is; nil where it is not.
  private static func lettersOfASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var isASCII = true
    let letters = String(unsafeUninitializedCapacity: bytes.count) { output in
      var count = 0
      for byte in bytes {
        if byte >= 0x80 {
          isASCII = false
          break
        }
        if let letter = letter(byte) {
          output[count] = letter
          count += 1
        }
      }
      return count
    }
    return isASCII ? letters : nil
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8.smallLetters, UInt8.digits: byte
    case UInt8.capitals: byte + 0x20
    default: nil
    }
  }
}

import Bibliography
import ByteFormats

/// Names that are written twice, in Latin letters and in their own script: `Q. R. Tong 佟`, `Tong, Q. R. (佟)`.
enum NameScripts {
  /// Returns the words of a name in Latin letters, and the others, which are the same name in its own script; nil where
  /// the name is written in one script.
  static func separated(_ text: String) -> (latin: String, own: String)? {
    // The first letters beyond Latin are those of Greek, whose first byte is this.
    guard text.utf8.contains(where: { $0 >= 0xCD }) else { return nil }
    var latin = ""
    var own = ""
    var latinLetters = 0
    var ownLetters = 0
    var isEastAsian = false
    // What stands between letters goes with the letters before it; brackets around the own script are dropped.
    var isOwn = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil && !scalar.isASCII {
        isOwn = !isLatin(scalar)
        if isOwn { ownLetters += 1 } else { latinLetters += 1 }
        if isOwn, UTF8Scan.isUnspacedScript(scalar) || (0xAC00...0xD7A3).contains(scalar.value) {
          isEastAsian = true
        }
        if isOwn { own.unicodeScalars.append(scalar) } else { latin.unicodeScalars.append(scalar) }
      } else if scalar == "," || scalar.properties.numericType != nil {
        latin.unicodeScalars.append(scalar)
      } else if isBracket(scalar) {
        latin += " "
        own += " "
      } else if scalar == " " {
        latin += " "
        own += " "
      } else if isOwn, scalar != "." {
        own.unicodeScalars.append(scalar)
      } else {
        latin.unicodeScalars.append(scalar)
      }
    }
    // A letter or two of another script within Latin words are typing errors.
    guard latinLetters > 1, isEastAsian ? ownLetters > 0 : ownLetters > 3 && areApart(text) else {
      return nil
    }
    let words = latin.split(separator: " ").joined(separator: " ").replacing(" ,", with: ",")
    guard let last = words.split(separator: ",").last, words.contains(" ") || last != words[...] else {
      return nil
    }
    return (PersonName.trim(words), own.split(separator: " ").joined(separator: " "))
  }

  /// Whether no word has letters of both scripts.
  private static func areApart(_ text: String) -> Bool {
    text.split(whereSeparator: { " ()[]".contains($0) }).allSatisfy { word in
      let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
      return letters.allSatisfy(isLatin) || !letters.contains(where: isLatin)
    }
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "[", "]", "（", "）", "［", "］", "【", "】", "「", "」", "/", "／": true
    default: false
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x370 || (0x1D00...0x1EFF).contains(scalar.value)
      || (0x2C60...0x2C7F).contains(scalar.value)
      || (0xA720...0xA7FF).contains(scalar.value) || (0x2000...0x218F).contains(scalar.value)
  }
}

import ByteFormats

/// The letter case of names: which are printed in capitals, and how their case is restored.
enum LetterCase {
  /// Returns a name with capitals at the beginning of its parts only, if it is printed in capitals throughout.
  ///
  /// A name of mixed case, of one letter, or of a script without case is returned as it is. `MCDONALD` becomes
  /// `McDonald`, `O'BRIEN` `O'Brien`, `HERNÁNDEZ-LOBATO` `Hernández-Lobato`; Germanic particles become lower case
  /// (`VAN DER BERG` gives `van der Berg`), others keep a capital, since both are in use (`DA SILVA`, `Da Silva`).
  static func restored(_ name: String) -> String {
    // Most names have a small letter of ASCII.
    if name.utf8.contains(where: { $0 &- 0x61 < 26 }) { return name }
    let letters = name.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count > 1, !letters.contains(where: { $0.properties.isLowercase && $0 != "ß" }),
      letters.contains(where: { $0.properties.isUppercase })
    else { return name }
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    return words.enumerated().map { index, word in
      let folded = TextFolding.folded(String(word))
      // A letter by itself is an initial, with a period or without: the particle is written `'t`.
      let isInitial = folded.utf8.count == 1 && word.first?.isLetter == true
      if !isInitial, NameWords.smallParticles.contains(folded), index < words.count - 1 {
        return word.lowercased()
      }
      if NameWords.isNumeralSuffix(folded) { return String(word) }
      return capitalized(word)
    }.joined(separator: " ")
  }

  /// Whether a word is printed in capitals: it has two letters or more, all of them upper case.
  static func isCapitals(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
  }

  private static func capitalized(_ word: Substring) -> String {
    var result = ""
    var atStart = true
    for character in word {
      result += atStart ? character.uppercased() : character.lowercased()
      atStart = !(character.isLetter || character.isNumber)
    }
    // McDonald and McKay, but Mckel (three letters behind it at least, and a consonant cluster is no test).
    if result.count > 4, result.hasPrefix("Mc") {
      let rest = result.dropFirst(2)
      result = "Mc" + rest.prefix(1).uppercased() + rest.dropFirst()
    }
    return result
  }
}

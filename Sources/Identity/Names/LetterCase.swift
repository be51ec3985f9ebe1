import ByteFormats

/// Letter case of names that are printed in capitals throughout.
enum LetterCase {
  /// Returns a name with capitals at the beginning of its parts, if it was printed all in capitals.
  ///
  /// A name of mixed case, of one letter, or of a script without case is returned as it is. `MCDONALD` becomes
  /// `McDonald`, `O'BRIEN` `O'Brien`, `HERNÁNDEZ-LOBATO` `Hernández-Lobato`; Germanic particles become small
  /// (`VAN DER BERG` gives `van der Berg`), others keep a capital, since both are in use (`DA SILVA`, `Da Silva`).
  static func restored(_ name: String) -> String {
    let letters = name.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count > 1, !letters.contains(where: { $0.properties.isLowercase && $0 != "ß" }),
      letters.contains(where: { $0.properties.isUppercase })
    else { return name }
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    return words.enumerated().map { index, word in
      let folded = TextFolding.folded(String(word))
      if NameWords.smallParticles.contains(folded), index < words.count - 1 { return word.lowercased() }
      if NameWords.suffixes.contains(folded), folded.allSatisfy({ $0 == "i" || $0 == "v" }) {
        return String(word)
      }
      return capitalized(word)
    }.joined(separator: " ")
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

/// Evens out how far the entries of a file of decisions are indented.
///
/// In YAML all entries of a list are indented alike. Who removes comment characters by hand removes now the space behind
/// them and now not, and that is meant to be read.
enum DecisionIndentation {
  /// Returns the lines of a file with the entries of each section indented as its first one; every line keeps its
  /// number. Lines that begin no entry move with the entry that they are part of.
  static func even(_ lines: [String]) -> [String] {
    var result = lines
    var wanted: Int?
    var shift = 0
    var current = 0
    for (number, line) in lines.enumerated() {
      let indentation = line.prefix { $0 == " " || $0 == "\t" }.count
      let rest = line.dropFirst(indentation)
      if rest.isEmpty || rest.hasPrefix("#") { continue }
      if indentation == 0, !rest.hasPrefix("-") {
        (wanted, shift) = (nil, 0)
        continue
      }
      if beginsEntry(rest) {
        wanted = wanted ?? indentation
        shift = wanted! - indentation
        current = indentation
      } else if indentation <= current {
        // Not of the entry: it is left for the parser to say what is wrong.
        shift = 0
      }
      if shift > 0 { result[number] = String(repeating: " ", count: shift) + line }
      if shift < 0 { result[number] = String(line.dropFirst(min(-shift, indentation))) }
    }
    return result
  }

  private static func beginsEntry(_ text: Substring) -> Bool {
    guard text.hasPrefix("-") else { return false }
    let entry = text.dropFirst().drop { $0 == " " }
    return ["same:", "different:", "name:"].contains { entry.hasPrefix($0) }
  }
}

/// Numbers and lists in sentences.
package enum Phrase {
  /// Returns a number with its noun: `1 work`, `23 works`.
  ///
  /// - Parameter irregular: The plural, where it is not the noun with an s.
  package static func count(_ count: Int, _ noun: String, plural irregular: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : irregular ?? noun + "s")"
  }

  /// Returns the first form of a word for 1, else the second: `1 work has`, `2 works have`.
  package static func form(_ count: Int, _ singular: String, _ plural: String) -> String {
    count == 1 ? singular : plural
  }

  /// Returns a share in per cent: `68 %`, or `–` of nothing. A share that is neither none nor all never rounds to
  /// that: `under 1 %`, `over 99 %`.
  package static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let share = 100 * Double(part) / Double(whole)
    if part > 0, share < 1 { return "under 1 %" }
    if part < whole, share > 99 { return "over 99 %" }
    return "\(Int(share.rounded())) %"
  }

  /// Returns up to `limit` texts separated by commas, and how many more there are.
  package static func some(_ texts: [String], limit: Int = 10) -> String {
    let shown = texts.prefix(limit).joined(separator: ", ")
    return texts.count > limit ? "\(shown) and \(texts.count - limit) more" : shown
  }
}

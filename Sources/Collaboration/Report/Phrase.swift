/// Numbers in sentences.
enum Phrase {
  /// `1 work`, `23 works`; `irregular` is the plural where it is not the noun with an s.
  static func count(_ count: Int, _ noun: String, plural irregular: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : irregular ?? noun + "s")"
  }

  /// `68 %`; a share that is neither none nor all never rounds to that.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let share = 100 * Double(part) / Double(whole)
    if part > 0, share < 1 { return "under 1 %" }
    if part < whole, share > 99 { return "over 99 %" }
    return "\(Int(share.rounded())) %"
  }

  /// Up to `limit` texts separated by commas, and how many more.
  static func some(_ texts: [String], limit: Int = 10) -> String {
    let shown = texts.prefix(limit).joined(separator: ", ")
    return texts.count > limit ? "\(shown) and \(texts.count - limit) more" : shown
  }
}

/// How Hong Kong, Macao and Taiwan count among the countries.
public enum GreaterChina: String, CaseIterable, Sendable {
  /// Each by its own code, as ISO 3166-1 lists them: `HK`, `MO`, `TW`.
  case separate
  /// All as `CN`.
  case joined

  /// Returns the code that a country counts as.
  package func code(_ code: String) -> String {
    self == .joined && (code == "HK" || code == "MO" || code == "TW") ? "CN" : code
  }
}

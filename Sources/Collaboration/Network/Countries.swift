import Affiliations
import Identity

/// Names of countries.
public enum Countries {
  /// Returns the English name of an ISO 3166-1 alpha-2 code; the code itself where it is unknown.
  public static func name(of code: String) -> String { Gazetteer.englishName(of: code) }
}

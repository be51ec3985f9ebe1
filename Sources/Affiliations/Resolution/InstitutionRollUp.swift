/// The level at which institutions are distinguished.
public enum InstitutionRollUp: String, CaseIterable, Sendable {
  /// Every spelling by itself.
  case written
  /// Spellings of one institution together.
  case institution
  /// Institutions of one parent organisation together (`Max Planck Society`).
  case parent
  /// Institutions of one country together.
  case country
}

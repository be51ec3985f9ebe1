/// By what institutions are resolved, besides the affiliations.
struct InstitutionSettings {
  /// The organisations to look for in affiliations.
  var registry: Registry?
  /// The level at which institutions are distinguished.
  var rollUp = InstitutionRollUp.institution
  /// How Hong Kong, Macao and Taiwan count.
  var greaterChina = GreaterChina.separate
  /// What a user has decided.
  var constraints = InstitutionConstraints.none
}

/// The candidates of a registry for affiliations, with the features by which they are judged: what training reads.
public enum RegistryCandidateTable {
  /// The names of the features, in their order.
  public static var columns: [String] { MatchFeature.names }

  /// Calls `body` for every candidate of every part of every affiliation, in the order of the affiliations; a text that
  /// has several affiliations is read as ``AffiliationLookup`` reads it, part by part.
  public static func forEachRow(
    _ affiliations: [String], _ registry: Registry,
    _ body: (_ affiliation: Int, _ part: Int, _ id: String, _ name: String, _ features: [Float]) throws ->
      Void
  ) throws {
    var reader = RegistryReader(registry)
    var matcher = RegistryMatcher(registry)
    for (number, affiliation) in affiliations.enumerated() {
      for (part, text) in reader.texts(affiliation).enumerated() {
        var rows: [(String, String, [Float])] = []
        matcher.forEachMeasurement(text) { rows.append(($0, $1, $2)) }
        for (id, name, features) in rows { try body(number, part, id, name, features) }
      }
    }
  }
}

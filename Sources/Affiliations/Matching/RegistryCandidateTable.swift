/// The candidates of a registry for affiliations, with the features by which they are judged: what training reads.
public enum RegistryCandidateTable {
  /// The names of the features, in their order.
  public static var columns: [String] { MatchFeature.names }

  /// Calls `body` for every candidate of every affiliation, in the order of the affiliations.
  public static func forEachRow(
    _ affiliations: [String], _ registry: Registry,
    _ body: (_ affiliation: Int, _ id: String, _ name: String, _ features: [Float]) throws -> Void
  ) throws {
    var matcher = RegistryMatcher(registry)
    for (number, affiliation) in affiliations.enumerated() {
      var rows: [(String, String, [Float])] = []
      matcher.forEachCandidate(affiliation) { id, name, features, _ in rows.append((id, name, features)) }
      for (id, name, features) in rows { try body(number, id, name, features) }
    }
  }
}

extension VertexMeasure {
  /// Ties across groups: institutions of persons, countries of institutions.
  static let groups =
    [
      VertexMeasure(
        name: "ei_index",
        summary:
          "(E - I)/(E + I), weight of the edges out of and within its institutions, or country; empty if unknown",
        of: [.persons, .institutions]
      ) { $0.externalInternalOfVertices.map { $0.map { .number($0) } ?? .missing } },
      role("coordinator", "all three of one", \.coordinator),
      role(
        "gatekeeper_representative", "one of them of the actor's own; without direction one role",
        \.gatekeeper),
      role("consultant", "both of one that is not the actor's", \.consultant),
      role("liaison", "all three of different ones", \.liaison),
    ]

  private static func role(
    _ name: String, _ groups: String, _ count: @escaping @Sendable (BrokerageRoles) -> Int
  ) -> VertexMeasure {
    VertexMeasure(
      name: name,
      summary:
        "pairs of collaborators who do not collaborate, by main institution, or country: \(groups) (Gould & Fernandez 1989)",
      of: [.persons, .institutions],
      note: { $0.brokerage == nil ? "missing, as there are too many triangles to count" : nil }
    ) { measured in
      measured.brokerage?.map { $0.map { .integer(count($0)) } ?? .missing } ?? measured.missingCells
    }
  }
}

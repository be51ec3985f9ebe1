extension Registry {
  /// Returns the organisations that a name or a whole affiliation may mean, the likeliest first, ties by their ids.
  ///
  /// - Returns: each organisation with the name that was found and the probability, 0...1, that it is meant; at most
  ///   eleven.
  public func find(_ text: String) -> [(
    organization: RegistryOrganization, name: String, probability: Double
  )] {
    var matcher = RegistryMatcher(self)
    var found: [(organization: RegistryOrganization, name: String, probability: Double)] = []
    matcher.forEachCandidate(text) { id, name, _, probability in
      guard let number = index.organization(withID: id) else { return }
      found.append((organization(number), name, probability))
    }
    return found.sorted { ($1.probability, $0.organization.id) < ($0.probability, $1.organization.id) }
  }
}

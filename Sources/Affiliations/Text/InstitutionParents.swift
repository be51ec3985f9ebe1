/// Parents that names say without naming them: a Max Planck institute is one of the Max Planck Society.
enum InstitutionParents {
  /// The name of the organisation that an institution belongs to, or nil where its own name does not say one.
  static func parent(of name: InstitutionName) -> String? {
    for (words, title) in families {
      let isMember = name.concepts.starts(with: words) && name.kind != .parent
      if isMember || name.parent.starts(with: words)
        || name.kind == .parent && name.concepts.starts(with: words)
      {
        return title
      }
    }
    return nil
  }

  private static let families: [(words: [String], title: String)] = [
    (["max", "planck"], "Max Planck Society"), (["fraunhofer"], "Fraunhofer Society"),
    (["helmholtz", "centre"], "Helmholtz Association"),
    (["helmholtz", "institute"], "Helmholtz Association"),
    (["helmholtz", "association"], "Helmholtz Association"),
    (["leibniz", "institute"], "Leibniz Association"), (["leibniz", "association"], "Leibniz Association"),
  ]
}

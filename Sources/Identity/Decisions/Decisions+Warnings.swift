import Bibliography

extension Decisions.Verdict {
  /// Returns a warning for each reference that means nothing in the corpus, which states whether the others still
  /// decide.
  ///
  /// The name that a user gives need not be written anywhere, where anything else is found.
  ///
  /// - Parameters:
  ///   - missing: the references that mean nothing.
  ///   - found: the number of the others.
  ///   - columns: what to look up in authorships.csv.
  ///   - complaint: returns what is wrong with a reference.
  func warnings(
    of missing: [Decisions.Reference], found: Int, in columns: String,
    complaint: (Decisions.Reference) -> String
  ) -> [Diagnostic] {
    var missing = missing
    var isDecided = found > 0
    switch self {
    case .same: break
    case .different: isDecided = found > 1
    case .identity(let name, _, _): if isDecided { missing.removeAll { $0.text == name } }
    }
    return missing.map { reference in
      Diagnostic(
        .warning, at: reference.location, complaint(reference),
        remedy:
          "look up \(columns) in authorships.csv; \(isDecided ? "the rest of the line holds" : "the line has no effect")"
      )
    }
  }
}

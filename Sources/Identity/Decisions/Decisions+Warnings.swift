import Bibliography

extension Decisions.Verdict {
  /// Returns a warning for each mention that nothing in the corpus is, and says whether the others still decide.
  ///
  /// The name that a user gives need not be written anywhere, where anything else is found.
  ///
  /// - Parameters:
  ///   - missing: the mentions that nothing is.
  ///   - found: how many others something is.
  ///   - columns: what to look up in authorships.csv.
  ///   - complaint: what is wrong with a mention.
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
          "\(columns) stand in authorships.csv; \(isDecided ? "the rest of the line holds" : "the line decides nothing")"
      )
    }
  }
}

/// Universities whose name says no more than a state or a country, so that the city behind it makes the name.
enum UniversitySystems {
  /// Whether a name means one of several campuses (`University of California`, `Indian Institute of Technology`).
  static func needsCampus(_ name: InstitutionName) -> Bool {
    let own = name.distinctive
    let concepts = Set(name.concepts)
    if concepts.isSuperset(of: ["indian", "institute", "technology"])
      || concepts.isSuperset(of: ["national", "institute", "technology"])
    {
      return own.allSatisfy { $0 == "indian" }
    }
    guard name.kind == .university, concepts.contains("university") else { return false }
    let text = own.joined(separator: " ")
    if text == "york", concepts.contains("state") { return true }
    // `Michigan State University` is one, the California State University has campuses.
    if concepts.contains("state") { return text == "california" }
    return systems.contains(text) && name.concepts.count <= own.count + 2
  }

  private static let systems: Set<String> = [
    "california", "texas", "wisconsin", "illinois", "massachusetts", "north carolina", "carolina", "michigan",
    "minnesota", "maryland", "tennessee", "missouri", "nebraska", "colorado", "alaska", "hawaii", "alabama",
    "new york",
  ]
}

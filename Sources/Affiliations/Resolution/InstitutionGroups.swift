import ByteFormats

/// Which names mean one institution, and why.
///
/// The third phase of ``InstitutionResolver``: what the user decided first, then the pairs of names, then what one
/// parent or one country holds.
struct InstitutionGroups {
  /// The groups; a group's root is the smallest number of its names.
  private var sets: UnionFind
  /// Why names were joined, each with the number of a name of the group.
  var joins: [(name: Int, join: Join)] = []
  /// The group of the constraints that a name belongs to, by its number.
  private(set) var decided: [Int: Int] = [:]
  /// What an institution is called that stands for those that belong to it, by the number of one of their names.
  private(set) var parentNames: [Int: String] = [:]

  /// Makes groups of one name each, but for what the user decided.
  init(decidedOf names: InstitutionNames, _ settings: InstitutionSettings) {
    sets = UnionFind(count: names.names.count)
    for (number, group) in settings.constraints.same.enumerated() {
      let own = group.strings.flatMap { names.constrained[TextFolding.folded($0)] ?? [] }
      for name in own { decided[name] = number }
      guard let first = own.first else { continue }
      for name in own.dropFirst() {
        guard let (kept, _) = sets.join(first, name) else { continue }
        joins.append(
          (
            kept,
            Join(
              left: names.names[first].name.display, right: names.names[name].name.display, probability: 1,
              reasons: [.init("decided", 10)])
          ))
      }
    }
  }

  /// Returns the root of the group of a name.
  mutating func root(of name: Int) -> Int { sets.root(of: name) }

  /// Joins the groups of two names; nil where they are one already.
  @discardableResult
  mutating func join(_ a: Int, _ b: Int) -> (kept: Int, vanished: Int)? { sets.join(a, b) }

  /// Under what institutions are one above the level of institutions.
  private enum UpperKey: Hashable {
    case country(String)
    /// An organisation of the registry, by its number.
    case organization(Int)
    /// A parent, by its name.
    case parent(String)
  }

  /// Joins what one parent or one country holds.
  mutating func joinUpwards(_ names: [InstitutionNames.Name], _ settings: InstitutionSettings) {
    var first: [UpperKey: Int] = [:]
    for (number, name) in names.enumerated() {
      guard let key = Self.upperKey(of: name, settings) else { continue }
      if let other = first[key] { sets.join(other, number) } else { first[key] = number }
      if settings.rollUp == .parent, name.organization == nil,
        let parent = InstitutionParents.parent(of: name.name)
      {
        parentNames[number] = parent
      }
    }
  }

  private static func upperKey(of name: InstitutionNames.Name, _ settings: InstitutionSettings) -> UpperKey? {
    if settings.rollUp == .country {
      return name.countries.mostFrequent.map { .country(settings.greaterChina.code($0)) }
    }
    if let organization = name.organization {
      return .organization(settings.registry!.topParent(of: organization))
    }
    if let parent = InstitutionParents.parent(of: name.name) { return .parent(parent) }
    if !name.name.parent.isEmpty { return .parent(name.name.parent.joined(separator: " ")) }
    return name.name.kind == .parent ? .parent(name.name.key) : nil
  }
}

extension [String: Int] {
  /// The key that is counted most often, of several the first in alphabetical order; nil where there is none.
  var mostFrequent: String? { self.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key }
}

/// A registry of research organisations, ready to look names up.
///
/// Made from a dump of the Research Organization Registry (schema 1 or 2; JSON, gzip or zip), or from the index that
/// ``build(dump:index:)`` wrote, which opens at once.
public struct Registry: Sendable {
  let index: RegistryIndex
  /// The file that it was opened from, as given.
  public let path: String

  /// Opens an index, or reads a dump and indexes it in memory.
  ///
  /// - Complexity: O(1) for an index; O(n log n) for a dump with n words of names (seconds for all of ROR).
  public init(opening path: String) throws {
    self.path = path
    let file = try MappedFile(path)
    let isIndex = withExtendedLifetime(file) { RegistryIndex.isIndex(file.bytes) }
    index =
      isIndex ? try RegistryIndex(file: path) : try RegistryIndex(try Self.built(from: path), path: path)
  }

  /// Indexes organisations that are at hand.
  public init(_ organizations: [RegistryOrganization]) {
    path = "memory"
    var builder = IndexBuilder()
    for organization in organizations { builder.add(organization) }
    index = try! RegistryIndex(builder.finished(source: "memory"), path: path)
  }

  /// Reads a dump and writes its index; returns the number of organisations.
  @discardableResult
  public static func build(dump: String, index path: String) throws -> Int {
    let bytes = try built(from: dump)
    try IndexFile(bytes: bytes).write(to: path)
    return try RegistryIndex(file: path).organizations.count
  }

  private static func built(from dump: String) throws -> [UInt8] {
    var builder = IndexBuilder()
    try RORDump.read(dump) { builder.add($0) }
    return builder.finished(source: dump.split(separator: "/").last.map(String.init) ?? dump)
  }

  /// The number of organisations.
  public var count: Int { index.organizations.count }

  /// The name of the dump that the index was built from.
  public var source: String { index.source }

  /// Returns the organisation with a ROR id, in any of the forms in which ids are written; nil if there is none.
  public func organization(withID id: String) -> RegistryOrganization? {
    guard let bare = RegistryOrganization.bareID(id), let number = index.organization(withID: bare) else {
      return nil
    }
    return organization(number)
  }

  /// Returns the organisation with a number.
  func organization(_ number: Int) -> RegistryOrganization {
    let record = index.organizations[number]
    let own = index.names[Int(record.firstName)..<Int(record.firstName + record.nameCount)]
    return RegistryOrganization(
      id: IndexLayout.id(of: record.id),
      names: own.map {
        .init(
          index.text(of: $0), RegistryOrganization.NameKind(rawValue: $0.kind) ?? .alias,
          language: IndexLayout.country(of: $0.language) ?? "")
      },
      status: RegistryOrganization.Status(rawValue: record.status) ?? .active,
      types: IndexLayout.types.enumerated().filter { record.types >> UInt16($0.offset) & 1 == 1 }.map(
        \.element),
      country: IndexLayout.country(of: record.country) ?? "",
      city: index.text(start: record.cityStart, length: Int(record.cityLength)),
      relations: relations(of: number).map {
        .init($0.kind, IndexLayout.id(of: index.organizations[$0.other].id))
      })
  }

  /// The relations of an organisation, by the numbers of the others.
  func relations(of number: Int) -> [(kind: RegistryOrganization.RelationKind, other: Int)] {
    let record = index.organizations[number]
    return index.relations[Int(record.firstRelation)..<Int(record.firstRelation + record.relationCount)].map {
      (RegistryOrganization.RelationKind(rawValue: UInt8($0.kind)) ?? .related, Int($0.organization))
    }
  }

  /// Returns the organisation above all that an organisation is a part of; of several parents the first.
  func topParent(of number: Int) -> Int {
    var current = number
    for _ in 0..<8 {
      guard let parent = relations(of: current).first(where: { $0.kind == .parent })?.other else { break }
      current = parent
    }
    return current
  }
}

extension Registry {
  /// Returns the organisations that a name or a whole affiliation may mean, the likeliest first.
  public func find(_ text: String) -> [(
    organization: RegistryOrganization, name: String, probability: Double
  )] {
    var matcher = RegistryMatcher(self)
    var found: [(organization: RegistryOrganization, name: String, probability: Double)] = []
    matcher.forEachCandidate(text) { id, name, features in
      guard let number = index.organization(withID: id) else { return }
      found.append((organization(number), name, Double(MatchModel.second.probability(features))))
    }
    return found.sorted { ($1.probability, $0.organization.id) < ($0.probability, $1.organization.id) }
  }
}

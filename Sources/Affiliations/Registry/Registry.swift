import ByteFormats

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
  /// - Parameter edits: corrections of the user's own.
  /// - Complexity: O(1) for an index without edits; O(n log n) otherwise, for n words of names (seconds for all of ROR).
  public init(opening path: String, edits: RegistryEdits? = nil) throws {
    self.path = path
    let file = try MappedFile(registry: path)
    guard withExtendedLifetime(file, { RegistryIndex.isIndex(file.bytes) }) else {
      index = try RegistryIndex(try Self.built(from: path, edits: edits), path: path)
      return
    }
    let opened = try RegistryIndex(file: path)
    index = try edits.map { try RegistryIndex(try opened.edited($0), path: path) } ?? opened
  }

  /// Takes an index that is at hand.
  init(_ index: RegistryIndex) {
    self.index = index
    path = "memory"
  }

  /// Indexes organisations that are at hand.
  public init(_ organizations: [RegistryOrganization]) {
    path = "memory"
    var builder = IndexBuilder()
    for organization in organizations { builder.add(organization) }
    index = try! RegistryIndex(builder.finished(source: "memory"), path: path)
  }

  /// Reads a dump and writes its index; returns the number of organisations.
  ///
  /// - Parameters:
  ///   - edits: corrections of the user's own.
  ///   - name: what the index says that it was built from; the file's name where it is nil.
  @discardableResult
  public static func build(
    dump: String, index path: String, edits: RegistryEdits? = nil, name: String? = nil
  ) throws -> Int {
    let bytes = try built(from: dump, edits: edits, name: name)
    do {
      try WholeFile.write(bytes, to: path)
    } catch {
      throw RegistryError(.unwritable, path, "cannot be written: \(error)")
    }
    return try RegistryIndex(file: path).organizations.count
  }

  private static func built(from dump: String, edits: RegistryEdits?, name: String? = nil) throws -> [UInt8] {
    var builder = IndexBuilder()
    try RORDump.read(dump) { builder.add($0) }
    if let edits { try builder.apply(edits) }
    return builder.finished(source: name ?? dump.split(separator: "/").last.map(String.init) ?? dump)
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
  func organization(_ number: Int) -> RegistryOrganization { index.organization(number) }

  /// The relations of an organisation, by the numbers of the others.
  func relations(of number: Int) -> [(kind: RegistryOrganization.RelationKind, other: Int)] {
    index.relations(of: number)
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
    matcher.forEachCandidate(text) { id, name, _, probability in
      guard let number = index.organization(withID: id) else { return }
      found.append((organization(number), name, probability))
    }
    return found.sorted { ($1.probability, $0.organization.id) < ($0.probability, $1.organization.id) }
  }
}

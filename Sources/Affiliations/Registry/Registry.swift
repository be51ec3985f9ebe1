import ByteFormats

/// A registry of research organisations, ready to look names up.
///
/// Made from a dump of the Research Organization Registry (schema 1 or 2; JSON, gzip or zip), or from the index that
/// ``build(dump:index:edits:name:)`` wrote, which opens at once.
public struct Registry: Sendable {
  let index: RegistryIndex
  /// The file that it was opened from, as given.
  public let path: String
  /// Whether it knows some organisations only, so that an affiliation which it does not know may name another.
  public let isExcerpt: Bool

  /// Opens an index, or reads a dump and indexes it in memory.
  ///
  /// - Parameter edits: corrections of the user's own.
  /// - Complexity: O(1) for an index without edits; O(n log n) otherwise, for n words of names (seconds for all of ROR).
  public init(opening path: String, edits: RegistryEdits? = nil) throws {
    self.path = path
    isExcerpt = false
    let file = try MappedFile(registry: path)
    guard withExtendedLifetime(file, { RegistryIndex.isIndex(file.bytes) }) else {
      index = try RegistryIndex(try Self.built(from: path, edits: edits), path: path)
      return
    }
    let opened = try RegistryIndex(file: path)
    index = try edits.map { try RegistryIndex(try opened.edited($0), path: path) } ?? opened
  }

  /// Makes a registry of an index in memory.
  init(_ index: RegistryIndex, isExcerpt: Bool = false) {
    self.index = index
    path = "memory"
    self.isExcerpt = isExcerpt
  }

  /// Makes a registry of organisations in memory; O(n log n) for n words of their names.
  public init(_ organizations: [RegistryOrganization]) {
    path = "memory"
    isExcerpt = false
    var builder = IndexBuilder()
    for organization in organizations { builder.add(organization) }
    index = try! RegistryIndex(builder.finished(source: "memory"), path: path)
  }

  /// Reads a dump and writes its index, whole or not at all.
  ///
  /// - Parameters:
  ///   - edits: corrections of the user's own.
  ///   - name: the ``source`` that the index states; the file's name where it is nil.
  /// - Returns: the number of organisations.
  /// - Throws: ``RegistryError`` where the dump cannot be read or the index cannot be written.
  @discardableResult
  public static func build(
    dump: String, index path: String, edits: RegistryEdits? = nil, name: String? = nil
  ) throws -> Int {
    let bytes = try built(from: dump, edits: edits, name: name)
    do {
      try WholeFile.write(bytes, to: path)
    } catch {
      throw RegistryError(
        .unwritable, path, "cannot be written: \(error)",
        remedy: "check the folder, its permissions and the disk")
    }
    return try RegistryIndex(file: path).organizations.count
  }

  private static func built(from dump: String, edits: RegistryEdits?, name: String? = nil) throws -> [UInt8] {
    var builder = IndexBuilder()
    try RORDump.read(dump) { builder.add($0) }
    if let edits { try builder.apply(edits) }
    return builder.finished(source: name ?? dump.split(separator: "/").last.map(String.init) ?? dump)
  }

  /// Throws where the index's file became shorter while it was read, so that what was looked up may be wrong.
  ///
  /// Whoever looks names up asks this once behind the last one.
  public func checkWhole() throws(RegistryError) {
    guard index.isCut else { return }
    throw RegistryError(
      .unreadable, path, "became shorter while it was read",
      remedy: "build it again, and do not write to it meanwhile")
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

  /// Returns the organisation at the top of those that an organisation is a part of, at most eight levels up; of several
  /// parents the first.
  func topParent(of number: Int) -> Int {
    var current = number
    for _ in 0..<8 {
      guard let parent = relations(of: current).first(where: { $0.kind == .parent })?.other else { break }
      current = parent
    }
    return current
  }
}

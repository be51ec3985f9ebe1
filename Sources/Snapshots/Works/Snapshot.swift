import ByteFormats

/// A snapshot of OpenAlex's works: a folder of parts, and the manifest that lists them.
///
/// The parts are `updated_date=<date>/part_<number>` with the ending `.parquet`, or `.gz` for JSON Lines. Only the ends of
/// Parquet files are read, so that opening takes no time worth speaking of.
package struct Snapshot: Sendable, Hashable {
  /// How the parts are written.
  package enum Format: String, Sendable {
    /// Apache Parquet.
    case parquet
    /// Lines of JSON, compressed by gzip.
    case jsonLines = "jsonl"
  }

  /// A file of works.
  package struct Part: Sendable, Hashable {
    /// Its name in the folder: `updated_date=2026-09-22/part_0001.parquet`.
    package var name: String
    /// The date on which its works were last changed.
    package var date: String
    /// Its length in bytes.
    package var length: Int
    /// The number of its works; nil where neither the file nor a manifest says it.
    package var works: Int?
  }

  /// The folder of the parts.
  package let folder: String
  /// How the parts are written.
  package let format: Format
  /// The parts, in the order of their names.
  package let parts: [Part]
  /// The date of the snapshot: what the manifest says, else the last date of a part.
  package let date: String
  /// Whether there is a manifest.
  package let hasManifest: Bool
  /// The columns that all parts have; empty for JSON, whose records name their own.
  package let columns: Set<String>
  /// Whether some parts have columns that others lack.
  package let hasUnequalParts: Bool

  /// The number of works; nil where a part's is not known.
  package var works: Int? {
    var sum = 0
    for part in parts {
      guard let works = part.works else { return nil }
      sum += works
    }
    return sum
  }

  /// Opens a snapshot: its folder `works`, or the one above.
  ///
  /// - Throws: ``SnapshotError``: `unreadable` for a folder that is not there or has no parts; `badData` for a part that is
  ///   damaged, holds no works, or is not as the manifest says, and for one that is missing.
  package init(opening path: String) throws(SnapshotError) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    var found = try Self.parts(in: path)
    if found.isEmpty, let inner = try? Self.parts(in: "\(path)/works"), !inner.isEmpty {
      path += "/works"
      found = inner
    }
    guard let first = found.first else {
      throw SnapshotError(
        .unreadable, at: path,
        "no part of a snapshot is here: updated_date=<date>/part_<number>.parquet, or .gz for JSON Lines",
        remedy: "name the folder 'works' of a snapshot of OpenAlex")
    }
    format = first.name.hasSuffix(".parquet") ? .parquet : .jsonLines
    if let other = found.first(where: { $0.name.hasSuffix(".parquet") != first.name.hasSuffix(".parquet") }) {
      throw SnapshotError(
        .badData, at: "\(path)/\(other.name)",
        "Parquet and JSON Lines are mixed, so that works may be here twice",
        remedy: "keep the two in folders of their own")
    }
    let manifestPath = "\(path)/\(SnapshotManifest.name)"
    hasManifest = access(PathText.bytes(manifestPath), F_OK) == 0
    let manifest = hasManifest ? try SnapshotManifest(contentsOf: manifestPath) : nil
    var common: Set<String>?
    var all: Set<String> = []
    for index in found.indices {
      guard format == .parquet else { continue }
      let columns = try Self.checkedColumns(of: &found[index], in: path)
      common = common?.intersection(columns) ?? columns
      all.formUnion(columns)
    }
    if let manifest { try Self.check(manifest, &found, in: path) }
    folder = path
    parts = found
    date = manifest?.date ?? found.map(\.date).max() ?? ""
    columns = common ?? []
    hasUnequalParts = all.count != columns.count
  }

  private static func parts(in folder: String) throws(SnapshotError) -> [Part] {
    var parts: [Part] = []
    for date in try names(in: folder) where date.hasPrefix("updated_date=") {
      guard let names = try? names(in: "\(folder)/\(date)") else { continue }
      for name in names where isPart(name) {
        var status = stat()
        guard stat(PathText.bytes("\(folder)/\(date)/\(name)"), &status) == 0,
          status.st_mode & S_IFMT == S_IFREG
        else { continue }
        parts.append(
          Part(
            name: "\(date)/\(name)", date: String(date.dropFirst("updated_date=".count)),
            length: Int(status.st_size)))
      }
    }
    return parts
  }

  /// Whether a name is that of a part: `part_` and digits, `.parquet` or `.gz`.
  private static func isPart(_ name: String) -> Bool {
    guard name.hasPrefix("part_") else { return false }
    let rest = name.dropFirst("part_".count)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && [".parquet", ".gz"].contains(rest.dropFirst(digits.count))
  }

  private static func names(in folder: String) throws(SnapshotError) -> [String] {
    guard !folder.isEmpty, let handle = opendir(PathText.bytes(folder)) else {
      throw SnapshotError(
        .unreadable, at: folder, "cannot be opened: \(SystemError(folder.isEmpty ? ENOENT : errno))",
        remedy: "name the folder 'works' of a snapshot, which holds updated_date=<date>")
    }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 1) { PathText.text($0) }
        })
    }
    return names.sorted()
  }

  private static func check(
    _ manifest: SnapshotManifest, _ parts: inout [Part], in folder: String
  ) throws(SnapshotError) {
    if let entity = manifest.entity, entity != "works" {
      throw SnapshotError(
        .badData, at: "\(folder)/\(SnapshotManifest.name)", "this is a snapshot of \(entity), not of works",
        remedy: "name the folder 'works' beside it")
    }
    let there = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1.name, $0) })
    for file in manifest.files {
      guard let index = there[file.name] else {
        throw SnapshotError(
          .badData, at: "\(folder)/\(file.name)", "this part is in manifest.json, and not in the folder",
          remedy: "download it, or remove manifest.json to count the parts that are there")
      }
      let part = parts[index]
      if let length = file.length, length != part.length {
        throw SnapshotError(
          .badData, at: "\(folder)/\(file.name)",
          "this part has \(part.length) bytes, and manifest.json says \(length)", remedy: "download it again")
      }
      if let works = file.works, let counted = part.works, works != counted {
        throw SnapshotError(
          .badData, at: "\(folder)/\(file.name)",
          "this part has \(counted) works, and manifest.json says \(works)",
          remedy: "download the part and manifest.json again")
      }
      parts[index].works = part.works ?? file.works
    }
    let listed = Set(manifest.files.map(\.name))
    if let stranger = parts.first(where: { !listed.contains($0.name) }) {
      throw SnapshotError(
        .badData, at: "\(folder)/\(stranger.name)",
        "this part is not in manifest.json, so that its works may be here twice",
        remedy: "remove it if an earlier release left it, else download manifest.json again")
    }
  }

  /// Reads the end of a Parquet part; returns its columns.
  private static func checkedColumns(
    of part: inout Part, in folder: String
  ) throws(SnapshotError) -> Set<String> {
    let place = "\(folder)/\(part.name)"
    guard let footer = ParquetFooter(contentsOf: place) else {
      throw SnapshotError(
        .badData, at: place, "this part is damaged or cut off: it does not end as Parquet does",
        remedy: "download it again")
    }
    let columns = Set(footer.columns)
    for name in ["authorships", "id", "publication_year", "type"] where !columns.contains(name) {
      throw SnapshotError(
        .badData, at: place, "this part has no column \(name), so it is not of works",
        remedy: "check what was put there, and download it again")
    }
    part.works = footer.rowCount
    return columns
  }
}

import ByteFormats

/// The list of a snapshot's files that its publisher gives, with their lengths and numbers of works.
struct SnapshotManifest: Hashable {
  /// What it says of a file.
  struct File: Hashable {
    /// The last two parts of its address: `updated_date=2026-09-22/part_0001.parquet`.
    var name: String
    /// Its length in bytes.
    var length: Int?
    /// The number of its works.
    var works: Int?
  }

  /// The date of the snapshot.
  var date: String?
  /// What its records are: `works`.
  var entity: String?
  /// Its files, in its order.
  var files: [File] = []

  /// The name of the manifest in its folder.
  static let name = "manifest.json"

  /// Reads a manifest: that of the releases since 2026, and the older one whose list is called `entries`.
  ///
  /// - Throws: ``SnapshotError``, `badData`, where it is no such list.
  init(contentsOf path: String) throws(SnapshotError) {
    do {
      let content = try StoredBytes(contentsOf: path)
      try content.withBytes { bytes in
        var json = JSONScanner(bytes)
        try json.objectIfPresent { key, json in
          switch key {
          case "date": date = try json.string()
          case "entity": entity = try json.string()
          case "files", "entries": try read(&json)
          default: try json.skipValue()
          }
        }
      }
    } catch let error as SystemError {
      throw SnapshotError(
        .unreadable, at: path, "cannot be read: \(error)", remedy: "check the permissions and the disk")
    } catch {
      throw SnapshotError(
        .badData, at: path, "this is not the manifest of a snapshot", remedy: "download it again")
    }
    if files.isEmpty {
      throw SnapshotError(
        .badData, at: path, "this manifest of a snapshot lists no files", remedy: "download it again")
    }
  }

  private mutating func read(_ json: inout JSONScanner) throws {
    try json.arrayIfPresent { json in
      var file = File(name: "")
      try json.objectIfPresent { key, json in
        switch key {
        case "url":
          let parts = (try json.string() ?? "").split(separator: "/")
          file.name = parts.suffix(2).joined(separator: "/")
        case "meta":
          try json.objectIfPresent { key, json in
            switch key {
            case "content_length": file.length = try json.integer()
            case "record_count": file.works = try json.integer()
            default: try json.skipValue()
            }
          }
        default: try json.skipValue()
        }
      }
      files.append(file)
    }
  }
}

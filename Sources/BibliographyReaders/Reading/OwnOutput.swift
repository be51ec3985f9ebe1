import ByteFormats

/// What the program itself wrote into a folder, by the manifest there.
package enum OwnOutput {
  /// The name of the manifest in its folder.
  package static let manifest = "manifest.json"
  private static let longest = 1 << 24

  /// Returns the names of the files that a run wrote into a folder, the manifest among them; nil for a folder without
  /// a manifest of this program.
  package static func files(of folder: String) -> Set<String>? {
    guard let file = try? MappedFile("\(folder)/\(manifest)"), file.bytes.count <= longest else { return nil }
    return withExtendedLifetime(file) { files(in: file.bytes.assumingMemoryBound(to: UInt8.self)) }
  }

  private static func files(in bytes: UnsafeBufferPointer<UInt8>) -> Set<String>? {
    var json = JSONScanner(bytes)
    var isOwn = false
    var files: Set<String> = [manifest]
    do {
      try json.object { key, json in
        switch key {
        case "program": isOwn = try json.string() == "collegium"
        case "files": files.formUnion(try json.strings())
        default: try json.skipValue()
        }
      }
    } catch { return nil }
    return isOwn ? files : nil
  }
}

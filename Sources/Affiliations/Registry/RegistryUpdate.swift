import Bibliography
import ByteFormats

/// Fetches the newest dump of the Research Organization Registry from Zenodo, where its editors publish it.
public enum RegistryUpdate {
  /// The newest records of ROR's community, newest first.
  static let catalogue = "https://zenodo.org/api/records?communities=ror-data&sort=mostrecent&size=1"

  /// Fetches the newest dump and writes its index, whole or not at all.
  ///
  /// - Parameter source: the catalogue's address; another one in tests.
  /// - Returns: the dump's name and the number of its organisations.
  /// - Throws: ``RegistryError`` that says what to download by hand where the network or `curl` is missing.
  public static func run(index path: String, edits: RegistryEdits? = nil) throws -> (dump: String, count: Int)
  {
    let answer = try fetched(path) { () throws(Download.Failure) in
      try Download.bytes(of: catalogue, timeLimit: 60, sizeLimit: 1 << 22)
    }
    guard let dump = newestDump(in: answer) else {
      throw RegistryError(
        .unreadable, "zenodo.org", "lists no dump of ROR where it used to", remedy: byHand(path))
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let temporary = "\(folder).collegium-\(getpid())-\(dump.name.filter { $0 != "/" })"
    defer { unlink(temporary) }
    try fetched(path) { () throws(Download.Failure) in
      try Download.fetch(dump.address, to: temporary, timeLimit: 1800)
    }
    do {
      return (dump.name, try Registry.build(dump: temporary, index: path, edits: edits, name: dump.name))
    } catch var error as RegistryError where error.file == temporary {
      error.file = dump.address
      throw error
    }
  }

  private static func fetched<T>(_ path: String, _ body: () throws(Download.Failure) -> T)
    throws(RegistryError) -> T
  {
    do throws(Download.Failure) {
      return try body()
    } catch {
      let reason =
        switch error {
        case .noTool: "cannot be asked: there is no program 'curl'"
        case .noAnswer(let status): "cannot be reached (curl ended with \(status))"
        case .tooMuch: "takes too long to answer"
        }
      throw RegistryError(.unreadable, "zenodo.org", reason, remedy: byHand(path))
    }
  }

  /// What to do without the network.
  private static func byHand(_ path: String) -> String {
    """
    download the newest ror-data.zip from https://doi.org/10.5281/zenodo.6347574 into this folder, \
    then run 'collegium registry build ror-data.zip --output \(path)'
    """
  }

  /// Returns the first file of an answer of Zenodo's that is a dump: its name and address.
  static func newestDump(in answer: [UInt8]) -> (name: String, address: String)? {
    var found: (name: String, address: String)?
    answer.withUnsafeBytes { bytes in
      var cursor = JSONCursor(bytes)
      member("hits", of: &cursor) { cursor in
        member("hits", of: &cursor) { cursor in
          cursor.array { cursor in
            member("files", of: &cursor) { cursor in
              cursor.array { cursor in
                let file = file(&cursor)
                if let file, found == nil { found = file }
              }
            }
          }
        }
      }
      if cursor.failed { found = nil }
    }
    return found
  }

  private static func file(_ cursor: inout JSONCursor) -> (name: String, address: String)? {
    var (name, address) = ("", "")
    cursor.object { cursor, key in
      switch String(decoding: key, as: UTF8.self) {
      case "key": name = cursor.string() ?? ""
      case "links": member("self", of: &cursor) { address = $0.string() ?? "" }
      default: cursor.skip()
      }
    }
    guard name.hasSuffix(".zip"), address.hasPrefix("https://") else { return nil }
    return (name, address)
  }

  private static func member(_ name: String, of cursor: inout JSONCursor, _ body: (inout JSONCursor) -> Void)
  {
    cursor.object { cursor, key in
      if String(decoding: key, as: UTF8.self) == name { body(&cursor) } else { cursor.skip() }
    }
  }
}

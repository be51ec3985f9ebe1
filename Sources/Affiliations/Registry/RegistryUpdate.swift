import Bibliography
import ByteFormats

/// Fetches the newest dump of the Research Organization Registry from Zenodo, where its editors publish it.
public enum RegistryUpdate {
  /// The newest records of ROR's community, newest first.
  static let catalogue = "https://zenodo.org/api/records?communities=ror-data&sort=mostrecent&size=1"

  /// Fetches the newest dump and writes its index, whole or not at all.
  ///
  /// - Parameters:
  ///   - path: where to write the index.
  ///   - edits: corrections of the user's own.
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
    answer.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      var found: (name: String, address: String)?
      do {
        try member("hits", of: &scanner) { scanner in
          try member("hits", of: &scanner) { scanner in
            try scanner.arrayIfPresent { scanner in
              try member("files", of: &scanner) { scanner in
                try scanner.arrayIfPresent { scanner in
                  let file = try file(&scanner)
                  if let file, found == nil { found = file }
                }
              }
            }
          }
        }
      } catch {
        return nil
      }
      return found
    }
  }

  private static func file(_ scanner: inout JSONScanner) throws -> (name: String, address: String)? {
    var (name, address) = ("", "")
    try scanner.objectIfPresent { key, scanner in
      switch key {
      case "key": name = try scanner.string() ?? ""
      case "links": try member("self", of: &scanner) { address = try $0.string() ?? "" }
      default: try scanner.skipValue()
      }
    }
    guard name.hasSuffix(".zip"), address.hasPrefix("https://") else { return nil }
    return (name, address)
  }

  private static func member(
    _ name: StaticString, of scanner: inout JSONScanner, _ body: (inout JSONScanner) throws -> Void
  ) throws {
    try scanner.objectIfPresent { key, scanner in
      if key == name { try body(&scanner) } else { try scanner.skipValue() }
    }
  }
}

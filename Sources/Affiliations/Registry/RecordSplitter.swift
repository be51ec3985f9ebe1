/// Finds the objects of a JSON array in bytes that arrive piece by piece.
struct RecordSplitter {
  private let path: String
  private var buffer: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var hasArray = false
  private var isFinished = false
  /// The maximum size of a record: a thousand times the longest real one.
  private static let longest = 1 << 24
  /// The number of white-space characters in a row between records, and its maximum.
  private var spaces = 0
  private static let maximumSpaces = 1 << 20

  init(path: String) { self.path = path }

  /// Takes a piece; calls `body` with every record that is complete with it.
  mutating func add(_ piece: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void)
    throws
  {
    var start = 0
    for index in 0..<piece.count {
      let byte = piece[index]
      if depth == 0 {
        if byte == UInt8(ascii: "{"), hasArray, !isFinished {
          depth = 1
          start = index
        } else if byte == UInt8(ascii: "["), !hasArray {
          hasArray = true
        } else if byte == UInt8(ascii: "]"), hasArray {
          isFinished = true
        } else if byte > 0x20, !(byte == UInt8(ascii: ",") && hasArray), !(byte >= 0xBB && !hasArray) {
          throw notADump(byte)
        }
        spaces = byte <= 0x20 ? spaces + 1 : 0
        if spaces > Self.maximumSpaces {
          throw RegistryError(
            .badData, path, "has nothing but white space for more than 1 MiB", remedy: "download the dump again")
        }
        continue
      }
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
        guard depth == 0 else { continue }
        let end = UnsafeBufferPointer<UInt8>(rebasing: piece[start...index])
        if buffer.isEmpty {
          try body(end)
        } else {
          buffer += end
          try buffer.withUnsafeBufferPointer(body)
          buffer.removeAll(keepingCapacity: true)
        }
      }
    }
    if depth > 0 {
      buffer += piece[start...]
      if buffer.count > Self.longest {
        throw RegistryError(.badData, path, "has a record of more than 16 MiB, as no dump of ROR has", remedy: "download the dump again")
      }
    }
  }

  /// Says whether the array ended.
  func finish() throws(RegistryError) {
    if !hasArray { throw RegistryError(.badData, path, "has nothing but white space", remedy: "download the dump again") }
    if depth > 0 || !isFinished { throw RegistryError(.badData, path, "is truncated", remedy: "download it again") }
  }

  private func notADump(_ byte: UInt8) -> RegistryError {
    if byte == UInt8(ascii: "<") {
      return RegistryError(.badData, path, "is a web page, not a dump of ROR", remedy: "download the data file itself")
    }
    if byte == UInt8(ascii: "{"), !hasArray {
      return RegistryError(.badData, path, "is a JSON object, not the array of records that a dump of ROR is", remedy: "download the data file itself")
    }
    return RegistryError(.badData, path, "is not a JSON array of records, as a dump of ROR is", remedy: "download the data file itself")
  }
}

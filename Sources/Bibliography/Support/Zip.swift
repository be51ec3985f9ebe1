import CZlib

/// How much packed data may unpack to.
enum UnpackingLimit {
  /// Returns how many bytes a number of packed bytes may unpack to: 200 times as many, and 64 MiB in any case.
  ///
  /// Text packs to a fifth, tables to a fiftieth; deflate could pack to a thousandth, which only bombs do.
  static func bytes(packed: Int) -> Int {
    max(64 << 20, packed.multipliedReportingOverflow(by: 200).partialValue)
  }
}

/// Unpacks zip archives, as cloud drives and databases hand them out.
package enum Zip {
  /// One file of an archive, as its directory describes it.
  package struct Entry: Sendable {
    /// Its name in the archive; never used as a path.
    package var name: String
    /// Where its own header stands, how many bytes it has there and unpacked, and how it is packed.
    fileprivate var header: Int
    fileprivate var packed: Int
    fileprivate var size: Int
    fileprivate var method: Int
    fileprivate var isEncrypted: Bool
  }

  /// How many files of an archive are read.
  static let entryLimit = 10_000

  /// Whether bytes begin as a zip archive does.
  package static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Returns the files of an archive in its order, without folders and hidden files; nil for what has no directory.
  package static func entries(_ bytes: [UInt8]) -> [Entry]? {
    guard let (count, directory) = directory(bytes) else { return nil }
    var entries: [Entry] = []
    var position = directory
    for _ in 0..<min(count, entryLimit) {
      guard position + 46 <= bytes.count, number(bytes, position, 4) == 0x0201_4B50 else { break }
      let nameEnd = position + 46 + number(bytes, position + 28, 2)
      guard nameEnd <= bytes.count else { break }
      let name = String(decoding: bytes[(position + 46)..<nameEnd], as: UTF8.self)
      let entry = Entry(
        name: name, header: number(bytes, position + 42, 4), packed: number(bytes, position + 20, 4),
        size: number(bytes, position + 24, 4), method: number(bytes, position + 10, 2),
        isEncrypted: number(bytes, position + 8, 2) & 1 != 0)
      position = nameEnd + number(bytes, position + 30, 2) + number(bytes, position + 32, 2)
      let base = name.split(separator: "/").last ?? ""
      if name.hasSuffix("/") || base.hasPrefix(".") || name.hasPrefix("__MACOSX/") { continue }
      entries.append(entry)
    }
    return entries
  }

  /// Returns the content of a file of an archive; nil where it is damaged, encrypted, of an unknown method, or
  /// larger than a limit.
  ///
  /// - Complexity: O(n), for n bytes of content.
  package static func content(of entry: Entry, in bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard !entry.isEncrypted, entry.size <= limit, let start = dataStart(bytes, entry.header),
      start + entry.packed <= bytes.count
    else { return nil }
    return unpack(bytes, start..<start + entry.packed, size: entry.size, method: entry.method)
  }

  /// Finds the central directory through the record at the archive's end.
  private static func directory(_ bytes: [UInt8]) -> (count: Int, start: Int)? {
    guard bytes.count >= 22 else { return nil }
    var position = bytes.count - 22
    let lowest = max(0, position - 0xFFFF)
    while position >= lowest {
      if bytes[position] == 0x50, number(bytes, position, 4) == 0x0605_4B50 {
        let start = number(bytes, position + 16, 4)
        return start < bytes.count ? (number(bytes, position + 10, 2), start) : nil
      }
      position -= 1
    }
    return nil
  }

  private static func dataStart(_ bytes: [UInt8], _ header: Int) -> Int? {
    guard header + 30 <= bytes.count, number(bytes, header, 4) == 0x0403_4B50 else { return nil }
    return header + 30 + number(bytes, header + 26, 2) + number(bytes, header + 28, 2)
  }

  private static func unpack(_ bytes: [UInt8], _ range: Range<Int>, size: Int, method: Int) -> [UInt8]? {
    if method == 0 { return range.count == size ? Array(bytes[range]) : nil }
    guard method == 8, size > 0 else { return size == 0 ? [] : nil }
    var stream = z_stream()
    guard czlib_inflate_init(&stream, -15) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var content = [UInt8](repeating: 0, count: size)
    let status = bytes.withUnsafeBufferPointer { input in
      content.withUnsafeMutableBufferPointer { output in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress! + range.lowerBound)
        stream.avail_in = UInt32(range.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size)
        return inflate(&stream, Z_FINISH)
      }
    }
    return status == Z_STREAM_END && stream.avail_out == 0 ? content : nil
  }

  private static func number(_ bytes: [UInt8], _ position: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }
}

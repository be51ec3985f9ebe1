import CZlib

/// Unpacks zip archives, as cloud drives and databases hand them out.
package enum Zip {
  /// One file of an archive.
  package struct Entry: Sendable {
    /// Its name in the archive; never used as a path.
    package var name: String
    /// Its content; nil where it is damaged, encrypted, of an unknown method, or larger than the limit.
    package var content: [UInt8]?
  }

  /// How much all files of an archive may hold together, in bytes.
  static let sizeLimit = 4 << 30
  /// How many times as large as the archive its content may be; deflate cannot pack more than 1032 times.
  static let ratioLimit = 1200
  /// How many files of an archive are read.
  static let entryLimit = 10_000

  /// Whether bytes begin as a zip archive does.
  package static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Returns the files of an archive in its order, without folders and hidden files; nil for what has no directory.
  ///
  /// Files with the same bytes in the archive are unpacked once each, so overlapping ones count against the limits.
  /// - Complexity: O(n), for n bytes of content.
  package static func entries(_ bytes: [UInt8]) -> [Entry]? {
    guard let (count, directory) = directory(bytes) else { return nil }
    var entries: [Entry] = []
    var position = directory
    var budget = min(sizeLimit, bytes.count * ratioLimit)
    for _ in 0..<min(count, entryLimit) {
      guard position + 46 <= bytes.count, number(bytes, position, 4) == 0x0201_4B50 else { break }
      let flags = number(bytes, position + 8, 2)
      let method = number(bytes, position + 10, 2)
      let packed = number(bytes, position + 20, 4)
      let size = number(bytes, position + 24, 4)
      let nameLength = number(bytes, position + 28, 2)
      let header = number(bytes, position + 42, 4)
      let nameEnd = position + 46 + nameLength
      guard nameEnd <= bytes.count else { break }
      let name = String(decoding: bytes[(position + 46)..<nameEnd], as: UTF8.self)
      position = nameEnd + number(bytes, position + 30, 2) + number(bytes, position + 32, 2)
      let base = name.split(separator: "/").last ?? ""
      if name.hasSuffix("/") || base.hasPrefix(".") || name.hasPrefix("__MACOSX/") { continue }
      var content: [UInt8]?
      if flags & 1 == 0, size <= budget, let start = dataStart(bytes, header), start + packed <= bytes.count {
        content = unpack(bytes, start..<start + packed, size: size, method: method)
      }
      budget -= content?.count ?? 0
      entries.append(Entry(name: name, content: content))
    }
    return entries
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

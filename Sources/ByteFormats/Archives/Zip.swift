/// Unpacks zip archives, as cloud drives and databases hand them out.
package enum Zip {
  /// One file of an archive, as its directory describes it.
  package struct Entry: Sendable {
    /// Its name in the archive; never used as a path.
    package var name: String
    /// The place of its own header, and its sizes packed and unpacked.
    fileprivate var header: Int
    fileprivate var packed: Int
    /// How many bytes it has unpacked, by the directory.
    package fileprivate(set) var size: Int
    /// Whether deflate could unpack its bytes to its size; else the directory is damaged.
    package var hasPossibleSize: Bool { size >= 0 && packed >= 0 && size / 1032 <= packed }
    /// How it is packed: 0 for not at all, 8 for deflate.
    package fileprivate(set) var method: Int
    fileprivate var isEncrypted: Bool
    /// How many bytes it unpacks to, as the archive claims.
    package var unpackedCount: Int { size }
    /// Whether its bytes are another file's too, which only bombs do.
    fileprivate var isShared = false
  }

  /// Whether bytes begin as a zip archive does.
  package static func isArchive(_ content: StoredBytes) -> Bool {
    content.begins(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Returns the files of an archive in its order, without folders and hidden files; nil for what has no directory.
  package static func entries(_ archive: StoredBytes) -> [Entry]? { archive.withBytes { entries($0) } }

  /// Returns the files of an archive in its order, without folders and hidden files; nil for what has no directory.
  package static func entries(_ bytes: UnsafeBufferPointer<UInt8>) -> [Entry]? {
    guard let (count, directory) = directory(bytes) else { return nil }
    var entries: [Entry] = []
    var position = directory
    // As many as there is room for, whatever number is stated.
    for _ in 0..<min(count, bytes.count / 46) {
      guard position + 46 <= bytes.count, number(bytes, position, 4) == 0x0201_4B50 else { break }
      let nameEnd = position + 46 + number(bytes, position + 28, 2)
      let extraEnd = nameEnd + number(bytes, position + 30, 2)
      guard extraEnd <= bytes.count else { break }
      let name = String(decoding: bytes[(position + 46)..<nameEnd], as: UTF8.self)
      var entry = Entry(
        name: name, header: number(bytes, position + 42, 4), packed: number(bytes, position + 20, 4),
        size: number(bytes, position + 24, 4), method: number(bytes, position + 10, 2),
        isEncrypted: number(bytes, position + 8, 2) & 1 != 0)
      entry.takeLongNumbers(bytes, nameEnd..<extraEnd)
      position = extraEnd + number(bytes, position + 32, 2)
      let base = name.split(separator: "/").last ?? ""
      if name.hasSuffix("/") || base.hasPrefix(".") || name.hasPrefix("__MACOSX/") { continue }
      entries.append(entry)
    }
    let order = entries.indices.sorted { (entries[$0].header, $0) < (entries[$1].header, $1) }
    for (former, latter) in zip(order, order.dropFirst()) {
      let (end, isTooLarge) = entries[former].header.addingReportingOverflow(entries[former].packed)
      if isTooLarge || entries[latter].header < end || entries[latter].header == entries[former].header {
        entries[latter].isShared = true
      }
    }
    return entries
  }

  /// Returns how many files the archive's directory states and does not describe.
  package static func missingEntries(_ archive: StoredBytes) -> Int {
    archive.withBytes { bytes in
      guard let (count, directory) = directory(bytes) else { return 0 }
      var position = directory
      var found = 0
      while found < count, position + 46 <= bytes.count, number(bytes, position, 4) == 0x0201_4B50 {
        position +=
          46 + number(bytes, position + 28, 2) + number(bytes, position + 30, 2)
          + number(bytes, position + 32, 2)
        if position > bytes.count { break }
        found += 1
      }
      return count - found
    }
  }

  /// Returns the content of a file of an archive; nil where it is damaged, encrypted, of an unknown method,
  /// larger than a limit, or shares its bytes with another file.
  ///
  /// - Complexity: O(n), for n bytes of content, whatever size the archive claims.
  package static func content(of entry: Entry, in archive: StoredBytes, limit: Int) -> StoredBytes? {
    guard entry.size <= limit else { return nil }
    let content = ByteSpool()
    let isWhole = archive.withBytes { bytes in
      forEachPiece(of: entry, in: bytes) { piece in
        content.add(piece)
        return true
      }
    }
    return isWhole ? content.finish() : nil
  }

  /// Calls a body with the content of a file of an archive, piece by piece; it returns whether to go on.
  ///
  /// - Returns: whether all of it was unpacked: false where it is damaged, encrypted, of an unknown method, of another
  ///   size than the archive states, shares its bytes with another file, or `body` asked to stop.
  /// - Complexity: O(n), for n bytes of content, whatever size the archive claims.
  package static func forEachPiece(
    of entry: Entry, in bytes: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) rethrows -> Bool {
    guard !entry.isEncrypted, !entry.isShared, entry.size >= 0, entry.packed >= 0,
      let start = dataStart(bytes, entry.header), start <= bytes.count, entry.packed <= bytes.count - start
    else { return false }
    let packed = UnsafeBufferPointer(rebasing: bytes[start..<start + entry.packed])
    if entry.method == 0 { return try packed.count == entry.size && (packed.isEmpty || body(packed)) }
    if entry.size == 0 { return true }
    guard entry.method == 8, let inflater = Inflater(.none) else { return false }
    var count = 0
    let (_, progress) = try inflater.unpack(packed) { piece in
      count += piece.count
      return try count <= entry.size && body(piece)
    }
    return progress == .finished && count == entry.size
  }

  /// Finds the central directory through the record at the archive's end.
  private static func directory(_ bytes: UnsafeBufferPointer<UInt8>) -> (count: Int, start: Int)? {
    guard bytes.count >= 22 else { return nil }
    var position = bytes.count - 22
    let lowest = max(0, position - 0xFFFF)
    while position >= lowest {
      if bytes[position] == 0x50, number(bytes, position, 4) == 0x0605_4B50 {
        var (count, start) = (number(bytes, position + 10, 2), number(bytes, position + 16, 4))
        if count == 0xFFFF || start == 0xFFFF_FFFF, let long = longDirectory(bytes, before: position) {
          (count, start) = long
        }
        return 0..<bytes.count ~= start ? (count, start) : nil
      }
      position -= 1
    }
    return nil
  }

  /// Finds the central directory of a large archive (zip64) through the record before that at its end.
  private static func longDirectory(
    _ bytes: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> (count: Int, start: Int)? {
    guard end >= 20, number(bytes, end - 20, 4) == 0x0706_4B50 else { return nil }
    let record = number(bytes, end - 12, 8)
    guard record >= 0, record <= bytes.count - 56, number(bytes, record, 4) == 0x0606_4B50 else { return nil }
    return (max(0, number(bytes, record + 32, 8)), number(bytes, record + 48, 8))
  }

  private static func dataStart(_ bytes: UnsafeBufferPointer<UInt8>, _ header: Int) -> Int? {
    guard header >= 0, header <= bytes.count - 30, number(bytes, header, 4) == 0x0403_4B50 else { return nil }
    return header + 30 + number(bytes, header + 26, 2) + number(bytes, header + 28, 2)
  }

  /// Returns the number in 2, 4 or 8 bytes; negative for one that no size or place can be.
  fileprivate static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }
}

extension Zip.Entry {
  /// Takes the numbers that do not fit into four bytes from the entry's extra fields (zip64).
  fileprivate mutating func takeLongNumbers(_ bytes: UnsafeBufferPointer<UInt8>, _ extra: Range<Int>) {
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound {
      let end = position + 4 + Zip.number(bytes, position + 2, 2)
      guard end <= extra.upperBound else { return }
      if Zip.number(bytes, position, 2) == 1 {
        var field = position + 4
        func long(_ short: Int) -> Int {
          guard short == 0xFFFF_FFFF, field + 8 <= end else { return short }
          defer { field += 8 }
          return Zip.number(bytes, field, 8)
        }
        size = long(size)
        packed = long(packed)
        header = long(header)
        return
      }
      position = end
    }
  }
}

import Bibliography
import ByteFormats

/// The lines of a file or of standard input, as they come.
struct InputLines {
  /// The maximum length of a line.
  private static let longest = 1 << 24

  private let name: String
  /// The number of lines so far.
  private(set) var count = 0
  private var damagedCount = 0

  /// Calls `body` with each line as valid UTF-8, without its line break; with nil where the next one may not come soon.
  ///
  /// Memory is bounded by the longest line. A byte order mark is skipped. A compressed file, a PDF or UTF-16 is read
  /// whole first. A line that is not valid UTF-8 is read as Windows-1252, or its invalid bytes as U+FFFD, with a warning
  /// for the first one. An input without lines is accepted with a warning.
  ///
  /// - Throws: ``CommandError``: `unreadable` where the input cannot be read; `badData` where it contains a zero byte,
  ///   which no text has, or a line of more than 16 MiB.
  static func forEach(in file: String, _ body: (UnsafeBufferPointer<UInt8>?) throws -> Void) throws {
    var lines = InputLines(name: file)
    try lines.read(body)
    if lines.damagedCount > 1 {
      let more = lines.damagedCount - 1
      StandardError.print(
        "\(file): warning: \(Phrase.count(more, "more line")) \(more == 1 ? "is" : "are") not valid UTF-8")
    }
    if lines.count == 0 {
      StandardError.print("\(file): warning: the input is empty; check that the export or download finished")
    }
  }

  private init(name: String) { self.name = name }

  private mutating func read(_ body: (UnsafeBufferPointer<UInt8>?) throws -> Void) throws {
    let descriptor = name == "-" ? 0 : open(PathText.bytes(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(errno) }
    defer { if descriptor > 0 { close(descriptor) } }
    var buffer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var isFirst = true
    while true {
      let read = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if read < 0 {
        if errno == EINTR { continue }
        throw unreadable(errno)
      }
      if read == 0 { break }
      let known = buffer.count
      buffer += chunk[..<read]
      if isFirst {
        // Enough to see what it is.
        if buffer.count < 20 && Self.isMarked(buffer)
          || Self.marks.contains(where: { $0.count > buffer.count && $0.starts(with: buffer) })
        {
          continue
        }
        isFirst = false
        if Self.isMarked(buffer) { return try readWhole(descriptor, buffer, body) }
        if buffer.starts(with: Self.marks[0]) { buffer.removeFirst(3) }
      }
      try takeLines(&buffer, endingBehind: known, body)
      guard buffer.count <= Self.longest else {
        count += 1
        throw refusal("is longer than 16 MiB", remedy: "give a list with one affiliation per line")
      }
      try body(nil)
    }
    if isFirst, Self.isMarked(buffer) { return try readWhole(descriptor, buffer, body) }
    if !buffer.isEmpty {
      buffer.append(0x0A)
      try takeLines(&buffer, endingBehind: buffer.count - 1, body)
    }
  }

  /// Whether bytes begin as gzip, zip, PDF or UTF-16 do.
  private static func isMarked(_ bytes: [UInt8]) -> Bool {
    marks.dropFirst().contains { bytes.starts(with: $0) }
  }

  /// How UTF-8 with a byte order mark begins, then gzip, UTF-16, zip and PDF.
  private static let marks: [[UInt8]] = [
    [0xEF, 0xBB, 0xBF], [0x1F, 0x8B], [0xFE, 0xFF], [0xFF, 0xFE], [0x50, 0x4B, 0x03, 0x04],
    Array("%PDF".utf8),
  ]

  /// Reads the whole of an input that cannot be read line by line.
  private mutating func readWhole(
    _ descriptor: Int32, _ head: [UInt8], _ body: (UnsafeBufferPointer<UInt8>?) throws -> Void
  ) throws {
    for var line in try Source.load(restOf: descriptor, after: head, named: name).lines() {
      count += 1
      try line.withUTF8(body)
    }
  }

  /// Passes on the complete lines and removes them.
  ///
  /// - Parameter known: The number of bytes at the beginning that are known to contain no line break.
  private mutating func takeLines(
    _ buffer: inout [UInt8], endingBehind known: Int, _ body: (UnsafeBufferPointer<UInt8>?) throws -> Void
  ) throws {
    let taken = try buffer.withUnsafeBufferPointer { bytes in
      var start = 0
      while let end = bytes.firstIndex(
        of: .lineFeed, in: max(start, min(known, bytes.count))..<bytes.count)
      {
        let last = end > start && bytes[end - 1] == .carriageReturn ? end - 1 : end
        count += 1
        try take(UnsafeBufferPointer(rebasing: bytes[start..<last]), body)
        start = end + 1
      }
      return start
    }
    buffer.removeFirst(taken)
  }

  /// Passes on a line, as UTF-8.
  private mutating func take(
    _ line: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>?) throws -> Void
  ) throws {
    if line.contains(byte: 0) {
      throw refusal("contains a zero byte, so it is no text", remedy: "give a list as text in UTF-8")
    }
    if line.allSatisfy({ $0 < 0x80 }) || String(validating: line, as: UTF8.self) != nil {
      return try body(line)
    }
    damagedCount += 1
    if damagedCount == 1 {
      StandardError.print(
        "\(name):\(count): warning: this line is not valid UTF-8 and was read as Windows-1252 where it can be; "
          + "save the list as UTF-8")
    }
    let decoded = try? Source(name: name, bytes: Array(line)).lines()
    var text = decoded?.joined(separator: " ") ?? String(decoding: line, as: UTF8.self)
    try text.withUTF8(body)
  }

  private func refusal(_ text: String, remedy: String) -> CommandError {
    CommandError(.badData, at: "\(name):\(count)", "this line \(text)", remedy: remedy)
  }

  private func unreadable(_ code: Int32) -> CommandError {
    CommandError(
      .unreadable, at: name, "cannot be read: \(String(cString: strerror(code)))",
      remedy: code == ENOENT ? "check the name and the folder" : "check the file and the disk")
  }
}

/// Calls the C library's `read`, which a method of that name hides.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

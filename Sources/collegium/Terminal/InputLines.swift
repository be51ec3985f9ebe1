import ArgumentParser
import Bibliography

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The lines of a file or of standard input, as they come.
enum InputLines {
  /// The longest line that is believed.
  private static let longest = 1 << 24

  /// Calls `body` with each line in UTF-8, without its end; with nil where the next one may be long in coming.
  ///
  /// Memory is bounded by the longest line. A byte order mark is passed over. What is packed or in another encoding
  /// is read whole first.
  static func forEach(in file: String, _ body: (UnsafeBufferPointer<UInt8>?) throws -> Void) throws {
    let descriptor = file == "-" ? 0 : open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ExitStatus.exit(
        ExitStatus.noInput, "\(file): error: cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { if descriptor > 0 { close(descriptor) } }
    let name = file == "-" ? "standard input" : file
    var buffer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var isFirst = true
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw ExitStatus.exit(
          ExitStatus.noInput, "\(name): error: cannot be read: \(String(cString: strerror(errno)))")
      }
      if count == 0 { break }
      buffer += chunk[..<count]
      if isFirst {
        if buffer.count < 3, count < 3 { continue }
        isFirst = false
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { buffer.removeFirst(3) }
        if [[0x1F, 0x8B], [0xFE, 0xFF], [0xFF, 0xFE], [0x50, 0x4B]].contains(where: {
          buffer.starts(with: $0)
        }) {
          guard file != "-" else {
            throw ExitStatus.exit(
              ExitStatus.badData, "\(name): error: is packed or no UTF-8; unpack and convert it first")
          }
          for var line in try Source.load(file).lines() { try line.withUTF8(body) }
          return
        }
      }
      try takeLines(&buffer, body)
      guard buffer.count <= longest else {
        throw ExitStatus.exit(
          ExitStatus.badData, "\(name): error: holds a line of more than 16 MiB; it is no list")
      }
      try body(nil)
    }
    if !buffer.isEmpty {
      buffer.append(0x0A)
      try takeLines(&buffer, body)
    }
  }

  /// Hands the complete lines over and removes them.
  private static func takeLines(
    _ buffer: inout [UInt8], _ body: (UnsafeBufferPointer<UInt8>?) throws -> Void
  ) throws {
    let taken = try buffer.withUnsafeBufferPointer { bytes in
      var start = 0
      while let end = bytes[start...].firstIndex(of: 0x0A) {
        let last = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
        try body(UnsafeBufferPointer(rebasing: bytes[start..<last]))
        start = end + 1
      }
      return start
    }
    buffer.removeFirst(taken)
  }
}

/// Where rows go as they are made: standard output, or a file that gets its name when all are there.
final class RowSink {
  private let path: String?
  private let temporary: String
  private var descriptor: Int32 = 1

  /// Begins a file, or where `path` is nil or `-` nothing.
  init(_ path: String?) throws {
    self.path = path == "-" ? nil : path
    temporary = "\(path ?? "").\(getpid()).part"
    guard let path = self.path else { return }
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Self.failure(path, errno) }
  }

  func write(_ bytes: [UInt8]) throws {
    guard let path else { return try StandardOutput.write(bytes) }
    if !writeAll(bytes, to: descriptor) { throw Self.failure(path, errno) }
  }

  /// Gives the file its name.
  func finish() throws {
    guard let path else { return }
    let isClosed = close(descriptor) == 0
    guard isClosed, rename(temporary, path) == 0 else { throw Self.failure(path, errno) }
  }

  /// Removes what was begun.
  func withdraw() { if path != nil { unlink(temporary) } }

  private static func failure(_ path: String, _ code: Int32) -> ExitCode {
    ExitStatus.exit(
      ExitStatus.cannotWrite,
      "\(path): error: cannot write: \(String(cString: strerror(code))); \(ExitStatus.advice(forWriting: code))"
    )
  }
}

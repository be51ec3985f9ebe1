import ByteFormats
import Foundation

/// A terminal without a screen, to see what a command shows there.
public enum Terminal {
  /// Runs `collegium` with a terminal for its standard error and returns what it wrote there.
  public static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> String {
    var (terminal, other): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 1024)
    guard openpty(&terminal, &other, &name, nil, nil) == 0 else { throw CommandRun.Failure.notStarted(errno) }
    // The other end is held open, so that what was written can still be read when the command has ended.
    defer {
      close(terminal)
      close(other)
    }
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let words = ([CommandRun.collegium] + arguments).map { "'\($0)'" }.joined(separator: " ")
    _ = try CommandRun(shell: "\(words) 2> \(path)", in: folder, environment: environment)
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(terminal, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

import Bibliography
import BibliographyReaders

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Times the readers: `read-bench FILE... [--megabytes N] [--repeats R] [--from FORMAT]` prints one line of JSON per file.
///
/// The time includes loading, decompression, decoding, format recognition and reading. With `--megabytes`, the records of
/// a small file are repeated up to that size, without the header of a table, and loading is not timed. For figures of
/// memory, give one file at a time.
@main
enum ReadBench {
  static func main() {
    var files: [String] = []
    var megabytes = 0
    var repeats = 3
    var format: InputFormat?
    var arguments = CommandLine.arguments.dropFirst()[...]
    while let argument = arguments.popFirst() {
      switch argument {
      case "--megabytes": megabytes = arguments.popFirst().flatMap { Int($0) } ?? 0
      case "--repeats": repeats = max(1, arguments.popFirst().flatMap { Int($0) } ?? 3)
      case "--from": format = arguments.popFirst().flatMap { InputFormats.named($0) }
      default: files.append(argument)
      }
    }
    if files.isEmpty {
      return print("usage: read-bench FILE... [--megabytes N] [--repeats R] [--from FORMAT]")
    }
    for file in files {
      do throws(ReadError) {
        print(try measure(file, as: format, megabytes: megabytes, repeats: repeats))
      } catch {
        print("{\"file\": \"\(file)\", \"error\": \"\(error.message)\"}")
      }
    }
  }

  private static func measure(
    _ file: String, as named: InputFormat?, megabytes: Int, repeats: Int
  ) throws(ReadError) -> String {
    var seconds: [Double] = []
    var name = ""
    var size = 0
    var works = 0
    var result = 0.0
    let before = Memory.inUse()
    Memory.resetPeak()
    let start = Memory.resident()
    var peak = 0.0
    for turn in 0..<repeats {
      var source: Source
      var begin = cpuSeconds()
      source = try Source.load(file)
      guard let format = named ?? InputFormats.recognizing(source) else {
        return "{\"file\": \"\(file)\", \"error\": \"not recognised\"}"
      }
      name = format.name
      if megabytes > 0 {
        let bytes = grown(source.bytes, to: megabytes << 20, isTable: tables.contains(format.name))
        source = Source(name: file, bytes: bytes)
        begin = cpuSeconds()
      }
      let reading = try read(source, format)
      seconds.append(cpuSeconds() - begin)
      size = source.byteCount
      works = reading.works
      if turn == 0 {
        peak = Memory.peak() - start
        source = Source(name: "", bytes: [])
        result = Memory.inUse() - before
      }
      withExtendedLifetime(reading.kept) {}
    }
    let best = seconds.min() ?? 0
    let rate = Double(size) / best / 1e6
    return """
      {"file": "\(file.split(separator: "/").last ?? "")", "format": "\(name)", "megabytes": \(size / 1_000_000), \
      "works": \(works), "best_cpu_s": \(rounded(best)), "megabytes_per_s": \(rounded(rate)), \
      "result_mb": \(rounded(result)), "peak_mb": \(rounded(peak)), "peak_over_result": \(rounded(peak / result))}
      """
  }

  /// Reads a source; returns the number of its works or items, and the result, which is to stay in memory.
  private static func read(
    _ source: Source, _ format: InputFormat
  ) throws(ReadError) -> (works: Int, kept: any Sendable) {
    if let network = format.network {
      let stated = try network([source])
      return (stated.ids.count, stated)
    }
    let reading = try format.read(source)
    return (reading.works.count, reading.works)
  }

  /// The formats with a header line.
  private static let tables: Set<String> = ["scopus", "wos-tab", "dimensions", "lens", "csv", "indico-csv"]

  /// Returns the bytes with their records repeated up to a size.
  private static func grown(_ bytes: [UInt8], to size: Int, isTable: Bool) -> [UInt8] {
    var grown = bytes
    if grown.last != UInt8(ascii: "\n") { grown.append(UInt8(ascii: "\n")) }
    let records = isTable ? bytes[((bytes.firstIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)...] : bytes[...]
    guard !records.isEmpty else { return bytes }
    while grown.count < size {
      grown += records
      if grown.last != UInt8(ascii: "\n") { grown.append(UInt8(ascii: "\n")) }
    }
    return grown
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

/// The memory of the process in megabytes of 10^6 bytes; 0 except on Linux.
private enum Memory {
  static func resident() -> Double { status("VmRSS:") }
  static func peak() -> Double { status("VmHWM:") }

  /// Returns the resident memory after the allocator has returned free memory to the system.
  static func inUse() -> Double {
    typealias Trim = @convention(c) (Int) -> Int32
    if let address = dlsym(nil, "malloc_trim") { _ = unsafeBitCast(address, to: Trim.self)(0) }
    return resident()
  }

  /// Resets the peak memory.
  static func resetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  private static func status(_ key: String) -> Double {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix(key) else { continue }
      return (Double(text.filter(\.isNumber)) ?? 0) * 1024 / 1e6
    }
    return 0
  }
}

import Bibliography

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Times the readers: `read-bench FILE... [--megabytes N] [--repeats R] [--from FORMAT]`, a line of JSON a file.
///
/// What is timed is all that stands between a file and its works: loading, unpacking, decoding, recognition and
/// reading. With `--megabytes` a small file is read as if it held its records again and again, up to that size,
/// and loading is not timed; the heads of tables are not repeated. For figures of memory give one file at a time.
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
    if files.isEmpty { return print("usage: read-bench FILE... [--megabytes N] [--repeats R] [--from FORMAT]") }
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

  /// Reads a source: how many works or items it holds, and what is kept of it.
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

  /// Formats whose first line names columns.
  private static let tables: Set<String> = ["scopus", "wos-tab", "dimensions", "lens", "csv", "indico-csv"]

  /// Returns the bytes again and again until they have a size.
  private static func grown(_ bytes: [UInt8], to size: Int, isTable: Bool) -> [UInt8] {
    var grown = bytes
    if grown.last != 0x0A { grown.append(0x0A) }
    let records = isTable ? bytes[((bytes.firstIndex(of: 0x0A) ?? -1) + 1)...] : bytes[...]
    guard !records.isEmpty else { return bytes }
    while grown.count < size {
      grown += records
      if grown.last != 0x0A { grown.append(0x0A) }
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

/// The process's memory in megabytes of 10^6 bytes; zero elsewhere than on Linux.
private enum Memory {
  static func resident() -> Double { status("VmRSS:") }
  static func peak() -> Double { status("VmHWM:") }

  /// What is resident once the allocator has given back what it can.
  static func inUse() -> Double {
    typealias Trim = @convention(c) (Int) -> Int32
    if let address = dlsym(nil, "malloc_trim") { _ = unsafeBitCast(address, to: Trim.self)(0) }
    return resident()
  }

  /// Forgets the peak so far.
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

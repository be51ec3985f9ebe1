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
/// A small file is read as if it held its records again and again, up to N megabytes; the heads of tables are not
/// repeated. What is timed is everything behind the loading of the bytes: unpacking is not, decoding is.
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
    let source = try Source.load(file)
    guard let format = named ?? InputFormats.recognizing(source) else {
      return "{\"file\": \"\(file)\", \"error\": \"not recognised\"}"
    }
    let bytes = grown(source.bytes, to: megabytes << 20, isTable: tables.contains(format.name))
    var seconds: [Double] = []
    var reading = Reading()
    let before = Memory.resident()
    Memory.resetPeak()
    for _ in 0..<repeats {
      reading = Reading()
      // A source keeps its decoded text, so each time begins with a new one.
      let copy = Source(name: source.name, bytes: bytes)
      let start = cpuSeconds()
      reading = try format.read(copy)
      seconds.append(cpuSeconds() - start)
    }
    let peak = Memory.peak() - before
    let result = Memory.resident() - before
    let median = seconds.sorted()[repeats / 2]
    let rate = Double(bytes.count) / median / 1e6
    return """
      {"file": "\(file.split(separator: "/").last ?? "")", "format": "\(format.name)", "megabytes": \(bytes.count / 1_000_000), \
      "works": \(reading.works.count), "median_cpu_s": \(rounded(median)), "megabytes_per_s": \(rounded(rate)), \
      "result_mb": \(rounded(result)), "peak_mb": \(rounded(peak))}
      """
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

/// The process's memory in megabytes; zero elsewhere than on Linux.
private enum Memory {
  static func resident() -> Double { status("VmRSS:") }
  static func peak() -> Double { status("VmHWM:") }

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
      return (Double(text.filter(\.isNumber)) ?? 0) / 1024
    }
    return 0
  }
}

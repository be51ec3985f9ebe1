import SparseGraph

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The resources used by the process.
enum Usage {
  static func cpuSeconds() -> Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
    #else
      getrusage(__rusage_who_t(0), &usage)
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  static func wallSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Resets the peak memory, so that reading the graph does not count; Linux only.
  static func resetPeak() {
    #if canImport(Glibc)
      if let file = fopen("/proc/self/clear_refs", "w") {
        fputs("5", file)
        fclose(file)
      }
    #endif
  }

  static func peakMegabytes() -> Double { statusMegabytes("VmHWM:") }
  static func residentMegabytes() -> Double { statusMegabytes("VmRSS:") }

  private static func statusMegabytes(_ key: String) -> Double {
    guard let text = Files.text("/proc/self/status") else { return 0 }
    for line in text.split(separator: "\n") where line.hasPrefix(key) {
      return line.split(separator: " ").compactMap { Double($0) }.first.map { $0 / 1024 }
        ?? line.split(separator: "\t").compactMap { Double($0.split(separator: " ").first ?? "") }.first
        .map { $0 / 1024 } ?? 0
    }
    return 0
  }
}

/// The files of a graph.
enum Files {
  static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let read = fread(&chunk, 1, chunk.count, file)
      if read == 0 { break }
      bytes += chunk[..<read]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a text to a file.
  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw UsageError(message: "cannot write \(path)") }
    let written = fputs(text, file)
    guard fclose(file) == 0, written >= 0 else { throw UsageError(message: "cannot write \(path)") }
  }

  /// Returns the name of a graph: `ca-GrQc` for `graphs/ca-GrQc.el.gz`.
  static func name(of path: String) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".gz", ".el"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
    return name
  }

  /// Returns the number of vertices that `vertices.json` in the directory of a graph states.
  static func vertexCount(beside path: String) -> Int? {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    guard let text = text((folder.isEmpty ? "." : folder) + "/vertices.json") else { return nil }
    for entry in text.split(whereSeparator: { "{},\n".contains($0) }) {
      let parts = entry.split(separator: ":")
      guard parts.count == 2, parts[0].filter({ $0 != "\"" && $0 != " " }) == name(of: path) else { continue }
      return Int(parts[1].filter(\.isNumber))
    }
    return nil
  }

  /// Writes the uncompressed text, unless the file exists, and returns its path; a second file, with the suffix 2,
  /// contains the first two columns only.
  static func plainText(of path: String, at place: String?) throws -> String {
    let target = place ?? "/tmp/measure-bench-\(name(of: path)).el"
    if let file = fopen(target, "r") {
      fclose(file)
      return target
    }
    let command = "gzip -dc '\(path)' > '\(target)' && cut -d ' ' -f 1,2 '\(target)' > '\(target)2'"
    guard let pipe = popen(command, "r"), pclose(pipe) == 0 else {
      throw UsageError(message: "\(path) cannot be decompressed to \(target)")
    }
    return target
  }

  /// Returns the same graph without weights.
  static func unweighted(_ graph: Graph) -> Graph {
    var builder = GraphBuilder(vertexCount: graph.vertexCount)
    builder.reserveCapacity(graph.edgeCount)
    for edge in graph.edges { try? builder.addEdge(edge.source, edge.target) }
    return builder.build()
  }
}

/// Messages on standard error.
enum Output {
  static func exit(_ message: String, code: Int32) -> Never {
    let text = message + "\n"
    text.withCString { _ = write(2, $0, strlen($0)) }
    #if canImport(Darwin)
      Darwin.exit(code)
    #elseif canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #endif
  }
}

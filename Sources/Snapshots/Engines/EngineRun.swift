import ByteFormats

/// A run of an engine's program, from its begin to its end.
struct EngineRun {
  /// Its exit code; 128 and more where a signal ended it.
  let status: Int32
  /// What it wrote on standard output.
  let output: String
  /// The end of what it wrote on standard error.
  let errors: String

  /// The signal that ended it; nil where none did.
  var signal: Int32? { status > 128 ? status - 128 : nil }

  /// Runs a program and waits for its end.
  ///
  /// Where it fails, all processes of the keeper's group are ended: a program may be a script that starts the engine
  /// proper, which must not go on alone.
  ///
  /// - Parameters:
  ///   - input: the bytes of its standard input.
  ///   - folder: its working folder.
  ///   - keeper: in whose group it runs; nil for a run that leaves nothing behind.
  ///   - report: is called with each line that it prints.
  init(
    _ path: String, _ arguments: [String], input: [UInt8], in folder: String, keeper: ProcessKeeper?,
    environment: [String: String] = [:], report: (String) -> Void = { _ in }
  ) throws(SystemError) {
    guard let source = ByteSpool.namelessFile() else { throw SystemError(errno) }
    defer { close(source) }
    guard writeAll(input, to: source) else { throw SystemError(errno) }
    lseek(source, 0, SEEK_SET)
    guard let sink = ByteSpool.namelessFile() else { throw SystemError(errno) }
    defer { close(sink) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let process: pid_t
    do throws(SystemError) {
      process = try Spawning.start(
        path, arguments, descriptors: [source, ends[1], sink], in: folder, group: keeper?.group,
        environment: environment)
      close(ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    let (text, code) = Self.watch(process, ends[0], keeper, report)
    output = text
    status = code
    errors = Self.end(of: sink)
  }

  /// Reads a program's output to its end, and waits for its own.
  private static func watch(
    _ process: pid_t, _ pipe: Int32, _ keeper: ProcessKeeper?, _ report: (String) -> Void
  ) -> (output: String, status: Int32) {
    var output: [UInt8] = []
    var reported = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    var status: Int32?
    var isOpen = true
    // What a failed engine started may hold the pipe open for a while.
    var patience = 25
    while isOpen || status == nil {
      if isOpen {
        var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
        if let status, status != 0 { patience -= 1 }
        if patience < 0 {
          isOpen = false
        } else if poll(&waiting, 1, 200) > 0 {
          let count = read(pipe, &chunk, chunk.count)
          if count > 0 { output += chunk[..<count] }
          isOpen = count > 0 || count < 0 && errno == EINTR
        }
        while let end = output[reported...].firstIndex(of: .lineFeed) {
          report(String(decoding: output[reported..<end], as: UTF8.self))
          reported = end + 1
        }
      }
      if status == nil {
        status = Spawning.status(of: process, waits: !isOpen)
        if let status, status != 0 { keeper?.endGroup() }
      }
    }
    return (String(decoding: output, as: UTF8.self), status ?? 0)
  }

  /// The last bytes of a file.
  private static func end(of file: Int32) -> String {
    let length = lseek(file, 0, SEEK_END)
    let start = max(0, length - 1 << 16)
    var bytes = [UInt8](repeating: 0, count: Int(length - start))
    let count = pread(file, &bytes, bytes.count, start)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }
}

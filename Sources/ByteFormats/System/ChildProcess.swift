/// Runs a program with bytes for its standard input and takes its standard output.
package enum ChildProcess {
  /// What a program that ran to its end gave.
  package struct Outcome {
    /// Its exit code; 128 and more where a signal ended it.
    package var status: Int32
    /// What it wrote on standard output.
    package var output: [UInt8]
  }

  /// Why a program did not run to its end.
  package enum Failure: Error, Equatable {
    case notFound
    case timeout
    case tooMuch
    case system(Int32)
  }

  /// Runs a program that is looked up in `PATH`.
  ///
  /// The input is in a file without a name, so that neither side can wait for the other for ever; standard
  /// error goes nowhere. Past a limit, and where a signal ends this program, it is killed with all that it started.
  ///
  /// - Parameters:
  ///   - timeLimit: how long it may take, in seconds.
  ///   - sizeLimit: how much it may write, in bytes.
  package static func run(
    _ name: String, _ arguments: [String], input: [UInt8], timeLimit: Int, sizeLimit: Int
  ) throws(Failure) -> Outcome {
    let file = try namelessFile(holding: input)
    defer { close(file) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(errno) }
    let reading = ends[0]
    defer { close(reading) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process: pid_t
    do throws(Failure) {
      process = try spawn(name, arguments, input: file, output: ends[1])
      close(ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    TemporaryNames.child = process
    defer { TemporaryNames.child = 0 }
    let deadline = milliseconds() + timeLimit * 1000
    let output: [UInt8]
    let status: Int32
    do throws(Failure) {
      output = try drain(reading, until: deadline, sizeLimit: sizeLimit)
      status = try wait(for: process, until: deadline)
    } catch {
      // With the programs that it started, where it is a script.
      kill(-process, SIGKILL)
      _ = try? wait(for: process, until: nil)
      throw error
    }
    // Without a program to run, some systems report so only here.
    if status == 127, output.isEmpty { throw .notFound }
    return Outcome(status: status, output: output)
  }

  /// Makes a file that holds bytes and has no name any more, to be read from its beginning.
  private static func namelessFile(holding bytes: [UInt8]) throws(Failure) -> Int32 {
    guard let file = ByteSpool.namelessFile() else { throw .system(errno) }
    guard writeAll(bytes, to: file) else {
      let code = errno
      close(file)
      throw .system(code)
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  private static func spawn(
    _ name: String, _ arguments: [String], input: Int32, output: Int32
  ) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    // A group of its own, which is ended as a whole.
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var process: pid_t = 0
    let code = posix_spawnp(&process, name, &actions, &attributes, words, environ)
    guard code == 0 else {
      if code == ENOENT { throw .notFound }
      throw .system(code)
    }
    return process
  }

  /// Reads to the end of a pipe.
  private static func drain(_ pipe: Int32, until deadline: Int, sizeLimit: Int) throws(Failure) -> [UInt8] {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = deadline - milliseconds()
      guard left > 0 else { throw .timeout }
      var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(left))
      if ready == 0 { throw .timeout }
      if ready < 0 {
        if errno == EINTR { continue }
        throw .system(errno)
      }
      let count = read(pipe, &chunk, chunk.count)
      if count == 0 { return output }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(errno)
      }
      output += chunk[..<count]
      if output.count > sizeLimit { throw .tooMuch }
    }
  }

  /// Waits until a process ends, which one that closed its output need not do, at most until a moment.
  private static func wait(for process: pid_t, until deadline: Int?) throws(Failure) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, deadline == nil ? 0 : WNOHANG)
      if ended == process || ended < 0 && errno != EINTR { break }
      guard ended == 0, let deadline else { continue }
      guard milliseconds() < deadline else { throw .timeout }
      usleep(1000)
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
  }
}

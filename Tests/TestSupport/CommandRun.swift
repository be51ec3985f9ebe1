import ByteFormats
import Foundation

/// A run of the built command, or of a shell line that calls it: what it printed and how it ended.
public struct CommandRun: Sendable {
  /// Why nothing can be said about a run.
  public enum Failure: Error {
    case notStarted(Int32)
    case tookTooLong(seconds: Double)
  }

  /// The exit status; 128 and more where a signal ended it, as a shell says it.
  public var status: Int
  /// What it wrote on standard output.
  public var output: [UInt8]
  /// What it wrote on standard error.
  public var errors: String

  /// The output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
  /// The output's lines.
  public var lines: [String] { Self.lines(text) }
  /// The lines on standard error.
  public var errorLines: [String] { Self.lines(errors) }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
      .map(String.init)
  }

  /// The folder of the built products: the test bundle's own.
  public static let products: URL = {
    #if canImport(Darwin)
      return Bundle(for: TemporaryFolder.self).bundleURL.deletingLastPathComponent()
    #else
      return URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent()
    #endif
  }()

  /// The built command.
  public static let collegium = products.appendingPathComponent("collegium").path

  /// Runs `collegium` and waits for its end.
  public init(
    _ arguments: String..., input: String = "", in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws {
    try self.init(arguments, input: Array(input.utf8), in: folder, environment: environment)
  }

  /// Runs `collegium` and waits for its end.
  public init(
    _ arguments: [String], input: [UInt8] = [], in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      program: Self.collegium, arguments: arguments, input: input, in: folder, environment: environment)
  }

  /// Runs a line of a shell in which `collegium` is found, and waits for its end.
  public init(shell line: String, in folder: TemporaryFolder, environment: [String: String] = [:]) throws {
    try self.init(
      program: "/bin/sh", arguments: ["-c", line], input: [], in: folder, environment: environment)
  }

  /// Runs a program and waits for its end.
  ///
  /// Standard input, output and error are files, so that neither side can wait for the other for ever.
  ///
  /// - Parameters:
  ///   - environment: variables to set beside those of the tests; an empty value takes one away.
  ///   - timeLimit: seconds after which the run is ended and counts as failed.
  public init(
    program: String, arguments: [String], input: [UInt8], in folder: TemporaryFolder,
    environment: [String: String] = [:], timeLimit: Double = 300
  ) throws {
    let files = try TemporaryFolder()
    try files.write(input, to: "input")
    var actions = FileActions()
    actions.initialize()
    defer { actions.destroy() }
    actions.open(0, files.path("input"), O_RDONLY)
    actions.open(1, files.path("output"), O_WRONLY | O_CREAT)
    actions.open(2, files.path("errors"), O_WRONLY | O_CREAT)

    var variables = ProcessInfo.processInfo.environment
    variables["PATH"] = "\(Self.products.path):\(variables["PATH"] ?? "/usr/bin:/bin")"
    variables.merge(environment) { _, new in new }
    // Not every C library lets a new process begin in another folder; a shell does it everywhere.
    let change = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder.path]
    let words = (change + [program] + arguments).map { strdup($0) } + [nil]
    let settings = variables.filter { !$0.value.isEmpty }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }

    // The threads of tests block all signals, and what they start would, too.
    var attributes = Attributes()
    attributes.initialize()
    defer { attributes.destroy() }
    var process: pid_t = 0
    let code = posix_spawn(
      &process, change[0], &actions.actions, &attributes.attributes, words, settings)
    guard code == 0 else { throw Failure.notStarted(code) }
    // The folder must not go before the process that runs in it.
    status = try withExtendedLifetime(folder) { try Self.wait(for: process, timeLimit: timeLimit) }
    output = try files.bytes(of: "output")
    errors = String(decoding: try files.bytes(of: "errors"), as: UTF8.self)
  }

  private static func wait(for process: pid_t, timeLimit: Double) throws -> Int {
    let end = Date(timeIntervalSinceNow: timeLimit)
    var status: Int32 = 0
    var pause: UInt32 = 500
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if Date() > end {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw Failure.tookTooLong(seconds: timeLimit)
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    let signal = status & 0x7F
    return Int(signal == 0 ? status >> 8 & 0xFF : 128 + signal)
  }

  /// What a new process is: one that no signal is blocked for.
  private struct Attributes {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif

    mutating func initialize() {
      posix_spawnattr_init(&attributes)
      var none = sigset_t()
      sigemptyset(&none)
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    }
    mutating func destroy() { posix_spawnattr_destroy(&attributes) }
  }

  /// What a new process does with its files; optional on Darwin, a value elsewhere.
  private struct FileActions {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif

    mutating func initialize() { posix_spawn_file_actions_init(&actions) }
    mutating func destroy() { posix_spawn_file_actions_destroy(&actions) }
    mutating func open(_ descriptor: Int32, _ path: String, _ flags: Int32) {
      posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
    }
  }
}

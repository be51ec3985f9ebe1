import ByteFormats

/// How processes are started that end together.
enum Spawning {
  /// Starts a program.
  ///
  /// - Parameters:
  ///   - descriptors: its standard input, output and error, and what else it has from 3 on.
  ///   - folder: its working folder.
  ///   - group: the process group that it joins; 0 for one of its own, nil for that of this program.
  static func start(
    _ path: String, _ arguments: [String], descriptors: [Int32], in folder: String, group: pid_t?,
    environment: [String: String] = [:]
  ) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A thread of a pool blocks all signals, and what it starts would, too.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var flags = Int16(POSIX_SPAWN_SETSIGMASK)
    if let group {
      flags |= Int16(POSIX_SPAWN_SETPGROUP)
      posix_spawnattr_setpgroup(&attributes, group)
    }
    posix_spawnattr_setflags(&attributes, flags)
    // Not every C library lets a new process begin in another folder; a shell does it everywhere.
    let words = [
      "/bin/sh", "-c", #"cd "$COLLEGIUM_FOLDER" && unset COLLEGIUM_FOLDER && exec "$0" "$@""#, path,
    ]
    var settings: [String] = []
    var variable = environ
    while let text = variable.pointee {
      let setting = String(cString: text)
      if !environment.keys.contains(where: { setting.hasPrefix($0 + "=") }) { settings.append(setting) }
      variable += 1
    }
    settings += environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
    let list: [UnsafeMutablePointer<CChar>?] =
      (settings.map { strdup($0) } + [Self.copy("COLLEGIUM_FOLDER=" + folder)]) + [nil]
    let line: [UnsafeMutablePointer<CChar>?] = (words + arguments).map { Self.copy($0) } + [nil]
    defer { for word in list + line { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, line, list)
    guard code == 0 else { throw SystemError(code) }
    return process
  }

  private static func copy(_ text: String) -> UnsafeMutablePointer<CChar>? { strdup(PathText.bytes(text)) }

  /// Returns how a process ended: its code, or 128 and the number of a signal; nil for one that still runs.
  static func status(of process: pid_t, waits: Bool) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, waits ? 0 : WNOHANG)
      if ended == 0 { return nil }
      if ended < 0 {
        if errno == EINTR { continue }
        return 127
      }
      let signal = status & 0x7F
      return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
  }
}

/// Names of files that go when a signal ends the program, and the child process that goes with it.
enum TemporaryNames {
  /// The signals that end a program and that users and systems send.
  static let signals = [SIGINT, SIGTERM, SIGHUP]

  private static let capacity = 1024
  // What a handler may use: memory that stays where it is.
  nonisolated(unsafe) private static let names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
    let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
    names.initialize(repeating: nil, count: capacity)
    // Made here, since a handler may not.
    group.pointee = 0
    for number in signals {
      // One that is ignored, as with nohup, stays so.
      let isIgnored = unsafeBitCast(signal(number, handler), to: Int.self) == 1
      if isIgnored { signal(number, SIG_IGN) }
    }
    return names
  }()

  /// The process group that is killed as well; 0 for none.
  nonisolated(unsafe) private static let group: UnsafeMutablePointer<pid_t> = {
    let group = UnsafeMutablePointer<pid_t>.allocate(capacity: 1)
    group.initialize(to: 0)
    return group
  }()

  /// The child process that runs, which leads a group of its own; 0 for none.
  static var child: pid_t {
    get { group.pointee }
    set {
      _ = names
      group.pointee = newValue
    }
  }

  private static let handler: @convention(c) (Int32) -> Void = { number in
    for place in 0..<TemporaryNames.capacity {
      if let name = TemporaryNames.names[place] { unlink(name) }
    }
    if TemporaryNames.child > 0 { kill(-TemporaryNames.child, SIGKILL) }
    signal(number, SIG_DFL)
    raise(number)
  }

  /// Adds a name; returns its place, or nil where there are too many.
  static func add(_ name: String) -> Int? {
    for place in 0..<capacity where names[place] == nil {
      names[place] = strdup(PathText.bytes(name))
      return place
    }
    return nil
  }

  /// Forgets a name that no longer has to go.
  static func remove(_ place: Int?) {
    guard let place, let name = names[place] else { return }
    names[place] = nil
    free(name)
  }
}

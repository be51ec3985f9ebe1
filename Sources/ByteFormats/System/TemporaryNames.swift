/// Names of files that go when a signal ends the program.
enum TemporaryNames {
  /// The signals that end a program and that users and systems send.
  static let signals = [SIGINT, SIGTERM, SIGHUP]

  private static let capacity = 1024
  // What a handler may use: memory that stays where it is.
  nonisolated(unsafe) private static let names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
    let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
    names.initialize(repeating: nil, count: capacity)
    for number in signals {
      // One that is ignored, as with nohup, stays so.
      let isIgnored = unsafeBitCast(signal(number, handler), to: Int.self) == 1
      if isIgnored { signal(number, SIG_IGN) }
    }
    return names
  }()

  private static let handler: @convention(c) (Int32) -> Void = { number in
    for place in 0..<TemporaryNames.capacity {
      if let name = TemporaryNames.names[place] { unlink(name) }
    }
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

import Synchronization

/// Keeps the program alive where a mapped file becomes shorter while it is read.
///
/// The system answers the reading of bytes that are gone with a signal. The guard puts zeros in their place and remembers
/// the mapping, so that whoever reads can say that the file was cut.
enum MappingGuard {
  private struct Slot {
    var start: UInt = 0
    var end: UInt = 0
    var isCut = false
  }

  private static let capacity = 4096
  private static let page = UInt(getpagesize())
  private static let lock = Mutex(())
  // What a handler may use: memory that stays where it is.
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<Slot> = {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    _ = page
    install()
    return slots
  }()

  /// Guards a mapping; returns its place, or nil where there are too many.
  static func add(_ bytes: UnsafeRawBufferPointer) -> Int? {
    lock.withLock { _ in
      guard let place = (0..<capacity).first(where: { slots[$0].end == 0 }) else { return nil }
      slots[place] = Slot(
        start: UInt(bitPattern: bytes.baseAddress),
        end: (UInt(bitPattern: bytes.baseAddress) + UInt(bytes.count) + page - 1) / page * page)
      return place
    }
  }

  /// Ends the guard of a mapping that is about to go.
  static func remove(_ place: Int?) {
    guard let place else { return }
    lock.withLock { _ in slots[place] = Slot() }
  }

  /// Whether bytes of a mapping were gone when they were read.
  static func isCut(_ place: Int?) -> Bool { place.map { slots[$0].isCut } ?? false }

  /// Puts zeros from a page of a guarded mapping to its end; false where the address is in none.
  private static func mend(_ address: UInt) -> Bool {
    for place in 0..<capacity where slots[place].start <= address && address < slots[place].end {
      let start = address / page * page
      let zeros = mmap(
        UnsafeMutableRawPointer(bitPattern: start), Int(slots[place].end - start), PROT_READ,
        MAP_PRIVATE | MAP_FIXED | MAP_ANON, -1, 0)
      slots[place].isCut = true
      return zeros != MAP_FAILED
    }
    return false
  }

  private static func install() {
    let handler: @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void =
      {
        number, info, _ in
        #if os(Linux)
          let address = info?.pointee._sifields._sigfault.si_addr
        #else
          let address = info?.pointee.si_addr
        #endif
        // Anything else is a fault of the program, and ends it as it would without the guard.
        if !MappingGuard.mend(UInt(bitPattern: address)) { signal(number, SIG_DFL) }
      }
    var action = sigaction()
    #if os(Linux)
      action.__sigaction_handler.sa_sigaction = handler
    #else
      action.__sigaction_u.__sa_sigaction = handler
    #endif
    action.sa_flags = Int32(SA_SIGINFO)
    sigaction(SIGBUS, &action, nil)
    #if !os(Linux)
      sigaction(SIGSEGV, &action, nil)
    #endif
  }
}

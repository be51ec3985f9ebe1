/// The memory of the machine, as far as this process may have it.
package enum SystemMemory {
  /// The bytes of the machine's memory, or of the process's limit where that is less.
  package static var available: Int {
    var limit = rlimit()
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let physical = pages > 0 ? Int(pages) * Int(getpagesize()) : Int.max
    #if os(Linux)
      let isKnown = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0
    #else
      let isKnown = getrlimit(RLIMIT_AS, &limit) == 0
    #endif
    guard isKnown, limit.rlim_cur < UInt64(Int.max) else { return physical }
    return min(physical, Int(limit.rlim_cur))
  }
}

import Synchronization

/// A value that is computed when it is first asked for, and then kept.
///
/// Threads that ask at the same time wait for one computation.
final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  /// Returns the value; `compute` runs the first time only and must not ask for the same value itself.
  func callAsFunction(_ compute: () -> Value) -> Value {
    kept.withLock { kept in
      if let value = kept { return value }
      let value = compute()
      kept = value
      return value
    }
  }
}

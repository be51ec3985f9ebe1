/// Fetches files from the network with curl, where that is installed.
package enum Download {
  /// Why a file could not be fetched.
  package enum Failure: Error, Equatable {
    /// There is no program `curl`.
    case noTool
    /// The server cannot be reached, or has no such file; what `curl` says by its status.
    case noAnswer(status: Int32)
    /// The file is larger than was allowed, or took too long.
    case tooMuch
  }

  /// Returns the content of an address.
  ///
  /// - Parameters:
  ///   - timeLimit: how long it may take, in seconds.
  ///   - sizeLimit: how much it may be, in bytes.
  package static func bytes(
    of address: String, timeLimit: Int, sizeLimit: Int
  ) throws(Failure) -> [UInt8] {
    try curl(
      ["--max-time", "\(timeLimit)", "--", address], timeLimit: timeLimit + 5, sizeLimit: sizeLimit)
  }

  /// Writes the content of an address to a file; a failure leaves whatever curl wrote of it.
  package static func fetch(_ address: String, to path: String, timeLimit: Int) throws(Failure) {
    _ = try curl(
      ["--max-time", "\(timeLimit)", "--output", path, "--", address], timeLimit: timeLimit + 5,
      sizeLimit: 1 << 20)
  }

  private static func curl(
    _ arguments: [String], timeLimit: Int, sizeLimit: Int
  ) throws(Failure) -> [UInt8] {
    let common = [
      "--silent", "--fail", "--location", "--proto", "=https", "--connect-timeout", "15",
    ]
    let outcome: ChildProcess.Outcome
    do throws(ChildProcess.Failure) {
      outcome = try ChildProcess.run(
        "curl", common + arguments, input: [], timeLimit: timeLimit, sizeLimit: sizeLimit)
    } catch {
      switch error {
      case .notFound: throw .noTool
      case .timeout, .tooMuch: throw .tooMuch
      case .system(let code): throw .noAnswer(status: code)
      }
    }
    guard outcome.status == 0 else { throw .noAnswer(status: outcome.status) }
    return outcome.output
  }
}

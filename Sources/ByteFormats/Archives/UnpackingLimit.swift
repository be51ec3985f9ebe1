/// How much packed data may unpack to.
package enum UnpackingLimit {
  /// Returns the maximum number of bytes that a number of packed bytes may unpack to: 200 times as many, and 64 MiB in
  /// any case.
  ///
  /// Text packs to a fifth, tables to a fiftieth; deflate could pack to a thousandth, which only bombs do.
  package static func bytes(packed: Int) -> Int {
    let (limit, isTooLarge) = packed.multipliedReportingOverflow(by: 200)
    return isTooLarge ? .max : max(64 << 20, limit)
  }
}

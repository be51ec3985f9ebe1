/// Search by bytes: readers look for ASCII characters in every field, and the standard library's search by characters
/// takes many times as long.
extension StringProtocol {
  /// Returns the first range of an ASCII text, or nil.
  @inlinable
  package func firstRange(ofASCII text: StaticString) -> Range<String.Index>? {
    let found: Int?? = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.firstIndex(of: text, in: 0..<bytes.count)
    }
    // Strings that Foundation hands over may have no bytes of their own.
    guard let found else { return String(decoding: Array(utf8), as: UTF8.self).firstRange(ofASCII: text) }
    guard let found else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: found)
    return start..<utf8.index(start, offsetBy: text.utf8CodeUnitCount)
  }

  /// Whether this text contains an ASCII text.
  @inlinable
  package func contains(ascii text: StaticString) -> Bool { firstRange(ofASCII: text) != nil }

  /// Returns the parts between occurrences of an ASCII character, trimmed, without empty ones.
  @inlinable
  package func parts(at sign: UInt8) -> [String] {
    let parts = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.split(0..<bytes.count, at: sign).map { bytes.string($0) }
    }
    return parts ?? String(decoding: Array(utf8), as: UTF8.self).parts(at: sign)
  }
}

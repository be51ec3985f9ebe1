/// Paths as text, whatever bytes they have: on most systems a file's name is bytes, not always UTF-8.
///
/// A byte that is no UTF-8 becomes a private character of its own, so that the path is still the same when it is handed to
/// the system; ``ShownText`` writes that as `\xE9`.
package enum PathText {
  /// The private character for the byte 0.
  private static let base: UInt32 = 0x10_EE00

  /// Returns the text for bytes that end before a zero.
  package static func text(_ bytes: UnsafePointer<CChar>) -> String {
    if let text = String(validatingCString: bytes) { return text }
    let raw = UnsafeBufferPointer(start: bytes, count: strlen(bytes)).map { UInt8(bitPattern: $0) }
    var text = String.UnicodeScalarView()
    var position = 0
    while position < raw.count {
      if UTF8Scan.sequenceLength(raw, at: position) > 0 {
        let (scalar, next) = UTF8Scan.scalar(raw, at: position)
        text.append(scalar)
        position = next
      } else {
        if let scalar = Unicode.Scalar(base + UInt32(raw[position])) { text.append(scalar) }
        position += 1
      }
    }
    return String(text)
  }

  /// Returns the byte for which a private character is there; nil for all other characters.
  package static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    (0x80...0xFF).contains(scalar.value &- base) ? UInt8(scalar.value - base) : nil
  }

  /// Returns the bytes of a path as the system wants them, with a zero behind them.
  package static func bytes(_ path: String) -> [CChar] {
    guard path.utf8.contains(0xF4) else { return path.utf8.map { CChar(bitPattern: $0) } + [0] }
    var bytes: [UInt8] = []
    for scalar in path.unicodeScalars {
      if let byte = byte(scalar) { bytes.append(byte) } else { UTF8Scan.append(scalar, to: &bytes) }
    }
    return bytes.map { CChar(bitPattern: $0) } + [0]
  }
}

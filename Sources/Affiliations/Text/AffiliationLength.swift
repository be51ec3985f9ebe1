import Bibliography
import ByteFormats

/// How much of an affiliation is read: enough for any that people write, and not so much that a text which strayed into
/// the field costs more than all others together.
enum AffiliationLength {
  /// The bytes of an affiliation that are read.
  static let text = Affiliation.readableBytes
  /// The words of a segment between commas that are read; no name of an institution has half as many.
  static let segment = 100

  /// Returns the beginning of a text that is too long, up to the end of a word; others as they are.
  static func bounded(_ text: String) -> String {
    guard text.utf8.count > Self.text else { return text }
    let start = text.utf8.prefix(Self.text)
    return String(text[..<(start.lastIndex(of: .space) ?? text.startIndex)])
  }

  /// Returns the beginning of a text in UTF-8 that is too long, up to the end of a word; others as they are.
  static func bounded(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard text.count > Self.text else { return text }
    let end = text[..<Self.text].lastIndex(of: .space) ?? 0
    return UnsafeBufferPointer(rebasing: text[..<end])
  }

  /// Returns the first words of a segment that is too long; others as they are.
  static func boundedSegment(_ text: String) -> String {
    guard text.utf8.count > 2 * segment else { return text }
    let words = text.split(separator: " ", maxSplits: segment)
    return words.count <= segment ? text : words[..<segment].joined(separator: " ")
  }
}

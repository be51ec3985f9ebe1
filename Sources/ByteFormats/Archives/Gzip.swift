/// Unpacks gzip files, all members joined; zeros behind the last member are padding, and anything else is left out.
package enum Gzip {
  /// How bytes of gzip begin.
  package static let signature: [UInt8] = [0x1F, 0x8B]

  /// Whether bytes begin as gzip data does, and are as many as it needs.
  package static func isCompressed(_ content: StoredBytes) -> Bool {
    content.withBytes { isCompressed($0) }
  }

  /// Whether bytes begin as gzip data does, and are as many as it needs.
  package static func isCompressed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count > 18 && bytes[0] == signature[0] && bytes[1] == signature[1]
  }

  /// Returns the content of gzip data; nil where the data is damaged or cut off, or unpacks to more than any text would
  /// (see ``UnpackingLimit``).
  ///
  /// - Complexity: O(n), for n bytes of content.
  package static func decompress(_ content: StoredBytes) -> StoredBytes? {
    guard content.count > 18, let unpacker = GzipUnpacker(packedCount: content.count) else { return nil }
    unpacker.reserve(statedCount(content))
    content.forEachPiece { unpacker.unpack($0) }
    return unpacker.finish()
  }

  /// The number of bytes that the last member states for its content, modulo 2^32; no more than deflate can expand to.
  private static func statedCount(_ content: StoredBytes) -> Int {
    content.withBytes { bytes in
      let stated = (1...4).reduce(0) { $0 << 8 | Int(bytes[bytes.count - $1]) }
      return min(stated, 1032 * bytes.count)
    }
  }
}

/// Unpacks gzip data that comes piece by piece, and hands the content on piece by piece.
package final class GzipReader {
  /// The part of the data that the next byte is in.
  private enum Place { case member, behindMember, padding, damage }

  private let inflater: Inflater
  private var place = Place.member
  /// Whether something behind the last member was left out: no other member, and no padding with zeros.
  package private(set) var hasSurplus = false

  /// Prepares to read; nil where memory is short.
  package init?() {
    guard let inflater = Inflater(.gzip) else { return nil }
    self.inflater = inflater
  }

  /// Unpacks the next piece; see ``Inflater/unpack(_:_:)`` for `body`, after whose `false` all is damage.
  package func unpack(
    _ piece: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) rethrows {
    var position = 0
    while position < piece.count {
      switch place {
      case .damage: return
      case .padding:
        hasSurplus = hasSurplus || piece[position...].contains { $0 != 0 }
        return
      case .behindMember:
        // Another member may follow; anything else behind the end is padding, or does not belong to the file.
        place = piece[position] == Gzip.signature[0] && inflater.reset() ? .member : .padding
      case .member:
        let (taken, progress) = try inflater.unpack(UnsafeBufferPointer(rebasing: piece[position...]), body)
        position += taken
        switch progress {
        case .open: break
        case .finished: place = .behindMember
        case .damaged, .stopped: place = .damage
        }
      }
    }
  }

  /// Whether the data ended behind a member.
  package var isComplete: Bool { place == .behindMember || place == .padding }

  /// Whether the data is damaged, and what zlib says of it; nil where it is not, or was cut off.
  package var damage: String? { place == .damage ? inflater.damage ?? "it is no gzip data" : nil }
}

/// Unpacks gzip data that comes piece by piece, so that it is never in memory as a whole beside its content.
package final class GzipUnpacker {
  private let reader: GzipReader
  private let content = ByteSpool()
  private let limit: Int?
  private var packedCount = 0
  /// Whether something behind the last member was left out.
  package var hasSurplus: Bool { reader.hasSurplus }
  /// Whether there is more than the limit allows.
  package private(set) var isOverLimit = false

  /// Prepares to unpack; nil where memory is short.
  ///
  /// - Parameter packedCount: how many bytes will come, which limits what they may unpack to; nil if not known.
  package convenience init?(packedCount: Int?) {
    self.init(limit: packedCount.map { UnpackingLimit.bytes(packed: $0) })
  }

  /// Prepares to unpack at most so many bytes; without a limit as ``init(packedCount:)`` with nil.
  package init?(limit: Int?) {
    self.limit = limit
    guard let reader = GzipReader() else { return nil }
    self.reader = reader
  }

  /// Makes room for content of an expected size.
  func reserve(_ count: Int) { content.reserve(count) }

  /// Unpacks the next piece.
  package func unpack(_ piece: UnsafeBufferPointer<UInt8>) {
    packedCount += piece.count
    let limit = limit ?? UnpackingLimit.bytes(packed: packedCount)
    reader.unpack(piece) { bytes in
      isOverLimit = content.count + bytes.count > limit
      if !isOverLimit { content.add(bytes) }
      return !isOverLimit
    }
  }

  /// Returns the content; nil where the data is damaged, cut off or too large.
  package func finish() -> StoredBytes? { reader.isComplete ? content.finish() : nil }
}

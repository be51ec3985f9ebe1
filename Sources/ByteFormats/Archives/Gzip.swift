internal import CZlib

/// Unpacks gzip files.
package enum Gzip {
  /// Whether bytes begin as gzip data does.
  package static func isCompressed(_ content: StoredBytes) -> Bool {
    content.count > 18 && content.begins(with: [0x1F, 0x8B])
  }

  /// Returns the content of gzip data, all its members joined; nil where the data is damaged or cut off, or unpacks
  /// to more than any text would (see ``UnpackingLimit``).
  ///
  /// - Complexity: O(n), for n bytes of content.
  package static func decompress(_ content: StoredBytes) -> StoredBytes? {
    guard let unpacker = GzipUnpacker(packedCount: content.count) else { return nil }
    content.forEachPiece { unpacker.unpack($0) }
    return unpacker.finish()
  }
}

/// Unpacks gzip data that comes piece by piece, so that it is never in memory as a whole beside its content.
package final class GzipUnpacker {
  /// Where in the data the next byte stands.
  private enum Place { case member, behindMember, padding, damage }

  /// Where zlib keeps what it knows; it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var place = Place.member
  private let content = ByteSpool()
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)
  private let limit: Int?
  private var packedCount = 0

  /// Begins; nil where memory is short.
  ///
  /// - Parameter packedCount: how many bytes will come, which limits what they may unpack to; nil if not known.
  package init?(packedCount: Int?) {
    limit = packedCount.map { UnpackingLimit.bytes(packed: $0) }
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard czlib_inflate_init(stream, 15 + 32) == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Unpacks the next piece.
  package func unpack(_ piece: UnsafeBufferPointer<UInt8>) {
    packedCount += piece.count
    let limit = limit ?? UnpackingLimit.bytes(packed: packedCount)
    var position = 0
    while position < piece.count {
      switch place {
      case .padding, .damage: return
      case .behindMember:
        // Another member may follow; anything else behind the end is padding.
        guard piece[position] == 0x1F, inflateReset(stream) == Z_OK else {
          place = .padding
          return
        }
        place = .member
      case .member: position += inflateMember(UnsafeBufferPointer(rebasing: piece[position...]), limit)
      }
    }
  }

  /// Unpacks up to the piece's or the member's end; returns how many bytes were taken.
  private func inflateMember(_ piece: UnsafeBufferPointer<UInt8>, _ limit: Int) -> Int {
    // zlib counts in 32 bits.
    let count = min(piece.count, 1 << 30)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: piece.baseAddress!)
    stream.pointee.avail_in = UInt32(count)
    var status = Z_OK
    chunk.withUnsafeMutableBufferPointer { output in
      repeat {
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        status = inflate(stream, Z_NO_FLUSH)
        content.add(
          UnsafeBufferPointer(rebasing: output.prefix(output.count - Int(stream.pointee.avail_out))))
      } while status == Z_OK && content.count <= limit
        && (stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0)
    }
    if content.count > limit || status != Z_OK && status != Z_BUF_ERROR && status != Z_STREAM_END {
      place = .damage
    } else if status == Z_STREAM_END {
      place = .behindMember
    }
    return count - Int(stream.pointee.avail_in)
  }

  /// Returns the content; nil where the data is damaged, cut off or too large.
  package func finish() -> StoredBytes? {
    place == .behindMember || place == .padding ? content.finish() : nil
  }
}

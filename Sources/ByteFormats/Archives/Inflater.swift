internal import CZlib

/// Unpacks one stream of deflated data that comes piece by piece; zlib does the work.
package final class Inflater {
  /// The format around the deflated data.
  package enum Wrapping {
    /// Nothing, as in zip archives.
    case none
    /// The header and trailer of gzip.
    case gzip
  }

  /// How far the stream was unpacked.
  package enum Progress: Equatable {
    /// The stream goes on behind the bytes that were given.
    case open
    /// The stream ended, and its checksum agrees.
    case finished
    /// The data is no such stream.
    case damaged
    /// The body that takes the content asked to stop.
    case stopped
  }

  /// Where zlib keeps its state; it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let chunk: UnsafeMutableBufferPointer<UInt8>
  private static let chunkSize = 1 << 18

  /// Prepares to unpack; nil where memory is short.
  package init?(_ wrapping: Wrapping) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard czlib_inflate_init(stream, wrapping == .gzip ? 15 + 16 : -15) == Z_OK else {
      stream.deallocate()
      return nil
    }
    chunk = .allocate(capacity: Self.chunkSize)
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    chunk.deallocate()
  }

  /// Forgets the stream, to unpack another one; false where that fails.
  package func reset() -> Bool { inflateReset(stream) == Z_OK }

  /// Unpacks the next bytes of the stream.
  ///
  /// - Parameters:
  ///   - packed: bytes of any number; those behind the stream's end are not taken.
  ///   - body: takes the content, at most 256 KiB at a time, valid during the call; it returns whether to go on.
  /// - Returns: how many of the bytes were taken, and how far the stream was unpacked.
  /// - Complexity: O(n), for n bytes of content.
  package func unpack(
    _ packed: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) rethrows -> (taken: Int, progress: Progress) {
    var taken = 0
    var progress = Progress.open
    repeat {
      // zlib counts in 32 bits: more is handed over in parts.
      let count = min(packed.count - taken, 1 << 30)
      if let start = packed.baseAddress {
        stream.pointee.next_in = UnsafeMutablePointer(mutating: start + taken)
      }
      stream.pointee.avail_in = UInt32(count)
      progress = try unpackPart(body)
      taken += count - Int(stream.pointee.avail_in)
    } while progress == .open && taken < packed.count
    return (taken, progress)
  }

  private func unpackPart(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) rethrows -> Progress {
    while true {
      stream.pointee.next_out = chunk.baseAddress
      stream.pointee.avail_out = UInt32(chunk.count)
      let status = inflate(stream, Z_NO_FLUSH)
      let written = chunk.count - Int(stream.pointee.avail_out)
      if written > 0, try !body(UnsafeBufferPointer(rebasing: chunk[..<written])) { return .stopped }
      switch status {
      case Z_STREAM_END: return .finished
      case Z_OK where stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0: continue
      case Z_OK, Z_BUF_ERROR: return .open
      default: return .damaged
      }
    }
  }

  /// What zlib says of damaged data; nil where it says nothing.
  package var damage: String? { stream.pointee.msg.map { String(cString: $0) } }
}

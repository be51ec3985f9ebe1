import CZlib

/// Unpacks gzip files.
package enum Gzip {
  /// Whether bytes begin as gzip data does.
  package static func isCompressed(_ bytes: [UInt8]) -> Bool {
    bytes.count > 18 && bytes[0] == 0x1F && bytes[1] == 0x8B
  }

  /// Returns the content of gzip data, all its members joined; nil where the data is damaged or cut off, or unpacks
  /// to more than any text would (see ``UnpackingLimit``).
  ///
  /// - Complexity: O(n), for n bytes of content.
  package static func decompress(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard czlib_inflate_init(&stream, 15 + 32) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var content: [UInt8] = []
    content.reserveCapacity(bytes.count * 4)
    let limit = UnpackingLimit.bytes(packed: bytes.count)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    return bytes.withUnsafeBytes { input -> [UInt8]? in
      // zlib counts in 32 bits; longer inputs are handed over in pieces.
      var consumed = 0
      var isAtEnd = false
      while consumed < input.count {
        let piece = min(input.count - consumed, 1 << 30)
        let base = input.baseAddress!.advanced(by: consumed).assumingMemoryBound(to: UInt8.self)
        stream.next_in = UnsafeMutablePointer(mutating: base)
        stream.avail_in = UInt32(piece)
        let status: Int32 = chunk.withUnsafeMutableBufferPointer { output in
          var status: Int32 = Z_OK
          repeat {
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            status = inflate(&stream, Z_NO_FLUSH)
            content.append(contentsOf: output.prefix(output.count - Int(stream.avail_out)))
          } while status == Z_OK && content.count <= limit && (stream.avail_in > 0 || stream.avail_out == 0)
          return status
        }
        guard content.count <= limit else { return nil }
        consumed += piece - Int(stream.avail_in)
        isAtEnd = status == Z_STREAM_END
        if isAtEnd {
          // Another member may follow; anything else behind the end is padding.
          guard consumed + 1 < input.count, input[consumed] == 0x1F, input[consumed + 1] == 0x8B else {
            break
          }
          guard inflateReset(&stream) == Z_OK else { return nil }
        } else if status != Z_OK && status != Z_BUF_ERROR {
          return nil
        }
      }
      return isAtEnd ? content : nil
    }
  }
}

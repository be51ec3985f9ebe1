internal import CZlib

/// Writes a zip archive, file by file; zlib packs them. The same files give the same bytes: they have no times.
package final class ZipWriter {
  private let output: ([UInt8]) throws -> Void
  private var position = 0
  private var directory: [UInt8] = []
  private var count = 0

  /// Begins an archive.
  ///
  /// - Parameter output: takes the bytes of the archive, in order.
  package init(_ output: @escaping ([UInt8]) throws -> Void) { self.output = output }

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - name: its name in the archive, of less than 65,536 bytes.
  ///   - content: hands its content on, piece by piece; its packed form is held in memory, and stays under 4 GiB.
  package func add(_ name: String, _ content: (_ write: ([UInt8]) throws -> Void) throws -> Void) throws {
    let packer = Packer()
    try content { packer.add($0) }
    let packed = packer.finished()
    let name = Array(name.utf8)
    let common =
      Self.bytes(20, 2) + Self.bytes(0x0800, 2) + Self.bytes(8, 2) + Self.bytes(0, 2) + Self.bytes(0x21, 2)
      + Self.bytes(Int(packer.checksum), 4) + Self.bytes(packed.count, 4) + Self.bytes(packer.size, 4)
      + Self.bytes(name.count, 2) + Self.bytes(0, 2)
    directory +=
      Self.bytes(0x0201_4B50, 4) + Self.bytes(20, 2) + common + Self.bytes(0, 10) + Self.bytes(position, 4)
      + name
    try write(Self.bytes(0x0403_4B50, 4) + common + name)
    try write(packed)
    count += 1
  }

  /// Writes the directory, which ends the archive.
  package func finish() throws {
    let start = position
    let end =
      Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 4) + Self.bytes(count, 2) + Self.bytes(count, 2)
      + Self.bytes(directory.count, 4) + Self.bytes(start, 4) + Self.bytes(0, 2)
    try write(directory)
    try write(end)
  }

  private func write(_ bytes: [UInt8]) throws {
    try output(bytes)
    position += bytes.count
  }

  private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// Packs one file.
  private final class Packer {
    private let stream: UnsafeMutablePointer<z_stream>
    private var packed: [UInt8] = []
    private(set) var size = 0
    private(set) var checksum: UInt = 0
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    init() {
      stream = .allocate(capacity: 1)
      stream.initialize(to: z_stream())
      let status = czlib_deflate_init(stream, 6, -15)
      precondition(status == Z_OK, "no memory for packing")
    }

    deinit {
      deflateEnd(stream)
      stream.deallocate()
    }

    func add(_ bytes: [UInt8]) {
      bytes.withUnsafeBufferPointer { buffer in
        checksum = crc32(checksum, buffer.baseAddress, UInt32(buffer.count))
        size += buffer.count
        stream.pointee.next_in = UnsafeMutablePointer(mutating: buffer.baseAddress)
        stream.pointee.avail_in = UInt32(buffer.count)
        pack(Z_NO_FLUSH)
      }
    }

    func finished() -> [UInt8] {
      pack(Z_FINISH)
      return packed
    }

    private func pack(_ flush: Int32) {
      while true {
        let (written, status) = chunk.withUnsafeMutableBufferPointer { chunk in
          stream.pointee.next_out = chunk.baseAddress
          stream.pointee.avail_out = UInt32(chunk.count)
          let status = deflate(stream, flush)
          return (chunk.count - Int(stream.pointee.avail_out), status)
        }
        packed += chunk[..<written]
        if status == Z_STREAM_END || written < chunk.count { return }
      }
    }
  }
}

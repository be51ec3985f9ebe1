import ByteFormats

/// The bytes of an index under construction.
struct IndexBytes {
  private(set) var bytes: [UInt8]
  private static let headerSize = 32 + IndexLayout.Section.allCases.count * 16

  init() { bytes = [UInt8](repeating: 0, count: Self.headerSize) }

  /// Adds a section; each is added once.
  mutating func add<T: BitwiseCopyable>(_ section: IndexLayout.Section, _ values: [T]) {
    let gap = (IndexLayout.alignment - bytes.count % IndexLayout.alignment) % IndexLayout.alignment
    bytes += [UInt8](repeating: 0, count: gap)
    let start = bytes.count
    values.withUnsafeBytes { bytes += $0 }
    put(UInt64(start), at: 32 + section.rawValue * 16)
    put(UInt64(values.count), at: 40 + section.rawValue * 16)
  }

  /// Writes the header, and the checksum behind the rest; nothing may be added behind it.
  mutating func finish() {
    put(IndexLayout.magic, at: 0)
    put(IndexLayout.version, at: 8)
    put(UInt64(bytes.count + IndexLayout.checksumSize), at: 16)
    put(Self.strides, at: 24)
    var sum = Checksum()
    bytes.withUnsafeBytes { sum.add($0) }
    withUnsafeBytes(of: sum.value.littleEndian) { bytes += $0 }
  }

  /// A number that differs where the fixed types have other sizes.
  static var strides: UInt64 {
    UInt64(MemoryLayout<IndexLayout.Organization>.stride) | UInt64(MemoryLayout<IndexLayout.Name>.stride)
      << 16
      | UInt64(MemoryLayout<IndexLayout.Word>.stride) << 32
  }

  private mutating func put(_ value: UInt64, at offset: Int) {
    bytes.withUnsafeMutableBytes {
      $0.storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt64.self)
    }
  }
}

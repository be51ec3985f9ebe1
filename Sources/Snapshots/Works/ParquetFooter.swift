import ByteFormats

/// What the end of a Parquet file says of it: how many rows it has, and which columns.
struct ParquetFooter: Hashable {
  /// The number of rows.
  var rowCount: Int
  /// The names of its columns, those within others left out.
  var columns: [String]

  /// Reads the footer of a file; nil where it has none, as one that is cut off or is no Parquet.
  init?(contentsOf path: String) {
    guard let file = try? MappedFile(path) else { return nil }
    let footer = withExtendedLifetime(file) {
      ParquetFooter(file.bytes.assumingMemoryBound(to: UInt8.self))
    }
    guard let footer, !file.isCut else { return nil }
    self = footer
  }

  private static let mark = Array("PAR1".utf8)

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    guard count >= 12, bytes.prefix(4).elementsEqual(Self.mark), bytes.suffix(4).elementsEqual(Self.mark)
    else { return nil }
    let length = (0..<4).reduce(0) { $0 | Int(bytes[count - 8 + $1]) << (8 * $1) }
    guard length <= count - 12 else { return nil }
    let footer = UnsafeBufferPointer(rebasing: bytes[count - 8 - length..<count - 8])
    var reader = ThriftReader(footer)
    var rows: Int?
    var elements: [(name: String, children: Int)] = []
    do throws(ThriftReader.Damage) {
      try reader.structure { (field, reader) throws(ThriftReader.Damage) in
        switch (field.number, field.type) {
        case (2, 9): elements = try Self.schema(&reader)
        case (3, 6): rows = try reader.integer()
        default: try reader.skip(field.type)
        }
      }
    } catch {
      return nil
    }
    guard let rows, rows >= 0, let columns = Self.columns(of: elements) else { return nil }
    rowCount = rows
    self.columns = columns
  }

  private static func schema(
    _ reader: inout ThriftReader
  ) throws(ThriftReader.Damage) -> [(name: String, children: Int)] {
    var elements: [(name: String, children: Int)] = []
    for _ in 0..<(try reader.list().count) {
      var element = (name: "", children: 0)
      try reader.structure { (field, reader) throws(ThriftReader.Damage) in
        switch (field.number, field.type) {
        case (4, 8): element.name = try reader.text()
        case (5, 5): element.children = try reader.integer()
        default: try reader.skip(field.type)
        }
      }
      elements.append(element)
    }
    return elements
  }

  /// The schema is a tree, each element before its children; the first is the root.
  private static func columns(of elements: [(name: String, children: Int)]) -> [String]? {
    guard let root = elements.first else { return nil }
    var columns: [String] = []
    var next = 1
    for _ in 0..<max(0, root.children) {
      guard next < elements.count else { return nil }
      columns.append(elements[next].name)
      var open = 1
      while open > 0 {
        guard next < elements.count, elements[next].children >= 0 else { return nil }
        open += elements[next].children - 1
        next += 1
      }
    }
    return columns
  }
}

import Testing

@testable import Snapshots

@Suite struct ParquetFooterTests {
  /// The footer of a file of 300 rows, written by hand: version, schema, rows, and fields that are passed over.
  static let file: [UInt8] = {
    func element(_ name: String, children: UInt8) -> [UInt8] {
      // Field 4 is the name; field 5, an i32, the number of children in zigzag form.
      [0x48, UInt8(name.utf8.count)] + Array(name.utf8) + (children > 0 ? [0x15, children * 2] : []) + [0]
    }
    let schema =
      element("root", children: 2) + element("id", children: 0) + element("authorships", children: 1)
      + element("list", children: 1) + element("element", children: 0)
    // i32 version, list of 5 structures, i64 rows, an empty list, and a structure with true, a double and a text.
    let footer: [UInt8] =
      [0x15, 2, 0x19, 0x5C] + schema + [0x16, 0xD8, 0x04, 0x19, 0x0C, 0x1C, 0x11]
      + [0x17, 0, 0, 0, 0, 0, 0, 0, 0, 0x18, 1, 65, 0, 0]
    let length = footer.count
    return Array("PAR1".utf8) + [1, 2, 3, 4] + footer
      + [UInt8(length & 255), UInt8(length >> 8), 0, 0] + Array("PAR1".utf8)
  }()

  @Test func `a footer states rows and outer columns`() {
    let footer = Self.file.withUnsafeBufferPointer { ParquetFooter($0) }
    #expect(footer?.rowCount == 300)
    #expect(footer?.columns == ["id", "authorships"])
  }

  @Test func `whatever is cut off or changed gives no footer, and never an end of the program`() {
    for length in 0..<Self.file.count {
      #expect(Array(Self.file[..<length]).withUnsafeBufferPointer { ParquetFooter($0) } == nil)
    }
    for index in Self.file.indices {
      for value: UInt8 in [0, 1, 0x0C, 0x1C, 0x7F, 0xFB, 0xFF] {
        var bytes = Self.file
        bytes[index] = value
        _ = bytes.withUnsafeBufferPointer { ParquetFooter($0) }
      }
    }
  }
}

import TestSupport
import Testing

@testable import ByteFormats

@Suite struct CSVScannerTests {
  private func rows(_ text: String, delimiter: UInt8 = UInt8(ascii: ",")) -> [[String]] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = CSVScanner(bytes, delimiter: delimiter)
      var cells: [CSVScanner.Cell] = []
      var rows: [[String]] = []
      while scanner.next(into: &cells) { rows.append(cells.map { scanner.text($0) }) }
      return rows
    }
  }

  @Test(
    arguments: [
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,\r\n", [["a", "b"], ["c", ""]]),
      ("\"a,b\",\"c\nd\"", [["a,b", "c\nd"]]), ("\"say \"\"so\"\"\",x", [["say \"so\"", "x"]]),
      ("a \"quoted\" word,b", [["a \"quoted\" word", "b"]]),
      ("\"open,b\nc,d", [["\"open", "b"], ["c", "d"]]),
      ("\n\na\n\nb", [["a"], ["b"]]), ("", []), (",", [["", ""]]),
    ] as [(String, [[String]])])
  func `cells are those of RFC 4180, and an unclosed quote ends with its line`(
    text: String, expected: [[String]]
  ) {
    #expect(rows(text) == expected)
  }

  @Test func `random tables that were quoted are read back`() {
    var generator = SeededBytes(seed: 3)
    let alphabet = Array("ab,\"\n;é ")
    for _ in 0..<500 {
      let table = (0..<1 + Int(generator.next() % 4)).map { _ in
        (0..<2 + Int(generator.next() % 3)).map { _ in
          "x"
            + String(
              (0..<Int(generator.next() % 6)).map { _ in alphabet[Int(generator.next()) % alphabet.count] })
            + "x"
        }
      }
      let text = table.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }.joined(separator: "\n")
      #expect(rows(text) == table)
    }
  }
}

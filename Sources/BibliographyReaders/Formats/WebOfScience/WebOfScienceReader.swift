import Bibliography
import ByteFormats

/// Reads Web of Science's tagged text: `AU Doe, J`, continued on lines that begin with three spaces, up to `ER`.
enum WebOfScienceReader {
  /// Whether a record begins with `PT` after the header or at the very beginning.
  static func recognizes(_ source: Source) -> Bool {
    source.withHead { bytes in
      var lines = ByteLines(bytes)
      var hasHeader = false
      var hasType = false
      while let line = lines.next() {
        guard !bytes.trimmed(line).isEmpty else { continue }
        if bytes.holds("FN ", at: line.lowerBound, before: line.upperBound) { hasHeader = true }
        if hasType || hasHeader, isTag(bytes, line), bytes[line.lowerBound] == UInt8(ascii: "A") || hasType {
          return true
        }
        if bytes.holds("PT ", at: line.lowerBound, before: line.upperBound) { hasType = true }
        if lines.number > 8 { return hasHeader && hasType }
      }
      return hasHeader && hasType
    }
  }

  private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let start = line.lowerBound
    guard line.count >= 2, UInt8.capitals.contains(bytes[start]),
      UInt8.capitals.contains(bytes[start + 1]) || bytes[start + 1].isASCIIDigit
    else { return false }
    return line.count == 2 || bytes[start + 2] == .space
  }

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.scanning(source) { text, reading in
      let bytes = text.bytes
      var lines = ByteLines(text)
      var record = WebOfScienceRecord()
      // Where the record that is being read begins, if one is.
      var start: SourceLocation?
      var field: WebOfScienceRecord.Field?
      // Whether the record's type was read; fields may come before it.
      var hasType = false
      func finish(_ reading: inout Reading) {
        if let start, !record.isEmpty {
          reading.addWork(at: start) { work in
            record.fill(&work)
            return true
          }
        }
        record.clear()
        start = nil
        hasType = false
      }
      while let line = lines.next() {
        if isTag(bytes, line) {
          let tag = RISTag(bytes[line.lowerBound], bytes[line.lowerBound + 1])
          field = nil
          switch tag {
          case "FN", "VR", "EF": continue
          case "ER": finish(&reading)
          case "PT":
            if start != nil, hasType {
              reading.diagnostics.append(
                Diagnostic(
                  .warning, at: SourceLocation(source.name, line: lines.number),
                  "a record begins within another", remedy: "add an ER line before it; both were read"))
              finish(&reading)
            }
            hasType = true
            fallthrough
          default:
            if start == nil { start = SourceLocation(source.name, line: lines.number) }
            field = WebOfScienceRecord.Field(tag)
            let value = bytes.trimmed(min(line.lowerBound + 3, line.upperBound)..<line.upperBound)
            if let field { record.add(bytes.slice(value), to: field) }
          }
        } else if let field {
          // A line that goes on begins with three spaces, which some programs lose.
          record.add(bytes.slice(bytes.trimmed(line)), to: field)
        }
      }
      if let start {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: start, "the last record does not end",
            remedy: "check that the export is complete; what there is of it was read"))
        finish(&reading)
      }
    }
  }
}

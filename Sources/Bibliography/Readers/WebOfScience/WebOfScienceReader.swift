/// Reads Web of Science's tagged text: `AU Doe, J`, continued on lines that begin with three blanks, up to `ER`.
enum WebOfScienceReader {
  /// Whether a record begins with `PT` behind the header or at the very beginning.
  static func recognizes(_ source: Source) -> Bool {
    source.withHead { bytes in
      var lines = ByteLines(bytes)
      var hasHeader = false
      var hasType = false
      while let line = lines.next() {
        guard !bytes.trimmed(line).isEmpty else { continue }
        if bytes.holds("FN ", at: line.lowerBound, before: line.upperBound) { hasHeader = true }
        if hasType || hasHeader, isTag(bytes, line), bytes[line.lowerBound] == 0x41 || hasType { return true }
        if bytes.holds("PT ", at: line.lowerBound, before: line.upperBound) { hasType = true }
        if lines.number > 8 { return hasHeader && hasType }
      }
      return hasHeader && hasType
    }
  }

  private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let start = line.lowerBound
    guard line.count >= 2, (0x41...0x5A).contains(bytes[start]),
      (0x41...0x5A).contains(bytes[start + 1]) || (0x30...0x39).contains(bytes[start + 1])
    else { return false }
    return line.count == 2 || bytes[start + 2] == 0x20
  }

  /// Whether a field is kept; the others are passed over.
  private static func keeps(_ tag: RISTag) -> Bool {
    switch tag {
    case "AU", "AF", "BA", "BF", "CA", "GP", "BE", "ED", "C1", "RP", "EM", "OI", "RI": true
    case "TI", "SO", "DT", "PT", "PY", "PD", "EA", "AB", "UT", "DI", "PM", "BN": true
    default: false
    }
  }

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.scanning(source) { text, reading in
      let bytes = text.bytes
      var lines = ByteLines(text)
      var record: WebOfScienceRecord?
      var tag: RISTag?
      var start = 0
      func finish(_ reading: inout Reading) {
        if let record, !record.isEmpty { reading.works.append(record.work(number: reading.works.count + 1)) }
        record = nil
      }
      while let line = lines.next() {
        if isTag(bytes, line) {
          let name = RISTag(bytes[line.lowerBound], bytes[line.lowerBound + 1])
          let value = bytes.trimmed(min(line.lowerBound + 3, line.upperBound)..<line.upperBound)
          tag = nil
          switch name {
          case "FN", "VR", "EF": continue
          case "ER": finish(&reading)
          case "PT":
            if record != nil {
              reading.diagnostics.append(
                Diagnostic(
                  .warning, at: SourceLocation(source.name, line: lines.number),
                  "a record begins within another", remedy: "add an ER line before it; both were read"))
              finish(&reading)
            }
            fallthrough
          default:
            if record == nil {
              start = lines.number
              record = WebOfScienceRecord(at: SourceLocation(source.name, line: start))
            }
            guard keeps(name) else { continue }
            tag = name
            record?.add(bytes.string(value), to: name)
          }
        } else if let tag, line.count > 2, bytes[line.lowerBound] == 0x20 {
          record?.add(bytes.string(bytes.trimmed(line)), to: tag)
        } else if let tag, !bytes.trimmed(line).isEmpty {
          // Some programs lose the blanks before a line that goes on.
          record?.add(bytes.string(bytes.trimmed(line)), to: tag)
        }
      }
      if record != nil {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: SourceLocation(source.name, line: start), "the last record does not end",
            remedy: "check that the export is complete; what there is of it was read"))
        finish(&reading)
      }
    }
  }
}

/// The removal of creation dates from PDF files, so that the same graph gives the same bytes.
enum PDFDates {
  /// Returns a PDF file whose creation date, where it is in plain text, is the start of 1970.
  ///
  /// The length stays, and with it the file's table of offsets.
  static func cleared(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let key = Array("/CreationDate (D:".utf8)
    var index = 0
    while index + key.count < bytes.count {
      guard bytes[index] == key[0], bytes[index..<index + key.count].elementsEqual(key) else {
        index += 1
        continue
      }
      index += key.count
      for digit in "19700101000000".utf8 where index < bytes.count && isDigit(bytes[index]) {
        bytes[index] = digit
        index += 1
      }
      // The zone follows, as in `+02'00`.
      while index < bytes.count, bytes[index] != UInt8(ascii: ")") {
        if isDigit(bytes[index]) { bytes[index] = UInt8(ascii: "0") }
        if bytes[index] == UInt8(ascii: "-") { bytes[index] = UInt8(ascii: "+") }
        index += 1
      }
    }
    return bytes
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

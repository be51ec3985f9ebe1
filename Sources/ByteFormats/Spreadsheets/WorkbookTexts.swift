/// The texts that the cells of a workbook share, all in one buffer.
struct WorkbookTexts {
  private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []

  /// Reads the part of shared texts; without one there are none.
  init(_ part: StoredBytes?) {
    part?.withBytes { read($0) }
  }

  /// The range of a text in `bytes`; nil for a number that none has.
  subscript(number: Int) -> Range<Int>? {
    guard ends.indices.contains(number) else { return nil }
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private mutating func read(_ input: UnsafeBufferPointer<UInt8>) {
    var scanner = XMLScanner(input)
    var isText = false
    // How a text is pronounced, which is not part of it.
    var isPhonetic = false
    while true {
      switch scanner.next() {
      case .start(let name, _, let isEmpty):
        if input.equals("t", in: name) {
          isText = !isEmpty
        } else if input.equals("rPh", in: name) {
          isPhonetic = !isEmpty
        } else if input.equals("si", in: name), isEmpty {
          ends.append(bytes.count)
        }
      case .end(let name):
        if input.equals("t", in: name) {
          isText = false
        } else if input.equals("rPh", in: name) {
          isPhonetic = false
        } else if input.equals("si", in: name) {
          bytes.endCellText(from: ends.last ?? 0)
          ends.append(bytes.count)
        }
      case .text(let range, let isCDATA):
        guard isText, !isPhonetic else { continue }
        if isCDATA {
          bytes.append(contentsOf: input.slice(range))
        } else {
          scanner.appendText(of: range, to: &bytes)
        }
      case .finish: return
      }
    }
  }
}

extension [UInt8] {
  /// Ends a cell's text that begins at a position: characters written as `_x000D_` are themselves, and each line break is
  /// one carriage return.
  mutating func endCellText(from start: Int) {
    // Most texts have neither.
    let needsCare = withUnsafeBufferPointer { bytes in
      bytes.firstIndex(ofAny: .underscore, .lineFeed, .carriageReturn, in: start..<bytes.count) < bytes.count
    }
    guard needsCare else { return }
    var (read, write) = (start, start)
    while read < count {
      var byte = self[read]
      if byte == .underscore, let code = escapedCharacter(at: read) {
        read += 7
        // No text has a zero; half a pair of UTF-16 is no character.
        if code == 0 { continue }
        if code > 0x7F {
          for unit in String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8 {
            self[write] = unit
            write += 1
          }
          continue
        }
        byte = UInt8(code)
      } else {
        read += 1
      }
      if byte == .lineFeed { byte = .carriageReturn }
      if byte == .carriageReturn, write > start, self[write - 1] == .carriageReturn { continue }
      self[write] = byte
      write += 1
    }
    removeSubrange(write...)
  }

  /// The number of the character that is written `_xHHHH_` at a position.
  private func escapedCharacter(at position: Int) -> UInt32? {
    guard position + 7 <= count, self[position + 1] == UInt8(ascii: "x"), self[position + 6] == .underscore
    else { return nil }
    return UInt32(String(decoding: self[(position + 2)..<(position + 6)], as: UTF8.self), radix: 16)
  }
}

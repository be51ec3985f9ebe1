import ByteFormats
import Synchronization

/// The text of a source: what readers of text formats scan.
package struct SourceText: Sendable {
  /// The bytes of the text and of what precedes it.
  let content: StoredBytes
  /// Where the text begins in `content`, after a byte order mark.
  let start: Int
  /// Whether the text was taken from the pages of a PDF, with their layout.
  package var isFromPages: Bool
  /// What had to be repaired.
  package var diagnostics: [Diagnostic]

  init(_ content: StoredBytes, from start: Int = 0, diagnostics: [Diagnostic] = []) {
    self.content = content
    self.start = start
    isFromPages = false
    self.diagnostics = diagnostics
  }

  package init(utf8: [UInt8], isFromPages: Bool, diagnostics: [Diagnostic]) {
    self.init(StoredBytes(utf8), diagnostics: diagnostics)
    self.isFromPages = isFromPages
  }

  /// The text as valid UTF-8 without a byte order mark; line ends as in the input. A copy where it is long.
  package var utf8: [UInt8] {
    let bytes = content.array
    return start == 0 ? bytes : Array(bytes[start...])
  }

  /// Returns the text's first bytes as a text.
  package func prefix(_ count: Int) -> SourceText {
    if content.count - start <= count { return self }
    let head = scan { Array($0.bytes.prefix(count)) }
    return SourceText(utf8: head, isFromPages: isFromPages, diagnostics: diagnostics)
  }

  /// Calls a body with the text's bytes, to be read where they are.
  package func scan<Result, Failure: Error>(
    _ body: (ScannedText) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try content.withBytes { (bytes) throws(Failure) in
      try body(ScannedText(bytes: UnsafeBufferPointer(rebasing: bytes[start...]), content: content))
    }
  }
}

/// A text while a reader goes through it.
package struct ScannedText {
  /// The text as valid UTF-8 without a byte order mark.
  package let bytes: UnsafeBufferPointer<UInt8>
  fileprivate let content: StoredBytes

  /// What gives back the memory of the text that was passed. Positions count from the text's beginning, which may
  /// be three bytes after that of the content: then a little less is given back.
  package var passed: PassedBytes { PassedBytes(of: content) }
}

extension ByteLines {
  /// Starts at the first line of a text; the memory of lines that were passed is released.
  package init(_ text: ScannedText) { self.init(text.bytes, releasing: text.passed) }
}

extension LineCounter {
  /// Starts at the first line of a text; the memory of lines that were counted is released.
  package init(_ text: ScannedText) { self.init(text.bytes, releasing: text.passed) }
}

/// Keeps the text of a source once it has been worked out.
final class SourceTextCache: Sendable {
  let result = Mutex<Result<SourceText, ReadError>?>(nil)
}

extension Source {
  /// Whether the bytes are those of a PDF document.
  package var isPDF: Bool { content.begins(with: Array("%PDF".utf8)) }

  /// Returns the source's text, decoded or taken from the PDF; worked out once for all copies of the source.
  ///
  /// UTF-8, UTF-16 with a byte order mark, and Windows-1252 are read; bytes that are no UTF-8 in an input that is
  /// UTF-8 otherwise are read as Windows-1252, with one diagnostic.
  ///
  /// - Throws: `badData` for binary data, for nothing but whitespace, and for a PDF without text; `missingTool` for a PDF where
  ///   poppler's `pdftotext` is missing.
  /// - Complexity: O(n), for n bytes.
  package func text() throws(ReadError) -> SourceText {
    let result: Result<SourceText, ReadError> = cache.result.withLock { cached in
      if let cached { return cached }
      let made: Result<SourceText, ReadError>
      do throws(ReadError) {
        made = .success(try isPDF ? PDFText.extract(from: self) : TextDecoder.decode(content, of: name))
      } catch {
        made = .failure(error)
      }
      cached = made
      return made
    }
    return try result.get()
  }
}

extension Source {
  /// Returns the lines of a text, without their ends; a last line feed begins no line.
  ///
  /// - Throws: `badData` where the content is no text.
  public func lines() throws(ReadError) -> [String] {
    try text().lines()
  }
}

extension SourceText {
  /// Returns the text's lines; see ``Source/lines()``.
  package func lines() -> [String] {
    var lines = scan { text in
      text.bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).map { line in
        String(decoding: line.last == .carriageReturn ? line.dropLast() : line, as: UTF8.self)
      }
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

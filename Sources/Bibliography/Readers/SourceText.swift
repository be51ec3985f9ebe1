import Synchronization

/// The text of a source: what readers of text formats scan.
package struct SourceText: Sendable {
  /// The text as valid UTF-8 without a byte order mark; line ends as in the input.
  package var utf8: [UInt8]
  /// Whether the text was taken from the pages of a PDF, with their layout.
  package var isFromPages: Bool
  /// What had to be repaired.
  package var diagnostics: [Diagnostic]
}

/// Keeps the text of a source once it has been worked out.
final class SourceTextCache: Sendable {
  let result = Mutex<Result<SourceText, ReadError>?>(nil)
}

extension Source {
  /// Whether the bytes are those of a PDF document.
  package var isPDF: Bool { bytes.prefix(1024).starts(with: "%PDF".utf8) }

  /// Returns the source's text, decoded or taken from the PDF; worked out once for all copies of the source.
  ///
  /// UTF-8, UTF-16 with a byte order mark, and Windows-1252 are read; bytes that are no text of a mostly valid
  /// UTF-8 input become U+FFFD, with a diagnostic for the line.
  ///
  /// - Throws: `badData` for binary or blank data and for a PDF without text; `missingTool` for a PDF where
  ///   poppler's `pdftotext` is missing.
  /// - Complexity: O(n), for n bytes.
  package func text() throws(ReadError) -> SourceText {
    let result: Result<SourceText, ReadError> = cache.result.withLock { cached in
      if let cached { return cached }
      let made: Result<SourceText, ReadError>
      do throws(ReadError) {
        made = .success(try isPDF ? PDFText.extract(from: self) : TextDecoder.decode(bytes, of: name))
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
    let bytes = try text().utf8
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

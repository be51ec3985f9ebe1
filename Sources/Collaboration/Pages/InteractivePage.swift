import ByteFormats
import PageSources

/// Writes pages that are used in a browser: one file each, without requests to the network, whose script and style are
/// allowed by their hashes alone.
enum InteractivePage {
  /// Returns a page: its frame with the script, the style and the values in it.
  ///
  /// - Parameters:
  ///   - data: the data of the page, as JSON on one line.
  ///   - values: texts for the frame, which are escaped.
  ///   - markup: HTML for the frame, made by this program.
  static func text(
    _ source: PageSource, data: String, values: [String: String], markup: [String: String] = [:]
  ) -> String {
    var inserted = values.mapValues { XMLText.displayed(ShownText.of($0)) }
    inserted.merge(markup) { _, new in new }
    inserted["script"] = source.script
    inserted["style"] = source.style
    inserted["script-hash"] = hash(source.script)
    inserted["style-hash"] = hash(source.style)
    // Only strings of JSON contain the character; no text can end the element that has the data.
    inserted["data"] = data.replacing("<", with: "\\u003c")
    var page = ""
    for (index, piece) in source.frame.split(separator: "{{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = piece.firstRange(of: "}}") else {
        page += piece
        continue
      }
      page += inserted[String(piece[..<end.lowerBound])] ?? ""
      page += piece[end.upperBound...]
    }
    return page
  }

  /// Returns the source expression of a content security policy that allows a text by its hash.
  private static func hash(_ text: String) -> String {
    let digits = Array(SHA256.hexDigest(of: Array(text.utf8)).utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).map { place in
      UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16)!
    }
    return "'sha256-\(base64(bytes))'"
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}

/// JSON on one line without spaces, as pages contain it.
enum CompactJSON {
  /// Returns an object of members whose values are JSON.
  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(string($0)):\($1)" }.joined(separator: ",") + "}"
  }

  /// Returns an array of elements that are JSON.
  static func array(_ elements: some Sequence<String>) -> String {
    "[" + elements.joined(separator: ",") + "]"
  }

  /// Returns an array of texts.
  static func strings(_ texts: some Sequence<String>) -> String { array(texts.map(string)) }

  /// Returns a text as it may be shown, as a string.
  static func string(_ text: String) -> String { JSONText.string(ShownText.of(text)).line }
}

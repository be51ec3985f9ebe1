/// A block of code on a page in Markdown.
public struct MarkdownBlock: Sendable {
  /// The language behind the opening fence; empty where there is none.
  public var language: String
  /// The lines between the fences.
  public var lines: [String]
  /// Where these lines stand, as indices of the page's lines.
  public var range: Range<Int>

  /// Returns the blocks of a page, in order.
  public static func all(in page: String) -> [MarkdownBlock] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var blocks: [MarkdownBlock] = []
    var start: Int?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let first = start {
        blocks.append(
          MarkdownBlock(
            language: String(lines[first - 1].dropFirst(3)), lines: Array(lines[first..<index]),
            range: first..<index))
        start = nil
      } else {
        start = index + 1
      }
    }
    return blocks
  }
}

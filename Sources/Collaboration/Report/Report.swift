/// A document for people: headings with text, figures, tables and drawings; plain values without a format.
public struct Report: Sendable {
  /// A part of a section.
  public enum Block: Sendable {
    /// A paragraph.
    case paragraph(String)
    /// Key figures: what, how much, and what it means.
    case figures([(label: String, value: String, meaning: String)])
    /// A table.
    case table(Table)
    /// A drawing as SVG, made by this program, and what it shows for those who cannot see it.
    case drawing(svg: String, caption: String)
    /// A symmetric table of pairs.
    case matrix(Matrix)
    /// Remarks, one a line.
    case list([String])
    /// Something that only some readers want to see, under a line that opens it.
    case details(summary: String, blocks: [Block])
  }

  /// Values of pairs of actors.
  public struct Matrix: Sendable {
    /// What a cell holds.
    public var caption: String
    /// Short names, in order.
    public var labels: [String]
    /// Full names, in order.
    public var names: [String]
    /// The value of each pair, row by row; nil where there is none.
    public var values: [[Double?]]
    /// Pairs whose value is of another kind (co-affiliation), row by row.
    public var isMarked: [[Bool]]
  }

  /// A heading with its blocks.
  public struct Section: Sendable {
    /// The heading.
    public var title: String
    /// What stands under it.
    public var blocks: [Block]
  }

  /// The title of the document.
  public var title: String
  /// A line under it.
  public var subtitle: String
  /// The sections in order.
  public var sections: [Section]
  /// The line at the end: what made the document.
  public var footer: String
}

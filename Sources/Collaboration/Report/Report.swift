/// A report for people: headings with text, figures, tables and drawings; plain values without a format.
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
    /// Remarks, one per line.
    case list([String])
    /// Works, to which pairs refer.
    case works([Work])
    /// Pairs of actors and the works behind them.
    case pairs([Pair])
    /// Blocks that are hidden until their summary is clicked.
    case details(summary: String, blocks: [Block])
  }

  /// Values of pairs of actors.
  public struct Matrix: Sendable {
    /// What a cell contains.
    public var caption: String
    /// Short names, in order.
    public var labels: [String]
    /// Full names, in order.
    public var names: [String]
    /// The value of each pair, row by row; nil where there is none.
    public var values: [[Double?]]
    /// Pairs whose value is of another kind (co-affiliation), row by row.
    public var isMarked: [[Bool]]
    /// The works behind each value, in a few words, row by row; empty where there are none.
    public var remarks: [[String]]
  }

  /// A work in a list.
  public struct Work: Sendable, Hashable {
    /// Its number in the corpus, by which pairs refer to it.
    public var number: Int
    /// The record's own id.
    public var id: String
    /// Its title.
    public var title: String
    /// Its authors in order; where it has none, who else takes part.
    public var people: String
  }

  /// A pair of actors with the works behind it.
  public struct Pair: Sendable, Hashable {
    /// The name of one.
    public var first: String
    /// The name of the other.
    public var second: String
    /// The weight as it is printed.
    public var weight: String
    /// What joins them, where it is not collaboration; else empty.
    public var remark: String
    /// Ids of the works, and their numbers in the corpus.
    public var works: [Link]
  }

  /// A reference to a work of the list.
  public struct Link: Sendable, Hashable {
    /// The record's own id.
    public var id: String
    /// The work's number in the corpus; nil where the list does not contain it.
    public var number: Int?
  }

  /// A heading with its blocks.
  public struct Section: Sendable {
    /// The heading.
    public var title: String
    /// What is under it.
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

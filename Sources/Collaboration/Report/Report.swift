/// A report for people: headings with text, figures, tables and drawings; plain values without a format.
public struct Report: Sendable {
  /// A part of a section.
  public enum Block: Sendable {
    /// A paragraph.
    case paragraph(String)
    /// Key figures: what, how much, and what it means.
    case figures([Figure])
    /// A table.
    case table(Table)
    /// A drawing as SVG, made by this program, and what it shows for those who cannot see it.
    case drawing(svg: String, caption: String)
    /// A chart as SVG, made by this program, and a sentence that says what it shows.
    case chart(svg: String, caption: String)
    /// A symmetric table of pairs.
    case matrix(Matrix)
    /// Remarks, one per line.
    case list([String])
    /// Remarks on open questions, one per line.
    case questions([Question])
    /// Pairs of actors and the works behind them.
    case pairs([Pair])
    /// Blocks that are hidden until their summary is clicked.
    case details(summary: String, blocks: [Block])
  }

  /// A key figure.
  public struct Figure: Sendable, Hashable {
    /// What it is.
    public var label: String
    /// How much.
    public var value: String
    /// What it means.
    public var meaning: String
    /// The range that contains nine tenths of the draws of identity; empty where they do not differ or none were made.
    public var range = ""

    init(_ label: String, _ value: String, _ meaning: String) {
      self.label = label
      self.value = value
      self.meaning = meaning
    }
  }

  /// An open question on which a figure depends.
  public struct Question: Sendable, Hashable {
    /// The figure and the question, in a sentence.
    public var text: String
    /// The key of the question in the page of questions.
    public var key: String
  }

  /// Values of pairs of actors.
  public struct Matrix: Sendable {
    /// What a cell contains.
    public var caption: String
    /// The ids of the actors, in order.
    public var ids: [String]
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
    /// The record's own id.
    public var id: String
    /// Its title.
    public var title: String
    /// The year; nil where none is stated.
    public var year: Int?
    /// Where it appeared; empty where that is not stated.
    public var venue: String
    /// The bare DOI; nil where it has none.
    public var doi: String?
    /// Its web address as stated; nil where there is none.
    public var address: String?
  }

  /// A pair of actors with the works behind it.
  public struct Pair: Sendable, Hashable {
    /// The ids of both, joined by `|`.
    public var id: String
    /// The name of one.
    public var first: String
    /// The name of the other.
    public var second: String
    /// The weight as it is printed, where it is not the number of works; else empty.
    public var weight: String
    /// The works, the latest first.
    public var works: [Work]
  }

  /// A heading with its blocks.
  public struct Section: Sendable {
    /// The name by which links refer to it.
    public var id: String
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
  /// The language that it is written in.
  public var language = Language.english
}

/// Why a DOT text could not be drawn.
public struct RenderingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of obstacle it was.
  public enum Kind: Hashable, Sendable {
    /// The text is not a graph in DOT.
    case invalidDOT
    /// The engine found no layout.
    case layoutFailed
    /// This installation of Graphviz lacks an engine or a format.
    case missingPlugin
    /// The image could not be made.
    case renderingFailed
  }

  /// What kind of obstacle it was.
  public var kind: Kind
  /// What is wrong, in Graphviz's words where it has any.
  public var message: String
  /// The line of the DOT text at fault, counted from 1; nil where none is known.
  public var line: Int?
  /// What to do about it.
  public var remedy: String

  /// `DOT text:3: error: … ; …`.
  public var description: String {
    "DOT text\(line.map { ":\($0)" } ?? ""): error: \(message); \(remedy)"
  }
}

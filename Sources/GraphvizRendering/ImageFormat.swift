/// The kinds of image that ``Graphviz/render(_:engine:format:)`` writes.
public enum ImageFormat: String, Hashable, Sendable, CaseIterable {
  /// Scalable Vector Graphics, UTF-8 text. Needs no fonts on the machine.
  case svg
  /// Portable Network Graphics. Needs Graphviz with Cairo and Pango, and fonts.
  case png
  /// Portable Document Format. Needs Graphviz with Cairo and Pango, and fonts.
  case pdf

  /// Graphviz's name of the format, with the renderer where several may be installed.
  var device: String {
    switch self {
    case .svg: "svg:svg:core"
    case .png: "png:cairo:cairo"
    case .pdf: "pdf:cairo:cairo"
    }
  }

  /// Whether the plugins that need no fonts draw it.
  var isDrawnWithoutFonts: Bool { self == .svg }
}

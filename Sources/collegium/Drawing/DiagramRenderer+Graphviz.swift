import ByteFormats
import Collaboration

#if Graphviz
  import GraphvizRendering
#endif

extension DiagramRenderer {
  #if Graphviz
    /// The Graphviz library; nil in a build without it.
    static let graphviz: DiagramRenderer? = DiagramRenderer(
      image: { dot, format in
        guard let format = ImageFormat(rawValue: format) else {
          throw CommandError(.failure, at: "diagram", "Graphviz draws no \(format) here")
        }
        return try reporting { try Graphviz.render(dot, engine: .nop2, format: format).bytes }
      })

    /// Turns Graphviz's errors into those of the command.
    private static func reporting<Result>(_ body: () throws -> Result) throws -> Result {
      do {
        return try body()
      } catch let error as RenderingError {
        let place = "DOT text" + (error.line.map { ":\($0)" } ?? "")
        throw CommandError(.failure, at: place, error.message, remedy: error.remedy)
      }
    }
  #else
    /// The Graphviz library; nil in a build without it.
    static let graphviz: DiagramRenderer? = nil
  #endif
}

/// The source of an interactive page: its script, its style sheet and the frame of its HTML.
///
/// The sources are files in `Resources`, which the build puts into the code, so that the command works wherever it is
/// copied. Scripts are ECMAScript modules, each with its own tests; ``script`` is one text that needs none of them.
package struct PageSource: Sendable {
  /// The script, which runs at once.
  package let script: String
  /// The style sheet.
  package let style: String
  /// The page, with `{{name}}` where a value is to be inserted.
  package let frame: String

  /// The page of a network.
  package static let explore = PageSource(
    modules: [
      PackageResources.dom_mjs, PackageResources.text_mjs, PackageResources.network_mjs,
      PackageResources.state_mjs,
      PackageResources.scene_mjs, PackageResources.svg_mjs, PackageResources.picture_mjs,
      PackageResources.table_mjs,
      PackageResources.details_mjs, PackageResources.searchbox_mjs, PackageResources.explore_mjs,
    ], start: "explore", styles: [PackageResources.page_css, PackageResources.explore_css],
    frame: PackageResources.explore_html)

  /// The page of open questions.
  package static let questions = PageSource(
    modules: [
      PackageResources.dom_mjs, PackageResources.text_mjs, PackageResources.answers_mjs,
      PackageResources.questions_mjs,
    ], start: "openQuestions", styles: [PackageResources.page_css, PackageResources.questions_css],
    frame: PackageResources.questions_html)

  /// Joins modules, those first that others import.
  private init(modules: [[UInt8]], start: String, styles: [[UInt8]], frame: [UInt8]) {
    let bodies = modules.map { Self.body(ofModule: String(decoding: $0, as: UTF8.self)) }
    script =
      "\"use strict\";\n(() => {\ndocument.documentElement.dataset.script = \"\";\n" + bodies.joined()
      + "\(start)();\n})();\n"
    style = styles.map { String(decoding: $0, as: UTF8.self) }.joined()
    self.frame = String(decoding: frame, as: UTF8.self)
  }

  /// Returns the text of a module without imports and exports; all modules of a page share one scope.
  private static func body(ofModule text: String) -> String {
    var body = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("import ")
    {
      body += line.hasPrefix("export ") ? String(line.dropFirst(7)) : String(line)
      body += "\n"
    }
    return body
  }
}

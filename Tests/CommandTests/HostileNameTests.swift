import Foundation
import TestSupport
import Testing

/// Names that try to be something else stay text, in every output.
@Suite struct HostileNameTests {
  static let names = [
    #""><script>alert(1)</script>"#, "</svg><script>alert(1)</script>", "</style><b onload=x>",
    "javascript:alert(1)",
    #"\N"#, #"\G \E \L \T"#, #"a\"#, #"a" [URL="x"] b "#, "]]>", "-->", "&lt;b&gt;", "&#60;b&#62;", "%s%n",
    "..", "../../../tmp/evil", "/etc/passwd", "CON", "$(touch evil)", "`touch evil`", "=1+1", "@SUM(1)",
    "a\u{202E}b\u{2066}c", "\u{200B}a\u{FEFF}", "a\u{1}b\u{7F}c", "\u{85}a", "a\u{2028}b", "🦆 Дак 鴨",
    "e\u{301}",
  ]

  /// A report in which a name stands wherever a report has names.
  static func report(_ name: String) -> String {
    InventedEvent.report(
      title: "On \(name)",
      authors: "\(name), Anna (Institute of \(name)); QUILL, \(name) (University of Nowhere)"
    ).replacing(InventedEvent.title, with: name) + String(repeating: "A line of an abstract.\n", count: 20)
  }

  @Test(arguments: names)
  func `a hostile name stays text`(name: String) throws {
    let folder = try TemporaryFolder("talks.md", Self.report(name))
    let run = try CommandRun("analyze", "talks.md", "--output", "out", in: folder)
    try #require(run.status == 0, "\(run.errors)")
    #expect(try folder.names() == ["out", "talks.md"])
    #expect(try folder.names(in: "out").count { $0 != "explore-institutions.html" } == 19)

    for table in try folder.names(in: "out") where table.hasSuffix(".csv") {
      _ = try CSVRows(folder.text(of: "out/\(table)"))
    }
    for drawing in ["persons", "institutions"] {
      let svg = try ParsedXML(folder.bytes(of: "out/\(drawing).svg"))
      for forbidden in ["script", "image", "foreignObject", "b"] { #expect(svg.count(forbidden) == 0) }
      for attribute in svg.elements.flatMap(\.attributes) {
        #expect(!attribute.key.lowercased().hasPrefix("on"))
        if attribute.key.hasSuffix("href") { #expect(attribute.value.hasPrefix("#")) }
      }
      _ = try JSONSerialization.jsonObject(with: Data(folder.bytes(of: "out/manifest.json")))
    }
    let page = try folder.text(of: "out/report.html")
    #expect(!page.contains("<script") && !page.contains("<b ") && !page.contains("alert(1)</script>"))
    #expect(page.components(separatedBy: "</svg>").count == page.components(separatedBy: "<svg ").count)
    #expect(page.components(separatedBy: "</style>").count == page.components(separatedBy: "<style").count)
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })

    // Graphviz must read the DOT text as it stands, with as many vertices as there are persons.
    let persons = try CSVRows(folder.text(of: "out/persons.csv"))
    let dot = try CommandRun("diagram", "talks.md", "--format", "svg", in: folder)
    #expect(dot.status == 0, "\(dot.errors)")
    #expect(
      try ParsedXML(dot.output).elements.count { $0.attributes["class"]?.contains("vertex") == true }
        >= persons.rows.count)
  }

  @Test(arguments: ["-", "--strict", "-o", "a b.md", "a;b.md", "a\"b<c>.md", "ä.md", "a\u{202E}b.md"])
  func `a hostile file name is a file name`(name: String) throws {
    let folder = try TemporaryFolder(name, InventedEvent.report)
    let run = try CommandRun("analyze", "--output", "out", "--", "./\(name)", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text(of: "out/manifest.json")
    let manifest = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let inputs = try #require(manifest?["inputs"] as? [[String: Any]])
    #expect(inputs.first?["name"] as? String == "./\(name)")
    #expect(try folder.names().count == 2)
  }
}

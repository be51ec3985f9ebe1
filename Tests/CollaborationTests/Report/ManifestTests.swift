import Foundation
import Testing

@testable import Collaboration

@Suite struct ManifestTests {
  @Test func `the manifest is JSON that says what was run on what`() throws {
    let analysis = Analysis(Invented.event(), options: .init(counting: .fractional, countsPresenters: true))
    let text = Manifest(analysis, version: "1.2").text
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["version"] as? String == "1.2")
    #expect(object["works"] as? Int == 5)
    #expect(object["persons"] as? Int == 6)
    #expect(object["institutions"] as? Int == 3)
    #expect((object["options"] as? [String: Any])?["counting"] as? String == "fractional")
    #expect((object["options"] as? [String: Any])?["presenters"] as? Bool == true)
    let input = try #require((object["inputs"] as? [[String: Any]])?.first)
    #expect(input["name"] as? String == "invented.md")
    #expect((input["sha256"] as? String)?.count == 64)
  }
}

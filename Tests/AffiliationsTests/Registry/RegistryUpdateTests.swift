import Testing

@testable import Affiliations

@Suite struct RegistryUpdateTests {
  @Test func `the newest dump of an answer of Zenodo's is its first zip file`() throws {
    let answer = """
      {"hits":{"hits":[{"id":1,"files":[{"id":"a","key":"read.me","links":{"self":"https://example.org/r"}},
        {"key":"v9-ror-data.zip","size":3,"links":{"self":"https://example.org/z/content"}}]},
        {"files":[{"key":"v8-ror-data.zip","links":{"self":"https://example.org/old"}}]}],"total":2}}
      """
    let found = try #require(RegistryUpdate.newestDump(in: Array(answer.utf8)))
    #expect(found.name == "v9-ror-data.zip")
    #expect(found.address == "https://example.org/z/content")
  }

  @Test(arguments: [
    "", "<html>", "{}", "{\"hits\":{\"hits\":[]}}", "{\"hits\":{\"hits\":[{\"files\":[",
    "{\"hits\":{\"hits\":[{\"files\":[{\"key\":\"a.zip\",\"links\":{\"self\":\"file:///etc/passwd\"}}]}]}}",
  ])
  func `an answer without a dump gives none`(answer: String) {
    #expect(RegistryUpdate.newestDump(in: Array(answer.utf8)) == nil)
  }
}

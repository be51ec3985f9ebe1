import Foundation
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

/// What holds for every format of a database, in JSON or XML, whatever its fields.
@Suite struct DatabaseFormatTests {
  static let json = [
    "inspire", "dblp-json", "semantic-scholar", "ads-json", "hal", "openreview", "orcid", "pretalx-json",
  ]
  static let xml = ["dblp-xml", "pretalx-xml", "arxiv", "endnote-xml"]

  private func read(_ text: String, as format: String) throws -> Reading {
    try #require(InputFormats.named(format)).read(Source(name: "a", text: text))
  }

  @Test(arguments: json + xml)
  func `the example is recognised and read`(format: String) throws {
    let source = Source(name: "a", text: try #require(InputFormats.named(format)).example)
    #expect(InputFormats.recognizing(source)?.name == format)
    let reading = try read(
      source.bytes.isEmpty ? "" : String(decoding: source.bytes, as: UTF8.self), as: format)
    #expect(reading.works.map(\.title).allSatisfy { $0.hasPrefix("On Collaboration") })
    #expect(reading.works.first?.authorships.first?.name.written.contains("Doe") == true)
  }

  @Test(arguments: json + xml)
  func `an input may end at any byte`(format: String) throws {
    let format = try #require(InputFormats.named(format))
    let bytes = Array(format.example.utf8)
    for count in 1..<bytes.count {
      let source = Source(name: "a", bytes: Array(bytes.prefix(count)))
      guard (try? source.text()) != nil else { continue }
      let works = try format.read(source).works
      #expect(works.count <= 1)
    }
  }

  static let jsonFiles = CorpusFileTests.dialects.filter {
    json.contains($0.folder) && !$0.name.hasSuffix(".jsonl")
  }

  /// Returns what a value may be turned into, one member or element after the other.
  private func spoiled(_ value: Any, by wrong: Any) -> [Any] {
    var all: [Any] = [wrong]
    if let object = value as? [String: Any] {
      for key in object.keys.sorted() {
        for other in spoiled(object[key] ?? 0, by: wrong) {
          var changed = object
          changed[key] = other
          all.append(changed)
        }
      }
    } else if let array = value as? [Any] {
      for index in array.indices {
        for other in spoiled(array[index], by: wrong) {
          var changed = array
          changed[index] = other
          all.append(changed)
        }
      }
    }
    return all
  }

  @Test(arguments: jsonFiles)
  func `a value of a wrong type costs what depends on it and nothing else`(file: CorpusFileTests.File) throws
  {
    let source = try file.source()
    let value = try JSONSerialization.jsonObject(with: Data(source.bytes))
    let format = try #require(InputFormats.named(file.folder))
    let wrongs: [Any] = [NSNull(), 7, "x", [Any](), [String: Any](), [["value": ["x"]]], true]
    let count = spoiled(value, by: 0).count
    for (number, wrong) in wrongs.enumerated() {
      // Each place gets one or two of the wrong values.
      for (place, changed) in spoiled(value, by: wrong).enumerated()
      where place % wrongs.count == number || count < 60 {
        guard JSONSerialization.isValidJSONObject(changed) else { continue }
        let data = try JSONSerialization.data(withJSONObject: changed)
        let reading = try format.read(Source(name: "a", bytes: Array(data)))
        #expect(!reading.diagnostics.contains { $0.message.contains("no valid JSON") }, "\(place) \(wrong)")
      }
    }
  }

  static let records: [(format: String, record: String, page: String)] = [
    (
      "inspire",
      #"{"id": "%", "metadata": {"titles": [{"title": "T%"}], "authors": [{"full_name": "Doe, J"}]}}"#,
      #"{"hits": {"total": 3, "hits": [§]}}"#
    ),
    (
      "dblp-json",
      #"{"@score": "1", "info": {"authors": {"author": {"@pid": "1/%", "text": "J Doe"}}, "title": "T%", "key": "%"}}"#,
      #"{"result": {"query": "x", "hits": {"@total": "3", "hit": [§]}}}"#
    ),
    (
      "semantic-scholar",
      #"{"paperId": "%", "title": "T%", "authors": [{"authorId": "1", "name": "J Doe"}]}"#,
      #"{"total": 3, "data": [§]}"#
    ),
    (
      "ads-json", #"{"bibcode": "%", "title": ["T%"], "author": ["Doe, J"], "aff": ["-"]}"#,
      #"{"responseHeader": {"status": 0}, "response": {"numFound": 3, "docs": [§]}}"#
    ),
    (
      "hal", #"{"halId_s": "%", "title_s": ["T%"], "authFullName_s": ["J Doe"]}"#,
      #"{"response": {"numFound": 3, "docs": [§]}}"#
    ),
    (
      "openreview",
      #"{"id": "%", "forum": "%", "content": {"title": "T%", "authors": ["J Doe"], "authorids": ["~J1"]}}"#,
      #"{"notes": [§], "count": 3}"#
    ),
    (
      "orcid",
      #"{"work": {"put-code": 1%, "title": {"title": {"value": "T%"}}, "external-ids": null, "contributors": {"contributor": [{"credit-name": {"value": "J Doe"}}]}}}"#,
      #"{"bulk": [§]}"#
    ),
    (
      "pretalx-json", #"{"id": 1%, "title": "T%", "persons": [{"code": "A", "name": "J Doe"}]}"#,
      #"{"schedule": {"version": "1", "conference": {"title": "C", "acronym": "c", "days": [{"rooms": {"R": [§]}}]}}}"#
    ),
  ]

  @Test(arguments: records)
  func `a bad record is said, and those around it are read`(format: String, record: String, page: String)
    throws
  {
    let records = (1...3).map { record.replacing("%", with: String($0)) }
    let bad = records[1].replacing("\"T2\"", with: "\"T2\" \"")
    #expect(bad != records[1])
    for separator in [", ", ",\n", ",\n  "] {
      for wrapping in [page, "[§]"] {
        let text = wrapping.replacing("§", with: [records[0], bad, records[2]].joined(separator: separator))
        let reading = try read(text, as: format)
        #expect(reading.works.map(\.title) == ["T1", "T3"], "\(wrapping)")
        #expect(reading.works.allSatisfy { $0.authorships.count == 1 })
        #expect(reading.diagnostics.count { $0.severity == .warning } == 1)
      }
    }
    let lines = try read(records.joined(separator: "\n"), as: format)
    #expect(lines.works.map(\.title) == ["T1", "T2", "T3"])
  }

  @Test func `the new formats take no file of another`() {
    let names = Set(Self.json + Self.xml)
    for file in CorpusFileTests.dialects where !names.contains(file.folder) {
      guard let source = try? file.source() else { continue }
      #expect(InputFormats.recognizing(source).map { names.contains($0.name) } != true, "\(file)")
    }
  }
}

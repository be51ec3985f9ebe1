import ByteFormats
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct CorpusTests {
  private func reading(_ name: String, _ ids: [String]) -> Reading {
    let works = ids.map { Work(id: $0, title: "Work \($0)", location: SourceLocation(name, line: 1)) }
    return Reading(works: works, title: name)
  }

  private func corpus(_ inputs: [(String, [String])]) -> Corpus {
    var corpus = Corpus()
    for (name, ids) in inputs {
      corpus.append(reading(name, ids), of: Source(name: name, text: name), format: .indicoReport)
    }
    return corpus
  }

  @Test func `ids of one input stay as they are`() {
    #expect(corpus([("a", ["1", "2"])]).works.map(\.id) == ["1", "2"])
  }

  @Test func `an id that two inputs have gets the input's name in both`() {
    let corpus = corpus([("a", ["1", "2"]), ("b", ["2", "3"])])
    #expect(corpus.works.map(\.id) == ["1", "a:2", "b:2", "3"])
  }

  @Test func `an id that three inputs have gets the input's name in all`() {
    let corpus = corpus([("a", ["1"]), ("b", ["1"]), ("c", ["1"])])
    #expect(corpus.works.map(\.id) == ["a:1", "b:1", "c:1"])
  }

  @Test func `an id that one input repeats and another has gets the input's name everywhere`() {
    let corpus = corpus([("a", ["1", "1"]), ("b", ["1", "1"])])
    #expect(corpus.works.map(\.id) == ["a:1", "a:1", "b:1", "b:1"])
  }

  @Test func `ids are distinguished as before where an input follows after the reading is finished`() {
    var corpus = corpus([("a", ["1", "1"]), ("b", ["2"])])
    corpus.finishAppending()
    corpus.append(reading("c", ["1", "2", "3"]), of: Source(name: "c", text: "c"), format: .indicoReport)
    #expect(corpus.works.map(\.id) == ["a:1", "a:1", "b:2", "c:1", "c:2", "3"])
  }

  @Test func `a work in a corpus is what was read`() {
    var work = Work(id: "1", title: "Tides", kind: "conference contribution", location: SourceLocation("a"))
    work.venue = "Symposium of Invented Harbours"
    for number in 0..<5 {
      var name = PersonName(
        "Lindqvist-Okafor, Ada \(number % 2)", family: "Lindqvist-Okafor", given: "Ada \(number % 2)")
      if number == 3 { name.suffix = "Jr." }
      work.authorships.append(
        Authorship(
          name: name, role: .author, affiliations: [Affiliation("University of Nowhere, Harbour Road")],
          location: SourceLocation("a")))
    }
    var corpus = Corpus()
    corpus.append(Reading(works: [work, work]), of: Source(name: "a", text: ""), format: .indicoReport)
    #expect(corpus.works == [work, work])
  }

  @Test func `equal names of other bytes keep their bytes`() {
    let names = ["Lindqvist-Océane, Ada", "Lindqvist-Oce\u{301}ane, Ada", "Lindqvist-Océane, Ada"]
    var work = Work(id: "1", title: "Tides", location: SourceLocation("a"))
    work.authorships = names.map {
      Authorship(name: PersonName($0), role: .author, location: SourceLocation("a"))
    }
    var corpus = Corpus()
    corpus.append(Reading(works: [work]), of: Source(name: "a", text: ""), format: .indicoReport)
    #expect(corpus.works[0].authorships.map { Array($0.name.written.utf8) } == names.map { Array($0.utf8) })
  }

  @Test func `an input given twice has a number behind its name`() {
    #expect(corpus([("a", ["1"]), ("a", ["1"])]).works.map(\.id) == ["a:1", "a#2:1"])
  }

  @Test func `each input is named with format, title, digest and number of works`() {
    let corpus = corpus([("a", ["1", "2"]), ("b", [])])
    #expect(corpus.inputs.map(\.name) == ["a", "b"])
    #expect(corpus.inputs.map(\.format) == ["indico-report", "indico-report"])
    #expect(corpus.inputs.map(\.title) == ["a", "b"])
    #expect(corpus.inputs.map(\.workCount) == [2, 0])
    #expect(corpus.inputs[0].sha256 == SHA256.hexDigest(of: Array("a".utf8)))
  }

  @Test func `diagnostics keep the order of the inputs`() {
    var corpus = Corpus()
    for name in ["a", "b"] {
      var reading = reading(name, [])
      reading.diagnostics = [Diagnostic(.warning, at: SourceLocation(name, line: 3), "odd")]
      corpus.append(reading, of: Source(name: name, text: name), format: .indicoReport)
    }
    #expect(corpus.diagnostics.map(\.location.source) == ["a", "b"])
  }
}

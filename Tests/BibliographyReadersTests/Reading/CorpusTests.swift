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

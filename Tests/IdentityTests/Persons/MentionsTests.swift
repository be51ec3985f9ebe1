import Bibliography
import Testing

@testable import Identity

@Suite struct MentionsTests {
  private let works = [
    ["Okafor, Ada @ University of Bonn", "Nowak, Jan"], ["Berg, Eva"],
    ["Okafor, Ada", "Lind, Ole", "Okafor, A."],
  ]

  @Test func `mentions are in the order of the corpus, those of a work side by side`() {
    let mentions = Mentions(InventedWorks.corpus(works))
    #expect(mentions.ofWork == [0..<2, 2..<3, 3..<6])
    #expect(mentions.all.map(\.work) == [0, 0, 1, 2, 2, 2])
    #expect(mentions.all.map(\.authorship) == [0, 1, 0, 0, 1, 2])
    #expect(mentions.records.map(\.work) == [0, 0, 1, 2, 2, 2])
    #expect(
      mentions.all.indices.map { mentions.written($0) }
        == works.flatMap { $0.map { NameWords.trimmed($0.split(separator: "@")[0]) } })
  }

  @Test func `one name is one number, however often it is written`() {
    let mentions = Mentions(InventedWorks.corpus(works))
    #expect(mentions.names.count == 5)
    #expect(mentions.records[0].name == mentions.records[3].name)
    #expect(mentions.name(of: 3).inverted == "Okafor, Ada")
  }

  @Test func `names and words have the same numbers whatever the order of the works`() {
    let ids = ["w1", "w2", "w3"]
    let straight = Mentions(InventedWorks.corpus(works, ids: ids))
    let reversed = Mentions(InventedWorks.corpus(works.reversed(), ids: ids.reversed()))
    #expect(straight.names == reversed.names)
    for work in works.indices {
      let (left, right) = (straight.ofWork[work], reversed.ofWork[2 - work])
      #expect(left.map { straight.records[$0].name } == right.map { reversed.records[$0].name })
      #expect(
        left.map { straight.records[$0].affiliationTerms }
          == right.map { reversed.records[$0].affiliationTerms })
    }
  }

  @Test func `of works with one id the one that was read first comes first`() {
    let corpus = InventedWorks.corpus(
      [["Okafor, Ada"], ["Nowak, Jan"], ["Berg, Eva"]], ids: ["b", "b", "a"])
    #expect(corpus.worksByID == [2, 0, 1])
  }

  @Test func `an author who is listed again with the same affiliations is a repeat, initials are not`() {
    let mentions = Mentions(
      InventedWorks.corpus([
        ["Okafor, Ada @ Ghent", "Okafor, Ada @ Turin", "Okafor, Ada @ Ghent", "Lind, O.", "Lind, O."],
        ["Okafor, Ada @ Ghent"],
      ]))
    #expect(mentions.records.map(\.isRepeat) == [false, false, true, false, false, false])
  }

  @Test func `a corpus without works has no mentions`() {
    let mentions = Mentions(Corpus())
    #expect(
      mentions.all.isEmpty && mentions.ofWork.isEmpty && mentions.names.isEmpty && mentions.works.isEmpty)
  }

  @Test func `the terms of a title are its longer words without the common ones`() {
    #expect(
      TitleTerms.terms(of: "Towards the melting of Ice-Cream: A New Approach") == ["melting", "ice", "cream"])
  }
}

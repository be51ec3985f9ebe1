import Affiliations
import Bibliography
import BibliographyReaders
import Testing

@testable import Identity

@Suite struct CorpusAffiliationsTests {
  /// Two works; the second one has an affiliation that its record ties to none of its people.
  private var mentions: Mentions {
    var corpus = InventedWorks.corpus([
      ["Okafor, Ada @ Dept. of Spoons, Wobbly Spoon Institute, Berlin, Germany", "Nowak, Jan"],
      ["Berg, Eva @ Wobbly Spoon Institute", "Lind, Ole @ Nowhere 7, France"],
    ])
    corpus = corpus.with(Affiliation("Steady Fork Centre, Paris, France"), ofWork: 1)
    return Mentions(corpus)
  }

  private func conclude() -> InstitutionConclusions {
    let mentions = mentions
    var affiliations = CorpusAffiliations(of: mentions, registry: nil)
    _ = affiliations.institutionsByName()
    return affiliations.institutions(
      withPersons: [0, 1, 2, 3], rollUp: .institution, greaterChina: .separate)
  }

  @Test func `affiliations by their names alone give each mention the numbers of its institutions`() {
    var affiliations = CorpusAffiliations(of: mentions, registry: nil)
    let found = affiliations.institutionsByName()
    #expect(found.map(\.count).prefix(3) == [1, 0, 1])
    #expect(found.count == 4 && found[0] == found[2])
  }

  @Test func `institutions of mentions and of works are apart, in alphabetical order of their ids`() {
    let found = conclude()
    #expect(found.institutions.map(\.id) == found.institutions.map(\.id).sorted())
    #expect(found.ofMentions.count == 4 && found.ofWorks.count == 2)
    let names = found.ofMentions.map { $0.institutions.map { found.institutions[$0].name } }
    #expect(names[0] == ["Wobbly Spoon Institute"] && names[1] == [] && names[2] == names[0])
    #expect(
      found.ofWorks.map { $0.institutions.map { found.institutions[$0].name } } == [
        [], ["Steady Fork Centre"],
      ])
  }

  @Test func `countries are those of the institutions, or of the affiliation where none is recognised`() {
    let found = conclude()
    #expect(found.ofMentions.map(\.countries) == [["DE"], [], ["DE"], ["FR"]])
    #expect(found.ofWorks.map(\.countries) == [[], ["FR"]])
    #expect(found.ofMentions[0].units == ["Dept. of Spoons"])
    #expect(found.unresolved.map(\.text) == ["Nowhere 7, France"])
  }
}

extension Corpus {
  /// The same corpus with an affiliation of a work that belongs to none of its people.
  fileprivate func with(_ affiliation: Affiliation, ofWork work: Int) -> Corpus {
    var reading = Reading()
    reading.works = works
    reading.works[work].affiliations.append(affiliation)
    var corpus = Corpus()
    corpus.append(reading, of: Source(name: "invented", text: ""), format: InputFormats.all[0])
    return corpus
  }
}

import Bibliography
import BibliographyReaders
import Testing

@testable import Identity

/// The kinds of names that resolvers are known to get wrong, each by an example.
@Suite struct HardKindsTests {
  /// An authorship of an invented record.
  private struct Entry: ExpressibleByStringLiteral {
    var family: String?
    var given: String?
    var written: String
    var orcid: String?
    var isGroup = false
    var role = Authorship.Role.author
    var affiliation: String?

    /// `Family, Given`, or a name in one piece.
    init(stringLiteral text: String) { self.init(text) }

    init(
      _ text: String, orcid: String? = nil, isGroup: Bool = false, role: Authorship.Role = .author,
      affiliation: String? = nil
    ) {
      written = text
      self.orcid = orcid
      self.isGroup = isGroup
      self.role = role
      self.affiliation = affiliation
      let parts = text.split(separator: ",", maxSplits: 1).map { String($0.drop { $0 == " " }) }
      if parts.count == 2 { (family, given) = (parts[0], parts[1]) }
    }
  }

  private func corpus(_ works: [[Entry]], titles: [String] = []) -> Corpus {
    var reading = Reading()
    for (index, entries) in works.enumerated() {
      var work = Work(
        id: "\(index + 1)", title: index < titles.count ? titles[index] : "",
        location: SourceLocation("invented"))
      work.authorships = entries.map { entry in
        Authorship(
          name: PersonName(entry.written, family: entry.family, given: entry.given), role: entry.role,
          affiliations: entry.affiliation.map { [Affiliation($0)] } ?? [],
          identifiers: entry.orcid.map { [Identifier(.orcid, $0)] } ?? [], isGroup: entry.isGroup,
          location: work.location)
      }
      reading.works.append(work)
    }
    var corpus = Corpus()
    corpus.append(reading, of: Source(name: "invented", text: ""), format: InputFormats.all[0])
    return corpus
  }

  /// For each work the ids of its people.
  private func people(_ works: [[Entry]], titles: [String] = []) -> [[String]] {
    let resolved = ResolvedCorpus(resolving: corpus(works, titles: titles))
    return resolved.mentionsOfWork.map { $0.map { resolved.persons[resolved.personOfMention[$0]].id } }
  }

  @Test func `initials make no chain between names that contradict each other`() {
    let ids = people([
      ["Govind, Sharlene", "Nowak, Jan"], ["Govind, S.", "Nowak, Jan"], ["Govind, Suresh", "Nowak, Jan"],
    ])
    #expect(ids[0][0] != ids[2][0])
  }

  @Test func `initials join the one name that they fit and that has the same co-authors`() {
    let ids = people([
      ["Govind, Sharlene", "Nowak, Jan", "Berg, Mia"], ["Govind, S.", "Nowak, Jan", "Berg, Mia"],
    ])
    #expect(ids[0][0] == ids[1][0])
  }

  @Test func `twins of one name on one work are two people`() {
    let ids = people([["Okafor, Ada", "Okafor, Ada M.", "Nowak, Jan"]])
    #expect(Set(ids[0]).count == 3)
  }

  @Test func `a shortened compound family name is the same person's where the co-authors are`() {
    let ids = people([
      ["Ruiz Ibarra, Marisol", "Nowak, Jan", "Berg, Mia"], ["Ruiz, Marisol", "Nowak, Jan", "Berg, Mia"],
      ["Ruiz-Ibarra, Marisol", "Nowak, Jan", "Berg, Mia"],
    ])
    #expect(Set(ids.map { $0[0] }).count == 1)
  }

  @Test func `family and given name in the other order are one person where the co-authors are`() {
    let ids = people([
      ["Quelbrecht, Tamsin", "Nowak, Jan", "Berg, Mia"], ["Tamsin, Quelbrecht", "Nowak, Jan", "Berg, Mia"],
    ])
    #expect(ids[0][0] == ids[1][0])
  }

  @Test func `an ORCID iD holds a person together over a change of name`() {
    let works: [[Entry]] = [
      [Entry("Lindqvist, Ada", orcid: "0000-0001-0000-0001")],
      [Entry("Okafor, Ada", orcid: "0000-0001-0000-0001")],
      ["Okafor, Zoe"],
    ]
    let ids = people(works)
    #expect(ids[0] == ids[1])
    #expect(ids[2] != ids[1])
  }

  @Test func `a mononym is a name, and no other person's`() {
    let ids = people([["Quelbrechtia", "Nowak, Jan"], ["Quelbrechtia", "Nowak, Jan"], ["Okafor, Ada"]])
    #expect(ids[0][0] == ids[1][0])
    #expect(ids[0][0] == "quelbrechtia")
  }

  @Test func `names that only begin like et al. are people`() {
    #expect(corpus([["Etal, Ada", "Otherson, U."]]).works[0].authorships.count == 2)
  }

  @Test func `a consortium is one group over all works, and never a person`() {
    let group = Entry("The Northern Lights Collaboration", isGroup: true)
    let resolved = ResolvedCorpus(
      resolving: corpus([
        [group, "Collaboration, Nora"], [group], ["Nowak, Jan", group], ["Collaboration, N."],
      ]))
    let groups = resolved.persons.filter(\.isGroup)
    #expect(groups.map(\.id) == ["the-northern-lights-collaboration"])
    #expect(groups.first?.mentions.count == 3)
    #expect(resolved.persons.count { !$0.isGroup } >= 2)
  }

  @Test func `a group is the same with an article and without, and whoever speaks for it`() {
    let names = [
      "Northern Lights Collaboration", "The Northern Lights collaboration",
      "on behalf of the Northern Lights Collaboration", "Northern Lights Team",
    ]
    let ids = people(names.map { [Entry($0, isGroup: true)] }).flatMap { $0 }
    #expect(Set(ids.prefix(3)).count == 1)
    #expect(ids[3] != ids[0])
  }

  @Test func `three thousand authors of one work are three thousand people`() {
    let names = (0..<3000).map { Entry("\(Self.word($0 % 60 * 1009)), \(Self.word($0 * 7919))") }
    let ids = people([names, Array(names.prefix(20)), Array(names.suffix(20))])
    #expect(Set(ids[0]).count == 3000)
    #expect(ids[1] == Array(ids[0].prefix(20)))
    #expect(ids[2] == Array(ids[0].suffix(20)))
  }

  /// A made-up name for a number.
  private static func word(_ number: Int) -> String {
    let syllables = [
      "ba", "co", "di", "fu", "ge", "hi", "ja", "ko", "lu", "me", "no", "pa", "ri", "so", "tu", "vy",
    ]
    var rest = number
    var text = ""
    for _ in 0..<5 {
      text += syllables[rest % 16]
      rest /= 16
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  @Test func `the same person twice on one work counts once`() {
    #expect(Set(people([["Okafor, Ada", "Nowak, Jan", "Okafor, Ada"]])[0]).count == 2)
  }

  @Test func `an author named again with the same affiliation is the same, with another one a namesake`() {
    let ids = people([
      [
        Entry("Okafor, Ada", affiliation: "Ghent"), Entry("Okafor, Ada", affiliation: "Turin"),
        Entry("Okafor, Ada", affiliation: "Ghent"), Entry("Okafor, Ada", affiliation: "Turin"),
      ]
    ])[0]
    #expect(ids[0] != ids[1])
    #expect(ids[2] == ids[0])
    #expect(Set(ids).count <= 3, "\(ids)")
  }

  @Test func `an editor with initials is the one author who fits, and neither of two who fit`() {
    let editor = Entry("Okafor, A.", role: .editor)
    let one = people([["Okafor, Ada", "Nowak, Jan", editor]])[0]
    #expect(one[2] == one[0])
    let two = people([["Okafor, Ada", "Okafor, Alma", editor]])[0]
    #expect(Set(two).count == 3)
    let namesakes = [Entry("Okafor, Ada", affiliation: "Ghent"), Entry("Okafor, Ada", affiliation: "Turin")]
    #expect(Set(people([namesakes + [editor]])[0]).count == 3)
  }

  @Test func `a frequent name in a small programme is no proof, a rare one nearly is`() {
    let ids = people(
      [
        ["Wang, Wei", "Nowak, Jan"], ["Wang, Wei", "Berg, Mia"], ["Quelbrecht, Xiomara"],
        ["Quelbrecht, Xiomara"],
      ],
      titles: ["Spin waves in thin films", "Parsing of old letters", "Spin waves", "Old letters"])
    #expect(ids[2] == ids[3])
  }

  @Test func `a frequent name is doubted at least three times as much as a rare one`() {
    let works: [[Entry]] = [
      ["Wang, Wei", "Nowak, Jan"], ["Wang, Wei", "Berg, Mia"],
      ["Quelbrecht, Xiomara", "Okafor, Ada"], ["Quelbrecht, Xiomara", "Rossi, Lia"],
    ]
    let titles = ["Spin waves in thin films", "Parsing of old letters", "Melting of ice", "Birds of Iceland"]
    let resolved = ResolvedCorpus(resolving: corpus(works, titles: titles))
    let doubts = [(0, 2), (4, 6)].map { 1 - resolved.explanation($0, $1).probability }
    #expect(doubts[0] > 3 * doubts[1] && doubts[1] > 0, "\(doubts)")
  }

  @Test func `a namesake with a suffix is not joined to the one without who is on the same work`() {
    let ids = people([
      ["Finch, Walter", "Finch Jr., Walter"], ["Finch, Walter", "Nowak, Jan"],
      ["Finch, Walter", "Nowak, Jan"],
    ])
    #expect(Set([ids[0][0], ids[1][0], ids[2][0]]).count == 1)
    #expect(ids[0][1] != ids[0][0])
  }

  @Test func `one change of name in a corpus reconciles no other names that contradict each other`() {
    let team: [Entry] = ["Nowak, Jan", "Berg, Mia", "Rossi, Lia"]
    let works: [[Entry]] = [
      [Entry("Lindqvist, Ada", orcid: "0000-0001-0000-0001")],
      [Entry("Okafor, Zoe Ada", orcid: "0000-0001-0000-0001")],
      ["Quelbrecht, J."] + team, ["Quelbrecht, J. X."] + team, ["Quelbrecht, J. S."] + team,
      ["Quelbrecht, J."] + team,
    ]
    let ids = people(works)
    #expect(ids[0][0] == ids[1][0])
    #expect(ids[3][0] != ids[4][0])
  }

  @Test func `a person whom one of hundreds of records lists twice stays one person`() {
    var works: [[Entry]] = [["Quelbrecht, X. P.", "Quelbrecht, Xiomara P.", "Nowak, Jan"]]
    for index in 0..<120 {
      works.append([index < 60 ? "Quelbrecht, X. P." : "Quelbrecht, Xiomara P.", "Nowak, Jan", "Berg, Mia"])
      works.append([index < 60 ? "Quelbrecht, Xiomara P." : "Quelbrecht, X. P.", "Nowak, Jan", "Rossi, Lia"])
    }
    let ids = people(works)
    #expect(Set(ids.dropFirst().map { $0[0] }).count == 1)
  }

  @Test func `two misprints of one name do not keep its many right spellings apart`() {
    var works: [[Entry]] = []
    for index in 0..<20 {
      let team: [Entry] = index % 2 == 0 ? ["Nowak, Jan", "Berg, Mia"] : ["Rossi, Lia", "Berg, Mia"]
      works.append(
        [index == 4 ? "Quelbrechtt, Xiomara" : index == 5 ? "Quelbrech, Xiomara" : "Quelbrecht, Xiomara"]
          + team)
    }
    #expect(Set(people(works).map { $0[0] }).count == 1)
  }
}

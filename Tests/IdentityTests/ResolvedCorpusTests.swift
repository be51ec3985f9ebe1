import Bibliography
import BibliographyReaders
import Testing

@testable import Identity

@Suite struct ResolvedCorpusTests {
  /// A corpus of invented works: for each its authors, `Family, Given @ Affiliation`.
  private func resolve(_ works: [[String]], presenters: [Int: [String]] = [:]) -> ResolvedCorpus {
    var reading = Reading()
    for (index, authors) in works.enumerated() {
      var work = Work(id: "\(index + 1)", title: "Work \(index)", location: SourceLocation("invented"))
      for (role, names) in [(Authorship.Role.author, authors), (.presenter, presenters[index] ?? [])] {
        for entry in names {
          let parts = entry.split(separator: "@").map { $0.trimmingSpaces() }
          let name = parts[0].split(separator: ",").map { $0.trimmingSpaces() }
          work.authorships.append(
            Authorship(
              name: PersonName(parts[0], family: name[0], given: name.count > 1 ? name[1] : nil), role: role,
              affiliations: parts.count > 1 ? [Affiliation(parts[1])] : [], location: work.location))
        }
      }
      reading.works.append(work)
    }
    var corpus = Corpus()
    corpus.append(reading, of: Source(name: "invented", text: ""), format: InputFormats.all[0])
    return ResolvedCorpus(resolving: corpus)
  }

  @Test func `one name on two works is one person`() {
    let corpus = resolve([["Okafor, Ada", "Nowak, Jan"], ["Okafor, Ada", "Lindqvist, Mia"]])
    #expect(corpus.persons.map(\.id) == ["lindqvist-mia", "nowak-jan", "okafor-ada"])
  }

  @Test func `two authors of one work are two people, whatever their names`() {
    let corpus = resolve([
      ["Okafor, Ada @ University of Bonn", "Okafor, Ada @ ETH Zurich"], ["Okafor, A.", "Okafor, Ada"],
    ])
    let people = corpus.mentionsOfWork.map { Set($0.map { corpus.personOfMention[$0] }).count }
    #expect(people == [2, 2])
    #expect(corpus.persons.contains { $0.id == "okafor-ada-2" })
  }

  @Test func `an author whom the record repeats is one person`() {
    #expect(resolve([["Okafor, Ada", "Okafor, Ada"]]).persons.count == 1)
  }

  @Test func `an author who presents is one person`() {
    let corpus = resolve([["Okafor, Ada", "Nowak, Jan"]], presenters: [0: ["Okafor, Ada"]])
    #expect(corpus.persons.count == 2)
  }

  @Test func `further given names, umlauts and misprints do not split a person who keeps co-authors`() {
    let corpus = resolve([
      ["Körner, Ada", "Nowak, Jan", "Lindqvist, Mia"], ["Koerner, Ada M.", "Nowak, Jan", "Lindqvist, Mia"],
      ["Körner, Adda", "Nowak, Jan", "Lindqvist, Mia"],
    ])
    #expect(corpus.persons.count { $0.id.hasPrefix("koerner") } <= 2)
    #expect(corpus.personOfMention[0] == corpus.personOfMention[3])
  }

  @Test func `different given names and initials stay apart`() {
    let corpus = resolve([["Li, Yue"], ["Li, Hongmei"], ["Li, Zhi"], ["Okafor, A."], ["Okafor, B."]])
    #expect(corpus.persons.count == 5)
  }

  @Test func `initials that fit two persons join neither`() {
    let corpus = resolve([["Okafor, Ada"], ["Okafor, Anton"], ["Okafor, A."]])
    #expect(corpus.persons.count == 3)
  }

  @Test func `the displayed name is the fullest that fits, the id comes from the most frequent`() {
    let corpus = resolve([
      ["LINDQVIST, Ada", "NOWAK, Jan"], ["LINDQVIST, Ada", "NOWAK, Jan"],
      ["LINDQVIST, Ada M.", "NOWAK, Jan"],
    ])
    let person = corpus.persons.first { $0.id == "lindqvist-ada" }
    #expect(person?.name.display == "Ada M. Lindqvist")
    #expect(person?.joins.isEmpty == false)
  }

  @Test func `different ORCID iDs keep one name apart, the same one joins two names`() {
    var reading = Reading()
    for (index, (name, orcid)) in [("Nowak", "0000-0001"), ("Nowak", "0000-0002"), ("Berg", "0000-0002")]
      .enumerated()
    {
      var work = Work(id: "\(index)", title: "", location: SourceLocation("invented"))
      work.authorships = [
        Authorship(
          name: PersonName(name, family: name, given: "Eva"), role: .author,
          identifiers: [Identifier(.orcid, orcid)], location: work.location)
      ]
      reading.works.append(work)
    }
    var corpus = Corpus()
    corpus.append(reading, of: Source(name: "invented", text: ""), format: InputFormats.all[0])
    let resolved = ResolvedCorpus(resolving: corpus)
    #expect(resolved.personOfMention[0] != resolved.personOfMention[1])
    #expect(resolved.personOfMention[1] == resolved.personOfMention[2])
  }

  @Test func `an empty corpus has nobody`() {
    #expect(ResolvedCorpus(resolving: Corpus()).persons.isEmpty)
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String { split(separator: " ").joined(separator: " ") }
}

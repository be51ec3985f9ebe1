import Bibliography
import Testing

@testable import Identity

@Suite struct PersonResolutionTests {
  private func resolve(_ works: [[String]], ids: [String]? = nil, names: [(Int, String)] = [])
    -> PersonResolution
  {
    let mentions = Mentions(InventedWorks.corpus(works, ids: ids))
    let joins = PersonJoins(
      SpellingCandidates(mentions), of: mentions, institutions: mentions.all.map { _ in [] })
    return PersonResolution(
      joins, of: mentions, decidedNames: names.map { ($0.0, NameParser.parse(free: $0.1)) })
  }

  @Test func `persons are in the order of their ids and have their mentions in ascending order`() {
    let people = resolve([["Okafor, Ada", "Nowak, Jan"], ["Okafor, Ada", "Nowak, Jan"], ["Berg, Eva"]])
    #expect(people.persons.map(\.id) == ["berg-eva", "nowak-jan", "okafor-ada"])
    #expect(people.persons.map(\.mentions) == [[4], [1, 3], [0, 2]])
    #expect(people.personOfMention == [2, 1, 2, 1, 0])
  }

  @Test func `namesakes are numbered by their mentions, then by the ids of their works`() {
    let works = [["Okafor, Ada", "Okafor, Ada @ Ghent"], ["Okafor, Ada", "Okafor, Ada @ Ghent"]]
    let people = resolve(works, ids: ["b", "a"])
    for (number, person) in people.persons.enumerated() {
      #expect(person.id == (number == 0 ? "okafor-ada" : "okafor-ada-\(number + 1)"))
    }
    let counts = people.persons.map(\.mentions.count)
    #expect(counts == counts.sorted(by: >))
  }

  @Test func `a person keeps the spellings with their counts and why they were joined`() {
    let people = resolve([
      ["Okafor, Ada", "Nowak, Jan", "Lind, Eva"], ["Okafor, Ada M.", "Nowak, Jan", "Lind, Eva"],
      ["Okafor, Ada", "Nowak, Jan", "Lind, Eva"],
    ])
    let person = people.persons[people.personOfMention[0]]
    #expect(person.mentions == [0, 3, 6])
    #expect(person.variants.map(\.name) == ["Okafor, Ada", "Okafor, Ada M."])
    #expect(person.variants.map(\.count) == [2, 1])
    #expect(person.joins.contains { Set([$0.left, $0.right]) == ["Okafor, Ada", "Okafor, Ada M."] })
  }

  @Test func `a name that the user gives is the person's`() {
    let people = resolve([["Okafor, Ada"], ["Berg, Eva"]], names: [(0, "Ada Maria Lind")])
    #expect(people.persons[people.personOfMention[0]].name.display == "Ada Maria Lind")
    #expect(people.persons[people.personOfMention[0]].variants.map(\.name) == ["Okafor, Ada"])
  }
}

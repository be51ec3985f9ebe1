import ByteFormats
import Foundation
import TestSupport
import Testing

@testable import Affiliations

@Suite struct IndexBuilderTests {
  private static let organizations: [RegistryOrganization] = [
    .init(
      id: "0aaaaaa01", names: [.init("University of Examplia", .display)], country: "DE", city: "Examplia"),
    .init(id: "0aaaaaa02", names: [.init("Examplia College", .display)], country: "DE", city: "Examplia"),
    .init(
      id: "0aaaaaa03", names: [.init("Museum of Spoons", .display), .init("MOS", .acronym)], country: "FR",
      city: "Spoonville"),
    .init(id: "0aaaaaa04", names: [.init("Spoons Museum", .display)], country: "US", city: "Examplia"),
  ]

  private func bytes(_ organizations: [RegistryOrganization]) -> [UInt8] {
    var builder = IndexBuilder()
    for organization in organizations { builder.add(organization) }
    return builder.finished(source: "invented")
  }

  private func index(_ organizations: [RegistryOrganization] = organizations) throws -> RegistryIndex {
    try RegistryIndex(bytes(organizations), path: "memory")
  }

  @Test(arguments: [0, 1, 2, 3].permutations)
  func `the order in which organisations are added changes no byte`(order: [Int]) {
    #expect(bytes(order.map { Self.organizations[$0] }) == bytes(Self.organizations))
  }

  @Test func `every name is found by the sum of its words, whatever their order`() throws {
    let index = try index()
    for (number, name) in index.names.all.enumerated() {
      let words = index.nameWords[Int(name.firstWord)..<(Int(name.firstWord) + Int(name.wordCount))]
      let sum = words.reduce(UInt64(0)) { $0 &+ WordScanner.mix(index.words[Int($1.word)].hash) }
      var found: [Int] = []
      index.forEachName(withSum: sum) { found.append($0) }
      #expect(found.contains(number))
      #expect(Int(name.namesakes) == Set(found.map { index.names[$0].organization }).count)
    }
    #expect(index.names.all.contains { $0.namesakes == 2 })
  }

  @Test func `a word is the rarer the fewer names have it, and a name weighs what its words do`() throws {
    let index = try index()
    for word in index.words.all {
      #expect(index.word(word.hash).map { index.words[Int($0)].hash } == word.hash)
      let names = index.names.all.filter { name in
        index.nameWords.all[Int(name.firstWord)...].prefix(Int(name.wordCount)).contains {
          index.words[Int($0.word)].hash == word.hash
        }
      }
      #expect(names.count == Int(word.nameCount))
    }
    let sorted = index.words.all.sorted { $0.nameCount < $1.nameCount }
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.rarity >= $1.rarity })
    for name in index.names.all {
      let words = index.nameWords.all[Int(name.firstWord)...].prefix(Int(name.wordCount))
      #expect(abs(words.reduce(0) { $0 + $1.rarity } - name.weight) < 1e-5)
    }
  }

  @Test func `the names of a word go from light to heavy, those of one word left out`() throws {
    let index = try index()
    for word in index.words.all {
      let postings = index.postings[Int(word.firstPosting)..<Int(word.firstPosting + word.postingCount)]
      #expect(zip(postings, postings.dropFirst()).allSatisfy { $0.weight <= $1.weight })
      #expect(postings.allSatisfy { index.names[Int($0.name)].wordCount > 1 })
    }
  }

  @Test func `a city that lies in several countries says none`() throws {
    let index = try index()
    let (examplia, spoonville) = (WordScanner.hash("examplia".utf8), WordScanner.hash("spoonville".utf8))
    #expect(index.country(ofPlace: PlaceHash.hash([examplia])) == nil)
    #expect(index.country(ofPlace: PlaceHash.hash([spoonville])) == IndexLayout.number(ofCountry: "FR"))
  }

  @Test func `words are completed and corrected`() throws {
    let index = try index()
    func texts(_ numbers: [UInt32]) -> [String] {
      numbers.map { index.text(start: index.words[Int($0)].start, length: Int(index.words[Int($0)].length)) }
    }
    #expect(texts(index.completions(of: "exam")) == ["examplia"])
    #expect(texts(index.corrections(of: "exanplia")) == ["examplia"])
    #expect(texts(index.corrections(of: "exanpliaa")) == [])
    #expect(index.corrections(of: "mos").isEmpty)
  }

  @Test func `an index without organisations can be asked`() throws {
    let index = try index([])
    #expect(index.organizations.all.isEmpty)
    #expect(index.word(1) == nil && index.organization(withID: "0aaaaaa01") == nil)
    #expect(index.completions(of: "a").isEmpty && index.corrections(of: "spoons").isEmpty)
  }

  @Test func `a truncated or foreign index is refused`() {
    let whole = bytes(Self.organizations)
    for damaged in [Array(whole.dropLast()), Array(whole.prefix(40)), [], Array(whole.reversed())] {
      #expect(throws: RegistryError.self) { try RegistryIndex(damaged, path: "memory") }
    }
  }

  @Test func `an index of which one bit changed is refused`() {
    let whole = bytes(Self.organizations)
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 1 << UInt8(place % 8)
      #expect(throws: RegistryError.self) { try RegistryIndex(damaged, path: "memory") }
    }
  }

  /// How many changed indexes each seed has: 20, or what `COLLEGIUM_INDEX_RUNS` says, for a long search.
  private static let rounds =
    ProcessInfo.processInfo.environment["COLLEGIUM_INDEX_RUNS"].flatMap(Int.init) ?? 20

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `an index that was tampered with is refused or gives some answer`(seed: UInt64) throws {
    var random = SeededBytes(seed: seed)
    let whole = bytes(Self.organizations)
    for _ in 0..<Self.rounds {
      var changed = Array(whole.dropLast(IndexLayout.checksumSize))
      for _ in 0..<4 {
        changed[Int(random.next()) % (changed.count - 32) + 32] = UInt8(truncatingIfNeeded: random.next())
      }
      var sum = Checksum()
      changed.withUnsafeBytes { sum.add($0) }
      withUnsafeBytes(of: sum.value.littleEndian) { changed += $0 }
      guard let index = try? RegistryIndex(changed, path: "memory") else { continue }
      let registry = Registry(index)
      var lookup = AffiliationLookup(registry: registry)
      for name in ["University of Examplia", "Museum of Spoons, Spoonville", "MOS", "Examplai Colege"] {
        _ = lookup.institutions(in: name)
      }
      for number in index.organizations.indices.prefix(10) {
        _ = index.organization(number)
        _ = registry.topParent(of: number)
      }
    }
  }
}

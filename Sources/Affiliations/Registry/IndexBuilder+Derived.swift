import ByteFormats

extension IndexBuilder {
  /// The parts of web addresses that may be short names: `web.mit.edu` has `mit`, `www.mdc-berlin.de` both of its words.
  static func hostLabels(_ hosts: [String]) -> Set<String> {
    var labels: Set<String> = []
    for host in hosts {
      for part in host.split(separator: ".").dropLast() where !genericLabels.contains(String(part)) {
        labels.insert(part.filter { $0 != "-" })
        for word in part.split(separator: "-") where word.utf8.count > 1 { labels.insert(String(word)) }
      }
    }
    return labels
  }

  private static let genericLabels: Set<String> = [
    "www", "web", "ac", "co", "com", "edu", "gov", "go", "or", "org", "net", "en", "uni", "univ",
  ]

  /// Gives universities that are named after a person a name of their city alone (`University of Mainz` for
  /// `Johannes Gutenberg University Mainz`), where no other organisation has a claim to it.
  mutating func deriveNames() {
    let university = ConceptTable.hash(of: "university")
    var taken: Set<UInt64> = []
    var derived: [(sum: UInt64, organization: Int, city: String)] = []
    for number in organizations.indices
    where organizations[number].types.contains("education") && organizations[number].status == .active {
      var city: [UInt64]?
      for name in organizations[number].names where name.text.utf8.count <= 80 && name.kind != .acronym {
        let concepts = conceptsOf(name.text)
        guard concepts.contains(where: { $0.0.hash == university }) else { continue }
        if concepts.count <= 4 {
          taken.insert(concepts.reduce(0) { $0 &+ WordScanner.mix($1.0.hash) })
        }
        guard name.kind == .display || name.kind == .label || name.kind == .alias, concepts.count >= 3 else {
          continue
        }
        let own = organizations[number].city
        if city == nil { city = own.isEmpty ? [] : conceptsOf(own).map(\.0.hash) }
        var places = city!
        var text = own
        if places.isEmpty {
          guard let place = concepts.last(where: { isCity($0.1, of: organizations[number].country) }) else {
            continue
          }
          places = [place.0.hash]
          text = place.1.prefix(1).uppercased() + place.1.dropFirst()
        }
        let hashes = concepts.map(\.0.hash)
        guard places.allSatisfy(hashes.contains), hashes.filter({ $0 == university }).count == 1 else {
          continue
        }
        let rest = concepts.filter { $0.0.hash != university && !places.contains($0.0.hash) }
        guard !rest.isEmpty, rest.allSatisfy({ $0.0.kind == 0 && !$0.0.isGeneric }) else { continue }
        let sum = ([university] + places).reduce(UInt64(0)) { $0 &+ WordScanner.mix($1) }
        if derived.last?.organization != number || derived.last?.sum != sum {
          derived.append((sum, number, text))
        }
      }
    }
    var claims: [UInt64: Int] = [:]
    for entry in derived { claims[entry.sum, default: 0] += 1 }
    for entry in derived where claims[entry.sum] == 1 && !taken.contains(entry.sum) {
      organizations[entry.organization].names.append(.init("University of \(entry.city)", .derived))
    }
  }

  /// Gives organisations that are called after their parent as well (`Fritz Haber Institute of the Max Planck Society`)
  /// the name without it, where a word of its own is left and no other organisation has a claim to it.
  mutating func deriveNamesWithoutParents() {
    var numberOfID: [String: Int] = [:]
    for number in organizations.indices { numberOfID[organizations[number].id] = number }
    var derived: [(sum: UInt64, organization: Int, name: String)] = []
    for number in organizations.indices where organizations[number].status == .active {
      let parents = organizations[number].relations.lazy.filter { $0.kind == .parent }.compactMap {
        numberOfID[$0.id]
      }
      var sums: Set<UInt64> = []
      for parent in parents {
        for name in organizations[parent].names where name.kind != .acronym && name.kind != .derived {
          sums.insert(sum(of: conceptsOf(name.text)))
        }
      }
      if sums.isEmpty { continue }
      for name in organizations[number].names where name.kind != .acronym && name.text.utf8.count <= 160 {
        guard let own = nameBefore(sums, in: name.text) else { continue }
        let concepts = conceptsOf(own)
        guard concepts.count >= 2, concepts.contains(where: { !$0.0.isGeneric && $0.0.kind == 0 }) else {
          continue
        }
        let entry = (sum: sum(of: concepts), organization: number, name: own)
        if !derived.contains(where: { $0.sum == entry.sum && $0.organization == number }) {
          derived.append(entry)
        }
      }
    }
    guard !derived.isEmpty else { return }
    var claims: [UInt64: Set<Int>] = [:]
    for entry in derived { claims[entry.sum, default: []].insert(entry.organization) }
    for number in organizations.indices {
      for name in organizations[number].names where name.text.utf8.count <= 160 {
        claims[sum(of: conceptsOf(name.text))]?.insert(number)
      }
    }
    for entry in derived
    where claims[entry.sum]!.count == 1
      && !organizations[entry.organization].names.contains(where: { $0.text == entry.name })
    {
      organizations[entry.organization].names.append(.init(entry.name, .derived))
    }
  }

  /// The part of a name before the name of a parent at its end, without what joins them; nil where it has no such end.
  private mutating func nameBefore(_ parents: Set<UInt64>, in name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count >= 4 else { return nil }
    for cut in 2..<words.count
    where parents.contains(sum(of: conceptsOf(words[cut...].joined(separator: " ")))) {
      var own = words[..<cut]
      while let last = own.last, InstitutionWords.joiners.contains(TextFolding.folded(String(last))) {
        own.removeLast()
      }
      let text = own.joined(separator: " ")
      return text.hasSuffix(",") ? String(text.dropLast()) : text
    }
    return nil
  }

  private func sum(of concepts: [(ConceptTable.Concept, Substring)]) -> UInt64 {
    concepts.reduce(0) { $0 &+ WordScanner.mix($1.0.hash) }
  }

  private func isCity(_ word: Substring, of country: String) -> Bool {
    Gazetteer.country(ofCity: String(word)) == country
  }
}

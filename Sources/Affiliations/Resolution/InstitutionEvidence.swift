import ByteFormats

/// Why the spellings of one name were taken for one institution.
enum InstitutionEvidence {
  /// Returns the joins of a name's spellings: by the registry where it was found there, else by their words.
  static func joins(within name: InstitutionNames.Name, _ registry: Registry?) -> [Join] {
    if name.organization != nil, let registry {
      return statedJoins(name) + registryJoins(name, registry.index)
    }
    return wordJoins(name)
  }

  /// Why spellings whose records state the id of an organisation of the registry mean it.
  private static func statedJoins(_ entry: InstitutionNames.Name) -> [Join] {
    entry.statedSpellings.sorted().compactMap { spelling in
      guard entry.findings[spelling] == nil,
        TextFolding.folded(spelling) != TextFolding.folded(entry.name.display)
      else { return nil }
      return Join(
        left: spelling, right: entry.name.display, probability: 1,
        reasons: [.init("the record states its ROR id", 12)])
    }
  }

  /// Why spellings with the same words are one name, where more than case and punctuation differs.
  private static func wordJoins(_ entry: InstitutionNames.Name) -> [Join] {
    guard
      let first = entry.spellings.max(by: { ($0.count, $1.name.display) < ($1.count, $0.name.display) })?.name
    else { return [] }
    return entry.spellings.compactMap { spelling in
      let words = (Set(spelling.name.words), Set(first.words))
      guard spelling.name.display != first.display, words.0 != words.1 else { return nil }
      let comparison = InstitutionComparison.compare(spelling.name, first)
      var reason =
        spelling.name.isForeign != first.isForeign ? "the same words in two languages" : "the same words"
      let translated = zip(spelling.name.concepts, spelling.name.words).filter {
        $0.0 != $0.1 && !words.1.contains($0.1)
      }
      if !translated.isEmpty {
        var meanings: [(word: String, meaning: [String])] = []
        for (concept, word) in translated {
          if meanings.last?.word == word {
            meanings[meanings.count - 1].meaning.append(concept)
          } else {
            meanings.append((word, [concept]))
          }
        }
        let listed = meanings.map { "\($0.word): \($0.meaning.joined(separator: " "))" }
        reason += " (" + listed.joined(separator: ", ") + ")"
      }
      let logOdds = max(comparison.logOdds, 4)
      return Join(
        left: spelling.name.display, right: first.display, probability: probability(ofLogOdds: logOdds),
        reasons: [.init(reason, logOdds)])
    }
  }

  /// Why spellings were taken for an organisation of the registry.
  private static func registryJoins(_ entry: InstitutionNames.Name, _ index: RegistryIndex) -> [Join] {
    entry.findings.keys.sorted().compactMap { spelling in
      let finding = entry.findings[spelling]!
      guard TextFolding.folded(spelling) != TextFolding.folded(entry.name.display) else { return nil }
      return Join(
        left: spelling, right: entry.name.display, probability: finding.probability,
        reasons: reasons(spelling, finding, index))
    }
  }

  private static func reasons(
    _ spelling: String, _ finding: RegistryReader.Finding, _ index: RegistryIndex
  ) -> [Join.Reason] {
    let name = index.names[finding.name]
    let text = index.text(of: name)
    let isWritten = TextFolding.folded(text) == TextFolding.folded(spelling)
    let reason =
      switch RegistryOrganization.NameKind(rawValue: name.kind) {
      case .acronym: "“\(text)” is an acronym of it in the registry"
      case .predecessor: "the registry has “\(text)” as its predecessor"
      case .derived: "“\(text)” is a usual name of it"
      default: isWritten ? "“\(text)” is a name of it in the registry" : "the registry's name “\(text)” fits"
      }
    var reasons = [Join.Reason(reason, logit(min(max(finding.probability, 0.001), 0.999)))]
    if finding.place >= 1.5 {
      reasons.append(.init("its city and country stand beside it", 1))
    } else if finding.place >= 1 {
      reasons.append(.init("its country or city stands beside it", 0.5))
    } else if finding.place < 0 {
      reasons.append(.init("another country stands beside it", -1))
    }
    return reasons
  }
}

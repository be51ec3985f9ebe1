import Bibliography
import ByteFormats

extension Corpus {
  /// Appends what was read from a source.
  ///
  /// Where works of two inputs have the same id, the ids of both get `<input's name>:` before them; an input
  /// that is given a second time is `<name>#2` there.
  ///
  /// - Complexity: O(b + w), for b bytes of the source and w works of the reading.
  public mutating func append(_ reading: Reading, of source: Source, format: InputFormat) {
    let input = inputs.count
    inputs.append(
      Input(
        name: source.name, format: format.name, title: reading.title,
        sha256: source.digest, workCount: reading.works.count))
    diagnostics += reading.diagnostics
    var contested: [Diagnostic] = []
    for work in reading.works {
      contested += work.contestedORCIDs()
      append(work, of: input)
    }
    diagnostics += contested.prefix(Self.namedFaults)
    if contested.count > Self.namedFaults {
      diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source.name),
          "\(Phrase.count(contested.count - Self.namedFaults, "more ORCID iD")) \(Phrase.form(contested.count - Self.namedFaults, "is", "are")) stated for people of unlike names in one record",
          remedy: "it joins none of them"))
    }
  }

  /// How many faults of one kind are named one by one.
  private static let namedFaults = 20
}

extension Work {
  /// Warns of ORCID iDs that the record states for people of unlike names.
  fileprivate func contestedORCIDs() -> [Diagnostic] {
    // By index, which copies no person.
    var count = 0
    for index in authorships.indices where !authorships[index].identifiers.isEmpty { count += 1 }
    if count < 2 { return [] }
    return sharedORCIDs.filter { !$0.areAlike }.map { shared in
      let names = shared.authorships.map { authorships[$0].name.written }
      return Diagnostic(
        .warning, at: authorships[shared.authorships[0]].location,
        "one record states the ORCID iD \(shared.identifier.value) for people of unlike names: \(Phrase.some(names))",
        remedy: "it joins none of them; ask the publisher to correct it")
    }
  }
}

import ByteFormats

/// The works of all inputs of one run, in the order in which the inputs were given.
public struct Corpus: Sendable {
  /// One input, as a manifest names it.
  public struct Input: Hashable, Sendable {
    /// The name as the user typed it; `-` for standard input.
    public var name: String
    /// The name of the format as which it was read.
    public var format: String
    /// What the input calls itself, where it says so.
    public var title: String?
    /// The SHA-256 digest of its bytes, 64 lower-case hexadecimal digits.
    public var sha256: String
    /// How many works were read from it.
    public var workCount: Int
  }

  /// The inputs in the order in which they were appended.
  public private(set) var inputs: [Input] = []
  /// The works of all inputs, input by input; no two have the same id, save where one input repeats its own.
  public internal(set) var works: [Work] = []
  /// What the readers had to say, input by input.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// What appending needs: where ids are, and the texts that several works share. Made anew where it was given up.
  private var index: AppendingIndex? = AppendingIndex()
  /// For each work, the input that it came from and the id that its record gives.
  var origins: [(input: Int, id: String)] = []

  /// How many works were joined into others, because several inputs have them.
  public internal(set) var joinedCount = 0

  /// Makes a corpus without works.
  public init() {}

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
    works.reserveCapacity(works.count + reading.works.count)
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

  /// Appends diagnostics about an input as a whole.
  public mutating func append(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }

  /// Appends a work that bears the id of its record; gives it and its namesakes of other inputs ids of their own.
  mutating func append(_ work: Work, of input: Int) {
    let place = works.count
    if index == nil { index = AppendingIndex(ofIDs: origins.lazy.map(\.id)) }
    works.append(index!.texts.compacted(work))
    origins.append((input, work.id))
    guard let sharers = index!.add(work.id, at: place), origins[sharers[0]].input != input else { return }
    qualify(place)
    // Sharers before the first one of this input may still bear the bare id.
    if works[sharers[0]].id == work.id { for sharer in sharers { qualify(sharer) } }
  }

  /// Gives up what only appending needs; what is appended afterwards takes a little longer.
  mutating func finishAppending() { index = nil }

  /// Starts anew, with the same inputs, to append works again that were joined.
  mutating func removeWorks() {
    works = []
    origins = []
    index = AppendingIndex()
  }

  /// Removes works by their number; for experiments with parts of a corpus. Nothing may be appended afterwards.
  package mutating func keepWorks(where isKept: (Int) -> Bool) {
    works = works.indices.filter(isKept).map { works[$0] }
  }

  /// Appends works of another corpus by their numbers, with their ids; for experiments with parts of a corpus.
  package mutating func appendWorks(of other: Corpus, _ numbers: [Int]) {
    works += numbers.map { other.works[$0] }
  }

  /// Replaces a work by one with the same id; for experiments.
  package mutating func replaceWork(_ index: Int, _ work: Work) { works[index] = work }

  mutating func qualify(_ index: Int) {
    let input = origins[index].input
    let name = inputs[input].name
    let earlier = inputs[..<input].count { $0.name == name }
    works[index].id = (earlier == 0 ? name : "\(name)#\(earlier + 1)") + ":" + origins[index].id
  }
}

/// What a corpus needs while works are appended.
private struct AppendingIndex: Sendable {
  /// For each id as its record gives it, its first work.
  private var first: [String: Int32] = [:]
  /// For each id that several works have, all of them.
  private var all: [String: [Int]] = [:]
  /// The texts that several works share.
  var texts = SharedTexts()

  init() {}

  /// Makes an index of the works of these ids, in order.
  init(ofIDs ids: some Sequence<String>) {
    for (place, id) in ids.enumerated() { _ = add(id, at: place) }
  }

  /// Adds the next work; returns all works of its id, in order, where there are several.
  mutating func add(_ id: String, at place: Int) -> [Int]? {
    guard let known = first[id] else {
      first[id] = Int32(place)
      return nil
    }
    all[id, default: [Int(known)]].append(place)
    return all[id]
  }
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

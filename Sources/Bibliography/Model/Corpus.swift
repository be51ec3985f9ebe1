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

    /// Describes an input.
    package init(name: String, format: String, title: String?, sha256: String, workCount: Int) {
      self.name = name
      self.format = format
      self.title = title
      self.sha256 = sha256
      self.workCount = workCount
    }
  }

  /// The inputs in the order in which they were appended.
  public package(set) var inputs: [Input] = []
  /// The works of all inputs, input by input; no two have the same id, save where one input repeats its own.
  public package(set) var works: [Work] = []
  /// What the readers had to say, input by input.
  public package(set) var diagnostics: [Diagnostic] = []

  /// What appending needs: where ids are, and the texts that several works share. Made anew where it was given up.
  private var index: AppendingIndex? = AppendingIndex()
  /// For each work, the input that it came from and the id that its record gives.
  package var origins: [(input: Int, id: String)] = []

  /// How many works were joined into others, because several inputs have them.
  public internal(set) var joinedCount = 0

  /// Makes a corpus without works.
  public init() {}

  /// Appends diagnostics about an input as a whole.
  public mutating func append(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }

  /// Appends a work that bears the id of its record; gives it and its namesakes of other inputs ids of their own.
  package mutating func append(_ work: Work, of input: Int) {
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
  package mutating func finishAppending() { index = nil }

  /// Starts anew, with the same inputs, to append works again that were joined.
  package mutating func removeWorks() {
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

  private mutating func qualify(_ index: Int) {
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

import ByteFormats

extension NetworkFolder {
  /// The memory that a network takes while it is read and measured, in bytes per edge and per actor, as measured.
  private static let bytesPerEdge = 48
  private static let bytesPerActor = 320
  /// A graph numbers the two arcs of each edge by 32 bits.
  static let mostEdges = Int(Int32.max) / 2

  /// Returns the memory that a network takes while it is read and measured, in bytes.
  static func memory(edges: Int, actors: Int) -> Int { edges * bytesPerEdge + actors * bytesPerActor }

  /// Returns what reading a network takes, in words: `8391264 edges of persons, about 0.6 GB`; nil where the folder does
  /// not say how many edges there are.
  public func memoryPhrase(of actors: Actors) -> String? {
    guard let edges = summary.count(actors.edges) else { return nil }
    let needed = Self.memory(edges: edges, actors: summary.count(actors.rawValue) ?? 0)
    return "\(Phrase.count(edges, "edge")) of \(actors.rawValue), about \(Self.gigabytes(needed))"
  }

  /// Checks that a network fits into the memory before it is read.
  ///
  /// - Throws: ``ReadError``, `badData`, where it does not; where edges may be left out, that is known only later.
  func checkMemory(of actors: Actors, _ options: ReadingOptions) throws(ReadError) {
    guard !options.leavesOutEdges, let edges = summary.count(actors.edges), edges > 0 else { return }
    let needed = Self.memory(edges: edges, actors: summary.count(actors.rawValue) ?? 0)
    guard needed > SystemMemory.available else { return }
    throw tooLarge(edges: edges, of: actors, needed: needed, isComplete: true)
  }

  /// The error of a network that does not fit.
  func tooLarge(edges: Int, of actors: Actors, needed: Int, isComplete: Bool) -> ReadError {
    let what = isComplete ? "the \(edges) edges" : "more than \(edges) edges"
    return ReadError(
      .badData, at: SourceLocation(path),
      "\(what) of \(actors.rawValue) take about \(Self.gigabytes(needed)) of memory, and this machine has \(Self.gigabytes(SystemMemory.available))",
      remedy: "read only strong edges with --load-min-weight 2 or more, or build fewer works")
  }

  private static func gigabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 99_999_999) / 100_000_000
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) GB" : "\((tenths + 9) / 10) GB"
  }
}

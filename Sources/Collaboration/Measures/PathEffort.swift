/// How many of the shortest paths distances and betweenness are computed from.
public enum PathEffort: Sendable, Hashable {
  /// All, where that takes at most so many steps along edges (``SparseGraph/Graph/searchSteps()``), else those of a
  /// sample of ``sourceCount`` vertices.
  case automatic(steps: Double = PathEffort.minute)
  /// All, however long it takes.
  case exact
  /// Those that start at so many vertices, which are drawn; all where there are no more.
  case sources(Int)

  /// The steps that one processor makes in about a minute for all measures that follow paths: 1.3 to 2 times 10^9 a
  /// second for betweenness, and more for distances (measured on an AMD EPYC, see `Benchmarks/`).
  public static let minute = 4e10
  /// How many vertices paths start at where a sample is taken.
  public static let sourceCount = 256
}

/// How many of the shortest paths distances and betweenness are computed from.
public enum PathEffort: Sendable, Hashable {
  /// All, where that takes at most so many steps along edges (``SparseGraph/Graph/searchSteps()``), else those of a
  /// sample of ``sourceCount`` vertices.
  case automatic(steps: Double = PathEffort.minute)
  /// All, however long it takes.
  case exact
  /// Those that start at so many vertices, which are drawn; all where there are no more.
  case sources(Int)

  /// The steps that one processor makes in about a minute for all measures that follow paths: some 0.5·10^9 a second
  /// for betweenness and 5·10^9 for distances (109,000 works of the ACL Anthology, 5.5·10^10 steps, on a slow processor).
  public static let minute = 2e10
  /// How many vertices paths start at where a sample is taken.
  public static let sourceCount = 256
}

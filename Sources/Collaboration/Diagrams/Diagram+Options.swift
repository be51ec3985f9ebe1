extension Diagram {
  /// What a diagram shows of a network, and how.
  public struct Options: Hashable, Sendable {
    /// The maximum number of vertices drawn: those of highest strength.
    public var limit: Int
    /// The maximum number of vertices named in the drawing: the largest; the others are named by tooltips.
    public var labelLimit: Int

    /// 300 vertices, 150 of them named.
    public init(limit: Int = 300, labelLimit: Int = 150) {
      self.limit = limit
      self.labelLimit = labelLimit
    }
  }
}

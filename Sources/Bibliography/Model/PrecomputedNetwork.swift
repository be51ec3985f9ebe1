/// A network that another program computed: who is joined with whom and how strongly, not in which works.
public struct PrecomputedNetwork: Sendable {
  /// A number that the input states for each vertex; nil where it states none.
  public struct Values: Sendable {
    /// Its name as written: `Documents`, `Avg. pub. year`.
    public var name: String
    /// A value for each vertex, in their order.
    public var values: [Double?]

    /// Makes a column from its name and its values.
    public init(name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  /// A text that the input states for each vertex; nil where it states none.
  public struct Texts: Sendable {
    /// Its name as written: `address`, `url`.
    public var name: String
    /// A text for each vertex, in their order.
    public var texts: [String?]

    /// Makes a column from its name and its texts.
    public init(name: String, texts: [String?]) {
      self.name = name
      self.texts = texts
    }
  }

  /// Two vertices and how strongly they are joined.
  public struct Link: Hashable, Sendable {
    /// The place of one end among the vertices.
    public var source: Int
    /// The place of the other, which is not the same.
    public var target: Int
    /// How strongly they are joined: finite and above 0.
    public var strength: Double

    /// Makes a link between two places.
    public init(source: Int, target: Int, strength: Double) {
      self.source = source
      self.target = target
      self.strength = strength
    }
  }

  /// What the input calls itself, where it says so.
  public var title: String?
  /// What the input calls one of its vertices (`Author`, `Research organization`), where it says so.
  public var itemName: String?
  /// The vertices' ids as written, no two alike.
  public var ids: [String] = []
  /// The vertices' labels as written.
  public var labels: [String] = []
  /// Texts beside the label.
  public var texts: [Texts] = []
  /// The vertices' places on the map and the numbers of their clusters: `x`, `y`, `cluster`.
  public var places: [Values] = []
  /// Counts, which say how important a vertex is.
  public var weights: [Values] = []
  /// Other numbers.
  public var scores: [Values] = []
  /// The links in the input's order; several may join the same two vertices.
  public var links = Links()
  /// The number of works of each vertex, in their order, where the input was counted from works; else empty.
  public var workCounts: [Int] = []
  /// Numbers that the input states for each link, in their order: joint works, years.
  public var linkScores: [Values] = []
  /// What was skipped or read with doubt.
  public var diagnostics: [Diagnostic] = []

  /// Makes a network without vertices.
  public init() {}
}

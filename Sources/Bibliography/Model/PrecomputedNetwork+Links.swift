extension PrecomputedNetwork {
  /// The links of a network in the input's order, 16 bytes each.
  public struct Links: Sendable, Hashable, RandomAccessCollection, ExpressibleByArrayLiteral {
    /// One end of each link.
    @usableFromInline package internal(set) var sources: [Int32] = []
    /// The other end of each link.
    @usableFromInline package internal(set) var targets: [Int32] = []
    /// The strength of each link.
    @usableFromInline package internal(set) var strengths: [Double] = []

    /// Makes a list of links.
    public init(arrayLiteral elements: Link...) { for link in elements { append(link) } }

    /// Makes a list without links.
    public init() {}

    /// 0.
    public var startIndex: Int { 0 }
    /// The number of links.
    public var endIndex: Int { sources.count }

    /// The link at a position.
    public subscript(position: Int) -> Link {
      Link(
        source: Int(sources[position]), target: Int(targets[position]), strength: strengths[position])
    }

    /// Adds a link.
    public mutating func append(_ link: Link) {
      append(source: Int32(link.source), target: Int32(link.target), strength: link.strength)
    }

    /// Adds a link.
    @inlinable @inline(__always)
    package mutating func append(source: Int32, target: Int32, strength: Double) {
      sources.append(source)
      targets.append(target)
      strengths.append(strength)
    }

    /// Makes room for links to come.
    public mutating func reserveCapacity(_ count: Int) {
      sources.reserveCapacity(count)
      targets.reserveCapacity(count)
      strengths.reserveCapacity(count)
    }

    /// Whether each link goes from a smaller place to a larger one, and all are in ascending order, none twice.
    package var areAscending: Bool {
      var previous: (Int32, Int32) = (-1, -1)
      for index in sources.indices {
        let ends = (sources[index], targets[index])
        guard ends.0 < ends.1, previous < ends else { return false }
        previous = ends
      }
      return true
    }
  }
}

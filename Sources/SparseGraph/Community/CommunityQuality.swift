/// A quality function of partitions, which community detection maximises.
public struct CommunityQuality: Sendable, Hashable {
  enum Kind: Hashable { case modularity, cpm }
  let kind: Kind
  /// The resolution parameter γ; a higher resolution gives smaller communities.
  public let resolution: Double

  /// Modularity with resolution 1. Newman & Girvan, PRE 69, 2004, doi:10.1103/PhysRevE.69.026113.
  public static let modularity = CommunityQuality.modularity(resolution: 1)

  /// Modularity with a resolution parameter: the fraction of weight within communities, less γ times its expectation
  /// given the strengths. Reichardt & Bornholdt, PRE 74, 2006, doi:10.1103/PhysRevE.74.016110.
  public static func modularity(resolution: Double) -> CommunityQuality {
    CommunityQuality(kind: .modularity, resolution: resolution)
  }

  /// The constant Potts model (CPM): the weight within communities, less γ for each pair of vertices in the same
  /// community. Traag, Van Dooren & Nesterov, PRE 84, 2011, doi:10.1103/PhysRevE.84.016114.
  public static func cpm(resolution: Double) -> CommunityQuality {
    CommunityQuality(kind: .cpm, resolution: resolution)
  }

  /// Whether this is modularity, with any resolution.
  public var isModularity: Bool { kind == .modularity }
}

/// What a division into communities is to maximise.
public struct CommunityQuality: Sendable, Hashable {
  enum Kind: Hashable { case modularity, cpm }
  let kind: Kind
  /// γ: the greater, the smaller the communities.
  public let resolution: Double

  /// Newman's modularity at resolution 1.
  public static let modularity = CommunityQuality.modularity(resolution: 1)

  /// Modularity with a resolution: the share of weight within communities, less γ times what is expected of
  /// their strengths. Reichardt & Bornholdt, PRE 74, 2006, doi:10.1103/PhysRevE.74.016110.
  public static func modularity(resolution: Double) -> CommunityQuality {
    CommunityQuality(kind: .modularity, resolution: resolution)
  }

  /// The constant Potts model: the weight within communities less γ for each pair of their vertices.
  /// Traag, Van Dooren & Nesterov, PRE 84, 2011, doi:10.1103/PhysRevE.84.016114.
  public static func cpm(resolution: Double) -> CommunityQuality {
    CommunityQuality(kind: .cpm, resolution: resolution)
  }

  /// Whether modularity is maximised.
  public var isModularity: Bool { kind == .modularity }
}

import ByteFormats

/// The relative intensity of collaboration of an actor with a partner: the partner's part in the actor's links, over its
/// part in all other links.
///
/// Links are joint works, each counted once per pair. 1 means that the partner takes the same part in the actor's links
/// as in all others. It is asymmetric.
///
/// - SeeAlso: Fuchs, Sivertsen & Rousseau, Scientometrics 126, 2021, doi:10.1007/s11192-021-04110-x; the interval: Fuchs,
///   Smolinsky & Rousseau, J. Data Inf. Sci. 7(4), 2022, doi:10.2478/jdis-2022-0021.
public struct RelativeIntensity: Sendable, Hashable {
  /// The intensity.
  public let value: Double
  /// The 95 % interval of a risk ratio. It treats links as independent draws: those of one work are not, and the records
  /// are no sample.
  public let interval: ClosedRange<Double>

  /// Computes the intensity; nil where the pair has no link, the partner has no other link, or there are no links but the
  /// actor's.
  ///
  /// - Parameters:
  ///   - joint: links of the pair, C_xy.
  ///   - links: all links of the actor, C_x.
  ///   - partnerLinks: all links of the partner, C_y.
  ///   - total: all links of the network, T.
  public init?(joint: Double, links: Double, partnerLinks: Double, total: Double) {
    let (others, rest) = (partnerLinks - joint, total - links)
    guard joint > 0, links > 0, others > 0, rest > 0 else { return nil }
    value = (joint / links) / (others / rest)
    let error = max(0, 1 / joint - 1 / links + 1 / others - 1 / rest).squareRoot()
    let factor = exp(1.959964 * error)
    interval = value / factor...value * factor
  }
}

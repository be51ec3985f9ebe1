/// How much a work adds to the edge between two of its actors.
///
/// For a work with n distinct actors.
public enum Counting: String, Hashable, Sendable, CaseIterable {
  /// 1 for each pair: the weight of an edge is the number of joint works.
  case full
  /// 1/(n − 1) for each pair: an actor's strength is the number of its works with others.
  /// Newman, PRE 64, 2001, doi:10.1103/PhysRevE.64.016132.
  case fractional
  /// 2/(n(n − 1)) for each pair: a work adds 1 in all. Leydesdorff & Park, Scientometrics 2017.
  case paper
}

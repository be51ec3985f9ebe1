/// A counting scheme for co-authorship: how much a work with n actors adds to the edge weight of each of their pairs.
public enum Counting: String, Hashable, Sendable, CaseIterable {
  /// Full counting: 1 for each pair, so that the weight of an edge is the number of joint works.
  case full
  /// Fractional counting: 1/(n − 1) for each pair, so that the strength of an actor is its number of works with
  /// others. Newman, PRE 64, 2001, doi:10.1103/PhysRevE.64.016132.
  case fractional
  /// Fractional counting by paper: 2/(n(n − 1)) for each pair, so that each work of two or more actors adds 1 in all.
  /// Leydesdorff & Park, Journal of Informetrics 11(1), 2017, doi:10.1016/j.joi.2016.11.007, arXiv:1611.06943.
  case paper
}

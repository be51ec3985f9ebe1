/// How Graphviz finds the positions of vertices.
public enum LayoutEngine: String, Hashable, Sendable, CaseIterable {
  /// Layers, for directed and two-mode graphs; slow beyond a few hundred vertices.
  case dot
  /// Stress majorization; good up to a few hundred vertices.
  case neato
  /// A spring model with clusters; good up to a few hundred vertices.
  case fdp
  /// A multilevel spring model; good up to some ten thousand vertices.
  case sfdp
  /// Circles, one per biconnected component; slow beyond a hundred vertices.
  case circo
  /// Rings around a root.
  case twopi
  /// Packed clusters in rows.
  case osage
  /// A tree map of clusters.
  case patchwork
  /// Moves vertices from their `pos` only as `overlap` demands.
  case nop
  /// Draws each vertex at its `pos`; edges without `pos` become straight lines.
  case nop2
}

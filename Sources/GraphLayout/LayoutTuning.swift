/// The constants of the layout of a connected graph, found by trial on co-authorship graphs of 379 to 21,363 vertices.
package struct LayoutTuning: Sendable {
  /// The number of vertices whose distances to all others frame the picture.
  package var pivots = 100
  /// The rounds of majorization that shape the frame.
  package var frameRounds = 40
  /// The rounds in which neighbourhoods are drawn together.
  package var rounds = 300
  /// The rounds after them in which the vertices grow to discs that push each other aside.
  package var settling = 100
  /// The length of a hop of the frame, in the unit of the forces.
  package var hop: Float = 5
  /// The strength of an edge's pull at any length, per unit of length.
  package var farPull: Float = 0.03
  /// The strength of an edge's pull between near ends, per unit of length.
  package var nearPull: Float = 3
  /// The strength of the pull to the place where a vertex's stress is least.
  package var framePull: Float = 0.15
  /// The strength of the pull to the middle of a vertex's community.
  package var cohesion: Float = 0.08
  /// The strength of an edge between communities, relative to one within.
  package var bridge: Float = 0.25
  /// The share of a vertex's last step that it goes on to move.
  package var momentum: Float = 0.6
  /// The share of the step to balance that a vertex moves.
  package var rate: Float = 0.5
  /// The square of the ratio of a cell's side to its distance, below which it counts as one point.
  package var opening: Float = 1
  /// How far vertices move while settling, as a share of how far they move at first.
  package var settlingHeat: Float = 0.6
  /// The area of the picture for each vertex, in squares of the least distance of two.
  package var areaPerVertex = Float(squaresPerVertex)
  /// The usual area of a picture for each vertex, in squares of the least distance of two.
  package static let squaresPerVertex = 11.0

  package init() {}
}

/// What a layout is to show best.
public enum LayoutMethod: String, CaseIterable, Sendable {
  /// Neighbours near each other within a frame of true distances.
  case neighborhoods
  /// The map of VOSviewer: squared distances weighted by association strength, less all distances.
  case vos
}

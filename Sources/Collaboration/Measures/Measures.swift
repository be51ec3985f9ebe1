/// The one list of measures: command line, help, columns and report read it.
public enum Measures {
  /// The measures of vertices, in the order of the columns.
  public static let vertex: [VertexMeasure] =
    VertexMeasure.credits + VertexMeasure.connections + VertexMeasure.centralities
    + VertexMeasure.positions + VertexMeasure.communities + VertexMeasure.groups.map(\.requiringWorks)
    + VertexMeasure.countryWorks.map(\.requiringWorks)

  /// The measures of pairs, in the order of the columns.
  public static let pair: [PairMeasure] = PairMeasure.all

  /// The measures of whole networks, in the order of the table.
  public static let network: [NetworkMeasure] =
    NetworkMeasure.structure + NetworkMeasure.compared + NetworkMeasure.communities
    + (NetworkMeasure.collaborationIndices + NetworkMeasure.workCollaborations + NetworkMeasure.countryWorks
    + NetworkMeasure.groups).map(
      \.requiringWorks)

  /// Returns the vertex measure of that name, or nil.
  public static func vertex(named name: String) -> VertexMeasure? { vertex.first { $0.name == name } }
}

import Foundation
import SparseGraph
import TestSupport

/// The co-authorships of a small conference with figures from networkx; present only beside some checkouts.
struct BigMax {
  static let folder = SharedFolder.workshop

  static var isPresent: Bool { folder != nil }

  /// Persons in the order of their ids.
  let names: [String]
  let graph: Graph
  let stats: [String: Any]

  init() throws {
    func json(_ name: String) throws -> [String: Any] {
      let data = try Data(contentsOf: BigMax.folder!.appending(path: "\(name).json"))
      return try JSONSerialization.jsonObject(with: data) as! [String: Any]
    }
    stats = try json("stats")
    names = (stats["per_person"] as! [String: Any]).keys.sorted()
    let over = try json("coauthor_pairs")["authors_only"] as! [String: Any]
    var builder = GraphBuilder(vertexCount: names.count)
    for pair in over["pairs"] as! [[String: Any]] {
      try builder.addEdge(
        names.firstIndex(of: pair["a"] as! String)!, names.firstIndex(of: pair["b"] as! String)!,
        weight: (pair["n_joint"] as! NSNumber).doubleValue)
    }
    graph = builder.build()
  }

  func figure(_ name: String) -> Double { (stats[name] as! NSNumber).doubleValue }

  /// One figure of every person.
  func figures(_ name: String) -> [Double] {
    let persons = stats["per_person"] as! [String: [String: Any]]
    return names.map { (persons[$0]![name] as! NSNumber).doubleValue }
  }
}

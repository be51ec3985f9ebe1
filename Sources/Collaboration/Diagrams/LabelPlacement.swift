import GraphLayout

/// The placement of names beside their circles.
///
/// Below the circle is free for every name at first, since layouts keep room there; each name then moves to the side
/// where it crosses fewest lines, but never onto another name or circle.
struct LabelPlacement {
  var figures: [VertexFigure]
  /// The lines that names should not cross.
  let paths: [EdgePath]
  /// The cost of crossing each line: the wider, the more.
  let costs: [Double]

  /// Moves every name to its best side, those of the largest circles first, in two rounds.
  mutating func improve() {
    let named = figures.indices.filter { figures[$0].hasOuterName }
      .sorted { (figures[$1].radius, $0) < (figures[$0].radius, $1) }
    for _ in 0..<2 {
      for index in named {
        var best = (cost: Double.infinity, place: figures[index].place)
        for place in NamePlace.allCases {
          let box = figures[index].nameBox(place, center: figures[index].center)
          guard isFree(box, for: index) else { continue }
          let cost = place.reluctance + crossings(box) + Double(otherCircles(near: box, of: index))
          if cost < best.cost { best = (cost, place) }
        }
        figures[index].place = best.place
      }
    }
  }

  private func isFree(_ box: Box, for index: Int) -> Bool {
    let box = box.grown(by: 1)
    for (other, figure) in figures.enumerated() where other != index {
      if box.intersects(circleAt: figure.center, radius: figure.radius + 0.5) { return false }
      if let name = figure.nameBox, box.intersects(name) { return false }
    }
    return true
  }

  /// Returns the cost of the lines that cross a name's box; one along the name costs more, as it strikes it through.
  private func crossings(_ box: Box) -> Double {
    var cost = 0.0
    for index in paths.indices {
      let length = paths[index].length(in: box)
      if length > 0 { cost += costs[index] * (0.5 + 0.5 * length / box.size.y) }
    }
    return cost
  }

  /// Returns the number of other circles so near that the name could be taken for theirs.
  private func otherCircles(near box: Box, of index: Int) -> Int {
    let reach = box.grown(by: 5)
    return figures.indices.count { other in
      other != index && reach.intersects(circleAt: figures[other].center, radius: figures[other].radius)
    }
  }
}

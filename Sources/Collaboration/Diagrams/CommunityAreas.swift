import SparseGraph

/// The communities of a network as areas of a map, named by what the titles of their works have more often than others and
/// by their strongest members.
struct CommunityAreas {
  private let measured: MeasuredNetwork
  private let say: Language
  private let topics: Topics
  /// The works of each community: those more than half of whose actors are in it.
  private let works: [[Int]]

  init(_ measured: MeasuredNetwork, language: Language) {
    self.measured = measured
    say = language
    let network = measured.network
    topics = Topics(network.references.works)
    let communities = measured.communities
    var works = [[Int]](repeating: [], count: communities.count)
    for work in 0..<network.incidence.workCount {
      let actors = network.incidence.actors(of: work)
      var counts: [Int: Int] = [:]
      for actor in actors { counts[communities[Int(actor)], default: 0] += 1 }
      // At most one community has more than half.
      if let (community, _) = counts.first(where: { 2 * $0.value > actors.count }) {
        works[community].append(work)
      }
    }
    self.works = works
  }

  /// Returns up to three words that mark a community's works out; none where no word does beyond chance.
  func topics(of community: Int) -> [String] {
    topics.words(of: works[community], limit: 3, significant: true)
  }

  /// Returns the areas of drawn vertices, those of most members first.
  ///
  /// - Parameter isColored: whether colours show communities.
  func areas(of shown: [Int], isColored: Bool) -> [Diagram.Area] {
    let network = measured.network
    let (communities, strengths) = (measured.communities, measured.strengths)
    var members: [Int: [Int]] = [:]
    for (index, vertex) in shown.enumerated() { members[communities[vertex], default: []].append(index) }
    let ranked = members.filter { $0.value.count >= NetworkMap.leastMembers }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return ranked.map { community, places in
      let strongest = places.sorted {
        (-strengths[shown[$0]], $0) < (-strengths[shown[$1]], $1)
      }.prefix(2)
      let names = strongest.map { network.vertices[shown[$0]].shortName }
      return Diagram.Area(
        members: places, topics: topics(of: community).joined(separator: ", "),
        leaders: say(
          "{1} and {2} {2:other|others}", names.joined(separator: ", "), places.count - names.count),
        group: isColored ? community : nil)
    }
  }
}

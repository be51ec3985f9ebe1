import Bibliography
import ByteFormats
import Identity

extension Analysis {
  /// The number of pairs that the report lists; the files contain all.
  private static let pairLimit = 200

  /// Returns the section of the works behind each pair of institutions: all pairs, or the strongest.
  func worksSection() -> Report.Section {
    let title = say("The works behind each pair")
    let network = institutions.network
    let weights = network.pairs.weights
    let listed = network.listedPairs() ?? Array(network.pairs.indices)
    let order = listed.filter { network.pairs.isCollaboration($0) }.sorted {
      (-weights[$0], $0) < (-weights[$1], $1)
    }
    guard !order.isEmpty else { return .init(id: "works", title: title, blocks: []) }
    let pairs = order.prefix(Self.pairLimit).map { pair(network.pairs[$0]) }
    let more = order.count - pairs.count
    var blocks: [Report.Block] = [
      .paragraph(
        more > 0
          ? say(
            "The {1} strongest of {2} pairs of institutions that collaborate, and their joint works, the latest first; institution-edges.csv and works.csv have all.",
            pairs.count, order.count)
          : order.count == 1
            ? say("The pair of institutions that collaborates, and its joint works, the latest first.")
            : say(
              "All {1} pairs of institutions that collaborate, and their joint works, the latest first.",
              order.count))
    ]
    blocks.append(.pairs(pairs))
    return .init(id: "works", title: title, blocks: blocks)
  }

  private func pair(_ pair: CollaborationNetwork.Pair) -> Report.Pair {
    let (first, second) = (
      institutions.network.vertices[pair.source], institutions.network.vertices[pair.target]
    )
    let works = pair.works.map { corpus.corpus.works[$0] }
    let order = works.indices.sorted {
      (-(works[$0].date?.year ?? 0), $0) < (-(works[$1].date?.year ?? 0), $1)
    }
    return Report.Pair(
      id: "\(first.id)|\(second.id)", first: first.name, second: second.name,
      weight: options.counting == .full ? "" : say.number(pair.weight, digits: 2),
      works: order.map { number in
        let work = works[number]
        return .init(
          id: work.id, title: work.title, year: work.date?.year, venue: work.venue ?? "", doi: work.bareDOI,
          address: work.identifier(.url))
      })
  }
}

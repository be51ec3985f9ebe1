import Bibliography

/// An order of a corpus' mentions that does not depend on the order in which works were read: by the works' ids.
///
/// Persons are found in this order, so that where two joins are equally good the same one is made whatever the order
/// of the input.
struct MentionOrder: Sendable {
  /// The works, by id; of equal ids the one read first.
  let works: [Int]
  /// For each place in the order, the mention in the corpus' order.
  private(set) var mentions: [Int] = []
  /// For each mention in the corpus' order, its place.
  private(set) var places: [Int]

  init(_ corpus: Corpus) {
    works = corpus.works.indices.sorted { (corpus.works[$0].id, $0) < (corpus.works[$1].id, $1) }
    var starts: [Int] = []
    var count = 0
    for work in corpus.works {
      starts.append(count)
      count += work.authorships.count
    }
    mentions.reserveCapacity(count)
    for work in works { mentions += starts[work]..<starts[work] + corpus.works[work].authorships.count }
    places = [Int](repeating: 0, count: count)
    for (place, mention) in mentions.enumerated() { places[mention] = place }
  }
}

extension PersonDecisions {
  /// The same decisions with the mentions' places in an order in place of the mentions.
  func placed(in order: MentionOrder) -> PersonDecisions {
    var placed = self
    placed.joins = joins.map { .init(a: order.places[$0.a], b: order.places[$0.b], location: $0.location) }
    placed.sides = sides.map { (order.places[$0.mention], $0.sides) }.sorted { $0.mention < $1.mention }
    placed.orcids = orcids.map { (order.places[$0.mention], $0.orcid) }
    placed.names = names.map { (order.places[$0.mention], $0.name) }
    return placed
  }
}

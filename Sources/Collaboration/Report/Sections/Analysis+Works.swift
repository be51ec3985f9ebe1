import Bibliography
import ByteFormats
import Identity

extension Analysis {
  /// The maximum numbers of works and of pairs that the report lists; the files contain all.
  private static let listLimit = 400

  /// Returns the section of works, and of the works behind each pair.
  func worksSection() -> Report.Section {
    let works = corpus.corpus.works
    guard !works.isEmpty else { return .init(title: "The works behind the networks", blocks: []) }
    let shown = works.indices.prefix(Self.listLimit)
    func more(_ count: Int, _ what: String, _ file: String) -> [Report.Block] {
      count > 0
        ? [.paragraph("\(Phrase.count(count, "more " + what)) \(count == 1 ? "is" : "are") in \(file).")] : []
    }
    var blocks: [Report.Block] = [
      .details(
        summary: Phrase.count(works.count, "work"),
        blocks: [.works(shown.map(work))] + more(works.count - shown.count, "work", "authorships.csv"))
    ]
    for measured in [institutions, persons] where !measured.network.pairs.isEmpty {
      let file = "\(measured.network.actors.singular)-edges.csv"
      let rows = strongestPairs(measured.network)
      blocks.append(
        .details(
          summary: "Pairs of \(measured.network.actors.rawValue) and their joint works",
          blocks: [.pairs(rows)] + more(measured.network.pairs.count - rows.count, "pair", file)))
    }
    return .init(title: "The works behind the networks", blocks: blocks)
  }

  private func work(_ number: Int) -> Report.Work {
    let record = corpus.corpus.works[number]
    var authors: [String] = []
    var others: [String] = []
    for mention in corpus.mentionsOfWork[number] {
      let name = corpus.persons[corpus.personOfMention[mention]].name.display
      let role = corpus.authorship(of: mention).role
      if options.counts(role) {
        if !authors.contains(name) { authors.append(name) }
      } else {
        others.append("\(name) (\(role.rawValue))")
      }
    }
    return .init(
      number: number, id: record.id, title: record.title,
      people: Phrase.some(authors.isEmpty ? others : authors, limit: 30))
  }

  /// Returns the pairs of highest weight; of equal ones those of the lowest vertices.
  private func strongestPairs(_ network: CollaborationNetwork) -> [Report.Pair] {
    let weights = network.pairs.weights
    let order = weights.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }.prefix(Self.listLimit)
    return order.map { position in
      let pair = network.pairs[position]
      return Report.Pair(
        first: network.vertices[pair.source].name, second: network.vertices[pair.target].name,
        weight: Cell.number(pair.weight).readable(digits: 2),
        remark: pair.kind == .collaboration ? "" : pair.kind.rawValue,
        works: pair.works.prefix(50).map {
          .init(id: corpus.corpus.works[$0].id, number: $0 < Self.listLimit ? $0 : nil)
        })
    }
  }
}

import Bibliography
import Identity

extension Tables {
  /// Returns a table with one row per selected work, in the order of the input: what its record states, and who and
  /// where its authors are.
  public static func works(_ analysis: Analysis) -> Table {
    let corpus = analysis.corpus
    let options = analysis.options
    let collaborations = analysis.institutions.workCollaborations?.works ?? []
    let names = [
      "work", "title", "year", "date", "venue", "kind", "doi", "url", "session", "track", "authors",
      "persons",
      "institutions", "countries", "collaboration", "unaffiliated", "source", "line",
    ]
    var cells = [[Cell]](repeating: [], count: names.count)
    for (number, work) in corpus.corpus.works.enumerated() {
      var persons = Distinct<Int>()
      var places = Distinct<Int>()
      var countries = Distinct<String>()
      for mention in corpus.mentionsOfWork[number] where options.counts(corpus.role(of: mention)) {
        persons.add(corpus.personOfMention[mention])
        corpus.institutionsOfMention[mention].forEach { places.add($0) }
        corpus.countriesOfMention[mention].forEach { countries.add($0) }
      }
      if (collaborations[number].authorCount) > 0 {
        corpus.institutionsOfWork[number].forEach { places.add($0) }
        corpus.countriesOfWork[number].forEach { countries.add($0) }
      }
      let row: [Cell] = [
        .text(work.id), .text(work.title), work.date.map { .integer($0.year) } ?? .missing,
        .stated(work.date?.description), .stated(work.venue), .stated(work.kind), .stated(work.bareDOI),
        .stated(work.address), .stated(work.session), .stated(work.track),
        .integer(collaborations[number].authorCount),
        .list(persons.elements.map { corpus.persons[$0].id }),
        .list(places.elements.map { corpus.institutions[$0].id }), .list(countries.elements),
        .text(collaborations[number].kind.rawValue), .integer(collaborations[number].unaffiliatedCount),
        .text(work.location.source), .integer(work.location.line),
      ]
      for (column, cell) in row.enumerated() { cells[column].append(cell) }
    }
    let summaries = [
      "doi": "bare, in lower case", "url": "as stated, or that of the DOI",
      "authors": "persons and groups on it, also those off a roster", "persons": "ids, in byline order",
      "institutions": "ids, in byline order", "countries": "codes, in byline order",
      "collaboration": "single author, one institution, national, international or unknown",
      "unaffiliated": "authors without an institution: above 0 the kind is a lower bound",
    ]
    return Table(
      title: "Works", columns: zip(names, cells).map { Column($0, summary: summaries[$0] ?? "", $1) })
  }

  /// Elements without repetition, in the order in which they were added.
  private struct Distinct<Element: Hashable> {
    private(set) var elements: [Element] = []
    private var seen: Set<Element> = []

    mutating func add(_ element: Element) {
      if seen.insert(element).inserted { elements.append(element) }
    }
  }
}

extension Cell {
  /// A text that a record may state.
  static func stated(_ text: String?) -> Cell { text.map { .text($0) } ?? .missing }
}

extension Work {
  /// The DOI without its address, in lower case; nil where none is stated.
  var bareDOI: String? { identifier(.doi)?.lowercased() }

  /// The web address as stated, or else that of the DOI; nil where there is neither.
  var address: String? { identifier(.url) ?? bareDOI.map { "https://doi.org/\($0)" } }
}

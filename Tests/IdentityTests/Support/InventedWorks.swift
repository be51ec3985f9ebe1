import Bibliography
import BibliographyReaders

@testable import Identity

/// Corpora of invented works.
enum InventedWorks {
  /// Returns a corpus of works with these ids, or `1`, `2`, …; for each its authors, `Family, Given @ Affiliation`.
  static func corpus(_ works: [[String]], ids: [String]? = nil) -> Corpus {
    var reading = Reading()
    for (index, authors) in works.enumerated() {
      var work = Work(
        id: ids?[index] ?? "\(index + 1)", title: "Work \(index)", location: SourceLocation("invented"))
      for entry in authors {
        let parts = entry.split(separator: "@").map { NameWords.trimmed($0) }
        let name = parts[0].split(separator: ",").map { NameWords.trimmed($0) }
        work.authorships.append(
          Authorship(
            name: PersonName(parts[0], family: name[0], given: name.count > 1 ? name[1] : nil), role: .author,
            affiliations: parts.count > 1 ? [Affiliation(parts[1])] : [], location: work.location))
      }
      reading.works.append(work)
    }
    var corpus = Corpus()
    corpus.append(reading, of: Source(name: "invented", text: ""), format: InputFormats.all[0])
    return corpus
  }

  /// Returns the persons of a corpus, with decisions in YAML.
  static func resolve(_ works: [[String]], deciding text: String) throws -> ResolvedCorpus {
    let corpus = corpus(works)
    let decisions = try Decisions(Source(name: "known.yaml", text: text))
    return ResolvedCorpus(resolving: corpus, decisions: try CorpusDecisions(decisions, for: corpus))
  }
}

extension Corpus {
  /// Gives an author an identifier and a name.
  mutating func addIdentifier(
    _ identifier: Identifier, toAuthorship place: Int, of work: Int, named name: PersonName? = nil
  ) {
    var changed = works[work]
    changed.authorships[place].identifiers.append(identifier)
    if let name { changed.authorships[place].name = name }
    replaceWork(work, changed)
  }
}

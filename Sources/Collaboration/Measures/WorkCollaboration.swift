import Affiliations
import ByteFormats
import Identity

/// How a work was done together: one of the kinds of which each work has exactly one.
///
/// - SeeAlso: Elsevier, SciVal: "each publication is assigned to 1 of 4 mutually exclusive collaboration types".
public enum CollaborationKind: String, Sendable, CaseIterable {
  /// One author.
  case singleAuthor = "single author"
  /// Two or more countries.
  case international
  /// Two or more institutions, the country of each known, and one country.
  case national
  /// One institution.
  case oneInstitution = "one institution"
  /// Anything else: no institution, or several of which one has no country.
  case unknown
}

/// What is known of the collaboration on each selected work, all of its authors counted.
struct WorkCollaboration: Sendable {
  /// The number of different authors.
  var authorCount: Int
  /// The authors without an institution.
  var unaffiliatedCount: Int
  /// Its kind.
  var kind: CollaborationKind
  /// The institutions of its authors, by their indices in the open corpus, ascending.
  var institutions: [Int]

  /// Returns what is known of each work of a corpus.
  ///
  /// - Parameter corpus: the selected works with all authorships.
  static func all(_ corpus: ResolvedCorpus, _ options: CollaborationNetwork.Options) -> [WorkCollaboration] {
    corpus.mentionsOfWork.enumerated().map { work, range in
      var isAffiliated: [Int: Bool] = [:]
      var institutions: Set<Int> = []
      var countries: Set<String> = []
      for mention in range where options.counts(corpus.role(of: mention)) {
        let places = corpus.institutionsOfMention[mention]
        isAffiliated[corpus.personOfMention[mention], default: false] =
          (isAffiliated[corpus.personOfMention[mention]] ?? false) || !places.isEmpty
        institutions.formUnion(places)
        countries.formUnion(corpus.countriesOfMention[mention])
      }
      if !isAffiliated.isEmpty {
        institutions.formUnion(corpus.institutionsOfWork[work])
        countries.formUnion(corpus.countriesOfWork[work])
      }
      let kind: CollaborationKind =
        switch (isAffiliated.count, countries.count, institutions.count) {
        case (0, _, _): .unknown
        case (1, _, _): .singleAuthor
        case (_, 2..., _): .international
        case (_, _, 2...):
          institutions.allSatisfy { corpus.institutions[$0].country != nil } ? .national : .unknown
        case (_, _, 1): .oneInstitution
        default: .unknown
        }
      return WorkCollaboration(
        authorCount: isAffiliated.count, unaffiliatedCount: isAffiliated.values.count { !$0 }, kind: kind,
        institutions: institutions.sorted())
    }
  }
}

/// The collaboration on all selected works, and the institutions that they name.
struct WorkCollaborations: Sendable {
  let works: [WorkCollaboration]
  let institutions: [Institution]

  /// The works of each kind.
  func count(_ kind: CollaborationKind) -> Int { works.count { $0.kind == kind } }

  /// The works with an author without an institution, of which the kind is a lower bound.
  var lowerBoundCount: Int { works.count { $0.unaffiliatedCount > 0 } }

  /// The largest distance between two institutions of a work, in kilometres; 0 with one, nil without a known place.
  func distance(_ work: WorkCollaboration) -> Double? {
    let places = work.institutions.compactMap { institutions[$0].coordinates }
    if places.isEmpty { return nil }
    var largest = 0.0
    for (index, place) in places.enumerated() {
      for other in places[(index + 1)...] { largest = max(largest, place.distance(to: other)) }
    }
    return largest
  }

  /// The mean of ``distance(_:)`` over the works with a known place, and how many have none; nil where all have none.
  ///
  /// - SeeAlso: Waltman, Tijssen & van Eck, J. Informetrics 5, 2011, doi:10.1016/j.joi.2011.05.003.
  var meanDistance: (kilometers: Double, leftOut: Int)? {
    let distances = works.compactMap(distance)
    if distances.isEmpty { return nil }
    return (distances.reduce(0, +) / Double(distances.count), works.count - distances.count)
  }

  /// The share of works with an institution of education and another of a sector, of those with any known sector; nil
  /// where there is none.
  func academicShare(with sector: String) -> (share: Double, leftOut: Int)? {
    let known = works.filter { $0.institutions.contains { institutions[$0].sector != nil } }
    if known.isEmpty { return nil }
    let joint = known.count { work in
      let sectors = work.institutions.map { institutions[$0].sector }
      return sectors.contains("education") && sectors.contains(sector)
    }
    return (Double(joint) / Double(known.count), works.count - known.count)
  }
}

extension MeasuredNetwork {
  /// The collaboration on the selected works; nil for networks that are not of a corpus.
  var workCollaborations: WorkCollaborations? {
    results.workCollaborations {
      guard let selected = network.references.selection, let options = network.weighting.options else {
        return nil
      }
      let open = selected.open
      return WorkCollaborations(
        works: WorkCollaboration.all(open, options), institutions: open.institutions)
    }
  }
}

extension CollaborationKind {
  /// The name of the number of such works in `network.csv`.
  var measureName: String {
    switch self {
    case .singleAuthor: "single author works"
    case .oneInstitution: "one institution works"
    case .national: "national works"
    case .international: "international works"
    case .unknown: "works of unknown collaboration"
    }
  }

  /// What such works are.
  var summary: String {
    switch self {
    case .singleAuthor: "works of one author"
    case .oneInstitution: "works of several authors at one institution"
    case .national: "works of several institutions in one country"
    case .international: "works of several countries"
    case .unknown: "works without an institution, or of several of which one has no known country"
    }
  }

  /// The kinds in the order of the table.
  static let listed: [CollaborationKind] = [
    .singleAuthor, .oneInstitution, .national, .international, .unknown,
  ]
}

extension NetworkMeasure {
  /// Kinds of collaboration, distances and sectors.
  static let workCollaborations =
    CollaborationKind.listed.map { kind in
      NetworkMeasure(
        name: kind.measureName, summary: kind.summary, of: [.institutions],
        note: { measured in
          measured.workCollaborations.flatMap { works in
            works.lowerBoundCount > 0
              ? "\(Phrase.count(works.lowerBoundCount, "work")) \(Phrase.form(works.lowerBoundCount, "has", "have")) authors without an institution: there the kind is a lower bound"
              : nil
          }
        }
      ) { $0.workCollaborations.map { .integer($0.count(kind)) } ?? .missing }
    } + [
      NetworkMeasure(
        name: "mean collaboration distance",
        summary:
          "kilometres between the two institutions of a work that are farthest apart, mean over works (Waltman et al. 2011)",
        of: [.institutions],
        note: { measured in
          measured.workCollaborations?.meanDistance.map {
            "places are cities of the registry; left out: \(Phrase.count($0.leftOut, "work")) without one"
          } ?? "missing, as no institution has a place: give --registry"
        }
      ) { .finite($0.workCollaborations?.meanDistance?.kilometers) }
    ]
    + [("corporate", "company"), ("healthcare", "healthcare"), ("government", "government")].map {
      name, sector in
      NetworkMeasure(
        name: "academic-\(name) share",
        summary:
          "works with an institution of education and another of sector \(sector), per work with a known sector",
        of: [.institutions],
        note: { measured in
          measured.workCollaborations?.academicShare(with: sector).map {
            "left out: \(Phrase.count($0.leftOut, "work")) without a known sector"
          } ?? "missing, as no institution has a sector: give --registry"
        }
      ) { .finite($0.workCollaborations?.academicShare(with: sector)?.share) }
    }
}

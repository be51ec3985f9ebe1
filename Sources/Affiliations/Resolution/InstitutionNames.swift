import Bibliography
import ByteFormats

/// The names of institutions that affiliations write, and the spellings of each: names with the same words in any
/// known language are one, and so are all findings of one organisation of the registry.
///
/// The first phase of ``InstitutionResolver``. Names have numbers in the order in which they are first written.
struct InstitutionNames {
  /// One name.
  struct Name {
    /// The name as it was first read, with the acronyms of all spellings.
    var name: InstitutionName
    /// The spellings, and how often each is written.
    var spellings: [(name: InstitutionName, count: Int)]
    /// Who writes it, as far as that is known.
    var writers: Set<Writer> = []
    /// The countries that affiliations with it state, and how often.
    var countries: [String: Int] = [:]
    /// The number of the organisation in the registry that it was found as.
    var organization: Int?
    /// The ROR id that records state with it, where no registry has it.
    var statedID: String?
    /// The spellings with which records state the id of the organisation.
    var statedSpellings: Set<String> = []
    /// For each spelling, how it was found in the registry.
    var findings: [String: RegistryReader.Finding] = [:]

    /// Its ROR id: that of the organisation, or that which records state.
    func rorID(_ registry: Registry?) -> String? {
      guard let organization, let registry else { return statedID }
      return IndexLayout.id(of: registry.index.organizations[organization].id)
    }

    /// How often it is written.
    var count: Int { spellings.reduce(0) { $0 + $1.count } }
  }

  /// Who writes a name.
  enum Writer: Hashable {
    /// A person, by the label of an earlier pass.
    case person(Int32)
    /// A work that ties the affiliation to none of its authors, by its row.
    case work(Int)
  }

  /// The names in one affiliation.
  struct Reading {
    /// Each name by its number, with the number of its spelling and the country that goes with it.
    var names: [(name: Int, spelling: Int, country: String?)]
    /// Departments and laboratories, as written.
    var units: [String]
    /// The country that the affiliation states.
    var country: String?
    /// How often it is written.
    var uses = 0
  }

  var names: [Name] = []
  var readings: [AffiliationKey: Reading] = [:]
  /// The names of each string that a constraint names, by its fold, in ascending order.
  private(set) var constrained: [String: [Int]] = [:]

  /// Collects the names of affiliations.
  ///
  /// - Parameter persons: a person's label for each authorship; nil before any is known, and then works are no
  ///   writers either.
  /// - Complexity: O(a) for a affiliations.
  init(
    of affiliations: OwnedAffiliations, persons: [Int32]?, readings known: inout AffiliationReadings,
    _ settings: InstitutionSettings
  ) {
    var collector = Collector(settings: settings)
    func collect(_ list: [Affiliation], _ writer: Writer?) {
      for affiliation in list {
        let key = AffiliationKey(affiliation)
        if readings[key] == nil {
          readings[key] = collector.reading(of: affiliation, known.reading(of: affiliation), into: &names)
        }
        readings[key]!.uses += 1
        for (name, spelling, country) in readings[key]!.names {
          names[name].spellings[spelling].count += 1
          if let writer { names[name].writers.insert(writer) }
          if let country { names[name].countries[country, default: 0] += 1 }
        }
      }
    }
    affiliations.forEachRow { owner, list in
      switch owner {
      case .authorship(let row): collect(list, persons.map { .person($0[row]) })
      case .work(let row): collect(list, persons == nil ? nil : .work(row))
      }
    }
    constrained = collector.constrained
  }
}

extension InstitutionNames {
  /// Under what spellings are one name.
  private struct Key: Hashable {
    enum Identity: Hashable {
      /// The same words.
      case words(InstitutionName.LocalKey)
      /// The same organisation of the registry.
      case organization(Int)
      /// The same words, and the same ROR id that records state.
      case stated(String, InstitutionName.LocalKey)
    }

    var identity: Identity
    /// The spelling, where every one stands for itself.
    var written: String?
    /// The strings of constraints that name it: what was decided of one is not decided of another.
    var decided: [String]
  }

  /// A spelling of a name.
  private struct SpellingKey: Hashable {
    var name: Int
    var display: String
  }

  /// Gives names their numbers.
  private struct Collector {
    let settings: InstitutionSettings
    var constrained: [String: [Int]] = [:]
    private var numbers: [Key: Int] = [:]
    private var spellings: [SpellingKey: Int] = [:]

    init(settings: InstitutionSettings) { self.settings = settings }

    /// Returns the names in an affiliation; those that are new are added to `names`.
    mutating func reading(
      of affiliation: Affiliation, _ read: AffiliationReadings.Reading, into names: inout [Name]
    ) -> Reading {
      let decided = settings.constraints.names
      let isOne = read.names.count + read.findings.count + read.stated.count == 1
      let whole = isOne && !decided.isEmpty ? TextFolding.folded(affiliation.written) : ""
      // What would have been read without the registry may be what the user decided on.
      let own = isOne && read.parsed.count == 1 ? TextFolding.folded(read.parsed[0].display) : whole
      var reading = Reading(names: [], units: read.units, country: read.country)
      for stated in read.stated { add(stated, folds: [whole, own], to: &reading, into: &names) }
      for name in read.names {
        let (number, spelling) = add(
          name, .words(name.localKey), written: name, folds: [whole], into: &names)
        reading.names.append((number, spelling, name.country))
      }
      for finding in read.findings {
        let name = registryName(finding.organization)
        let (number, spelling) = add(
          name, .organization(finding.organization), written: InstitutionName(finding.written),
          folds: [whole, own], into: &names)
        names[number].organization = finding.organization
        if names[number].findings[finding.written] == nil {
          names[number].findings[finding.written] = finding
        }
        reading.names.append((number, spelling, name.country))
      }
      return reading
    }

    /// Adds an institution that is stated by its ROR id.
    private mutating func add(
      _ stated: AffiliationReadings.StatedInstitution, folds: [String], to reading: inout Reading,
      into names: inout [Name]
    ) {
      let known = stated.organization.map { registryName($0) }
      let (number, spelling) = add(
        known ?? stated.name,
        stated.organization.map { .organization($0) } ?? .stated(stated.id, stated.name.localKey),
        written: stated.name, folds: folds, into: &names)
      names[number].organization = stated.organization
      names[number].statedID = stated.organization == nil ? stated.id : nil
      names[number].statedSpellings.insert(stated.name.display)
      reading.names.append((number, spelling, known?.country ?? stated.name.country))
    }

    /// Returns the numbers of a name and of its spelling.
    ///
    /// - Parameter folds: what constraints may call it, besides its spelling.
    private mutating func add(
      _ name: InstitutionName, _ identity: Key.Identity, written: InstitutionName, folds: [String],
      into names: inout [Name]
    ) -> (name: Int, spelling: Int) {
      let decided = decidedFolds(folds, written)
      let key = Key(
        identity: identity, written: settings.rollUp == .written ? written.display : nil, decided: decided)
      let number = numbers[key] ?? names.count
      if number == names.count {
        numbers[key] = number
        names.append(Name(name: name, spellings: []))
        for fold in decided { constrained[fold, default: []].append(number) }
      }
      let spellingKey = SpellingKey(name: number, display: written.display)
      let spelling = spellings[spellingKey] ?? names[number].spellings.count
      if spelling == names[number].spellings.count {
        spellings[spellingKey] = spelling
        names[number].spellings.append((written, 0))
        for acronym in written.acronyms where !names[number].name.acronyms.contains(acronym) {
          names[number].name.acronyms.append(acronym)
        }
      }
      return (number, spelling)
    }

    /// The strings of constraints that call a name, in alphabetical order.
    private func decidedFolds(_ folds: [String], _ written: InstitutionName) -> [String] {
      let decided = settings.constraints.names
      if decided.isEmpty { return [] }
      return Set((folds + [TextFolding.folded(written.display)]).filter(decided.contains)).sorted()
    }

    /// Returns the name of an organisation of the registry, with its acronyms.
    private func registryName(_ number: Int) -> InstitutionName {
      let organization = settings.registry!.organization(number)
      let acronyms = organization.names.filter { $0.kind == .acronym }.map {
        TextFolding.folded($0.text, separator: "")
      }
      let country = organization.country.isEmpty ? nil : organization.country
      let city = organization.city.isEmpty ? nil : TextFolding.folded(organization.city)
      let display = InstitutionNaming.withoutCountry(organization.displayName)
      return InstitutionName(display, acronyms: acronyms, country: country, city: city)
    }
  }
}

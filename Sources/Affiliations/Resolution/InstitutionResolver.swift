import Bibliography
import ByteFormats

/// What was concluded of the affiliations of a corpus.
package struct InstitutionResolution {
  /// The institutions, in the order in which the corpus first names them.
  package var institutions: [Institution]
  /// For each mention, the indices of its institutions, without repetition, in the affiliations' order.
  package var ofMention: [[Int32]]
  /// Affiliations as written in which no institution was found, with their counts, in order of appearance.
  package var unresolved: [(text: String, count: Int)]
  /// For each mention, the departments and laboratories that its affiliations name.
  package var unitsOfMention: [[String]]
  /// For each mention, the countries that its affiliations state, whether or not an institution was found.
  package var statedCountries: [[String]]
  /// What each affiliation was taken for, in order of appearance.
  package var ofAffiliation: [AffiliationMeaning]
}

/// What one affiliation was taken for.
package struct AffiliationMeaning: Hashable, Sendable {
  /// The affiliation as written.
  package var written: String
  /// How many authorships write it.
  package var count: Int
  /// The institutions, by their indices.
  package var institutions: [Int]
  /// For each of them, the spelling that stands in the affiliation.
  package var spellings: [String]
  /// Departments and laboratories in it.
  package var units: [String]
  /// The country that it states, as an ISO code.
  package var country: String?
}

/// Finds out which institutions the affiliations of a corpus mean, from what the corpus itself says.
///
/// Names with the same words in any known language fall together first; then spellings that fit each other:
/// acronyms with the names whose initials they are, names with and without their parent, translations that one
/// person writes both. A spelling that fits several institutions is joined to none of them, unless the people who
/// write it settle which. Every join beyond the same words keeps its reasons.
package struct InstitutionResolver {
  /// Resolves the affiliations of the mentions.
  ///
  /// - Parameters:
  ///   - affiliations: the affiliations of each mention, as written.
  ///   - constraints: what a user decided.
  ///   - persons: a person's label for each mention, from an earlier pass; nil before any is known.
  /// - Complexity: O(a + p) for a affiliations and p pairs of names that share a word of their own.
  package static func resolve(
    _ affiliations: [[Affiliation]], persons: [Int32]?, readings: inout AffiliationReadings,
    rollUp: InstitutionRollUp = .institution, greaterChina: GreaterChina = .separate,
    constraints: InstitutionConstraints = .none
  ) -> InstitutionResolution {
    var resolver = InstitutionResolver(
      registry: readings.registry, rollUp: rollUp, greaterChina: greaterChina, constraints: constraints)
    resolver.collect(affiliations, persons: persons, readings: &readings)
    if rollUp != .written {
      resolver.compareAll()
      resolver.joinAll()
      resolver.reread(affiliations)
    } else {
      resolver.sets = UnionFind(count: resolver.nodes.count)
      _ = resolver.joinDecided()
    }
    if rollUp == .parent || rollUp == .country { resolver.joinUpwards() }
    return resolver.resolution(affiliations)
  }

  init(
    registry: Registry?, rollUp: InstitutionRollUp, greaterChina: GreaterChina,
    constraints: InstitutionConstraints
  ) {
    self.registry = registry
    self.rollUp = rollUp
    self.greaterChina = greaterChina
    self.constraints = constraints
  }

  /// A name that one or more affiliations write with the same words.
  struct Node {
    var name: InstitutionName
    var variants: [(name: InstitutionName, count: Int)]
    var persons: Set<Int32>
    var countries: [String: Int] = [:]
    /// The number of the organisation in the registry that the name was found as.
    var organization: Int?
    /// How sure that is.
    var probability = 1.0
    /// For each spelling, how it was found in the registry.
    var findings: [String: RegistryReader.Finding] = [:]
  }

  /// Two names and what they say of each other, with the people who write both.
  struct Pair {
    var a: Int
    var b: Int
    var comparison: InstitutionComparison
    var logOdds: Double
    var shared: Int
  }

  let registry: Registry?
  let rollUp: InstitutionRollUp
  let greaterChina: GreaterChina
  let constraints: InstitutionConstraints
  /// The nodes of each string that a constraint names, by its fold.
  var constrained: [String: [Int]] = [:]
  /// The group of the constraints that a node belongs to.
  var groupOfNode: [Int: Int] = [:]
  var nodes: [Node] = []
  var nodesOfMention: [[Int32]] = []
  var parsed: [String: Parsed] = [:]
  /// For each set of nodes by its root, how many different affiliations named it at first.
  var affiliationCount: [Int: Int] = [:]
  /// How often each affiliation is written.
  var uses: [String: Int] = [:]
  var pairs: [Pair] = []
  /// For each node, the indices of its pairs that fit or are the same.
  var fittingPairs: [[Int]] = []
  var sets = UnionFind(count: 0)
  /// For each set of nodes by its root, how often its names are written.
  var weight: [Int] = []
  /// What an institution is called that stands for those that belong to it, by one of their nodes.
  var parentName: [Int: String] = [:]
  var joins: [(node: Int, join: Join)] = []

  // MARK: Names

  /// An affiliation's nodes, each with the variant of its name.
  struct Parsed {
    var nodes: [(node: Int32, variant: Int, country: String?)]
    var units: [String]
    var country: String?
  }

  mutating func collect(
    _ affiliations: [[Affiliation]], persons: [Int32]?, readings: inout AffiliationReadings
  ) {
    var index: [String: Int32] = [:]
    var variantIndex: [String: Int] = [:]
    nodesOfMention.reserveCapacity(affiliations.count)
    func add(
      _ name: InstitutionName, key: String, written: InstitutionName, whole: String, own: String = ""
    ) -> (Int32, Int) {
      var key = rollUp == .written ? key + "|" + written.display : key
      let decided = Set([whole, own, TextFolding.folded(written.display)].filter(constraints.names.contains))
        .sorted()
      for fold in decided { key += "=" + fold }
      let id = index[key] ?? Int32(nodes.count)
      if Int(id) == nodes.count {
        index[key] = id
        nodes.append(Node(name: name, variants: [], persons: []))
        for fold in decided { constrained[fold, default: []].append(Int(id)) }
      }
      let variantKey = "\(id) \(written.display)"
      let variant = variantIndex[variantKey] ?? nodes[Int(id)].variants.count
      if variant == nodes[Int(id)].variants.count {
        variantIndex[variantKey] = variant
        nodes[Int(id)].variants.append((written, 0))
        for acronym in written.acronyms where !nodes[Int(id)].name.acronyms.contains(acronym) {
          nodes[Int(id)].name.acronyms.append(acronym)
        }
      }
      return (id, variant)
    }
    for (mention, list) in affiliations.enumerated() {
      var ofMention: [Int32] = []
      for affiliation in list {
        let known = AffiliationReadings.key(of: affiliation)
        if parsed[known] == nil {
          let reading = readings.reading(of: affiliation)
          let isOne = reading.names.count + reading.findings.count == 1
          let whole = isOne && !constraints.names.isEmpty ? TextFolding.folded(affiliation.written) : ""
          // What would have been read without the registry may be what the user decided on.
          let own =
            isOne && reading.parsed.count == 1 ? TextFolding.folded(reading.parsed[0].display) : whole
          var found = reading.names.map { name -> (node: Int32, variant: Int, country: String?) in
            let (node, variant) = add(name, key: name.localKey, written: name, whole: whole)
            return (node, variant, name.country)
          }
          for match in reading.findings {
            let name = registryName(match.organization)
            let (node, variant) = add(
              name, key: "ror:\(match.organization)", written: InstitutionName(match.written),
              whole: whole, own: own)
            if nodes[Int(node)].organization == nil { nodes[Int(node)].probability = match.probability }
            nodes[Int(node)].organization = match.organization
            nodes[Int(node)].findings[match.written] = nodes[Int(node)].findings[match.written] ?? match
            nodes[Int(node)].probability = max(nodes[Int(node)].probability, match.probability)
            found.append((node, variant, name.country))
          }
          parsed[known] = Parsed(nodes: found, units: reading.units, country: reading.country)
        }
        uses[known, default: 0] += 1
        for (id, variant, country) in parsed[known]!.nodes {
          nodes[Int(id)].variants[variant].count += 1
          if let person = persons?[mention] { nodes[Int(id)].persons.insert(person) }
          if let country { nodes[Int(id)].countries[country, default: 0] += 1 }
          if !ofMention.contains(id) { ofMention.append(id) }
        }
      }
      nodesOfMention.append(ofMention)
    }
  }

  /// The name of an organisation of the registry, with its acronyms.
  func registryName(_ number: Int) -> InstitutionName {
    let organization = registry!.organization(number)
    let acronyms = organization.names.filter { $0.kind == .acronym }.map {
      TextFolding.folded($0.text, separator: "")
    }
    let country = organization.country.isEmpty ? nil : organization.country
    let city = organization.city.isEmpty ? nil : TextFolding.folded(organization.city)
    let display = InstitutionNaming.withoutCountry(organization.displayName)
    return InstitutionName(display, acronyms: acronyms, country: country, city: city)
  }
}

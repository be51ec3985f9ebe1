import ByteFormats

/// Looks affiliations up one after the other, in memory that does not grow with their number.
///
/// An affiliation means the same in whatever list: the others of a list are not consulted. With a registry the
/// institutions are its organisations; an affiliation that it does not know gets a local label, which others of the same
/// words share, in whatever language and order. Without a registry all labels are local, and where it is an excerpt, those
/// of what it does not know are as without it.
public struct AffiliationLookup {
  private let registry: Registry?
  private var reader: RegistryReader?
  private var splitter = AffiliationSplitter()
  private let rollUp: InstitutionRollUp
  private let greaterChina: GreaterChina

  /// Makes a lookup.
  ///
  /// - Parameters:
  ///   - registry: the organisations to look for; nil for local labels alone.
  ///   - rollUp: the level at which institutions are distinguished.
  ///   - greaterChina: how Hong Kong, Macao and Taiwan count.
  public init(
    registry: Registry?, rollUp: InstitutionRollUp = .institution, greaterChina: GreaterChina = .separate
  ) {
    self.registry = registry
    self.rollUp = rollUp
    self.greaterChina = greaterChina
    reader = registry.map { RegistryReader($0) }
  }

  /// Returns the institutions that an affiliation names.
  ///
  /// - Complexity: O(w) for w words, some 40 microseconds with a registry.
  public mutating func institutions(in affiliation: String) -> AffiliationInstitutions {
    var affiliation = affiliation
    return affiliation.withUTF8 { institutions(in: $0) }
  }

  /// Returns the institutions that an affiliation in UTF-8 names; as ``institutions(in:)-(String)``.
  public mutating func institutions(in affiliation: UnsafeBufferPointer<UInt8>) -> AffiliationInstitutions {
    let affiliation = AffiliationLength.bounded(affiliation)
    guard let registry else { return local(affiliation) }
    return known(affiliation, registry)
  }

  // MARK: With a registry

  /// An organisation that an affiliation means.
  private struct Match {
    var organization: Int
    var probability: Double
    /// The words that say so.
    var written: ArraySlice<UInt8>
  }

  private mutating func known(
    _ affiliation: UnsafeBufferPointer<UInt8>, _ registry: Registry
  ) -> AffiliationInstitutions {
    let index = registry.index
    var found: [Match] = []
    reader!.forEach(affiliation) { found.append(Match(organization: $0, probability: $1, written: $2)) }
    var result = AffiliationInstitutions(probability: found.map(\.probability).min())
    if found.isEmpty, registry.isExcerpt { return local(affiliation) }
    if found.isEmpty { result.localLabel = reader!.matcher.localLabel() }
    var countries = reader!.statedCountries
    for match in found { countries.append(index.organizations[match.organization].country) }
    // Without either, the cities say where it is, if they agree.
    let implied = reader!.matcher.query.impliedCountries
    if countries.isEmpty, implied.count == 1 { countries = implied }
    result.countries = codes(countries)
    switch rollUp {
    case .written:
      result.names = found.map { String(decoding: $0.written, as: UTF8.self) }
      result.ids = result.names.map { TextFolding.slug($0) }
    case .institution, .parent:
      var seen: [Int] = []
      for match in found {
        let number = rollUp == .parent ? registry.topParent(of: match.organization) : match.organization
        if seen.contains(number) { continue }
        seen.append(number)
        result.ids.append(IndexLayout.id(of: index.organizations[number].id))
        result.names.append(index.displayName(of: number))
      }
    case .country:
      let own = codes(found.map { index.organizations[$0.organization].country })
      result.ids = own.map { $0.lowercased() }
      result.names = own.map(Gazetteer.englishName)
    }
    return result
  }

  /// The codes that countries count as, without repetition.
  private func codes(_ countries: [UInt16]) -> [String] {
    var result: [String] = []
    for country in countries {
      guard let code = IndexLayout.country(of: country).map(greaterChina.code) else { continue }
      if !result.contains(code) { result.append(code) }
    }
    return result
  }

  // MARK: Without a registry

  private mutating func local(_ affiliation: UnsafeBufferPointer<UInt8>) -> AffiliationInstitutions {
    let parsed = AffiliationParser.parse(
      .init(String(decoding: affiliation, as: UTF8.self)), &splitter)
    var result = AffiliationInstitutions(countries: [parsed.country].compactMap { $0.map(greaterChina.code) })
    for name in parsed.institutions {
      let country = (name.country ?? parsed.country).map(greaterChina.code)
      let parent = rollUp == .parent ? InstitutionParents.parent(of: name) : nil
      let id =
        switch rollUp {
        case .written: TextFolding.slug(name.display)
        case .institution: name.localKey.slug
        case .parent:
          if let parent {
            TextFolding.slug(parent)
          } else if name.parent.isEmpty {
            name.localKey.slug
          } else {
            TextFolding.slug(name.parent.joined(separator: " "))
          }
        case .country: country?.lowercased() ?? ""
        }
      if let country, !result.countries.contains(country) { result.countries.append(country) }
      if id.isEmpty || result.ids.contains(id) { continue }
      result.ids.append(id)
      result.names.append(rollUp == .country ? Gazetteer.englishName(of: country!) : parent ?? name.display)
    }
    result.probability = result.ids.isEmpty ? nil : 1
    result.localLabel = result.ids.joined(separator: "|")
    return result
  }
}

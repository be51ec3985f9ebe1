import ByteFormats

/// Looks affiliations up one after the other, in memory that does not grow with their number.
///
/// What a list as a whole would say is not used: an affiliation means the same wherever it stands. With a registry
/// the institutions are its organisations; an affiliation that it does not know gets a local label, which others of
/// the same words share, in whatever language and order. Without a registry all labels are local.
public struct AffiliationLookup {
  private let registry: Registry?
  private var reader: RegistryReader?
  private let rollUp: InstitutionRollUp
  private let greaterChina: GreaterChina
  private let escapesFormulas: Bool

  /// Makes a lookup.
  ///
  /// - Parameter escapesFormulas: whether cells that a spreadsheet would run get an apostrophe before them.
  public init(
    registry: Registry?, rollUp: InstitutionRollUp = .institution, greaterChina: GreaterChina = .separate,
    escapesFormulas: Bool = false
  ) {
    self.registry = registry
    self.rollUp = rollUp
    self.greaterChina = greaterChina
    self.escapesFormulas = escapesFormulas
    reader = registry.map { RegistryReader($0) }
  }

  /// The table's first line.
  public static let header = "affiliation,institutions,names,countries,probability,local\n"

  /// Appends an affiliation's row to a table of comma-separated values.
  ///
  /// The columns are the affiliation as it was given, the ids of its institutions, their names, the countries that it
  /// states or its institutions have, how sure the least sure institution is, and a label where no registry knows it;
  /// several values of a cell stand between bars.
  ///
  /// - Complexity: O(w) for w words, some 40 microseconds with a registry.
  public mutating func appendRow(_ affiliation: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    Self.appendField(affiliation, escapesFormulas: escapesFormulas, to: &output)
    if reader != nil { appendKnown(affiliation, to: &output) } else { appendLocal(affiliation, to: &output) }
    output.append(UInt8(ascii: "\n"))
  }

  // MARK: With a registry

  private mutating func appendKnown(_ affiliation: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let index = registry!.index
    var found: [(organization: Int, probability: Double, written: ArraySlice<UInt8>)] = []
    reader!.forEach(affiliation) { found.append(($0, $1, $2)) }
    let probability = found.map(\.probability).min()
    var countries: [UInt16] = []
    let query = reader!.matcher.query
    countries += reader!.statedCountries
    for match in found { countries.append(index.organizations[match.organization].country) }
    // Without either, the cities say where it is, if they agree.
    if countries.isEmpty, query.impliedCountries.count == 1 { countries = query.impliedCountries }
    let codes = codes(countries)
    if rollUp == .parent {
      for place in found.indices {
        found[place].organization = registry!.topParent(of: found[place].organization)
      }
    }
    if rollUp == .parent || rollUp == .institution {
      var seen: [Int] = []
      found.removeAll { match in
        if seen.contains(match.organization) { return true }
        seen.append(match.organization)
        return false
      }
    }
    output.append(UInt8(ascii: ","))
    if rollUp == .country {
      let own = found.isEmpty ? [] : self.codes(found.map { index.organizations[$0.organization].country })
      output += own.map { $0.lowercased() }.joined(separator: "|").utf8
      output.append(UInt8(ascii: ","))
      Self.appendField(own.map(Gazetteer.englishName).joined(separator: "|"), to: &output)
    } else {
      for (place, match) in found.enumerated() {
        if place > 0 { output.append(UInt8(ascii: "|")) }
        if rollUp == .written {
          output += TextFolding.slug(String(decoding: match.written, as: UTF8.self)).utf8
        } else {
          IndexLayout.appendID(index.organizations[match.organization].id, to: &output)
        }
      }
      output.append(UInt8(ascii: ","))
      let start = output.count
      for (place, match) in found.enumerated() {
        if place > 0 { output.append(UInt8(ascii: "|")) }
        if rollUp == .written { output += match.written } else { appendName(match.organization, to: &output) }
      }
      Self.quote(from: start, &output)
    }
    output.append(UInt8(ascii: ","))
    for (place, code) in codes.enumerated() {
      if place > 0 { output.append(UInt8(ascii: "|")) }
      output += code.utf8
    }
    output.append(UInt8(ascii: ","))
    if let probability { Self.append(probability, to: &output) }
    output.append(UInt8(ascii: ","))
    if found.isEmpty { reader!.matcher.appendLocalLabel(to: &output) }
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

  private func appendName(_ organization: Int, to output: inout [UInt8]) {
    let index = registry!.index
    let record = index.organizations[organization]
    guard record.displayName != IndexLayout.none else { return IndexLayout.appendID(record.id, to: &output) }
    let name = index.names[Int(record.displayName)]
    output += index.strings[Int(name.start)..<(Int(name.start) + Int(name.length))]
  }

  // MARK: Without a registry

  private func appendLocal(_ affiliation: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let parsed = AffiliationParser.parse(.init(String(decoding: affiliation, as: UTF8.self)))
    var names: [String] = []
    var ids: [String] = []
    var countries = [parsed.country].compactMap { $0.map(greaterChina.code) }
    for name in parsed.institutions {
      let country = (name.country ?? parsed.country).map(greaterChina.code)
      let id =
        switch rollUp {
        case .written: TextFolding.slug(name.display)
        case .institution: TextFolding.slug(name.localKey)
        case .parent:
          InstitutionParents.parent(of: name).map { TextFolding.slug($0) }
            ?? TextFolding.slug(name.parent.isEmpty ? name.localKey : name.parent.joined(separator: " "))
        case .country: country?.lowercased() ?? ""
        }
      if let country, !countries.contains(country) { countries.append(country) }
      if id.isEmpty || ids.contains(id) { continue }
      ids.append(id)
      let parent = rollUp == .parent ? InstitutionParents.parent(of: name) : nil
      names.append(rollUp == .country ? Gazetteer.englishName(of: country!) : parent ?? name.display)
    }
    Self.appendCells(
      ids: ids, names: names, countries: countries, probability: ids.isEmpty ? nil : 1,
      local: ids.joined(separator: "|"), to: &output)
  }

  // MARK: Text

  /// Appends a row whose cells are at hand.
  static func appendRow(
    _ affiliation: String, ids: [String], names: [String], countries: [String], probability: Double?,
    local: String, escapesFormulas: Bool, to output: inout [UInt8]
  ) {
    var affiliation = affiliation
    affiliation.withUTF8 { appendField($0, escapesFormulas: escapesFormulas, to: &output) }
    appendCells(
      ids: ids, names: names, countries: countries, probability: probability, local: local, to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  private static func appendCells(
    ids: [String], names: [String], countries: [String], probability: Double?, local: String,
    to output: inout [UInt8]
  ) {
    for list in [ids, names, countries] {
      output.append(UInt8(ascii: ","))
      appendField(list.joined(separator: "|"), to: &output)
    }
    output.append(UInt8(ascii: ","))
    if let probability { append(probability, to: &output) }
    output.append(UInt8(ascii: ","))
    output += local.utf8
  }

  /// Appends a probability with three digits: `0.987`, `1`.
  private static func append(_ probability: Double, to output: inout [UInt8]) {
    let thousandths = Int((probability * 1000).rounded())
    if thousandths >= 1000 { return output.append(UInt8(ascii: "1")) }
    output += [UInt8(ascii: "0"), UInt8(ascii: ".")]
    for unit in [100, 10, 1] { output.append(UInt8(ascii: "0") + UInt8(thousandths / unit % 10)) }
  }

  private static func appendField(_ text: String, to output: inout [UInt8]) {
    let start = output.count
    output += text.utf8
    quote(from: start, &output)
  }

  private static func appendField(
    _ text: UnsafeBufferPointer<UInt8>, escapesFormulas: Bool, to output: inout [UInt8]
  ) {
    let start = output.count
    if escapesFormulas, isFormula(text) { output.append(UInt8(ascii: "'")) }
    output.append(contentsOf: text)
    quote(from: start, &output)
  }

  /// Whether a spreadsheet would run a text.
  private static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
  }

  /// Puts what stands from a place to the end into quotes, where it must be.
  private static func quote(from start: Int, _ output: inout [UInt8]) {
    var isPlain = true
    var quotes = 0
    for place in start..<output.count {
      let byte = output[place]
      if byte == UInt8(ascii: "\"") { quotes += 1 }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D {
        isPlain = false
      }
    }
    if isPlain { return }
    output.insert(UInt8(ascii: "\""), at: start)
    if quotes > 0 {
      let text = Array(output[(start + 1)...])
      output.removeLast(text.count)
      for byte in text {
        if byte == UInt8(ascii: "\"") { output.append(byte) }
        output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

extension ResolvedAffiliations {
  /// Returns the affiliations as the table that ``AffiliationLookup`` makes of them one by one.
  ///
  /// - Parameter lines: the affiliations that were resolved, in their order.
  public func table(of lines: [String], escapesFormulas: Bool = false) -> [UInt8] {
    var output = Array(AffiliationLookup.header.utf8)
    for (number, line) in lines.enumerated() {
      let all = institutionsOfAffiliation[number].map { institutions[$0] }
      let known = hasRegistry ? all.filter { $0.registryID != nil } : all
      let local = all.filter { $0.registryID == nil }
      AffiliationLookup.appendRow(
        line, ids: known.map(\.id), names: known.map(\.name), countries: countriesOfAffiliation[number],
        probability: probabilityOfAffiliation[number], local: local.map(\.id).joined(separator: "|"),
        escapesFormulas: escapesFormulas, to: &output)
    }
    return output
  }
}

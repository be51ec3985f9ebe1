import Bibliography

/// How likely two mentions mean one person, with the reasons.
///
/// Log-odds are added: what the names say first, then institutions, co-authors and identifiers. The weights are
/// set for the records of one event or a small bibliography.
struct PersonPairModel {
  var names: NameFrequencies
  /// For each work, the folded `family initial` of its authors.
  var authorKeys: [Set<String>]

  /// Returns the log-odds that both mentions are one person and the reasons; nil where they cannot be.
  func evidence(_ a: MentionRecord, _ b: MentionRecord, _ comparison: NameComparison) -> [Join.Reason]? {
    if let identified = byIdentifier(a, b) { return identified.logOdds < -5 ? nil : [identified] }
    guard comparison.isPossible else { return nil }
    if a.work == b.work {
      guard let reason = withinWork(a, b, comparison) else { return nil }
      return [reason]
    }
    let isCommon = names.isCommon(a.name) || names.isCommon(b.name)
    var reasons = [byName(a, b, comparison, isCommon: isCommon)]
    if comparison.family == .part { reasons.append(.init("one family name is part of the other", -1)) }
    if comparison.family == .misprint { reasons.append(.init("one letter differs in the family name", -1.5)) }
    if let reason = byInstitution(a, b, isCommon: isCommon) { reasons.append(reason) }
    if let reason = byCoauthors(a, b) { reasons.append(reason) }
    return reasons
  }

  /// Shared and contradicting identifiers decide.
  private func byIdentifier(_ a: MentionRecord, _ b: MentionRecord) -> Join.Reason? {
    for scheme in [Identifier.Scheme.orcid, .eventPerson, .email] {
      let left = a.identifiers.filter { $0.scheme == scheme }.map(\.value)
      let right = b.identifiers.filter { $0.scheme == scheme }.map(\.value)
      guard !left.isEmpty, !right.isEmpty else { continue }
      if !Set(left).isDisjoint(with: right) { return .init("the same \(scheme.rawValue)", 10) }
      if scheme == .orcid { return .init("different ORCID iDs", -10) }
    }
    return nil
  }

  /// On one work, an author and a presenter of one name are one person; two authors are two people, unless the
  /// record repeats one with the same affiliation.
  private func withinWork(_ a: MentionRecord, _ b: MentionRecord, _ comparison: NameComparison) -> Join
    .Reason?
  {
    let isEqual = comparison.family == .equal && comparison.given == .equal
    if a.role.isAuthor && b.role.isAuthor || a.role == b.role {
      let isRepeated = isEqual && !a.name.hasOnlyInitials && a.affiliations == b.affiliations
      return isRepeated ? .init("the record repeats the person", 4) : nil
    }
    if a.written == b.written { return .init("in two roles on one work", 8) }
    return .init("in two roles on one work", isEqual ? 7 : 4)
  }

  private func byName(
    _ a: MentionRecord, _ b: MentionRecord, _ comparison: NameComparison, isCommon: Bool
  ) -> Join.Reason {
    switch comparison.given {
    case .equal: return .init("the same name", isCommon ? 2 : 4.5)
    case .extended: return .init("the same name, one with further given names", isCommon ? 1 : 3.5)
    case .initial:
      if isCommon { return .init("initials that fit a common name", -1.5) }
      let rivals = max(names.rivals(of: a.name), names.rivals(of: b.name))
      return rivals <= 1
        ? .init("initials that fit one name only", 2) : .init("initials that fit several names", -1)
    case .missing: return .init("a family name without a given name", -1)
    case .misprint:
      return .init(
        "one letter differs in the given name", isGenderPair(a.name, b.name) ? -1 : isCommon ? -1.5 : 0)
    case .shortened: return .init("one given name is short for the other", -0.5)
    case .reordered: return .init("the same given names in another order", isCommon ? 0 : 1)
    case .conflict: return .init("different given names", -8)
    }
  }

  /// `Daniel` and `Daniela`, `Maria` and `Mario`: names of two people as often as a misprint.
  private func isGenderPair(_ a: ParsedName, _ b: ParsedName) -> Bool {
    guard let x = a.givenNames.first?.text, let y = b.givenNames.first?.text else { return false }
    let vowels: Set<Character> = ["a", "e", "o", "i"]
    if x.count == y.count {
      return x.dropLast() == y.dropLast() && vowels.contains(x.last!) && vowels.contains(y.last!)
    }
    let (short, long) = x.count < y.count ? (x, y) : (y, x)
    return long.hasPrefix(short) && vowels.contains(long.last!)
  }

  private func byInstitution(_ a: MentionRecord, _ b: MentionRecord, isCommon: Bool) -> Join.Reason? {
    if a.institutions.isEmpty || b.institutions.isEmpty { return nil }
    if !Set(a.institutions).isDisjoint(with: b.institutions) { return .init("the same institution", 2) }
    return .init("different institutions", isCommon ? -2.5 : -1)
  }

  private func byCoauthors(_ a: MentionRecord, _ b: MentionRecord) -> Join.Reason? {
    let own: Set<String> = [Self.key(a.name), Self.key(b.name)]
    let shared = authorKeys[a.work].intersection(authorKeys[b.work]).subtracting(own).count
    guard shared > 0 else { return nil }
    return .init(
      shared == 1 ? "a co-author in common" : "\(shared) co-authors in common", min(4, 1.5 * Double(shared)))
  }

  /// `ghiringhelli l`: how co-authors are recognised before anybody is.
  static func key(_ name: ParsedName) -> String {
    let initial = name.givenNames.first?.text.prefix(1) ?? ""
    return collapsed(name.familyTokens.joined()) + " " + initial
  }

  /// `ue`, `oe`, `ae` as `u`, `o`, `a`, so that both ways of writing an umlaut meet.
  static func collapsed(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "e"), let last = result.last, "aou".utf8.contains(last) { continue }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

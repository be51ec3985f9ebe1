import Bibliography

/// How the identifiers count that databases have for the persons whom they take authors for (OpenAlex, Scopus, dblp).
///
/// An ORCID iD, which people have themselves, is no identifier of a database: it always counts.
public enum PersonIdentifiers: String, Sendable, Hashable, CaseIterable {
  /// They are ignored: persons are concluded from names and evidence.
  case resolved
  /// They decide: one identifier is one person, whatever the name; several of one database are several persons.
  /// Authorships without one are resolved.
  case ids
  /// They are strong evidence: one identifier joins names that fit; several of one database speak against one person,
  /// by as much as databases divide one person's works.
  case both
}

/// An ORCID iD that mentions of unlike names have: it joins none of them.
struct ContestedORCID: Sendable {
  /// The iD.
  var identifier: Identifier
  /// The first mention that has it.
  var a: Int32
  /// A mention of another name.
  var b: Int32
}

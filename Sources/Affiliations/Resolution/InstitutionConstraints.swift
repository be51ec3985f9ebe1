import ByteFormats

/// What a user has decided of the institutions that written strings mean.
///
/// A string is the name of an institution as affiliations write it, or a whole affiliation that names one institution;
/// case, accents and punctuation do not count. A string that no affiliation writes has no effect.
public struct InstitutionConstraints: Sendable {
  /// Strings that mean one institution.
  public struct Group: Hashable, Sendable {
    /// The strings.
    public var strings: [String]
    /// What to call the institution; nil to choose a name as usual.
    public var name: String?
    /// Its bare ROR id; nil to look for one as usual.
    public var registryID: String?

    /// Makes a group.
    public init(_ strings: [String], name: String? = nil, registryID: String? = nil) {
      self.strings = strings
      self.name = name
      self.registryID = registryID
    }
  }

  /// No decision.
  public static let none = InstitutionConstraints(same: [], different: [])

  /// Groups whose strings are joined, whatever else speaks against it.
  public let same: [Group]
  /// Lists of strings of which no two are joined, neither directly nor through others.
  public let different: [[String]]
  /// The folds of all strings.
  let names: Set<String>

  /// Makes constraints; where a pair is in both, the same wins.
  public init(same: [Group], different: [[String]]) {
    self.same = same
    self.different = different
    names = Set((same.flatMap(\.strings) + different.joined()).map { TextFolding.folded($0) })
  }
}

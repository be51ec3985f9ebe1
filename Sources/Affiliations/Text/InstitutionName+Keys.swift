import ByteFormats

extension InstitutionName {
  /// The key under which names with the same words fall together, in whatever language and order of joiners.
  package var key: String { Set(concepts).sorted().joined(separator: " ") }

  /// The key under which names that mean one institution fall together.
  struct LocalKey: Hashable {
    /// What must agree besides the words.
    enum Scope: Hashable {
      /// Nothing: the words are the institution's own.
      case anywhere
      /// The country: `University of Newcastle` is one in Australia and one in England.
      case country(String)
      /// The campus, for one university of a system.
      case campus(city: String?)
      /// The country, for `Miami University`, which is not the `University of Miami`.
      case calledByPlace(country: String)
      /// Place and parent, for names of general words.
      case place(city: String?, country: String?, parent: [String])
    }

    /// The name's ``InstitutionName/key``.
    var words: String
    var scope: Scope

    /// The key as a readable label in lower case, its parts joined by hyphens.
    var slug: String {
      let scope: [String] =
        switch self.scope {
        case .anywhere: []
        case .country(let country): [country]
        case .campus(let city): [city ?? ""]
        case .calledByPlace(let country): [country, "by place"]
        case .place(let city, let country, let parent):
          [city ?? "", country ?? "", parent.joined(separator: " ")]
        }
      return TextFolding.slug(([words] + scope).joined(separator: "|"))
    }
  }

  /// The key under which names that mean one institution fall together: names of general words are one only where
  /// place or parent agree.
  var localKey: LocalKey {
    LocalKey(words: key, scope: scope)
  }

  private var scope: LocalKey.Scope {
    if UniversitySystems.needsCampus(self) { return .campus(city: city) }
    if let ownAcronym, concepts == [ownAcronym], let country {
      // Two letters are those of many: `UW` in Seattle and in Madison.
      return ownAcronym.utf8.count == 2 && city != nil
        ? .place(city: city, country: country, parent: parent) : .country(country)
    }
    if isCalledByPlace {
      return .calledByPlace(country: "US")
    }
    guard isGeneric, concepts.allSatisfy({ Gazetteer.country(ofCity: $0) == nil }) else {
      return kind == .university ? country.map { .country($0) } ?? .anywhere : .anywhere
    }
    return .place(city: city, country: country, parent: parent)
  }

  /// Whether an American university's name is a place before the word: `Miami University`, `Washington University`. There
  /// the order of the words is a part of the name; elsewhere both orders mean one.
  var isCalledByPlace: Bool {
    guard country == "US", kind == .university, concepts.count >= 2, concepts.last == "university" else {
      return false
    }
    let isPlace = { Gazetteer.country(ofCity: $0) != nil || Gazetteer.country(ofState: $0) != nil }
    return distinctive.allSatisfy(isPlace)
      && TextFolding.tokens(display).last.map { InstitutionWords.concepts(of: $0) == ["university"] } ?? false
  }
}

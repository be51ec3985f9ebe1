import ByteFormats

/// Some organisations of a registry, in few bytes, with what the whole registry says of their names.
///
/// Names are sequences of numbers of tokens, so that whether a token stands in some texts is found out once for all names
/// that have it. Organisations have the order of their ids.
struct RegistryExcerpt: Sendable {
  /// One organisation.
  struct Organization {
    var id: UInt64
    var status: RegistryOrganization.Status
    /// Places in ``IndexLayout/types``, in the registry's order.
    var types: [UInt8]
    var place: Int32
    /// ``IndexLayout/Organization/prominence`` in the whole registry.
    var prominence: UInt8
    var names: Range<Int32>
    var relations: Range<Int32>
    var host: String
  }

  /// One name.
  struct Name {
    var kind: RegistryOrganization.NameKind
    var language: UInt8
    var isHostLabel: Bool
    /// ``IndexLayout/Name/namesakes`` in the whole registry.
    var namesakes: UInt16
    var tokens: Range<Int32>
  }

  /// A city, or a country where the registry has none.
  struct Place: Hashable {
    var country: String
    var region: String
    var city: String
    var coordinates: Coordinates?
  }

  /// Another organisation of the excerpt, by its number.
  struct Relation {
    var kind: RegistryOrganization.RelationKind
    var other: Int32
  }

  /// What it was taken from.
  var source = ""
  /// The number of organisations and of names of the whole registry.
  var registryCount = 0
  var registryNameCount = 0
  /// The letters of all tokens, one behind the other; where each begins, and the end of the last.
  var letters: [UInt8] = []
  var tokenStarts: [Int32] = []
  /// For each concept of each token how many names of the whole registry have it, as ``figure(ofCount:)``, and the lower half
  /// of its hash; where those of each token begin, and the end. Joiners and legal forms have none.
  var figures: [UInt8] = []
  var hashes: [UInt32] = []
  var conceptStarts: [Int32] = []
  var places: [Place] = []
  var organizations: [Organization] = []
  var names: [Name] = []
  var nameTokens: [Int32] = []
  var relations: [Relation] = []
  var languages: [String] = []

  /// The letters of a token.
  func token(_ number: Int) -> ArraySlice<UInt8> {
    letters[Int(tokenStarts[number])..<Int(tokenStarts[number + 1])]
  }

  /// A number of names in one byte: sixteen times its natural logarithm.
  static func figure(ofCount count: Int) -> UInt8 {
    UInt8(min(255, (16 * log(Double(max(count, 1)))).rounded()))
  }

  /// The inverse of ``figure(ofCount:)``.
  static func count(ofFigure figure: UInt8) -> Int { Int(exp(Double(figure) / 16).rounded()) }

  /// Returns the text of a name.
  func text(of name: Name) -> String {
    var text: [UInt8] = []
    for token in nameTokens[Int(name.tokens.lowerBound)..<Int(name.tokens.upperBound)] {
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text += self.token(Int(token))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns an organisation as a registry describes it.
  func organization(_ number: Int) -> RegistryOrganization {
    let record = organizations[number]
    let place = places[Int(record.place)]
    var result = RegistryOrganization(
      id: IndexLayout.id(of: record.id),
      names: names[Int(record.names.lowerBound)..<Int(record.names.upperBound)].map { name in
        var result = RegistryOrganization.Name(
          text(of: name), name.kind, language: languages[Int(name.language)])
        result.isHostLabel = name.isHostLabel
        result.namesakes = name.namesakes
        return result
      },
      status: record.status, types: record.types.map { IndexLayout.types[Int($0)] }, country: place.country,
      city: place.city, region: place.region, coordinates: place.coordinates,
      relations: relations[Int(record.relations.lowerBound)..<Int(record.relations.upperBound)].map {
        .init($0.kind, IndexLayout.id(of: organizations[Int($0.other)].id))
      }, hosts: record.host.isEmpty ? [] : [record.host])
    result.prominence = UInt16(record.prominence)
    return result
  }
}

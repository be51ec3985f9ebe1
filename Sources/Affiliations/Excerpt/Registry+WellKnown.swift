import Bibliography
import ByteFormats
internal import CWellKnownOrganizations

extension Registry {
  /// What the well-known organisations are taken from, and how many they are.
  public static var wellKnownSource: String {
    let excerpt = RegistryExcerpt.wellKnown
    return "\(excerpt.source), \(excerpt.organizations.count) of \(excerpt.registryCount) organisations"
  }

  /// The number of the well-known organisations.
  public static var wellKnownCount: Int { RegistryExcerpt.wellKnown.organizations.count }

  /// The SHA-256 digest of the table of well-known organisations: 64 hexadecimal digits.
  public static var wellKnownDigest: String { SHA256.hexDigest(of: Array(RegistryExcerpt.packed)) }

  /// Returns a registry of the well-known organisations that some texts may name.
  ///
  /// The program has some 20,000 organisations of the Research Organization Registry with it, those that affiliations name
  /// most. Their names are judged as in the whole registry.
  ///
  /// - Parameter affiliations: affiliations, with the ids that their records state.
  /// - Returns: a registry in which each of them finds what it would find in that of all well-known organisations.
  /// - Complexity: O(n) for n bytes of the texts and of the names of all well-known organisations, and O(m log m) for m
  ///   words of the names that the texts may hold.
  ///
  /// - Note: Where the texts have many words, all well-known organisations are looked for.
  public static func wellKnown(in affiliations: some Sequence<Affiliation>) -> Registry {
    let excerpt = RegistryExcerpt.wellKnown
    var (texts, ids): (Set<String>, Set<UInt64>) = ([], [])
    for affiliation in affiliations {
      texts.insert(affiliation.written)
      for id in affiliation.identifiers.isEmpty ? [] : affiliation.rorIDs {
        ids.insert(IndexLayout.number(of: id))
      }
    }
    let vocabulary = AffiliationVocabulary(of: texts)
    if vocabulary.words.count > Self.fewWords { return wellKnown() }
    return Registry(excerpt, ExcerptChoice(excerpt, vocabulary).organizations(stated: ids))
  }

  /// Returns a registry of the well-known organisations that the affiliations of a corpus may name; as
  /// ``wellKnown(in:)-(Sequence<Affiliation>)``.
  public static func wellKnown(in corpus: Corpus) -> Registry {
    wellKnown(
      in: corpus.works.lazy.flatMap { work in
        [work.affiliations, work.authorships.flatMap(\.affiliations)].joined()
      })
  }

  /// Returns a registry of all well-known organisations.
  public static func wellKnown() -> Registry {
    let excerpt = RegistryExcerpt.wellKnown
    return Registry(excerpt, Array(excerpt.organizations.indices))
  }

  /// Of how many words choosing takes less time than it saves.
  private static let fewWords = 5000

  /// Makes a registry of some organisations of an excerpt.
  init(_ excerpt: RegistryExcerpt, _ numbers: [Int]) {
    var builder = IndexBuilder()
    builder.figures = excerpt.figures(of: numbers)
    for number in numbers { builder.add(excerpt.organization(number)) }
    self.init(
      try! RegistryIndex(builder.finished(source: excerpt.source), path: "memory"), isExcerpt: true)
  }
}

extension RegistryExcerpt {
  /// The well-known organisations as the program has them with it: packed by gzip.
  static var packed: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: well_known_organizations, count: Int(well_known_organizations_size))
  }

  /// The well-known organisations, unpacked when they are first asked for.
  static let wellKnown: RegistryExcerpt = {
    guard let unpacker = GzipUnpacker(packedCount: packed.count) else { fatalError("out of memory") }
    unpacker.unpack(packed)
    guard let content = unpacker.finish(), let excerpt = content.withBytes({ RegistryExcerpt(Array($0)) })
    else {
      fatalError("the program was built with a table of organisations that it cannot read")
    }
    return excerpt
  }()

  /// What the whole registry says of the names of some organisations, and of the cities where they are.
  func figures(of numbers: [Int]) -> ExcerptFigures {
    var result = ExcerptFigures(nameCount: registryNameCount)
    var counts = [Int](repeating: 0, count: places.count)
    for number in numbers { counts[Int(organizations[number].place)] = 1 }
    // Of a city that counts, all organisations of the excerpt.
    for organization in organizations where counts[Int(organization.place)] > 0 {
      counts[Int(organization.place)] += 1
    }
    result.places = zip(places, counts).compactMap { $1 == 0 ? nil : ($0.city, $0.country, $1 - 1) }
    for number in numbers {
      for name in organizations[number].names {
        for place in names[Int(name)].tokens {
          let token = Int(nameTokens[Int(place)])
          for concept in Int(conceptStarts[token])..<Int(conceptStarts[token + 1]) {
            result.namesOfWord[hashes[concept]] = Self.count(ofFigure: figures[concept])
          }
        }
      }
    }
    return result
  }
}

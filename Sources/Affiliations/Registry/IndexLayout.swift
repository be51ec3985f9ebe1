import ByteFormats

/// How an index is laid out in its file: a header, a table of sections, the sections, each an array of one fixed type.
///
/// An index is a cache of one machine: little-endian, with the strides of the version that wrote it. What does not
/// fit is refused, and built again from the dump.
enum IndexLayout {
  /// `Collegium registry index`, in eight bytes.
  static let magic: UInt64 = 0x5844_4952_4C4F_4331
  /// Changes whenever a section or the folding of names changes.
  static let version: UInt64 = 10
  static let alignment = 64

  enum Section: Int, CaseIterable {
    case strings, organizations, names, nameWords, exactKeys, exactStarts, exactNames, wordKeys, wordNumbers,
      words
    case postings, deletions, sortedWords, relations, placeKeys, placeCodes, exactFilter, source, seats
  }

  /// How many bytes at the end are the ``Checksum`` of those before.
  static let checksumSize = 8
  /// What a section without values gives: the largest of the types below as zeros.
  nonisolated(unsafe) static let zeros: UnsafeMutableRawPointer = {
    let zeros = UnsafeMutableRawPointer.allocate(
      byteCount: MemoryLayout<Organization>.stride, alignment: alignment)
    zeros.initializeMemory(as: UInt8.self, repeating: 0, count: MemoryLayout<Organization>.stride)
    return zeros
  }()

  /// No entry.
  static let none = UInt32.max

  struct Organization {
    var id: UInt64
    var cityHash: UInt64
    var regionHash: UInt64
    var hostHash: UInt64
    var firstName: UInt32
    var nameCount: UInt32
    var firstRelation: UInt32
    var relationCount: UInt32
    var cityStart: UInt32
    var cityLength: UInt32
    var displayName: UInt32
    var successor: UInt32
    var country: UInt16
    var types: UInt16
    var status: UInt8
    var padding: UInt8 = 0
    /// How many members and names it has, as a logarithm in tenths: a hint of how well it is known.
    var prominence: UInt16
  }

  /// Where an organisation is and what its first type is; one per organisation, in their order.
  struct Seat {
    /// Millionths of a degree; ``unknownAngle`` where the dump has none.
    var latitude: Int32
    var longitude: Int32
    /// One more than the place in ``types`` of the first type that is not `funder`; 0 for none.
    var sector: UInt32

    static let unknownAngle = Int32.min
  }

  struct Name {
    var organization: UInt32
    var start: UInt32
    var length: UInt16
    var kind: UInt8
    var wordCount: UInt8
    var firstWord: UInt32
    /// The sum of the rarities of its words.
    var weight: Float
    /// The language's two letters, or 0.
    var language: UInt16
    /// How many organisations bear a name of the same words, at most 65,535.
    var namesakes: UInt16
    /// The upper half of the organisation's ``Organization/cityHash``.
    var city: UInt32
    /// The organisation's, repeated here so that ranking names reads nothing else.
    var country: UInt16
    var prominence: UInt8
    /// The organisation's status in the lower two bits; above them whether ``isHostLabel``.
    var marks: UInt8

    var status: UInt8 { marks & 3 }
    /// Whether the name is a part of the address of the organisation's web pages.
    var isHostLabel: Bool { marks & 4 != 0 }
  }

  /// A word of a name, with what comparing asks of it.
  struct NameWord {
    var word: UInt32
    /// The word's ``Word/rarity``.
    var rarity: Float
    var kind: UInt8
    var isGeneric: UInt8
    var padding: UInt16 = 0
  }

  struct Word {
    var hash: UInt64
    /// The natural logarithm of names per name that has the word.
    var rarity: Float
    var firstPosting: UInt32
    var postingCount: UInt32
    /// The number of names that have the word, those of one word included.
    var nameCount: UInt32
    var start: UInt32
    var length: UInt8
    var kind: UInt8
    var isGeneric: UInt8
    var padding: UInt8 = 0
  }

  /// A name of two words or more that has a word; the postings of a word go from light names to heavy ones.
  struct Posting {
    var name: UInt32
    /// The name's ``Name/weight``.
    var weight: Float
  }

  struct Relation {
    var organization: UInt32
    var kind: UInt32
  }

  /// The names of types, in the order of their bits.
  static let types = [
    "education", "healthcare", "company", "archive", "nonprofit", "government", "facility", "other", "funder",
  ]

  /// The nine characters of an id as a number that sorts alike.
  static func number(of id: String) -> UInt64 {
    id.utf8.reduce(0) { sum, byte in
      let digit: UInt8 =
        byte >= UInt8(ascii: "a") ? byte &- UInt8(ascii: "a") &+ 10 : byte &- UInt8(ascii: "0")
      return sum << 6 | UInt64(digit & 0x3F)
    }
  }

  /// The inverse of ``number(of:)``.
  static func id(of number: UInt64) -> String {
    String(unsafeUninitializedCapacity: 9) { output in
      for place in 0..<9 {
        let digit = UInt8(number >> UInt64(48 - 6 * place) & 0x3F)
        output[place] = digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a")
      }
      return 9
    }
  }

  /// A country's two letters as a number; 0 for none.
  static func number(ofCountry code: String) -> UInt16 {
    guard code.utf8.count == 2 else { return 0 }
    return code.utf8.reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// The inverse of ``number(ofCountry:)``.
  static func country(of number: UInt16) -> String? {
    number == 0 ? nil : String(decoding: [UInt8(number >> 8), UInt8(number & 0xFF)], as: UTF8.self)
  }
}

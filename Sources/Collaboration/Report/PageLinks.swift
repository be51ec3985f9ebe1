import ByteFormats

/// Links from a report to the pages that are written beside it; there are none to other pages.
public struct PageLinks: Sendable, Hashable {
  /// A page on which a network can be explored.
  public struct Explorer: Sendable, Hashable {
    /// The name of its file, relative to the report.
    public var file: String
    /// The ids of the actors on it.
    public var ids: Set<String>

    /// Describes the page of a network.
    public init(file: String, page: ExplorePage) {
      self.file = file
      ids = Set(page.kept.map { page.measured.network.vertices[$0].id })
    }
  }

  /// The pages of networks.
  public var explorers: [CollaborationNetwork.Actors: Explorer] = [:]
  /// The file of the page of questions; nil where there is none.
  public var questionsFile: String?
  /// The keys of the questions on it.
  public var questionKeys: Set<String> = []

  /// Makes links to no page.
  public init() {}

  /// Returns the address at which a page shows an actor, or a pair of them; nil where none does.
  func address(_ ids: [String], of actors: CollaborationNetwork.Actors) -> String? {
    guard let explorer = explorers[actors], ids.allSatisfy(explorer.ids.contains) else { return nil }
    return "\(explorer.file)#select=\(ids.map(Self.encoded).joined(separator: "+"))"
  }

  /// Returns the address of an open question; nil where it is on no page.
  func address(ofQuestion key: String) -> String? {
    guard let questionsFile, questionKeys.contains(key) else { return nil }
    return "\(questionsFile)#question=\(key)"
  }

  /// A text as a fragment of an address has it: unreserved ASCII characters as they are, all other bytes by their numbers.
  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        String(UnicodeScalar(byte))
      default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}

import Bibliography
import ByteFormats
import Identity

/// How many pairs of persons the works of a corpus may join: known before a network is built.
public struct NetworkSize: Sendable {
  /// The most pairs that a network is built of on any machine.
  public static let mostPairs = 50_000_000
  /// The memory that a pair takes while a network is built, measured and written, in bytes (3,000 authors of one work
  /// take 658 MB).
  static let bytesPerPair = 150

  /// Whether the network can be built in the memory that there is.
  public var fitsMemory: Bool {
    pairBound <= Self.mostPairs && pairBound * Self.bytesPerPair <= SystemMemory.available
  }

  /// An upper bound on the pairs of persons that share a work.
  public let pairBound: Int
  /// The work with most authors of those that join them; nil where none does.
  public let largestWork: Work?
  /// The number of its authors.
  public let mostAuthors: Int

  /// Counts the authors of all works that join them. O(n) for n authorships.
  public init(_ corpus: ResolvedCorpus, options: CollaborationNetwork.Options) {
    var small = 0
    // Works of many authors often have the same ones, so that their pairs are bounded by these persons as well.
    var large = 0
    var isInLarge = [Bool](repeating: false, count: corpus.persons.count)
    var most = 0
    var largest: Int?
    for (work, range) in corpus.mentionsOfWork.enumerated() {
      let authors = range.lazy.filter { options.counts(corpus.role(of: $0)) }
      let count = authors.count
      if let maximum = options.maximumAuthors, count > maximum { continue }
      if count > most { (most, largest) = (count, work) }
      if count <= Self.fewAuthors {
        small += count * (count - 1) / 2
      } else {
        large += count * (count - 1) / 2
        for mention in authors { isInLarge[Int(corpus.personOfMention[mention])] = true }
      }
    }
    let persons = isInLarge.count { $0 }
    pairBound = small + min(large, persons * (persons - 1) / 2)
    mostAuthors = most
    largestWork = largest.map { corpus.corpus.works[$0] }
  }

  private static let fewAuthors = 100
}

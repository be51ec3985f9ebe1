/// A person's name as a record writes it, with the parts that the record's format separates.
///
/// Nothing is concluded here: case, accents, order and spelling stay as they are in the input. Where the
/// format does not separate family and given names, both are nil, and it is for `Identity` to read the name.
public struct PersonName: Hashable, Sendable {
  /// The whole name as written, with honorific and remarks; of a name in two scripts the Latin one, and without the
  /// number by which dblp distinguishes namesakes.
  public var written: String
  /// The family name, where the record's format states it or the other names of its list leave no doubt; never guessed.
  public var family: String?
  /// The given names or initials, where the record's format states them.
  public var given: String?
  /// A form of address before the name (`Prof.`, `Dr`), as written.
  public var honorific: String? {
    get { rare?.honorific }
    set { rare = RareParts(honorific: newValue, suffix: suffix, remark: remark) }
  }
  /// What follows a family name and belongs to it (`Jr.`, `III`), where the format states it.
  public var suffix: String? {
    get { rare?.suffix }
    set { rare = RareParts(honorific: honorific, suffix: newValue, remark: remark) }
  }
  /// What is written in the name but is not part of it (`INVITED`), without its brackets, or the name in its own script.
  public var remark: String? {
    get { rare?.remark }
    set { rare = RareParts(honorific: honorific, suffix: suffix, remark: newValue) }
  }

  // A corpus has millions of names, and few have any of these.
  private var rare: RareParts?

  /// What few names have.
  private final class RareParts: Hashable, Sendable {
    let honorific, suffix, remark: String?

    /// Nil where all parts are.
    init?(honorific: String?, suffix: String?, remark: String?) {
      if honorific == nil, suffix == nil, remark == nil { return nil }
      (self.honorific, self.suffix, self.remark) = (honorific, suffix, remark)
    }

    static func == (a: RareParts, b: RareParts) -> Bool {
      a.honorific == b.honorific && a.suffix == b.suffix && a.remark == b.remark
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(honorific)
      hasher.combine(suffix)
      hasher.combine(remark)
    }
  }

  /// Makes a name from what the record writes and the parts that its format separates.
  public init(
    _ written: String, family: String? = nil, given: String? = nil, honorific: String? = nil,
    suffix: String? = nil, remark: String? = nil
  ) {
    self.written = written
    self.family = family
    self.given = given
    rare = RareParts(honorific: honorific, suffix: suffix, remark: remark)
  }

  /// The name as written, without the honorific before it.
  public var writtenWithoutHonorific: String {
    guard let honorific, written.hasPrefix(honorific) else { return written }
    return String(written.dropFirst(honorific.count).drop { $0 == " " })
  }
}

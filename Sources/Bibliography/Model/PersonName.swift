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
  public var honorific: String?
  /// What follows a family name and belongs to it (`Jr.`, `III`), where the format states it.
  public var suffix: String?
  /// What is written in the name but is not part of it (`INVITED`), without its brackets, or the name in its own script.
  public var remark: String?

  /// Makes a name from what the record writes and the parts that its format separates.
  @inlinable
  public init(
    _ written: String, family: String? = nil, given: String? = nil, honorific: String? = nil,
    suffix: String? = nil, remark: String? = nil
  ) {
    self.written = written
    self.family = family
    self.given = given
    self.honorific = honorific
    self.suffix = suffix
    self.remark = remark
  }

  /// The name as written, without the honorific before it.
  public var writtenWithoutHonorific: String {
    guard let honorific, written.hasPrefix(honorific) else { return written }
    return String(written.dropFirst(honorific.count).drop { $0 == " " })
  }
}

/// The names of a document's elements, each made once: in lower case, with what a reader does with it.
package struct XMLNames {
  /// A name in lower case, whether it begins a record, and whether it is left out.
  package typealias Name = (text: String, isRecord: Bool, isSkipped: Bool)

  private let records: Set<String>
  private let skipped: Set<String>
  /// For the hash of a spelling, the spelling and its name; of two spellings with one hash the later one.
  private var slots: [(spelling: [UInt8], name: Name)?]

  /// No real format has as many names as there are slots; a document that invents them gains nothing.
  private static let slotCount = 1024

  package init(records: Set<String>, skipped: Set<String>) {
    self.records = records
    self.skipped = skipped
    slots = Array(repeating: nil, count: Self.slotCount)
  }

  /// Returns the name in a range.
  package mutating func name(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Name {
    var hash = FNVHash()
    for index in range { hash.add(bytes[index]) }
    let slot = Int(truncatingIfNeeded: hash.value ^ hash.value >> 32) & (Self.slotCount - 1)
    if let (spelling, name) = slots[slot], spelling.elementsEqual(bytes[range]) { return name }
    let text = bytes.string(range).lowercased()
    let name = (text, records.contains(text), skipped.contains(text))
    if range.count <= 64 { slots[slot] = (Array(bytes[range]), name) }
    return name
  }
}

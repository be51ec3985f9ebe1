import ByteFormats

/// Finds actors of a folder of networks by their ids: by the number behind the letter, or as text.
///
/// Numbers are in ascending order; a table of where each range of them begins makes a search O(1) where they are spread
/// evenly, and O(log n) otherwise.
struct ActorIndex {
  private let letter: UInt8?
  private var numbers: [UInt64] = []
  /// The actors of the numbers, where these came in another order.
  private var places: [Int32] = []
  private var texts: [[UInt8]: Int32] = [:]
  private var count = 0
  /// For each range of 2^shift numbers, how many are below it.
  private var starts: [Int32] = []
  private var shift: UInt64 = 0

  /// Makes an index of ids that have this letter before their numbers; nil for ids that are text.
  init(letter: UInt8?) { self.letter = letter }

  /// Adds the id of the next actor; false where it is none.
  mutating func add(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    defer { count += 1 }
    guard letter != nil else {
      return !id.isEmpty && texts.updateValue(Int32(count), forKey: Array(id)) == nil
    }
    guard let number = number(id) else { return false }
    numbers.append(number)
    return true
  }

  /// Prepares to search; false where an id is there twice.
  mutating func finish() -> Bool {
    guard letter != nil, let first = numbers.first else { return true }
    if zip(numbers, numbers.dropFirst()).contains(where: { $0 >= $1 }) {
      let order = numbers.indices.sorted { numbers[$0] < numbers[$1] }
      numbers = order.map { numbers[$0] }
      places = order.map { Int32($0) }
      if zip(numbers, numbers.dropFirst()).contains(where: { $0 == $1 }) { return false }
    }
    let least = places.isEmpty ? first : numbers[0]
    let span = numbers[numbers.count - 1] - least
    while span >> shift > UInt64(2 * numbers.count) { shift += 1 }
    starts = [Int32](repeating: 0, count: Int(span >> shift) + 2)
    for number in numbers { starts[Int((number - least) >> shift) + 1] += 1 }
    for range in 1..<starts.count { starts[range] += starts[range - 1] }
    return true
  }

  /// Returns the actor of an id; nil where there is none.
  @inline(__always)
  func vertex(_ id: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard letter != nil else { return texts[Array(id)] }
    guard let number = number(id), let least = numbers.first, number >= least else { return nil }
    let range = Int((number - least) >> shift)
    guard range + 1 < starts.count else { return nil }
    var low = Int(starts[range])
    var high = Int(starts[range + 1])
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    guard low < numbers.count, numbers[low] == number else { return nil }
    return places.isEmpty ? Int32(truncatingIfNeeded: low) : places[low]
  }

  @inline(__always)
  private func number(_ id: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard id.count > 1, id.count <= 19, id[0] == letter else { return nil }
    var number: UInt64 = 0
    for index in 1..<id.count {
      let digit = id[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ UInt64(digit)
    }
    return number
  }
}

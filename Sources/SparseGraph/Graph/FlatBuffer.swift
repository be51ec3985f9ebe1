/// Plain numbers in one block of memory: scratch space for hot loops.
///
/// It is freed with its owner, and indices are checked in debug builds only. Writing needs no exclusive access,
/// so a method that borrows its owner may fill it.
struct FlatBuffer<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  /// The number of elements.
  let count: Int
  /// The first element; valid while the owner lives.
  let base: UnsafeMutablePointer<Element>

  init(count: Int, repeating value: Element) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: value, count: count)
  }

  /// Takes room for elements that are written before they are read; what is never written to costs no memory.
  init(uninitializedCount count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
  }

  /// Copies an array.
  init(_ values: [Element]) {
    count = values.count
    base = .allocate(capacity: max(1, count))
    values.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { base.initialize(from: first, count: values.count) }
    }
  }

  /// Takes over memory that was allocated elsewhere, its first elements initialized.
  init(adopting base: UnsafeMutablePointer<Element>, count: Int) {
    self.base = base
    self.count = count
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  @inline(__always)
  subscript(index: Int32) -> Element {
    get { self[Int(index)] }
    nonmutating set { self[Int(index)] = newValue }
  }

  /// Sets the first elements to a value.
  func fill(_ value: Element, count: Int) {
    assert(count <= self.count)
    base.update(repeating: value, count: count)
  }

  /// The first elements as an array.
  func array(count: Int) -> [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

extension FlatBuffer where Element == Int32 {
  /// The numbers from 0 up to a count.
  static func numbers(_ count: Int) -> FlatBuffer<Int32> {
    let buffer = FlatBuffer<Int32>(uninitializedCount: count)
    for number in 0..<count { buffer[number] = Int32(truncatingIfNeeded: number) }
    return buffer
  }
}

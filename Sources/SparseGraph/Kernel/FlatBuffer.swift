/// A fixed-size block of trivial elements: scratch memory for hot loops.
///
/// The memory is freed with its owner. Indices are checked in debug builds only. Writing does not require exclusive
/// access, so a method that borrows the owner can fill the buffer.
package struct FlatBuffer<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  /// The number of elements.
  package let count: Int
  /// The address of the first element; valid while the owner lives.
  package let base: UnsafeMutablePointer<Element>

  package init(count: Int, repeating value: Element) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: value, count: count)
  }

  /// Allocates elements which must be written before they are read; pages that are never written cost no memory.
  package init(uninitializedCount count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
  }

  /// Copies an array.
  package init(_ values: [Element]) {
    count = values.count
    base = .allocate(capacity: max(1, count))
    values.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { base.initialize(from: first, count: values.count) }
    }
  }

  /// Takes ownership of allocated memory whose first `count` elements are initialized.
  package init(adopting base: UnsafeMutablePointer<Element>, count: Int) {
    self.base = base
    self.count = count
  }

  deinit { base.deallocate() }

  @inline(__always)
  package subscript(index: Int) -> Element {
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
  package subscript(index: Int32) -> Element {
    get { self[Int(index)] }
    nonmutating set { self[Int(index)] = newValue }
  }

  /// Sets the first `count` elements to a value.
  package func fill(_ value: Element, count: Int) {
    assert(count <= self.count)
    base.update(repeating: value, count: count)
  }

  /// Returns the first `count` elements as an array.
  package func array(count: Int) -> [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

extension FlatBuffer where Element == Int32 {
  /// Returns the identity mapping 0, 1, …, `count` − 1.
  package static func identity(_ count: Int) -> FlatBuffer<Int32> {
    let buffer = FlatBuffer<Int32>(uninitializedCount: count)
    for index in 0..<count { buffer[index] = Int32(truncatingIfNeeded: index) }
    return buffer
  }
}

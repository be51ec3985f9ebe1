/// Eight doubles per vertex, aligned to 64 bytes as the vectorised inner loops require.
struct LaneBuffer: ~Copyable {
  let base: UnsafeMutablePointer<Double>

  init(count: Int) {
    base = UnsafeMutableRawPointer.allocate(byteCount: 64 * max(1, count), alignment: 64)
      .bindMemory(to: Double.self, capacity: 8 * max(1, count))
  }

  deinit { UnsafeMutableRawPointer(base).deallocate() }

  /// Sets the values of a range of vertices to 0.
  func clear(_ vertices: Range<Int>) {
    (base + 8 * vertices.lowerBound).update(repeating: 0, count: 8 * vertices.count)
  }
}

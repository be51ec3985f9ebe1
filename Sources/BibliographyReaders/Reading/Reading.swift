import Bibliography

/// What a reader made of one input: its works, and everything that it has to say about the rest.
public struct Reading: Sendable {
  /// The works in the input's order.
  public var works: [Work]
  /// What was skipped or read with doubt, in the input's order.
  public var diagnostics: [Diagnostic]
  /// What the input calls itself (an event's title), where it says so.
  public var title: String?

  /// Adds a work that `fill` reads in place, which spares copies of what is large.
  ///
  /// A work without an id gets one. It is removed again where `fill` returns false.
  mutating func addWork(at location: SourceLocation, _ fill: (inout Work) -> Bool) {
    works.append(Work(id: "", title: "", location: location))
    let index = works.count - 1
    if fill(&works[index]) { works[index].ensureID(number: works.count) } else { works.removeLast() }
  }

  /// Makes a reading.
  public init(works: [Work] = [], diagnostics: [Diagnostic] = [], title: String? = nil) {
    self.works = works
    self.diagnostics = diagnostics
    self.title = title
  }
}

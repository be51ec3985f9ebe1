/// What a reader made of one input: its works, and everything that it has to say about the rest.
public struct Reading: Sendable {
  /// The works in the input's order.
  public var works: [Work]
  /// What was left out or read with doubt, in the input's order.
  public var diagnostics: [Diagnostic]
  /// What the input calls itself (an event's title), where it says so.
  public var title: String?

  /// Makes a reading.
  public init(works: [Work] = [], diagnostics: [Diagnostic] = [], title: String? = nil) {
    self.works = works
    self.diagnostics = diagnostics
    self.title = title
  }
}

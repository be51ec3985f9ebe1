import ArgumentParser
import Bibliography
import BibliographyReaders
import Collaboration
import SparseGraph

// What the libraries' lists name can be typed; help and messages list the names from there.

extension Counting: ExpressibleByArgument {}

extension CollaborationNetwork.Actors: ExpressibleByArgument {}

extension InputFormat: ExpressibleByArgument {
  /// The format of that name.
  public init?(argument: String) {
    guard let format = InputFormats.named(argument) else { return nil }
    self = format
  }

  /// The names of all formats.
  public static var allValueStrings: [String] { InputFormats.all.map(\.name) }

  /// The completions that a shell offers: these names.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension TableFormat: ExpressibleByArgument {
  /// The format of that name.
  public init?(argument: String) {
    guard let format = OutputFormats.table(named: argument) else { return nil }
    self = format
  }

  /// The name to show for a default.
  public var defaultValueDescription: String { name }

  /// The names of all formats.
  public static var allValueStrings: [String] { OutputFormats.tables.map(\.name) }

  /// The completions that a shell offers: these names.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension NetworkFormat: ExpressibleByArgument {
  /// The format of that name.
  public init?(argument: String) {
    guard let format = OutputFormats.network(named: argument) else { return nil }
    self = format
  }

  /// The name to show for a default.
  public var defaultValueDescription: String { name }

  /// The names of all formats.
  public static var allValueStrings: [String] { OutputFormats.networks.map(\.name) }

  /// The completions that a shell offers: these names.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension DiagramFormat: ExpressibleByArgument {
  /// The format of that name.
  public init?(argument: String) {
    guard let format = OutputFormats.diagram(named: argument) else { return nil }
    self = format
  }

  /// The names of all formats.
  public static var allValueStrings: [String] { OutputFormats.diagrams.map(\.name) }
}

extension VertexMeasure: ExpressibleByArgument {
  /// The measure of that name, if one can rank by it.
  public init?(argument: String) {
    guard let measure = Measures.vertex(named: argument), measure.isRankable else { return nil }
    self = measure
  }

  /// The name to show for a default.
  public var defaultValueDescription: String { name }

  /// The names of all measures to rank by.
  public static var allValueStrings: [String] { Measures.vertex.filter(\.isRankable).map(\.name) }

  /// The completions that a shell offers: these names.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

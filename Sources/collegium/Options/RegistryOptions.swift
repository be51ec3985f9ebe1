import Affiliations
import ArgumentParser
import Bibliography
import Identity

extension InstitutionRollUp: ExpressibleByArgument {
  /// Takes `as-written` for `written`.
  public init?(argument: String) { self.init(rawValue: argument == "as-written" ? "written" : argument) }
}
extension GreaterChina: ExpressibleByArgument {}

/// How institutions are recognised.
struct RegistryOptions: ParsableArguments {
  @Option(
    name: .customLong("registry"),
    help: ArgumentHelp(
      "Institutions to look for: a dump of ROR, the index that 'collegium registry build' made, or none. By default, "
        + "well-known ones of ROR, which are built in.", valueName: "file"),
    completion: .file())
  var path: String?

  @Option(
    name: .customLong("registry-edits"),
    help: ArgumentHelp(
      "Corrections of the registry, one per line: 'ignore AI' for a name that misleads, 'ignore AI = 03k9qs827' for one "
        + "of its organisations, 'name Our Lab = 03k9qs827' for a name that is missing.", valueName: "file"),
    completion: .file())
  var edits: String?

  @Option(
    help: ArgumentHelp(
      "The level at which institutions are distinguished: written (every spelling on its own), institution, parent (the "
        + "organisation above all, such as a research society), country.", valueName: "level"))
  var rollUp: InstitutionRollUp = .institution

  @Option(
    help: ArgumentHelp(
      "How Hong Kong, Macao and Taiwan count: separate (HK, MO, TW, as in ISO 3166-1) or joined (as CN).",
      valueName: "policy"))
  var greaterChina: GreaterChina = .separate

  func validate() throws {
    if edits != nil, file == nil { throw ValidationError("--registry-edits needs --registry.") }
  }

  /// Whether no registry is wanted.
  var isNone: Bool { path == "none" }

  /// The file that was named.
  var file: String? { isNone ? nil : path }

  /// Returns the registry's path, source and digest; no path where it is built in, and nil where none is wanted.
  func description() throws -> (path: String?, source: String, sha256: String)? {
    if isNone { return nil }
    guard let file else { return (nil, Registry.wellKnownSource, Registry.wellKnownDigest) }
    return (file, try Registry(opening: file).source, try Source.load(file).digest)
  }

  /// Opens the registry that was named; nil where none was.
  func named() throws -> Registry? {
    guard let file else { return nil }
    StandardError.progress("opening \(file)")
    return try Registry(opening: file, edits: try edits.map { try RegistryEdits(reading: $0) })
  }

  /// Opens the registry that was named; where none was, returns the well-known institutions that a corpus may name, and nil
  /// where none is wanted.
  func registry(for corpus: Corpus) throws -> Registry? {
    if isNone { return nil }
    return try named() ?? Registry.wellKnown(in: corpus)
  }
}

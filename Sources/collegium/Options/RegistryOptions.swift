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
      "Institutions to look for: a dump of ROR, or the index that 'collegium registry build' made.",
      valueName: "file"),
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
    if edits != nil, path == nil { throw ValidationError("--registry-edits needs --registry.") }
  }

  /// Returns the registry's path, source and digest, where one was named.
  func description() throws -> (path: String, source: String, sha256: String)? {
    guard let path else { return nil }
    return (path, try Registry(opening: path).source, try Source.load(path).digest)
  }

  /// Opens the registry, where one was named.
  func registry() throws -> Registry? {
    guard let path else { return nil }
    StandardError.progress("opening \(path)")
    return try Registry(opening: path, edits: try edits.map { try RegistryEdits(reading: $0) })
  }
}

import ArgumentParser
import Collaboration

/// The language of the report.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of the report and its drawings: \(Language.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "language"))
  var language: Language = .english
}

extension Language: ExpressibleByArgument {}

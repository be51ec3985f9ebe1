import ArgumentParser
import Bibliography
import Identity

/// The user's decisions about persons and institutions.
struct DecisionOptions: ParsableArguments {
  @Option(
    name: .customLong("decisions"),
    help: ArgumentHelp(
      "What you know, which overrules what is concluded: a YAML file ('collegium explain --help' shows one) or a "
        + "VOSviewer thesaurus. May be given several times.", valueName: "file"),
    completion: .file())
  var paths: [String] = []

  /// Reads the files and finds the authorships that they are about.
  func decisions(for corpus: Corpus) throws -> CorpusDecisions {
    if paths.isEmpty { return CorpusDecisions() }
    var decisions = Decisions()
    for path in paths { decisions.append(try Decisions(reading: path)) }
    let matched = try CorpusDecisions(decisions, for: corpus)
    StandardError.print(matched.diagnostics)
    return matched
  }
}

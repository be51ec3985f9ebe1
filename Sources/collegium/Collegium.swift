import ArgumentParser
import Bibliography
import BibliographyReaders
import ByteFormats
import Collaboration

/// The command: parses the arguments and runs one subcommand.
@main
struct Collegium: ParsableCommand {
  static let version = "0.2.0"

  static let configuration = CommandConfiguration(
    commandName: "collegium",
    abstract: "Analyses who works with whom.",
    discussion: """
      Reads reports, bibliographies and database exports, resolves persons and institutions, measures their \
      collaboration networks, and writes tables, rankings, reports and diagrams.

      Example:
        collegium analyze talks.md --output Output/

      Data goes to standard output or into files, everything else to standard error.

      Exit status:
        0   done
        64  wrong usage
        65  bad data; with --strict, any warning
        66  no such input, or it may not be read
        69  no engine for a snapshot, or it ended before its work was done
        73  the output cannot be written
        1   anything else
      """,
    version: version,
    subcommands: [
      Analyze.self, Rank.self, DiagramCommand.self, Export.self, ReportCommand.self, Explore.self,
      Resolve.self, Explain.self, Questions.self, Affiliations.self, RegistryCommand.self, Formats.self,
      MeasuresCommand.self, SnapshotCommand.self, TrainingPairs.self,
    ])

  /// The arguments, with those of a manifest; set once, before anything is read.
  nonisolated(unsafe) private(set) static var given: [String] = []

  static func main() {
    // A file beyond the user's limit is an error of writing, not the end.
    signal(SIGXFSZ, SIG_IGN)
    // Outputs do not depend on where they are made: Cairo writes the zone into PDF files.
    setenv("TZ", "UTC0", 1)
    do {
      Self.given = try SavedRun.expanding(arguments())
      var command = try parseAsRoot(given)
      try command.run()
      StandardError.clearProgress()
    } catch {
      end(with: error)
    }
  }

  /// The arguments; bytes that are no UTF-8, as names of files may have, are kept as ``PathText`` does.
  private static func arguments() -> [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0].map { PathText.text($0) } }
  }

  /// Returns a question that names what is near to a value, measure or subcommand that does not exist; empty where nothing
  /// is.
  private static func suggestion(for text: String) -> String {
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    guard quoted.count > 2 else { return "" }
    let names: [String]
    if text.contains("is invalid for '--by") {
      names = VertexMeasure.allValueStrings
    } else if text.contains("is invalid for '--format") {
      names =
        OutputFormats.tables.map(\.name) + OutputFormats.networks.map(\.name)
        + OutputFormats.diagrams.map(\.name)
    } else if text.contains("is invalid for '--from") {
      names = InputFormat.allValueStrings
    } else if text.contains("nexpected argument") {
      names = configuration.subcommands.compactMap { $0._commandName }
    } else {
      return ""
    }
    let question = NearNames.question(quoted[1], among: names)
    return question.isEmpty ? "" : "\n" + question.prefix(1).uppercased() + question.dropFirst()
  }

  /// Ends with the status and the message of an error; help and version count as errors here.
  private static func end(with error: any Error) -> Never {
    StandardError.clearProgress()
    if let error = error as? any UserError {
      StandardError.print(error.description)
      exit(withError: ExitStatus.code(for: error.kind))
    }
    if error is ExitCode { exit(withError: error) }
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if code.isSuccess {
      do { try StandardOutput.write(text + "\n") } catch { end(with: error) }
    } else if code != .validationFailure {
      StandardError.print(String(describing: error))
    } else {
      StandardError.print(lines: text + Self.suggestion(for: text))
    }
    exit(withError: code)
  }
}

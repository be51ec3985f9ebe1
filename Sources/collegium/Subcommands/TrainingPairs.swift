import ArgumentParser
import Bibliography
import Identity

/// `collegium training-pairs`: for Scripts/train-persons.py.
struct TrainingPairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training-pairs",
    abstract: "Print labelled pairs for training the model of persons.",
    discussion: """
      GOLD has one line an authorship: work id, position from 1, person, separated by tabs. \
      Example: collegium training-pairs works.jsonl --gold gold.tsv > pairs.csv
      """,
    shouldDisplay: false)

  @OptionGroup var input: InputOptions

  @Option(help: "Authorships whose person is known.")
  var gold: String

  @Flag(help: "Join groups with the shipped model while measuring them.")
  var joining = false

  func run() throws {
    var known: [String: String] = [:]
    do {
      for line in try Source.load(gold).lines() {
        let fields = line.split(separator: "\t")
        if fields.count >= 3 { known["\(fields[0])\t\(fields[1])"] = String(fields[2]) }
      }
    } catch let error { throw ExitStatus.exit(for: error) }
    try StandardOutput.write(PersonTraining.rows(try input.corpus(), gold: known, joining: joining))
  }
}

import ArgumentParser
import Bibliography
import Foundation
import Identity

/// `collegium training-pairs`: for Scripts/train-persons.py.
struct TrainingPairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training-pairs",
    abstract: "Write labelled pairs for training the model of persons.",
    discussion: """
      GOLD has one line per authorship: work id, position from 1, person, separated by tabs. DIR gets pairs.bin (a line \
      of column names, then rows of 32-bit floats), persons.csv and heights.txt. \
      Example: collegium training-pairs works.jsonl --gold gold.txt --output DIR
      """,
    shouldDisplay: false)

  @OptionGroup var input: InputOptions

  @Option(help: "Authorships whose person is known.")
  var gold: String

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var output: String

  @Option(help: ArgumentHelp("Only every n-th work.", valueName: "n"))
  var sample = 1

  @Option(
    help: ArgumentHelp(
      "A folder of models 0.txt to 3.txt, each for a part of the names; without it nothing is joined but what is certain.",
      valueName: "dir"))
  var models: String?

  @Option(help: "The cuts of both passes, with a comma between.")
  var cuts = "0.95,0.6"

  func run() throws {
    var known: [String: String] = [:]
    for line in try Source.load(gold).lines() {
      let fields = line.split(separator: "\t")
      if fields.count >= 3 { known["\(fields[0])\t\(fields[1])"] = String(fields[2]) }
    }
    let training = PersonTraining(try input.corpus(), gold: known, sample: sample)
    let measured: PersonTraining.Measured
    if let models {
      let parts = cuts.split(separator: ",").compactMap { Float($0) }
      guard parts.count == 2 else {
        throw ValidationError("'\(cuts)' is not two numbers with a comma between.")
      }
      measured = training.run(
        models: try (0..<4).map {
          try PairModel(text: String(contentsOfFile: "\(models)/\($0).txt", encoding: .utf8))
        }, cuts: (parts[0], parts[1]))
    } else {
      measured = training.run(models: [.shipped], cuts: (.infinity, .infinity))
    }
    var data = Data((PersonTraining.columns.joined(separator: ",") + "\n").utf8)
    measured.pairs.withUnsafeBytes { data.append(contentsOf: $0) }
    try data.write(to: URL(fileURLWithPath: "\(output)/pairs.bin"))
    try measured.persons.write(toFile: "\(output)/persons.csv", atomically: true, encoding: .utf8)
    try measured.heights.write(toFile: "\(output)/heights.txt", atomically: true, encoding: .utf8)
  }
}

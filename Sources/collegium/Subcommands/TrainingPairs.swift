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

  @Option(
    help: ArgumentHelp(
      "Instead of the whole, the works of each family name and initial as a corpus of its own, of at most n authorships.",
      valueName: "n"))
  var alone: Int?

  @Option(help: "The cuts of the rounds, with commas between.")
  var cuts = "0.95,0.85,0.65,0.5"

  func run() throws {
    var known: [String: String] = [:]
    for line in try Source.load(gold).lines() {
      let fields = line.split(separator: "\t")
      if fields.count >= 3 { known["\(fields[0])\t\(fields[1])"] = String(fields[2]) }
    }
    let corpus = try input.corpus()
    let training = PersonTraining(corpus, gold: known, sample: sample)
    let measured: PersonTraining.Measured
    var chosen: (models: [PairModel], cuts: [Float]) = ([.shipped], [.infinity])
    if let models {
      let parts = cuts.split(separator: ",").compactMap { Float($0) }
      guard !parts.isEmpty else {
        throw ValidationError("'\(cuts)' is not numbers with commas between.")
      }
      chosen = (
        try (0..<4).map {
          try PairModel(text: String(contentsOfFile: "\(models)/\($0).txt", encoding: .utf8))
        },
        parts
      )
    }
    measured =
      if let alone {
        training.runAlone(corpus, gold: known, limit: alone, models: chosen.models, cuts: chosen.cuts)
      } else { training.run(models: chosen.models, cuts: chosen.cuts) }
    var data = Data((PersonTraining.columns.joined(separator: ",") + "\n").utf8)
    measured.pairs.withUnsafeBytes { data.append(contentsOf: $0) }
    try data.write(to: URL(fileURLWithPath: "\(output)/pairs.bin"))
    try measured.persons.write(toFile: "\(output)/persons.csv", atomically: true, encoding: .utf8)
    try measured.heights.write(toFile: "\(output)/heights.txt", atomically: true, encoding: .utf8)
  }
}

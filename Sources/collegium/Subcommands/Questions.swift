import ArgumentParser
import Collaboration

/// `collegium questions`.
struct Questions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the open questions about persons whose answers matter most, ready to be answered.",
    usage: "collegium questions <input> ... [--top <number>] [<options>]",
    discussion: """
      Prints a file of decisions with a question for each pair of persons that may be one, or person that may be two: \
      those first whose answer is in most doubt and would change the ranking by strength most. Remove the comment \
      character before the right answers, and give the file to --decisions of any subcommand.

      Example:
        collegium questions talks.md --output decisions.yaml
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("The number to print; 0 for all.", valueName: "number"))
  var top = 20

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes 0 or more.") }
  }

  func run() throws {
    let corpus = try input.resolvedCorpus()
    StandardError.progress("finding what is in doubt")
    let questions = OpenQuestions(corpus, options: network.options, top: top == 0 ? nil : top)
    try output.write(questions.text(inputs: input.inputs))
  }
}

import ArgumentParser
import Collaboration

/// `collegium questions`.
struct Questions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "List the open questions about persons and institutions whose answers matter most, ready to be answered.",
    usage: "collegium questions <input> ... [--top <number>] [<options>]",
    discussion: """
      Prints a file of decisions with a question for each pair of persons or institutions that may be one, and each \
      that may be two: those first whose answer is in most doubt and would change the rankings most. Remove the \
      comment character before the right answers, and give the file to --decisions of any subcommand.

      With --format html, writes a page that asks the questions one by one in a browser, and saves the answers as such \
      a file.

      Examples:
        collegium questions talks.md --output decisions.yaml
        collegium questions talks.md --format html --output questions.html
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("The number to print; 0 for all.", valueName: "number"))
  var top = 20

  @Option(help: ArgumentHelp("How to write the questions: yaml, or html for a browser.", valueName: "format"))
  var format: QuestionsFormat = .yaml

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes 0 or more.") }
  }

  func run() throws {
    let corpus = try input.resolvedCorpus()
    StandardError.progress("finding what is in doubt")
    let questions = OpenQuestions(corpus, options: network.options, top: top == 0 ? nil : top)
    switch format {
    case .yaml: try output.write(questions.text(inputs: input.inputs))
    case .html:
      try output.write(QuestionsPage(questions).text(version: Collegium.version))
    }
  }
}

/// How `questions` writes.
enum QuestionsFormat: String, CaseIterable, ExpressibleByArgument {
  case yaml, html
}

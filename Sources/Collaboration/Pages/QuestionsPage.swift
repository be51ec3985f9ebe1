import ByteFormats
import PageSources

/// The page on which open questions are answered in a browser, one by one, and saved as a file of decisions.
public struct QuestionsPage: Sendable {
  /// The number of works of a side that the page has; it says how many there are.
  static let workLimit = 12
  /// The number of names that a list of a side has.
  static let nameLimit = 12

  private let questions: [OpenQuestion]
  private let questionCount: Int
  private let title: String

  /// Prepares the page of the questions that are listed.
  public init(_ questions: OpenQuestions) {
    self.questions = questions.list
    questionCount = questions.questionCount
    title = questions.corpus.corpus.title
  }

  /// Returns the page, with a line feed at the end; the same questions give the same bytes.
  public func text(version: String) -> String {
    return InteractivePage.text(
      .questions, data: CompactJSON.object([("questions", CompactJSON.array(questions.map(Self.json)))]),
      values: [
        "title": "Open questions about \(title)",
        "subtitle": subtitle,
        "no-script-note":
          "This page asks its questions with JavaScript, which is off or missing. Without --format html, 'collegium questions' "
          + "writes them as a text to be edited.",
        "footer":
          "Made by collegium \(version). The page is complete in this one file and asks nothing of the network.",
      ])
  }

  private var subtitle: String {
    let count = Phrase.count(questionCount, "question")
    if questionCount < 2 { return "\(count)." }
    return questions.count < questionCount
      ? "The \(questions.count) of \(count) whose answers change the rankings most, those first."
      : "\(count), those first whose answers change the rankings most."
  }

  private static func json(_ question: OpenQuestion) -> String {
    let isPerson = question.kind == .person
    return CompactJSON.object([
      ("kind", CompactJSON.string(question.kind.rawValue)),
      ("probability", CompactJSON.string(DecimalText.rounded(question.probability, digits: 2))),
      ("isOne", question.isOne ? "true" : "false"),
      ("left", json(question.left, partners: isPerson ? "Co-authors" : "People")),
      ("right", json(question.right, partners: isPerson ? "Co-authors" : "People")),
      ("for", CompactJSON.strings(question.reasonsFor)),
      ("against", CompactJSON.strings(question.reasonsAgainst)),
      ("same", CompactJSON.string(question.ifSame)), ("different", CompactJSON.string(question.ifDifferent)),
      // As they are, since they must be found again.
      ("references", CompactJSON.array(question.references.map { JSONText.string($0).line })),
    ])
  }

  private static func json(_ side: OpenQuestion.Side, partners: String) -> String {
    CompactJSON.object([
      ("written", CompactJSON.strings(side.written)),
      ("institutions", CompactJSON.strings(shortened(side.institutions))),
      ("partnerTitle", CompactJSON.string(partners)),
      ("partners", CompactJSON.strings(shortened(side.partners))),
      ("workCount", String(side.works.count)),
      ("works", CompactJSON.array(side.works.prefix(workLimit).map(json))),
    ])
  }

  private static func json(_ work: OpenQuestion.Work) -> String {
    var members = [("title", CompactJSON.string(work.title)), ("place", CompactJSON.string(work.place))]
    if let year = work.year { members.append(("year", String(year))) }
    if let venue = work.venue { members.append(("venue", CompactJSON.string(venue))) }
    if let doi = work.doi { members.append(("doi", CompactJSON.string(doi))) }
    return CompactJSON.object(members)
  }

  private static func shortened(_ names: [String]) -> [String] {
    let more = names.count - nameLimit
    return more > 0 ? names.prefix(nameLimit) + ["and \(Phrase.count(more, "other"))"] : names
  }
}

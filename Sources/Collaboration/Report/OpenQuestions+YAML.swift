import ByteFormats

extension OpenQuestions {
  /// Returns the questions as a file of decisions, with both answers to each as comments.
  ///
  /// Persons and institutions have sections of their own, which begin anew wherever the kind changes: the most
  /// worthwhile questions come first whatever they are about.
  public func text(inputs: [String]) -> String {
    let list = list
    var lines = [
      "# Open questions about the persons and institutions of \(Self.oneLine(inputs.joined(separator: ", "))): \(list.count) of \(questionCount), those first",
      "# whose answer changes the rankings most. Remove the # before the right answers, and give the file to --decisions.",
      "# What stays a comment decides nothing.",
    ]
    if list.isEmpty { lines.append("persons:") }
    var kind: OpenQuestion.Kind?
    for (number, question) in list.enumerated() {
      if question.kind != kind { lines.append(question.kind == .person ? "persons:" : "institutions:") }
      kind = question.kind
      lines.append("")
      lines.append(
        "  # \(number + 1). One \(question.kind.rawValue)? Probability \(DecimalText.rounded(question.probability, digits: 2)); taken for \(question.isOne ? "one" : "two") now."
      )
      for side in [question.left, question.right] {
        lines += describe(side).map { "  #    \(Self.oneLine($0))" }
      }
      if !question.reasonsFor.isEmpty {
        lines.append("  #    For one: \(Self.oneLine(question.reasonsFor.joined(separator: " ")))")
      }
      if !question.reasonsAgainst.isEmpty {
        lines.append("  #    Against it: \(Self.oneLine(question.reasonsAgainst.joined(separator: " ")))")
      }
      lines.append("  #    If the same: \(question.ifSame)")
      lines.append("  #    If different: \(question.ifDifferent)")
      let references = question.references.joined(separator: ", ")
      lines.append("  # - same: [\(references)]")
      lines.append("  # - different: [\(references)]")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ side: OpenQuestion.Side) -> [String] {
    var text = side.written.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    if let work = side.works.first {
      text += ", \(work.place)"
      if let year = work.year { text += " (\(year))" }
      text += ": \(work.title)"
    }
    if side.works.count > 1 { text += " — and \(side.works.count - 1) more" }
    var lines = [text]
    if !side.institutions.isEmpty { lines.append("  at \(QuestionReasons.list(side.institutions))") }
    if !side.partners.isEmpty { lines.append("  with \(QuestionReasons.list(side.partners))") }
    return lines
  }

  /// Returns a text without line breaks, which would end a comment.
  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.properties.generalCategory == .control || $0.properties.generalCategory == .lineSeparator
            || $0.properties.generalCategory == .paragraphSeparator ? " " : $0
        }))
  }
}

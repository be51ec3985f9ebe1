import Affiliations
import Identity
import Testing

@testable import Collaboration

@Suite struct OpenQuestionsTests {
  private func corpus() -> ResolvedCorpus {
    Invented.corpus([
      [.init(name: "Wang, W."), .init(name: "Okonkwo, Rita")],
      [.init(name: "Wang, Wei"), .init(name: "Okonkwo, Rita")],
      [.init(name: "Wang, Wen"), .init(name: "Quill, Barnaby")],
      [.init(name: "Wang, W."), .init(name: "Vane, Otto")],
      [.init(name: "Li, J."), .init(name: "Abel, Iris")],
      [.init(name: "Li, Jun"), .init(name: "Solo, Lena")],
    ])
  }

  @Test func `questions are ordered by worth, and as many as were asked for`() {
    let all = OpenQuestions(corpus(), options: .init(), top: nil).list
    #expect(all.count >= 2)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.worth >= $1.worth })
    #expect(OpenQuestions(corpus(), options: .init(), top: 1).list.map(\.references) == [all[0].references])
  }

  @Test func `the key of a question is that of its references, as the page computes it`() {
    #expect(OpenQuestion.key(["1 @ A", "2 @ B"]) == "4da432cd")
    #expect(OpenQuestion.key(["University of Nowhere", "\"Nowhere, U.\""]) == "66871ac1")
  }

  @Test func `both sides of a question are there, with their works and co-authors`() {
    for question in OpenQuestions(corpus(), options: .init(), top: nil).list {
      for side in [question.left, question.right] {
        #expect(!side.written.isEmpty && !side.works.isEmpty && !side.partners.isEmpty)
      }
      #expect(!(question.reasonsFor + question.reasonsAgainst).isEmpty)
      #expect(question.references.count == 2)
    }
  }

  @Test func `the file has the questions of the page in their order`() {
    let questions = OpenQuestions(corpus(), options: .init(), top: nil)
    let lines = questions.text(inputs: ["a.json"]).split(separator: "\n").filter {
      $0.hasPrefix("  # - same: ")
    }
    #expect(
      lines.map { $0.dropFirst(12) }
        == questions.list.map { "[\($0.references.joined(separator: ", "))]"[...] })
  }

  @Test func `reasons are sentences with the names of those in common`() {
    let reasons = QuestionReasons(
      sharedPartners: ["Ada", "Ben", "Cora", "Dora", "Egon"], sharedInstitutions: ["Eastmoor College"])
    let sentences = reasons.sentences([
      .init("the same family name and initials", 0), .init("co-authors in common", 2),
      .init("the same institution", 1), .init("12 years apart", -1), .init("similar titles", 0),
      .init("one person writes both", 1),
    ])
    #expect(
      sentences.for == [
        "They write the same family name and initials.", "Both wrote with Ada, Ben, Cora and 2 others.",
        "Both were at Eastmoor College.", "One person writes both.",
      ])
    #expect(sentences.against == ["Their works are 12 years apart."])
  }

  @Test func `hostile text in questions stays text`() {
    let hostile = "</script><script>alert(1)</script>"
    let corpus = Invented.corpus(
      [
        [.init(name: "Li, J."), .init(name: "Abel, Iris")],
        [.init(name: "Li, Jun"), .init(name: "Solo, Lena")],
      ],
      titles: [hostile, hostile], name: hostile)
    let page = QuestionsPage(OpenQuestions(corpus, options: .init(), top: nil)).text(version: "1")
    #expect(page.ranges(of: "<script").count == 2)
  }
}

import ByteFormats
import Identity
import SparseGraph

extension Analysis {
  /// A figure of the first page, as a number that draws of identity can be compared by.
  struct KeyFigure {
    var label: String
    var meaning: String
    /// The value; nil where it is not defined.
    var number: Double?
    var form: Form

    /// How a figure is printed.
    enum Form {
      case count, share
      case decimal
    }

    /// Returns a value as the figure prints it.
    func text(_ value: Double?, _ language: Language) -> String {
      guard let value else { return "–" }
      switch form {
      case .count: return language.number(value, digits: 0)
      case .decimal: return language.number(value, digits: 2)
      case .share: return language.percent(Int((value * 1e9).rounded()), of: 1_000_000_000)
      }
    }
  }

  /// Returns the figures of the first page: of the home institution, or else of all works.
  func keyFigures() -> [KeyFigure] { partners.map(homeFigures) ?? generalFigures() }

  /// Returns the figures of the first page with the ranges that draws give them.
  func figureBlocks() -> [Report.Block] {
    let figures = keyFigures()
    var questions: [Report.Question] = []
    let shown = figures.enumerated().map { place, figure in
      var shown = Report.Figure(figure.label, figure.text(figure.number, say), figure.meaning)
      guard let range = confidence?.keyFigures[place], range.isOpen else { return shown }
      let ends = [range.values.lowerBound, range.values.upperBound].map { figure.text($0, say) }
      shown.range = say("{1} to {2} in nine of ten draws", ends[0], ends[1])
      if let question = range.decisive { questions.append(self.question(question, on: figure.label)) }
      return shown
    }
    return [.figures(shown)] + confidenceBlocks(questions)
  }

  /// Returns what the ranges mean, and the questions on which single figures depend; nothing without draws.
  private func confidenceBlocks(_ questions: [Report.Question]) -> [Report.Block] {
    guard let confidence else { return [] }
    let note =
      confidence.keyFigures.contains { $0?.isOpen == true }
      ? say(
        "Who and what is meant is in doubt in places. Ranges contain nine tenths of {1} {1:draw|draws} of the doubtful joins, each of which holds by its probability.",
        confidence.drawCount)
      : say("Doubt about who and what is meant changes none of these figures.")
    return [.paragraph(note)] + (questions.isEmpty ? [] : [.questions(questions)])
  }

  /// Returns the remark that a figure depends on a question.
  func question(_ question: IdentityDraws.Question, on figure: String) -> Report.Question {
    let probability = say.number(question.probability, digits: 2)
    let text =
      switch question {
      case .person(let join):
        say(
          "{1} (depends on one open question): are {2} and {3} one person (probability {4})?", figure,
          sideText(join.left), sideText(join.right), probability)
      case .institution(_, let doubt):
        say(
          "{1} (depends on one open question): are “{2}” and “{3}” one institution (probability {4})?",
          figure,
          doubt.join.left, doubt.join.right, probability)
      }
    return Report.Question(text: text, key: corpus.whole.key(of: question))
  }

  /// Returns one side of a join in words: `1 @ P19-1001 (Liu, Yang, 3 authorships)`.
  func sideText(_ mentions: [Int]) -> String {
    let whole = corpus.whole
    let (place, name) = (
      whole.place(of: mentions[0]), whole.authorship(of: mentions[0]).name.writtenWithoutHonorific
    )
    return mentions.count > 1
      ? say("{1} ({2}, {3} authorships)", place, name, mentions.count) : "\(place) (\(name))"
  }

  private func homeFigures(_ partners: Partners) -> [KeyFigure] {
    let home = corpus.institutions[partners.home].name
    let all = partners.homeWorks.count
    let kinds = institutions.workCollaborations?.works
    func share(_ count: Int) -> Double? { all == 0 ? nil : Double(count) / Double(all) }
    func count(_ kind: CollaborationKind) -> Int {
      kinds.map { kinds in partners.homeWorks.count { kinds[$0].kind == kind } } ?? 0
    }
    let unknown = count(.unknown)
    // Where no work is known to be of a kind, and of some the kind is unknown, none may be or all of these.
    func share(of kind: CollaborationKind) -> Double? {
      unknown > 0 && count(kind) == 0 ? nil : share(count(kind))
    }
    let people = Set(partners.partners.flatMap(\.homePersons)).count
    let others = Set(partners.partners.flatMap(\.partnerPersons)).count
    func figure(_ label: String, _ meaning: String, _ count: Int?) -> KeyFigure {
      KeyFigure(label: label, meaning: meaning, number: count.map(Double.init), form: .count)
    }
    // Records that list institutions without saying whose they are do not say whose people these are.
    func known(_ persons: Int) -> Int? { persons == 0 && !partners.partners.isEmpty ? nil : persons }
    func figure(_ label: String, _ meaning: String, share: Double?) -> KeyFigure {
      KeyFigure(label: label, meaning: meaning, number: share, form: .share)
    }
    return [
      figure(say("Works"), say("of {1}", home), all),
      figure(
        say("With others"), say("of these works name another institution"),
        share: share(partners.externalCount)),
      figure(say("Partners"), say("institutions with joint works"), partners.partners.count),
      figure(
        say("International"),
        unknown == 0
          ? say("of these works name two or more countries")
          : say(
            "of these works name two or more countries; of {1} {1:work|works} the kind is unknown", unknown),
        share: share(of: .international)),
      figure(say("National"), say("several institutions of one country"), share: share(of: .national)),
      figure(
        say("One institution"), say("several authors, no other institution"),
        share: share(of: .oneInstitution)),
      figure(say("Own people"), say("of {1} on joint works", home), known(people)),
      figure(say("Their people"), say("of partners on joint works"), known(others)),
    ]
  }

  private func generalFigures() -> [KeyFigure] {
    let authored = persons.workSizes.count
    let works = corpus.corpus.works.count
    func figure(_ label: String, _ meaning: String, _ count: Int) -> KeyFigure {
      KeyFigure(label: label, meaning: meaning, number: Double(count), form: .count)
    }
    func figure(_ label: String, _ meaning: String, of measure: NetworkMeasure) -> KeyFigure {
      KeyFigure(
        label: label, meaning: meaning, number: measure.value(persons).numericValue, form: .decimal)
    }
    func figure(_ label: String, _ meaning: String, severalOf sizes: [Int]) -> KeyFigure {
      let share = sizes.isEmpty ? nil : Double(sizes.count { $0 > 1 }) / Double(sizes.count)
      return KeyFigure(label: label, meaning: meaning, number: share, form: .share)
    }
    func pairs(_ measured: MeasuredNetwork) -> String {
      say("{1} collaborating {1:pair|pairs}", measured.graph.edgeCount)
    }
    return [
      figure(say("Works"), authoring(works: works, authored: authored, groups: worksOfGroupsAlone), works),
      figure(
        say("Persons"), say("{1} {1:pair|pairs} wrote together", persons.graph.edgeCount), corpus.personCount),
      figure(say("Institutions"), pairs(institutions), corpus.institutions.count),
      figure(say("Countries"), pairs(countries), countries.network.vertices.count),
      figure(say("Authors per work"), say("mean over works with authors"), of: .meanAuthors),
      figure(
        say("Several institutions"), say("of works that name an institution"),
        severalOf: institutions.workSizes),
      figure(say("Several countries"), say("of works with a known country"), severalOf: countries.workSizes),
      figure(
        say("Collaborative coefficient"), say("0 if all works had one author; near 1 if all had many"),
        of: .collaborativeCoefficient),
    ]
  }

  /// How many of the works have no person as author: `all with authors`, `2 without authors, 1 by groups alone`.
  private func authoring(works: Int, authored: Int, groups: Int) -> String {
    let without = works - authored - groups
    let parts = [
      without > 0 ? say("{1} without authors", without) : nil,
      groups > 0 ? say("{1} by groups alone", groups) : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? say("all with authors") : parts.joined(separator: ", ")
  }
}

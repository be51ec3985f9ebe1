import Affiliations
import ByteFormats
import Identity

extension Analysis {
  /// Returns the table of the home institution's partners, and the chart of volume and growth.
  func partnerBlocks(_ partners: Partners) -> [Report.Block] {
    let home = corpus.institutions[partners.home].name
    guard !partners.partners.isEmpty else {
      return [.paragraph(say("{1} has no work with another institution among these.", home))]
    }
    let list = partners.list
    let shown = Array(partners.partners.prefix(PartnerList.listedCount))
    return [.table(list.reportTable(in: language) { workCell(shown[$0], at: $0) })] + partnerQuestions(shown)
      + (list.growthChart(in: language).map { [$0] } ?? [])
  }

  /// The joint works of a partner, with their range over the draws where they differ: `12 (11–13)`.
  private func workCell(_ partner: Partners.Partner, at place: Int) -> Cell {
    guard let range = confidence?.partners[place].works, range.isOpen else {
      return .integer(partner.works.count)
    }
    return .text(
      "\(partner.works.count) (\(Int(range.values.lowerBound))–\(Int(range.values.upperBound)))")
  }

  /// The open questions on which figures of the listed partners depend.
  private func partnerQuestions(_ shown: [Partners.Partner]) -> [Report.Block] {
    guard let confidence, shown.indices.contains(where: { confidence.partners[$0].works?.isOpen == true })
    else { return [] }
    let questions = shown.indices.compactMap { place -> Report.Question? in
      guard let question = confidence.partners[place].decisive?.decisive else { return nil }
      return self.question(question, on: corpus.institutions[shown[place].institution].name)
    }
    return [
      .paragraph(
        say(
          "In parentheses behind the works: the range that contains nine tenths of {1} {1:draw|draws} of the doubtful joins.",
          confidence.drawCount))
    ] + (questions.isEmpty ? [] : [.questions(questions)])
  }

  static func signedPercent(_ growth: Double) -> String {
    let percent = Int((growth * 100).rounded())
    return percent > 0 ? "+\(percent) %" : "\(percent) %"
  }
}

import Affiliations
import ByteFormats

/// Turns the reasons of a join into sentences, with the names of who and what both sides share.
struct QuestionReasons {
  /// Names of persons who wrote with both sides.
  var sharedPartners: [String] = []
  /// Names of institutions of both sides.
  var sharedInstitutions: [String] = []
  /// Venues of both sides.
  var sharedVenues: [String] = []

  /// Returns the sentences for one and against it, in the order of the reasons; the first reason, the name, is one for
  /// where it weighs nothing, and others that weigh nothing are left out.
  func sentences(_ reasons: [Join.Reason]) -> (for: [String], against: [String]) {
    var sentences: (for: [String], against: [String]) = ([], [])
    for (place, reason) in reasons.enumerated() {
      let text = sentence(reason.text)
      if reason.logOdds < 0 {
        sentences.against.append(text)
      } else if reason.logOdds > 0 || place == 0 {
        sentences.for.append(text)
      }
    }
    return sentences
  }

  /// Returns a reason as a sentence; one of an unknown form begins with a capital and ends with a period.
  func sentence(_ reason: String) -> String {
    switch reason {
    case "co-authors in common":
      return sharedPartners.isEmpty
        ? "They have co-authors of the same names." : "Both wrote with \(Self.list(sharedPartners))."
    case "no co-author in common": return "They have no co-author in common."
    case "few co-authors, none in common": return "Both have few co-authors, none of them in common."
    case "their co-authors wrote together": return "Co-authors of one wrote with co-authors of the other."
    case "the same institution":
      return sharedInstitutions.isEmpty
        ? "They state similar affiliations." : "Both were at \(Self.list(sharedInstitutions))."
    case "different institutions": return "They state different institutions."
    case "co-authors from the same institutions": return "Their co-authors are from the same institutions."
    case "similar titles": return "The titles of their works are similar."
    case "the same venues":
      return sharedVenues.isEmpty
        ? "Their works appeared in similar venues." : "Both have works in \(Self.list(sharedVenues))."
    case let years where years.hasSuffix("years apart"): return "Their works are \(years)."
    case let name
    where name.hasPrefix("the same ") || name.hasPrefix("initials ") || name.hasPrefix("a family name"):
      return "They write \(name)."
    default:
      let first = reason.prefix(1).uppercased()
      return first + reason.dropFirst() + (reason.hasSuffix(".") ? "" : ".")
    }
  }

  /// Returns names as a sentence lists them: the first three, and how many more there are.
  static func list(_ names: [String]) -> String {
    let shown = names.prefix(3)
    if names.count > 3 {
      return "\(shown.joined(separator: ", ")) and \(Phrase.count(names.count - 3, "other"))"
    }
    guard shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " and " + shown.last!
  }
}

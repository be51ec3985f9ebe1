import Bibliography

/// Rows for training the pair model: what the resolver measures on a corpus whose persons are partly known.
package enum PersonTraining {
  /// Returns a CSV: `same` (1 or 0), `block` (the family name, for keeping blocks together in cross-validation),
  /// then every feature of ``PairFeatures``.
  ///
  /// - Parameters:
  ///   - corpus: the works.
  ///   - gold: the true person of some authorships, by work id and position from 1.
  ///   - joining: whether groups are joined with the shipped model while they are measured; otherwise only the
  ///     groups with which the resolver begins are.
  package static func rows(_ corpus: Corpus, gold: [String: String], joining: Bool) -> String {
    let index = MentionIndex(corpus)
    let context = index.context(institutions: index.mentions.map { _ in [] })
    let known = index.mentions.map { gold["\(corpus.works[$0.work].id)\t\($0.authorship + 1)"] }
    var text = "same,block," + PairFeatures.Feature.allCases.map { "\($0)" }.joined(separator: ",") + "\n"
    var resolver = PersonResolver(context, cut: joining ? 0 : .infinity)
    func label(_ profile: Profile) -> String? {
      var label: String?
      for mention in profile.mentions {
        guard let person = known[Int(mention)] else { continue }
        if let label, label != person { return nil }
        label = person
      }
      return label
    }
    resolver.observer = { a, b, features in
      guard let left = label(a), let right = label(b) else { return }
      let family = context.spellings.names[Int(a.spellings.values[0])].familyTokens.joined()
      text += "\(left == right ? 1 : 0),\(family)"
      for feature in PairFeatures.Feature.allCases { text += ",\(features[feature])" }
      text += "\n"
    }
    resolver.run()
    return text
  }
}

import Bibliography
import ByteFormats

extension Reading {
  /// Settles the names of all works, and notes what of them is nobody; every reading of every format ends with it.
  ///
  /// - A placeholder (`[Anonymous]`, `NA`) and the mark of a cut list (`et al.`, `…`) are nobody.
  /// - A name that holds several (`沈若禾；顾一鸣`, `Doe J, Roe R`) becomes as many.
  /// - A name with commas that is a group's is made one.
  /// - Where the order of a list is certain by its initials, names in one piece get their parts.
  /// - Of a name in two scripts the Latin one is kept, the other becomes its remark; the number by which dblp
  ///   distinguishes namesakes becomes an identifier.
  ///
  /// - Complexity: O(n), for n bytes of names.
  mutating func settleNames(of source: String) {
    var cut: (count: Int, first: SourceLocation)?
    var nameless: (count: Int, examples: [String])?
    for index in works.indices {
      guard NameList.mayNeedSettling(works[index].authorships) else { continue }
      // Taken out, so that they are changed in place.
      var people: [Authorship] = []
      swap(&people, &works[index].authorships)
      var list = NameList(people)
      people = []
      list.settle()
      works[index].authorships = list.people
      if !list.untied.isEmpty { works[index].affiliations += list.untied }
      if let place = list.cut { cut = ((cut?.count ?? 0) + 1, cut?.first ?? place) }
      guard !list.placeholders.isEmpty else { continue }
      var examples = nameless?.examples ?? []
      for text in list.placeholders where examples.count < 5 && !examples.contains(text) {
        examples.append(text)
      }
      nameless = ((nameless?.count ?? 0) + 1, examples)
    }
    if let cut { diagnostics.append(.cutLists(cut.count, at: SourceLocation(source, line: cut.first.line))) }
    if let nameless {
      diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(source),
          "\(Phrase.count(nameless.count, "work")) \(Phrase.form(nameless.count, "has", "have")) a placeholder in the place of a name: \(nameless.examples.map { "“\($0)”" }.joined(separator: ", "))",
          remedy: "no person is made of it"))
    }
  }
}

extension Diagnostic {
  /// Notes that lists of people are cut off in a number of works.
  static func cutLists(_ count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, at: place,
      "the list of people is cut off in \(Phrase.count(count, "work")) (“et al.”, “…”, “and others”)",
      remedy: "nobody is made of the mark; an export with all names has their ties too")
  }
}

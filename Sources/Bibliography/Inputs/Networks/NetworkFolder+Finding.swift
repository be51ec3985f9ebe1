import ByteFormats

extension NetworkFolder {
  /// An actor as the folder names it.
  public struct Actor: Sendable, Hashable {
    /// Its id, as the database writes it.
    public var id: String
    /// Its name.
    public var name: String
  }

  /// Finds the actors that texts mean: those of an id or ROR id, or else those of a name, compared without case, accents
  /// and punctuation.
  ///
  /// - Returns: for each text, the actors that it means.
  /// - Throws: ``ReadError``, as ``network(of:_:)`` does.
  /// - Complexity: O(n), for n actors.
  public func find(_ texts: [String], among actors: Actors) throws(ReadError) -> [[Actor]] {
    var byID: [String: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    for (number, text) in texts.enumerated() {
      if let id = Self.id(text, of: actors) { byID[id, default: []].append(number) }
      let name = TextFolding.folded(text)
      if !name.isEmpty { byName[name, default: []].append(number) }
    }
    var found = [[Actor]](repeating: [], count: texts.count)
    var named = found
    try forEachActor(actors) { actor, ror in
      for number in byID[actor.id] ?? [] { found[number].append(actor) }
      if let ror { for number in byID[ror] ?? [] { found[number].append(actor) } }
      for number in byName[TextFolding.folded(actor.name)] ?? [] { named[number].append(actor) }
    }
    return zip(found, named).map { $0.isEmpty ? $1 : $0 }
  }

  /// Returns up to three names of actors that are near to a text; none among persons, who are too many to ask.
  public func near(_ text: String, among actors: Actors) throws(ReadError) -> [String] {
    guard actors != .persons else { return [] }
    var names: [String] = []
    try forEachActor(actors) { actor, _ in names.append(actor.name) }
    return NearNames.of(text, among: names)
  }

  /// The id that a text may be, as the table writes it: an address without what is before the last slash.
  private static func id(_ text: String, of actors: Actors) -> String? {
    guard let last = text.split(separator: "/").last.map(String.init) else { return nil }
    switch actors {
    case .persons, .institutions:
      let isNumbered = last.dropFirst().allSatisfy { $0.isASCII && $0.isNumber } && last.utf8.count > 1
      if isNumbered, let letter = actors.letter, last.uppercased().utf8.first == letter {
        return last.uppercased()
      }
      return actors == .institutions ? last.lowercased() : nil
    case .countries: return last.uppercased()
    }
  }

  private func forEachActor(_ actors: Actors, _ body: (Actor, _ ror: String?) -> Void) throws(ReadError) {
    let (text, name) = try content(actors.rawValue)
    var isDamaged = false
    text.withBytes { bytes in
      var scanner = CSVScanner(bytes, delimiter: .comma)
      var cells: [CSVScanner.Cell] = []
      guard scanner.next(into: &cells) else { return }
      let ror = cells.firstIndex { scanner.text($0) == "ror" }
      while scanner.next(into: &cells) {
        guard cells.count >= 2 else {
          isDamaged = true
          return
        }
        body(
          Actor(id: scanner.text(cells[0]), name: scanner.text(cells[1])),
          ror.flatMap { $0 < cells.count ? scanner.text(cells[$0]) : nil })
      }
    }
    if isDamaged { throw damage(name, line: 0, "a row is not of an actor") }
  }
}

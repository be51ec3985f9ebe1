import ByteFormats

/// Where the actors of a folder's table are among those that were read.
struct ActorPlaces {
  /// The rows of the table by id.
  var index: ActorIndex
  /// For each row, the place of its actor; -1 where it was not read. Empty where all were.
  var places: [Int32] = []
  /// The number of actors that were read.
  var count = 0

  /// The place of the actor of a row.
  @inline(__always)
  subscript(row: Int32) -> Int32 { places.isEmpty ? row : places[Int(row)] }
}

extension NetworkFolder {
  /// A column beside those that each table of actors has.
  private enum Extra {
    case text(String)
    case count(String)
  }

  private static func extras(_ actors: Actors) -> [Extra] {
    switch actors {
    case .persons: []
    case .institutions:
      [
        .text("country"), .text("ror"), .text("sector"), .count("external_works"),
        .count("international_works"),
      ]
    case .countries: [.count("international_works")]
    }
  }

  /// Reads the actors; returns where each is.
  func readActors(
    _ actors: Actors, _ options: ReadingOptions, into network: inout PrecomputedNetwork
  ) throws(ReadError) -> ActorPlaces {
    let (text, name) = try content(actors.rawValue)
    var places = ActorPlaces(index: ActorIndex(letter: actors.letter))
    let extras = Self.extras(actors)
    var years = (first: [Double?](), last: [Double?]())
    var texts = [[String?]](repeating: [], count: extras.count)
    var numbers = [[Double?]](repeating: [], count: extras.count)
    var fault: (line: Int, message: String)?
    text.withBytes { bytes in
      var scanner = CSVScanner(bytes, delimiter: .comma)
      var cells: [CSVScanner.Cell] = []
      var row = 0
      let heads = ["id", "name", "works", "first_year", "last_year"]
      // For each column beside these, where it is.
      var columns: [Int?] = []
      while scanner.next(into: &cells) {
        row += 1
        if row == 1 {
          let found = cells.map { scanner.text($0) }
          columns = extras.map { extra in
            switch extra {
            case .text(let name), .count(let name): found.firstIndex(of: name)
            }
          }
          if found.starts(with: heads) { continue }
          fault = (1, "the columns are not \(heads.joined(separator: ", "))")
          return
        }
        guard cells.count >= heads.count, let works = Int(scanner.text(cells[2])),
          places.index.add(UnsafeBufferPointer(rebasing: bytes[cells[0].range]))
        else {
          fault = (row, "this row is not of an actor: id, name, works, first and last year")
          return
        }
        network.ids.append(scanner.text(cells[0]))
        network.labels.append(scanner.text(cells[1]))
        network.workCounts.append(works)
        years.first.append(Double(scanner.text(cells[3])))
        years.last.append(Double(scanner.text(cells[4])))
        for (number, extra) in extras.enumerated() {
          let cell = columns[number].flatMap { $0 < cells.count ? scanner.text(cells[$0]) : nil } ?? ""
          switch extra {
          case .text: texts[number].append(cell.isEmpty ? nil : cell)
          case .count: numbers[number].append(Double(cell))
          }
        }
      }
    }
    if let fault { throw damage(name, line: fault.line, fault.message) }
    network.scores = [
      .init(name: "first_year", values: years.first), .init(name: "last_year", values: years.last),
    ]
    for (number, extra) in extras.enumerated() {
      switch extra {
      case .text(let name): network.texts.append(.init(name: name, texts: texts[number]))
      case .count(let name): network.scores.append(.init(name: name, values: numbers[number]))
      }
    }
    guard places.index.finish() else { throw damage(name, line: 0, "an id is here twice") }
    if let range = options.years { try take(range, actors, places.index, &network) }
    places.count = network.ids.count
    guard options.years != nil || options.only != nil else { return places }
    let isKept = network.ids.indices.map { actor in
      network.workCounts[actor] > 0 && options.only?.contains(network.ids[actor]) != false
    }
    places.places = network.keepActors(isKept)
    places.count = network.ids.count
    return places
  }

  /// Replaces the figures of all actors by those of some years.
  private func take(
    _ range: ClosedRange<Int>, _ actors: Actors, _ index: ActorIndex, _ network: inout PrecomputedNetwork
  ) throws(ReadError) {
    let yearly = try years(of: actors, index, count: network.ids.count)
    let counted = Self.countedByYear.compactMap { name -> (score: Int, counts: [Int32])? in
      guard let score = network.scores.firstIndex(where: { $0.name == name }),
        let counts = yearly.counts(named: name)
      else { return nil }
      return (score, counts)
    }
    for actor in network.ids.indices {
      let rows = yearly.rows(of: actor)
      if rows.isEmpty {
        // All of its works are of its first year, or of none.
        if network.scores[0].values[actor].map({ range.contains(Int($0)) }) != true {
          network.workCounts[actor] = 0
        }
        continue
      }
      let own = rows.filter { range.contains(Int(yearly.years[$0])) }
      network.workCounts[actor] = own.reduce(0) { $0 + Int(yearly.works[$1]) }
      network.scores[0].values[actor] = own.first.map { Double(yearly.years[$0]) }
      network.scores[1].values[actor] = own.last.map { Double(yearly.years[$0]) }
      for (score, counts) in counted {
        network.scores[score].values[actor] = Double(own.reduce(0) { $0 + Int(counts[$1]) })
      }
    }
  }

  /// The columns of actors that are also counted by year, beside the works.
  private static let countedByYear = ["external_works", "international_works"]
}

extension PrecomputedNetwork {
  /// Keeps some vertices of a network without links; returns the place of each, -1 for those that are gone.
  fileprivate mutating func keepActors(_ isKept: [Bool]) -> [Int32] {
    var places = [Int32](repeating: -1, count: isKept.count)
    var kept: [Int] = []
    for vertex in isKept.indices where isKept[vertex] {
      places[vertex] = Int32(kept.count)
      kept.append(vertex)
    }
    ids = kept.map { ids[$0] }
    labels = kept.map { labels[$0] }
    workCounts = kept.map { workCounts[$0] }
    for score in scores.indices { scores[score].values = kept.map { scores[score].values[$0] } }
    for text in texts.indices { texts[text].texts = kept.map { texts[text].texts[$0] } }
    return places
  }
}

extension Analysis {
  /// Returns all figures of the networks and the meaning of the columns in the files.
  func definitionBlocks() -> [Report.Block] {
    let rows = Measures.vertex
    let figures = networks.flatMap { measured in
      Measures.network.filter { $0.applies(to: measured.network) }.map { (measured, $0) }
    }
    return [
      .details(
        summary: say("Figures of the three networks"),
        blocks: [
          .table(
            Table(
              title: "",
              columns: [
                Column(say("Network"), figures.map { .text($0.0.network.actors.title(in: language)) }),
                Column(say("Figure in network.csv"), figures.map { .text($0.1.name) }),
                Column(say("Value"), figures.map { $0.1.value($0.0) }),
                Column(say("Meaning"), figures.map { .text(say.translated($0.1.summary)) }),
              ]))
        ]),
      .details(
        summary: say("Measures of persons, institutions and countries in the CSV files"),
        blocks: [
          .table(
            Table(
              title: "",
              columns: [
                Column(say("Measure"), rows.map { .text($0.name) }),
                Column(say("Meaning"), rows.map { .text(say.translated($0.summary)) }),
              ]))
        ]),
    ]
  }

  /// Returns the inputs with their digests.
  func inputBlocks() -> [Report.Block] {
    let inputs = corpus.corpus.inputs
    return [
      .table(
        Table(
          title: say("What was read"),
          columns: [
            Column(say("Input"), inputs.map { .text($0.name) }),
            Column(say("Format"), inputs.map { .text($0.format) }),
            Column(say("Works"), inputs.map { .integer($0.workCount) }),
            Column("SHA-256", inputs.map { .text($0.sha256) }),
          ]))
    ]
  }
}

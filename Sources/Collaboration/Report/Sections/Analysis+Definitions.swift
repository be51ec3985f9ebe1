extension Analysis {
  /// Returns all figures of the networks and the meaning of the columns in the files.
  func definitionBlocks() -> [Report.Block] {
    let rows = Measures.vertex
    let figures = networks.flatMap { measured in
      Measures.network.filter { $0.applies(to: measured.network) }.map { (measured, $0) }
    }
    return [
      .details(
        summary: "Figures of the three networks",
        blocks: [
          .table(
            Table(
              title: "",
              columns: [
                Column("Network", figures.map { .text($0.0.network.actors.title) }),
                Column("Figure", figures.map { .text($0.1.name) }),
                Column("Value", figures.map { $0.1.value($0.0) }),
                Column("Meaning", figures.map { .text($0.1.summary) }),
              ]))
        ]),
      .details(
        summary: "Measures of persons, institutions and countries in the CSV files",
        blocks: [
          .table(
            Table(
              title: "",
              columns: [
                Column("Measure", rows.map { .text($0.name) }),
                Column("Meaning", rows.map { .text($0.summary) }),
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
          title: "What was read",
          columns: [
            Column("Input", inputs.map { .text($0.name) }), Column("Format", inputs.map { .text($0.format) }),
            Column("Works", inputs.map { .integer($0.workCount) }),
            Column("SHA-256", inputs.map { .text($0.sha256) }),
          ]))
    ]
  }
}

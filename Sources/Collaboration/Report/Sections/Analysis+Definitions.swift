extension Analysis {
  /// Returns the section of all figures of the networks and the meaning of the columns in the files.
  func definitionsSection() -> Report.Section {
    let rows = Measures.vertex
    return .init(
      title: "All figures and what they mean",
      blocks: [
        .details(summary: "Figures of the three networks", blocks: [.table(Tables.figures(networks))]),
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
      ])
  }

  /// Returns the section of the inputs with their digests.
  func inputsSection() -> Report.Section {
    let inputs = corpus.corpus.inputs
    return .init(
      title: "What was read",
      blocks: [
        .table(
          Table(
            title: "",
            columns: [
              Column("Input", inputs.map { .text($0.name) }),
              Column("Format", inputs.map { .text($0.format) }),
              Column("Works", inputs.map { .integer($0.workCount) }),
              Column("SHA-256", inputs.map { .text($0.sha256) }),
            ]))
      ])
  }
}

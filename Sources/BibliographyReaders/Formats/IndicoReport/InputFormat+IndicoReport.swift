import Bibliography

extension InputFormat {
  /// Indico's Report of Contributions, as PDF or as the text or Markdown that converters make of it.
  static let indicoReport = InputFormat(
    name: "indico-report", summary: "Indico's Report of Contributions (PDF, or its text or Markdown)",
    fileEndings: ["pdf", "md", "txt"],
    example: """
      # **Workshop on Imaginary Materials**

      ## **Report of Contributions**

      Contribution ID: 3

      Type: **Talk**

      ## Elastic Response of an Imaginary Alloy

      *Monday, 6 March 2023 09:00 (20 minutes)*

      **Primary author:** Dr DOE, Jane (University of Somewhere)
      """,
    recognizes: { IndicoReportReader.recognizes($0) },
    read: { source throws(ReadError) in try IndicoReportReader.read(source) })
}

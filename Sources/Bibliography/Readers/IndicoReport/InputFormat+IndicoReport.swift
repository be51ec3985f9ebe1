extension InputFormat {
  /// Indico's Report of Contributions.
  static let indicoReport = InputFormat(
    name: "indico-report", summary: "Indico's Report of Contributions", fileEndings: ["md", "txt", "pdf"],
    example: "Contribution ID: 3", recognizes: { _ in false }, read: { _ in Reading() })
}

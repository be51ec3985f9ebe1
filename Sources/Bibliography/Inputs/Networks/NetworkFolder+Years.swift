import ByteFormats

extension NetworkFolder {
  /// What was counted in a year of publication.
  public struct Year: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// The number of its works.
    public var works: Int
    /// The number of works with authors that have an id.
    public var worksWithAuthors: Int
    /// The number of works of two or more authors.
    public var jointWorks: Int
    /// The number of works with institutions.
    public var worksWithInstitutions: Int
    /// The number of works of two or more institutions.
    public var interInstitutionWorks: Int
    /// The number of works with countries.
    public var worksWithCountries: Int
    /// The number of works of two or more countries.
    public var internationalWorks: Int
  }

  /// Reads what was counted in each year, ascending.
  ///
  /// - Throws: ``ReadError``, as ``network(of:_:)`` does.
  public func years() throws(ReadError) -> [Year] {
    let (text, name) = try content(Self.yearTable)
    var years: [Year] = []
    var fault: Int?
    text.withBytes { bytes in
      var scanner = CSVScanner(bytes, delimiter: .comma)
      var cells: [CSVScanner.Cell] = []
      var row = 0
      while scanner.next(into: &cells) {
        row += 1
        if row == 1 { continue }
        let numbers = cells.compactMap { Int(scanner.text($0)) }
        guard numbers.count == 8 else {
          fault = row
          return
        }
        years.append(
          Year(
            year: numbers[0], works: numbers[1], worksWithAuthors: numbers[2], jointWorks: numbers[3],
            worksWithInstitutions: numbers[4], interInstitutionWorks: numbers[5],
            worksWithCountries: numbers[6],
            internationalWorks: numbers[7]))
      }
    }
    if let fault { throw damage(name, line: fault, "this row is not of a year and its works") }
    return years
  }
}

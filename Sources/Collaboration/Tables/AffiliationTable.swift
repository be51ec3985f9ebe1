import Affiliations
import ByteFormats

/// The table of affiliations and the institutions that they name, as comma-separated values.
///
/// Rows are appended one by one, so that a list of any length is written in little memory.
public struct AffiliationTable {
  /// The columns: the affiliation as it was given (but for control characters, see ``CSVText``), the ids of its institutions, their names, the countries, how sure the
  /// least sure institution is, and a label of what no registry knows.
  public static let columns = ["affiliation", "institutions", "names", "countries", "probability", "local"]

  /// The table's first line.
  public static let header = columns.joined(separator: ",") + "\n"

  private let escapesFormulas: Bool

  /// Makes a table.
  ///
  /// - Parameter escapesFormulas: whether an affiliation that a spreadsheet would run gets an apostrophe before it.
  public init(escapesFormulas: Bool = false) { self.escapesFormulas = escapesFormulas }

  /// Appends the row of an affiliation in UTF-8; several values of a cell are joined by `|`.
  public func appendRow(
    _ affiliation: UnsafeBufferPointer<UInt8>, _ found: AffiliationInstitutions, to output: inout [UInt8]
  ) {
    CSVText.append(affiliation, guardingFormulas: escapesFormulas, to: &output)
    for list in [found.ids, found.names, found.countries] {
      output.append(UInt8(ascii: ","))
      var cell = list.count == 1 ? list[0] : list.joined(separator: "|")
      cell.withUTF8 { CSVText.append($0, to: &output) }
    }
    output.append(UInt8(ascii: ","))
    if let probability = found.probability { Self.append(probability, to: &output) }
    output.append(UInt8(ascii: ","))
    output += found.localLabel.utf8
    output.append(UInt8(ascii: "\n"))
  }

  /// Returns the table of a list of affiliations that were resolved together, in UTF-8.
  ///
  /// - Parameter lines: the affiliations that were resolved, in their order.
  public func text(of lines: [String], _ resolved: ResolvedAffiliations) -> [UInt8] {
    var output = Array(Self.header.utf8)
    for (line, row) in zip(lines, resolved.rows) {
      var line = line
      line.withUTF8 { appendRow($0, row, to: &output) }
    }
    return output
  }

  /// Appends a probability with three digits: `0.987`, `1`.
  private static func append(_ probability: Double, to output: inout [UInt8]) {
    let thousandths = Int((probability * 1000).rounded())
    if thousandths >= 1000 { return output.append(UInt8(ascii: "1")) }
    output += [UInt8(ascii: "0"), UInt8(ascii: ".")]
    for unit in [100, 10, 1] { output.append(UInt8(ascii: "0") + UInt8(thousandths / unit % 10)) }
  }
}

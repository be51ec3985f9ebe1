import ArgumentParser
import ByteFormats
import Snapshots

extension Engine: ExpressibleByArgument {}

/// Which works of a snapshot are meant.
struct WorkFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Years of publication: 2015-2019, 2015-, or one.", valueName: "years"))
  var years: String?

  @Option(
    help: ArgumentHelp(
      "Works of which an author is at an institution there: codes such as DE,FR.", valueName: "codes"))
  var country: String?

  @Option(
    help: ArgumentHelp(
      "Works of which an author is at this institution or one below it: OpenAlex ids or ROR ids, separated by commas.",
      valueName: "ids"))
  var institution: String?

  @Option(help: ArgumentHelp("Types of works: article,review.", valueName: "types"))
  var type: String?

  @Flag(help: "With the works that OpenAlex marks as extended (is_xpac), which are of lower quality.")
  var withXpac = false

  func validate() throws { _ = try filter() }

  /// The filter that the options ask for.
  func filter() throws -> WorkFilter {
    var filter = WorkFilter()
    filter.includesExtended = withXpac
    if let years {
      guard let range = WorkFilter.years(years) else {
        throw ValidationError("'\(years)' are no years; write for example --years 2015-2019.")
      }
      filter.years = range
    }
    filter.countries = try Self.items(country) { text in
      let code = text.uppercased()
      guard WorkFilter.isCountry(code) else {
        throw ValidationError(
          "'\(text)' is no country's code of two letters; write for example --country DE.")
      }
      return code
    }
    filter.institutions = try Self.items(institution) { text in
      guard let institution = WorkFilter.Institution(text) else {
        throw ValidationError(
          "'\(text)' is no id of an institution; write for example --institution I27837315, or a ROR id.")
      }
      return institution
    }
    filter.types = try Self.items(type) { text in
      guard WorkFilter.isType(text) else {
        throw ValidationError("'\(text)' is no type of works; write for example --type article,review.")
      }
      return text
    }
    return filter
  }

  private static func items<Item>(_ text: String?, _ read: (String) throws -> Item) throws -> [Item] {
    guard let text else { return [] }
    return try text.split(separator: ",", omittingEmptySubsequences: false).map {
      try read(String($0).trimmingSpaces())
    }
  }
}

/// Which engine counts, and with what.
struct EngineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What counts: duckdb or spark.", valueName: "engine"))
  var engine: Engine = .duckdb

  @Option(
    help: ArgumentHelp(
      "The engine's program; without, that of COLLEGIUM_DUCKDB or COLLEGIUM_SPARK, or duckdb or spark-submit on the PATH.",
      valueName: "file"), completion: .file())
  var enginePath: String?

  @Option(
    help: ArgumentHelp(
      "The memory that the engine may use; without, half of the machine's.", valueName: "8GB"))
  var memory: String?

  @Option(
    help: ArgumentHelp(
      "A folder for what the engine puts aside, on a disk with space; without, beside the output.",
      valueName: "folder"), completion: .directory)
  var temporary: String?

  func validate() throws { _ = try memoryBytes() }

  /// The memory in bytes.
  func memoryBytes() throws -> Int {
    guard let memory else { return max(1 << 29, SystemMemory.available / 2) }
    let digits = memory.prefix { $0.isASCII && $0.isNumber }
    let unit = memory.dropFirst(digits.count).trimmingSpaces().uppercased()
    let units = [
      "KB": 1000, "MB": 1_000_000, "GB": 1_000_000_000, "TB": 1_000_000_000_000,
      "M": 1_000_000, "G": 1_000_000_000, "MIB": 1 << 20, "GIB": 1 << 30, "TIB": 1 << 40,
    ]
    guard let number = Int(digits), let factor = units[unit], number > 0, number < 1 << 30 else {
      throw ValidationError("'\(memory)' is no size; write for example --memory 8GB.")
    }
    let bytes = number * factor
    guard bytes >= 100_000_000 else { throw ValidationError("--memory takes 100MB or more.") }
    return bytes
  }

  /// Finds the engine.
  func program() throws -> EngineProgram { try EngineProgram(finding: engine, at: enginePath) }
}

extension StringProtocol {
  /// Returns the text without spaces at its ends.
  fileprivate func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// Which works and which actors the analysis is about.
struct SelectionOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Works of these years: 2015-2020, 2015-, -2020 or 2018. Works without a year are left out.",
      valueName: "years"))
  var years: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Works whose record states one of the values; may be given several times. Fields: \(fieldNames). * stands for any text, != for all other works, FIELD= for works that do not state it.",
      valueName: "field=value,…"))
  var conditions: [String] = []

  @Option(
    help: ArgumentHelp(
      "The works of this person or institution, by id, ORCID, ROR or name; may be given several times.",
      valueName: "name"))
  var around: [String] = []

  @Option(
    help: ArgumentHelp(
      "With --around: 1 for its works, 2 for those of its partners as well.", valueName: "number"))
  var steps: Int?

  @Option(
    name: .customLong("only"),
    help: ArgumentHelp(
      "The network among a roster of persons or of institutions: a name, id, ORCID or ROR a line, or a table with such columns.",
      valueName: "file"), completion: .file())
  var rosterPath: String?

  @Option(
    help: ArgumentHelp(
      "List, draw and export only persons, institutions and countries with so many works; all are measured.",
      valueName: "number"))
  var minWorks: Int?

  @Option(
    help: ArgumentHelp("List, draw and export only pairs of so much weight.", valueName: "weight"))
  var minWeight: Double?

  @Option(help: ArgumentHelp("The title of report and diagrams.", valueName: "text"))
  var title: String?

  private static var fieldNames: String {
    FieldCondition.Field.allCases.map(\.rawValue).joined(separator: ", ")
  }

  func validate() throws {
    _ = try yearRange()
    _ = try fieldConditions()
    if let steps {
      if steps != 1, steps != 2 { throw ValidationError("--steps takes 1 or 2.") }
      if around.isEmpty { throw ValidationError("--steps needs --around.") }
    }
    if let minWorks, minWorks < 1 { throw ValidationError("--min-works takes a number from 1 on.") }
    if let minWeight, !(minWeight > 0) { throw ValidationError("--min-weight takes a number above 0.") }
  }

  private func yearRange() throws -> YearRange? {
    guard let years else { return nil }
    do {
      return try YearRange(years)
    } catch YearRange.Obstacle.reversed(let first, let last) {
      throw ValidationError("--years \(years): \(first) is behind \(last); write \(last)-\(first).")
    } catch {
      throw ValidationError(
        "--years \(years) names no years; write for example 2015-2020, 2015-, -2020 or 2018.")
    }
  }

  private func fieldConditions() throws -> [FieldCondition] {
    try conditions.map { text in
      do {
        return try FieldCondition(text)
      } catch FieldCondition.Obstacle.unknownField(let name) {
        throw ValidationError("--where: there is no field '\(name)'; fields are \(Self.fieldNames).")
      } catch {
        throw ValidationError("--where '\(text)' has no '='; write for example --where kind=Talk.")
      }
    }
  }

  /// The selection, with the roster read from its file.
  func selection() throws -> Selection {
    var selection = Selection()
    selection.years = try yearRange()
    selection.conditions = try fieldConditions()
    selection.around = around
    selection.steps = steps ?? 1
    selection.roster = try rosterPath.map { try Roster(reading: $0) }
    selection.minimumWorks = minWorks
    selection.minimumWeight = minWeight
    selection.title = title
    return selection
  }
}

/// How works are cut into slices, and whose partners are listed.
struct FocusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The institution whose partners are listed, by id, ROR or name.", valueName: "name"))
  var home: String?

  @Option(
    help: ArgumentHelp(
      "How trends are cut: 1 by year, 5 in blocks of five years, 5/1 in windows of five moved by one, cumulative, session or track.",
      valueName: "slices"))
  var slices: String?

  func validate() throws {
    _ = try parsedSlices()
  }

  private func parsedSlices() throws -> Slices {
    guard let slices else { return .years }
    guard let parsed = Slices(slices) else {
      throw ValidationError(
        "--slices '\(slices)' cannot be read; write \(Slices.help). Windows may not step over years.")
    }
    return parsed
  }

  /// What to look at in a folder of networks.
  func statedFocus() throws -> StatedAnalysis.Focus { .init(home: home, slices: try parsedSlices()) }

  /// What to look at in selected works.
  func focus(_ selected: SelectedCorpus) throws -> Analysis.Focus {
    .init(
      home: try home.map { try selected.institution(named: $0, option: "--home") }, slices: try parsedSlices()
    )
  }
}

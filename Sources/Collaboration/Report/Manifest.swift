import Bibliography
import ByteFormats
import SparseGraph

/// The manifest of a run: its version, options, inputs and counts, enough to repeat it and to see what changed.
public struct Manifest: Sendable {
  /// The manifest as JSON, with a line feed at the end; the same run gives the same bytes.
  public let text: String

  /// What a stage of a run took.
  public struct Stage: Sendable {
    /// What was done: `reading`, `resolving`, `measuring`, `drawing`, `writing`.
    public var name: String
    /// How long it took.
    public var seconds: Double
    /// How long the processors worked for it, all threads together.
    public var processorSeconds: Double
    /// The most memory that the program had until its end.
    public var peakBytes: Int

    /// Makes a stage.
    public init(name: String, seconds: Double, processorSeconds: Double, peakBytes: Int) {
      self.name = name
      self.seconds = seconds
      self.processorSeconds = processorSeconds
      self.peakBytes = peakBytes
    }
  }

  /// Describes an analysis by a version of the program.
  ///
  /// - Parameters:
  ///   - files: the names of the files that are written beside the manifest.
  ///   - arguments: the arguments of the command, from which the run can be repeated.
  ///   - registry: the registry that was looked up, its source and its SHA-256 digest; without a path where it is built in,
  ///     and nil for none.
  ///   - stages: what the stages of the run took, which is never the same twice; nothing is said of it where it is empty.
  public init(
    _ analysis: Analysis, version: String, files: [String] = [], arguments: [String] = [],
    registry: (path: String?, source: String, sha256: String)? = nil, stages: [Stage] = []
  ) {
    let corpus = analysis.corpus
    let options = analysis.options
    let counts: [(Diagnostic.Severity, Int)] = Diagnostic.Severity.allCases.map { severity in
      (severity, corpus.corpus.diagnostics.count { $0.severity == severity })
    }
    var members: [(String, JSONText)] = [
      ("program", .string("collegium")), ("version", .string(version)),
      (
        "options",
        .object([
          ("counting", .string(options.counting.rawValue)), ("presenters", .bool(options.countsPresenters)),
          ("count-co-affiliation", .bool(options.countsCoAffiliation)),
          ("groups", .bool(options.countsGroups)),
          ("max-authors", options.maximumAuthors.map { .integer($0) } ?? .null),
          ("paths", options.paths.value),
        ])
      ),
      (
        "inputs",
        .array(
          corpus.corpus.inputs.map { input in
            .object([
              ("name", .string(input.name)), ("format", .string(input.format)),
              ("title", input.title.map { .string($0) } ?? .null), ("sha256", .string(input.sha256)),
              ("works", .integer(input.workCount)),
            ])
          })
      ),
      (
        "decisions",
        .array(
          corpus.decisions.files.map {
            .object([("name", .string($0.name)), ("sha256", .string($0.sha256))])
          })
      ),
      ("works", .integer(corpus.corpus.works.count)),
      (
        "joined_records",
        .array(corpus.corpus.works.flatMap { work in work.joinedRecords.map { Self.joined($0, with: work) } })
      ),
      ("authorships", .integer(corpus.mentions.count)),
      ("persons", .integer(corpus.personCount)),
      ("groups", .integer(corpus.persons.count - corpus.personCount)),
      ("institutions", .integer(corpus.institutions.count)),
      ("countries", .integer(analysis.countries.network.vertices.count)),
      ("unresolved_affiliations", .integer(corpus.unresolvedAffiliations.reduce(0) { $0 + $1.count })),
      (
        "selection",
        analysis.selected.description(
          options, unjoiningWorkCount: analysis.persons.network.unjoiningWorkCount)
      ),
      ("home", analysis.focus.home.map { .string(corpus.institutions[$0].id) } ?? .null),
      ("slices", .string(analysis.focus.slices.description)),
      (
        "registry",
        registry.map {
          .object([
            ("path", $0.path.map { .string($0) } ?? .null), ("source", .string($0.source)),
            ("sha256", .string($0.sha256)),
          ])
        } ?? .null
      ),
      ("seed", .integer(Int(analysis.persons.seed))),
      ("arguments", .array(arguments.map { .string($0) })),
      ("files", .array(files.map { .string($0) })),
      ("diagnostics", .object(counts.map { ($0.0.rawValue, .integer($0.1)) })),
    ]
    if !stages.isEmpty { members.append(("timings", .array(stages.map(Self.timing)))) }
    text = JSONText.object(members).text + "\n"
  }

  private static func timing(_ stage: Stage) -> JSONText {
    func rounded(_ value: Double) -> JSONText { .number((value * 1000).rounded() / 1000) }
    return .object([
      ("stage", .string(stage.name)), ("seconds", rounded(stage.seconds)),
      ("processor_seconds", rounded(stage.processorSeconds)),
      ("peak_megabytes", .integer((stage.peakBytes + 500_000) / 1_000_000)),
    ])
  }

  /// A record that was joined with the first of its work.
  private static func joined(_ record: Work.Record, with work: Work) -> JSONText {
    .object([
      ("work", .string(work.id)), ("record", .string(record.id)), ("source", .string(record.location.source)),
      ("line", .integer(record.location.line)),
    ])
  }
}

extension PathEffort {
  /// The value in a manifest: `automatic`, `exact`, or the number of sources.
  fileprivate var value: JSONText {
    switch self {
    case .automatic: .string("automatic")
    case .exact: .string("exact")
    case .sources(let count): .integer(count)
    }
  }
}

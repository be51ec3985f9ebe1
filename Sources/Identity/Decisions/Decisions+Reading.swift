import Affiliations
import Bibliography
import ByteFormats

extension Decisions {
  /// Reads a file of decisions (YAML), or a VOSviewer thesaurus (`label` and `replace by`, separated by tabs).
  ///
  ///     persons:
  ///       - same: [Wei Wang @ P19-1001, "Wang, W. @ 2020.acl-main.5"]
  ///       - different: [Wei Wang @ P19-1001, 3 @ 2021.acl-long.7]
  ///       - name: Ada Maria Okafor
  ///         orcid: 0000-0002-1825-0097
  ///         spellings: ["Okafor, A.", Ada Nowak]
  ///         works: [P19-1001, 2020.acl-main.5]
  ///     institutions:
  ///       - same: [FHI Berlin, Fritz Haber Institute]
  ///       - name: Fritz Haber Institute
  ///         ror: 03k9qs827
  ///
  /// A section may occur several times, and entries of one list need not be indented alike.
  ///
  /// - Throws: `unreadable` where the file cannot be opened; `badData` with the line where it is not valid YAML, or
  ///   states anything else than the above, is nested deeper than 1,000, or is larger than 64 MB.
  public init(reading path: String) throws(ReadError) {
    try self.init(try Source.load(path))
  }

  /// Reads decisions from a source, as ``init(reading:)`` does from a file.
  public init(_ source: Source) throws(ReadError) {
    self.init(
      from: File(name: source.name, sha256: source.digest))
    guard source.byteCount <= 64 << 20 else {
      throw ReadError(
        .badData, at: SourceLocation(source.name), "the file is larger than 64 MB",
        remedy: "name a file of decisions, not the input")
    }
    let lines = try source.lines()
    if let first = lines.first, Self.isThesaurusHead(first) {
      readThesaurus(lines, name: source.name)
      return
    }
    try DecisionsReader(name: source.name).read(
      DecisionIndentation.even(lines).joined(separator: "\n"), into: &self)
  }

  private static func isThesaurusHead(_ line: String) -> Bool {
    let heads = line.split(separator: "\t").map { TextFolding.folded(String($0)) }
    return heads.contains("label") && heads.contains("replace by")
  }

  /// Reads a thesaurus: the lines with one replacement are one identity.
  private mutating func readThesaurus(_ lines: [String], name: String) {
    let heads = lines[0].split(separator: "\t", omittingEmptySubsequences: false).map {
      TextFolding.folded(String($0))
    }
    let (label, replacement) = (heads.firstIndex(of: "label")!, heads.firstIndex(of: "replace by")!)
    var numbers: [String: Int] = [:]
    for (number, line) in lines.enumerated().dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unquoted)
      guard cells.count > max(label, replacement), !cells[label].isEmpty, !cells[replacement].isEmpty else {
        continue
      }
      let place = SourceLocation(name, line: number + 1)
      let written = Reference(target: .name(cells[label]), text: cells[label], location: place)
      let target = cells[replacement]
      if let known = numbers[target], case .identity(_, _, let references) = labels[known].verdict {
        labels[known].verdict = .identity(name: target, identifier: nil, references + [written])
      } else {
        numbers[target] = labels.count
        // The replacement itself is often not among the labels of the corpus: then it is a new name only.
        labels.append(
          Decision(verdict: .identity(name: target, identifier: nil, [written]), location: place))
      }
    }
  }

  private static func unquoted(_ cell: Substring) -> String {
    let text = NameWords.trimmed(cell)
    return text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
      ? String(text.dropFirst().dropLast()) : text
  }
}

/// Reads decisions from YAML.
private struct DecisionsReader {
  let name: String

  func read(_ text: String, into decisions: inout Decisions) throws(ReadError) {
    let root: YAMLNode?
    do { root = try YAMLComposer.root(of: text, repeatsSections: true) } catch { throw malformed(error) }
    guard let root, !root.isEmpty else { return }
    guard case .mapping(let sections) = root.content else {
      throw failure(root, "a file of decisions begins with 'persons:' or 'institutions:'")
    }
    for (key, value) in sections {
      let section = try word(key)
      guard section == "persons" || section == "institutions" else {
        throw failure(key, "unknown section '\(section)'; the sections are 'persons' and 'institutions'")
      }
      if value.isEmpty { continue }
      guard case .sequence(let entries) = value.content else {
        throw failure(value, "'\(section)' takes a list, with one line such as '- same: [A, B]' per decision")
      }
      for entry in entries {
        let decision = try decision(entry, isPerson: section == "persons")
        if section == "persons" {
          decisions.persons.append(decision)
        } else {
          decisions.institutions.append(decision)
        }
      }
    }
  }

  private func decision(_ node: YAMLNode, isPerson: Bool) throws(ReadError) -> Decisions.Decision {
    guard case .mapping(let fields) = node.content else {
      throw failure(node, "a decision is '- same: [A, B]', '- different: [A, B]' or '- name: A'")
    }
    let place = location(node)
    let known: Set<String> =
      isPerson
      ? ["same", "different", "name", "orcid", "spellings", "works"]
      : ["same", "different", "name", "ror", "spellings"]
    var values: [String: YAMLNode] = [:]
    for (key, value) in fields {
      let field = try word(key)
      guard known.contains(field) else {
        throw failure(
          key, "unknown field '\(field)'; the fields here are \(known.sorted().joined(separator: ", "))")
      }
      values[field] = value
    }
    for verdict in ["same", "different"] {
      guard let value = values[verdict] else { continue }
      guard values.count == 1 else { throw failure(node, "'\(verdict)' takes no other fields beside it") }
      let references = try words(value).map { Decisions.Reference($0.text, at: $0.location) }
      guard references.count > 1 else { throw failure(value, "'\(verdict)' takes two or more: [A, B]") }
      return Decisions.Decision(
        verdict: verdict == "same" ? .same(references) : .different(references), location: place)
    }
    guard let nameNode = values["name"] else {
      throw failure(node, "a decision has a field 'same', 'different' or 'name'")
    }
    let name = try word(nameNode)
    var identifier: Identifier?
    if let node = values["orcid"] {
      let text = try word(node)
      guard let orcid = Identifier.orcid(text) else {
        throw failure(
          node, "'\(text)' is not an ORCID iD; write four groups of four, such as 0000-0002-1825-0097")
      }
      identifier = orcid
    }
    if let node = values["ror"] {
      let text = try word(node)
      guard let bare = RegistryOrganization.bareID(text) else {
        throw failure(node, "'\(text)' is not a ROR id; write nine letters and digits, such as 03k9qs827")
      }
      identifier = Identifier(.ror, bare)
    }
    var spellings = [(text: name, location: location(nameNode))]
    if let node = values["spellings"] { spellings += try words(node) }
    var references: [Decisions.Reference] = []
    if let node = values["works"] {
      for work in try words(node) {
        references.append(
          Decisions.Reference(
            target: .onWork(spellings.map(\.text), work: work.text),
            text: "\(name) @ \(work.text)", location: work.location))
      }
    } else {
      references = spellings.map {
        Decisions.Reference(target: .name($0.text), text: $0.text, location: $0.location)
      }
    }
    return Decisions.Decision(
      verdict: .identity(name: name, identifier: identifier, references), location: place)
  }

  // MARK: Nodes

  private func words(_ node: YAMLNode) throws(ReadError) -> [(text: String, location: SourceLocation)] {
    guard case .sequence(let nodes) = node.content else { return [(try word(node), location(node))] }
    var result: [(text: String, location: SourceLocation)] = []
    for node in nodes { result.append((try word(node), location(node))) }
    return result
  }

  /// The text of a scalar as it is written, whatever its YAML type: a work `12` is `12`.
  private func word(_ node: YAMLNode) throws(ReadError) -> String {
    guard case .scalar(let scalar, _) = node.content else {
      throw failure(node, "expected a name or a word")
    }
    let text = NameWords.trimmed(scalar[...])
    if text.isEmpty { throw failure(node, "expected a name or a word, found nothing") }
    return text
  }

  private func location(_ node: YAMLNode) -> SourceLocation {
    SourceLocation(name, line: node.line, column: node.column)
  }

  private func failure(_ node: YAMLNode, _ message: String) -> ReadError {
    ReadError(
      .badData, at: location(node), message, remedy: "'collegium explain --help' shows a file of decisions")
  }

  private func malformed(_ error: YAMLError) -> ReadError {
    switch error {
    case .malformed(let problem, let line, let column):
      ReadError(
        .badData, at: SourceLocation(name, line: line, column: column),
        problem.map { "invalid YAML: \($0)" } ?? "invalid YAML",
        remedy: "fix the syntax; put names with a colon, a # or a leading special character in quotes")
    case .duplicateKey(let key, let line, let column):
      ReadError(
        .badData, at: SourceLocation(name, line: line, column: column),
        "duplicate key '\(key)'", remedy: "merge both lists")
    }
  }
}

import Bibliography
import ByteFormats

/// A user's own corrections of a registry: names that mislead, and names that it lacks.
///
/// A file has one edit per line; empty lines, and lines that begin with `#`, are skipped.
///
///     ignore AI                          no organisation is found by this name
///     ignore AI = 03abcde12              this organisation is not
///     name Uni Musterstadt = 03abcde12   this organisation is found by this name as well
public struct RegistryEdits: Sendable {
  /// One correction, with its line.
  struct Edit: Sendable {
    var line: Int
    /// The name as the file spells it.
    var name: String
    /// The organisation's bare id; nil for all.
    var id: String?
    var isAddition: Bool
  }

  /// The file, as the user named it.
  let file: String
  let edits: [Edit]

  /// Reads a file of edits.
  ///
  /// - Throws: ``RegistryError`` that names the line of the first edit that is none.
  public init(reading path: String) throws {
    let lines: [String]
    do {
      lines = try Source.load(path).lines()
    } catch  where error.kind == .badData {
      throw RegistryError(
        .badData, path, "is empty or no text", remedy: "write one edit per line, such as 'ignore AI'")
    } catch {
      throw RegistryError(.unreadable, path, "cannot be read", remedy: "name a file of edits")
    }
    try self.init(lines, file: path)
  }

  init(_ lines: [String], file: String) throws(RegistryError) {
    self.file = file
    var edits: [Edit] = []
    for (number, line) in lines.enumerated() {
      let text = Self.trimmed(line[...])
      if text.isEmpty || text.hasPrefix("#") { continue }
      func fail(_ message: String, remedy: String = "") -> RegistryError {
        RegistryError(.badData, "\(file):\(number + 1)", message, remedy: remedy)
      }
      let word = text.prefix { $0 != " " && $0 != "\t" }
      guard word == "ignore" || word == "name" else {
        throw fail("an edit begins with 'ignore' or 'name', not with '\(word)'")
      }
      var name = Self.trimmed(text.dropFirst(word.count))
      var id: String?
      if let equals = name.lastIndex(of: "=") {
        let written = Self.trimmed(name[name.index(after: equals)...])
        guard let bare = RegistryOrganization.bareID(String(written)) else {
          throw fail("'\(written)' is no ROR id", remedy: "write nine letters and digits, such as 03k9qs827")
        }
        id = bare
        name = Self.trimmed(name[..<equals])
      }
      if name.isEmpty { throw fail("the name is missing behind '\(word)'") }
      if word == "name", id == nil {
        throw fail("'name' needs the organisation behind the name: name \(name) = 03k9qs827")
      }
      edits.append(Edit(line: number + 1, name: String(name), id: id, isAddition: word == "name"))
    }
    self.edits = edits
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  /// Applies the corrections to an organisation.
  ///
  /// Names are compared without case, accents and punctuation. An organisation keeps one name at least: its display
  /// name stays for showing it, marked so that nothing is found by it.
  func apply(to organization: inout RegistryOrganization) {
    for edit in edits where edit.id == nil || edit.id == organization.id {
      if edit.isAddition {
        organization.names.append(.init(edit.name, .alias))
      } else {
        let ignored = TextFolding.folded(edit.name)
        organization.names.removeAll { $0.kind != .display && TextFolding.folded($0.text) == ignored }
        for place in organization.names.indices
        where organization.names[place].kind == .display
          && TextFolding.folded(organization.names[place].text) == ignored
        {
          organization.names[place].kind = .shownOnly
        }
      }
    }
  }

  /// Whether a name is to be ignored for an organisation.
  func ignores(_ name: String, of id: String) -> Bool {
    let folded = TextFolding.folded(name)
    return edits.contains {
      !$0.isAddition && ($0.id == nil || $0.id == id) && TextFolding.folded($0.name) == folded
    }
  }

  /// Checks that a registry has the organisations that the edits name.
  ///
  /// - Throws: ``RegistryError`` that names the line of the first edit of another organisation.
  func check(_ ids: Set<String>) throws(RegistryError) {
    for edit in edits {
      if let id = edit.id, !ids.contains(id) {
        throw RegistryError(.badData, "\(file):\(edit.line)", "the registry has no organisation \(id)")
      }
    }
  }
}

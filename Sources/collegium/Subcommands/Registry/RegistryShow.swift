import Affiliations
import ArgumentParser
import Identity

/// `collegium registry show`.
struct RegistryShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the record of an organisation.",
    discussion: "Example: collegium registry show ror.index 03k9qs827")

  @Argument(help: ArgumentHelp("An index or a dump.", valueName: "registry"), completion: .file())
  var registry: String
  @Argument(help: ArgumentHelp("ROR ids, with or without https://ror.org/.", valueName: "id")) var ids:
    [String]

  func run() throws {
    let opened = try Registry(opening: registry)
    for id in ids {
      guard let organization = opened.organization(withID: id) else {
        throw CommandError(
          .failure, at: id, "the registry has no such id",
          remedy: "look names up with 'collegium registry find'")
      }
      try StandardOutput.write(text(organization, opened))
    }
  }

  private func text(_ organization: RegistryOrganization, _ registry: Registry) -> String {
    var lines = [
      "\(organization.displayName)", "id        \(organization.url)", "status    \(organization.status)",
    ]
    if !organization.types.isEmpty { lines.append("types     \(organization.types.joined(separator: ", "))") }
    let place = [organization.city, organization.country].filter { !$0.isEmpty }.joined(separator: ", ")
    lines.append("place     \(place)")
    for name in organization.names {
      lines.append(
        "\("\(name.kind)".padded(to: 10))\(name.text)\(name.language.isEmpty ? "" : " (\(name.language.lowercased()))")"
      )
    }
    for relation in organization.relations {
      let other = registry.organization(withID: relation.id)
      lines.append("\("\(relation.kind)".padded(to: 10))\(other?.displayName ?? "") \(relation.id)")
    }
    return lines.joined(separator: "\n") + "\n\n"
  }
}

extension String {
  /// Returns the text with spaces after it up to a length.
  fileprivate func padded(to length: Int) -> String {
    count >= length ? self + " " : self + String(repeating: " ", count: length - count)
  }
}

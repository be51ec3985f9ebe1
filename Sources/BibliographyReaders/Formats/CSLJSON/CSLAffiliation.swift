import Bibliography
import ByteFormats

/// An affiliation of Crossref while its members are read: a name with departments and places around it, and ids.
struct CSLAffiliation {
  private var name = ""
  private var departments: [String] = []
  private var places: [String] = []
  private var identifiers: [Identifier] = []

  /// What was read; nil where nothing says that there is an affiliation.
  var affiliation: Affiliation? {
    let text = (departments + [name] + places).filter { !$0.isEmpty }.joined(separator: ", ")
    if text.isEmpty, identifiers.isEmpty { return nil }
    return Affiliation(Markup.stripped(text), identifiers: identifiers)
  }

  /// Reads the members of an object; those of an `institution` within it are its own.
  mutating func read(_ scanner: inout JSONScanner, isNested: Bool = false) throws {
    var this = self
    defer { self = this }
    try scanner.object { key, scanner in
      switch key {
      case "name": this.name = try scanner.string() ?? this.name
      case "place": this.places = try scanner.strings()
      case "department": this.departments = try scanner.strings()
      case "ROR", "ror": this.add(try scanner.string(), isROR: true)
      case "id" where scanner.peek() == .string: this.add(try scanner.string(), isROR: false)
      case "id":
        var id: String?
        var isROR = false
        try scanner.objects { key, scanner in
          switch key {
          case "id": id = try scanner.string()
          case "id-type": isROR = try scanner.string()?.lowercased() == "ror"
          default: try scanner.skipValue()
          }
        } each: {
          this.add(id, isROR: isROR)
          (id, isROR) = (nil, false)
        }
      case "institution":
        guard !isNested else { return try scanner.skipValue() }
        if scanner.peek() == .object {
          try this.read(&scanner, isNested: true)
        } else if scanner.peek() == .array {
          try scanner.array { scanner in
            guard scanner.peek() == .object else { return try scanner.skipValue() }
            try this.read(&scanner, isNested: true)
          }
        } else if let text = try scanner.string() {
          this.name = text
        }
      default: try scanner.skipValue()
      }
    }
  }

  /// Adds an id that is said to be a ROR id, or has the registry's address.
  private mutating func add(_ id: String?, isROR: Bool) {
    guard let id, isROR || id.contains(ascii: "ror.org"), let ror = Identifier.ror(id),
      !identifiers.contains(ror)
    else { return }
    identifiers.append(ror)
  }
}

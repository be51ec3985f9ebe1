import ByteFormats

/// What a manifest states of a run, so that it can be repeated.
struct SavedRun {
  /// The arguments behind `analyze`.
  private(set) var arguments: [String] = []
  /// The version of the program.
  private(set) var version = ""
  /// For each input, its name and digest.
  private(set) var inputs: [(name: String, sha256: String)] = []

  /// Reads a manifest.
  ///
  /// - Throws: ``CommandError`` where it cannot be read, is no manifest, or states no arguments.
  init(reading path: String) throws {
    let file: MappedFile
    do { file = try MappedFile(path) } catch {
      throw CommandError(
        .unreadable, at: path, "cannot be read: \(error)", remedy: "check the name and the folder")
    }
    var isOwn = false
    do {
      try withExtendedLifetime(file) {
        var json = JSONScanner(file.bytes.assumingMemoryBound(to: UInt8.self))
        try json.object { key, json in
          switch key {
          case "program": isOwn = try json.string() == "collegium"
          case "version": version = try json.string() ?? ""
          case "arguments": arguments = try json.strings()
          case "inputs":
            var input = (name: "", sha256: "")
            try json.objects { key, json in
              switch key {
              case "name": input.name = try json.string() ?? ""
              case "sha256": input.sha256 = try json.string() ?? ""
              default: try json.skipValue()
              }
            } each: {
              inputs.append(input)
            }
          default: try json.skipValue()
          }
        }
      }
    } catch { isOwn = false }
    guard isOwn, !arguments.isEmpty else {
      throw CommandError(
        .badData, at: path, "is no manifest of a run that can be repeated",
        remedy: "name the manifest.json that 'collegium analyze' wrote")
    }
  }

  /// Returns the arguments of the command with those of the manifest that `analyze --manifest` names before its own.
  static func expanding(_ arguments: [String]) throws -> [String] {
    guard arguments.first == "analyze", let place = arguments.firstIndex(of: "--manifest"),
      place + 1 < arguments.count
    else { return arguments }
    let saved = try SavedRun(reading: arguments[place + 1])
    return ["analyze"] + saved.arguments + arguments.dropFirst()
  }

  /// Returns the arguments that say what was analysed, without those that say where it is written.
  static func kept(_ arguments: [String]) -> [String] {
    var kept: [String] = []
    var skips = false
    for argument in arguments.dropFirst() {
      if skips {
        skips = false
      } else if ["--output", "-o", "--manifest"].contains(argument) {
        skips = true
      } else if argument != "--force", !argument.hasPrefix("--output=") {
        kept.append(argument)
      }
    }
    return kept
  }

  /// Warns of inputs that are no longer what they were, and of another version of the program.
  func compare(_ now: [(name: String, sha256: String)], version: String) {
    if version != self.version {
      StandardError.print(
        "note: the manifest is of version \(self.version), and this is \(version); conclusions may differ")
    }
    for input in inputs {
      let current = now.first { $0.name == input.name }
      if current?.sha256 != input.sha256 {
        StandardError.print(
          "\(input.name): warning: this input is \(current == nil ? "missing" : "not the one that the manifest describes"); the run is not repeated exactly"
        )
      }
    }
  }
}

import ArgumentParser
import Bibliography
import BibliographyReaders
import ByteFormats

/// A file to be written.
struct OutputFile {
  /// Its name within its folder.
  var name: String
  /// Hands its content on, piece by piece.
  var content: (_ write: ([UInt8]) throws -> Void) throws -> Void

  init(_ name: String, content: @escaping (_ write: ([UInt8]) throws -> Void) throws -> Void) {
    self.name = name
    self.content = content
  }

  init(_ name: String, _ bytes: [UInt8]) { self.init(name) { try $0(bytes) } }

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
}

/// The one door by which files are written: all of them whole, or none.
enum OutputFiles {
  /// Checks that a folder can be written into, before the work begins; makes nothing.
  ///
  /// - Throws: ``CommandError`` where it cannot.
  static func check(folder: String) throws {
    var path = folder.isEmpty ? "." : folder
    while true {
      var status = stat()
      if stat(PathText.bytes(path), &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else { throw CommandError(writing: path, code: ENOTDIR) }
        guard access(PathText.bytes(path), W_OK | X_OK) == 0 else {
          throw CommandError(writing: path, code: errno)
        }
        return
      }
      guard errno == ENOENT else { throw CommandError(writing: path, code: errno) }
      path = FileTransaction.parent(of: path)
    }
  }

  /// Checks that no file would be overwritten that is there and was not written by an earlier run.
  ///
  /// - Throws: ``CommandError``, `unwritable`, where one would.
  static func check(_ files: [OutputFile], areNotForeignIn folder: String) throws {
    let folder = folder.isEmpty ? "." : folder
    let own = OwnOutput.files(of: folder) ?? []
    // A manifest that lists no files is of a version that wrote no list.
    if own == [OwnOutput.manifest] { return }
    let foreign = files.map(\.name).filter { name in
      if own.contains(name) { return false }
      var status = stat()
      return stat(PathText.bytes("\(folder)/\(name)"), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
    guard let first = foreign.first else { return }
    let others = foreign.count == 1 ? "" : " and \(Phrase.count(foreign.count - 1, "other file"))"
    throw CommandError(
      .unwritable, at: "\(folder)/\(first)",
      "this file\(others) would be overwritten, and no run of Collegium wrote \(foreign.count == 1 ? "it" : "them")",
      remedy: "name another folder with --output, or overwrite with --force")
  }

  /// Writes files into a folder, which is made, with those above it, where it is missing.
  static func write(_ files: [OutputFile], into folder: String) throws {
    let folder = folder.isEmpty ? "." : folder
    let output = FileTransaction()
    do {
      try output.makeFolder(folder)
      for file in files {
        let begun = try output.begin("\(folder)/\(file.name)")
        try file.content { try output.write($0, to: begun) }
      }
      try output.commit()
    } catch {
      output.withdraw()
      throw (error as? FileTransaction.Failure).map { CommandError.obstacle($0) } ?? error
    }
  }

  /// Writes one file; its folder is made where it is missing.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let sink = try RowSink(path)
    try sink.write(bytes)
    try sink.finish()
  }
}

/// The output of rows as they are made: standard output, or a file that gets its name when it is complete.
final class RowSink {
  private let output = FileTransaction()
  /// The file; nil for standard output.
  private let file: FileTransaction.File?

  /// Begins a file; where `path` is nil or `-`, rows go to standard output.
  init(_ path: String?) throws {
    guard let path, path != "-" else {
      file = nil
      return
    }
    do throws(FileTransaction.Failure) {
      try output.makeFolder(FileTransaction.parent(of: path))
      file = try output.begin(path)
    } catch {
      output.withdraw()
      throw CommandError.obstacle(error)
    }
  }

  /// Adds bytes; a failure withdraws the file.
  func write(_ bytes: [UInt8]) throws {
    guard let file else { return try StandardOutput.write(bytes) }
    do throws(FileTransaction.Failure) {
      try output.write(bytes, to: file)
    } catch {
      output.withdraw()
      throw CommandError.obstacle(error)
    }
  }

  /// Gives the file its name.
  func finish() throws {
    do throws(FileTransaction.Failure) {
      try output.commit()
    } catch {
      output.withdraw()
      throw CommandError.obstacle(error)
    }
  }

  /// Removes what was begun.
  func withdraw() { output.withdraw() }
}

extension CommandError {
  /// Returns the error of an output that cannot be written; a quiet exit where nobody reads it any more.
  fileprivate static func obstacle(_ failure: FileTransaction.Failure) -> any Error {
    failure.error.code == EPIPE
      ? ExitStatus.quiet : CommandError(writing: failure.path, code: failure.error.code)
  }
}

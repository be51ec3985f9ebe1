import Bibliography
import ByteFormats

/// How a folder of networks gets its name.
enum NetworkPlacing {
  /// Checks that a place is free, or holds nothing but networks of an earlier build.
  ///
  /// - Throws: ``SnapshotError``, `unwritable`.
  static func check(_ output: String) throws(SnapshotError) {
    var status = stat()
    guard stat(PathText.bytes(output), &status) == 0 else {
      if errno == ENOENT { return }
      throw SnapshotError(writing: output, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw SnapshotError(
        .unwritable, at: output, "cannot write: this is a file, not a folder", remedy: "name a folder")
    }
    let names = FolderRemoval.names(in: output)
    let own = Set(
      NetworkFolder.tables.flatMap { [$0.name + ".csv", $0.name + ".csv.gz"] } + [NetworkFolder.description])
    let isOwn = names.contains(NetworkFolder.description) && names.allSatisfy(own.contains)
    guard names.isEmpty || isOwn else {
      let stranger = names.first { !own.contains($0) } ?? names[0]
      throw SnapshotError(
        .unwritable, at: output, "this folder holds something else, such as \(stranger)",
        remedy: "name another folder with --output")
    }
  }

  /// Moves a folder to its place; an earlier one is replaced as a whole.
  static func place(_ folder: String, at output: String, aside: String) throws(SnapshotError) {
    try check(output)
    let hadOld = rename(PathText.bytes(output), PathText.bytes(aside)) == 0
    guard rename(PathText.bytes(folder), PathText.bytes(output)) == 0 else {
      let code = errno
      if hadOld { rename(PathText.bytes(aside), PathText.bytes(output)) }
      throw SnapshotError(writing: output, code: code)
    }
  }
}

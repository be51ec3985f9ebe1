/// Folders with what is in them.
package enum FolderRemoval {
  /// Returns the names in a folder, in order; none where it cannot be opened.
  package static func names(in folder: String) -> [String] {
    guard let handle = opendir(PathText.bytes(folder)) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { PathText.text($0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a folder and all within it, as far as it may; links are removed, not followed.
  package static func remove(_ folder: String) {
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(PathText.bytes(path), &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { remove(path) } else { unlink(PathText.bytes(path)) }
    }
    rmdir(PathText.bytes(folder))
  }
}

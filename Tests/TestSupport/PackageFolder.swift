import Foundation

/// The folder of the package itself, for tests of what stands in it.
public enum PackageFolder {
  /// Where it is.
  public static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Whether saved answers are to be written anew instead of compared.
  public static let updatesGoldenFiles = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// The text of a file.
  public static func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Writes a file.
  public static func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The names in a folder, in order; none where there is no such folder.
  public static func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// A new folder in which the package's examples are found as they are in the package.
  public static func folderWithExamples() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Examples"), withDestinationPath: "\(path)/Examples")
    return folder
  }
}

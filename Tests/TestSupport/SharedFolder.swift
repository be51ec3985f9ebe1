import Foundation

/// The folder `shared` of real data beside the checkout, or at `$COLLEGIUM_SHARED`, on the machines where it exists.
///
/// Nothing that the README claims depends on it; a test that needs it is skipped where it is missing.
public enum SharedFolder {
  /// The samples of real exports, `data/samples`; nil where there are none.
  public static let samples = folder(holding: "data/samples")

  /// The workshop's report with its hand-checked truth, `data/bigmax`; nil where it is missing.
  public static let workshop = folder(holding: "data/bigmax")

  /// Returns the place of a file or folder in it; nil where it is missing.
  public static func folder(holding path: String) -> URL? {
    var candidates: [URL] = []
    if let shared = ProcessInfo.processInfo.environment["COLLEGIUM_SHARED"] {
      candidates.append(URL(filePath: shared))
    }
    var folder = URL(filePath: PackageFolder.path)
    for _ in 0..<3 {
      folder.deleteLastPathComponent()
      candidates.append(folder.appending(path: "shared"))
    }
    return candidates.map { $0.appending(path: path) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}

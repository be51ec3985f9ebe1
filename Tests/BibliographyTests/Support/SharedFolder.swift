import Foundation

/// The folder of real data beside the package, or at `$COLLEGIUM_SHARED`, on the machines where it is developed.
enum SharedFolder {
  static let samples: URL? = folder(holding: "data/samples")

  static func folder(holding path: String) -> URL? {
    var candidates: [URL] = []
    if let shared = ProcessInfo.processInfo.environment["COLLEGIUM_SHARED"] {
      candidates.append(URL(filePath: shared))
    }
    var folder = URL(filePath: #filePath)
    for _ in 0..<7 {
      folder.deleteLastPathComponent()
      candidates.append(folder.appending(path: "shared"))
    }
    return candidates.map { $0.appending(path: path) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}

// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "collegium", path: "..")],
  targets: [
    .executableTarget(
      name: "measure-bench", dependencies: [.product(name: "SparseGraph", package: "collegium")]),
    .executableTarget(
      name: "read-bench", dependencies: [.product(name: "Bibliography", package: "collegium")]),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "collegium", path: ".."),
    .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
  ],
  targets: [
    .executableTarget(
      name: "measure-bench",
      dependencies: [
        .product(name: "SparseGraph", package: "collegium"),
        .product(name: "GraphLayout", package: "collegium"),
      ]),
    .executableTarget(
      name: "hostile-check", dependencies: [.product(name: "SparseGraph", package: "collegium")]),
    .executableTarget(
      name: "regression-bench",
      dependencies: [
        .product(name: "SparseGraph", package: "collegium"),
        .product(name: "Benchmark", package: "swift-benchmark"),
      ]),
    .executableTarget(
      name: "read-bench", dependencies: [.product(name: "Bibliography", package: "collegium")]),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "collegium",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "collegium", targets: ["collegium"]),
    .library(name: "SparseGraph", targets: ["SparseGraph"]),
    .library(name: "Bibliography", targets: ["Bibliography"]),
    .library(name: "Identity", targets: ["Identity"]),
    .library(name: "Collaboration", targets: ["Collaboration"]),
    .library(name: "GraphvizRendering", targets: ["GraphvizRendering"]),
  ],
  traits: [
    .trait(
      name: "Graphviz",
      description: "Draws SVG, PNG and PDF through libgvc. Without it, diagrams are written as DOT only."),
    .trait(
      name: "SQLite",
      description:
        "Writes SQLite files through libsqlite3. Without it, databases are written as SQL text only."),
    .default(enabledTraits: ["Graphviz", "SQLite"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CSparseGraph"),
    .target(name: "SparseGraph", dependencies: ["CSparseGraph"]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Bibliography", dependencies: ["CZlib"]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "Identity", dependencies: ["Bibliography", "CYAML", "CZlib"]),
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "GraphvizRendering", dependencies: ["CGraphviz"]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(
      name: "Collaboration",
      dependencies: [
        "Identity",
        "Bibliography",
        "SparseGraph",
        .target(name: "CSQLite", condition: .when(traits: ["SQLite"])),
      ]),
    .executableTarget(
      name: "collegium",
      dependencies: [
        "Collaboration",
        "Identity",
        "Bibliography",
        "SparseGraph",
        .target(name: "GraphvizRendering", condition: .when(traits: ["Graphviz"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      name: "SparseGraphTests", dependencies: ["SparseGraph", "TestSupport"], exclude: ["Oracle"]),
    .testTarget(
      name: "BibliographyTests", dependencies: ["Bibliography", "TestSupport"],
      exclude: ["Corpus", "Outlines"]),
    .testTarget(name: "IdentityTests", dependencies: ["Identity", "Bibliography", "TestSupport"]),
    .testTarget(
      name: "CollaborationTests",
      dependencies: [
        "Collaboration",
        "Identity",
        "Bibliography",
        "SparseGraph",
        "TestSupport",
        .target(name: "GraphvizRendering", condition: .when(traits: ["Graphviz"])),
      ], exclude: ["Writers/Golden", "Writers/Consumers"]),
    .testTarget(name: "GraphvizRenderingTests", dependencies: ["GraphvizRendering", "TestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["collegium", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

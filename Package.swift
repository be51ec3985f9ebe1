// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "collegium",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "collegium", targets: ["collegium"]),
    .library(name: "SparseGraph", targets: ["SparseGraph"]),
    .library(name: "GraphLayout", targets: ["GraphLayout"]),
    .library(name: "Bibliography", targets: ["Bibliography", "BibliographyReaders"]),
    .library(name: "Affiliations", targets: ["Affiliations"]),
    .library(name: "Identity", targets: ["Identity"]),
    .library(name: "Collaboration", targets: ["Collaboration"]),
    .library(name: "GraphvizRendering", targets: ["GraphvizRendering"]),
  ],
  traits: [
    .trait(
      name: "Graphviz",
      description: "Draws PNG and PDF through libgvc. Without it, diagrams are written as DOT and SVG only."),
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
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "ByteFormats", dependencies: ["CYAML", "CZlib"]),
    .target(name: "CSparseGraph"),
    .target(name: "SparseGraph", dependencies: ["ByteFormats", "CSparseGraph"]),
    .target(name: "GraphLayout", dependencies: ["SparseGraph"]),
    .target(name: "Bibliography", dependencies: ["ByteFormats"]),
    // Large, and used by the command alone: it compiles beside all that stands between the two.
    .target(name: "BibliographyReaders", dependencies: ["Bibliography", "ByteFormats"]),
    .target(name: "CWellKnownOrganizations", exclude: ["organizations.gz"]),
    .target(
      name: "Affiliations", dependencies: ["Bibliography", "ByteFormats", "CWellKnownOrganizations"]),
    .target(name: "Identity", dependencies: ["Affiliations", "Bibliography", "ByteFormats"]),
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "GraphvizRendering", dependencies: ["CGraphviz"]),
    // What browsers run is in files of its own; a target of its own, since much of it is slow to compile.
    .target(name: "PageSources", resources: [.embedInCode("Resources")]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(
      name: "Collaboration",
      dependencies: [
        "Identity",
        "Affiliations",
        "Bibliography",
        "ByteFormats",
        "GraphLayout",
        "PageSources",
        "SparseGraph",
        .target(name: "CSQLite", condition: .when(traits: ["SQLite"])),
      ]),
    .target(
      name: "Snapshots", dependencies: ["Bibliography", "ByteFormats"],
      resources: [.embedInCode("Statements/networks.sql")]),
    .executableTarget(
      name: "collegium",
      dependencies: [
        "Collaboration",
        "Snapshots",
        "Identity",
        "Affiliations",
        "Bibliography",
        "BibliographyReaders",
        "ByteFormats",
        "SparseGraph",
        .target(name: "GraphvizRendering", condition: .when(traits: ["Graphviz"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestSupport", dependencies: ["ByteFormats"], path: "Tests/TestSupport"),
    .testTarget(
      name: "SparseGraphTests", dependencies: ["SparseGraph", "TestSupport"], exclude: ["Oracle"]),
    .testTarget(name: "GraphLayoutTests", dependencies: ["GraphLayout", "SparseGraph"]),
    .testTarget(name: "ByteFormatsTests", dependencies: ["ByteFormats", "TestSupport"]),
    .testTarget(
      name: "BibliographyTests",
      dependencies: ["Bibliography", "BibliographyReaders", "ByteFormats", "TestSupport"]),
    .testTarget(
      name: "BibliographyReadersTests",
      dependencies: ["Bibliography", "BibliographyReaders", "ByteFormats", "TestSupport"],
      exclude: ["Corpus", "Outlines"]),
    .testTarget(
      name: "AffiliationsTests",
      dependencies: ["Affiliations", "Bibliography", "ByteFormats", "TestSupport"]),
    .testTarget(
      name: "IdentityTests",
      dependencies: [
        "Identity", "Affiliations", "Bibliography", "BibliographyReaders", "ByteFormats", "TestSupport",
      ]),
    .testTarget(
      name: "CollaborationTests",
      dependencies: [
        "Collaboration",
        "Identity",
        "Affiliations",
        "Bibliography",
        "BibliographyReaders",
        "ByteFormats",
        "GraphLayout",
        "SparseGraph",
        "TestSupport",
        .target(name: "GraphvizRendering", condition: .when(traits: ["Graphviz"])),
      ], exclude: ["Export/Golden", "Export/Consumers"]),
    .testTarget(
      name: "GraphvizRenderingTests", dependencies: ["ByteFormats", "GraphvizRendering", "TestSupport"]),
    .testTarget(
      name: "SnapshotsTests", dependencies: ["Bibliography", "ByteFormats", "Snapshots", "TestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["collegium", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

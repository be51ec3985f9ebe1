import ByteFormats
import Foundation
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct VOSviewerReaderTests {
  private static let map = Source(
    name: "map.txt",
    text: """
      id\tlabel\turl\tx\ty\tcluster\tweight<Documents>\tscore<Avg. pub. year>
      7\tdoe, jane\thttps://example.org\t0.5\t-1\t2\t3\t2020.5
      9\troe, richard\t\t0\t0\t\t1\t
      12\tpoe, edda\t\t1\t1\t2\t4\t2021

      """)
  private static let links = Source(name: "network.txt", text: "7\t9\t2\n9\t12\t0.5\n")

  @Test func `a map file and its network file are one network, in either order`() throws {
    for sources in [[Self.map, Self.links], [Self.links, Self.map]] {
      #expect(sources.allSatisfy { InputFormats.recognizing($0)?.name == "vosviewer" })
      let network = try VOSviewerReader.network(sources)
      #expect(network.ids == ["7", "9", "12"])
      #expect(network.labels == ["doe, jane", "roe, richard", "poe, edda"])
      #expect(
        network.links == [
          .init(source: 0, target: 1, strength: 2), .init(source: 1, target: 2, strength: 0.5),
        ])
      #expect(network.places.map(\.name) == ["x", "y", "cluster"])
      #expect(network.places[2].values == [2, nil, 2])
      #expect(network.weights.map(\.name) == ["Documents"])
      #expect(network.weights[0].values == [3, 1, 4])
      #expect(network.scores.map(\.name) == ["Avg. pub. year"])
      #expect(network.scores[0].values == [2020.5, nil, 2021])
      #expect(network.texts.map(\.name) == ["url"])
      #expect(network.texts[0].texts == ["https://example.org", nil, nil])
      #expect(network.diagnostics.isEmpty)
    }
  }

  @Test func `JSON has the same, with what it calls itself and its items`() throws {
    let network = try VOSviewerReader.network([
      Source(
        name: "network.json",
        text: """
          {"info": {"title": "Who &amp; with whom"}, "config": {"terminology": {"item": "Researcher"}},
           "network": {"items": [
             {"id": "a", "label": "doe", "x": 1, "cluster": 3, "weights": {"Documents": 2}, "address": "Utopia"},
             {"label": "roe", "id": "b", "scores": {"Avg. \\"x\\"": 1.5}}],
            "links": [{"target_id": "a", "source_id": "b"}]}}
          """)
    ])
    #expect(network.title == "Who & with whom")
    #expect(network.itemName == "Researcher")
    #expect(network.ids == ["a", "b"])
    #expect(network.links == [.init(source: 1, target: 0, strength: 1)])
    #expect(network.scores.map(\.name) == ["Avg. \"x\""])
    #expect(network.scores[0].values == [nil, 1.5])
    #expect(network.texts.map(\.name) == ["address"])
  }

  @Test func `links that join nothing are left out and counted`() throws {
    let links = Source(name: "network.txt", text: "7\t9\t2\n7\t8\t1\n9\t9\t1\n7\t12\t0\n9\t12\t-1\n")
    let network = try VOSviewerReader.network([Self.map, links])
    #expect(network.links.count == 1)
    #expect(
      network.diagnostics.map(\.message) == [
        "1 link to items that the map does not have",
        "3 links of an item to itself, or whose strength is no positive number",
      ])
    #expect(network.diagnostics.map(\.location.line) == [2, 3])
  }

  @Test func `a strength that is no number is no strength of one`() throws {
    // Behind the lines by which the format is recognised.
    let plain = [String](repeating: "7\t8\t2", count: 50)
    let links = Source(
      name: "network.txt",
      text: (plain + ["7\t9\t1 ", "8\t9\t", "8\t7\tmuch", "9\t7\tNaN"]).joined(separator: "\n"))
    let network = try VOSviewerReader.network([
      Source(name: "map.txt", text: "id\tlabel\tx\n7\ta\t0\n8\tb\t1\n9\tc\t2\n"), links,
    ])
    #expect(network.links.map(\.strength).suffix(3) == [2, 1, 1])
    let json = try VOSviewerReader.network([
      Source(
        name: "a.json",
        text: """
          {"network": {"items": [{"id": 1, "label": "a", "x": "left"}, {"id": 2, "label": "b", "x": null}],
            "links": [{"source_id": 1, "target_id": 2, "strength": "x"},
              {"source_id": 1, "target_id": 2, "strength": null}]}}
          """)
    ])
    #expect(json.links.map(\.strength) == [1])
    for message in [network.diagnostics[0].message, json.diagnostics[0].message] {
      #expect(message.hasSuffix("of an item to itself, or whose strength is no positive number"))
    }
    #expect(json.diagnostics.last?.message == "1 value of items is no number: of “x”")
  }

  @Test func `what is not one network is refused with what to do`() {
    for sources in [
      [Self.links], [Self.map, Self.map], [Self.map, Source(name: "a", text: "TY  - JOUR\n")],
    ] {
      #expect(throws: ReadError.self) { try VOSviewerReader.network(sources) }
    }
    #expect(throws: ReadError.self) { try InputFormat.vosViewer.read(Self.map) }
  }

  @Test func `a map without links says so, and an item that stands twice counts once`() throws {
    let map = Source(name: "map.txt", text: "id\tlabel\tx\n1\ta\t0\n1\tb\t1\n2\tc\tnan\n")
    let network = try VOSviewerReader.network([map])
    #expect(network.labels == ["a", "c"])
    #expect(network.places[0].values == [0, nil])
    #expect(network.diagnostics.count == 3)
  }

  @Test func `a number or text that an item states twice counts as first said`() throws {
    let map = Source(
      name: "map.txt", text: "id\tlabel\tx\tX\tcolor\tcolor\n1\ta\t1\t2\tred\tblue\n2\tb\t3\t4\t\tgreen\n")
    let json = Source(
      name: "a.json",
      text: """
        {"network": {"items": [{"id": 1, "label": "a", "x": 1, "x": 2, "color": "red", "color": "blue"},
          {"id": 2, "label": "b", "x": 3, "x": 4, "color": "green"}]}}
        """)
    for source in [map, json] {
      let network = try VOSviewerReader.network([source])
      #expect(network.places.map(\.values) == [[1, 3]])
      #expect(network.texts.map(\.texts) == [["red", "green"]])
    }
  }

  @Test(arguments: [
    "0", "-0", "1", "-1.5", "0.1", "-0.0001", "12.345678901234", "123456789012345", "0.3", "9007199254740993",
    "999999999999999", "1e3", "-2.5E-7", "1.7976931348623157e308", "0.000000000000001",
  ])
  func `decimals are read as the standard library reads them`(text: String) throws {
    let value = try text.withBytes { bytes in
      var scanner = JSONScanner(bytes)
      return Result { try scanner.number() }
    }.get()
    let expected = try #require(Double(text))
    #expect(value?.bitPattern == expected.bitPattern)
  }

  @Test func `items that all state other things do not fill memory`() throws {
    let items = (0..<2000).map { #"{"id":\#($0),"label":"a","text\#($0)":"x","weights":{"w\#($0)":1}}"# }
    let source = Source(name: "a.json", text: #"{"network":{"items":[\#(items.joined(separator: ","))]}}"#)
    let network = try VOSviewerReader.network([source])
    #expect(network.ids.count == 2000)
    #expect(network.texts.count == 200 && network.weights.count == 200)
    #expect(network.diagnostics.count { $0.message.contains("200 kinds") } == 1)
  }

  @Test func `a cut file is read as far as it goes, wherever it is cut`() throws {
    let text = """
      {"network": {"items": [{"id": 1, "label": "doe", "weights": {"Documents": 5}}, {"id": 2, "label": "roe"}],
                   "links": [{"source_id": 1, "target_id": 2, "strength": 3}]}}
      """
    for count in 0..<text.utf8.count {
      let source = Source(name: "cut", bytes: Array(text.utf8.prefix(count)))
      guard VOSviewerReader.kind(source) != nil, let network = try? VOSviewerReader.network([source]) else {
        continue
      }
      #expect(!network.diagnostics.isEmpty)
      #expect(network.ids.count <= 2)
    }
  }

  @Test(
    .enabled(if: SharedFolder.samples != nil),
    arguments: [
      ("JOI_2007-2016_co-authorship_network", 252, 568), ("QSS_SM_2020-2021_co-authorship_network", 112, 225),
      ("Dimensions_COVID19_research_organization_co-authorship_network", 100, 2878),
    ])
  func `a published network has all its items and links`(name: String, items: Int, links: Int) throws {
    let folder = try #require(SharedFolder.samples)
    let source = try Source.load(folder.appending(path: "vosviewer_json/\(name).json").path)
    let network = try VOSviewerReader.network([source])
    #expect(network.ids.count == items)
    #expect(network.links.count == links)
    #expect(network.diagnostics.isEmpty)
    #expect(network.weights.allSatisfy { $0.values.count == items })
  }
}

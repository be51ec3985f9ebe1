import Foundation
import TestSupport
import Testing

@testable import ByteFormats

@Suite struct JSONScannerTests {
  private func scan<Result>(_ text: String, _ body: (inout JSONScanner) throws -> Result) rethrows -> Result {
    var text = text
    return try text.withUTF8 { bytes in
      var scanner = JSONScanner(bytes)
      return try body(&scanner)
    }
  }

  @Test(arguments: [
    (#""plain""#, "plain"), (#""""#, ""), (#""\"\\\/""#, "\"\\/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u00e9\u4e2d""#, "é中"), (#""\ud83d\ude00""#, "😀"), (#""\ud83dx""#, "\u{FFFD}x"),
    (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"), (#""\uD83D\u0041""#, "\u{FFFD}A"), (#""é😀""#, "é😀"),
  ])
  func `a string is what its escapes stand for, and a lone surrogate is U+FFFD`(text: String, value: String)
    throws
  {
    #expect(try scan(text) { try $0.string() } == value)
  }

  @Test func `members are found by key in any order, and the others are skipped`() throws {
    let text = #" { "other" : [1, {"name": "inner"}, null] , "name":"Ada", "count" : "12", "flag": true } "#
    var name: String?
    var count: Int?
    try scan(text) { scanner in
      try scanner.object { key, scanner in
        switch key {
        case "name": name = try scanner.string()
        case "count": count = try scanner.integer()
        default: try scanner.skipValue()
        }
      }
    }
    #expect(name == "Ada" && count == 12)
  }

  @Test func `a key equals a text byte by byte, and has a text of its own where it has escapes`() throws {
    try scan(#"{"key":1,"k\u0065y":2,"":3}"#) { scanner in
      var keys: [(isKey: Bool, text: String)] = []
      try scanner.object { key, scanner in
        keys.append((key == "key", key.text))
        try scanner.skipValue()
      }
      #expect(keys.map(\.isKey) == [true, false, false])
      #expect(keys.map(\.text) == ["key", "key", ""])
    }
  }

  @Test(arguments: ["12", "true", "null", "[1]", #"{"a":1}"#])
  func `what is no string is nil and skipped, and reading goes on behind it`(value: String) throws {
    try scan("[\(value),\"next\"]") { scanner in
      var found: [String?] = []
      try scanner.array { found.append(try $0.string()) }
      #expect(found == [nil, "next"])
    }
  }

  @Test(arguments: [
    ("{", 1), (#"{"a"}"#, 4), (#"{"a":1,}"#, 7), ("[1 2]", 3), (#"["a"#, 3), ("[1,", 3), ("{1:2}", 1),
  ])
  func `what is no JSON is a failure at the byte where it shows`(text: String, position: Int) {
    let failure = #expect(throws: JSONScanner.Failure.self) {
      try scan(text) { scanner in
        switch scanner.peek() {
        case .object: try scanner.object { _, scanner in try scanner.skipValue() }
        default: try scanner.array { try $0.skipValue() }
        }
      }
    }
    #expect(failure?.position == position)
  }

  @Test func `a million open brackets are skipped or refused without recursion`() throws {
    let open = String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONScanner.Failure.self) { try scan(open) { try $0.skipValue() } }
    try scan(open + String(repeating: "]", count: 1_000_000)) { scanner in
      try scanner.skipValue()
      #expect(scanner.peek() == .end)
    }
  }

  @Test func `random documents have the strings that Foundation finds in them`() throws {
    var generator = SeededBytes(seed: 11)
    func value(_ depth: Int) -> Any {
      switch generator.next() % (depth > 3 ? 4 : 6) {
      case 0: return Int(generator.next())
      case 1: return generator.next() % 2 == 0
      case 2: return NSNull()
      case 3: return text()
      case 4: return (0..<Int(generator.next() % 4)).map { _ in value(depth + 1) }
      default:
        var members: [String: Any] = [:]
        for _ in 0..<Int(generator.next() % 4) { members[text()] = value(depth + 1) }
        return members
      }
    }
    func text() -> String {
      let alphabet = Array("aé中😀\"\\/\n\t\u{1}\u{8}\u{7F} ")
      return String(
        (0..<Int(generator.next() % 6)).map { _ in alphabet[Int(generator.next()) % alphabet.count] })
    }
    func strings(_ value: Any) -> [String] {
      switch value {
      case let text as String: [text]
      case let list as [Any]: list.flatMap(strings)
      case let members as [String: Any]: members.flatMap { [$0.key] + strings($0.value) }
      default: []
      }
    }
    func strings(_ scanner: inout JSONScanner) throws -> [String] {
      var found: [String] = []
      switch scanner.peek() {
      case .object:
        try scanner.object { key, scanner in
          found.append(key.text)
          found += try strings(&scanner)
        }
      case .array: try scanner.array { found += try strings(&$0) }
      case .string: found += [try scanner.string()!]
      default: try scanner.skipValue()
      }
      return found
    }
    for _ in 0..<300 {
      let root = [value(0)]
      let data = try JSONSerialization.data(withJSONObject: root)
      let found = try scan(String(decoding: data, as: UTF8.self)) { try strings(&$0) }
      #expect(found.sorted() == strings(root).sorted())
    }
  }
}

import Bibliography
import ByteFormats

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is fuzzed: a format's name, or one of `gzip`, `zip`, `xlsx`, `text` and `any`; from the environment.
private let target = getenv("COLLEGIUM_FUZZ").map { String(cString: $0) } ?? "any"

/// Gives one input of libFuzzer to what is fuzzed; whatever it is, the call returns.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "gzip": _ = Gzip.decompress(StoredBytes(bytes))
  case "zip":
    let archive = StoredBytes(bytes)
    for entry in Zip.entries(archive) ?? [] { _ = Zip.content(of: entry, in: archive, limit: 1 << 24) }
  case "xlsx":
    let archive = StoredBytes(bytes)
    if let workbook = Workbook(archive, entries: Zip.entries(archive) ?? []) {
      for sheet in workbook.sheets {
        guard let text = try? workbook.text(of: sheet) else { continue }
        let source = Source(name: "input", content: text)
        if let format = InputFormats.recognizing(source) { read(source, format) }
      }
    }
  case "text": _ = try? Source(name: "input", bytes: bytes).lines()
  case "any":
    let source = Source(name: "input", bytes: bytes)
    if let format = InputFormats.recognizing(source) { read(source, format) }
  default:
    guard let format = InputFormats.named(target) else { fatalError("no format is named \(target)") }
    let source = Source(name: "input", bytes: bytes)
    _ = format.recognizes(source)
    read(source, format)
  }
  return 0
}

/// Reads a source twice, as if two inputs held it, and joins what they both have.
private func read(_ source: Source, _ format: InputFormat) {
  // What a PDF says is taken from it by another program, which is not what is fuzzed.
  if let network = format.network {
    // A form feed stands between the files of a network that come together.
    let parts = source.bytes.split(separator: 0x0C).map { Source(name: source.name, bytes: Array($0)) }
    _ = try? network(parts)
  }
  guard !source.isPDF, let reading = try? format.read(source) else { return }
  var corpus = Corpus()
  corpus.append(reading, of: source, format: format)
  corpus.append(reading, of: source, format: format)
  corpus.joinDuplicates()
}

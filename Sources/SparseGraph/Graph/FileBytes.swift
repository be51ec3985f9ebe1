import ByteFormats

/// Reads a whole file; gzip is recognised by its first bytes and decompressed.
func fileBytes(_ path: String) throws(GraphError) -> FlatBuffer<UInt8> {
  guard let file = fopen(path, "rb") else {
    throw .unreadable("\(path) cannot be opened: \(String(cString: strerror(errno)))")
  }
  defer { fclose(file) }
  setvbuf(file, nil, _IONBF, 0)
  fseek(file, 0, SEEK_END)
  var capacity = max(1 << 16, ftell(file) + 1)
  rewind(file)
  var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  var count = 0
  while true {
    let read = fread(bytes + count, 1, capacity - count, file)
    count += read
    if read == 0 { break }
    if count == capacity {  // a pipe, or a file that grows
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * capacity)
      larger.update(from: bytes, count: count)
      bytes.deallocate()
      bytes = larger
      capacity *= 2
    }
  }
  let contents = FlatBuffer(adopting: bytes, count: count)
  if ferror(file) != 0 {
    throw .unreadable("\(path) cannot be read: \(String(cString: strerror(errno)))")
  }
  let view = UnsafeBufferPointer(start: contents.base, count: count)
  return Inflate.isGzip(view) ? try Inflate.gunzip(view) : contents
}

/// Reads a decimal number of any form that C knows; nil where the text is something else.
func slowDouble(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
  Double(String(decoding: text, as: UTF8.self))
}

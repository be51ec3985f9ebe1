/// Gzip data whose content is stored as it is.
public enum StoredGzip {
  /// Returns the data of a text.
  public static func bytes(_ text: String) -> [UInt8] {
    let content = Array(text.utf8)
    var data: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var start = 0
    repeat {
      let end = min(start + 0xFFFF, content.count)
      let length = end - start
      data += [end == content.count ? 1 : 0]
      data += [UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8 & 255)]
      data += content[start..<end]
      start = end
    } while start < content.count
    var sum = UInt32.max
    for byte in content {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    sum = ~sum
    for value in [sum, UInt32(content.count)] { data += (0..<4).map { UInt8(value >> (8 * $0) & 255) } }
    return data
  }
}

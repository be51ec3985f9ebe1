/// A zip archive of files that are stored as they are.
public enum StoredArchive {
  /// Returns an archive of these files.
  ///
  /// - Parameters:
  ///   - claimedSize: the size that the archive states for each of them, where it is to lie.
  ///   - isLong: whether the numbers have eight bytes each.
  ///   - mentions: how often its directory names each of them.
  public static func bytes(
    _ files: [(name: String, content: String)], claimedSize: Int? = nil, isLong: Bool = false,
    mentions: Int = 1
  ) -> [UInt8] {
    func bytes(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var data: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let (name, content) = (Array(file.name.utf8), Array(file.content.utf8))
      let size = claimedSize ?? content.count
      let common =
        bytes(20, 2) + bytes(0, 2) + bytes(0, 2) + bytes(0, 8) + bytes(content.count, 4) + bytes(size, 4)
        + bytes(name.count, 2) + bytes(0, 2)
      if isLong {
        // The numbers do not stand where four bytes are, but behind the name.
        let short =
          bytes(20, 2) + bytes(0, 2) + bytes(0, 2) + bytes(0, 8) + bytes(0xFFFF_FFFF, 4)
          + bytes(0xFFFF_FFFF, 4) + bytes(name.count, 2) + bytes(33, 2)
        let extra =
          bytes(0x5455, 2) + bytes(1, 2) + [0] + bytes(1, 2) + bytes(24, 2) + bytes(size, 8)
          + bytes(content.count, 8) + bytes(data.count, 8)
        directory += bytes(0x0201_4B50, 4) + bytes(20, 2) + short + bytes(0, 10) + bytes(0xFFFF_FFFF, 4)
        directory += name + extra
      } else {
        directory +=
          bytes(0x0201_4B50, 4) + bytes(20, 2) + common + bytes(0, 10) + bytes(data.count, 4) + name
      }
      data += bytes(0x0403_4B50, 4) + common + name + content
    }
    directory = Array([[UInt8]](repeating: directory, count: mentions).joined())
    let count = files.count * mentions
    let start = data.count + directory.count
    let long =
      bytes(0x0606_4B50, 4) + bytes(44, 8) + bytes(0, 12) + bytes(files.count, 8) + bytes(files.count, 8)
      + bytes(directory.count, 8) + bytes(data.count, 8)
      + bytes(0x0706_4B50, 4) + bytes(0, 4) + bytes(start, 8) + bytes(1, 4)
    if isLong {
      return data + directory + long + bytes(0x0605_4B50, 4) + bytes(0, 4) + bytes(0xFFFF, 2)
        + bytes(0xFFFF, 2) + bytes(0xFFFF_FFFF, 4) + bytes(0xFFFF_FFFF, 4) + bytes(0, 2)
    }
    let end =
      bytes(0x0605_4B50, 4) + bytes(0, 4) + bytes(count, 2) + bytes(count, 2)
      + bytes(directory.count, 4) + bytes(data.count, 4) + bytes(0, 2)
    return data + directory + end
  }
}

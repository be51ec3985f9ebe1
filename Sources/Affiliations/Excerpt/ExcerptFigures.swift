import ByteFormats

/// What an excerpt's registry says of the names of chosen organisations, for the index of these.
struct ExcerptFigures {
  /// The number of names of the whole registry.
  var nameCount: Int
  /// How many names of the whole registry have a word, by the lower half of the hash of its concept.
  var namesOfWord: [UInt32: Int] = [:]
  /// The cities of the organisations, with how many of the excerpt are there.
  var places: [(city: String, country: String, count: Int)] = []
}

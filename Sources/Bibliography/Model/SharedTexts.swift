import ByteFormats

/// The texts that many works of a corpus state, each in memory once: names, affiliations, venues.
struct SharedTexts: Sendable {
  private var texts: Set<String> = []

  /// Returns a work whose texts share memory with equal ones of works before it, and whose lists have no room to spare.
  ///
  /// - Complexity: O(b), for b bytes of the texts.
  mutating func compacted(_ work: Work) -> Work {
    var work = work
    share(&work.kind)
    share(&work.venue)
    share(&work.session)
    share(&work.track)
    share(&work.language)
    if work.authorships.capacity > work.authorships.count {
      work.authorships = Array(unsafeUninitializedCapacity: work.authorships.count) { list, count in
        for authorship in work.authorships {
          (list.baseAddress! + count).initialize(to: authorship)
          count += 1
        }
      }
    }
    for place in work.authorships.indices { share(&work.authorships[place]) }
    for place in work.affiliations.indices { share(&work.affiliations[place].written) }
    return work
  }

  private mutating func share(_ authorship: inout Authorship) {
    share(&authorship.name.written)
    share(&authorship.name.family)
    share(&authorship.name.given)
    for place in authorship.affiliations.indices { share(&authorship.affiliations[place].written) }
  }

  private mutating func share(_ text: inout String?) {
    guard var own = text else { return }
    share(&own)
    text = own
  }

  private mutating func share(_ text: inout String) {
    // Up to 15 bytes are in the string itself.
    guard text.utf8.count > 15 else { return }
    let known = texts.insert(text).memberAfterInsert
    // Equal texts may have other bytes: `é` is one character or two.
    if text.withBytes(known.holds) { text = known }
  }
}

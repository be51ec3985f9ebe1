import Bibliography

/// A network that an input states as precomputed: its vertices and the strengths of its links, without works.
public typealias PrecomputedNetwork = StatedNetwork

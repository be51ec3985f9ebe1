import ByteFormats

/// A place on the globe.
public struct Coordinates: Hashable, Sendable {
  /// Degrees north of the equator, −90...90.
  public var latitude: Double
  /// Degrees east of Greenwich, −180...180.
  public var longitude: Double

  /// Makes a place.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The mean radius of the Earth in kilometres (IUGG).
  static let earthRadius = 6371.0088

  /// Returns the great-circle distance to another place in kilometres, on a sphere, by the haversine formula.
  public func distance(to other: Coordinates) -> Double {
    let degree = Double.pi / 180
    let (a, b) = (latitude * degree, other.latitude * degree)
    let (north, east) = (sin((b - a) / 2), sin((other.longitude - longitude) * degree / 2))
    return 2 * Self.earthRadius * asin(min(1, (north * north + cos(a) * cos(b) * east * east).squareRoot()))
  }
}

extension RegistryIndex {
  /// Returns the organisation with a number.
  func organization(_ number: Int) -> RegistryOrganization {
    let record = organizations[number]
    let own = names.run(from: record.firstName, count: record.nameCount)
    let seat = number < seats.count ? seats[number] : nil
    let types = IndexLayout.types.enumerated().filter { record.types >> UInt16($0.offset) & 1 == 1 }
    let unknown = IndexLayout.Seat.unknownAngle
    return RegistryOrganization(
      id: IndexLayout.id(of: record.id),
      names: own.map {
        var name = RegistryOrganization.Name(
          text(of: $0), RegistryOrganization.NameKind(rawValue: $0.kind) ?? .alias,
          language: IndexLayout.country(of: $0.language) ?? "")
        name.isHostLabel = $0.isHostLabel
        return name
      },
      status: RegistryOrganization.Status(rawValue: record.status) ?? .active,
      types: (types.filter { $0.offset + 1 == Int(seat?.sector ?? 0) }
        + types.filter { $0.offset + 1 != Int(seat?.sector ?? 0) }).map(\.element),
      country: IndexLayout.country(of: record.country) ?? "",
      city: text(start: record.cityStart, length: Int(record.cityLength)),
      coordinates: seat.flatMap {
        $0.latitude == unknown || $0.longitude == unknown
          ? nil : Coordinates(latitude: Double($0.latitude) / 1e6, longitude: Double($0.longitude) / 1e6)
      },
      relations: relations(of: number).map {
        .init($0.kind, IndexLayout.id(of: organizations[$0.other].id))
      })
  }

  /// The relations of an organisation, by the numbers of the others.
  func relations(of number: Int) -> [(kind: RegistryOrganization.RelationKind, other: Int)] {
    let record = organizations[number]
    return relations.run(from: record.firstRelation, count: record.relationCount).map {
      (
        RegistryOrganization.RelationKind(rawValue: UInt8(truncatingIfNeeded: $0.kind)) ?? .related,
        Int($0.organization)
      )
    }
  }

  /// Returns the bytes of this index with corrections; what it knows only by hashes stays.
  func edited(_ edits: RegistryEdits) throws -> [UInt8] {
    var builder = IndexBuilder()
    for number in organizations.indices { builder.add(organization(number), hashesOf: organizations[number]) }
    try builder.apply(edits)
    return builder.finished(source: source)
  }
}

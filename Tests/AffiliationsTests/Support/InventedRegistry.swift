@testable import Affiliations

/// A registry large enough for words to be as rare or frequent as in a real one: matches are judged by that.
enum InventedRegistry {
  /// The organisations that tests ask for, among 4000 others.
  static let shared = Registry(RegistryTests.organizations + special + crowd)

  private static let special: [RegistryOrganization] = [
    of("0aaaaaa11", "Wilma Gutenbrink University Mainz", "education", "DE", "Mainz"),
    of("0aaaaaa12", "University of Mainz Hospital", "healthcare", "DE", "Mainz"),
    of("0aaaaaa13", "Wobble Institute for Nuclear Physics", "facility", "DE", "Springfeld"),
    of("0aaaaaa14", "Wobble Institute for Chemical Physics", "facility", "DE", "Springfeld"),
    of("0aaaaaa15", "Imperial Wobble College London", "education", "GB", "London"),
    of("0aaaaaa16", "Springfield General Hospital", "healthcare", "US", "Springfield"),
    of("0aaaaaa17", "University of North Wobbledonia", "education", "US", "Wobblehead"),
    of("0aaaaaa18", "Technical University of Wobbletown", "education", "DE", "Wobbletown"),
    of("0aaaaaa19", "National Institute of Standards and Wobbles", "government", "US", "Springfield"),
  ]

  private static func of(
    _ id: String, _ name: String, _ type: String, _ country: String, _ city: String
  ) -> RegistryOrganization {
    RegistryOrganization(
      id: id, names: [.init(name, .display)], types: [type], country: country, city: city)
  }

  /// Universities, colleges, hospitals and institutes of invented cities in many countries.
  private static let crowd: [RegistryOrganization] = {
    let forms = [
      ("University of @", "education"), ("Technical University of @", "education"),
      ("@ College", "education"),
      ("@ General Hospital", "healthcare"), ("@ Institute for Nuclear Physics", "facility"),
      ("National Institute of @ Sciences", "government"), ("@ Institute of Chemistry", "facility"),
      ("North @ Standards Agency", "government"),
    ]
    let syllables = ["bra", "lo", "mi", "ke", "tu", "sa", "vor", "nel", "di", "gan", "po", "rus"]
    let countries = ["DE", "FR", "GB", "US", "JP", "IT", "BR", "IN"]
    return (0..<4000).map { number in
      let town = number / forms.count
      let city = (syllables[town % 12] + syllables[town / 12 % 12] + syllables[town / 144 % 12] + "berg")
        .capitalized
      let (form, type) = forms[number % forms.count]
      let digits = String(number)
      let id = "0b" + String(repeating: "0", count: 7 - digits.count) + digits
      return of(id, form.replacing("@", with: city), type, countries[town % countries.count], city)
    }
  }()
}

/// The tables as wholes, for those who index them in their own way.
extension Gazetteer {
  /// Every folded name of a country with its code, in no particular order.
  static var allCountryNames: [String: String] { countries }

  /// Every folded name of a city, in no particular order.
  static var allCityNames: [String] { Array(cities.keys) }

  /// Every folded name of a state or province with its country's code, in no particular order.
  static var allStateNames: [String: String] { states }

  /// The postal codes of the states of the United States.
  static let unitedStatesCodes: [String] = codes(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
    RI SC SD TN TX UT VT VA WA WV WI WY DC
    """)

  /// The codes of states and provinces that addresses print, by country.
  static let stateCodes: [(country: String, codes: [String])] = [
    ("US", unitedStatesCodes), ("CA", codes("AB BC MB NB NL NS ON PE PQ QC SK YT NT NU")),
    ("AU", codes("NSW QLD SA TAS VIC WA ACT NT")),
    (
      "BR",
      codes("AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO")
    ),
  ]

  private static func codes(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}

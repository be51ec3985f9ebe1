import Bibliography
import Testing

@testable import Affiliations

@Suite struct AffiliationParserTests {
  private func names(_ text: String, country: String? = nil) -> [String] {
    AffiliationParser.parse(Affiliation(text, country: country)).institutions.map(\.display)
  }

  private func country(_ text: String) -> String? { AffiliationParser.parse(Affiliation(text)).country }

  @Test(arguments: [
    "Department of Physics, University of Oslo, Oslo, Norway. Electronic address: doe@example.org.",
    "Department of Physics, University of Oslo, Oslo, Norway. Electronic addresses: doe@example.org, roe@example.org",
    "Department of Physics, University of Oslo, Oslo, Norway; Electronic address: doe@example.org.",
    "Department of Physics, University of Oslo, Oslo, Norway. E-mail address: doe@example.org",
    "Department of Physics, University of Oslo, Oslo, Norway, doe@example.org",
    "Department of Physics, University of Oslo, Oslo, Norway. email: doe@example.org",
    "Department of Physics, University of Oslo, Oslo, Norway. Electronic address: https://www.example.org/doe.",
    "Department of Physics, University of Oslo, Oslo, Norway. Correo electrónico: doe@example.org",
  ])
  func `what announces an e-mail address is no unit`(text: String) {
    let parsed = AffiliationParser.parse(Affiliation(text))
    #expect(parsed.institutions.map(\.display) == ["University of Oslo"])
    #expect(parsed.units == ["Department of Physics"])
    #expect(parsed.country == "NO")
  }

  @Test func `an address follows an e-mail address that a semicolon ends`() {
    let parsed = AffiliationParser.parse(
      Affiliation("Univ Oslo, Oslo, Norway. Electronic address: doe@example.org; Univ Padua, Padua, Italy."))
    #expect(parsed.institutions.map(\.display) == ["Univ Oslo", "Univ Padua"])
  }

  @Test(arguments: [
    ("Chinese Acad Sci, Inst Zool, Beijing 100101, Peoples R China", "Chinese Acad Sci", ["Inst Zool"], "CN"),
    ("POLISH ACAD SCI, INST PHYS, WARSAW, POLAND", "POLISH ACAD SCI", ["INST PHYS"], "PL"),
    ("CSIC, Inst Quim Fis, Madrid, Spain", "CSIC", ["Inst Quim Fis"], "ES"),
    ("Inst Zool, Chinese Acad Sci, Beijing, Peoples R China", "Inst Zool", ["Chinese Acad Sci"], "CN"),
    ("Chinese Acad Sci, Univ Oslo, Oslo, Norway", "Univ Oslo", ["Chinese Acad Sci"], "NO"),
    (
      "Polish Academy of Sciences, Institute of Physics, Warsaw, Poland", "Institute of Physics",
      ["Polish Academy of Sciences"], "PL"
    ),
  ])
  func `in Web of Science's form the organisation comes first`(
    text: String, institution: String, units: [String], country: String
  ) {
    let parsed = AffiliationParser.parse(Affiliation(text))
    #expect(parsed.institutions.map(\.display) == [institution])
    #expect(parsed.units == units)
    #expect(parsed.country == country)
  }

  @Test(arguments: [
    ("Peoples R China", "CN"), ("U Arab Emirates", "AE"), ("Bosnia & Herceg", "BA"), ("Fed Rep Ger", "DE"),
    ("Papua N Guinea", "PG"), ("Rep of Georgia", "GE"), ("North Ireland", "GB"),
  ])
  func `Web of Science's names of countries are countries and no units`(name: String, code: String) {
    let parsed = AffiliationParser.parse(Affiliation("Univ Here, Dept Phys, \(name)."))
    #expect(parsed.country == code)
    #expect(parsed.institutions.map(\.display) == ["Univ Here"])
    #expect(parsed.units == ["Dept Phys"])
  }

  @Test(arguments: [
    ("Univ Mainz, Inst Phys, Mainz, Germany", "Univ Mainz", "DE"),
    (
      "Department of Chemistry, Durham University, South Road, Durham DH1 3LE, United Kingdom",
      "Durham University", "GB"
    ),
    (
      "Department of Physics, Graduate School of Science, Kyoto University, Kyoto 606-8502, Japan",
      "Kyoto University", "JP"
    ),
    ("Laboratoire de Physique, Université de Rennes, 35042 Rennes, France", "Université de Rennes", "FR"),
    (
      "Departamento de Química, Universidad de Salamanca, 37008 Salamanca, España",
      "Universidad de Salamanca", "ES"
    ),
    (
      "Instituto de Física, Universidade de Brasília, 70910-900 Brasília, Brasil", "Universidade de Brasília",
      "BR"
    ),
    ("Dipartimento di Fisica, Università di Pisa, 56127 Pisa, Italia", "Università di Pisa", "IT"),
    ("Wydział Fizyki, Uniwersytet Warszawski, 02-093 Warszawa, Polska", "Uniwersytet Warszawski", "PL"),
    ("Fakulta jaderná, Univerzita Karlova, Praha, Česko", "Univerzita Karlova", "CZ"),
    ("Fizik Bölümü, Ankara Üniversitesi, Ankara, Türkiye", "Ankara Üniversitesi", "TR"),
    ("School of Physics, Peking University, Beijing 100871, P. R. China", "Peking University", "CN"),
    (
      "Department of Physics, Pusan National University, Busan 46241, Republic of Korea",
      "Pusan National University", "KR"
    ),
  ])
  func `the institution and the country of an address are found`(text: String, name: String, code: String) {
    #expect(names(text) == [name])
    #expect(country(text) == code)
  }

  @Test func `several affiliations in one string are several institutions`() {
    #expect(
      names("Humboldt Universität zu Berlin / Fritz Haber Institut der Max Planck Gesellschaft")
        == ["Humboldt Universität zu Berlin", "Fritz Haber Institut der Max Planck Gesellschaft"])
    #expect(
      names("Uppsala University, Sweden; Lund University, Sweden") == [
        "Uppsala University", "Lund University",
      ])
  }

  @Test(arguments: [
    "[Doe, Jane; Roe, Rick] Keio Univ, Tokyo, Japan; [Roe, Rick] Osaka Univ, Osaka, Japan",
    "¹Keio Univ, Tokyo, Japan ²Osaka Univ, Osaka, Japan",
    "1Keio Univ, Tokyo, Japan 2Osaka Univ, Osaka, Japan",
  ])
  func `people and numbers before affiliations are no part of them`(text: String) {
    #expect(names(text) == ["Keio Univ", "Osaka Univ"])
  }

  @Test(arguments: ["[Keio University, Tokyo, Japan]", "Keio University [main campus], Tokyo, Japan"])
  func `brackets hold people only where names stand in them and an address behind them`(text: String) {
    #expect(names(text) == ["Keio University"])
  }

  @Test func `a slash behind a number belongs to an address`() {
    #expect(
      names("Saha Institute of Nuclear Physics, 1/AF Bidhannagar, Kolkata 700064, India") == [
        "Saha Institute of Nuclear Physics"
      ])
  }

  @Test(arguments: [
    (
      "University of Wobble, Norway and Fork Institute, Stockholm, Sweden",
      ["University of Wobble", "Fork Institute"], ["NO", "SE"]
    ),
    (
      "Universität Wackel, Deutschland und Universität Gabel, Österreich",
      ["Universität Wackel", "Universität Gabel"], ["DE", "AT"]
    ),
    ("University of Wobble, Bosnia and Herzegovina", ["University of Wobble"], ["BA"]),
    ("University of Wobble, Bosnien und Herzegowina", ["University of Wobble"], ["BA"]),
    ("University of Wobble, Trinidad and Tobago", ["University of Wobble"], ["TT"]),
    ("Wobble University, England and Wales", ["Wobble University"], ["GB"]),
    ("Department of Physics and Astronomy, University of Wobble, Norway", ["University of Wobble"], ["NO"]),
  ])
  func `a conjunction between a country and a name parts two affiliations`(
    text: String, names: [String], countries: [String]
  ) {
    let parsed = AffiliationParser.parse(Affiliation(text))
    #expect(parsed.institutions.map(\.display) == names)
    #expect(parsed.institutions.map { $0.country ?? parsed.country } == countries)
  }

  @Test func `a country that stands alone between semicolons is no institution`() {
    #expect(names("University of Aberdeen; United Kingdom") == ["University of Aberdeen"])
    #expect(country("University of Aberdeen; United Kingdom") == "GB")
  }

  @Test(arguments: [
    "1Keio University, Tokyo, Japan", "a Keio University , Tokyo , Japan", "Keio University 3 , Tokyo, Japan",
    "Keio University, Tokyo, Japan. someone@keio.example", "#TAB#Keio University, Tokyo, Japan#N#",
    "<org>Keio University</org>, Tokyo, Japan",
  ])
  func `marks of footnotes, addresses and databases are no part of the name`(text: String) {
    #expect(names(text) == ["Keio University"])
  }

  @Test(arguments: [
    ("Department of Cardiology Keio University", "Keio University"),
    ("Keio University School of Medicine", "Keio University"),
    ("School of Medicine University of Aberdeen", "University of Aberdeen"),
    ("Oregon State University NMR Facility", "Oregon State University"),
    ("University of Oxford 1 Nuffield Department of Medicine, Oxford, UK", "University of Oxford"),
    ("Inter-University Accelerator Centre, New Delhi, India", "Inter-University Accelerator Centre"),
  ])
  func `a unit is distinguished from the university that no comma sets apart`(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test func `the campus belongs to the name of a university of a whole state`() {
    #expect(
      names("Department of Physics, University of California, Davis, CA 95616, USA") == [
        "University of California Davis"
      ])
  }

  @Test func `a country's code in brackets is the country`() {
    #expect(country("Deutsches Elektronen-Synchrotron (DE)") == "DE")
    #expect(names("Deutsches Elektronen-Synchrotron (DE)") == ["Deutsches Elektronen-Synchrotron"])
  }

  @Test(arguments: [
    ("Tbilisi State University, Tbilisi, Georgia", "GE"),
    ("Emory University, Atlanta, Georgia, USA", "US"),
    ("Rutgers University, New Brunswick, New Jersey, USA", "US"),
    ("Kim Il Sung University, Pyongyang, North Korea", "KP"),
    ("Seoul National University, Seoul, South Korea", "KR"),
    ("Université Marien Ngouabi, Brazzaville, Republic of Congo", "CG"),
    ("Université de Kinshasa, Kinshasa, Democratic Republic of Congo", "CD"),
    ("The University of Hong Kong, Hong Kong", "HK"),
    ("The University of Hong Kong, Hong Kong SAR, China", "HK"),
    ("University of Georgia, Athens, Georgia", "US"), ("Georgia State University, Atlanta, Georgia", "US"),
    ("Beth Israel Hospital, Boston", "US"), ("University of Nowhere, Nowhere, Georgia 30602", "US"),
    ("Wobbly Institute, Pyongyang, Democratic People's Republic of Korea", "KP"),
    ("Wobbly Institute, Democratic Republic of the Congo", "CD"),
    ("Wobbly Institute, Sydney, New South Wales", "AU"),
    ("National Taiwan University, Taipei, Taiwan", "TW"),
  ])
  func `countries of like names are distinguished`(text: String, code: String) {
    #expect(country(text) == code)
  }

  @Test(arguments: ["none", "N/A", "Independent researcher", "-", "12345", ""])
  func `what is no affiliation names no institution`(text: String) {
    #expect(names(text).isEmpty)
  }

  @Test func `a line of a megabyte ends`() {
    let line = String(repeating: "University of ", count: 75_000)
    _ = AffiliationParser.parse(Affiliation(line))
    _ = AffiliationParser.parse(Affiliation(String(repeating: "(", count: 1_000_000)))
  }
}

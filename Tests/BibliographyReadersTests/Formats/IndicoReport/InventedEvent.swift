@testable import Bibliography
@testable import BibliographyReaders

/// An event that never was, with people who never were, to be printed in every way that Indico prints.
enum InventedEvent {
  struct Person {
    var written: String
    var family: String?
    var given: String?
    var honorific: String?
    var remark: String?
    var affiliation: String?

    /// As the report prints the person.
    var printed: String { written + (affiliation.map { " (\($0))" } ?? "") }
  }

  struct Contribution {
    var id: String
    var code: String?
    var kind: String?
    var title: String
    /// 0 for Monday, 6 March 2023; 1 for the day after; nil where it is not scheduled.
    var day: Int?
    var hour = 9
    var minute = 0
    var minutes = 15
    var abstract: [String] = []
    var fields: [(title: String, value: String)] = []
    var authors: [Person] = []
    var coauthors: [Person] = []
    var presenters: [Person] = []
    var session: String?
    var track: String?
  }

  static let title = "Third Meeting on Imaginary Materials and Their Measurement"

  static func person(
    _ written: String, _ family: String?, _ given: String?, _ affiliation: String? = nil,
    honorific: String? = nil,
    remark: String? = nil
  ) -> Person {
    Person(
      written: written, family: family, given: given, honorific: honorific, remark: remark,
      affiliation: affiliation)
  }

  static let vogelsang = person(
    "Prof. VOGELSANG-ÖRTLI, Änne Katharina", "VOGELSANG-ÖRTLI", "Änne Katharina",
    "Max-Mustermann-Institut für Erfundene Werkstoffe GmbH ", honorific: "Prof.")
  static let quill = person(
    "QUILL (INVITED), Barnaby", "QUILL", "Barnaby", "Somewhere Tech/Universität Nirgendwo", remark: "INVITED")
  static let fantasia = person(
    "Dr FANTASÌA, Gian-Luca", "FANTASÌA", "Gian-Luca", "Universita e INFN, Fantasia (IT)", honorific: "Dr")
  static let kovar = person(
    "KOVÁŘ, Zdeněk", "KOVÁŘ", "Zdeněk",
    "Ústav přístrojové techniky (ÚPT; Brno), Akademie věd; Lorem-Ipsum-Straße 7, 1098 XH Erfurt")
  static let mononym = person("SUKARNAPUTRI", "SUKARNAPUTRI", nil, "Institute of One Name (ION)")
  static let okonkwo = person("OKONKWO, R. Patrick", "OKONKWO", "R. Patrick")
  static let particles = person(
    "Ms VAN DER BRUGGE-'T HART, Saskia", "VAN DER BRUGGE-'T HART", "Saskia",
    "Van 't Nergens Institute for Molecules and Informatics Institute, University of Nergens, The Netherlands",
    honorific: "Ms")
  static let han = person("山田, 花子", "山田", "花子", "架空大学（東京）")
  static let long = (1...9).map {
    person(
      "Mr LANGSTRUMPF, Person \("ABCDEFGHI".map(String.init)[$0 - 1])", "LANGSTRUMPF",
      "Person \("ABCDEFGHI".map(String.init)[$0 - 1])",
      "Department \($0) of Complex-System Studies, University of Neverland, Port-sur-Mer", honorific: "Mr")
  }

  static let contributions: [Contribution] = [
    Contribution(
      id: "3", kind: "Talk",
      title: "Elastic response of imaginary alloys: a survey (12 min talk + 3 min discussion)",
      day: 0, hour: 17, minute: 45,
      abstract: [
        "Imaginary alloys behave oddly when they are loaded; nobody (so far) knows why. In texts like this one Authors: "
          + "of all kinds use words such as Type: or Presenter: in running prose, and semicolons; too.",
        "A second paragraph says that (poly)crystals were measured at 5 K. It cites nobody.",
      ],
      fields: [("Poster title", ""), ("Preferred day", "Monday afternoon")],
      authors: [vogelsang, fantasia, okonkwo],
      coauthors: [kovar], presenters: [fantasia], session: "Session II", track: "Mechanics / Plasticity"),
    Contribution(
      id: "12", code: "POS-07", kind: "Poster", title: "Short one", fields: [("Poster title", "Poster")],
      presenters: [okonkwo, mononym], session: "Poster session (meet us in gather.example)"),
    Contribution(
      id: "13",
      title: "Everything is a manifold, or how I learned to measure what cannot exist with instruments "
        + "that have never been built: a progress report from the third year of the collaboration", day: 1,
      hour: 0,
      minute: 5, minutes: 90, abstract: ["One sentence only."], fields: [("Poster title", "")],
      authors: [quill],
      presenters: [quill], session: "Session I"),
    Contribution(
      id: "14", kind: "Talk", title: "Cutting out the Middleman", day: 1, hour: 12, minute: 30, minutes: 60,
      fields: [("Poster title", ""), ("Preferred day", "")], authors: [particles, kovar, mononym, vogelsang],
      presenters: [particles]),
    Contribution(
      id: "15", kind: "Poster", title: "CO2 on surfaces that are not there", day: 1, hour: 10, minutes: 10,
      abstract: [
        "We do three things", "1. We invent a surface and describe it.", "2. We put nothing on it and wait.",
        "3. We report what did not happen.",
      ], fields: [("Poster title", "Poster")], authors: [han], coauthors: long, presenters: [han, long[0]],
      session: "Poster session (meet us in gather.example)"),
    Contribution(
      id: "101", kind: "Talk", title: "Who speaks?", day: 0, hour: 23, minute: 59, minutes: 1500,
      abstract: ["This one has a presenter and no author."], presenters: [okonkwo], track: "Odds & ends"),
    Contribution(
      id: "102", kind: "Break", title: "A talk by nobody", day: 1, hour: 11, abstract: ["To be announced."],
      session: "Session I"),
  ]
}

/// How a release of Indico prints the report.
enum Release: CaseIterable {
  case v1_2, v2_0, v2_2, v3_0, v3_3_6

  /// Whether it prints a contribution's code.
  var printsCode: Bool { self == .v3_0 || self == .v3_3_6 }
}

/// The words of one language, as Indico prints them.
struct Language {
  var name: String
  var id: String
  var code: String
  var type: String
  var notSpecified: String
  /// One and several, before release 3.3.6 and since.
  var primary: (String, String)
  var author: (String, String)
  var coauthor: (String, String)
  var presenter: (String, String)
  var session: String
  var track: String
  var report: String
  var page: String
  var minute: (String, String)
  var hour: (String, String)
  /// The date line of 6 March 2023 (0) or the day after (1).
  var date: @Sendable (_ day: Int, _ hour: Int, _ minute: Int) -> String

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Language {
  static let all: [Language] = [
    Language(
      name: "English", id: "Contribution ID", code: "Contribution code", type: "Type",
      notSpecified: "not specified",
      primary: ("Primary author", "Primary authors"), author: ("Author", "Authors"),
      coauthor: ("Co-author", "Co-authors"), presenter: ("Presenter", "Presenters"),
      session: "Session Classification", track: "Track Classification", report: "Report of Contributions",
      page: "Page", minute: ("minute", "minutes"), hour: ("hour", "hours"),
      date: { "\($0 == 0 ? "Monday, 6" : "Tuesday, 7") March 2023 \(two($1)):\(two($2))" }),
    Language(
      name: "American", id: "Contribution ID", code: "Contribution code", type: "Type",
      notSpecified: "not specified",
      primary: ("Primary author", "Primary authors"), author: ("Author", "Authors"),
      coauthor: ("Co-author", "Co-authors"), presenter: ("Presenter", "Presenters"),
      session: "Session Classification", track: "Track Classification", report: "Report of Contributions",
      page: "Page", minute: ("minute", "minutes"), hour: ("hour", "hours"),
      date: {
        let hour = $1 % 12 == 0 ? 12 : $1 % 12
        return
          "\($0 == 0 ? "Monday, March 6" : "Tuesday, March 7"), 2023 \(hour):\(two($2))\u{202F}\($1 < 12 ? "AM" : "PM")"
      }),
    Language(
      name: "German", id: "Beitrag ID", code: "Beitragskennung", type: "Typ", notSpecified: "nicht angegeben",
      primary: ("Hauptautor", "Hauptautoren"), author: ("Autor", "Autoren"),
      coauthor: ("Co-Autor", "Co-Autoren"),
      presenter: ("Vortragende(r)", "Vortragende"), session: "Sitzung Einordnung",
      track: "Track Klassifizierung",
      report: "Reporte der Beiträge", page: "Seite", minute: ("Minute", "Minuten"),
      hour: ("Stunde", "Stunden"),
      date: { "\($0 == 0 ? "Montag, 6" : "Dienstag, 7"). März 2023 \(two($1)):\(two($2))" }),
    Language(
      name: "French", id: "Identifiant de la contribution", code: "Code de contribution", type: "Type",
      notSpecified: "non spécifié", primary: ("Auteur principal", "Auteurs principaux"),
      author: ("Auteur", "Auteurs"), coauthor: ("Co-auteur", "Co-auteurs"),
      presenter: ("Orateur", "Orateurs"),
      session: "Classification par session", track: "Thématiques affectées",
      report: "Rapport sur les contributions",
      page: "Page", minute: ("minute", "minutes"), hour: ("heure", "heures"),
      date: { "\($0 == 0 ? "lundi 6" : "mardi 7") mars 2023 \(two($1)):\(two($2))" }),
    Language(
      name: "Spanish", id: "ID de la contribución", code: "Código de contribución", type: "Tipo",
      notSpecified: "sin especificar", primary: ("Autor primario", "Autores primarios"),
      author: ("Autor", "Autores"), coauthor: ("Coautor", "Coautores"),
      presenter: ("Presentador", "Presentadores"), session: "Clasificación de la sesión",
      track: "Clasificación de temáticas", report: "Informe de contribuciones", page: "Página",
      minute: ("minuto", "minutos"), hour: ("hora", "horas"),
      date: { "\($0 == 0 ? "lunes, 6" : "martes, 7") de marzo de 2023 \($1):\(two($2))" }),
    Language(
      name: "Hungarian", id: "Felszólalás azonosítója", code: "Felszólalás kódja", type: "Típus",
      notSpecified: "nincs megadva", primary: ("Primary author", "Primary authors"),
      author: ("Szerző", "Szerzők"),
      coauthor: ("Társszerző", "Társszerzők"), presenter: ("Előadó", "Előadók"),
      session: "Szekció osztályozása",
      track: "Sáv besorolás", report: "Felszólalások jegyzőkönyve", page: "Oldal", minute: ("perc", "perc"),
      hour: ("óra", "óra"), date: { "2023. március \($0 == 0 ? "6., hétfő" : "7., kedd") \($1):\(two($2))" }),
    Language(
      name: "Japanese", id: "投稿ID", code: "投稿コード", type: "タイプ", notSpecified: "未指定",
      primary: ("Primary author", "Primary authors"), author: ("投稿者", "投稿者"), coauthor: ("共著者", "共著者"),
      presenter: ("発表者", "発表者"), session: "セッション分類", track: "トラック種別", report: "提出物レポート",
      page: "ページ", minute: ("分", "分"), hour: ("時", "時"),
      date: { "2023年3月\($0 == 0 ? "6日月曜日" : "7日火曜日") \($1):\(two($2))" }),
    Language(
      name: "Ukrainian", id: "Ідентифікатор подання", code: "Код доповіді", type: "Тип",
      notSpecified: "не вказано",
      primary: ("Основний автор", "Основні автори"), author: ("Автор", "Автори"),
      coauthor: ("Співавтор", "Співавтори"), presenter: ("Доповідач", "Доповідачі"), session: "Тип засідання",
      track: "Класифікація за напрямком", report: "Звіт про доповіді", page: "Сторінка",
      minute: ("хвилина", "хвилин"), hour: ("година", "години"),
      date: { "\($0 == 0 ? "понеділок, 6" : "вівторок, 7") березня 2023 р. \(two($1)):\(two($2))" }),
  ]
}

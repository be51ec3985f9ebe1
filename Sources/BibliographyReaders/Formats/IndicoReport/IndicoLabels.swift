import Bibliography

/// The words that Indico prints in its Report of Contributions, in every language it has been translated to.
///
/// A report may mix languages: what a release has not translated is in English. So a label is looked up in
/// all languages at once. Plural and bracketed forms (`Author(s)`) of the same word need no entry of their own:
/// brackets of up to three letters are skipped in the text.
enum IndicoLabel: Int, CaseIterable {
  case contributionID, contributionCode, type
  case primaryAuthor, coauthor, presenter, session, track

  /// The role of the people after the label; nil for labels of other things.
  var role: Authorship.Role? {
    switch self {
    case .primaryAuthor: .author
    case .coauthor: .coauthor
    case .presenter: .presenter
    default: nil
    }
  }

  /// Whether the label is at a contribution's beginning.
  var isHeader: Bool { rawValue <= IndicoLabel.type.rawValue }

  /// The label in each language, in lower case, without the colon.
  var forms: [String] {
    switch self {
    case .contributionID:
      [
        "contribution id",  // English
        "id de la contribución", "id de aportación", "id de contribución",  // Spanish
        "identifiant de la contribution", "id de contribution",  // French
        "beitrag id", "beitrags id", "beitrags-id",  // German
        "id wkładu", "id da contribuição", "ідентифікатор подання",  // Polish, Portuguese, Ukrainian
        "报告id", "报告 id", "id příspěvku", "felszólalás azonosítója",  // Chinese, Czech, Hungarian
        "id contributo", "投稿id", "投稿 id", "bidragets id",  // Italian, Japanese, Swedish
        "sisällön tunnus", "발표 id", "발표id",  // Finnish, Korean
      ]
    case .contributionCode:
      [
        "contribution code", "beitragskennung", "código de aportación", "código de contribución",
        "code de contribution", "kod wkładu", "código da contribuição", "报告编码", "felszólalás kódja",
        "codice contributo", "投稿コード", "bidragskod", "код доповіді", "sisällön koodi", "발표 코드",
      ]
    case .type:
      [
        "type", "tipo", "tipos", "类型", "typ", "төрөл", "tür", "тип", "típus", "タイプ", "tyyppi", "종류",
      ]
    case .primaryAuthor:
      [
        "primary author", "primary authors", "author", "authors",
        "autor primario", "autores primarios", "autores primario", "autor", "autores",  // Spanish
        "auteur principal", "auteurs principaux", "auteur", "auteurs",  // French
        "autor primário", "autores primários",  // Portuguese
        "主作者", "作者",  // Chinese
        "hauptautor", "hauptautoren", "autoren",  // German
        "үндсэн зохиолч нар", "үндсэн зохиолчид", "зохиолч нар", "зохиогч нар",  // Mongolian
        "główny autor", "główni autorzy", "autorzy",  // Polish
        "başlıca yazarlar", "başlıca yazar", "yazar", "yazarlar",  // Turkish
        "основний автор", "основні автори", "автор", "автори",  // Ukrainian
        "autoři", "hlavní autor", "hlavní autoři",  // Czech
        "szerző", "szerzők",  // Hungarian
        "autore", "autori", "autore principale", "autori principali",  // Italian
        "投稿者", "著者", "主著者",  // Japanese
        "författare", "författarna",  // Swedish
        "kirjoittaja", "kirjoittajat",  // Finnish
        "저자", "주저자",  // Korean
      ]
    case .coauthor:
      [
        "co-author", "co-authors", "coauthor", "coauthors",
        "coautor", "coautores", "co-autor", "co-autores",  // Spanish, Portuguese
        "co-auteur", "co-auteurs", "coauteur", "coauteurs",  // French
        "合作作者", "合作者",  // Chinese
        "co-autoren", "koautor", "koautoren",  // German
        "хамтран зохиогч нар", "хамтран зохиолч нар",  // Mongolian
        "współautor", "współautorzy", "ortak yazarlar", "ortak yazar",  // Polish, Turkish
        "співавтор", "співавтори", "spoluautor", "spoluautoři",  // Ukrainian, Czech
        "társszerző", "társszerzők", "coautore", "coautori",  // Hungarian, Italian
        "共著者", "medförfattare",  // Japanese, Swedish
        "yhteiskirjoittaja", "yhteiskirjoittajat", "공저자",  // Finnish, Korean
      ]
    case .presenter:
      [
        "presenter", "presenters",
        "presentador", "presentadores", "orateur", "orateurs",  // Spanish, French
        "apresentador", "apresentadores", "报告人",  // Portuguese, Chinese
        "vortragende", "vortragender", "илтгэгч", "илтгэгчид",  // German, Mongolian
        "prezenter", "prezenterzy", "sunu yapanlar", "sunu yapan",  // Polish, Turkish
        "доповідач", "доповідачі", "přednášející", "přednášejících",  // Ukrainian, Czech
        "előadó", "előadók", "relatore", "relatori",  // Hungarian, Italian
        "発表者", "presentatör", "presentatörer",  // Japanese, Swedish
        "esittäjä", "esittäjät", "발표자",  // Finnish, Korean
      ]
    case .session:
      [
        "session classification", "clasificación de la sesión",
        "classification par session", "classification de session", "sitzung einordnung",
        "klasyfikacja sesji", "classificação da sessão", "тип засідання", "分会分类", "zařazení sekce",
        "szekció osztályozása", "classifica sessioni", "セッション分類", "klassificering av sessioner",
        "istuntojen luokittelu", "세션 분류",
      ]
    case .track:
      [
        "track classification", "clasificación de temáticas", "clasificación de pistas",
        "clasificación de temas", "thématiques affectées", "classification de thématique",
        "track klassifizierung", "klasyfikacja toru", "classificação da trilha", "класифікація за напрямком",
        "议题分类", "tematická klasifikace", "sáv besorolás", "classificazione della track", "トラック種別",
        "klassificering av spår", "osioiden luokittelu", "트랙 분류",
      ]
    }
  }

  /// The document's name on its first page and in the header of every page.
  static let reportTitles: Set<String> = [
    "report of contributions", "informe de contribuciones", "informe de aportaciones",
    "rapport sur les contributions", "relatório de contribuições", "稿件的报告", "报告列表",
    "reporte der beiträge", "хувь нэмрийн тайлан", "raport udziałów", "katkılar raporu", "звіт про доповіді",
    "přehled příspěvků", "felszólalások jegyzőkönyve", "report dei contributi", "提出物レポート",
    "rapport om bidrag", "sisältöraportti", "발표 보고서",
  ]

  /// What is printed for a type or track that a contribution does not have, and for a session without a title.
  static let unspecified: Set<String> = [
    "not specified", "no especificado", "sin especificar", "non spécifié", "nicht angegeben", "nie określono",
    "não especificado", "belirtilmemiş", "не вказано", "未指定", "není specifikováno", "nincs megadva",
    "non specificato", "ej specificerad", "ei määritelty", "미지정",
    "not yet classified", "aún no clasificado", "aún sin clasificar", "pas encore classifiée",
    "pas encore classé", "noch nicht eingeordnet", "jeszcze nie sklasyfikowane", "não classificado ainda",
    "ще не класифіковано", "尚未分类", "ještě nebylo klasifikováno", "még nincs osztályozva",
    "non ancora classificato", "未分類", "ännu ej klassificerad", "ei vielä luokiteltu", "분류되지 않음",
  ]

  /// The words before the number at the foot of a page.
  static let pageNumberWords: Set<String> = [
    "page", "página", "页", "seite", "хуудас", "strona", "sayfa", "сторінка", "strana", "oldal", "pagina",
    "ページ",
    "sida", "sivu",
  ]

  /// What follows the number at the foot of a page: mostly nothing.
  static let pageNumberSuffixes: [String] = ["", "쪽", "をご覧ください。"]

  /// The caption that release 1.2 prints above the abstract; later releases print none.
  static let abstractCaptions: Set<String> = [
    "content", "abstract", "abstract content", "description", "contenido", "resumen", "contenu", "résumé",
    "conteúdo", "resumo", "内容", "摘要", "inhalt", "zusammenfassung", "агуулга", "zawartość", "abstrakt",
    "i̇çerik", "içerik", "özet", "вміст", "анотація", "obsah", "tartalom", "kivonat", "contenuto", "sommario",
    "コンテンツ", "概要", "innehåll", "sammanfattning", "sisältö", "tiivistelmä", "내용", "초록",
  ]

  /// Forms of address as Indico prints them before a name, without a final period.
  static let honorifics: Set<String> = [
    "Mr", "Ms", "Mrs", "Mx", "Dr", "Prof", "Professor",
    "Sr", "Sra", "Srta", "Sx", "M", "Mlle", "Mme", "Herr", "Frau", "Fräulein", "先生", "女士", "夫人", "博士", "教授",
    "Ноён", "Хатагтай", "Доктор", "Профессор", "Pan", "Pani", "Bay", "Bayan", "Пан", "Пані", "Па", "Д-р",
    "Проф",
    "pan", "paní", "slečna", "osoba", "Úr", "Kisasszony", "Úrhölgy", "Sig", "Sig.na", "Sig.ra", "Fröken",
    "Fru",
  ]
}

import ByteFormats

/// What people write where an affiliation belongs and they have none, or name it elsewhere: `Independent researcher`,
/// `As above`, `Corresponding author`.
enum UnaffiliatedWords {
  /// Whether folded words are such a statement and nothing more.
  static func areStatement(_ words: some Sequence<String>) -> Bool {
    var saysSo = false
    for word in words {
      if said.contains(word) { saysSo = true } else if !beside.contains(word) { return false }
    }
    return saysSo
  }

  /// Two words that say it together and neither alone.
  static let pairs = [
    ["private", "practice"], ["self", "employed"], ["no", "affiliation"], ["medical", "writer"], ["n", "a"],
    ["home", "address"], ["citizen", "scientist"], ["private", "address"],
  ]

  /// The hashes of the words, as ``WordScanner`` has them, and whether each says so by itself.
  static let hashes: [UInt64: Bool] = {
    var hashes: [UInt64: Bool] = [:]
    for word in beside { hashes[WordScanner.hash(word.utf8)] = false }
    for word in said { hashes[WordScanner.hash(word.utf8)] = true }
    return hashes
  }()

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { TextFolding.folded(String($0), separator: "") })
  }

  /// Words that say it.
  private static let said = words(
    """
    independent independently retired emeritus emerita freelance freelancer unaffiliated none unknown deceased tba tbd na nil
    above same previous preceding aforementioned entry ibid idem dito ditto corresponding applicable available student students
    professor lecturer consultant researcher scholar postdoc postdoctoral phd attorney physician author authors coauthor
    contributed unemployed selbstandig selbststandig freiberuflich freiberufler privatgelehrter privatgelehrte privatdozent
    rentner pensionierter ruhestand unabhangiger unabhangige unabhangig wissenschaftler wissenschaftlerin forscher forscherin autor autorin autora
    autores etudiant etudiante independant independante chercheur chercheuse retraite retraitee auteur correspondant doctorant
    doctorante investigador investigadora independiente estudiante jubilado jubilada profesor profesora consultor
    ricercatore ricercatrice indipendente studente studentessa pensionato libero professionista pesquisador pesquisadora
    autonomo autonoma independente estudante aposentado aposentada onafhankelijk onderzoeker gepensioneerd oberoende
    forskare uavhengig forsker uafhaengig niezalezny badacz nezavisly vyzkumnik nezavisimyy issledovatel bagimsiz
    arastirmaci emekli x xx xxx 独立研究者 无 無 なし 무소속 باحث
    """)

  /// Words that may stand beside them.
  private static let beside = words(
    """
    private practice self employed employee no not affiliation affiliations affiliated as in the first second last an a
    is at of to for and or see author's work works this these equally equal contribution contributions present
    permanent current former lead senior junior assistant associate adjunct full visiting research medical doctoral master masters
    bachelor graduate undergraduate candidate fellow trainee resident citizen science scientist scientists independent n law nurse
    writer editor currently formerly who with any institution institutional organization am im freier freie freischaffender
    freischaffende ohne keine angabe affiliazione wie oben dieselbe sans comme ci dessus meme que le la premier privat privater sin
    afiliacion como el mismo misma arriba come sopra sem afiliacao mesmo acima libre cabinet prive particular mustaqil مستقل
    home address location listed given
    """)
}

/// Kinds of organisations in other scripts, and in languages whose words are few.
extension InstitutionWords {
  /// The concept, a colon, its forms as ``TextFolding`` folds them: Greek and Cyrillic in Latin letters, others as they are.
  static let scriptForms = """
    university:جامعة الجامعة جامعه جامعہ دانشگاه אוניברסיטת האוניברסיטה אוניברסיטה विश्वविद्यालय বিশ্ববিদ্যালয় panepistimio panepistimioy universitetot universytetu universitetining
    institute:معهد المعهد موسسه پژوهشگاه پژوهشکده מכון המכון संस्थान institoyto
    centre:مركز المركز مرکز מרכז המרכז tsentr tsentar
    hospital:مستشفى المستشفى بیمارستان अस्पताल bolnitsa nosokomeio
    college:كلية الكلية महाविद्यालय
    school:مدرسة المدرسة scholi
    academy:أكاديمية الأكاديمية اكاديمية akademiya akadimia
    ministry:وزارة ministerstvo
    faculty:دانشکده הפקולטה fakultas fakultetu fakultesi
    department:قسم گروه بخش המחלקה विभाग tmima kafedra kafedry katedra katedry otdel vidil odsek odsjek bolumu jurusan tanszek laitos zaklad avdelningen avdeling afdeling
    laboratory:مختبر آزمایشگاه מעבדת laboratoriya
    """

  /// The ends of Chinese, Japanese and Korean names that say of which kind an organisation is, longer ones first.
  private static let ends: [(String, Kind)] = [
    ("研究科", .unit), ("教研室", .unit), ("研究室", .unit), ("研究院", .institute), ("研究所", .institute),
    ("研究中心", .institute),
    ("实验室", .laboratory), ("實驗室", .laboratory), ("大学院", .laboratory), ("大学", .university),
    ("大學", .university),
    ("学院", .laboratory), ("學院", .laboratory), ("学校", .laboratory), ("医院", .university), ("醫院", .university),
    ("病院", .university), ("学部", .unit), ("學部", .unit), ("学科", .unit), ("專攻", .unit), ("专业", .unit),
    ("科学院", .parent), ("公司", .institute), ("会社", .institute), ("中心", .institute), ("センター", .institute),
    ("系", .unit),
    ("科", .unit), ("대학교", .university), ("대학원", .laboratory), ("대학", .laboratory), ("연구원", .institute),
    ("연구소", .institute), ("병원", .university), ("학과", .unit), ("학부", .unit), ("연구실", .unit),
    ("센터", .institute),
  ]

  /// The kind that the end of a name in Chinese, Japanese or Korean says; nil for others, O(1).
  static func kind(byEndOf concept: String) -> Kind? {
    guard let first = concept.utf8.first, first >= 0xE3, concept.utf8.count >= 6 else { return nil }
    return ends.first { concept.hasSuffix($0.0) && concept.utf8.count > $0.0.utf8.count }?.1
  }
}

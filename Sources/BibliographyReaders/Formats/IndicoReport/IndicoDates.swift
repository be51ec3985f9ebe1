/// The words of dates and durations in the languages of Indico, in lower case.
enum IndicoDates {
  /// The months' names in each language, January first; forms after a stroke are others of the same month.
  private static let monthNames: [String] = [
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep|sept oct nov dec",
    "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen "
      + "září října|říjen listopadu prosince|prosinec",
    "januar|jänner februar|feber märz april mai juni juli august september oktober november dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu "
      + "kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu "
      + "marraskuuta|marraskuu joulukuuta|joulukuu",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "január február március április május június július augusztus szeptember október november december",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec "
      + "sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень "
      + "серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
    "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
    // Mongolian: ordinals, of which the eleventh and twelfth have ten before them.
    "нэгдүгээр хоёрдугаар гуравдугаар дөрөвдүгээр тавдугаар зургаадугаар|зургадугаар долоодугаар|долдугаар "
      + "наймдугаар есдүгээр аравдугаар арваннэгдүгээр арванхоёрдугаар",
  ]

  /// The month of each name, 1...12.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for names in monthNames {
      for (index, forms) in names.split(separator: " ").enumerated() {
        for form in forms.split(separator: "|") { months[String(form)] = index + 1 }
      }
    }
    return months
  }()

  /// Words of a date that say nothing we need: days of the week, prepositions, `year`, `month`.
  static let fillers: Set<String> = Set(
    """
    sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat
    neděle pondělí úterý středa čtvrtek pátek sobota
    sonntag montag dienstag mittwoch donnerstag freitag samstag sonnabend
    domingo lunes martes miércoles jueves viernes sábado
    sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    dimanche lundi mardi mercredi jeudi vendredi samedi
    vasárnap hétfő kedd szerda csütörtök péntek szombat
    domenica lunedì martedì mercoledì giovedì venerdì sabato
    日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日
    일요일 월요일 화요일 수요일 목요일 금요일 토요일
    ням даваа мягмар лхагва пүрэв баасан бямба гараг оны он сарын сар өдөр
    niedziela poniedziałek wtorek środa czwartek piątek sobota
    segunda terça quarta quinta sexta feira
    söndag måndag tisdag onsdag torsdag fredag lördag
    pazar pazartesi salı çarşamba perşembe cuma cumartesi
    неділя понеділок вівторок середа четвер п'ятниця субота р року
    星期日 星期一 星期二 星期三 星期四 星期五 星期六 星期天
    de del of the at um uhr à o a le den klo kl о в st nd rd th er
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words for the two halves of the day: false for the hours before noon, true for those after.
  static let dayHalves: [String: Bool] = [
    "am": false, "pm": true, "午前": false, "午後": true, "오전": false, "오후": true, "上午": false, "下午": true,
    "dop": false, "odp": true, "öö": false, "ös": true, "дп": false, "пп": true, "fm": false, "em": true,
    "凌晨": false, "早上": false, "中午": true, "晚上": true,
  ]

  /// How many minutes a unit of a duration has.
  ///
  /// Two releases print a Turkish plural with the word of the next larger unit (`2 gün` for two hours) and a
  /// Swedish and a Spanish one with the minutes of a meeting; the words are listed here with what they are printed for.
  static let unitMinutes: [String: Int] = {
    let units: [(Int, String)] = [
      (
        1,
        """
        m min mins minute minutes minuto minutos actas minuten minuta minuty minut минут хвилина хвилини хвилин хв м
        分钟 分 minuti dakika dk perc p protokoll minuter minuutti minuuttia 분
        """
      ),
      (
        60,
        """
        h hr hrs hour hours hora horas heure heures stunde stunden std ц цаг godzina godziny godzin godz г год година
        години годин hodina hodiny hodin ora ore óra ó timme timmar tim tunti tuntia t 小时 時間 時 시간 saat sa g gün
        """
      ),
      (
        1440,
        """
        d day days día días dia dias jour jours j tag tage tagen dzień dni den dny dní giorno giorni nap n päivä
        päivää pv päev dag dagar день дні днів д өдөр ө 天 日 일 gg
        """
      ),
    ]
    var minutes: [String: Int] = [:]
    for (value, words) in units {
      for word in words.split(whereSeparator: \.isWhitespace) { minutes[String(word)] = value }
    }
    return minutes
  }()
}

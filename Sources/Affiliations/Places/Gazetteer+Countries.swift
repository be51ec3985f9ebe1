// Written by Scripts/make-gazetteer.py; names from the Unicode CLDR (Babel 2.18.0).

extension Gazetteer {
  /// Folded names of countries in the languages of the field, a line a country: code, names.
  static let countryNames = """
    AC ascension|ascension adasi|ascension island|ascension saari|ascension sziget|ascensioni saar|ascensionoen|dangun zengimo sala|debesbrauksanas sala|ile de lascension|ilha de ascensao|illa de lascensio|insula ascension|isla de la ascension|isola ascensione|otok ascension|otok uzasasca|wyspa wniebowstapienia|о-в вознесения|острів вознесіння|アセンション島|阿森松岛|어센션섬
    AD andora|andorra|andorre|андорра|アンドラ|安道尔|안도라
    AE apvienotie arabu emirati|araabia uhendemiraadid|arabiemiirikunnat|birlesik arap emirlikleri|de forenede arabiske emirater|de forente arabiske emirater|egyesult arab emirsegek|emirados arabes unidos|emiratele arabe unite|emirati arabi uniti|emiratos arabes unidos|emirats arabes unis|emirats arabs units|forenade arabemiraten|jungtiniai arabu emyratai|spojene arabske emiraty|u a e|uae|ujedinjeni arapski emirati|united arab emirates|vereinigte arabische emirate|verenigde arabische emiraten|zdruzeni arabski emirati|zjednoczone emiraty arabskie|оаэ|обʼєднані арабські емірати|アラブ首長国連邦|阿拉伯联合酋长国|아랍에미리트
    AF afeganistao|afganistan|afganistana|afganistanas|afganisztan|afghanistan|афганистан|афганістан|アフガニスタン|阿富汗|아프가니스탄
    AG antigua a barbuda|antigua barbuda|antigua e barbuda|antigua en barbuda|antigua es barbuda|antigua et barbuda|antigua i barbuda|antigua ja barbuda|antigua och barbuda|antigua og barbuda|antigua si barbuda|antigua und barbuda|antigua ve barbuda|antigua y barbuda|antigva i barbuda|antigva in barbuda|antigva ir barbuda|antigva un barbuda|антигуа и барбуда|антигуа і барбуда|アンティグア・バーブーダ|安提瓜和巴布达|앤티가 바부다
    AI angilija|angilja|anguila|anguilla|angvila|ангилья|ангілья|アンギラ|安圭拉|앵귈라
    AL albaania|albania|albanie|albanien|albanija|albansko|arnavutluk|албания|албанія|アルバニア|阿尔巴尼亚|알바니아
    AM armeenia|armenia|armenie|armenien|armenija|armensko|ermenistan|ormenyorszag|republic of armenia|армения|вірменія|アルメニア|亚美尼亚|아르메니아
    AO angola|ангола|アンゴラ|安哥拉|앙골라
    AQ antarctica|antarctique|antarktida|antarktika|antarktis|antarktisz|antarktyda|antartida|antartide|антарктида|антарктика|南极洲|南極|남극 대륙
    AR argentiina|argentina|argentine|argentinie|argentinien|argentyna|arjantin|аргентина|アルゼンチン|阿根廷|아르헨티나
    AS ameerika samoa|american samoa|americka samoa|amerikaans samoa|amerikai szamoa|amerikan samoa|amerikan samoasi|amerikanisch samoa|amerikansk samoa|amerikanska samoa|amerikos samoa|ameriska samoa|asv samoa|samoa americaines|samoa americana|samoa americane|samoa amerykanskie|американское самоа|американське самоа|米領サモア|美属萨摩亚|아메리칸 사모아
    AT austria|austrija|ausztria|autriche|avstrija|avusturya|itavalta|oostenrijk|osterreich|osterrike|ostrig|rakousko|rakusko|австрия|австрія|オーストリア|奥地利|오스트리아
    AU austraalia|australia|australie|australien|australija|ausztralia|avstralija|avustralya|commonwealth of australia|австралия|австралія|オーストラリア|澳大利亚|오스트레일리아
    AW aruba|аруба|アルバ|阿鲁巴|아루바
    AX ahvenamaa|ahvenanmaa|aland|aland adalari|aland islands|aland szigetek|alandinseln|alandski otoci|alandski otoki|alandu salos|alandy|iles aland|ilhas aland|illes aland|insulele aland|islas aland|isole aland|olandes salas|wyspy alandzkie|аландские о-ва|аландські острови|オーランド諸島|奥兰群岛|올란드 제도
    AZ aserbaidschan|aserbaidzaan|aserbajdsjan|azerbaidjan|azerbaidzan|azerbaidzana|azerbaidzanas|azerbaigian|azerbaijan|azerbaijao|azerbaiyan|azerbajdzan|azerbajdzjan|azerbajdzsan|azerbaycan|azerbeidzjan|azerbejdzan|republic of azerbaijan|азербайджан|アゼルバイジャン|阿塞拜疆|아제르바이잔
    BA bosna a hercegovina|bosna hersek|bosna i hercegovina|bosna in hercegovina|bosnia|bosnia e herzegovina|bosnia ed erzegovina|bosnia hercegovina|bosnia herzegovina|bosnia i hercegovina|bosnia i hercegowina|bosnia ja hertsegoviina|bosnia ja hertsegovina|bosnia si hertegovina|bosnia y herzegovina|bosnie en herzegovina|bosnie herzegovine|bosnien hercegovina|bosnien och hercegovina|bosnien und herzegowina|bosnija ir hercegovina|bosnija un hercegovina|bosznia hercegovina|босния и герцеговина|боснія і герцеговина|ボスニア・ヘルツェゴビナ|波斯尼亚和黑塞哥维那|보스니아 헤르체고비나
    BB barbade|barbados|barbadosa|barbadosas|барбадос|バルバドス|巴巴多斯|바베이도스
    BD banglades|bangladesa|bangladesas|bangladesch|bangladesh|bangladesz|бангладеш|バングラデシュ|孟加拉国|방글라데시
    BE belcika|belgia|belgica|belgicko|belgie|belgien|belgija|belgio|belgique|belgium|бельгия|бельгія|ベルギー|比利时|벨기에
    BF burkina fasas|burkina faso|burkinafaso|burquina faso|буркина-фасо|буркіна-фасо|ブルキナファソ|布基纳法索|부르키나파소
    BG bolgarija|bugarska|bulgaaria|bulgaria|bulgarie|bulgarien|bulgarija|bulgarije|bulgaristan|bulharsko|болгария|болгарія|ブルガリア|保加利亚|불가리아
    BH bahrain|bahrajn|bahrein|bahreina|bahreinas|bahreyn|barein|kingdom of bahrain|бахрейн|バーレーン|巴林|바레인
    BI burundi|burundija|burundis|бурунди|бурунді|ブルンジ|布隆迪|부룬디
    BJ benin|benina|beninas|бенин|бенін|ベナン|贝宁|베냉
    BL s t barthelemy|saint barthelemy|san bartolome|sao bartolomeu|sen bartelemi|senbartelmi|st barthelemy|svaty bartolomej|сен-бартелеми|сен-бартелемі|サン・バルテルミー|圣巴泰勒米|생바르텔레미
    BM bermuda|bermudas|bermudes|bermudi|bermudu salas|bermudy|бермудские о-ва|бермудські острови|バミューダ|百慕大|버뮤다
    BN brunei|brunei darussalam|brunej|bruneja|brunejus|бруней|ブルネイ|文莱|브루나이
    BO boliivia|bolivia|bolivie|bolivien|bolivija|bolivya|boliwia|plurinational state of bolivia|боливия|болівія|ボリビア|玻利维亚|볼리비아
    BQ caraibi olandesi|carib neerlandes|caribbean netherlands|caribe neerlandes|caribisch nederland|de tidligere nederlandske antiller|holland karib terseg|insulele caraibe olandeze|karayip hollandasi|karibian alankomaat|karibische niederlande|karibisk nederland|karibiska nederlanderna|karibske holandsko|karibske nizozemsko|karibu nyderlandai|kariibi madalmaad|karipski otoci nizozemske|niderlandes karibu salas|niderlandy karaibskie|nizozemski karibi|paises baixos caribenhos|pays bas caribeens|бонэйр, синт-эстатиус и саба|карибські нідерланди|オランダ領カリブ|荷属加勒比区|네덜란드령 카리브
    BR brasiilia|brasil|brasile|brasilia|brasilien|brazil|brazilia|brazilie|brazilija|brazylia|bresil|brezilya|бразилия|бразилія|ブラジル|巴西|브라질
    BS bahama|bahama szigetek|bahamalar|bahamas|bahames|bahami|bahamos|bahamu salas|bahamy|багамські острови|багамы|バハマ|巴哈马|바하마
    BT bhoutan|bhutan|butan|butana|butanas|butao|бутан|ブータン|不丹|부탄
    BV bouvet adasi|bouvet island|bouvet saar|bouvet sziget|bouveteiland|bouvetinsel|bouvetnsaari|bouvetoen|bouveton|bouvetov ostrov|bouvetov otok|bouvetoya|bouvetuv ostrov|buve sala|ile bouvet|ilha bouvet|illa bouvet|insula bouvet|isla bouvet|isola bouvet|otok bouvet|wyspa bouveta|о-в буве|острів буве|ブーベ島|布韦岛|부베섬
    BW bocvana|botsuana|botsvana|botswana|ботсвана|ボツワナ|博茨瓦纳|보츠와나
    BY baltarusija|baltkrievija|belarus|belarusz|belorusija|belorusko|bialorus|bielorrusia|bielorrussia|bielorusko|bielorussia|bielorussie|bjelorusija|republic of belarus|valgevene|valko venaja|беларусь|білорусь|ベラルーシ|白俄罗斯|벨라루스
    BZ belice|beliza|belizas|belize|белиз|беліз|ベリーズ|伯利兹|벨리즈
    CA canada|kanada|канада|カナダ|加拿大|캐나다
    CC cocos adalari|cocos islands|cocos keeling adalari|cocos keeling islands|cocoseilanden|cocosoerne|iles cocos|ilhas cocos|ilhas cocos keeling|illes cocos|illes cocos keeling|insulele cocos|insulele cocos keeling|islas cocos|isole cocos|isole cocos keeling|kokosinseln|kokosoarna|kokosove ostrovy|kokosovi keelingovi otoci|kokosovi otoci|kokosovi otoki|kokosoyene|kokosu kilinga salas|kokosu kilingo salos|kokosu salas|kokosu salos|kokusz keeling szigetek|kokusz szigetek|kookossaared|kookossaaret|kookossaaret keelingsaaret|wyspy kokosowe|кокосовые о-ва|кокосові острови|ココス諸島|科科斯（基林）群岛|코코스 제도
    CD congo democratic republic|congo dr|congo kinshasa|d r congo|democratic republic of congo|democratic republic of the congo|demokraticna republika kongo|demokratyczna republika konga|dr congo|dr of congo|drc|kongas kinsasa|kongo dv|kongo kinsasa|kongo kinshasa|kongon demokraattinen tasavalta|konzska demokraticka republika|r d congo|rd congo|republica democratica del congo|republique democratique du congo|zaire|конго - киншаса|конго – кіншаса|コンゴ民主共和国|刚果（金）|콩고-킨샤사
    CF centraal afrikaanse republiek|central african republic|centralafrikanska republiken|centralafrikas republika|centrines afrikos respublika|den centralafrikanske republik|den sentralafrikanske republikk|kesk aafrika vabariik|keski afrikan tasavalta|kozep afrikai koztarsasag|orta afrika cumhuriyeti|repubblica centrafricana|republica centrafricana|republica centreafricana|republica centro africana|republica centroafricana|republika srodkowoafrykanska|republique centrafricaine|srednjeafriska republika|srednjoafricka republika|stredoafricka republika|zentralafrikanische republik|центрально-африканская республика|центральноафриканська республіка|中央アフリカ共和国|中非共和国|중앙 아프리카 공화국
    CG congo|congo brazzaville|congo republic|kongas brazavilis|kongo brazavil|kongo brazavila|kongo brazzaville|kongo vabariik|kongon tasavalta|konzska republika|republic of congo|republic of the congo|republica do congo|republique du congo|конго - браззавиль|конго – браззавіль|コンゴ共和国|刚果（布）|콩고-브라자빌
    CH elvetia|isvicre|schweiz|suica|suissa|suisse|suiza|svajc|svajciarsko|sveicarija|sveice|sveits|sveitsi|svica|svicarska|svizzera|svycarsko|switzerland|szwajcaria|zwitserland|швейцария|швейцарія|スイス|瑞士|스위스
    CI costa davorio|costa do marfim|cote d ivoire|cote divoire|dramblio kaulo krantas|elefantcsontpart|elevandiluurannik|elfenbenskusten|elfenbenskysten|ivoorkust|ivory coast|kotdivuara|norsunluurannikko|obala bjelokosti|pobrezi slonoviny|pobrezie slonoviny|slonokoscena obala|кот-дʼівуар|кот-д’ивуар|コートジボワール|科特迪瓦|코트디부아르
    CK cook adalari|cook islands|cook szigetek|cookeilanden|cooki saared|cookinsaaret|cookinseln|cookoarna|cookoerne|cookove ostrovy|cookovi otoci|cookovi otoki|cookovy ostrovy|cookoyene|iles cook|ilhas cook|illes cook|insulele cook|islas cook|isole cook|kuka salas|kuko salos|wyspy cooka|о-ва кука|острови кука|クック諸島|库克群岛|쿡 제도
    CL chile|chili|cile|sili|tsiili|xile|чили|чилі|チリ|智利|칠레
    CM camaroes|cameroon|cameroun|camerun|kameroen|kamerun|kameruna|kamerunas|камерун|カメルーン|喀麦隆|카메룬
    CN china|chine|chiny|cin|cina|hiina|kiina|kina|kinija|kitajska|mainland china|p r china|p r of china|people republic of china|peoples republic of china|pr china|pr of china|prc|the peoples republic of china|xina|китай|中国|중국
    CO colombia|colombie|columbia|kolombiya|kolumbia|kolumbie|kolumbien|kolumbija|колумбия|колумбія|コロンビア|哥伦比亚|콜롬비아
    CP clipperton|clipperton adasi|clipperton insel|clipperton island|clipperton sziget|clippertoni saar|clippertoninsaari|clippertonoen|clippertonon|clippertonoya|clippertonuv ostrov|ile clipperton|ilha de clipperton|illa clipperton|insula clipperton|isla clipperton|isola di clipperton|klipertona sala|klipertono sala|otok clipperton|wyspa clippertona|о-в клиппертон|острів кліппертон|クリッパートン島|克利珀顿岛|클리퍼턴섬
    CR costa rica|kosta rika|kostarika|kostaryka|коста-рика|コスタリカ|哥斯达黎加|코스타리카
    CU cuba|kuba|kuuba|куба|キューバ|古巴|쿠바
    CV cabo verde|cap verd|cap vert|cape verde|capo verde|capul verde|kaapverdie|kaboverde|kap verde|kapp verde|kapverdy|republika zielonego przyladka|roheneemesaared|zaliasis kysulys|zelenortska republika|zelenortski otoki|zold foki koztarsasag|кабо-верде|カーボベルデ|佛得角|카보베르데
    CW curacao|curazao|kirasao|kiurasao|кюрасао|キュラソー|库拉索|퀴라소
    CX bozicni otok|christmas adasi|christmas island|christmaseiland|christmasoya|ile christmas|ilha christmas|illa christmas|insula christmas|isla de navidad|isola christmas|joulusaar|joulusaari|juleoen|julon|kaledu sala|karacsony sziget|vanocni ostrov|vianocny ostrov|weihnachtsinsel|wyspa bozego narodzenia|ziemsvetku sala|о-в рождества|острів різдва|クリスマス島|圣诞岛|크리스마스섬
    CY chipre|chypre|cipar|ciper|cipro|cipru|ciprus|cypern|cypr|cyprus|kibris|kipra|kipras|kupros|kypr|kypros|republic of cyprus|xipre|zypern|кипр|кіпр|キプロス|塞浦路斯|키프로스
    CZ cechia|cehia|cehija|cekija|cekya|ceska|cesko|chequia|csehorszag|czech republic|czechia|czechy|tchequia|tchequie|tjeckien|tjekkiet|tschechien|tsehhi|tsekki|tsjechie|tsjekkia|txequia|чехия|чехія|チェコ|捷克|체코
    DE alemanha|alemania|alemanya|allemagne|almanya|brd|deutschland|duitsland|federal republic of germany|germania|germany|nemcija|nemecko|nemetorszag|niemcy|njemacka|saksa|saksamaa|tyskland|vacija|vokietija|германия|німеччина|ドイツ|德国|독일
    DG diego garcia|diego garsija|djego garsijas atols|диего-гарсия|дієго-гарсія|ディエゴガルシア島|迪戈加西亚岛|디에고 가르시아
    DJ cibuti|djibouti|djibuti|dschibuti|dzibuti|dzibutija|dzibutis|dzibutsko|dzsibuti|gibuti|yibuti|джибути|джибуті|ジブチ|吉布提|지부티
    DK danemarca|danemark|dania|danija|danimarca|danimarka|danmark|danska|dansko|denemarken|denmark|dinamarca|taani|tanska|дания|данія|デンマーク|丹麦|덴마크
    DM dominica|dominika|dominique|доминика|домініка|ドミニカ国|多米尼克|도미니카
    DO den dominikanske republik|den dominikanske republikk|dominicaanse republiek|dominican republic|dominik cumhuriyeti|dominikaani vabariik|dominikaaninen tasavalta|dominikai koztarsasag|dominikana|dominikanische republik|dominikanska republika|dominikanska republiken|dominikos respublika|repubblica dominicana|republica dominicana|republique dominicaine|доминиканская республика|домініканська республіка|ドミニカ共和国|多米尼加共和国|도미니카 공화국
    DZ algeria|algerie|algerien|algeriet|algerije|algieria|alzeeria|alzir|alzirija|alzirsko|alzyras|argelia|cezayir|peoples democratic republic of algeria|алжир|アルジェリア|阿尔及利亚|알제리
    EA ceuta a melilla|ceuta e melilla|ceuta en melilla|ceuta es melilla|ceuta et melilla|ceuta i melilla|ceuta in melilla|ceuta ja melilla|ceuta melilla|ceuta och melilla|ceuta og melilla|ceuta si melilla|ceuta und melilla|ceuta ve melilla|ceuta y melilla|seuta ir melila|seuta un melilja|сеута и мелилья|сеута і мелілья|セウタ・メリリャ|休达及梅利利亚|세우타 및 멜리야
    EC ecuador|ekvador|ekvadora|ekvadoras|ekwador|equador|equateur|еквадор|эквадор|エクアドル|厄瓜多尔|에콰도르
    EE eesti|estija|estland|estonia|estonie|estonija|estonsko|estonya|esztorszag|igaunija|viro|естонія|эстония|エストニア|爱沙尼亚|에스토니아
    EG agypten|arab republic of egypt|egipat|egipt|egiptas|egipte|egipto|egiptus|egito|egitto|egyiptom|egypt|egypte|egypten|egypti|misir|египет|єгипет|エジプト|埃及|이집트
    EH bati sahra|laane sahara|lansi sahara|nyugat szahara|rietumsahara|saara ocidental|sahara occidental|sahara occidentala|sahara occidentale|sahara zachodnia|vakaru sachara|vastsahara|vest sahara|vestsahara|westelijke sahara|western sahara|westsahara|zahodna sahara|zapadna sahara|zapadni sahara|западная сахара|західна сахара|西サハラ|西撒哈拉|서사하라
    ER eritre|eritrea|eritreea|eritreia|eritreja|erythree|erytrea|еритрея|эритрея|エリトリア|厄立特里亚|에리트리아
    ES espagne|espana|espanha|espanja|espanya|hispaania|hiszpania|ispanija|ispanya|spagna|spain|spanelsko|spania|spanielsko|spanien|spanija|spanje|spanjolska|spanyolorszag|испания|іспанія|スペイン|西班牙|스페인
    ET athiopien|ethiopia|ethiopie|etioopia|etiopia|etiopie|etiopien|etiopija|etiyopya|ефіопія|эфиопия|エチオピア|埃塞俄比亚|에티오피아
    FI finland|finlanda|finlande|finlandia|finlandiya|finnland|finnorszag|finska|finsko|somija|soome|suomi|suomija|финляндия|фінляндія|フィンランド|芬兰|핀란드
    FJ fidji|fidschi|fidzi|fidzis|fidzsi|figi|fiji|fiyi|фиджи|фіджі|フィジー|斐济|피지
    FK falkland adalari|falkland islands|falkland szigetek|falklandeilanden|falklandi saared|falklandinsaaret|falklandinseln|falklandske ostrovy|falklandski otoci|falklandski otoki|falklandsoarna|falklandsoerne|falklandsoyene|falklandy|folklando salos|folklenda salas|iles malouines|ilhas malvinas|illes falkland|insulele falkland|islas malvinas|isole falkland|фолклендские о-ва|фолклендські острови|フォークランド諸島|福克兰群岛|포클랜드 제도
    FM micronesia|micronesie|micronezia|mikroneesia|mikronesia|mikronesiafoderasjonen|mikronesie|mikronesien|mikronezia|mikronezija|mikronezja|mikronezya|мікронезія|федеративные штаты микронезии|ミクロネシア連邦|密克罗尼西亚|미크로네시아
    FO faari saared|faeroer|faeroerne|faeroyene|faerske ostrovy|fareru salos|faroarna|faroe adalari|faroe islands|faroer|farsaaret|feroer szigetek|ferski otoki|feru salas|iles feroe|ilhas faroe|illes feroe|insulele feroe|islas feroe|isole faer oer|ovcji otoci|wyspy owcze|фарерские о-ва|фарерські острови|フェロー諸島|法罗群岛|페로 제도
    FR franca|france|francia|franciaorszag|francie|francija|francja|francuska|francuzsko|frankreich|frankrig|frankrijk|frankrike|fransa|franta|prancuzija|prantsusmaa|ranska|франция|франція|フランス|法国|프랑스
    GA gabao|gabon|gabona|gabonas|gabun|габон|ガボン|加蓬|가봉
    GB apvienota karaliste|birlesik krallik|egyesult kiralysag|england|england wales|great britain|iso britannia|jungtine karalyste|northern ireland|regatul unit|regne unit|regno unito|reino unido|royaume uni|scotland|spojene kralovstvi|spojene kralovstvo|storbritannia|storbritannien|u k|uhendkuningriik|ujedinjeno kraljevstvo|uk|united kingdom|vereinigtes konigreich|verenigd koninkrijk|wales|wielka brytania|zdruzeno kraljestvo|велика британія|великобритания|イギリス|英国|영국
    GD granada|grenada|grenade|гренада|グレナダ|格林纳达|그레나다
    GE georgia|georgie|georgien|gruusia|gruzia|gruzie|gruzija|gruzinsko|gruzja|gurcistan|republic of georgia|грузия|грузія|ジョージア|格鲁吉亚|조지아
    GF francia guyana|francijas gviana|francoska gvajana|francouzska guyana|francuska gijana|francuzska guyana|frans guyana|fransiz guyanasi|fransk guyana|franska guyana|franzosisch guayana|french guiana|guaiana francesa|guayana francesa|guiana francesa|gujana francuska|guyana francese|guyana franceza|guyane francaise|prancuzijos gviana|prantsuse guajaana|ranskan guayana|французская гвиана|французька гвіана|仏領ギアナ|法属圭亚那|프랑스령 기아나
    GG gernsija|gernsis|guernesey|guernsey|гернси|гернсі|ガーンジー|根西岛|건지
    GH gana|ghana|гана|ガーナ|加纳|가나
    GI cebelitarik|gibilterra|gibraltar|gibraltaras|gibraltars|гибралтар|гібралтар|ジブラルタル|直布罗陀|지브롤터
    GL greenland|grenland|grenlande|grenlandia|grenlandija|groenland|groenlanda|groenlandia|gronland|gronlanti|gronsko|groonimaa|гренландия|гренландія|グリーンランド|格陵兰|그린란드
    GM gambia|gambie|gambija|gambiya|the gambia|гамбия|гамбія|ガンビア|冈比亚|감비아
    GN gine|guine|guinea|guinee|guineea|gvineja|gwinea|гвинея|гвінея|ギニア|几内亚|기니
    GP guadalupa|guadalupe|guadeloupe|guadelupa|gvadelupa|gwadelupa|гваделупа|グアドループ|瓜德罗普|과들루프
    GQ aekvatorialguinea|aquatorialguinea|egyenlitoi guinea|ekvator ginesi|ekvatoriaal guinea|ekvatorial guinea|ekvatoriala gvineja|ekvatorialguinea|ekvatorialna gvineja|ekvatorska gvineja|equatoriaal guinea|equatorial guinea|guine equatorial|guinea ecuatorial|guinea equatorial|guinea equatoriale|guinee equatoriale|guineea ecuatoriala|gwinea rownikowa|paivantasaajan guinea|pusiaujo gvineja|rovnikova guinea|екваторіальна гвінея|экваториальная гвинея|赤道ギニア|赤道几内亚|적도 기니
    GR gorogorszag|graekenland|graikija|grcija|grcka|grece|grecia|grecja|grecko|greece|grekland|griechenland|griekenland|griekija|hellas|hellenic republic|kreeka|kreikka|recko|yunanistan|греция|греція|ギリシャ|希腊|그리스
    GS deli georgia es deli sandwich szigetek|dienviddzordzija un dienvidsendvicu salas|etela georgia ja etelaiset sandwichinsaaret|georgia de sud si insulele sandwich de sud|georgia del sud e sandwich australi|georgia poludniowa i sandwich poludniowy|georgie du sud et les iles sandwich du sud|guney georgia ve guney sandwich adalari|ilhas georgia do sul e sandwich do sul|illes georgia del sud i sandwich del sud|islas georgia del sur y sandwich del sur|jizni georgie a jizni sandwichovy ostrovy|juzna georgia a juzne sandwichove ostrovy|juzna georgia i otoci juzni sandwich|juzna georgia in juzni sandwichevi otoki|louna georgia ja louna sandwichi saared|pietu dzordzija ir pietu sandvico salos|sor georgia og sor sandwichoyene|south georgia og de sydlige sandwichoer|south georgia south sandwich islands|sudgeorgien und die sudlichen sandwichinseln|sydgeorgien och sydsandwichoarna|zuid georgia en zuidelijke sandwicheilanden|південна джорджія та південні сандвічеві острови|южная георгия и южные сандвичевы о-ва|サウスジョージア・サウスサンドウィッチ諸島|南乔治亚和南桑威奇群岛|사우스조지아 사우스샌드위치 제도
    GT guatemala|gvatemala|gwatemala|гватемала|グアテマラ|危地马拉|과테말라
    GU guam|guama|guamas|гуам|グアム|关岛|괌
    GW bisau gvineja|bissau guinea|gine bissau|guine bissau|guinea bisau|guinea bissau|guinee bissau|guineea bissau|gvineja bisau|gvineja bisava|gvineja bissau|gwinea bissau|гвинея-бисау|гвінея-бісау|ギニアビサウ|几内亚比绍|기니비사우
    GY gajana|guiana|gujana|guyana|gvajana|гайана|гаяна|ガイアナ|圭亚那|가이아나
    HK cin hong kong oib|hk sar|hksar|hong kong|hong kong rae da china|hong kong rae xina|hong kong s a r|hong kong sar|hong kong sar china|hong kong special administrative region|hongkong kiinan erityishallintoalue|hongkong kkt|hongkong oao ciny|hongkong sar|hongkong sar kina|hongkong sar van china|hongkong zao ciny|hongkongi erihalduspiirkond|kinas ipasas parvaldes apgabals honkonga|posebno upravno obmocje ljudske republike kitajske hongkong|pup hong kong kina|r a s chinoise de hong kong|r a s hong kong china|rae de hong kong|rae de hong kong china|ras di hong kong|sar hongkong|sonderverwaltungsregion hongkong|sra hongkong|sra hongkong chiny|ypatingasis administracinis kinijos regionas honkongas|гонконг|гонконг, оар китаю|中国香港特别行政区|中華人民共和国香港特別行政区|홍콩
    HM heard adasi ve mcdonald adalari|heard en mcdonaldeilanden|heard island og mcdonald islands|heard ja mcdonaldinsaaret|heard mcdonald islands|heard og mcdonaldoyene|heard sziget es mcdonald szigetek|heard und mcdonaldinseln|heardi ja mcdonaldi saared|heardon och mcdonaldoarna|heardov ostrov a macdonaldove ostrovy|heardov otok in mcdonaldovi otoki|hearduv ostrov a mcdonaldovy ostrovy|herda sala un makdonalda salas|herdo ir makdonaldo salos|iles heard et macdonald|ilhas heard e mcdonald|illes heard i mcdonald|insula heard si insulele mcdonald|islas heard y mcdonald|isole heard e mcdonald|otoci heard i mcdonald|wyspy heard i mcdonalda|о-ва херд и макдональд|острови герд і макдоналд|ハード島・マクドナルド諸島|赫德岛和麦克唐纳群岛|허드 맥도널드 제도
    HN honduras|hondurasa|hondures|гондурас|ホンジュラス|洪都拉斯|온두라스
    HR chorvatsko|chorwacja|croacia|croatia|croatie|croazia|hirvatistan|horvaatia|horvatija|horvatorszag|hrvaska|hrvatska|kroatia|kroatie|kroatien|kroatija|republic of croatia|хорватия|хорватія|クロアチア|克罗地亚|크로아티아
    HT haiti|haitis|гаити|гаїті|ハイチ|海地|아이티
    HU hongarije|hongria|hongrie|hungary|hungria|macaristan|madarska|madarsko|madzarska|magyarorszag|ungari|ungaria|ungarija|ungarn|ungern|ungheria|unkari|vengrija|wegry|венгрия|угорщина|ハンガリー|匈牙利|헝가리
    IC canarias|canarische eilanden|canary islands|iles canaries|ilhas canarias|illes canaries|insulele canare|isole canarie|kanaari saared|kanari|kanari szigetek|kanariansaaret|kanarieoarna|kanariju salas|kanarioyene|kanarische inseln|kanariske oer|kanarske ostrovy|kanarski otoki|kanaru salos|kanarya adalari|wyspy kanaryjskie|канарские о-ва|канарські острови|カナリア諸島|加纳利群岛|카나리아 제도
    ID endonezya|indoneesia|indonesia|indonesie|indonesien|indonezia|indonezija|indonezja|republic of indonesia|индонезия|індонезія|インドネシア|印度尼西亚|인도네시아
    IE airija|eire|ierland|iirimaa|ireland|irija|irland|irlanda|irlande|irlandia|irlanti|irorszag|irska|irsko|republic of ireland|ирландия|ірландія|アイルランド|爱尔兰|아일랜드
    IL iisrael|israel|israele|israil|izrael|izraela|izraelis|израиль|ізраїль|イスラエル|以色列|이스라엘
    IM ile de man|ilha de man|illa de man|insula man|isla de man|isle of man|isola di man|man|man adasi|man sziget|mani saar|mansaari|menas sala|meno sala|ostrov man|otok man|wyspa man|о-в мэн|острів мен|マン島|马恩岛|맨섬
    IN hindistan|inde|india|indie|indien|indija|intia|индия|індія|インド|印度|인도
    IO brit indiai oceani terulet|britanski indijskooceanski teritorij|britansko ozemlje v indijskem oceanu|britanya hint okyanusu topraklari|briti india ookeani ala|britisches territorium im indischen ozean|british indian ocean territory|brits indische oceaanterritorium|britske indickooceanske uzemi|britske indickooceanske uzemie|brittilainen intian valtameren alue|brittiska territoriet i indiska oceanen|brytyjskie terytorium oceanu indyjskiego|det britiske territoriet i indiahavet|det britiske territorium i det indiske ocean|indijas okeana britu teritorija|indijos vandenyno britu sritis|teritoriul britanic din oceanul indian|territoire britannique de locean indien|territori britanic de locea indic|territorio britanico del oceano indico|territorio britanico do oceano indico|territorio britannico delloceano indiano|британская территория в индийском океане|британська територія в індійському океані|英属印度洋领地|英領インド洋地域|영국령 인도양 지역
    IQ iraak|irak|iraka|irakas|iraq|iraque|ирак|ірак|イラク|伊拉克|이라크
    IR ira|iraan|iran|irana|iranas|islamic republic of iran|иран|іран|イラン|伊朗|이란
    IS iceland|ijsland|island|islanda|islande|islandia|islandija|islanti|izland|izlanda|исландия|ісландія|アイスランド|冰岛|아이슬란드
    IT itaalia|italia|italie|italien|italija|italy|italya|olaszorszag|taliansko|wlochy|италия|італія|イタリア|意大利|이탈리아
    JE dzersija|dzersis|jersey|джерси|джерсі|ジャージー|泽西岛|저지
    JM giamaica|jamaica|jamaika|jamaique|jamajka|ямайка|ジャマイカ|牙买加|자메이카
    JO giordania|iordania|jordaania|jordan|jordania|jordanie|jordanien|jordanija|jordansko|urdun|иордания|йорданія|ヨルダン|约旦|요르단
    JP giappone|jaapan|japan|japana|japani|japao|japo|japon|japonia|japonija|japonska|japonsko|japonya|япония|японія|日本|일본
    KE keenia|kena|kenia|kenija|kenya|quenia|кения|кенія|ケニア|肯尼亚|케냐
    KG kargazstan|kirghizistan|kirghizstan|kirgisia|kirgisistan|kirgistan|kirgizie|kirgizija|kirgizistan|kirgizisztan|kirgizsko|kirgizstana|kirguistan|kirguizstan|korgozstan|kyrgyz republic|kyrgyzstan|quirguistao|киргизия|киргизстан|キルギス|吉尔吉斯斯坦|키르기스스탄
    KH cambodge|cambodgia|cambodia|cambodja|cambogia|camboja|camboya|kambocya|kambodja|kambodscha|kambodsja|kambodza|kambodzsa|камбоджа|カンボジア|柬埔寨|캄보디아
    KI kiribati|kiribatis|quiribati|кирибати|кірибаті|キリバス|基里巴斯|키리바시
    KM comoras|comore|comore szigetek|comoren|comorerne|comores|comoros|komoorid|komorai|komoren|komorene|komorerna|komori|komorit|komorlar|komoru salas|komory|комори|коморы|コモロ|科摩罗|코모로
    KN s t kitts och nevis|saint christophe et nieves|saint kitts e nevis|saint kitts en nevis|saint kitts es nevis|saint kitts i nevis|saint kitts in nevis|saint kitts ja nevis|saint kitts og nevis|saint kitts si nevis|saint kitts ve nevis|san cristobal y nieves|sao cristovao e nevis|sent kitsas ir nevis|sentkitsa un nevisa|st kitts nevis|st kitts und nevis|svaty kristof a nevis|svaty krystof a nevis|sveti kristofor i nevis|сент-китс и невис|сент-кітс і невіс|セントクリストファー・ネーヴィス|圣基茨和尼维斯|세인트키츠 네비스
    KP corea del nord|corea del norte|coree du nord|coreea de nord|coreia do norte|d p r korea|democratic peoples republic of korea|dpr korea|dpr of korea|dprk|eszak korea|korea dpr|korea polnocna|kuzey kore|noord korea|nord korea|nordkorea|north korea|pohja korea|pohjois korea|severna korea|severna koreja|severni korea|siaures koreja|sjeverna koreja|ziemelkoreja|кндр|північна корея|北朝鮮|朝鲜|북한
    KR corea del sud|corea del sur|coree du sud|coreea de sud|coreia do sul|del korea|dienvidkoreja|etela korea|guney kore|jizni korea|juzna korea|juzna koreja|korea|korea poludniowa|korea republic|korea south|louna korea|pietu koreja|r o korea|rep of korea|republic of korea|republic of south korea|rok|sor korea|south korea|sudkorea|sydkorea|zuid korea|південна корея|республика корея|韓国|韩国|대한민국
    KW koeweit|koweit|kuvait|kuvajt|kuveit|kuveita|kuveitas|kuveyt|kuwait|kuweit|kuwejt|state of kuwait|кувейт|クウェート|科威特|쿠웨이트
    KY cayman adalari|cayman islands|caymanoarna|caymanoerne|caymanoyene|caymansaaret|iles caimans|ilhas cayman|illes caiman|insulele cayman|islas caiman|isole cayman|kaaimaneilanden|kaimaninseln|kaimanisaared|kaimanu salas|kaimanu salos|kajman szigetek|kajmanie ostrovy|kajmanske ostrovy|kajmanski otoci|kajmanski otoki|kajmany|кайманові острови|о-ва кайман|ケイマン諸島|开曼群岛|케이맨 제도
    KZ cazaquistao|kasachstan|kasahstan|kasakhstan|kazachstan|kazachstanas|kazahstan|kazahstana|kazahsztan|kazajistan|kazakhstan|kazakistan|kazakstan|republic of kazakhstan|казахстан|カザフスタン|哈萨克斯坦|카자흐스탄
    LA lao|lao pdr|lao peoples democratic republic|laos|laosa|laosas|laosz|лаос|ラオス|老挝|라오스
    LB lebanon|liban|libana|libanas|libano|libanon|liibanon|lubnan|ливан|ліван|レバノン|黎巴嫩|레바논
    LC s t lucia|saint lucia|sainte lucie|santa lucia|sent lusija|sentlusija|sfanta lucia|st lucia|svata lucia|svata lucie|sveta lucija|сент-люсия|сент-люсія|セントルシア|圣卢西亚|세인트루시아
    LI lichtenstajnsko|lichtensteinas|lichtenstejnsko|liechtenstein|lihtenstajn|lihtensteina|лихтенштейн|ліхтенштейн|リヒテンシュタイン|列支敦士登|리히텐슈타인
    LK sri lanka|srilanka|шри-ланка|шрі-ланка|スリランカ|斯里兰卡|스리랑카
    LR libeeria|liberia|liberie|liberija|liberya|либерия|ліберія|リベリア|利比里亚|라이베리아
    LS lesotas|lesotho|lesoto|лесото|レソト|莱索托|레소토
    LT leedu|liettua|lietuva|litauen|lithuania|litouwen|lituania|lituanie|litva|litvania|litvanya|litwa|литва|リトアニア|立陶宛|리투아니아
    LU liuksemburgas|lucembursko|luksemburg|luksemburga|lussemburgo|luxembourg|luxemburg|luxemburgo|luxembursko|люксембург|ルクセンブルク|卢森堡|룩셈부르크
    LV lati|latvia|latvija|letland|letonia|letonya|lettland|lettonia|lettonie|lettorszag|lotwa|lotyssko|латвия|латвія|ラトビア|拉脱维亚|라트비아
    LY libia|libie|libija|libya|libye|libyen|liibua|ливия|лівія|リビア|利比亚|리비아
    MA fas|maroc|marocco|marocko|maroka|marokas|marokko|maroko|marroc|marrocos|marruecos|morocco|марокко|モロッコ|摩洛哥|모로코
    MC monaco|monakas|monako|монако|モナコ|摩纳哥|모나코
    MD moldavia|moldavie|moldavien|moldavija|moldavsko|moldawia|moldova|republic of moldova|republica moldova|republik moldau|молдова|モルドバ|摩尔多瓦|몰도바
    ME cerna hora|cierna hora|crna gora|czarnogora|juodkalnija|karadag|melnkalne|montenegro|muntenegru|черногория|чорногорія|モンテネグロ|黑山|몬테네그로
    MF san martin|sao martinho|sen martenas|senmartena|sfantul martin|st martin|svaty martin fr|svaty martin francie|сен-мартен|サン・マルタン|法属圣马丁|생마르탱
    MG madagascar|madagaskar|madagaskara|madagaskaras|madagaszkar|мадагаскар|マダガスカル|马达加斯加|마다가스카르
    MH iles marshall|ilhas marshall|illes marshall|insulele marshall|islas marshall|isole marshall|marsala salas|marsalo salos|marsalovi otoci|marshall adalari|marshall islands|marshall szigetek|marshalleilanden|marshalli saared|marshallinsaaret|marshallinseln|marshalloarna|marshalloerne|marshallove ostrovy|marshallovi otoki|marshallovy ostrovy|marshalloyene|wyspy marshalla|маршалловы о-ва|маршаллові острови|マーシャル諸島|马绍尔群岛|마셜 제도
    MK eszak macedonia|former yugoslav republic of macedonia|fyr macedonia|fyrom|kuzey makedonya|macedoine du nord|macedonia|macedonia de nord|macedonia del nord|macedonia del norte|macedonia do norte|macedonia polnocna|noord macedonie|nord makedonia|nordmakedonien|nordmazedonien|north macedonia|pohja makedoonia|pohjois makedonia|r macedonia|republic of macedonia|republic of north macedonia|severna makedonija|severne macedonsko|severni makedonie|siaures makedonija|sjeverna makedonija|ziemelmakedonija|північна македонія|северная македония|北マケドニア|北马其顿|북마케도니아
    ML mali|malis|мали|малі|マリ|马里|말리
    MM burma|mianmar|mianmar birmania|mianmaras|mianmaras birma|mjanma|mjanma birma|mjanmar|mjanmar burma|mjanmarsko|myanmar|myanmar barma|myanmar birma|myanmar birmania|myanmar birmanie|myanmar burma|мʼянма|мьянма|ミャンマー|缅甸|미얀마
    MN mogolistan|mongolei|mongolia|mongolie|mongoliet|mongolija|mongolsko|mongoolia|монголия|монголія|モンゴル|蒙古|몽골
    MO cin makao oib|ktr ipasais administrativais regions makao|macao|macao kiinan erityishallintoalue|macao oao ciny|macao s a r|macao sar|macao sar china|macao sar kina|macao special administrative region|macao zao ciny|macau|macau erihalduspiirkond|macau rae da china|macau rae xina|macau s a r|macau sar van china|macau special administrative region|makao kkt|posebno upravno obmocje ljudske republike kitajske macao|pup makao kina|r a s chinoise de macao|r a s macao china|rae de macao|rae de macao china|ras di macao|sar macao|sonderverwaltungsregion macau|sra makau|sra makau chiny|ypatingasis administracinis kinijos regionas makao|макао|макао, оар китаю|中国澳门特别行政区|中華人民共和国マカオ特別行政区|마카오
    MP eszaki mariana szigetek|iles mariannes du nord|ilhas marianas do norte|illes marianes del nord|insulele mariane de nord|islas marianas del norte|isole marianne settentrionali|kuzey mariana adalari|marianos siaurines salos|mariany polnocne|noordelijke marianen|nord marianene|nordliche marianen|nordmarianerna|nordmarianerne|northern mariana islands|pohja mariaanid|pohjois mariaanit|severne mariany|severni marianski otoki|severni mariany|sjevernomarijanski otoci|ziemelu marianas salas|північні маріанські острови|северные марианские о-ва|北マリアナ諸島|北马里亚纳群岛|북마리아나제도
    MQ martinica|martinik|martinika|martinique|martynika|мартиника|мартиніка|マルティニーク|马提尼克|마르티니크
    MR mauretania|mauretanien|mauretanija|mauritaania|mauritania|mauritanie|mauritanija|mavretanija|moritanya|мавритания|мавританія|モーリタニア|毛里塔尼亚|모리타니
    MS montseratas|montserrat|montserrata|монтсеррат|モントセラト|蒙特塞拉特|몬트세라트
    MT malta|malte|мальта|マルタ|马耳他|몰타
    MU maurice|maurici|mauricija|mauricijus|mauricio|mauricius|mauritius|маврикий|маврикій|モーリシャス|毛里求斯|모리셔스
    MV maldiivid|maldiv szigetek|maldivas|maldive|maldiven|maldivene|maldiverna|maldiverne|maldives|maldivi|maldivija|maldivler|maldivy|maldyvai|malediivit|malediven|maledivy|malediwy|мальдивы|мальдіви|モルディブ|马尔代夫|몰디브
    MW malaui|malavi|malavija|malavis|malawi|малави|малаві|マラウイ|马拉维|말라위
    MX mehhiko|mehika|meksika|meksiko|meksyk|messico|mexic|mexico|mexiko|mexique|мексика|メキシコ|墨西哥|멕시코
    MY malaisia|malaisie|malaizija|malajsie|malajzia|malasia|malaysia|maleisie|malesia|malezija|malezja|malezya|малайзия|малайзія|マレーシア|马来西亚|말레이시아
    MZ mocambic|mocambique|mosambiik|mosambik|mozambic|mozambico|mozambik|mozambika|mozambikas|mozambique|мозамбик|мозамбік|モザンビーク|莫桑比克|모잠비크
    NA namibia|namibie|namibija|namibya|namiibia|намибия|намібія|ナミビア|纳米比亚|나미비아
    NC jaunkaledonija|naujoji kaledonija|neukaledonien|new caledonia|nieuw caledonie|noua caledonie|nouvelle caledonie|nova caledonia|nova kaledonia|nova kaledonie|nova kaledonija|nowa kaledonia|nueva caledonia|nuova caledonia|ny caledonia|ny kaledonien|nya kaledonien|uj kaledonia|uus kaledoonia|uusi kaledonia|yeni kaledonya|нова каледонія|новая каледония|ニューカレドニア|新喀里多尼亚|뉴칼레도니아
    NE niger|nigera|nigeris|nijer|нигер|нігер|ニジェール|尼日尔|니제르
    NF ile norfolk|ilha norfolk|illa norfolk|insula norfolk|isla norfolk|isola norfolk|norfolk|norfolk adasi|norfolk island|norfolk sziget|norfolkas sala|norfolkinsaari|norfolkinsel|norfolko sala|norfolkon|norfolkoya|norfolski otok|otok norfolk|о-в норфолк|острів норфолк|ノーフォーク島|诺福克岛|노퍽섬
    NG federal republic of nigeria|nigeeria|nigeria|nigerie|nigerija|nijerya|нигерия|нігерія|ナイジェリア|尼日利亚|나이지리아
    NI nicaragua|nikaragua|nikaragva|никарагуа|нікарагуа|ニカラグア|尼加拉瓜|니카라과
    NL alankomaat|holandia|holandsko|holland|hollanda|hollandia|nederland|nederlandene|nederlanderna|netherland|netherlands|niderlande|niederlande|nizozemska|nizozemsko|nyderlandai|paesi bassi|paises baixos|paises bajos|paisos baixos|pays bas|tarile de jos|the netherlands|нидерланды|нідерланди|オランダ|荷兰|네덜란드
    NO noorwegen|norge|norja|norra|norsko|noruega|norvec|norvege|norvegia|norvegija|norveska|norway|norwegen|norwegia|норвегия|норвегія|ノルウェー|挪威|노르웨이
    NP nepal|nepala|nepalas|непал|ネパール|尼泊尔|네팔
    NR nauru|науру|ナウル|瑙鲁|나우루
    NU niue|niuje|ниуэ|ніуе|ニウエ|纽埃|니우에
    NZ aotearoa|jaunzelande|naujoji zelandija|neuseeland|new zealand|nieuw zeeland|noua zeelanda|nouvelle zelande|nova zelanda|nova zelandia|nova zelandija|novi zeland|novy zeland|nowa zelandia|nueva zelanda|nuova zelanda|nya zeeland|uj zeland|uus meremaa|uusi seelanti|yeni zelanda|нова зеландія|новая зеландия|ニュージーランド|新西兰|뉴질랜드
    OM oma|omaan|oman|omana|omanas|sultanate of oman|umman|оман|オマーン|阿曼|오만
    PA panama|панама|パナマ|巴拿马|파나마
    PE perou|peru|peruu|перу|ペルー|秘鲁|페루
    PF francia polinezia|francijas polinezija|francoska polinezija|francouzska polynesie|francuska polinezija|francuzska polynezia|frans polynesie|fransiz polinezyasi|fransk polynesia|fransk polynesien|franska polynesien|franzosisch polynesien|french polynesia|polinesia francesa|polinesia francese|polinezia franceza|polinezja francuska|polynesie francaise|prancuzijos polinezija|prantsuse poluneesia|ranskan polynesia|французская полинезия|французька полінезія|仏領ポリネシア|法属波利尼西亚|프랑스령 폴리네시아
    PG paapua uus guinea|papoea nieuw guinea|papouasie nouvelle guinee|papua jaungvineja|papua naujoji gvineja|papua neuguinea|papua new guinea|papua noua guinee|papua nova guine|papua nova guinea|papua nova gvineja|papua nowa gwinea|papua nueva guinea|papua nuova guinea|papua ny guinea|papua nya guinea|papua uj guinea|papua uusi guinea|papua yeni gine|папуа — новая гвинея|папуа-нова гвінея|パプアニューギニア|巴布亚新几内亚|파푸아뉴기니
    PH filipiinid|filipijnen|filipinai|filipinas|filipine|filipines|filipini|filipinler|filipiny|filippiinit|filippine|filippinene|filippinerna|filippinerne|fulop szigetek|philippinen|philippines|republic of the philippines|филиппины|філіппіни|フィリピン|菲律宾|필리핀
    PK pakistan|pakistana|pakistanas|pakisztan|paquistao|пакистан|パキスタン|巴基斯坦|파키스탄
    PL lengyelorszag|lenkija|poland|polen|polija|poljska|pologne|polonia|polonya|polska|polsko|poola|puola|польша|польща|ポーランド|波兰|폴란드
    PM s t pierre och miquelon|saint pierre a miquelon|saint pierre e miquelon|saint pierre en miquelon|saint pierre es miquelon|saint pierre et miquelon|saint pierre i miquelon|saint pierre in miquelon|saint pierre ja miquelon|saint pierre og miquelon|saint pierre si miquelon|saint pierre ve miquelon|san pedro y miquelon|sao pedro e miquelao|sen pjeras ir mikelonas|senpjera un mikelona|st pierre miquelon|st pierre und miquelon|sveti petar i mikelon|сен-пʼєр і мікелон|сен-пьер и микелон|サンピエール島・ミクロン島|圣皮埃尔和密克隆群岛|생피에르 미클롱
    PN iles pitcairn|ilhas pitcairn|illes pitcairn|insulele pitcairn|islas pitcairn|isole pitcairn|pitcairn|pitcairn adalari|pitcairn islands|pitcairn szigetek|pitcairneilanden|pitcairni saared|pitcairninseln|pitcairnoarna|pitcairnove ostrovy|pitcairnovi otoci|pitcairnovy ostrovy|pitcairnoyene|pitkernas salas|pitkerno salos|о-ва питкэрн|острови піткерн|ピトケアン諸島|皮特凯恩群岛|핏케언 제도
    PR porto rico|porto riko|portorico|portoriko|portoryko|puerto rico|puerto rikas|puertoriko|пуерто-рико|пуэрто-рико|プエルトリコ|波多黎各|푸에르토리코
    PS de palaestinensiske omrader|det palestinske omradet|filistin bolgeleri|occupied palestinian territory|palastinensische autonomiegebiete|palestiina alad|palestiinalaisalue|palestijnse gebieden|palestinas teritorijas|palestine|palestinian territories|palestinian territory|palestinos teritorija|palestinska territorierna|palestinska uzemi|palestinske uzemia|palestinsko ozemlje|palestinsko podrucje|palesztin autonomia|state of palestine|teritoriile palestiniene|territoires palestiniens|territori palestinesi|territorios palestinos|territoris palestins|terytoria palestynskie|палестинские территории|палестинські території|パレスチナ自治区|巴勒斯坦领土|팔레스타인 지구
    PT portekiz|portogallo|portugal|portugale|portugali|portugalia|portugalija|portugalska|portugalsko|португалия|португалія|ポルトガル|葡萄牙|포르투갈
    PW belau|palaos|palau|палау|パラオ|帕劳|팔라우
    PY paraguai|paraguaj|paraguay|paragvaj|paragvaja|paragvajus|paragwaj|парагвай|パラグアイ|巴拉圭|파라과이
    QA catar|katar|katara|kataras|qatar|state of qatar|катар|カタール|卡塔尔|카타르
    RE illa de la reunio|la reunion|reinjona|reuniao|reunion|reunjonas|riunione|реюньйон|реюньон|レユニオン|留尼汪|레위니옹
    RO roemenie|romania|romanya|romenia|romunija|roumanie|rumaenien|rumania|rumanien|rumanija|rumeenia|rumunia|rumunija|rumunjska|rumunsko|румунія|румыния|ルーマニア|罗马尼亚|루마니아
    RS republic of serbia|serbia|serbie|serbien|serbija|servia|servie|sirbistan|srbija|srbsko|szerbia|сербия|сербія|セルビア|塞尔维亚|세르비아
    RU krievija|oroszorszag|rosja|ru federation|rusia|rusija|rusko|rusland|russia|russian federation|russie|russland|rusya|ryssland|ussr|venaja|venemaa|россия|росія|ロシア|俄罗斯|러시아
    RW ruanda|rwanda|руанда|ルワンダ|卢旺达|르완다
    SA arabia saudi|arabia saudita|arabia saudyjska|arabie saoudite|kingdom of saudi arabia|ksa|saoedi arabie|sauda arabija|saudi araabia|saudi arabia|saudi arabien|saudiarabien|saudijska arabija|saudo arabija|saudova arabija|saudska arabia|saudska arabie|suudi arabistan|szaud arabia|саудовская аравия|саудівська аравія|サウジアラビア|沙特阿拉伯|사우디아라비아
    SB iles salomon|ilhas salomao|illes salomo|insulele solomon|islas salomon|isole salomone|saalomoni saared|salamon szigetek|salamounovy ostrovy|salamunove ostrovy|saliamono salos|salomonen|salomonoarna|salomonoerne|salomonovi otoci|salomonovi otoki|salomonoyene|salomonsaaret|salomonseilanden|solomon adalari|solomon islands|wyspy salomona|zalamana salas|соломоновы о-ва|соломонові острови|ソロモン諸島|所罗门群岛|솔로몬 제도
    SC seicheles|seiseliai|seisellid|seiselu salas|sejseli|seszele|seychelle szigetek|seychellen|seychellene|seychellerna|seychellerne|seychelles|seychellit|seychely|seyseller|сейшельские о-ва|сейшельські острови|セーシェル|塞舌尔|세이셸
    SD soedan|soudan|sudaan|sudan|sudana|sudanas|sudao|szudan|судан|スーダン|苏丹|수단
    SE isvec|rootsi|ruotsi|schweden|suecia|suede|suedia|svedija|svedorszag|svedska|svedsko|sverige|svezia|sweden|szwecja|zviedrija|zweden|швеция|швеція|スウェーデン|瑞典|스웨덴
    SG republic of singapore|singapore|singapour|singapur|singapura|singapuras|szingapur|сингапур|сінгапур|シンガポール|新加坡|싱가포르
    SH s t helena|saint helena|sainte helene|santa elena|santa helena|santelena|sfanta elena|sint helena|st helena|sv elenos sala|sv helenas sala|svata helena|sveta helena|szent ilona|wyspa swietej heleny|о-в св. елены|острів святої єлени|セントヘレナ|圣赫勒拿|세인트헬레나
    SI eslovenia|republic of slovenia|sloveenia|slovenia|slovenie|slovenien|slovenija|slovenya|slovinsko|slowenia|slowenien|szlovenia|словения|словенія|スロベニア|斯洛文尼亚|슬로베니아
    SJ huippuvuoret ja jan mayen|spicberky a jan mayen|spitsbergen en jan mayen|spitzbergen und jan mayen|svalbara un jana majena sala|svalbard a jan mayen|svalbard e jan mayen|svalbard es jan mayen|svalbard et jan mayen|svalbard i jan mayen|svalbard in jan mayen|svalbard ja jan mayen|svalbard jan mayen|svalbard och jan mayen|svalbard og jan mayen|svalbard si jan mayen|svalbard ve jan mayen|svalbard y jan mayen|svalbardas ir janas majenas|шпицберген и ян-майен|шпіцберген та ян-маєн|スバールバル諸島・ヤンマイエン島|斯瓦尔巴和扬马延|스발바르제도-얀마웬섬
    SK eslovaquia|slovacchia|slovacia|slovacka|slovak republic|slovakia|slovakien|slovakiet|slovakija|slovakkia|slovakya|slovaquie|slovaska|slovensko|slowacja|slowakei|slowakije|szlovakia|словакия|словаччина|スロバキア|斯洛伐克|슬로바키아
    SL serra leoa|siera leone|sierra leona|sierra leone|sijera leone|sjerraleone|сьерра-леоне|сьєрра-леоне|シエラレオネ|塞拉利昂|시에라리온
    SM saint marin|san marinas|san marino|sanmarino|сан-марино|サンマリノ|圣马力诺|산마리노
    SN senegal|senegala|senegalas|szenegal|сенегал|セネガル|塞内加尔|세네갈
    SO somaalia|somali|somalia|somalie|somalija|somalis|somalsko|szomalia|сомали|сомалі|ソマリア|索马里|소말리아
    SR surinam|surinama|surinamas|suriname|суринам|スリナム|苏里南|수리남
    SS del szudan|dienvidsudana|etela sudan|guney sudan|jizni sudan|juzni sudan|juzny sudan|louna sudaan|pietu sudanas|sor sudan|soudan du sud|south sudan|sud sudan|sudan del sud|sudan del sur|sudan poludniowy|sudanul de sud|sudao do sul|sudsudan|sydsudan|zuid soedan|південний судан|южный судан|南スーダン|南苏丹|남수단
    ST san tome ir prinsipe|santo tome y principe|santome un prinsipi|sao tome e principe|sao tome en principe|sao tome es principe|sao tome et principe|sao tome i principe|sao tome in principe|sao tome ja principe|sao tome och principe|sao tome og principe|sao tome principe|sao tome si principe|sao tome und principe|sao tome ve principe|svaty tomas a princov ostrov|svaty tomas a princuv ostrov|sveti toma i princip|wyspy swietego tomasza i ksiazeca|сан-томе и принсипи|сан-томе і принсіпі|サントメ・プリンシペ|圣多美和普林西比|상투메 프린시페
    SV el salvador|salvador|salvadora|salvadoras|salwador|сальвадор|エルサルバドル|萨尔瓦多|엘살바도르
    SX saint martin partie neerlandaise|sint maarten|sint martenas|sintmartena|svaty martin hol|svaty martin nizozemsko|синт-мартен|сінт-мартен|シント・マールテン|荷属圣马丁|신트마르턴
    SY siria|sirija|suriye|suuria|syria|syrian arab republic|syrie|syrien|syyria|sziria|сирия|сирія|シリア|叙利亚|시리아
    SZ essuatini|esuatini|esvatini|eswatini|svaasimaa|svatini|svazilandas|swaziland|szvazifold|есватіні|эсватини|エスワティニ|斯威士兰|에스와티니
    TA tristan da cunha|tristan de acuna|tristana da kunjas salu teritorijas|tristano da kunjos|tristao da cunha|тристан-да-кунья|трістан-да-кунья|トリスタン・ダ・クーニャ|特里斯坦-达库尼亚群岛|트리스탄다쿠나
    TC iles turques et caiques|ilhas turcas e caicos|illes turks i caicos|insulele turks si caicos|islas turcas y caicos|isole turks e caicos|otoci turks i caicos|otoki turks in caicos|terksas un kaikosas salas|terkso ir kaikoso salos|turks a caicos|turks caicos islands|turks en caicoseilanden|turks es caicos szigetek|turks i caicos|turks ja caicos|turks ja caicossaaret|turks och caicosoarna|turks og caicosoerne|turks og caicosoyene|turks und caicosinseln|turks ve caicos adalari|острови теркс і кайкос|тёркс и кайкос|タークス・カイコス諸島|特克斯和凯科斯群岛|터크스 케이커스 제도
    TD cad|cada|cadas|chad|chade|ciad|csad|czad|tchad|tsaad|tsad|tschad|tsjaad|tsjad|txad|чад|チャド|乍得|차드
    TF de franske besiddelser i det sydlige indiske ocean og antarktis|de franske sorterritorier|francia deli teruletek|francijas dienvidjuru teritorija|francosko juzno ozemlje|francouzska jizni uzemi|francuski juzni teritoriji|francuskie terytoria poludniowe i antarktyczne|francuzske juzne a antarkticke uzemia|franse gebieden in de zuidelijke indische oceaan|fransiz guney topraklari|franska sydterritorierna|franzosische sud und antarktisgebiete|french southern territories|prancuzijos pietu sritys|prantsuse lounaalad|ranskan etelaiset ja antarktiset alueet|teritoriile australe si antarctice franceze|terre australi francesi|terres australes francaises|terres australs antartiques franceses|territorios australes franceses|territorios franceses do sul|французские южные территории|французькі південні території|仏領極南諸島|法属南部领地|프랑스령 남방 지역
    TG togas|togo|того|トーゴ|多哥|토고
    TH tai|tailandas|tailandia|taizeme|tajland|tajlandia|tajska|tayland|thaifold|thailand|thailanda|thailande|thailandia|thaimaa|thajsko|таиланд|таїланд|タイ|泰国|태국
    TJ tacikistan|tadjikistan|tadjiquistao|tadschikistan|tadsjikistan|tadzikija|tadzikistan|tadzikistana|tadzjikistan|tadzsikisztan|tadzykistan|tagikistan|tajikistan|tayikistan|таджикистан|タジキスタン|塔吉克斯坦|타지키스탄
    TK tokelau|tokelauoarna|токелау|トケラウ|托克劳|토켈라우
    TL austrumtimora|ida timor|ita timor|kelet timor|oost timor|ost timor|osttimor|rytu timoras|timor est|timor leste|timor oriental|timor wschodni|vychodni timor|vychodny timor|восточный тимор|тимор-лешті|东帝汶|東ティモール|동티모르
    TM turcomenistao|turkmenistan|turkmenistana|turkmenistanas|turkmenisztan|turkmensko|туркменистан|туркменістан|トルクメニスタン|土库曼斯坦|투르크메니스탄
    TN tuneesia|tunesie|tunesien|tunez|tunezia|tunezja|tunis|tunisas|tunisia|tunisie|tunisien|tunisija|tunisko|tunizija|tunus|тунис|туніс|チュニジア|突尼斯|튀니지
    TO tonga|тонга|トンガ|汤加|통가
    TR republic of turkey|republic of turkiye|torokorszag|turchia|turcia|turcija|turcja|turecko|turgi|turkei|turkey|turkiet|turkija|turkije|turkiye|turkki|turquia|turquie|turska|tyrkia|tyrkiet|туреччина|турция|トルコ|土耳其|튀르키예
    TT trinidad a tobago|trinidad e tobago|trinidad en tobago|trinidad es tobago|trinidad i tobago|trinidad in tobago|trinidad ja tobago|trinidad och tobago|trinidad og tobago|trinidad si tobago|trinidad tobago|trinidad und tobago|trinidad ve tobago|trinidad y tobago|trinidada un tobago|trinidadas ir tobagas|trinite et tobago|trynidad i tobago|тринидад и тобаго|тринідад і тобаго|トリニダード・トバゴ|特立尼达和多巴哥|트리니다드 토바고
    TV tuvalu|тувалу|ツバル|图瓦卢|투발루
    TW chinese taipei|republic of china|roc|taivana|taivanas|taiwan|taiwan r o c|taiwan republic of china|taiwan roc|tajvan|tajwan|tayvan|tchaj wan|тайвань|台湾|대만
    TZ tansaania|tansania|tanzania|tanzanie|tanzanija|tanzanya|united republic of tanzania|танзания|танзанія|タンザニア|坦桑尼亚|탄자니아
    UA oekraine|ucraina|ucrania|ukraina|ukraine|ukrajina|ukrajna|ukrayna|украина|україна|ウクライナ|乌克兰|우크라이나
    UG oeganda|ouganda|uganda|уганда|ウガンダ|乌干达|우간다
    UM abd kucuk harici adalari|amerikanische uberseeinseln|amerikanske oversoiske oer|asv mazas aizjuras salas|az usa lakatlan kulbirtokai|dalekie wyspy mniejsze stanow zjednoczonych|iles mineures eloignees des etats unis|ilhas menores distantes dos eua|illes menors allunyades dels estats units|insulele indepartate ale s u a|islas menores alejadas de ee uu|isole minori esterne degli stati uniti|jungtiniu valstiju mazosios tolimosios salos|kleine afgelegen eilanden van de verenigde staten|mali udaljeni otoci sad a|mensi odlehle ostrovy usa|mensie odlahle ostrovy usa|stranski zunanji otoki zdruzenih drzav|u s outlying islands|uhendriikide hajasaared|usa s yttre oar|usas ytre oyer|yhdysvaltain erillissaaret|внешние малые о-ва|віддалені острови сша|合衆国領有小離島|美国本土外小岛屿|미국령 해외 제도
    US ameerika uhendriigid|amerika birlesik devletleri|amerikas savienotas valstis|eeuu|egyesult allamok|estados unidos|estats units|etats unis|jungtines valstijos|sjedinjene americke drzave|spojene staty|stany zjednoczone|statele unite ale americii|stati uniti|u s a|u s of america|united states|united states of america|us|usa|vereinigte staaten|verenigde staten|yhdysvallat|zdruzene drzave amerike|соединенные штаты|сполучені штати|アメリカ合衆国|美国|미국
    UY uruguai|uruguaj|uruguay|urugvaj|urugvaja|urugvajus|urugwaj|уругвай|ウルグアイ|乌拉圭|우루과이
    UZ oezbekistan|ouzbekistan|ozbekistan|republic of uzbekistan|usbekistan|uzbegisztan|uzbekistan|uzbekistana|uzbekistanas|uzbequistao|узбекистан|ウズベキスタン|乌兹别克斯坦|우즈베키스탄
    VA cidade do vaticano|citta del vaticano|ciudad del vaticano|ciutat del vatica|etat de la cite du vatican|statul cetatii vaticanului|vaticaanstad|vatican city|vatikaani|vatikan|vatikano miesto valstybe|vatikans|vatikanstadt|vatikanstaten|watykan|ватикан|バチカン市国|梵蒂冈|바티칸 시국
    VC s t vincent och grenadinerna|saint vincent e grenadine|saint vincent en de grenadines|saint vincent es a grenadine szigetek|saint vincent et les grenadines|saint vincent i grenadyny|saint vincent i les grenadines|saint vincent in grenadine|saint vincent ja grenadiinid|saint vincent ja grenadiinit|saint vincent og grenadinerne|saint vincent si grenadinele|saint vincent ve grenadinler|san vicente y las granadinas|sao vicente e granadinas|sentvinsenta un grenadinas|st vincent grenadines|st vincent og grenadinene|st vincent und die grenadinen|svaty vincenc a grenadiny|svaty vincent a grenadiny|sventasis vincentas ir grenadinai|sveti vincent i grenadini|сент-винсент и гренадины|сент-вінсент і гренадіни|セントビンセント及びグレナディーン諸島|圣文森特和格林纳丁斯|세인트빈센트그레나딘
    VE bolivarian republic of venezuela|venecuela|venesuela|venezuela|wenezuela|венесуела|венесуэла|ベネズエラ|委内瑞拉|베네수엘라
    VG brit virgin szigetek|britanski deviski otoki|britanski djevicanski otoci|britanya virjin adalari|briti neitsisaared|britische jungferninseln|british virgin islands|britse maagdeneilanden|britske panenske ostrovy|brittilaiset neitsytsaaret|brittiska jungfruoarna|britu virdzinas|brytyjskie wyspy dziewicze|de britiske jomfruoer|de britiske jomfruoyene|didziosios britanijos mergeliu salos|iles vierges britanniques|ilhas virgens britanicas|illes verges britaniques|insulele virgine britanice|islas virgenes britanicas|isole vergini britanniche|британські віргінські острови|英属维尔京群岛|英領ヴァージン諸島|영국령 버진아일랜드
    VI abd virjin adalari|americke panenske ostrovy|americki djevicanski otoci|amerikaanse maagdeneilanden|amerikai virgin szigetek|amerikanische jungferninseln|amerikanska jungfruoarna|ameriski deviski otoki|asv virdzinas|de amerikanske jomfruoer|de amerikanske jomfruoyene|iles vierges des etats unis|ilhas virgens americanas|illes verges dels estats units|insulele virgine americane|islas virgenes de ee uu|isole vergini americane|jungtiniu valstiju mergeliu salos|u s virgin islands|united states virgin islands|us virgin islands|usa neitsisaared|wyspy dziewicze stanow zjednoczonych|yhdysvaltain neitsytsaaret|віргінські острови|米領ヴァージン諸島|美属维尔京群岛|미국령 버진아일랜드
    VN socialist republic of vietnam|viet nam|vietna|vietnam|vietnamas|vijetnam|vjetnama|wietnam|вʼєтнам|вьетнам|ベトナム|越南|베트남
    VU vanuatu|вануату|バヌアツ|瓦努阿图|바누아투
    WF volisa un futunas salas|volisas ir futuna|wallis a futuna|wallis e futuna|wallis en futuna|wallis es futuna|wallis et futuna|wallis futuna|wallis i futuna|wallis in futuna|wallis ja futuna|wallis och futunaoarna|wallis og futuna|wallis si futuna|wallis und futuna|wallis ve futuna|wallis y futuna|уоллис и футуна|уолліс і футуна|ウォリス・フツナ|瓦利斯和富图纳|왈리스-푸투나 제도
    WS samoa|szamoa|самоа|サモア|萨摩亚|사모아
    XK kosova|kosovas|kosovo|kosowo|koszovo|косово|コソボ|科索沃|코소보
    YE iemen|jeemen|jemen|jemena|jemenas|yemen|йемен|ємен|イエメン|也门|예멘
    YT majota|majotas|majotta|mayotte|майотта|マヨット|马约特|마요트
    ZA africa de sud|africa do sul|afrique du sud|del afrikai koztarsasag|dienvidafrikas republika|etela afrikka|guney afrika|jihoafricka republika|juzna afrika|juznoafricka republika|juznoafriska republika|louna aafrika vabariik|pietu afrika|republic of south africa|republika poludniowej afryki|rsa|sor afrika|south africa|sud africa|sudafrica|sudafrika|sydafrika|zuid afrika|південно-африканська республіка|южно-африканская республика|南アフリカ|南非|남아프리카
    ZM sambia|zambia|zambie|zambija|zambiya|замбия|замбія|ザンビア|赞比亚|잠비아
    ZW simbabwe|zimbabue|zimbabve|zimbabwe|зимбабве|зімбабве|ジンバブエ|津巴布韦|짐바브웨
    """
}

extension Gazetteer {
  /// English names for display, a line a country: code, name.
  static let countryEnglishNames = """
    AC Ascension Island
    AD Andorra
    AE United Arab Emirates
    AF Afghanistan
    AG Antigua and Barbuda
    AI Anguilla
    AL Albania
    AM Armenia
    AO Angola
    AQ Antarctica
    AR Argentina
    AS American Samoa
    AT Austria
    AU Australia
    AW Aruba
    AX Åland Islands
    AZ Azerbaijan
    BA Bosnia and Herzegovina
    BB Barbados
    BD Bangladesh
    BE Belgium
    BF Burkina Faso
    BG Bulgaria
    BH Bahrain
    BI Burundi
    BJ Benin
    BL St. Barthélemy
    BM Bermuda
    BN Brunei
    BO Bolivia
    BQ Caribbean Netherlands
    BR Brazil
    BS Bahamas
    BT Bhutan
    BV Bouvet Island
    BW Botswana
    BY Belarus
    BZ Belize
    CA Canada
    CC Cocos (Keeling) Islands
    CD DR Congo
    CF Central African Republic
    CG Congo
    CH Switzerland
    CI Côte d’Ivoire
    CK Cook Islands
    CL Chile
    CM Cameroon
    CN China
    CO Colombia
    CP Clipperton Island
    CR Costa Rica
    CU Cuba
    CV Cape Verde
    CW Curaçao
    CX Christmas Island
    CY Cyprus
    CZ Czechia
    DE Germany
    DG Diego Garcia
    DJ Djibouti
    DK Denmark
    DM Dominica
    DO Dominican Republic
    DZ Algeria
    EA Ceuta and Melilla
    EC Ecuador
    EE Estonia
    EG Egypt
    EH Western Sahara
    ER Eritrea
    ES Spain
    ET Ethiopia
    FI Finland
    FJ Fiji
    FK Falkland Islands
    FM Micronesia
    FO Faroe Islands
    FR France
    GA Gabon
    GB United Kingdom
    GD Grenada
    GE Georgia
    GF French Guiana
    GG Guernsey
    GH Ghana
    GI Gibraltar
    GL Greenland
    GM Gambia
    GN Guinea
    GP Guadeloupe
    GQ Equatorial Guinea
    GR Greece
    GS South Georgia and South Sandwich Islands
    GT Guatemala
    GU Guam
    GW Guinea-Bissau
    GY Guyana
    HK Hong Kong
    HM Heard and McDonald Islands
    HN Honduras
    HR Croatia
    HT Haiti
    HU Hungary
    IC Canary Islands
    ID Indonesia
    IE Ireland
    IL Israel
    IM Isle of Man
    IN India
    IO British Indian Ocean Territory
    IQ Iraq
    IR Iran
    IS Iceland
    IT Italy
    JE Jersey
    JM Jamaica
    JO Jordan
    JP Japan
    KE Kenya
    KG Kyrgyzstan
    KH Cambodia
    KI Kiribati
    KM Comoros
    KN St. Kitts and Nevis
    KP North Korea
    KR South Korea
    KW Kuwait
    KY Cayman Islands
    KZ Kazakhstan
    LA Laos
    LB Lebanon
    LC St. Lucia
    LI Liechtenstein
    LK Sri Lanka
    LR Liberia
    LS Lesotho
    LT Lithuania
    LU Luxembourg
    LV Latvia
    LY Libya
    MA Morocco
    MC Monaco
    MD Moldova
    ME Montenegro
    MF St. Martin
    MG Madagascar
    MH Marshall Islands
    MK North Macedonia
    ML Mali
    MM Myanmar
    MN Mongolia
    MO Macau
    MP Northern Mariana Islands
    MQ Martinique
    MR Mauritania
    MS Montserrat
    MT Malta
    MU Mauritius
    MV Maldives
    MW Malawi
    MX Mexico
    MY Malaysia
    MZ Mozambique
    NA Namibia
    NC New Caledonia
    NE Niger
    NF Norfolk Island
    NG Nigeria
    NI Nicaragua
    NL Netherlands
    NO Norway
    NP Nepal
    NR Nauru
    NU Niue
    NZ New Zealand
    OM Oman
    PA Panama
    PE Peru
    PF French Polynesia
    PG Papua New Guinea
    PH Philippines
    PK Pakistan
    PL Poland
    PM St. Pierre and Miquelon
    PN Pitcairn Islands
    PR Puerto Rico
    PS Palestine
    PT Portugal
    PW Palau
    PY Paraguay
    QA Qatar
    RE Réunion
    RO Romania
    RS Serbia
    RU Russia
    RW Rwanda
    SA Saudi Arabia
    SB Solomon Islands
    SC Seychelles
    SD Sudan
    SE Sweden
    SG Singapore
    SH St. Helena
    SI Slovenia
    SJ Svalbard and Jan Mayen
    SK Slovakia
    SL Sierra Leone
    SM San Marino
    SN Senegal
    SO Somalia
    SR Suriname
    SS South Sudan
    ST São Tomé and Príncipe
    SV El Salvador
    SX Sint Maarten
    SY Syria
    SZ Eswatini
    TA Tristan da Cunha
    TC Turks and Caicos Islands
    TD Chad
    TF French Southern Territories
    TG Togo
    TH Thailand
    TJ Tajikistan
    TK Tokelau
    TL Timor-Leste
    TM Turkmenistan
    TN Tunisia
    TO Tonga
    TR Türkiye
    TT Trinidad and Tobago
    TV Tuvalu
    TW Taiwan
    TZ Tanzania
    UA Ukraine
    UG Uganda
    UM U.S. Outlying Islands
    US United States
    UY Uruguay
    UZ Uzbekistan
    VA Vatican City
    VC St. Vincent and Grenadines
    VE Venezuela
    VG British Virgin Islands
    VI U.S. Virgin Islands
    VN Vietnam
    VU Vanuatu
    WF Wallis and Futuna
    WS Samoa
    XK Kosovo
    YE Yemen
    YT Mayotte
    ZA South Africa
    ZM Zambia
    ZW Zimbabwe
    """
}

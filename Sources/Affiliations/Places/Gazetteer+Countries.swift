// Written by Scripts/make-gazetteer.py; names from the Unicode CLDR (Babel 2.19.0).

extension Gazetteer {
  /// Folded names of countries in the languages of the field, a line a country: code, names.
  static let countryNames = """
    AC ascension|ascension adasi|ascension island|ascension saari|ascension sziget|ascensioni saar|ascensionoen|dangun zengimo sala|debesbrauksanas sala|ile de lascension|ilha de ascensao|illa de lascensio|insula ascension|isla de la ascension|isola ascensione|otok ascension|otok uzasasca|pulau ascension|wyspa wniebowstapienia|νήσος ασενσιόν|востраў узнясення|о-в вознесения|острво асенсион|остров възнесение|острів вознесіння|әскенжін аралы|האי אסנשן|اسینشن آئلینڈ|جزایر آسنسیون|جزيرة أسينشيون|असेंशन द्वीप|অ্যাসেনশন দ্বীপপুঞ্জ|เกาะแอสเซนชัน|アセンション島|阿森松岛|阿森松島|어센션섬
    AD andora|andorra|andorre|ανδόρα|андора|андорра|אנדורה|آندورا|أندورا|انڈورا|एंडोरा|আন্ডোরা|อันดอร์รา|アンドラ|安道尔|安道爾|안도라
    AE apvienotie arabu emirati|araabia uhendemiraadid|arabiemiirikunnat|birlesik arap emirlikleri|de forenede arabiske emirater|de forente arabiske emirater|egyesult arab emirsegek|emirados arabes unidos|emiratele arabe unite|emirati arabi uniti|emiratos arabes unidos|emirats arabes unis|emirats arabs units|forenade arabemiraten|jungtiniai arabu emyratai|spojene arabske emiraty|u a e|uae|ujedinjeni arapski emirati|uni emirat arab|united arab emirates|vereinigte arabische emirate|verenigde arabische emiraten|zdruzeni arabski emirati|zjednoczone emiraty arabskie|ηνωμένα αραβικά εμιράτα|аб’яднаныя арабскія эміраты|біріккен араб әмірліктері|оаэ|обʼєднані арабські емірати|обединени арабски емирства|уједињени арапски емирати|איחוד האמירויות הערביות|الإمارات العربية المتحدة|امارات متحدهٔ عربی|متحدہ عرب امارات|संयुक्त अरब अमीरात|সংযুক্ত আরব আমিরাত|สหรัฐอาหรับเอมิเรตส์|アラブ首長国連邦|阿拉伯联合酋长国|阿拉伯聯合大公國|아랍에미리트
    AF afeganistao|afganistan|afganistana|afganistanas|afganisztan|afghanistan|αφγανιστάν|авганистан|ауғанстан|афганистан|афганістан|אפגניסטן|أفغانستان|افغانستان|अफ़गानिस्तान|আফগানিস্তান|อัฟกานิสถาน|アフガニスタン|阿富汗|아프가니스탄
    AG antigua a barbuda|antigua barbuda|antigua dan barbuda|antigua e barbuda|antigua en barbuda|antigua es barbuda|antigua et barbuda|antigua i barbuda|antigua ja barbuda|antigua och barbuda|antigua og barbuda|antigua si barbuda|antigua und barbuda|antigua ve barbuda|antigua y barbuda|antigva i barbuda|antigva in barbuda|antigva ir barbuda|antigva un barbuda|αντίγκουα και μπαρμπούντα|антигва и барбуда|антигуа және барбуда|антигуа и барбуда|антигуа і барбуда|антыгуа і барбуда|אנטיגואה וברבודה|آنتیگوا و باربودا|أنتيغوا وبربودا|انٹیگوا اور باربودا|एंटिगुआ और बरबुडा|অ্যান্টিগুয়া ও বারবুডা|แอนติกาและบาร์บูดา|アンティグア・バーブーダ|安地卡及巴布達|安提瓜和巴布达|앤티가 바부다
    AI angilija|angilja|anguila|anguilla|angvila|ανγκουίλα|ангвила|ангилья|ангуила|ангілья|אנגווילה|آنگویلا|أنغويلا|انگوئیلا|एंग्विला|অ্যাঙ্গুইলা|แองกวิลลา|アンギラ|安圭拉|安奎拉|앵귈라
    AL albaania|albania|albanie|albanien|albanija|albansko|arnavutluk|αλβανία|албания|албанија|албанія|אלבניה|آلبانی|ألبانيا|البانیہ|अल्बानिया|আলবেনিয়া|แอลเบเนีย|アルバニア|阿尔巴尼亚|阿爾巴尼亞|알바니아
    AM armeenia|armenia|armenie|armenien|armenija|armensko|ermenistan|ormenyorszag|republic of armenia|αρμενία|армения|арменія|вірменія|јерменија|ארמניה|آرمینیا|أرمينيا|ارمنستان|आर्मेनिया|আর্মেনিয়া|อาร์เมเนีย|アルメニア|亚美尼亚|亞美尼亞|아르메니아
    AO angola|αγκόλα|ангола|אנגולה|آنگولا|أنغولا|انگولا|अंगोला|অ্যাঙ্গোলা|แองโกลา|アンゴラ|安哥拉|앙골라
    AQ antarctica|antarctique|antarktida|antarktika|antarktis|antarktisz|antarktyda|antartida|antartide|ανταρκτική|антарктида|антарктик|антарктика|антарктыка|אנטארקטיקה|أنتاركتيكا|انٹارکٹیکا|جنوبگان|अंटार्कटिका|অ্যান্টার্কটিকা|แอนตาร์กติกา|南极洲|南極|南極洲|남극 대륙
    AR argentiina|argentina|argentine|argentinie|argentinien|argentyna|arjantin|αργεντινή|аргентина|аргенціна|аржентина|ארגנטינה|آرژانتین|ارجنٹینا|الأرجنتين|अर्जेंटीना|আর্জেন্টিনা|อาร์เจนตินา|アルゼンチン|阿根廷|아르헨티나
    AS ameerika samoa|american samoa|americka samoa|amerikaans samoa|amerikai szamoa|amerikan samoa|amerikan samoasi|amerikanisch samoa|amerikansk samoa|amerikanska samoa|amerikos samoa|ameriska samoa|asv samoa|samoa americaines|samoa americana|samoa americane|samoa amerika|samoa amerykanskie|αμερικανική σαμόα|америкалық самоа|американска самоа|американское самоа|американське самоа|америчка самоа|амерыканскае самоа|סמואה האמריקנית|امریکی ساموآ|ساموآی امریکا|ساموا الأمريكية|अमेरिकी समोआ|আমেরিকান সামোয়া|อเมริกันซามัว|米領サモア|美属萨摩亚|美屬薩摩亞|아메리칸 사모아
    AT austria|austrija|ausztria|autriche|avstrija|avusturya|itavalta|oostenrijk|osterreich|osterrike|ostrig|rakousko|rakusko|αυστρία|австрия|австрія|аустрия|аустрија|аўстрыя|אוסטריה|آسٹریا|اتریش|النمسا|ऑस्ट्रिया|অস্ট্রিয়া|ออสเตรีย|オーストリア|奥地利|奧地利|오스트리아
    AU austraalia|australia|australie|australien|australija|ausztralia|avstralija|avustralya|commonwealth of australia|αυστραλία|австралия|австралія|аустралия|аустралија|аўстралія|אוסטרליה|آسٹریلیا|أستراليا|استرالیا|ऑस्ट्रेलिया|অস্ট্রেলিয়া|ออสเตรเลีย|オーストラリア|澳大利亚|澳洲|오스트레일리아
    AW aruba|αρούμπα|аруба|ארובה|آروبا|أروبا|اروبا|अरूबा|আরুবা|อารูบา|アルバ|荷屬阿魯巴|阿鲁巴|아루바
    AX ahvenamaa|ahvenanmaa|aland|aland adalari|aland islands|aland szigetek|alandinseln|alandski otoci|alandski otoki|alandu salos|alandy|iles aland|ilhas aland|illes aland|insulele aland|islas aland|isole aland|kepulauan aland|olandes salas|wyspy alandzkie|νήσοι όλαντ|аланд аралдары|аландские о-ва|аландскія астравы|аландські острови|оландска острва|оландски острови|איי אולנד|آلینڈ آئلینڈز|جزایر آلاند|جزر آلاند|एलैंड द्वीपसमूह|অলান্ড দ্বীপপুঞ্জ|หมู่เกาะโอลันด์|オーランド諸島|奥兰群岛|奧蘭群島|올란드 제도
    AZ aserbaidschan|aserbaidzaan|aserbajdsjan|azerbaidjan|azerbaidzan|azerbaidzana|azerbaidzanas|azerbaigian|azerbaijan|azerbaijao|azerbaiyan|azerbajdzan|azerbajdzjan|azerbajdzsan|azerbaycan|azerbeidzjan|azerbejdzan|republic of azerbaijan|αζερμπαϊτζάν|азербайджан|азербејџан|әзірбайжан|אזרבייג׳ן|آذربائیجان|أذربيجان|جمهوری آذربایجان|अज़रबैजान|আজারবাইজান|อาเซอร์ไบจาน|アゼルバイジャン|亞塞拜然|阿塞拜疆|아제르바이잔
    BA bosna a hercegovina|bosna hersek|bosna i hercegovina|bosna in hercegovina|bosnia|bosnia dan herzegovina|bosnia e herzegovina|bosnia ed erzegovina|bosnia hercegovina|bosnia herzegovina|bosnia i hercegovina|bosnia i hercegowina|bosnia ja hertsegoviina|bosnia ja hertsegovina|bosnia si hertegovina|bosnia y herzegovina|bosnie en herzegovina|bosnie herzegovine|bosnien hercegovina|bosnien och hercegovina|bosnien und herzegowina|bosnija ir hercegovina|bosnija un hercegovina|bosznia hercegovina|βοσνία - ερζεγοβίνη|босна и херцеговина|босния және герцеговина|босния и герцеговина|боснія і герцагавіна|боснія і герцеговина|בוסניה והרצגובינה|البوسنة والهرسك|بوسنی و هرزگوین|بوسنیا اور ہرزیگووینا|बोस्निया और हर्ज़ेगोविना|বসনিয়া ও হার্জেগোভিনা|บอสเนียและเฮอร์เซโกวีนา|ボスニア・ヘルツェゴビナ|波士尼亞與赫塞哥維納|波斯尼亚和黑塞哥维那|보스니아 헤르체고비나
    BB barbade|barbados|barbadosa|barbadosas|μπαρμπέιντος|барбадас|барбадос|ברבדוס|باربادوس|بارباڈوس|بربادوس|बारबाडोस|বার্বাডোজ|บาร์เบโดส|バルバドス|巴巴多斯|巴貝多|바베이도스
    BD banglades|bangladesa|bangladesas|bangladesch|bangladesh|bangladesz|μπανγκλαντές|бангладеш|бангладэш|בנגלדש|بنغلاديش|بنگلادش|بنگلہ دیش|बांग्लादेश|বাংলাদেশ|บังกลาเทศ|バングラデシュ|孟加拉|孟加拉国|방글라데시
    BE belcika|belgia|belgica|belgicko|belgie|belgien|belgija|belgio|belgique|belgium|βέλγιο|белгия|белгија|бельгия|бельгія|בלגיה|بلجيكا|بلژیک|بیلجیم|बेल्जियम|বেলজিয়াম|เบลเยียม|ベルギー|比利时|比利時|벨기에
    BF burkina fasas|burkina faso|burkinafaso|burquina faso|μπουρκίνα φάσο|буркина фасо|буркина-фасо|буркіна-фасо|בורקינה פאסו|برکینا فاسو|بوركينا فاسو|بورکینافاسو|बुर्किना फ़ासो|বুরকিনা ফাসো|บูร์กินาฟาโซ|ブルキナファソ|布吉納法索|布基纳法索|부르키나파소
    BG bolgarija|bugarska|bulgaaria|bulgaria|bulgarie|bulgarien|bulgarija|bulgarije|bulgaristan|bulharsko|βουλγαρία|балгарыя|болгария|болгарія|бугарска|българия|בולגריה|بلغارستان|بلغاريا|بلغاریہ|बुल्गारिया|বুলগেরিয়া|บัลแกเรีย|ブルガリア|保加利亚|保加利亞|불가리아
    BH bahrain|bahrajn|bahrein|bahreina|bahreinas|bahreyn|barein|kingdom of bahrain|μπαχρέιν|бахреин|бахрейн|бахрэйн|בחריין|البحرين|بحرین|बहरीन|বাহারিন|บาห์เรน|バーレーン|巴林|바레인
    BI burundi|burundija|burundis|μπουρούντι|бурундзі|бурунди|бурунді|בורונדי|برونڈی|بوروندي|بوروندی|बुरुंडी|বুরুন্ডি|บุรุนดี|ブルンジ|布隆迪|蒲隆地|부룬디
    BJ benin|benina|beninas|μπενίν|бенин|бенін|בנין|بنين|بنین|بینن|बेनिन|বেনিন|เบนิน|ベナン|貝南|贝宁|베냉
    BL s t barthelemy|saint barthelemy|san bartolome|sao bartolomeu|sen bartelemi|senbartelmi|st barthelemy|svaty bartolomej|sveti bartolomej|άγιος βαρθολομαίος|свети бартоломеј|сен бартелеми|сен-бартелеми|сен-бартелемі|сен-бартэльмі|סנט ברתולומיאו|سان بارتليمي|سن بارتلمی|سینٹ برتھلیمی|सेंट बार्थेलेमी|সেন্ট বার্থেলেমি|เซนต์บาร์เธเลมี|サン・バルテルミー|圣巴泰勒米|聖巴瑟米|생바르텔레미
    BM bermuda|bermudas|bermudes|bermudi|bermudu salas|bermudy|βερμούδες|бермуд аралдары|бермуди|бермудски острови|бермудские о-ва|бермудскія астравы|бермудські острови|ברמודה|برمودا|बरमूडा|বারমুডা|เบอร์มิวดา|バミューダ|百慕大|百慕達|버뮤다
    BN brunei|brunei darussalam|brunej|bruneja|brunejus|μπρουνέι|бруней|бруней даруссалам|брунеј|ברוניי|برونئی|برونائی|بروناي|ब्रूनेई|ব্রুনেই|บรูไน|ブルネイ|文莱|汶萊|브루나이
    BO boliivia|bolivia|bolivie|bolivien|bolivija|bolivya|boliwia|plurinational state of bolivia|βολιβία|балівія|боливия|боливија|болівія|בוליביה|بوليفيا|بولیوی|بولیویا|बोलीविया|বলিভিয়া|โบลิเวีย|ボリビア|玻利維亞|玻利维亚|볼리비아
    BQ belanda karibia|caraibi olandesi|carib neerlandes|caribbean netherlands|caribe neerlandes|caribisch nederland|de tidligere nederlandske antiller|holland karib terseg|insulele caraibe olandeze|karayip hollandasi|karibian alankomaat|karibische niederlande|karibisk nederland|karibiska nederlanderna|karibske holandsko|karibske nizozemsko|karibu nyderlandai|kariibi madalmaad|karipski otoci nizozemske|niderlandes karibu salas|niderlandy karaibskie|nizozemski karibi|paises baixos caribenhos|pays bas caribeens|ολλανδία καραϊβικής|бонэйр, синт-эстатиус және саба|бонэйр, синт-эстатиус и саба|карибска нидерландия|карибські нідерланди|карипска холандија|карыбскія нідэрланды|האיים הקריביים ההולנדיים|جزایر کارائیب هلند|هولندا الكاريبية|کریبیائی نیدرلینڈز|कैरिबियन नीदरलैंड|ক্যারিবিয়ান নেদারল্যান্ডস|เนเธอร์แลนด์แคริบเบียน|オランダ領カリブ|荷属加勒比区|荷蘭加勒比區|네덜란드령 카리브
    BR brasiilia|brasil|brasile|brasilia|brasilien|brazil|brazilia|brazilie|brazilija|brazylia|bresil|brezilya|βραζιλία|бразил|бразилия|бразилія|бразілія|ברזיל|البرازيل|برازیل|برزیل|ब्राज़ील|ব্রাজিল|บราซิล|ブラジル|巴西|브라질
    BS bahama|bahama szigetek|bahamalar|bahamas|bahames|bahami|bahamos|bahamu salas|bahamy|μπαχάμες|багам аралдары|багамскія астравы|багамські острови|багамы|бахами|бахамски острови|איי בהאמה|باهاما|بہاماس|جزر البهاما|बहामास|বাহামা দ্বীপপুঞ্জ|บาฮามาส|バハマ|巴哈馬|巴哈马|바하마
    BT bhoutan|bhutan|butan|butana|butanas|butao|μπουτάν|бутан|בהוטן|بوتان|بھوٹان|भूटान|ভুটান|ภูฏาน|ブータン|不丹|부탄
    BV bouvet adasi|bouvet island|bouvet saar|bouvet sziget|bouveteiland|bouvetinsel|bouvetnsaari|bouvetoen|bouveton|bouvetov ostrov|bouvetov otok|bouvetoya|bouvetuv ostrov|buve sala|ile bouvet|ilha bouvet|illa bouvet|insula bouvet|isla bouvet|isola bouvet|otok bouvet|pulau bouvet|wyspa bouveta|νήσος μπουβέ|буве аралы|востраў бувэ|о-в буве|острво буве|остров буве|острів буве|האי בובה|بؤویٹ آئلینڈ|جزيرة بوفيه|جزیرهٔ بووه|बोवेत द्वीप|বোভেট দ্বীপ|เกาะบูเว|ブーベ島|布威島|布韦岛|부베섬
    BW bocvana|botsuana|botsvana|botswana|μποτσουάνα|батсвана|ботсвана|боцвана|בוטסואנה|بوتسوانا|बोत्स्वाना|বতসোয়ানা|บอตสวานา|ボツワナ|博茨瓦纳|波札那|보츠와나
    BY baltarusija|baltkrievija|belarus|belarusz|belorusija|belorusko|bialorus|bielorrusia|bielorrussia|bielorusko|bielorussia|bielorussie|bjelorusija|republic of belarus|valgevene|valko venaja|λευκορωσία|беларус|беларусь|белорусија|білорусь|בלארוס|بلاروس|بيلاروس|بیلاروس|बेलारूस|বেলারুশ|เบลารุส|ベラルーシ|白俄罗斯|白俄羅斯|벨라루스
    BZ belice|beliza|belizas|belize|μπελίζ|белиз|белизе|беліз|בליז|بليز|بلیز|بیلائز|बेलीज़|বেলিজ|เบลีซ|ベリーズ|伯利兹|貝里斯|벨리즈
    CA canada|kanada|καναδάς|канада|קנדה|كندا|کانادا|کینیڈا|कनाडा|কানাডা|แคนาดา|カナダ|加拿大|캐나다
    CC cocos adalari|cocos islands|cocos keeling adalari|cocos keeling islands|cocoseilanden|cocosoerne|iles cocos|ilhas cocos|ilhas cocos keeling|illes cocos|illes cocos keeling|insulele cocos|insulele cocos keeling|islas cocos|isole cocos|isole cocos keeling|kepulauan cocos|kepulauan cocos keeling|kokosinseln|kokosoarna|kokosove ostrovy|kokosovi keelingovi otoci|kokosovi otoci|kokosovi otoki|kokosoyene|kokosu kilinga salas|kokosu kilingo salos|kokosu salas|kokosu salos|kokusz keeling szigetek|kokusz szigetek|kookossaared|kookossaaret|kookossaaret keelingsaaret|wyspy kokosowe|νήσοι κόκος|какосавыя астравы|кокос аралдары|кокосова острва|кокосови острови|кокосовые о-ва|кокосові острови|איי קוקוס|جزایر کوکوس|جزر كوكوس|کوکوس جزائر|कोकोस द्वीपसमूह|কোকোস দ্বীপপুঞ্জ|หมู่เกาะโคโคส|ココス諸島|科克斯（基靈）群島|科科斯（基林）群岛|코코스 제도
    CD congo democratic republic|congo dr|congo kinshasa|d r congo|democratic republic of congo|democratic republic of the congo|demokraticna republika kongo|demokratyczna republika konga|dr congo|dr of congo|drc|kongas kinsasa|kongo dv|kongo kinsasa|kongo kinshasa|kongon demokraattinen tasavalta|konzska demokraticka republika|r d congo|rd congo|republica democratica del congo|republique democratique du congo|zaire|κονγκό - κινσάσα|конга|конго - киншаса|конго – кіншаса|קונגו - קינשאסה|الكونغو - كينشاسا|کانگو - کنشاسا|کنگو - کینشاسا|कांगो - किंशासा|কঙ্গো-কিনশাসা|คองโก - กินชาซา|コンゴ民主共和国|刚果（金）|剛果（金夏沙）|콩고-킨샤사
    CF centraal afrikaanse republiek|central african republic|centralafrikanska republiken|centralafrikas republika|centrines afrikos respublika|den centralafrikanske republik|den sentralafrikanske republikk|kesk aafrika vabariik|keski afrikan tasavalta|kozep afrikai koztarsasag|orta afrika cumhuriyeti|repubblica centrafricana|republica centrafricana|republica centreafricana|republica centro africana|republica centroafricana|republik afrika tengah|republika srodkowoafrykanska|republique centrafricaine|srednjeafriska republika|srednjoafricka republika|stredoafricka republika|zentralafrikanische republik|κεντροαφρικανική δημοκρατία|орталық африка республикасы|централноафриканска република|централноафричка република|центрально-африканская республика|центральноафриканська республіка|цэнтральна-афрыканская рэспубліка|הרפובליקה המרכז-אפריקאית|جمهورية أفريقيا الوسطى|جمهوری افریقای مرکزی|وسط افریقی جمہوریہ|मध्य अफ़्रीकी गणराज्य|মধ্য আফ্রিকান প্রজাতন্ত্র|สาธารณรัฐแอฟริกากลาง|中央アフリカ共和国|中非共和国|中非共和國|중앙 아프리카 공화국
    CG congo|congo brazzaville|congo republic|kongas brazavilis|kongo brazavil|kongo brazavila|kongo brazzaville|kongo vabariik|kongon tasavalta|konzska republika|republic of congo|republic of the congo|republica do congo|republique du congo|κονγκό - μπραζαβίλ|конга - бразавіль|конго - бразавил|конго - браззавиль|конго – браззавіль|конго-браззавиль республикасы|קונגו - ברזאויל|الكونغو - برازافيل|کانگو - برازاویلے|کنگو - برازویل|कांगो – ब्राज़ाविल|কঙ্গো - ব্রাজাভিল|คองโก - บราซซาวิล|コンゴ共和国|刚果（布）|剛果（布拉薩）|콩고-브라자빌
    CH elvetia|isvicre|schweiz|suica|suissa|suisse|suiza|svajc|svajciarsko|sveicarija|sveice|sveits|sveitsi|svica|svicarska|svizzera|svycarsko|swiss|switzerland|szwajcaria|zwitserland|ελβετία|швајцарска|швейцария|швейцарыя|швейцарія|שווייץ|سوئٹزر لینڈ|سوئیس|سويسرا|स्विट्ज़रलैंड|সুইজারল্যান্ড|สวิตเซอร์แลนด์|スイス|瑞士|스위스
    CI costa davorio|costa do marfim|cote d ivoire|cote divoire|dramblio kaulo krantas|elefantcsontpart|elevandiluurannik|elfenbenskusten|elfenbenskysten|ivoorkust|ivory coast|kotdivuara|norsunluurannikko|obala bjelokosti|pobrezi slonoviny|pobrezie slonoviny|slonokoscena obala|ακτή ελεφαντοστού|кот д’ивоар|кот-дʼівуар|кот-д’ивуар|кот-д’івуар|обала слоноваче|חוף השנהב|ساحل العاج|ساحل عاج|کوٹ ڈی آئیوری|कोत दिवुआर|কোট ডি‘আইভোর|โกตดิวัวร์|コートジボワール|科特迪瓦|象牙海岸|코트디부아르
    CK cook adalari|cook islands|cook szigetek|cookeilanden|cooki saared|cookinsaaret|cookinseln|cookoarna|cookoerne|cookove ostrovy|cookovi otoci|cookovi otoki|cookovy ostrovy|cookoyene|iles cook|ilhas cook|illes cook|insulele cook|islas cook|isole cook|kepulauan cook|kuka salas|kuko salos|wyspy cooka|νήσοι κουκ|астравы кука|кук аралдары|кукова острва|о-ва кука|острови кук|острови кука|איי קוק|جزایر کوک|جزر كوك|کک آئلینڈز|कुक द्वीपसमूह|কুক দ্বীপপুঞ্জ|หมู่เกาะคุก|クック諸島|库克群岛|庫克群島|쿡 제도
    CL chile|chili|cile|sili|tsiili|xile|χιλή|чиле|чили|чилі|чылі|צ׳ילה|تشيلي|شیلی|چلی|चिली|চিলি|ชิลี|チリ|智利|칠레
    CM camaroes|cameroon|cameroun|camerun|kameroen|kamerun|kameruna|kamerunas|καμερούν|камерун|קמרון|الكاميرون|کامرون|کیمرون|कैमरून|ক্যামেরুন|แคเมอรูน|カメルーン|喀麥隆|喀麦隆|카메룬
    CN china|chine|chiny|cin|cina|hiina|kiina|kina|kinija|kitajska|mainland china|p r china|p r of china|people republic of china|peoples republic of china|pr china|pr of china|prc|the peoples republic of china|tiongkok|xina|κίνα|кина|китай|кітай|қытай|סין|الصين|چین|चीन|চীন|จีน|中国|中國|중국
    CO colombia|colombie|columbia|kolombia|kolombiya|kolumbia|kolumbie|kolumbien|kolumbija|κολομβία|калумбія|колумбия|колумбија|колумбія|קולומביה|كولومبيا|کلمبیا|کولمبیا|कोलंबिया|কলম্বিয়া|โคลอมเบีย|コロンビア|哥伦比亚|哥倫比亞|콜롬비아
    CP clipperton|clipperton adasi|clipperton insel|clipperton island|clipperton sziget|clippertoni saar|clippertoninsaari|clippertonoen|clippertonon|clippertonoya|clippertonuv ostrov|ile clipperton|ilha de clipperton|illa clipperton|insula clipperton|isla clipperton|isola di clipperton|klipertona sala|klipertono sala|otok clipperton|pulau clipperton|wyspa clippertona|νήσος κλίπερτον|востраў кліпертан|клиппертон аралы|о-в клиппертон|острво клипертон|остров клипертон|острів кліппертон|האי קליפרטון|جزایر کلیپرتون|جزيرة كليبيرتون|کلپرٹن آئلینڈ|क्लिपर्टन द्वीप|ক্লিপারটন দ্বীপপুঞ্জ|เกาะคลิปเปอร์ตัน|クリッパートン島|克利珀顿岛|克里派頓島|클리퍼턴섬
    CR costa rica|kosta rika|kostarika|kostaryka|κόστα ρίκα|коста рика|коста-рика|коста-рыка|костарика|קוסטה ריקה|كوستاريكا|کاستاریکا|کوسٹا ریکا|कोस्टारिका|কোস্টারিকা|คอสตาริกา|コスタリカ|哥斯大黎加|哥斯达黎加|코스타리카
    CU cuba|kuba|kuuba|κούβα|куба|קובה|كوبا|کوبا|کیوبا|क्यूबा|কিউবা|คิวบา|キューバ|古巴|쿠바
    CV cabo verde|cap verd|cap vert|cape verde|capo verde|capul verde|kaapverdie|kaboverde|kap verde|kapp verde|kapverdy|republika zielonego przyladka|roheneemesaared|tanjung verde|zaliasis kysulys|zelenortska republika|zelenortski otoki|zold foki koztarsasag|πράσινο ακρωτήριο|зеленортска острва|каба-вердэ|кабо верде|кабо-верде|כף ורדה|الرأس الأخضر|کیپ ورڈی|کیپ‌ورد|केप वर्ड|কেপ ভার্দে|เคปเวิร์ด|カーボベルデ|佛得角|維德角|카보베르데
    CW curacao|curazao|kirasao|kiurasao|κουρασάο|курасао|кюрасаа|кюрасао|קוראסאו|كوراساو|کوراسائو|کیوراکاؤ|कुरासाओ|কুরাসাও|คูราเซา|キュラソー|库拉索|庫拉索|퀴라소
    CX bozicni otok|christmas adasi|christmas island|christmaseiland|christmasoya|ile christmas|ilha christmas|illa christmas|insula christmas|isla de navidad|isola christmas|joulusaar|joulusaari|juleoen|julon|kaledu sala|karacsony sziget|pulau natal|vanocni ostrov|vianocny ostrov|weihnachtsinsel|wyspa bozego narodzenia|ziemsvetku sala|νήσος των χριστουγέννων|божићно острво|востраў каляд|о-в рождества|остров рождество|острів різдва|рождество аралы|אי חג המולד|جزيرة كريسماس|جزیرهٔ کریسمس|جزیرہ کرسمس|क्रिसमस द्वीप|ক্রিসমাস দ্বীপ|เกาะคริสต์มาส|クリスマス島|圣诞岛|聖誕島|크리스마스섬
    CY chipre|chypre|cipar|ciper|cipro|cipru|ciprus|cypern|cypr|cyprus|kibris|kipra|kipras|kupros|kypr|kypros|republic of cyprus|siprus|xipre|zypern|κύπρος|кипар|кипр|кипър|кіпр|קפריסין|قبرس|قبرص|साइप्रस|সাইপ্রাস|ไซปรัส|キプロス|塞浦路斯|賽普勒斯|키프로스
    CZ cechia|cehia|cehija|cekija|ceko|cekya|ceska|cesko|chequia|csehorszag|czech republic|czechia|czechy|tchequia|tchequie|tjeckien|tjekkiet|tschechien|tsehhi|tsekki|tsjechie|tsjekkia|txequia|τσεχία|чехия|чехія|чешка|чэхія|צ׳כיה|التشيك|چک|چیکیا|चेकिया|চেকিয়া|เช็ก|チェコ|捷克|체코
    DE alemanha|alemania|alemanya|allemagne|almanya|brd|deutschland|duitsland|federal republic of germany|germania|germany|jerman|nemcija|nemecko|nemetorszag|niemcy|njemacka|saksa|saksamaa|tyskland|vacija|vokietija|γερμανία|германия|германія|немачка|німеччина|גרמניה|آلمان|ألمانيا|جرمنی|जर्मनी|জার্মানি|เยอรมนี|ドイツ|德国|德國|독일
    DG diego garcia|diego garsija|djego garsijas atols|ντιέγκο γκαρσία|востраў дыега-гарсія|диего гарсия|диего-гарсия|дијего гарсија|дієго-гарсія|דייגו גרסיה|دييغو غارسيا|دیه‌گو گارسیا|ڈائجو گارسیا|डिएगो गार्सिया|দিয়েগো গার্সিয়া|ดิเอโกการ์เซีย|ディエゴガルシア島|迪亞哥加西亞島|迪戈加西亚岛|디에고 가르시아
    DJ cibuti|djibouti|djibuti|dschibuti|dzibuti|dzibutija|dzibutis|dzibutsko|dzsibuti|gibuti|jibuti|yibuti|τζιμπουτί|джибути|джибуті|джыбуці|џибути|ג׳יבוטי|جبوتی|جيبوتي|جیبوتی|जिबूती|জিবুতি|จิบูตี|ジブチ|吉布地|吉布提|지부티
    DK danemarca|danemark|dania|danija|danimarca|danimarka|danmark|danska|dansko|denemarken|denmark|dinamarca|taani|tanska|δανία|дания|данска|данія|דנמרק|الدانمرك|دانمارک|ڈنمارک|डेनमार्क|ডেনমার্ক|เดนมาร์ก|デンマーク|丹麥|丹麦|덴마크
    DM dominica|dominika|dominique|ντομίνικα|дамініка|доминика|домініка|דומיניקה|دومينيكا|دومینیکا|ڈومنیکا|डोमिनिका|ডোমিনিকা|โดมินิกา|ドミニカ国|多米尼克|도미니카
    DO den dominikanske republik|den dominikanske republikk|dominicaanse republiek|dominican republic|dominik cumhuriyeti|dominikaani vabariik|dominikaaninen tasavalta|dominikai koztarsasag|dominikana|dominikanische republik|dominikanska republika|dominikanska republiken|dominikos respublika|repubblica dominicana|republica dominicana|republik dominika|republique dominicaine|δομινικανή δημοκρατία|дамініканская рэспубліка|доминикан республикасы|доминиканска република|доминиканская республика|домініканська республіка|הרפובליקה הדומיניקנית|جمهورية الدومينيكان|جمهوری دومینیکن|جمہوریہ ڈومينيکن|डोमिनिकन गणराज्य|ডোমেনিকান প্রজাতন্ত্র|สาธารณรัฐโดมินิกัน|ドミニカ共和国|多明尼加共和國|多米尼加共和国|도미니카 공화국
    DZ algeria|algerie|algerien|algeriet|algerije|algieria|aljazair|alzeeria|alzir|alzirija|alzirsko|alzyras|argelia|cezayir|peoples democratic republic of algeria|αλγερία|алжир|алжыр|אלג׳יריה|الجزائر|الجزایر|الجیریا|अल्जीरिया|আলজেরিয়া|แอลจีเรีย|アルジェリア|阿尔及利亚|阿爾及利亞|알제리
    EA ceuta a melilla|ceuta dan melilla|ceuta e melilla|ceuta en melilla|ceuta es melilla|ceuta et melilla|ceuta i melilla|ceuta in melilla|ceuta ja melilla|ceuta melilla|ceuta och melilla|ceuta og melilla|ceuta si melilla|ceuta und melilla|ceuta ve melilla|ceuta y melilla|seuta ir melila|seuta un melilja|θέουτα και μελίγια|сеута және мелилья|сеута и мелилья|сеута и мелия|сеута и мелиља|сеута і мелілья|סאוטה ומלייה|سبته و ملیله|سيوتا وميليلا|سیئوٹا اور میلیلا|सेउटा और मेलिला|কুউটা এবং মেলিলা|เซวตาและเมลียา|セウタ・メリリャ|休达及梅利利亚|休達與梅利利亞|세우타 및 멜리야
    EC ecuador|ekuador|ekvador|ekvadora|ekvadoras|ekwador|equador|equateur|ισημερινός|еквадор|эквадор|אקוודור|الإكوادور|اکوادور|ایکواڈور|इक्वाडोर|ইকুয়েডর|เอกวาดอร์|エクアドル|厄瓜多|厄瓜多尔|에콰도르
    EE eesti|estija|estland|estonia|estonie|estonija|estonsko|estonya|esztorszag|igaunija|viro|εσθονία|естония|естонија|естонія|эстония|эстонія|אסטוניה|إستونيا|استونی|اسٹونیا|एस्टोनिया|এস্তোনিয়া|เอสโตเนีย|エストニア|愛沙尼亞|爱沙尼亚|에스토니아
    EG agypten|arab republic of egypt|egipat|egipt|egiptas|egipte|egipto|egiptus|egito|egitto|egyiptom|egypt|egypte|egypten|egypti|mesir|misir|αίγυπτος|египат|египет|егіпет|мысыр|єгипет|מצרים|مصر|मिस्र|মিশর|อียิปต์|エジプト|埃及|이집트
    EH bati sahra|laane sahara|lansi sahara|nyugat szahara|rietumsahara|saara ocidental|sahara barat|sahara occidental|sahara occidentala|sahara occidentale|sahara zachodnia|vakaru sachara|vastsahara|vest sahara|vestsahara|westelijke sahara|western sahara|westsahara|zahodna sahara|zapadna sahara|zapadni sahara|δυτική σαχάρα|батыс сахара|западна сахара|западная сахара|заходняя сахара|західна сахара|סהרה המערבית|الصحراء الغربية|صحرای غربی|مغربی صحارا|पश्चिमी सहारा|পশ্চিম সাহারা|ซาฮาราตะวันตก|西サハラ|西撒哈拉|서사하라
    ER eritre|eritrea|eritreea|eritreia|eritreja|erythree|erytrea|ερυθραία|еритрея|еритреја|эритрея|эрытрэя|אריתריאה|إريتريا|اریتره|اریٹیریا|इरिट्रिया|ইরিত্রিয়া|เอริเทรีย|エリトリア|厄利垂亞|厄立特里亚|에리트리아
    ES espagne|espana|espanha|espanja|espanya|hispaania|hiszpania|ispanija|ispanya|spagna|spain|spanelsko|spania|spanielsko|spanien|spanija|spanje|spanjolska|spanyol|spanyolorszag|ισπανία|испания|шпанија|іспанія|ספרד|إسبانيا|اسپانیا|ہسپانیہ|स्पेन|স্পেন|สเปน|スペイン|西班牙|스페인
    ET athiopien|ethiopia|ethiopie|etioopia|etiopia|etiopie|etiopien|etiopija|etiyopya|αιθιοπία|етиопия|етиопија|ефіопія|эфиопия|эфіопія|אתיופיה|إثيوبيا|اتیوپی|ایتھوپیا|इथियोपिया|ইথিওপিয়া|เอธิโอเปีย|エチオピア|埃塞俄比亚|衣索比亞|에티오피아
    FI finland|finlanda|finlande|finlandia|finlandiya|finnland|finnorszag|finska|finsko|somija|soome|suomi|suomija|φινλανδία|финландия|финляндия|финска|фінляндыя|фінляндія|פינלנד|فن لینڈ|فنلاند|فنلندا|फ़िनलैंड|ফিনল্যান্ড|ฟินแลนด์|フィンランド|芬兰|芬蘭|핀란드
    FJ fidji|fidschi|fidzi|fidzis|fidzsi|figi|fiji|fiyi|φίτζι|фиджи|фиџи|фіджы|фіджі|פיג׳י|فجی|فيجي|فیجی|फ़िजी|ফিজি|ฟิจิ|フィジー|斐济|斐濟|피지
    FK falkland adalari|falkland islands|falkland szigetek|falklandeilanden|falklandi saared|falklandinsaaret|falklandinseln|falklandske ostrovy|falklandski otoci|falklandski otoki|falklandsoarna|falklandsoerne|falklandsoyene|falklandy|folklando salos|folklenda salas|iles malouines|ilhas malvinas|illes falkland|insulele falkland|islas malvinas|isole falkland|kepulauan falkland|νήσοι φόκλαντ|фалклендскія астравы|фокландска острва|фолкландски острови|фолкленд аралдары|фолклендские о-ва|фолклендські острови|איי פוקלנד|جزایر فالکلند|جزر فوكلاند|فاکلینڈ جزائر|फ़ॉकलैंड द्वीपसमूह|ফকল্যান্ড দ্বীপপুঞ্জ|หมู่เกาะฟอล์กแลนด์|フォークランド諸島|福克兰群岛|福克蘭群島|포클랜드 제도
    FM micronesia|micronesie|micronezia|mikroneesia|mikronesia|mikronesiafoderasjonen|mikronesie|mikronesien|mikronezia|mikronezija|mikronezja|mikronezya|μικρονησία|микронезия|микронезија|мікранезія|мікронезія|федеративные штаты микронезии|מיקרונזיה|مائکرونیشیا|ميكرونيزيا|میکرونزی|माइक्रोनेशिया|মাইক্রোনেশিয়া|ไมโครนีเซีย|ミクロネシア連邦|密克罗尼西亚|密克羅尼西亞|미크로네시아
    FO faari saared|faeroer|faeroerne|faeroyene|faerske ostrovy|fareru salos|faroarna|faroe adalari|faroe islands|faroer|farsaaret|farski otoci|feroer szigetek|ferski otoki|feru salas|iles feroe|ilhas faroe|illes feroe|insulele feroe|islas feroe|isole faer oer|kepulauan faroe|wyspy owcze|νήσοι φερόες|фарер аралдары|фарерские о-ва|фарерські острови|фарска острва|фарьорски острови|фарэрскія астравы|איי פארו|جزائر فارو|جزایر فارو|جزر فارو|फ़ेरो द्वीपसमूह|ফ্যারো দ্বীপপুঞ্জ|หมู่เกาะแฟโร|フェロー諸島|法罗群岛|法羅群島|페로 제도
    FR franca|france|francia|franciaorszag|francie|francija|francja|francuska|francuzsko|frankreich|frankrig|frankrijk|frankrike|fransa|franta|prancis|prancuzija|prantsusmaa|ranska|γαλλία|франция|француска|францыя|франція|צרפת|فرانس|فرانسه|فرنسا|फ़्रांस|ফ্রান্স|ฝรั่งเศส|フランス|法国|法國|프랑스
    GA gabao|gabon|gabona|gabonas|gabun|γκαμπόν|габон|גבון|الغابون|گابن|گیبون|गैबॉन|গ্যাবন|กาบอง|ガボン|加彭|加蓬|가봉
    GB apvienota karaliste|birlesik krallik|egyesult kiralysag|england|england wales|great britain|inggris raya|iso britannia|jungtine karalyste|northern ireland|regatul unit|regne unit|regno unito|reino unido|royaume uni|scotland|spojene kralovstvi|spojene kralovstvo|storbritannia|storbritannien|u k|uhendkuningriik|ujedinjeno kraljevstvo|uk|united kingdom|vereinigtes konigreich|verenigd koninkrijk|wales|wielka brytania|zdruzeno kraljestvo|ηνωμένο βασίλειο|велика британія|великобритания|вялікабрытанія|обединеното кралство|уједињено краљевство|ұлыбритания|בריטניה|المملكة المتحدة|برطانیہ|بریتانیا|यूनाइटेड किंगडम|যুক্তরাজ্য|สหราชอาณาจักร|イギリス|英国|英國|영국
    GD granada|grenada|grenade|γρενάδα|гренада|грэнада|גרנדה|غرينادا|گرنادا|گریناڈا|ग्रेनाडा|গ্রেনাডা|เกรเนดา|グレナダ|格林纳达|格瑞那達|그레나다
    GE georgia|georgie|georgien|gruusia|gruzia|gruzie|gruzija|gruzinsko|gruzja|gurcistan|republic of georgia|γεωργία|грузия|грузија|грузія|גאורגיה|جارجیا|جورجيا|گرجستان|जॉर्जिया|জর্জিয়া|จอร์เจีย|ジョージア|喬治亞|格鲁吉亚|조지아
    GF francia guyana|francijas gviana|francoska gvajana|francouzska guyana|francuska gijana|francuzska guyana|frans guyana|fransiz guyanasi|fransk guyana|franska guyana|franzosisch guayana|french guiana|guaiana francesa|guayana francesa|guiana francesa|gujana francuska|guyana francese|guyana franceza|guyana prancis|guyane francaise|prancuzijos gviana|prantsuse guajaana|ranskan guayana|γαλλική γουιάνα|француз гвианасы|французская гвиана|французская гвіяна|французька гвіана|француска гвајана|френска гвиана|גיאנה הצרפתית|غويانا الفرنسية|فرینچ گیانا|گویان فرانسه|फ़्रेंच गुयाना|ফরাসি গায়ানা|เฟรนช์เกียนา|仏領ギアナ|法属圭亚那|法屬圭亞那|프랑스령 기아나
    GG gernsija|gernsis|guernesey|guernsey|γκέρνζι|гернзи|гернси|гернсі|гърнзи|גרנזי|غيرنزي|گرنزی|گوئرنسی|गर्नसी|গার্নসি|เกิร์นซีย์|ガーンジー|根息|根西岛|건지
    GH gana|ghana|γκάνα|гана|גאנה|غانا|غنا|گھانا|घाना|ঘানা|กานา|ガーナ|加纳|迦納|가나
    GI cebelitarik|gibilterra|gibraltar|gibraltaras|gibraltars|γιβραλτάρ|гибралтар|гібралтар|גיברלטר|جبل الطارق|جبل طارق|جبل‌الطارق|जिब्राल्टर|জিব্রাল্টার|ยิบรอลตาร์|ジブラルタル|直布罗陀|直布羅陀|지브롤터
    GL greenland|grenland|grenlande|grenlandia|grenlandija|groenland|groenlanda|groenlandia|gronland|gronlanti|gronsko|groonimaa|γροιλανδία|гренланд|гренландия|гренландія|грэнландыя|גרינלנד|غرينلاند|گرین لینڈ|گرینلند|ग्रीनलैंड|গ্রীনল্যান্ড|กรีนแลนด์|グリーンランド|格陵兰|格陵蘭|그린란드
    GM gambia|gambie|gambija|gambiya|the gambia|γκάμπια|гамбия|гамбија|гамбія|גמביה|غامبيا|گامبیا|گیمبیا|गाम्बिया|গাম্বিয়া|แกมเบีย|ガンビア|冈比亚|甘比亞|감비아
    GN gine|guine|guinea|guinee|guineea|gvineja|gwinea|γουινέα|гвинея|гвинеја|гвінея|גינאה|غينيا|گنی|گینه|गिनी|গিনি|กินี|ギニア|几内亚|幾內亞|기니
    GP guadalupa|guadalupe|guadeloupe|guadelupa|gvadelup|gvadelupa|gwadelupa|γουαδελούπη|гваделуп|гваделупа|гвадэлупа|גוואדלופ|غوادلوب|گوادلوپ|گواڈیلوپ|ग्वाडेलूप|গুয়াদেলৌপ|กวาเดอลูป|グアドループ|瓜地洛普|瓜德罗普|과들루프
    GQ aekvatorialguinea|aquatorialguinea|egyenlitoi guinea|ekvator ginesi|ekvatoriaal guinea|ekvatorial guinea|ekvatoriala gvineja|ekvatorialguinea|ekvatorialna gvineja|ekvatorska gvineja|equatoriaal guinea|equatorial guinea|guine equatorial|guinea ecuatorial|guinea ekuatorial|guinea equatorial|guinea equatoriale|guinee equatoriale|guineea ecuatoriala|gwinea rownikowa|paivantasaajan guinea|pusiaujo gvineja|rovnikova guinea|ισημερινή γουινέα|екваториална гвинея|екваторијална гвинеја|екваторіальна гвінея|экватарыяльная гвінея|экваториальная гвинея|экваторлық гвинея|גינאה המשוונית|استوائی گیانا|غينيا الاستوائية|گینهٔ استوایی|इक्वेटोरियल गिनी|নিরক্ষীয় গিনি|อิเควทอเรียลกินี|赤道ギニア|赤道几内亚|赤道幾內亞|적도 기니
    GR gorogorszag|graekenland|graikija|grcija|grcka|grece|grecia|grecja|grecko|greece|grekland|griechenland|griekenland|griekija|hellas|hellenic republic|kreeka|kreikka|recko|yunani|yunanistan|ελλάδα|грекия|греция|греція|грчка|грэцыя|гърция|יוון|اليونان|یونان|यूनान|গ্রিস|กรีซ|ギリシャ|希腊|希臘|그리스
    GS deli georgia es deli sandwich szigetek|dienviddzordzija un dienvidsendvicu salas|etela georgia ja etelaiset sandwichinsaaret|georgia de sud si insulele sandwich de sud|georgia del sud e sandwich australi|georgia poludniowa i sandwich poludniowy|georgia selatan kep sandwich selatan|georgie du sud et les iles sandwich du sud|guney georgia ve guney sandwich adalari|ilhas georgia do sul e sandwich do sul|illes georgia del sud i sandwich del sud|islas georgia del sur y sandwich del sur|jizni georgie a jizni sandwichovy ostrovy|juzna georgia a juzne sandwichove ostrovy|juzna georgia i otoci juzni sandwich|juzna georgia in juzni sandwichevi otoki|louna georgia ja louna sandwichi saared|pietu dzordzija ir pietu sandvico salos|sor georgia og sor sandwichoyene|south georgia og de sydlige sandwichoer|south georgia south sandwich islands|sudgeorgien und die sudlichen sandwichinseln|sydgeorgien och sydsandwichoarna|zuid georgia en zuidelijke sandwicheilanden|νήσοι νότια γεωργία και νότιες σάντουιτς|оңтүстік георгия және оңтүстік сандвич аралдары|паўднёвая георгія і паўднёвыя сандвічавы астравы|південна джорджія та південні сандвічеві острови|южна джорджия и южни сандвичеви острови|южная георгия и южные сандвичевы о-ва|јужна џорџија и јужна сендвичка острва|ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים|جنوبی جارجیا اور جنوبی سینڈوچ جزائر|جورجيا الجنوبية وجزر ساندويتش الجنوبية|جورجیای جنوبی و جزایر ساندویچ جنوبی|दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह|দক্ষিণ জর্জিয়া ও দক্ষিণ স্যান্ডউইচ দ্বীপপুঞ্জ|เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช|サウスジョージア・サウスサンドウィッチ諸島|南乔治亚和南桑威奇群岛|南喬治亞與南三明治群島|사우스조지아 사우스샌드위치 제도
    GT guatemala|gvatemala|gwatemala|γουατεμάλα|гватемала|гватэмала|גואטמלה|غواتيمالا|گواتمالا|گواٹے مالا|ग्वाटेमाला|গুয়াতেমালা|กัวเตมาลา|グアテマラ|危地马拉|瓜地馬拉|과테말라
    GU guam|guama|guamas|gvam|γκουάμ|гуам|גואם|غوام|گوام|गुआम|গুয়াম|กวม|グアム|关岛|關島|괌
    GW bisau gvineja|bissau guinea|gine bissau|guine bissau|guinea bisau|guinea bissau|guinee bissau|guineea bissau|gvineja bisau|gvineja bisava|gvineja bissau|gwinea bissau|γουινέα μπισάου|гвинея-бисау|гвинеја-бисао|гвінея-бісау|גינאה-ביסאו|غينيا بيساو|گنی بساؤ|گینهٔ بیسائو|गिनी-बिसाउ|গিনি-বিসাউ|กินี-บิสเซา|ギニアビサウ|几内亚比绍|幾內亞比索|기니비사우
    GY gajana|guiana|gujana|guyana|gvajana|γουιάνα|гайана|гаяна|гвајана|גיאנה|غيانا|گویان|گیانا|गुयाना|গায়ানা|กายอานา|ガイアナ|圭亚那|蓋亞那|가이아나
    HK cin hong kong oib|hk sar|hksar|hong kong|hong kong dak tiongkok|hong kong rae da china|hong kong rae xina|hong kong s a r|hong kong sar|hong kong sar china|hong kong special administrative region|hongkong kiinan erityishallintoalue|hongkong kkt|hongkong oao ciny|hongkong sar|hongkong sar kina|hongkong sar van china|hongkong zao ciny|hongkongi erihalduspiirkond|kinas ipasas parvaldes apgabals honkonga|posebno upravno obmocje ljudske republike kitajske hongkong|pup hong kong kina|r a s chinoise de hong kong|r a s hong kong china|rae de hong kong|rae de hong kong china|ras di hong kong|sar hongkong|sonderverwaltungsregion hongkong|sra hongkong|sra hongkong chiny|ypatingasis administracinis kinijos regionas honkongas|χονγκ κονγκ εδπ κίνας|ганконг, сар|гонконг|гонконг, оар китаю|сар хонгконг|сянган аәа|хонконг, сар на китай|הונג קונג|هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین|هونغ كونغ الصينية|ہانگ کانگ sar چین|हाँग काँग|হংকং এসএআর চীন|เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|中国香港特别行政区|中國香港特別行政區|中華人民共和国香港特別行政区|홍콩
    HM heard adasi ve mcdonald adalari|heard en mcdonaldeilanden|heard island mcdonald islands|heard island og mcdonald islands|heard ja mcdonaldinsaaret|heard og mcdonaldoyene|heard sziget es mcdonald szigetek|heard und mcdonaldinseln|heardi ja mcdonaldi saared|heardon och mcdonaldoarna|heardov ostrov a macdonaldove ostrovy|heardov otok in mcdonaldovi otoki|hearduv ostrov a mcdonaldovy ostrovy|herda sala un makdonalda salas|herdo ir makdonaldo salos|iles heard et macdonald|ilhas heard e mcdonald|illes heard i mcdonald|insula heard si insulele mcdonald|islas heard y mcdonald|isole heard e mcdonald|otoci heard i mcdonald|pulau heard dan kepulauan mcdonald|wyspy heard i mcdonalda|νήσοι χερντ και μακντόναλντ|астравы херд і макдональд|о-ва херд и макдональд|острво херд и мекдоналдова острва|острови герд і макдоналд|острови хърд и макдоналд|херд аралы және макдональд аралдары|איי הרד ומקדונלד|جزيرة هيرد وجزر ماكدونالد|هرد و جزایر مک‌دونالد|ہیرڈ جزیرہ و میکڈولینڈ جزائر|हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह|হার্ড এবং ম্যাকডোনাল্ড দ্বীপপুঞ্জ|เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์|ハード島・マクドナルド諸島|赫德岛和麦克唐纳群岛|赫德島及麥唐納群島|허드 맥도널드 제도
    HN honduras|hondurasa|hondures|ονδούρα|гандурас|гондурас|хондурас|הונדורס|هندوراس|ہونڈوراس|होंडूरास|হন্ডুরাস|ฮอนดูรัส|ホンジュラス|宏都拉斯|洪都拉斯|온두라스
    HR chorvatsko|chorwacja|croacia|croatia|croatie|croazia|hirvatistan|horvaatia|horvatija|horvatorszag|hrvaska|hrvatska|kroasia|kroatia|kroatie|kroatien|kroatija|republic of croatia|κροατία|харватыя|хорватия|хорватія|хрватска|хърватия|קרואטיה|كرواتيا|کرواسی|کروشیا|क्रोएशिया|ক্রোয়েশিয়া|โครเอเชีย|クロアチア|克罗地亚|克羅埃西亞|크로아티아
    HT haiti|haitis|αϊτή|гаити|гаіці|гаїті|хаити|האיטי|هائیتی|هايتي|ہیٹی|हैती|হাইতি|เฮติ|ハイチ|海地|아이티
    HU hongarije|hongria|hongrie|hungaria|hungary|hungria|macaristan|madarska|madarsko|madzarska|magyarorszag|ungari|ungaria|ungarija|ungarn|ungern|ungheria|unkari|vengrija|wegry|ουγγαρία|венгрия|венгрыя|мађарска|угорщина|унгария|הונגריה|مجارستان|هنغاريا|ہنگری|हंगरी|হাঙ্গেরি|ฮังการี|ハンガリー|匈牙利|헝가리
    IC canarias|canarische eilanden|canary islands|iles canaries|ilhas canarias|illes canaries|insulele canare|isole canarie|kanaari saared|kanari|kanari szigetek|kanariansaaret|kanarieoarna|kanariju salas|kanarioyene|kanarische inseln|kanariske oer|kanarske ostrovy|kanarski otoki|kanaru salos|kanarya adalari|kepulauan canaria|wyspy kanaryjskie|κανάριοι νήσοι|канар аралдары|канарска острва|канарски острови|канарские о-ва|канарскія астравы|канарські острови|האיים הקנריים|جزایر قناری|جزر الكناري|کینری آئلینڈز|कैनेरी द्वीपसमूह|ক্যানারি দ্বীপপুঞ্জ|หมู่เกาะคานารี|カナリア諸島|加纳利群岛|加那利群島|카나리아 제도
    ID endonezya|indoneesia|indonesia|indonesie|indonesien|indonezia|indonezija|indonezja|republic of indonesia|ινδονησία|индонезия|индонезија|інданезія|індонезія|אינדונזיה|إندونيسيا|اندونزی|انڈونیشیا|इंडोनेशिया|ইন্দোনেশিয়া|อินโดนีเซีย|インドネシア|印尼|印度尼西亚|인도네시아
    IE airija|eire|ierland|iirimaa|ireland|irija|irland|irlanda|irlande|irlandia|irlanti|irorszag|irska|irsko|republic of ireland|ιρλανδία|ирландия|ирска|ірландыя|ірландія|אירלנד|آئرلینڈ|أيرلندا|ایرلند|आयरलैंड|আয়ারল্যান্ড|ไอร์แลนด์|アイルランド|愛爾蘭|爱尔兰|아일랜드
    IL iisrael|israel|israele|israil|izrael|izraela|izraelis|ισραήλ|израел|израиль|ізраіль|ізраїль|ישראל|إسرائيل|اسرائیل|इज़राइल|ইজরায়েল|อิสราเอล|イスラエル|以色列|이스라엘
    IM ile de man|ilha de man|illa de man|insula man|isla de man|isle of man|isola di man|man|man adasi|man sziget|mani saar|mansaari|menas sala|meno sala|ostrov man|otok man|pulau man|wyspa man|νήσος του μαν|востраў мэн|мэн аралы|о-в мэн|острво ман|остров ман|острів мен|האי מאן|آئل آف مین|جزيرة مان|جزیرهٔ من|आइल ऑफ़ मैन|আইল অফ ম্যান|เกาะแมน|マン島|曼島|马恩岛|맨섬
    IN hindistan|inde|india|indie|indien|indija|intia|ινδία|индия|индија|індыя|індія|үндістан|הודו|الهند|بھارت|هند|भारत|ভারত|อินเดีย|インド|印度|인도
    IO brit indiai oceani terulet|britanski indijskooceanski teritorij|britansko ozemlje v indijskem oceanu|britanya hint okyanusu topraklari|briti india ookeani ala|britisches territorium im indischen ozean|british indian ocean territory|brits indische oceaanterritorium|britske indickooceanske uzemi|britske indickooceanske uzemie|brittilainen intian valtameren alue|brittiska territoriet i indiska oceanen|brytyjskie terytorium oceanu indyjskiego|det britiske territoriet i indiahavet|det britiske territorium i det indiske ocean|indijas okeana britu teritorija|indijos vandenyno britu sritis|teritoriul britanic din oceanul indian|territoire britannique de locean indien|territori britanic de locea indic|territorio britanico del oceano indico|territorio britanico do oceano indico|territorio britannico delloceano indiano|wilayah inggris di samudra hindia|βρετανικά εδάφη ινδικού ωκεανού|британска територия в индийския океан|британска територија индијског океана|британская территория в индийском океане|британська територія в індійському океані|брытанская тэрыторыя ў індыйскім акіяне|үнді мұхитындағы британ аймағы|הטריטוריה הבריטית באוקיינוס ההודי|الإقليم البريطاني في المحيط الهندي|برطانوی بحر ہند کا علاقہ|قلمرو بریتانیا در اقیانوس هند|ब्रिटिश हिंद महासागरीय क्षेत्र|ব্রিটিশ ভারত মহাসাগরীয় অঞ্চল|บริติชอินเดียนโอเชียนเทร์ริทอรี|英属印度洋领地|英屬印度洋領地|英領インド洋地域|영국령 인도양 지역
    IQ iraak|irak|iraka|irakas|iraq|iraque|ιράκ|ирак|ірак|עיראק|العراق|عراق|इराक|ইরাক|อิรัก|イラク|伊拉克|이라크
    IR ira|iraan|iran|irana|iranas|islamic republic of iran|ιράν|иран|іран|איראן|إيران|ایران|ईरान|ইরান|อิหร่าน|イラン|伊朗|이란
    IS iceland|ijsland|island|islanda|islande|islandia|islandija|islanti|izland|izlanda|ισλανδία|исланд|исландия|ісландыя|ісландія|איסלנד|آئس لینڈ|آيسلندا|ایسلند|आइसलैंड|আইসল্যান্ড|ไอซ์แลนด์|アイスランド|冰岛|冰島|아이슬란드
    IT itaalia|italia|italie|italien|italija|italy|italya|olaszorszag|taliansko|wlochy|ιταλία|италия|италија|італія|איטליה|إيطاليا|اٹلی|ایتالیا|इटली|ইতালি|อิตาลี|イタリア|意大利|義大利|이탈리아
    JE dzersija|dzersis|jersey|τζέρζι|джерси|джерсі|джърси|джэрсі|џерзи|ג׳רזי|جرزی|جرسی|جيرسي|जर्सी|জার্সি|เจอร์ซีย์|ジャージー|泽西岛|澤西島|저지
    JM giamaica|jamaica|jamaika|jamaique|jamajka|τζαμάικα|ямайка|јамајка|ג׳מייקה|جامائیکا|جامايكا|جمائیکا|जमैका|জামাইকা|จาเมกา|ジャマイカ|牙买加|牙買加|자메이카
    JO giordania|iordania|jordaania|jordan|jordania|jordanie|jordanien|jordanija|jordansko|urdun|yordania|ιορδανία|иордания|йордания|йорданія|іарданія|јордан|ירדן|اردن|الأردن|जॉर्डन|জর্ডন|จอร์แดน|ヨルダン|約旦|约旦|요르단
    JP giappone|jaapan|japan|japana|japani|japao|japo|japon|japonia|japonija|japonska|japonsko|japonya|jepang|ιαπωνία|жапония|япония|японія|јапан|יפן|اليابان|جاپان|ژاپن|जापान|জাপান|ญี่ปุ่น|日本|일본
    KE keenia|kena|kenia|kenija|kenya|quenia|κένυα|кения|кенија|кенія|קניה|كينيا|کنیا|کینیا|केन्या|কেনিয়া|เคนยา|ケニア|肯亞|肯尼亚|케냐
    KG kargazstan|kirghizistan|kirghizstan|kirgisia|kirgisistan|kirgistan|kirgizie|kirgizija|kirgizistan|kirgizisztan|kirgizsko|kirgizstan|kirgizstana|kirguistan|kirguizstan|korgozstan|kyrgyz republic|kyrgyzstan|quirguistao|κιργιστάν|киргизия|киргизстан|киргистан|кыргызстан|қырғызстан|קירגיזסטן|قرقیزستان|قيرغيزستان|کرغزستان|किर्गिज़स्तान|কিরগিজস্তান|คีร์กีซสถาน|キルギス|吉尔吉斯斯坦|吉爾吉斯|키르기스스탄
    KH cambodge|cambodgia|cambodia|cambodja|cambogia|camboja|camboya|kambocya|kambodja|kambodscha|kambodsja|kambodza|kambodzsa|kamboja|καμπότζη|камбоджа|камбоџа|קמבודיה|كمبوديا|کامبوج|کمبوڈیا|कंबोडिया|কম্বোডিয়া|กัมพูชา|カンボジア|柬埔寨|캄보디아
    KI kiribati|kiribatis|quiribati|κιριμπάτι|кирибати|кірибаті|кірыбаці|קיריבאטי|كيريباتي|کریباتی|کیریباتی|किरिबाती|কিরিবাতি|คิริบาส|キリバス|吉里巴斯|基里巴斯|키리바시
    KM comoras|comore|comore szigetek|comoren|comorerne|comores|comoros|komoorid|komorai|komoren|komorene|komorerna|komori|komorit|komorlar|komoro|komoru salas|komory|κομόρες|каморскія астравы|комор аралдары|комори|коморска острва|коморски острови|коморы|קומורו|جزر القمر|کومور|کوموروس|कोमोरोस|কমোরোস|คอโมโรส|コモロ|科摩罗|葛摩|코모로
    KN s t kitts och nevis|saint christophe et nieves|saint kitts dan nevis|saint kitts e nevis|saint kitts en nevis|saint kitts es nevis|saint kitts i nevis|saint kitts ja nevis|saint kitts og nevis|saint kitts si nevis|saint kitts ve nevis|san cristobal y nieves|sao cristovao e nevis|sent kitsas ir nevis|sentkitsa un nevisa|st kitts nevis|st kitts und nevis|svaty kristof a nevis|svaty krystof a nevis|sveti kristof in nevis|sveti kristofor i nevis|σεν κιτς και νέβις|сейнт китс и невис|сент китс и невис|сент-китс және невис|сент-китс и невис|сент-кітс і невіс|סנט קיטס ונוויס|سانت كيتس ونيفيس|سنت کیتس و نویس|سینٹ کٹس اور نیویس|सेंट किट्स और नेविस|সেন্ট কিটস ও নেভিস|เซนต์คิตส์และเนวิส|セントクリストファー・ネーヴィス|圣基茨和尼维斯|聖克里斯多福及尼維斯|세인트키츠 네비스
    KP corea del nord|corea del norte|coree du nord|coreea de nord|coreia do norte|d p r korea|democratic peoples republic of korea|dpr korea|dpr of korea|dprk|eszak korea|korea dpr|korea polnocna|korea utara|kuzey kore|noord korea|nord korea|nordkorea|north korea|pohja korea|pohjois korea|severna korea|severna koreja|severni korea|siaures koreja|sjeverna koreja|ziemelkoreja|βόρεια κορέα|кндр|паўночная карэя|північна корея|северна корея|северна кореја|солтүстік корея|קוריאה הצפונית|شمالی کوریا|كوريا الشمالية|کرهٔ شمالی|उत्तर कोरिया|উত্তর কোরিয়া|เกาหลีเหนือ|北朝鮮|北韓|朝鲜|북한
    KR corea del sud|corea del sur|coree du sud|coreea de sud|coreia do sul|del korea|dienvidkoreja|etela korea|guney kore|jizni korea|juzna korea|juzna koreja|korea|korea poludniowa|korea republic|korea selatan|korea south|louna korea|pietu koreja|r o korea|rep of korea|republic of korea|republic of south korea|rok|sor korea|south korea|sudkorea|sydkorea|zuid korea|νότια κορέα|оңтүстік корея|паўднёвая карэя|південна корея|республика корея|южна корея|јужна кореја|קוריאה הדרומית|جنوبی کوریا|كوريا الجنوبية|کرهٔ جنوبی|दक्षिण कोरिया|দক্ষিণ কোরিয়া|เกาหลีใต้|南韓|韓国|韩国|대한민국
    KW koeweit|koweit|kuvait|kuvajt|kuveit|kuveita|kuveitas|kuveyt|kuwait|kuweit|kuwejt|state of kuwait|κουβέιτ|кувајт|кувейт|כווית|الكويت|کویت|कुवैत|কুয়েত|คูเวต|クウェート|科威特|쿠웨이트
    KY cayman adalari|cayman islands|caymanoarna|caymanoerne|caymanoyene|caymansaaret|iles caimans|ilhas cayman|illes caiman|insulele cayman|islas caiman|isole cayman|kaaimaneilanden|kaimaninseln|kaimanisaared|kaimanu salas|kaimanu salos|kajman szigetek|kajmanie ostrovy|kajmanji otoki|kajmanske ostrovy|kajmanski otoci|kajmany|kepulauan cayman|νήσοι κέιμαν|кайман аралдары|кайманавы астравы|кайманови острови|кайманові острови|кајманска острва|о-ва кайман|איי קיימן|جزایر کِیمن|جزر كايمان|کیمین آئلینڈز|कैमेन द्वीपसमूह|কেম্যান দ্বীপপুঞ্জ|หมู่เกาะเคย์แมน|ケイマン諸島|开曼群岛|開曼群島|케이맨 제도
    KZ cazaquistao|kasachstan|kasahstan|kasakhstan|kazachstan|kazachstanas|kazahstan|kazahstana|kazahsztan|kazajistan|kazakhstan|kazakistan|kazakstan|republic of kazakhstan|καζακστάν|казахстан|қазақстан|קזחסטן|قزاخستان|قزاقستان|كازاخستان|कज़ाखस्तान|কাজাখস্তান|คาซัคสถาน|カザフスタン|哈萨克斯坦|哈薩克|카자흐스탄
    LA lao|lao pdr|lao peoples democratic republic|laos|laosa|laosas|laosz|λάος|лаос|לאוס|لاؤس|لائوس|لاوس|लाओस|লাওস|ลาว|ラオス|寮國|老挝|라오스
    LB lebanon|liban|libana|libanas|libano|libanon|liibanon|lubnan|λίβανος|либан|ливан|ліван|לבנון|لبنان|लेबनान|লেবানন|เลบานอน|レバノン|黎巴嫩|레바논
    LC s t lucia|saint lucia|sainte lucie|santa lucia|sent lusija|sentlusija|sfanta lucia|st lucia|svata lucia|svata lucie|sveta lucija|αγία λουκία|света луција|сейнт лусия|сент-люсия|сент-люсія|סנט לוסיה|سانت لوسيا|سنت لوسیا|سینٹ لوسیا|सेंट लूसिया|সেন্ট লুসিয়া|เซนต์ลูเซีย|セントルシア|圣卢西亚|聖露西亞|세인트루시아
    LI lichtenstajnsko|lichtensteinas|lichtenstejnsko|liechtenstein|lihtenstajn|lihtensteina|λιχτενστάιν|лихтенштајн|лихтенштейн|лихтенщайн|ліхтенштейн|ліхтэнштэйн|ליכטנשטיין|ليختنشتاين|لیختن‌اشتاین|لیشٹنسٹائن|लिचेंस्टीन|লিচেনস্টেইন|ลิกเตนสไตน์|リヒテンシュタイン|列支敦士登|列支敦斯登|리히텐슈타인
    LK sri lanka|srilanka|σρι λάνκα|шри ланка|шри-ланка|шры-ланка|шрі-ланка|סרי לנקה|سريلانكا|سری لنکا|سری‌لانکا|श्रीलंका|শ্রীলঙ্কা|ศรีลังกา|スリランカ|斯里兰卡|斯里蘭卡|스리랑카
    LR libeeria|liberia|liberie|liberija|liberya|λιβερία|либерия|либерија|ліберыя|ліберія|ליבריה|لائبیریا|ليبيريا|لیبریا|लाइबेरिया|লাইবেরিয়া|ไลบีเรีย|リベリア|利比里亚|賴比瑞亞|라이베리아
    LS lesotas|lesotho|lesoto|λεσότο|лесота|лесото|לסוטו|لسوتو|ليسوتو|لیسوتھو|लेसोथो|লেসোথো|เลโซโท|レソト|莱索托|賴索托|레소토
    LT leedu|liettua|lietuva|litauen|lithuania|litouwen|lituania|lituanie|litva|litvania|litvanya|litwa|λιθουανία|литва|литванија|літва|ליטא|ليتوانيا|لیتوانی|لیتھونیا|लिथुआनिया|লিথুয়ানিয়া|ลิทัวเนีย|リトアニア|立陶宛|리투아니아
    LU liuksemburgas|lucembursko|luksemburg|luksemburga|lussemburgo|luxembourg|luxemburg|luxemburgo|luxembursko|λουξεμβούργο|луксембург|люксембург|לוקסמבורג|لوكسمبورغ|لوکزامبورگ|لکسمبرگ|लग्ज़मबर्ग|লাক্সেমবার্গ|ลักเซมเบิร์ก|ルクセンブルク|卢森堡|盧森堡|룩셈부르크
    LV lati|latvia|latvija|letland|letonia|letonya|lettland|lettonia|lettonie|lettorszag|lotwa|lotyssko|λετονία|латвия|латвія|летонија|לטביה|لاتفيا|لتونی|لٹویا|लातविया|লাটভিয়া|ลัตเวีย|ラトビア|拉脫維亞|拉脱维亚|라트비아
    LY libia|libie|libija|libya|libye|libyen|liibua|λιβύη|либия|либија|ливия|лівія|לוב|ليبيا|لیبی|لیبیا|लीबिया|লিবিয়া|ลิเบีย|リビア|利比亚|利比亞|리비아
    MA fas|maroc|marocco|marocko|maroka|marokas|marokko|maroko|marroc|marrocos|marruecos|morocco|μαρόκο|марока|марокко|мароко|מרוקו|المغرب|مراکش|मोरक्को|মরক্কো|โมร็อกโก|モロッコ|摩洛哥|모로코
    MC monaco|monakas|monako|μονακό|манака|монако|מונקו|موناكو|موناکو|मोनाको|মোনাকো|โมนาโก|モナコ|摩納哥|摩纳哥|모나코
    MD moldavia|moldavie|moldavien|moldavija|moldavsko|moldawia|moldova|republic of moldova|republica moldova|republik moldau|μολδαβία|малдова|молдавија|молдова|מולדובה|مالدووا|مولداوی|مولدوفا|मॉल्डोवा|মলডোভা|มอลโดวา|モルドバ|摩尔多瓦|摩爾多瓦|몰도바
    ME cerna hora|cierna hora|crna gora|czarnogora|juodkalnija|karadag|melnkalne|montenegro|muntenegru|μαυροβούνιο|црна гора|чарнагорыя|черна гора|черногория|чорногорія|מונטנגרו|الجبل الأسود|مونته‌نگرو|مونٹے نیگرو|मोंटेनेग्रो|মন্টিনিগ্রো|มอนเตเนโกร|モンテネグロ|蒙特內哥羅|黑山|몬테네그로
    MF francoski sveti martin|san martin|sao martinho|sen martenas|senmartena|sfantul martin|st martin|svaty martin fr|svaty martin francie|сен мартен|сен-мартен|сен-мартэн|סן מרטן|سان مارتن|سنت مارتین|سینٹ مارٹن|सेंट मार्टिन|সেন্ট মার্টিন|เซนต์มาร์ติน|サン・マルタン|法属圣马丁|法屬聖馬丁|생마르탱
    MG madagascar|madagaskar|madagaskara|madagaskaras|madagaszkar|μαδαγασκάρη|мадагаскар|מדגסקר|ماداگاسکار|مدغشقر|مڈغاسکر|मेडागास्कर|মাদাগাস্কার|มาดากัสการ์|マダガスカル|馬達加斯加|马达加斯加|마다가스카르
    MH iles marshall|ilhas marshall|illes marshall|insulele marshall|islas marshall|isole marshall|kepulauan marshall|marsala salas|marsalo salos|marsalovi otoci|marshall adalari|marshall islands|marshall szigetek|marshalleilanden|marshalli saared|marshallinsaaret|marshallinseln|marshalloarna|marshalloerne|marshallove ostrovy|marshallovi otoki|marshallovy ostrovy|marshalloyene|wyspy marshalla|νήσοι μάρσαλ|маршалавы астравы|маршалл аралдары|маршалловы о-ва|маршаллові острови|маршалови острови|маршалска острва|איי מרשל|جزایر مارشال|جزر مارشال|مارشل آئلینڈز|मार्शल द्वीपसमूह|মার্শাল দ্বীপপুঞ্জ|หมู่เกาะมาร์แชลล์|マーシャル諸島|馬紹爾群島|马绍尔群岛|마셜 제도
    MK eszak macedonia|former yugoslav republic of macedonia|fyr macedonia|fyrom|kuzey makedonya|macedoine du nord|macedonia|macedonia de nord|macedonia del nord|macedonia del norte|macedonia do norte|macedonia polnocna|makedonia utara|noord macedonie|nord makedonia|nordmakedonien|nordmazedonien|north macedonia|pohja makedoonia|pohjois makedonia|r macedonia|republic of macedonia|republic of north macedonia|severna makedonija|severne macedonsko|severni makedonie|siaures makedonija|sjeverna makedonija|ziemelmakedonija|βόρεια μακεδονία|паўночная македонія|північна македонія|северна македония|северна македонија|северная македония|солтүстік македония|מקדוניה הצפונית|شمالی مقدونیہ|مقدونيا الشمالية|مقدونیهٔ شمالی|उत्तरी मकदूनिया|উত্তর ম্যাসেডোনিয়া|มาซิโดเนียเหนือ|北マケドニア|北馬其頓|北马其顿|북마케도니아
    ML mali|malis|μάλι|мали|малі|מאלי|مالي|مالی|माली|মালি|มาลี|マリ|馬利|马里|말리
    MM burma|mianmar|mianmar birmania|mianmaras|mianmaras birma|mjanma|mjanma birma|mjanmar|mjanmar burma|mjanmarsko|myanmar|myanmar barma|myanmar birma|myanmar birmania|myanmar birmanie|myanmar burma|μιανμάρ|мʼянма|мианмар|мијанмар|мьянма|м’янма|מיאנמר|ميانمار|میانمار|म्यांमार|মায়ানমার|เมียนมา|ミャンマー|緬甸|缅甸|미얀마
    MN mogolistan|mongolei|mongolia|mongolie|mongoliet|mongolija|mongolsko|mongoolia|μογγολία|манголія|монголия|монголија|монголія|моңғолия|מונגוליה|مغولستان|منغوليا|منگولیا|मंगोलिया|মঙ্গোলিয়া|มองโกเลีย|モンゴル|蒙古|몽골
    MO cin makao oib|ktr ipasais administrativais regions makao|macao|macao kiinan erityishallintoalue|macao oao ciny|macao s a r|macao sar|macao sar china|macao sar kina|macao special administrative region|macao zao ciny|macau|macau erihalduspiirkond|macau rae da china|macau rae xina|macau s a r|macau sar van china|macau special administrative region|makao kkt|makau dak tiongkok|posebno upravno obmocje kitajske makav|pup makao kina|r a s chinoise de macao|r a s macao china|rae de macao|rae de macao china|ras di macao|sar macao|sonderverwaltungsregion macau|sra makau|sra makau chiny|ypatingasis administracinis kinijos regionas makao|μακάο εδπ κίνας|макаа, сар|макао|макао аәа|макао, оар китаю|макао, сар на китай|сар макао|מקאו|ماکائو، منطقهٔ ویژهٔ اداری چین|منطقة ماكاو الإدارية الخاصة|مکاؤ sar چین|मकाऊ|ম্যাকাও এসএআর চীন|เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน|中国澳门特别行政区|中國澳門特別行政區|中華人民共和国マカオ特別行政区|마카오
    MP eszaki mariana szigetek|iles mariannes du nord|ilhas marianas do norte|illes marianes del nord|insulele mariane de nord|islas marianas del norte|isole marianne settentrionali|kepulauan mariana utara|kuzey mariana adalari|marianos siaurines salos|mariany polnocne|noordelijke marianen|nord marianene|nordliche marianen|nordmarianerna|nordmarianerne|northern mariana islands|pohja mariaanid|pohjois mariaanit|severne mariany|severni marianski otoki|severni mariany|sjevernomarijanski otoci|ziemelu marianas salas|νήσοι βόρειες μαριάνες|паўночныя марыянскія астравы|північні маріанські острови|северна маријанска острва|северни мариански острови|северные марианские о-ва|солтүстік мариана аралдары|איי מריאנה הצפוניים|جزایر ماریانای شمالی|جزر ماريانا الشمالية|شمالی ماریانا آئلینڈز|उत्तरी मारियाना द्वीपसमूह|উত্তরাঞ্চলীয় মারিয়ানা দ্বীপপুঞ্জ|หมู่เกาะนอร์เทิร์นมาเรียนา|北マリアナ諸島|北馬利安納群島|北马里亚纳群岛|북마리아나제도
    MQ martinica|martinik|martinika|martinique|martynika|μαρτινίκα|мартиник|мартиника|мартиніка|марцініка|מרטיניק|جزر المارتينيك|مارتینیک|مارٹینک|मार्टीनिक|মার্টিনিক|มาร์ตินีก|マルティニーク|馬丁尼克|马提尼克|마르티니크
    MR mauretania|mauretanien|mauretanija|mauritaania|mauritania|mauritanie|mauritanija|mavretanija|moritanya|μαυριτανία|мавритания|мавританія|мауританија|маўрытанія|מאוריטניה|موريتانيا|موریتانی|موریطانیہ|मॉरिटानिया|মরিতানিয়া|มอริเตเนีย|モーリタニア|毛里塔尼亚|茅利塔尼亞|모리타니
    MS montseratas|montserrat|montserrata|μονσεράτ|мантсерат|монсерат|монтсерат|монтсеррат|מונסראט|مونتسرات|مونت‌سرات|مونٹسیراٹ|मोंटसेरात|মন্টসেরাট|มอนต์เซอร์รัต|モントセラト|蒙哲臘|蒙特塞拉特|몬트세라트
    MT malta|malte|μάλτα|малта|мальта|מלטה|مالت|مالطا|مالٹا|माल्टा|মাল্টা|มอลตา|マルタ|馬爾他|马耳他|몰타
    MU maurice|maurici|mauricija|mauricijus|mauricio|mauricius|mauritius|mavricij|μαυρίκιος|маврикий|маврикій|мавриций|маурицијус|маўрыкій|מאוריציוס|ماریشس|موريشيوس|موریس|मॉरीशस|মরিশাস|มอริเชียส|モーリシャス|模里西斯|毛里求斯|모리셔스
    MV maladewa|maldiivid|maldiv szigetek|maldivas|maldive|maldiven|maldivene|maldiverna|maldiverne|maldives|maldivi|maldivija|maldivler|maldivy|maldyvai|malediivit|malediven|maledivy|malediwy|μαλδίβες|малдиви|мальдив аралдары|мальдивы|мальдывы|мальдіви|האיים המלדיביים|جزر المالديف|مالدیو|مالدیپ|मालदीव|মালদ্বীপ|มัลดีฟส์|モルディブ|馬爾地夫|马尔代夫|몰디브
    MW malaui|malavi|malavija|malavis|malawi|μαλάουι|малави|малаві|מלאווי|مالاوی|ملاوي|ملاوی|मलावी|মালাউই|มาลาวี|マラウイ|馬拉威|马拉维|말라위
    MX mehhiko|mehika|meksika|meksiko|meksyk|messico|mexic|mexico|mexiko|mexique|μεξικό|мексика|мексико|мексіка|מקסיקו|المكسيك|مکزیک|میکسیکو|मैक्सिको|মেক্সিকো|เม็กซิโก|メキシコ|墨西哥|멕시코
    MY malaisia|malaisie|malaizija|malajsie|malajzia|malasia|malaysia|maleisie|malesia|malezija|malezja|malezya|μαλαισία|малайзия|малайзія|малезија|מלזיה|مالزی|ماليزيا|ملائشیا|मलेशिया|মালয়েশিয়া|มาเลเซีย|マレーシア|馬來西亞|马来西亚|말레이시아
    MZ mocambic|mocambique|mosambiik|mosambik|mozambic|mozambico|mozambik|mozambika|mozambikas|mozambique|μοζαμβίκη|мазамбік|мозамбик|мозамбік|מוזמביק|موزامبیک|موزمبيق|موزمبیق|मोज़ांबिक|মোজাম্বিক|โมซัมบิก|モザンビーク|莫三比克|莫桑比克|모잠비크
    NA namibia|namibie|namibija|namibya|namiibia|ναμίμπια|намибия|намибија|намібія|נמיביה|ناميبيا|نامیبیا|नामीबिया|নামিবিয়া|นามิเบีย|ナミビア|納米比亞|纳米比亚|나미비아
    NC jaunkaledonija|kaledonia baru|naujoji kaledonija|neukaledonien|new caledonia|nieuw caledonie|noua caledonie|nouvelle caledonie|nova caledonia|nova kaledonia|nova kaledonie|nova kaledonija|nowa kaledonia|nueva caledonia|nuova caledonia|ny caledonia|ny kaledonien|nya kaledonien|uj kaledonia|uus kaledoonia|uusi kaledonia|yeni kaledonya|νέα καληδονία|жаңа каледония|нова каледония|нова каледонија|нова каледонія|новая каледония|новая каледонія|קלדוניה החדשה|كاليدونيا الجديدة|نیو کلیڈونیا|کالدونیای جدید|न्यू कैलेडोनिया|নিউ ক্যালেডোনিয়া|นิวแคลิโดเนีย|ニューカレドニア|新喀里多尼亚|新喀里多尼亞|뉴칼레도니아
    NE niger|nigera|nigeris|nijer|νίγηρας|нигер|нігер|ניז׳ר|النيجر|نائجر|نیجر|नाइजर|নাইজার|ไนเจอร์|ニジェール|尼日|尼日尔|니제르
    NF ile norfolk|ilha norfolk|illa norfolk|insula norfolk|isla norfolk|isola norfolk|kepulauan norfolk|norfolk|norfolk adasi|norfolk island|norfolk sziget|norfolkas sala|norfolkinsaari|norfolkinsel|norfolko sala|norfolkon|norfolkoya|norfolski otok|otok norfolk|νήσος νόρφολκ|востраў норфалк|норфолк аралы|о-в норфолк|острво норфок|остров норфолк|острів норфолк|האי נורפוק|جزيرة نورفولك|جزیرهٔ نورفولک|نارفوک آئلینڈ|नॉरफ़ॉक द्वीप|নরফোক দ্বীপ|เกาะนอร์ฟอล์ก|ノーフォーク島|諾福克島|诺福克岛|노퍽섬
    NG federal republic of nigeria|nigeeria|nigeria|nigerie|nigerija|nijerya|νιγηρία|нигерия|нигерија|нігерыя|нігерія|ניגריה|نائجیریا|نيجيريا|نیجریه|नाइजीरिया|নাইজেরিয়া|ไนจีเรีย|ナイジェリア|奈及利亞|尼日利亚|나이지리아
    NI nicaragua|nikaragua|nikaragva|νικαράγουα|никарагва|никарагуа|нікарагуа|ניקרגואה|نيكاراغوا|نکاراگووا|نیکاراگوئه|निकारागुआ|নিকারাগুয়া|นิการากัว|ニカラグア|尼加拉瓜|니카라과
    NL alankomaat|belanda|holandia|holandsko|holland|hollanda|hollandia|nederland|nederlandene|nederlanderna|netherland|netherlands|niderlande|niederlande|nizozemska|nizozemsko|nyderlandai|paesi bassi|paises baixos|paises bajos|paisos baixos|pays bas|tarile de jos|the netherlands|κάτω χώρες|нидерланд|нидерландия|нидерланды|нідерланди|нідэрланды|холандија|הולנד|نیدر لینڈز|هلند|هولندا|नीदरलैंड|নেদারল্যান্ডস|เนเธอร์แลนด์|オランダ|荷兰|荷蘭|네덜란드
    NO noorwegen|norge|norja|norra|norsko|noruega|norvec|norvege|norvegia|norvegija|norveska|norway|norwegen|norwegia|νορβηγία|нарвегія|норвегия|норвегія|норвешка|נורווגיה|النرويج|ناروے|نروژ|नॉर्वे|নরওয়ে|นอร์เวย์|ノルウェー|挪威|노르웨이
    NP nepal|nepala|nepalas|νεπάλ|непал|נפאל|نيبال|نپال|نیپال|नेपाल|নেপাল|เนปาล|ネパール|尼泊尔|尼泊爾|네팔
    NR nauru|ναουρού|науру|נאורו|نؤرو|نائورو|ناورو|नाउरु|নাউরু|นาอูรู|ナウル|瑙鲁|諾魯|나우루
    NU niue|niuje|νιούε|ниуе|ниуэ|ніуе|ніуэ|ניווה|نيوي|نیئو|نیوئه|नीयू|নিউয়ে|นีอูเอ|ニウエ|紐埃島|纽埃|니우에
    NZ aotearoa|jaunzelande|naujoji zelandija|neuseeland|new zealand|nieuw zeeland|noua zeelanda|nouvelle zelande|nova zelanda|nova zelandia|nova zelandija|novi zeland|novy zeland|nowa zelandia|nueva zelanda|nuova zelanda|nya zeeland|selandia baru|uj zeland|uus meremaa|uusi seelanti|yeni zelanda|νέα ζηλανδία|жаңа зеландия|нова зеландия|нова зеландія|новая зеландия|новая зеландыя|нови зеланд|ניו זילנד|نيوزيلندا|نیوزی لینڈ|نیوزیلند|न्यूज़ीलैंड|নিউজিল্যান্ড|นิวซีแลนด์|ニュージーランド|新西兰|紐西蘭|뉴질랜드
    OM oma|omaan|oman|omana|omanas|sultanate of oman|umman|ομάν|аман|оман|עומאן|عمان|عُمان|ओमान|ওমান|โอมาน|オマーン|阿曼|오만
    PA panama|παναμάς|панама|פנמה|بنما|پاناما|پانامہ|पनामा|পানামা|ปานามา|パナマ|巴拿馬|巴拿马|파나마
    PE perou|peru|peruu|περού|перу|פרו|بيرو|پرو|پیرو|पेरू|পেরু|เปรู|ペルー|秘魯|秘鲁|페루
    PF francia polinezia|francijas polinezija|francoska polinezija|francouzska polynesie|francuska polinezija|francuzska polynezia|frans polynesie|fransiz polinezyasi|fransk polynesia|fransk polynesien|franska polynesien|franzosisch polynesien|french polynesia|polinesia francesa|polinesia francese|polinesia prancis|polinezia franceza|polinezja francuska|polynesie francaise|prancuzijos polinezija|prantsuse poluneesia|ranskan polynesia|γαλλική πολυνησία|француз полинезиясы|французская палінезія|французская полинезия|французька полінезія|француска полинезија|френска полинезия|פולינזיה הצרפתית|بولينيزيا الفرنسية|فرانسیسی پولینیشیا|پلی‌نزی فرانسه|फ़्रेंच पोलिनेशिया|ফরাসি পলিনেশিয়া|เฟรนช์โปลินีเซีย|仏領ポリネシア|法属波利尼西亚|法屬玻里尼西亞|프랑스령 폴리네시아
    PG paapua uus guinea|papoea nieuw guinea|papouasie nouvelle guinee|papua jaungvineja|papua naujoji gvineja|papua neuguinea|papua new guinea|papua noua guinee|papua nova guine|papua nova guinea|papua nova gvineja|papua nowa gwinea|papua nueva guinea|papua nugini|papua nuova guinea|papua ny guinea|papua nya guinea|papua uj guinea|papua uusi guinea|papua yeni gine|παπούα νέα γουινέα|папуа нова гвинеја|папуа — жаңа гвинея|папуа — новая гвинея|папуа-нова гвинея|папуа-нова гвінея|папуа-новая гвінея|פפואה גינאה החדשה|بابوا غينيا الجديدة|پاپوآ نیو گنی|پاپوا گینهٔ نو|पापुआ न्यू गिनी|পাপুয়া নিউ গিনি|ปาปัวนิวกินี|パプアニューギニア|巴布亚新几内亚|巴布亞紐幾內亞|파푸아뉴기니
    PH filipiinid|filipijnen|filipina|filipinai|filipinas|filipine|filipines|filipini|filipinler|filipiny|filippiinit|filippine|filippinene|filippinerna|filippinerne|fulop szigetek|philippinen|philippines|republic of the philippines|φιλιππίνες|филипини|филиппин аралдары|филиппины|філіппіни|філіпіны|הפיליפינים|الفلبين|فلپائن|فیلیپین|फ़िलिपींस|ফিলিপাইন|ฟิลิปปินส์|フィリピン|菲律宾|菲律賓|필리핀
    PK pakistan|pakistana|pakistanas|pakisztan|paquistao|πακιστάν|пакистан|пакістан|пәкістан|פקיסטן|باكستان|پاکستان|पाकिस्तान|পাকিস্তান|ปากีสถาน|パキスタン|巴基斯坦|파키스탄
    PL lengyelorszag|lenkija|poland|polandia|polen|polija|poljska|pologne|polonia|polonya|polska|polsko|poola|puola|πολωνία|полша|польша|польшча|польща|пољска|פולין|بولندا|لهستان|پولینڈ|पोलैंड|পোল্যান্ড|โปแลนด์|ポーランド|波兰|波蘭|폴란드
    PM s t pierre och miquelon|saint pierre a miquelon|saint pierre dan miquelon|saint pierre e miquelon|saint pierre en miquelon|saint pierre es miquelon|saint pierre et miquelon|saint pierre i miquelon|saint pierre ja miquelon|saint pierre og miquelon|saint pierre si miquelon|saint pierre ve miquelon|san pedro y miquelon|sao pedro e miquelao|sen pjeras ir mikelonas|senpjera un mikelona|st pierre miquelon|st pierre und miquelon|sveta peter in mihael|sveti petar i mikelon|σεν πιερ και μικελόν|сен пиер и микелон|сен пјер и микелон|сен-пʼєр і мікелон|сен-пьер және микелон|сен-пьер и микелон|сен-п’ер і мікелон|סנט פייר ומיקלון|سان بيير ومكويلون|سن پیر و میکلن|سینٹ پیئر اور میکلیئون|सेंट पिएरे और मिक्वेलान|সেন্ট পিয়ের ও মিকুয়েলন|แซงปีแยร์และมีเกอลง|サンピエール島・ミクロン島|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島|생피에르 미클롱
    PN iles pitcairn|ilhas pitcairn|illes pitcairn|insulele pitcairn|islas pitcairn|isole pitcairn|kepulauan pitcairn|pitcairn|pitcairn adalari|pitcairn islands|pitcairn szigetek|pitcairneilanden|pitcairni saared|pitcairninseln|pitcairnoarna|pitcairnove ostrovy|pitcairnovi otoci|pitcairnovy ostrovy|pitcairnoyene|pitkernas salas|pitkerno salos|νήσοι πίτκερν|астравы піткэрн|о-ва питкэрн|острови питкерн|острови піткерн|питкерн|питкэрн аралдары|איי פיטקרן|جزایر پیت‌کرن|جزر بيتكيرن|پٹکائرن جزائر|पिटकैर्न द्वीपसमूह|পিটকেয়ার্ন দ্বীপপুঞ্জ|หมู่เกาะพิตแคร์น|ピトケアン諸島|皮特凯恩群岛|皮特肯群島|핏케언 제도
    PR porto rico|porto riko|portorico|portoriko|portoryko|puerto rico|puerto rikas|puerto riko|puertoriko|πουέρτο ρίκο|порторико|пуерто рико|пуерто-рико|пуэрта-рыка|пуэрто-рико|פוארטו ריקו|بورتوريكو|پورتوریکو|پیورٹو ریکو|पोर्टो रिको|পুয়ের্তো রিকো|เปอร์โตริโก|プエルトリコ|波多黎各|푸에르토리코
    PS de palaestinensiske omrader|det palestinske omradet|filistin bolgeleri|occupied palestinian territory|palastinensische autonomiegebiete|palestiina alad|palestiinalaisalue|palestijnse gebieden|palestinas teritorijas|palestine|palestinian territories|palestinian territory|palestinos teritorija|palestinska territorierna|palestinska uzemi|palestinske uzemia|palestinsko ozemlje|palestinsko podrucje|palesztin autonomia|state of palestine|teritoriile palestiniene|territoires palestiniens|territori palestinesi|territorios palestinos|territoris palestins|terytoria palestynskie|wilayah palestina|παλαιστινιακά εδάφη|палестина аймақтары|палестинске територије|палестински територии|палестинские территории|палестинські території|палесцінскія тэрыторыі|השטחים הפלסטיניים|الأراضي الفلسطينية|سرزمین‌های فلسطینی|فلسطینی خطے|फ़िलिस्तीनी क्षेत्र|ফিলিস্তিনি ভূখণ্ড|ดินแดนปาเลสไตน์|パレスチナ自治区|巴勒斯坦自治區|巴勒斯坦领土|팔레스타인 지구
    PT portekiz|portogallo|portugal|portugale|portugali|portugalia|portugalija|portugalska|portugalsko|πορτογαλία|партугалія|португалия|португалија|португалія|פורטוגל|البرتغال|پرتغال|پرتگال|पुर्तगाल|পর্তুগাল|โปรตุเกส|ポルトガル|葡萄牙|포르투갈
    PW belau|palaos|palau|palav|παλάου|палау|פלאו|بالاو|پالائو|پلاؤ|पलाऊ|পালাউ|ปาเลา|パラオ|帕劳|帛琉|팔라우
    PY paraguai|paraguaj|paraguay|paragvaj|paragvaja|paragvajus|paragwaj|παραγουάη|парагвай|парагвај|פרגוואי|باراغواي|پاراگوئه|پیراگوئے|पराग्वे|প্যারাগুয়ে|ปารากวัย|パラグアイ|巴拉圭|파라과이
    QA catar|katar|katara|kataras|qatar|state of qatar|κατάρ|катар|קטאר|قطر|क़तर|কাতার|กาตาร์|カタール|卡塔尔|卡達|카타르
    RE la reunion|reinjona|reuniao|reunio|reunion|reunjonas|riunione|ρεϊνιόν|реинион|реюнион|реюньйон|реюньон|рэюньён|ראוניון|رئونیون|روينيون|ری یونین|रियूनियन|রিইউনিয়ন|เรอูนียง|レユニオン|留尼旺|留尼汪|레위니옹
    RO roemenie|romania|romanya|romenia|romunija|roumanie|rumaenien|rumania|rumanien|rumanija|rumeenia|rumunia|rumunija|rumunjska|rumunsko|ρουμανία|румунија|румунія|румъния|румыния|румынія|רומניה|رومانيا|رومانی|رومانیہ|रोमानिया|রোমানিয়া|โรมาเนีย|ルーマニア|罗马尼亚|羅馬尼亞|루마니아
    RS republic of serbia|serbia|serbie|serbien|serbija|servia|servie|sirbistan|srbija|srbsko|szerbia|σερβία|сербия|сербія|србија|сърбия|סרביה|سربیا|صربستان|صربيا|सर्बिया|সার্বিয়া|เซอร์เบีย|セルビア|塞尔维亚|塞爾維亞|세르비아
    RU krievija|oroszorszag|rosja|ru federation|rusia|rusija|rusko|rusland|russia|russian federation|russie|russland|rusya|ryssland|ussr|venaja|venemaa|ρωσία|расія|ресей|россия|росія|русия|русија|רוסיה|روس|روسيا|روسیه|रूस|রাশিয়া|รัสเซีย|ロシア|俄罗斯|俄羅斯|러시아
    RW ruanda|rwanda|ρουάντα|руанда|רואנדה|رواندا|روانڈا|रवांडा|রুয়ান্ডা|รวันดา|ルワンダ|卢旺达|盧安達|르완다
    SA arab saudi|arabia saudi|arabia saudita|arabia saudyjska|arabie saoudite|kingdom of saudi arabia|ksa|saoedi arabie|sauda arabija|saudi araabia|saudi arabia|saudi arabien|saudiarabien|saudijska arabija|saudo arabija|saudova arabija|saudska arabia|saudska arabie|suudi arabistan|szaud arabia|σαουδική αραβία|сауд арабиясы|саудаўская аравія|саудитска арабия|саудијска арабија|саудовская аравия|саудівська аравія|ערב הסעודית|المملكة العربية السعودية|سعودی عرب|عربستان سعودی|सऊदी अरब|সৌদি আরব|ซาอุดีอาระเบีย|サウジアラビア|沙烏地阿拉伯|沙特阿拉伯|사우디아라비아
    SB iles salomon|ilhas salomao|illes salomo|insulele solomon|islas salomon|isole salomone|kepulauan solomon|saalomoni saared|salamon szigetek|salamounovy ostrovy|salamunove ostrovy|saliamono salos|salomonen|salomonoarna|salomonoerne|salomonovi otoci|salomonovi otoki|salomonoyene|salomonsaaret|salomonseilanden|solomon adalari|solomon islands|wyspy salomona|zalamana salas|νήσοι σολομώντος|саламонавы астравы|соломон аралдары|соломонови острови|соломоновы о-ва|соломонові острови|соломонска острва|איי שלמה|جزایر سلیمان|جزر سليمان|سولومن آئلینڈز|सोलोमन द्वीपसमूह|সলোমন দ্বীপপুঞ্জ|หมู่เกาะโซโลมอน|ソロモン諸島|所罗门群岛|索羅門群島|솔로몬 제도
    SC seicheles|seiseliai|seisellid|seiselu salas|sejseli|seszele|seychelle szigetek|seychellen|seychellene|seychellerna|seychellerne|seychelles|seychellit|seychely|seyseller|σεϋχέλλες|сейшели|сейшель аралдары|сейшельские о-ва|сейшельські острови|сейшэльскія астравы|сејшели|איי סיישל|سشلیز|سيشل|سیشل|सेशेल्स|সিসিলি|เซเชลส์|セーシェル|塞席爾|塞舌尔|세이셸
    SD soedan|soudan|sudaan|sudan|sudana|sudanas|sudao|szudan|σουδάν|судан|סודן|السودان|سودان|سوڈان|सूडान|সুদান|ซูดาน|スーダン|苏丹|蘇丹|수단
    SE isvec|rootsi|ruotsi|schweden|suecia|suede|suedia|svedija|svedorszag|svedska|svedsko|sverige|svezia|sweden|swedia|szwecja|zviedrija|zweden|σουηδία|шведска|швеция|швецыя|швеція|שוודיה|السويد|سوئد|سویڈن|स्वीडन|সুইডেন|สวีเดน|スウェーデン|瑞典|스웨덴
    SG republic of singapore|singapore|singapour|singapur|singapura|singapuras|szingapur|σιγκαπούρη|сингапур|сінгапур|סינגפור|سنغافورة|سنگاپور|सिंगापुर|সিঙ্গাপুর|สิงคโปร์|シンガポール|新加坡|싱가포르
    SH s t helena|saint helena|saint helena ascension ja tristan da cunha|sainte helene|santa elena|santa helena|santelena|sfanta elena|sint helena|st helena|st helena ascension tristan da cunha|sv elenos sala|sv helenas sala|svata helena|sveta helena|szent ilona|wyspa swietej heleny|αγία ελένη|востраў святой алены|о-в св. елены|острів святої єлени|света елена|света јелена|әулие елена аралы|סנט הלנה|سانت هيلينا|سنت هلن|سینٹ ہیلینا|सेंट हेलेना|সেন্ট হেলেনা|เซนต์เฮเลนา|セントヘレナ|圣赫勒拿|聖赫勒拿島|세인트헬레나
    SI eslovenia|republic of slovenia|sloveenia|slovenia|slovenie|slovenien|slovenija|slovenya|slovinsko|slowenia|slowenien|szlovenia|σλοβενία|славенія|словения|словенија|словенія|סלובניה|اسلوونی|سلوفينيا|سلووینیا|स्लोवेनिया|স্লোভেনিয়া|สโลวีเนีย|スロベニア|斯洛文尼亚|斯洛維尼亞|슬로베니아
    SJ huippuvuoret ja jan mayen|kepulauan svalbard dan jan mayen|spicberky a jan mayen|spitsbergen en jan mayen|spitzbergen und jan mayen|svalbara un jana majena sala|svalbard a jan mayen|svalbard e jan mayen|svalbard es jan mayen|svalbard et jan mayen|svalbard i jan mayen|svalbard in jan mayen|svalbard ja jan mayen|svalbard jan mayen|svalbard och jan mayen|svalbard og jan mayen|svalbard si jan mayen|svalbard ve jan mayen|svalbard y jan mayen|svalbardas ir janas majenas|σβάλμπαρντ και γιαν μαγιέν|свалбард и ян майен|свалбард и јан мајен|шпицберген және ян-майен|шпицберген и ян-майен|шпіцберген та ян-маєн|шпіцберген і ян-маен|סבאלברד ויאן מאיין|سفالبارد وجان ماين|سوالبارد و یان ماین|سوالبرڈ اور جان ماین|स्वालबार्ड और जान मायेन|স্বালবার্ড ও জান মেয়েন|สฟาลบาร์และยานไมเอน|スバールバル諸島・ヤンマイエン島|挪威屬斯瓦巴及尖棉|斯瓦尔巴和扬马延|스발바르제도-얀마웬섬
    SK eslovaquia|slovacchia|slovacia|slovacka|slovak republic|slovakia|slovakien|slovakiet|slovakija|slovakkia|slovakya|slovaquie|slovaska|slovensko|slowacja|slowakei|slowakije|szlovakia|σλοβακία|славакія|словакия|словачка|словаччина|סלובקיה|اسلواکی|سلوفاكيا|سلوواکیہ|स्लोवाकिया|স্লোভাকিয়া|สโลวะเกีย|スロバキア|斯洛伐克|슬로바키아
    SL serra leoa|siera leone|sierra leona|sierra leone|sijera leone|sjerraleone|σιέρα λεόνε|сиера леоне|сијера леоне|сьера-леонэ|сьерра-леоне|сьєрра-леоне|סיירה לאון|سيراليون|سیرالئون|سیرالیون|सिएरा लियोन|সিয়েরা লিওন|เซียร์ราลีโอน|シエラレオネ|塞拉利昂|獅子山|시에라리온
    SM saint marin|san marinas|san marino|sanmarino|άγιος μαρίνος|сан марино|сан-марино|сан-марына|סן מרינו|سان مارينو|سان مارینو|سان‌مارینو|सैन मेरीनो|সান মারিনো|ซานมาริโน|サンマリノ|圣马力诺|聖馬利諾|산마리노
    SN senegal|senegala|senegalas|szenegal|σενεγάλη|сенегал|סנגל|السنغال|سنگال|سینیگل|सेनेगल|সেনেগাল|เซเนกัล|セネガル|塞內加爾|塞内加尔|세네갈
    SO somaalia|somali|somalia|somalie|somalija|somalis|somalsko|szomalia|σομαλία|самалі|сомали|сомалия|сомалија|сомалі|סומליה|الصومال|سومالی|صومالیہ|सोमालिया|সোমালিয়া|โซมาเลีย|ソマリア|索馬利亞|索马里|소말리아
    SR surinam|surinama|surinamas|suriname|σουρινάμ|суринам|сурынам|סורינאם|سورينام|سورینام|सूरीनाम|সুরিনাম|ซูรินาเม|スリナム|苏里南|蘇利南|수리남
    SS del szudan|dienvidsudana|etela sudan|guney sudan|jizni sudan|juzni sudan|juzny sudan|louna sudaan|pietu sudanas|sor sudan|soudan du sud|south sudan|sud sudan|sudan del sud|sudan del sur|sudan poludniowy|sudan selatan|sudanul de sud|sudao do sul|sudsudan|sydsudan|zuid soedan|νότιο σουδάν|оңтүстік судан|паўднёвы судан|південний судан|южен судан|южный судан|јужни судан|דרום סודן|جنوب السودان|جنوبی سوڈان|سودان جنوبی|दक्षिण सूडान|দক্ষিণ সুদান|ซูดานใต้|南スーダン|南苏丹|南蘇丹|남수단
    ST san tome ir prinsipe|santo tome y principe|santome un prinsipi|sao tome dan principe|sao tome e principe|sao tome en principe|sao tome es principe|sao tome et principe|sao tome i principe|sao tome ja principe|sao tome och principe|sao tome og principe|sao tome principe|sao tome si principe|sao tome und principe|sao tome ve principe|svaty tomas a princov ostrov|svaty tomas a princuv ostrov|sveti toma i princip|sveti tomaz in princ|wyspy swietego tomasza i ksiazeca|σάο τομέ και πρίνσιπε|сан-тамэ і прынсіпі|сан-томе және принсипи|сан-томе и принсипи|сан-томе і принсіпі|сао томе и принсипи|сао томе и принципе|סאו טומה ופרינסיפה|ساؤ ٹومے اور پرنسپے|سائوتومه و پرینسیپ|ساو تومي وبرينسيبي|साओ टोम और प्रिंसिपे|সাওটোমা ও প্রিন্সিপি|เซาตูเมและปรินซิปี|サントメ・プリンシペ|圣多美和普林西比|聖多美普林西比|상투메 프린시페
    SV el salvador|salvador|salvadora|salvadoras|salwador|ελ σαλβαδόρ|салвадор|сальвадор|אל סלבדור|ال سلواڈور|السالوادور|السلفادور|अल सल्वाडोर|এল সালভেদর|เอลซัลวาดอร์|エルサルバドル|萨尔瓦多|薩爾瓦多|엘살바도르
    SX nizozemski sveti martin|saint martin partie neerlandaise|sint maarten|sint martenas|sintmartena|svaty martin hol|svaty martin nizozemsko|синт мартен|синт-мартен|сінт-мартен|сінт-мартэн|סנט מארטן|سانت مارتن|سنت مارتن|سنٹ مارٹن|सिंट मार्टिन|সিন্ট মার্টেন|ซินต์มาร์เทน|シント・マールテン|荷属圣马丁|荷屬聖馬丁|신트마르턴
    SY siria|sirija|suriah|suriye|suuria|syria|syrian arab republic|syrie|syrien|syyria|sziria|συρία|сирия|сирија|сирія|сірыя|סוריה|سوريا|سوریه|شام|सीरिया|সিরিয়া|ซีเรีย|シリア|叙利亚|敘利亞|시리아
    SZ essuatini|esuatini|esvatini|eswatini|svaasimaa|svatini|svazilandas|swaziland|szvazifold|εσουατίνι|есватини|есватіні|свазиленд|эсватини|эсватыні|אסוואטיני|إسواتيني|اسواتینی|سواتنی|एस्वाटिनी|ইসওয়াতিনি|เอสวาตีนี|エスワティニ|史瓦帝尼|斯威士兰|에스와티니
    TA tristan da cunha|tristan de acuna|tristana da kunjas salu teritorijas|tristano da kunjos|tristao da cunha|τριστάν ντα κούνια|тристан да куня|тристан да куња|тристан-да-кунья|трыстан-да-кунья|трістан-да-кунья|טריסטן דה קונה|تريستان دا كونا|تریستان دا کونا|ٹرسٹن ڈا کیونہا|ट्रिस्टन दा कुना|ট্রিস্টান ডা কুনহা|ทริสตันดาคูนา|トリスタン・ダ・クーニャ|特里斯坦-达库尼亚群岛|特里斯坦達庫尼亞群島|트리스탄다쿠나
    TC iles turques et caiques|ilhas turcas e caicos|illes turks i caicos|insulele turks si caicos|islas turcas y caicos|isole turks e caicos|kepulauan turks dan caicos|otoci turks i caicos|otoki turks in caicos|terksas un kaikosas salas|terkso ir kaikoso salos|turks a caicos|turks caicos islands|turks en caicoseilanden|turks es caicos szigetek|turks i caicos|turks ja caicos|turks ja caicossaaret|turks och caicosoarna|turks og caicosoerne|turks og caicosoyene|turks und caicosinseln|turks ve caicos adalari|νήσοι τερκς και κάικος|астравы цёркс і кайкас|острва туркс и каикос|острови теркс і кайкос|острови търкс и кайкос|теркс және кайкос аралдары|тёркс и кайкос|איי טרקס וקייקוס|جزایر تورکس و کایکوس|جزر توركس وكايكوس|ٹرکس اور کیکوس جزائر|तुर्क और कैकोज़ द्वीपसमूह|তুর্কস ও কাইকোস দ্বীপপুঞ্জ|หมู่เกาะเติกส์และหมู่เกาะเคคอส|タークス・カイコス諸島|土克斯及開科斯群島|特克斯和凯科斯群岛|터크스 케이커스 제도
    TD cad|cada|cadas|chad|chade|ciad|csad|czad|tchad|tsaad|tsad|tschad|tsjaad|tsjad|txad|τσαντ|чад|צ׳אד|تشاد|چاد|چاڈ|चाड|চাদ|ชาด|チャド|乍得|查德|차드
    TF de franske besiddelser i det sydlige indiske ocean og antarktis|de franske sorterritorier|francia deli teruletek|francijas dienvidjuru teritorija|francosko juzno ozemlje|francouzska jizni uzemi|francuski juzni teritoriji|francuskie terytoria poludniowe i antarktyczne|francuzske juzne a antarkticke uzemia|franse gebieden in de zuidelijke indische oceaan|fransiz guney topraklari|franska sydterritorierna|franzosische sud und antarktisgebiete|french southern and antarctic lands|prancuzijos pietu sritys|prantsuse lounaalad|ranskan etelaiset ja antarktiset alueet|teritoriile australe si antarctice franceze|terre australi francesi|terres australes francaises|terres australs antartiques franceses|territorios australes franceses|territorios franceses do sul|wilayah selatan prancis|γαλλικά νότια εδάφη|францияның оңтүстік аймақтары|французские южные территории|французскія паўднёвыя тэрыторыі|французькі південні території|француске јужне територије|френски южни територии|הטריטוריות הדרומיות של צרפת|الأقاليم الجنوبية الفرنسية|سرزمین‌های جنوبی فرانسه|فرانسیسی جنوبی خطے|फ़्रांसीसी दक्षिणी क्षेत्र|ফরাসি দক্ষিণ এবং অ্যান্টার্কটিক ভূমি|เฟรนช์เซาเทิร์นเทร์ริทอรีส์|仏領極南諸島|法属南部领地|法屬南部屬地|프랑스령 남방 지역
    TG togas|togo|τόγκο|тога|того|טוגו|توغو|توگو|ٹوگو|टोगो|টোগো|โตโก|トーゴ|多哥|토고
    TH tai|tailandas|tailandia|taizeme|tajland|tajlandia|tajska|tayland|thaifold|thailand|thailanda|thailande|thailandia|thaimaa|thajsko|ταϊλάνδη|таиланд|тайланд|таїланд|тајланд|תאילנד|تايلاند|تایلند|تھائی لینڈ|थाईलैंड|থাইল্যান্ড|ไทย|タイ|泰国|泰國|태국
    TJ tacikistan|tadjikistan|tadjiquistao|tadschikistan|tadsjikistan|tadzikija|tadzikistan|tadzikistana|tadzjikistan|tadzsikisztan|tadzykistan|tagikistan|tajikistan|tayikistan|τατζικιστάν|таджикистан|таджыкістан|таџикистан|тәжікстан|טג׳יקיסטן|تاجکستان|تاجیکستان|طاجيكستان|ताजिकिस्तान|তাজিকিস্তান|ทาจิกิสถาน|タジキスタン|塔吉克|塔吉克斯坦|타지키스탄
    TK tokelau|tokelauoarna|tokelav|τοκελάου|такелау|токелау|טוקלאו|توكيلاو|توکلائو|ٹوکیلاؤ|तोकेलाउ|টোকেলাউ|โตเกเลา|トケラウ|托克劳|托克勞群島|토켈라우
    TL austrumtimora|ida timor|ita timor|kelet timor|oost timor|ost timor|osttimor|rytu timoras|timor est|timor leste|timor oriental|timor wschodni|vychodni timor|vychodny timor|τιμόρ-λέστε|восточный тимор|тимор лесте|тимор-лесте|тимор-лешті|тымор-лешці|טימור-לסטה|تيمور - ليشتي|تیمور لیسٹ|تیمور-لسته|तिमोर-लेस्त|তিমুর-লেস্তে|ติมอร์-เลสเต|东帝汶|東ティモール|東帝汶|동티모르
    TM turcomenistao|turkmenistan|turkmenistana|turkmenistanas|turkmenisztan|turkmensko|τουρκμενιστάν|туркменистан|туркменістан|түрікменстан|טורקמניסטן|تركمانستان|ترکمانستان|ترکمنستان|तुर्कमेनिस्तान|তুর্কমেনিস্তান|เติร์กเมนิสถาน|トルクメニスタン|土库曼斯坦|土庫曼|투르크메니스탄
    TN tuneesia|tunesie|tunesien|tunez|tunezia|tunezja|tunis|tunisas|tunisia|tunisie|tunisien|tunisija|tunisko|tunizija|tunus|τυνησία|тунис|туніс|תוניסיה|تونس|ट्यूनीशिया|তিউনিসিয়া|ตูนิเซีย|チュニジア|突尼斯|突尼西亞|튀니지
    TO tonga|τόνγκα|тонга|טונגה|تونغا|تونگا|ٹونگا|टोंगा|টোঙ্গা|ตองกา|トンガ|東加|汤加|통가
    TR republic of turkey|republic of turkiye|torokorszag|turchia|turcia|turcija|turcja|turecko|turgi|turkei|turkey|turki|turkiet|turkija|turkije|turkiye|turkki|turquia|turquie|turska|tyrkia|tyrkiet|τουρκία|туреччина|турска|турция|турцыя|түркия|טורקיה|تركيا|ترکیه|ترکیہ|तुर्किये|তুরস্ক|ตุรกี|トルコ|土耳其|튀르키예
    TT trinidad a tobago|trinidad dan tobago|trinidad e tobago|trinidad en tobago|trinidad es tobago|trinidad i tobago|trinidad in tobago|trinidad ja tobago|trinidad och tobago|trinidad og tobago|trinidad si tobago|trinidad tobago|trinidad und tobago|trinidad ve tobago|trinidad y tobago|trinidada un tobago|trinidadas ir tobagas|trinite et tobago|trynidad i tobago|τρινιντάντ και τομπάγκο|тринидад және тобаго|тринидад и тобаго|тринідад і тобаго|трынідад і табага|טרינידד וטובגו|ترينيداد وتوباغو|ترینیداد اور ٹوباگو|ترینیداد و توباگو|त्रिनिदाद और टोबैगो|ত্রিনিদাদ ও টোবাগো|ตรินิแดดและโตเบโก|トリニダード・トバゴ|千里達及托巴哥|特立尼达和多巴哥|트리니다드 토바고
    TV tuvalu|τουβαλού|тувалу|טובאלו|توفالو|تووالو|ٹووالو|तुवालू|টুভালু|ตูวาลู|ツバル|吐瓦魯|图瓦卢|투발루
    TW chinese taipei|republic of china|roc|taivana|taivanas|taiwan|taiwan r o c|taiwan republic of china|taiwan roc|tajvan|tajwan|tayvan|tchaj wan|ταϊβάν|тайван|тайвань|тајван|טייוואן|تائیوان|تايوان|تایوان|ताइवान|তাইওয়ান|ไต้หวัน|台湾|台灣|대만
    TZ tansaania|tansania|tanzania|tanzanie|tanzanija|tanzanya|united republic of tanzania|τανζανία|танзания|танзанија|танзанія|טנזניה|تانزانیا|تنزانيا|تنزانیہ|तंज़ानिया|তাঞ্জানিয়া|แทนซาเนีย|タンザニア|坦尚尼亞|坦桑尼亚|탄자니아
    UA oekraine|ucraina|ucrania|ukraina|ukraine|ukrajina|ukrajna|ukrayna|ουκρανία|украина|украйна|украіна|україна|украјина|אוקראינה|أوكرانيا|اوکراین|یوکرین|यूक्रेन|ইউক্রেন|ยูเครน|ウクライナ|乌克兰|烏克蘭|우크라이나
    UG oeganda|ouganda|uganda|ουγκάντα|уганда|אוגנדה|أوغندا|اوگاندا|یوگنڈا|युगांडा|উগান্ডা|ยูกันดา|ウガンダ|乌干达|烏干達|우간다
    UM abd kucuk harici adalari|amerikanische uberseeinseln|amerikanske oversoiske oer|asv mazas aizjuras salas|az usa lakatlan kulbirtokai|dalekie wyspy mniejsze stanow zjednoczonych|iles mineures eloignees des etats unis|ilhas menores distantes dos eua|illes menors allunyades dels estats units|insulele indepartate ale s u a|islas menores alejadas de ee uu|isole minori esterne degli stati uniti|jungtiniu valstiju mazosios tolimosios salos|kepulauan terluar as|kleine afgelegen eilanden van de verenigde staten|mali udaljeni otoci sad a|mensi odlehle ostrovy usa|mensie odlahle ostrovy usa|stranski zunanji otoki zdruzenih drzav|u s outlying islands|uhendriikide hajasaared|usa s yttre oar|usas ytre oyer|yhdysvaltain erillissaaret|απομακρυσμένες νησίδες ηπα|ақш-тың сыртқы кіші аралдары|внешние малые о-ва|віддалені острови сша|малыя аддаленыя астравы зша|отдалечени острови на сащ|удаљена острва сад|האיים המרוחקים הקטנים של ארה״ב|امریکہ سے باہر کے چھوٹے جزائز|جزایر دورافتادهٔ ایالات متحده|جزر الولايات المتحدة النائية|यू॰एस॰ आउटलाइंग द्वीपसमूह|মার্কিন যুক্তরাষ্ট্রের পার্শ্ববর্তী দ্বীপপুঞ্জ|หมู่เกาะรอบนอกของสหรัฐอเมริกา|合衆国領有小離島|美国本土外小岛屿|美國本土外小島嶼|미국령 해외 제도
    US ameerika uhendriigid|amerika birlesik devletleri|amerika serikat|amerikas savienotas valstis|eeuu|egyesult allamok|estados unidos|estats units|etats unis|jungtines valstijos|sjedinjene americke drzave|spojene staty|stany zjednoczone|statele unite ale americii|stati uniti|u s a|u s of america|united states|united states of america|us|usa|vereinigte staaten|verenigde staten|yhdysvallat|zdruzene drzave amerike|ηνωμένες πολιτείες|америка құрама штаттары|злучаныя штаты амерыкі|соединенные штаты|сполучені штати|съединени щати|сједињене државе|ארצות הברית|الولايات المتحدة|ایالات متحده|ریاست ہائے متحدہ امریکہ|संयुक्त राज्य|মার্কিন যুক্তরাষ্ট্র|สหรัฐอเมริกา|アメリカ合衆国|美国|美國|미국
    UY uruguai|uruguaj|uruguay|urugvaj|urugvaja|urugvajus|urugwaj|ουρουγουάη|уругвай|уругвај|אורוגוואי|أورغواي|اروگوئه|یوروگوئے|उरूग्वे|উরুগুয়ে|อุรุกวัย|ウルグアイ|乌拉圭|烏拉圭|우루과이
    UZ oezbekistan|ouzbekistan|ozbekistan|republic of uzbekistan|usbekistan|uzbegisztan|uzbekistan|uzbekistana|uzbekistanas|uzbequistao|ουζμπεκιστάν|узбекистан|узбекістан|өзбекстан|אוזבקיסטן|أوزبكستان|ازبکستان|उज़्बेकिस्तान|উজবেকিস্তান|อุซเบกิสถาน|ウズベキスタン|乌兹别克斯坦|烏茲別克|우즈베키스탄
    VA cidade do vaticano|citta del vaticano|ciudad del vaticano|ciutat del vatica|etat de la cite du vatican|statul cetatii vaticanului|vaticaanstad|vatican city|vatikaani|vatikan|vatikano miesto valstybe|vatikans|vatikanstadt|vatikanstaten|watykan|βατικανό|ватикан|ватыкан|הוותיקן|الفاتيكان|واتیکان|ویٹیکن سٹی|वेटिकन सिटी|ভ্যাটিকান সিটি|นครวาติกัน|バチカン市国|梵蒂冈|梵蒂岡|바티칸 시국
    VC s t vincent och grenadinerna|saint vincent dan grenadine|saint vincent e grenadine|saint vincent en de grenadines|saint vincent es a grenadine szigetek|saint vincent et les grenadines|saint vincent i grenadyny|saint vincent i les grenadines|saint vincent ja grenadiinid|saint vincent ja grenadiinit|saint vincent og grenadinerne|saint vincent si grenadinele|saint vincent ve grenadinler|san vicente y las granadinas|sao vicente e granadinas|sentvinsenta un grenadinas|st vincent grenadines|st vincent og grenadinene|st vincent und die grenadinen|svaty vincenc a grenadiny|svaty vincent a grenadiny|sventasis vincentas ir grenadinai|sveti vincencij in grenadine|sveti vincent i grenadini|άγιος βικέντιος και γρεναδίνες|сейнт винсънт и гренадини|сент винсент и гренадини|сент-винсент және гренадин аралдары|сент-винсент и гренадины|сент-вінсент і гренадіни|сент-вінсент і грэнадзіны|סנט וינסנט והגרנדינים|سانت فنسنت وجزر غرينادين|سنت وینسنت و گرنادین|سینٹ ونسنٹ اور گرینیڈائنز|सेंट विंसेंट और ग्रेनाडाइंस|সেন্ট ভিনসেন্ট ও গ্রেনাডিনস|เซนต์วินเซนต์และเกรนาดีนส์|セントビンセント及びグレナディーン諸島|圣文森特和格林纳丁斯|聖文森及格瑞那丁|세인트빈센트그레나딘
    VE bolivarian republic of venezuela|venecuela|venesuela|venezuela|wenezuela|βενεζουέλα|венесуела|венесуэла|венецуела|ונצואלה|فنزويلا|ونزوئلا|وینزوئیلا|वेनेज़ुएला|ভেনেজুয়েলা|เวเนซุเอลา|ベネズエラ|委內瑞拉|委内瑞拉|베네수엘라
    VG brit virgin szigetek|britanski deviski otoki|britanski djevicanski otoci|britanya virjin adalari|briti neitsisaared|britische jungferninseln|british virgin islands|britse maagdeneilanden|britske panenske ostrovy|brittilaiset neitsytsaaret|brittiska jungfruoarna|britu virdzinas|brytyjskie wyspy dziewicze|de britiske jomfruoer|de britiske jomfruoyene|didziosios britanijos mergeliu salos|iles vierges britanniques|ilhas virgens britanicas|illes verges britaniques|insulele virgine britanice|islas virgenes britanicas|isole vergini britanniche|kepulauan virgin britania raya|βρετανικές παρθένες νήσοι|британдық виргин аралдары|британска девичанска острва|британски вирджински острови|британські віргінські острови|брытанскія віргінскія астравы|איי הבתולה הבריטיים|برٹش ورجن آئلینڈز|جزایر ویرجین بریتانیا|جزر فيرجن البريطانية|ब्रिटिश वर्जिन द्वीपसमूह|ব্রিটিশ ভার্জিন দ্বীপপুঞ্জ|หมู่เกาะบริติชเวอร์จิน|英属维尔京群岛|英屬維京群島|英領ヴァージン諸島|영국령 버진아일랜드
    VI abd virjin adalari|americke panenske ostrovy|americki djevicanski otoci|amerikaanse maagdeneilanden|amerikai virgin szigetek|amerikanische jungferninseln|amerikanska jungfruoarna|ameriski deviski otoki|asv virdzinas|de amerikanske jomfruoer|de amerikanske jomfruoyene|iles vierges des etats unis|ilhas virgens americanas|illes verges dels estats units|insulele virgine americane|islas virgenes de ee uu|isole vergini americane|jungtiniu valstiju mergeliu salos|kepulauan virgin amerika serikat|u s virgin islands|united states virgin islands|us virgin islands|usa neitsisaared|wyspy dziewicze stanow zjednoczonych|yhdysvaltain neitsytsaaret|αμερικανικές παρθένες νήσοι|американски вирджински острови|америчка девичанска острва|амерыканскія віргінскія астравы|ақш-тың виргин аралдары|віргінські острови|איי הבתולה של ארצות הברית|امریکی ورجن آئلینڈز|جزایر ویرجین ایالات متحده|جزر فيرجن الأمريكية|यू॰एस॰ वर्जिन द्वीपसमूह|মার্কিন যুক্তরাষ্ট্রীয় ভার্জিন দ্বীপপুঞ্জ|หมู่เกาะเวอร์จินของสหรัฐอเมริกา|米領ヴァージン諸島|美属维尔京群岛|美屬維京群島|미국령 버진아일랜드
    VN socialist republic of vietnam|viet nam|vietna|vietnam|vietnamas|vijetnam|vjetnama|wietnam|βιετνάμ|вʼєтнам|виетнам|вијетнам|вьетнам|в’етнам|וייטנאם|فيتنام|ویتنام|वियतनाम|ভিয়েতনাম|เวียดนาม|ベトナム|越南|베트남
    VU vanuatu|βανουάτου|вануату|ונואטו|فانواتو|وانواتو|وینوآٹو|वनुआतू|ভানুয়াটু|วานูอาตู|バヌアツ|瓦努阿图|萬那杜|바누아투
    WF kepulauan wallis dan futuna|volisa un futunas salas|volisas ir futuna|wallis a futuna|wallis e futuna|wallis en futuna|wallis es futuna|wallis et futuna|wallis futuna|wallis i futuna|wallis in futuna|wallis ja futuna|wallis och futunaoarna|wallis og futuna|wallis si futuna|wallis und futuna|wallis ve futuna|wallis y futuna|γουάλις και φουτούνα|валис и футуна|уолис и футуна|уоллис және футуна|уоллис и футуна|уолліс і футуна|уоліс і футуна|איי ווליס ופוטונה|جزر والس وفوتونا|والیس و فوتونا|ویلیز اور فیوٹیونا|वालिस और फ़्यूचूना|ওয়ালিস ও ফুটুনা|วาลลิสและฟุตูนา|ウォリス・フツナ|瓦利斯和富图纳|瓦利斯群島和富圖那群島|왈리스-푸투나 제도
    WS samoa|szamoa|σαμόα|самоа|סמואה|ساموآ|ساموا|समोआ|সামোয়া|ซามัว|サモア|萨摩亚|薩摩亞|사모아
    XK kosova|kosovas|kosovo|kosowo|koszovo|κοσσυφοπέδιο|косава|косово|קוסובו|كوسوفو|کوزوو|کوسووو|कोसोवो|কসোভো|โคโซโว|コソボ|科索沃|코소보
    YE iemen|jeemen|jemen|jemena|jemenas|yaman|yemen|υεμένη|емен|йемен|ємен|јемен|תימן|اليمن|یمن|यमन|ইয়েমেন|เยเมน|イエメン|也门|葉門|예멘
    YT majota|majotas|majotta|mayotte|μαγιότ|майот|майотта|маёта|мајот|מאיוט|مايوت|مایوت|مایوٹ|मायोते|মায়োত্তে|มายอต|マヨット|馬約特島|马约特|마요트
    ZA africa de sud|africa do sul|afrika selatan|afrique du sud|del afrikai koztarsasag|dienvidafrikas republika|etela afrikka|guney afrika|jihoafricka republika|juzna afrika|juznoafricka republika|juznoafriska republika|louna aafrika vabariik|pietu afrika|republic of south africa|republika poludniowej afryki|rsa|sor afrika|south africa|sud africa|sudafrica|sudafrika|sydafrika|zuid afrika|νότια αφρική|оңтүстік африка|паўднёва-афрыканская рэспубліка|південно-африканська республіка|южна африка|южно-африканская республика|јужноафричка република|דרום אפריקה|افریقای جنوبی|جنوب أفريقيا|جنوبی افریقہ|दक्षिण अफ़्रीका|দক্ষিণ আফ্রিকা|แอฟริกาใต้|南アフリカ|南非|남아프리카
    ZM sambia|zambia|zambie|zambija|zambiya|ζάμπια|замбия|замбија|замбія|זמביה|زامبيا|زامبیا|ज़ाम्बिया|জাম্বিয়া|แซมเบีย|ザンビア|尚比亞|赞比亚|잠비아
    ZW simbabwe|zimbabue|zimbabve|zimbabwe|ζιμπάμπουε|зимбабве|зімбабве|зімбабвэ|זימבבואה|زمبابوے|زيمبابوي|زیمبابوه|ज़िम्बाब्वे|জিম্বাবোয়ে|ซิมบับเว|ジンバブエ|津巴布韦|辛巴威|짐바브웨
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
    HM Heard Island and McDonald Islands
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
    SH St. Helena, Ascension and Tristan da Cunha
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
    TF French Southern and Antarctic Lands
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

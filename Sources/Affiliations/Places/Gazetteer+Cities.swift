// Written by Scripts/make-gazetteer.py; places from the Research Organization Registry (CC0).

extension Gazetteer {
  /// Folded names of cities with research organisations, a line a country: code, names.
  static let cityNames = """
    AD sant julia de loria
    AE abu dhabi|ajman|al ain|dubai|fujairah|sharjah
    AF herat|jalalabad|kabul|khost|shibirghan
    AL tirana|vlore
    AM yerevan
    AO belas|caxito|huambo|luanda|lubango
    AR avellaneda|bahia blanca|bariloche|buenos aires|corrientes|hurlingham|la plata|lanus|libertador san martin|los polvorines|mar del plata|mendoza|parana|posadas|puerto madryn|resistencia|rio cuarto|rosario|salta|san salvador de jujuy|tandil|trelew|tucuman|ushuaia|viedma
    AS pago pago
    AT bregenz|eisenstadt|feldkirch|graz|innsbruck|irdning donnersbachtal|klagenfurt|klosterneuburg|korneuburg|krems|laxenburg|leoben|linz|orth an der donau|salzburg|schwechat|st polten|tulln|vienna|wels|wien|wiener neustadt
    AU adelaide|alice springs|armidale|ballarat|bedford park|belconnen|bentley|berwick|brisbane|brookvale|cairns|camberwell|camperdown|canberra|carlton|chatswood|darlinghurst|darwin|docklands|east melbourne|east perth|eveleigh|fremantle|geelong|gladesville|gold coast|hawthorn south|hobart|logan city|lucas heights|mackay|macquarie park|mandurah|melbourne|mosman|murdoch|nedlands|newcastle|north melbourne|north ryde|north sydney|parkville|parramatta|port macquarie|randwick|rockingham|saint albans|south brisbane|south perth|southbank|st leonards|subiaco|sydney|townsville|wagga wagga|west perth|wollongong|woolloongabba
    AX mariehamn
    AZ baku|ganja
    BA banja luka|bijeljina|brcko|mostar|sarajevo|travnik|tuzla
    BB bridgetown
    BD barishal|chittagong|chuadanga|comilla|coxs bazar|dhaka|gazipur|gopalganj|khulna|kishorganj|mymensingh|netrakona|pabna|rajshahi|rangpur city|savar upazila|sirajganj|sylhet
    BE antwerp|antwerpen|bruges|brussel|brussels|bruxelles|charleroi|diegem|edegem|geel|gent|ghent|grimbergen|hasselt|kortrijk|leuven|liege|louvain la neuve|mechelen|mol|mons|namur|niel|ostend|wavre
    BF bobo dioulasso|ouagadougou
    BG blagoevgrad|plovdiv|rousse|sofia|varna
    BH manama|riffa
    BI bujumbura|gitega
    BJ abomey calavi|cotonou|parakou|porto novo
    BN bandar seri begawan
    BO cochabamba|sucre|tarija
    BR alfenas|anapolis|aracaju|araraquara|bage|barretos|barueri|bauru|belem|belo horizonte|blumenau|boa vista|botucatu|cacador|campina grande|campinas|campo grande|chapeco|criciuma|cruz das almas|cuiaba|curitiba|dourados|florianopolis|fortaleza|foz do iguacu|garanhuns|goiania|imperatriz|itajuba|jau|joao pessoa|juazeiro do norte|juiz de fora|londrina|macapa|maceio|manaus|marilia|maringa|montes claros|natal|niteroi|palmas|passo fundo|pelotas|petrolina|petropolis|porto alegre|porto velho|recife|ribeirao preto|rio de janeiro|santa cruz do sul|santo andre|sao bernardo do campo|sao carlos|sao jose|sao jose do rio preto|sao jose dos campos|sao leopoldo|sao luis|sao paulo|taubate|teresina|uberaba|uberlandia|vicosa|vitoria
    BS nassau
    BT thimphu
    BW gaborone
    BY homyel|hrodna|minsk|vitebsk
    CA brampton|burnaby|calgary|campbell river|canmore|charlottetown|courtenay|drummondville|edmonton|etobicoke|florenceville bristol|fort mcmurray|fredericton|gaspe|gatineau|guelph|halifax|inuvik|iqaluit|joliette|kelowna|kitchener|laval|lethbridge|levis|longueuil|markham|mississauga|moncton|montreal|new westminster|north saanich|north vancouver|nunavut|oakville|oshawa|ottawa|pointe claire|prince george|quebec|regina|revelstoke|richmond hill|rimouski|rouyn noranda|saguenay|saint catharines|saint hyacinthe|saint jean sur richelieu|saint john|sainte anne de bellevue|saskatoon|sherbrooke|st johns|st laurent|sudbury|surrey|terrace|thetford mines|thunder bay|toronto|trois rivieres|vancouver|vaughan|westmount|whitehorse|willowdale|winnipeg|yellowknife
    CD bukavu|butembo|goma|kananga|kinshasa|kisangani|lubumbashi
    CF bangui
    CG brazzaville
    CH aarau|allschwil|bad zurzach|baden|basel|bellinzona|bern|biel bienne|brig|burgdorf|chur|davos|delemont|dubendorf|frauenfeld|fribourg|geneva|geneve|genf|gland|gossau|kloten|koniz|lausanne|lucerne|lugano|magglingen|mendrisio|morges|muttenz|neuchatel|nyon|olten|pully|rapperswil|rorschach|rotkreuz|saint gallen|schaffhausen|schlieren|sion|steinhausen|vevey|villigen|windisch|winterthur|yverdon les bains|zollikofen|zug|zurich
    CI abidjan|cocody
    CL antofagasta|concepcion|coyhaique|huechuraba|iquique|la serena|las condes|punta arenas|santiago|temuco|vicuna|vina del mar
    CM bamenda|buea|douala|limbe|yaounde
    CN amoy|anyang|baoding|baotou|beijing|bengbu|changchun|changsha|changzhou|chaozhou|chengdu|chongqing|chuzhou|dalian|dalian shi|daqing|dongguan|enshi|foshan|fushun|fuyang|fuzhou|ganzhou|guangdong|guangzhou|guilin|guiyang|guizhou|haikou|handan|hangzhou|harbin|hefei|henan|hengyang|hohhot|huaian|huainan|hubei|huizhou|hunan|huzhou|jiaozuo|jiaxing|jilin city|jinan|jinhua|jining|jinzhong|kaifeng|kunming|kunshan|langfang|lanzhou|lianyun|lianyungang|liaocheng|liaoning|lishui|liuzhou|luoyang|luzhou|mianyang|mudanjiang|nanchang|nanchong|nanjing|nanning|nantong|nanyang|neijiang|ningbo|peking|pingdingshan|pudong|qingdao|qinhuangdao|qinzhou|qionghai|quanzhou|qufu|rizhao|sanya|shandong|shanghai|shangqiu|shantou|shanxi|shaoxing|shenyang|shenzhen|shijiazhuang|shiyan|shizuishan|suzhou|taian|taiyuan|taizhou|tangshan|tianjin|urumqi|weifang|weihai|wenzhou|wuhan|wuhu|wuxi|wuzhou|xiamen|xian|xiangcheng|xiangtan|xianyang|xining|xinjiang|xinxiang|xinyang|xuhui|xuzhou|yaan|yangling|yangzhou|yantai|yichang|yinchuan|yixing|yueyang|yuncheng|zhangjiakou|zhanjiang|zhaoqing|zhaotong|zhengzhou|zhenjiang|zhoushan|zhuhai|zunyi
    CO barranquilla|bogota|bucaramanga|ibague|manizales|medellin|monteria|neiva|pasto|quibdo|rionegro|santa marta|santiago de cali|sincelejo|tunja|valledupar|villavicencio
    CR curridabat|heredia
    CU camaguey|ciego de avila|guantanamo|havana|matanzas|nueva gerona|pinar del rio|santiago de cuba
    CV praia
    CW willemstad
    CY famagusta|kyrenia|larnaca|limassol|nicosia|paphos
    CZ brno|ceske budejovice|dobrany|dolni brezany|havlickuv brod|hradec kralove|jihlava|karlovy vary|kromeriz|liberec|lutin|olomouc|ondrejov|opava|ostrava|pardubice|pilsen|prague|praha|pruhonice|rez|sumperk|troubsko|usti nad labem|zlin
    DE a burg|aachen|amberg|aschaffenburg|augsburg|bad homburg|bad kreuznach|bad mergentheim|bad nauheim|bad neustadt an der saale|bad oeynhausen|baden baden|bamberg|bayreuth|bergisch gladbach|berlin|bielefeld|bingen am rhein|boblingen|bochum|bonn|brandenburg|braunschweig|bremen|bremerhaven|buxtehude|chemnitz|clausthal zellerfeld|coburg|cologne|cottbus|darmstadt|denkendorf|detmold|dortmund|dresden|duisburg|dulmen|dusseldorf|eberswalde|eckernforde|erfurt|erlangen|essen|esslingen am neckar|euskirchen|flensburg|flintbek|frankfurt|frankfurt am main|freiberg|freiburg im breisgau|freising|friedrichshafen|fulda|furth|garching|geesthacht|giessen|gorlitz|gottingen|greifswald|gulzow|gutersloh|halle|hamburg|hamm|hannover|heidelberg|heilbronn|helmstedt|hennigsdorf|herford|herzogenaurach|herzogenrath|hildesheim|idstein|ilmenau|ingolstadt|iserlohn|itzehoe|jena|julich|kaiserslautern|karlsruhe|kassel|kiel|koblenz|koln|konstanz|krefeld|kronshagen|ladenburg|landau|langenfeld|leinfelden echterdingen|leipzig|leverkusen|lubeck|ludwigsburg|ludwigshafen am rhein|luneburg|magdeburg|mainz|mannheim|marburg|martinsried|minden|mulheim|muncheberg|munchen|munich|munster|neu isenburg|neu ulm|neuss|neustadt|nuremberg|nurnberg|oberschleissheim|oberursel|offenbach|oldenburg|osnabruck|paderborn|pforzheim|pirmasens|planegg|potsdam|quakenbruck|quedlinburg|radolfzell|regensburg|reutlingen|riedlingen|rimsting|rostock|saarbrucken|sankt augustin|schmallenberg|schwabisch gmund|schwerin|solingen|speyer|stade|stralsund|stuttgart|taufkirchen|trier|tubingen|tuttlingen|ulm|vallendar|vechta|wachtberg|warendorf|wedel|weingarten|weinheim|wesel|wetzlar|wiesbaden|wilhelmshaven|wolfenbuttel|wolfsburg|wuppertal|wurzburg
    DK aalborg|aarhus|ballerup municipality|billund|bjerringbro|brondby|charlottenlund|copenhagen|esbjerg|fredericia|hillerod|horsholm|kobenhavn|kongens lyngby|naestved|nykobing falster|odense|roskilde|silkeborg|slagelse|smorumnedre|soborg|viborg
    DM roseau
    DO santo domingo
    DZ adrar|algiers|annaba|batna city|bejaia|biskra|blida|bou ismail|constantine|el oued|khenchela|kolea|laghouat|mostaganem|oran|saida|sidi bel abbes|tlemcen
    EC ambato|cuenca|guayaquil|ibarra|latacunga|loja|otavalo|portoviejo|quevedo|quito|riobamba|sangolqui
    EE tallinn|tartu
    EG al mansurah|asyut|cairo|giza|minya|new cairo|shibin al kawm|suez|tanta|wudyan
    ES a coruna|alcala de henares|alcobendas|alcorcon|alcoy|alicante|almeria|armilla|arrasate mondragon|badajoz|badalona|barakaldo|barcelona|bellaterra|bilbao|boadilla del monte|boecillo|burgos|cadiz|castelldefels|castellon|cerdanyola del valles|ciudad real|cornella de llobregat|derio|donostia san sebastian|elche|esplugues de llobregat|figueres|getafe|gijon|girona|huelva|las palmas de gran canaria|las rozas de madrid|leganes|leioa|lhospitalet de llobregat|lleida|logrono|madrid|malaga|manresa|marbella|marin|markina xemein|mataro|mollet del valles|murcia|mutilva baja|olot|oviedo|palau solita i plegamans|palma|pamplona|paterna|pontevedra|porrino|pozuelo de alarcon|puertollano|reus|sabadell|salamanca|san cristobal de la laguna|san sebastian de los reyes|sant boi de llobregat|sant cugat|sant cugat del valles|santander|santiago de compostela|sarriguren|sevilla|seville|soria|tarragona|tenerife|terrassa|teruel|tres cantos|valladolid|vigo|villanueva de la canada|vitoria gasteiz|zamudio|zaragoza
    ET addis ababa|awasa|bahir dar|dessie|jinka|mekele|nazret|sodo
    FI espoo|hameenlinna|helsinki|joensuu|jyvaskyla|kuopio|lahti|lappeenranta|mikkeli|oulu|pori|rovaniemi|savonlinna|seinajoki|tampere|turku|vaasa|vantaa
    FJ suva
    FO torshavn
    FR aix en provence|albi|amiens|angers|anglet|annecy|antibes|antony|arcueil|arles|arras|aubervilliers|aubiere|avignon|bagnols sur ceze|banyuls de la marenda|banyuls sur mer|bayonne|beaucouze|beauvais|belfort|besancon|blagnac|bobigny|bordeaux|bouguenais|boulogne billancourt|brest|bron|bruyeres le chatel|bruz|bures sur yvette|cachan|caen|castanet tolosan|cergy|cergy pontoise|cestas|chalons en champagne|chambery|chamonix|champenoux|champs sur marne|chasseneuil du poitou|chatenay malabry|chatillon|chatou|cherbourg en cotentin|clamart|clermont ferrand|clichy|colmar|colombes|compiegne|corte|courbevoie|creteil|darnetal|dijon|douai|dunkirk|ecully|epinal|evreux|evry|evry courcouronnes|fontainebleau|fontenay aux roses|garches|gennevilliers|gentilly|gieres|gif sur yvette|gradignan|grenoble|guyancourt|hyeres|illkirch graffenstaden|issy les moulineaux|ivry sur seine|jouy en josas|la plaine saint denis|la rochelle|la tronche|laxou|le bourget du lac|le chesnay rocquencourt|le havre|le kremlin bicetre|le mans|le plessis robinson|le rheu|les ulis|levallois perret|lille|limoges|loos|lorient|lusignan|lyon|maisons alfort|malakoff|marcoussis|marcy letoile|marseille|massy|melun|metz|meudon|meylan|mont saint aignan|montbonnot saint martin|montfavet|montferrier sur lez|montigny le bretonneux|montpellier|montrouge|mulhouse|nancy|nanterre|nantes|neuilly sur seine|neuville sur oise|nevers|nice|nimes|nouzilly|orleans|orsay|oullins|palaiseau|paris|pau|perpignan|pessac|plouzane|poitiers|pontoise|puteaux|reims|rennes|roscoff|roubaix|rouen|rueil malmaison|saclay|saint etienne|saint etienne du rouvray|saint genes champanelle|saint germain en laye|saint gilles|saint herblain|saint ismier|saint louis|saint mande|saint martin dheres|saint maurice|saint nazaire|saint ouen sur seine|saint paul les durance|saint pee sur nivelle|saint pierre damilly|saint priest en jarez|saint quentin|sceaux|sophia antipolis|st malo|strasbourg|suresnes|talence|tarbes|thiais|toulon|toulouse|tours|troyes|val de moder|valbonne|valenciennes|vandoeuvre les nancy|vannes|vaulx en velin|velizy villacoublay|versailles|ville davray|villefranche sur mer|villejuif|villenave dornon|villeneuve dascq|villers les nancy|villetaneuse|villeurbanne|vincennes|vinon sur verdon
    GB aberystwyth|abingdon|antrim|armagh|ashford|ashton under lyne|aylesbury|banbury|barnsley|barnstaple|basildon|basingstoke|bath|bathgate|beaconsfield|belfast|bingley|birkenhead|blackpool|bootle|bournemouth|bracknell|bradford|bridgend|bridgwater|bristol|bury|buxton|cannock|canterbury|cardiff|chertsey|chichester|chipping campden|chorley|cirencester|clydebank|cobham|colchester|coventry|cranfield|crediton|crewe|crowthorne|daresbury|darlington|didcot|doncaster|dorchester|dunfermline|eastleigh|edinburgh|egham|exeter|fareham|farnborough|farnham|fleet|frimley|gillingham|glasgow|godmersham|grantham|greater manchester|guildford|harlow|harpenden|harwell|hatfield|henley on thames|hereford|high wycombe|hinxton|huddersfield|hull|inverness|kettering|leatherhead|leeds|leicester|letchworth|lichfield|liverpool|london|loughborough|luton|maidenhead|manchester|middlesbrough|milton keynes|newbury|newcastle under lyme|newcastle upon tyne|newmarket|newton abbot|northwich|norwich|nottingham|oban|oldham|orkney islands|penicuik|penryn|pontypridd|poole|redbridge|redditch|rickmansworth|romford|rotherham|royston|runcorn|saffron walden|saint ives|salford|sevenoaks|sheffield|slough|solihull|southampton|st albans|st andrews|stafford|stevenage|stockport|stoke on trent|sunderland|swansea|swindon|taunton|torquay|walsall|warrington|watford|welwyn garden city|west bromwich|weston super mare|winchester|witney|woking|wokingham|wolverhampton|worthing|wrexham|yeovil
    GD saint georges
    GE batumi|kutaisi|tbilisi|zugdidi
    GF cayenne|kourou
    GH accra|agogo|akropong|bolgatanga|cape coast|hohoe|kumasi|mampong|navrongo|somanya|tamale|tema|wankyi
    GL nuuk
    GM banjul|serrekunda
    GN conakry
    GP basse terre|les abymes|petit bourg|pointe a pitre
    GR acharnes|agia paraskevi|athens|athina|chalcis|chania|heraklion|ioannina|kozani|larissa|magoula|marousi|patrai|piraeus|thessaloniki|volos
    GT guatemala city
    GU hagatna|mangilao village
    GW bissau
    HK shatin|tai po|tuen mun|wan chai
    HN tegucigalpa
    HR donji grad|dubrovnik|jastrebarsko|karlovac|koprivnica|krizevci|opatija|osijek|pozega|rijeka|sibenik|slavonski brod|split|zadar|zagreb
    HT cap haitien|port au prince
    HU budapest|debrecen|eger|godollo|kaposvar|martonvasar|miskolc|pecs|sarospatak|sopron|szeged|vac
    ID ambon city|badung regency|balikpapan|banda aceh|bandar lampung|bandung|bangkalan|banjarmasin|banten|bantul|banyumas|banyuwangi|batam|batusangkar|bekasi|bengkulu|blitar|bogor|bukittinggi|cianjur|cilacap|cirebon|denpasar|depok|east lampung regency|garut|gorontalo|gresik|grogol|jagakarsa|jakarta|jambi city|jayapura|jember|jombang|kabupaten deli serdang|kediri|kendari|kota administrasi jakarta pusat|kota administrasi jakarta utara|kota malang|kuningan|kupang|langsa|lubuklinggau|luwuk|madiun|makassar|malang|manado|martapura|mataram|medan|metro|meulaboh|mojokerto|padang|padangsidempuan|palangkaraya|palembang|palopo|palu|pamekasan|pancor|pangkalpinang|pekanbaru|ponorogo|pontianak|purwakarta|purwokerto|purworejo|salatiga|samarinda|semarang|serang|sidoarjo|singaraja|sleman|south tangerang|sumenep|surabaya|surakarta|tangerang|tarakan|tasikmalaya|tulungagung|yogyakarta
    IE athlone|carlow|cork|dublin|dundalk|galway|maynooth|sligo|waterford|wexford
    IL afula|beersheba|bet dagan|eilat|hadera|haifa|herzliya|holon|jerusalem|ness ziona|netanya|raanana|ramat gan|rehovot|tel aviv|west jerusalem|yavne
    IN agartala|agra|ahilyanagar|ahmedabad|aizawl|almora|amravati|amritsar|anand|anantapur|aurangabad|ballari|banda|barakpur|baramati|bardoli|bareilly|basti|bathinda|belagavi|bengaluru|bhavnagar|bhawanipatna|bhilai|bhimavaram|bhopal|bhubaneswar|bhuj|bijapur|bikaner|bolpur|brahmapur|chandigarh|chennai|coimbatore|cuttack|dadri|darbhanga|davanagere district|dehra dun|dehradun|delhi|dhanbad|dharwad|dibrugarh|dimapur|dindigul|durgapur|eluru|ernakulam|erode|faridabad|gandhinagar|gangtok|ghaziabad|gorakhpur|greater noida|guntur|gurgaon|gurugram|guwahati|gwalior|haridwar|hassan|hisar|howrah|hugli|hyderabad|imphal|indore|itanagar|jabalpur|jaipur|jalandhar|jammu|jamshedpur|jaunpur|jhansi|jodhpur|jorhat|kalaburagi|kalyani|kanchipuram|kanniyakumari|kannur|kanpur|karad|karnal|kishanganj|kohima|kokrajhar|kolar|kolhapur|kolkata|kollam|kota|kottayam|kovilpatti|kozhikode|kurnool|kurukshetra|latur|lucknow|ludhiana|madurai|malappuram|malda|malegaon|mananthavady|mandi|mangalagiri|mangalore|mangaluru|manipal|mathura|meerut|meghalaya|mohali|moradabad|mumbai|mysore|mysuru|nadiad|nagapattinam|nagpur|naihati|namakkal|nashik|navi mumbai|neemrana|new delhi|noida|palakkad|panchkula|panvel|patiala|patna|pauri|pollachi|ponda|prayagraj|puducherry|pune|puttur|raebareli|raipur|rajkot|ranchi|rishikesh|rohtak|roorkee|rourkela|sambalpur|secunderabad|shillong|shimla|shivamogga|silchar|siliguri|sirohi|sivakasi|solan|sonipat|sri city pvt ltd sez|srinagar|surat|taliparamba|tezpur|thanjavur|thiruvananthapuram|thrissur|tiruchchirappalli|tiruchengode|tirunelveli|tirupati|tiruvalla|trivandrum|tumakuru|udaipur|udupi|vadodara|vallabh vidyanagar|varanasi|vellore|vijayawada|visakhapatnam|visnagar|vizianagaram|warangal|wardha
    IQ ad diwaniyah|as samawah|baghdad|baqubah|basra|dihok|erbil|hillah|karbala|kut|mosul|najaf|nasiriyah|ramadi|sulaymaniyah
    IR abadan|amol|babol|bandar abbas|bandar bushehr|bojnourd|bonab|fasa|gonabad|hamadan|ilam|iranshahr|isfahan|jahrom|karaj|kerman|kermanshah|khorramabad|maragheh|mashhad|qazvin|qom|sanandij|sari|shahrud|shiraz|tabriz|tehran|yasuj|yazd|zabol|zahedan|zanjan
    IS akureyri|borgarnes|reykjavik
    IT alessandria|ancona|aosta|bari|benevento|bergamo|bologna|bolzano|bra|brescia|brixen|cagliari|campobasso|catania|catanzaro|chieti|cles|cosenza|crema|ferrara|firenze|florence|foggia|frascati|genoa|genova|grosseto|ivrea|la spezia|laquila|lecce|legnano|legnaro|livorno|lucca|macerata|messina|milan|milano|modena|moncalieri|montelibretti|monterotondo|napoli|orbassano|origgio|padova|padua|palermo|pavia|perugia|pescara|piacenza|pisa|porano|potenza|prato|reggio calabria|rende|roma|rome|rozzano|salerno|sassari|segrate|sesto fiorentino|siena|teramo|tito|torino|trento|treviglio|treviso|trieste|turin|udine|varese|venezia|venice|vercelli|verona|vicenza
    JE saint helier
    JO amman|irbid|zarqa
    JP abashiri|adachi city|ageo|aizu wakamatsu|aizu wakamatsu shi|akashi|akishima|akita|ako shi|amagasaki|anan|anjo|aoba|aoi ku|aomori|arakawa city|arita cho|asahi ku|asahikawa|asao ku|ashiya|atami|atsugi|beppu|bunkyo ku|chiba|chigasaki|chikuma|chikusa ku|chino|chiryu|chiyoda city|chofu|chofu shi|chuo|chuo ku|daito|dazaifu|ebetsu|ebina|edogawa|eniwa shi|fuchu|fuji|fujieda|fujinomiya|fujisawa|fujiyoshida|fukuchiyama|fukui shi|fukuoka|fukushima|fukushima ku|fukuyama|funabashi|fushimi ku|fussa|gamagori|gifu|gifu city|gotenba shi|hachinohe|hachioji|hadano|hakata|hakodate|hakusan|hakusan shi|hamamatsu|hamura|hanamaki|hanyu|hayama|hida|higashi|higashi ku|higashi yodagawa ku|higashihiroshima shi|higashikurume|higashimurayama|higashinada ku|higashinari ku|higashiomi shi|higashiosaka|higashisumiyoshi ku|hikone|himeji|hino|hirakata|hirano ku|hiratsuka|hirosaki|hiroshima|hitachi|hofu|ibaraki|ichihara|ichinomiya|ichinoseki|iida|iizuka|ikeda|ikoma|imizu|imizu shi|ina|inage ku|inazawa|inuyama|iruma|isahaya|isehara|isesaki|ishikari|ishikawa|ishinomaki|isogo ku|itabashi|itami|iwaki|iwakuni|iwamizawa|iwata|iwatsuki ku|izumi|izumo|joetsu|joyo|kadoma|kagoshima|kaizuka|kakamigahara|kakegawa|kakogawa|kamagaya|kamakura|kami shi|kamisu|kanagawa|kanazawa|kanoya|kanuma|kanzakimachi kanzaki|kariya|kashihara shi|kashiwa|kashiwazaki|kasugai|kasukabe|kato shi|katsushika|kawagoe|kawaguchi|kawanishi|kawasaki|kawasaki ku|kirishima|kiryu|kisarazu|kishiwada|kita|kita ku|kitakyushu|kitami|kiyosu|kiyota ku|kizugawa|kobe|kodaira|kofu|kofu shi|koga|koganei|kohoku ku|koka|kokubunji|kokura kita ku|komagane|komatsu|komoro|konan|konan shi|koriyama|koshigaya|koto city|kuki shi|kumagaya|kumamoto|kurashiki|kure|kurihara|kurume|kusatsu|kushiro|kyoto|machida|maebashi|matsubara|matsudo|matsue|matsumoto|matsusaka|matsuyama|meguro city|mibu|midori|midori ku|mihama ku|minami|minami ku|minamiuonuma|minato|minato ku|minoh|minuma ku|mishima|mitaka shi|mito|miyagino|miyakojima|miyakonojo|miyazaki|mizuho ku|moriguchi|morioka|moriya|moriyama|murakami|muroran|musashino|nabari|nagahama|nagakute|nagakute shi|nagano|nagaoka|nagaokakyo shi|nagareyama|nagasaki|nagata ku|nago|nagoya|naha|naka|naka ku|nakagyo ku|nakahara ku|nakamura|nakano city|nakatsu|nakatsugawa|naniwa ku|nara|nara shi|narashino|narita|naruto|nasushiobara|nerima ku|neyagawa|niigata|niihama|nishi|nishi ku|nishi tokyo shi|nishinomiya|nishio|nishiyodogawa ku|nisshin|nobeoka|nomi shi|nonoichi|obama|obihiro|obu|odawara|ofunato|ogaki|oguchi|oita|okayama|okazaki|okinawa|omihachiman|omuta|ono|osaka|osaki|ota|otsu|owariasahi|oyama|saga|sagamihara|saitama|saiwai ku|sakado|sakai|sakai ku|sakuragawa|sakyo ku|sanda shi|sanjo|sano|sapporo|sasebo|sayama|sayo|seika cho|seki shi|sendai|setagaya city|seto|setouchi|shibuya city|shima|shimizu|shimogyo ku|shimonoseki|shimotsuke|shinagawa city|shingu|shinjuku|shiojiri|shirahama|shiroishi ku|shizuoka|shizuoka shi|showa ku|suginami|suita|sumida|suminoe ku|suruga ku|suzuka|tagawa|tahara|taito city|tajimi|takamatsu|takaoka|takarazuka|takasaki|takatsu|takatsuki|takayama|tama|tatebayashi|tateichi|tendo shi|tobata ku|tochigi|tokai|tokai mura|tokorozawa|tokushima|tokyo|toshima|tosu|tottori shi|toyama|toyohashi|toyokawa|toyonaka|toyooka|toyota|tsu|tsubame|tsuchiura|tsukuba|tsuruga|tsurumi|tsurumi ku|tsuruoka|tsuyama|tsuzuki ku|ube|ueda|uji|ukiha shi|ukyo district|urasoe|urasoe shi|urawa ku|urayasu|uruma|usa shi|ushiku|utsunomiya|wakamatsu ku|wakayama|wako|yachiyo|yaese|yaizu|yamagata|yamaguchi|yamanashi shi|yamato shi|yao|yawatahama|yodogawa ku|yokkaichi|yokohama|yokosuka|yonago|yonezawa|zama|zushi
    KE eldoret|kisumu|machakos|mombasa|nairobi|nakuru|nyeri
    KG bishkek|osh
    KH phnom penh
    KN basseterre
    KP pyongyang
    KR andong|ansan si|anyang si|bucheon si|busan|changwon|cheonan|cheongju si|chinchon|chuncheon|chungju|daegu|daejeon|gangneung|gimcheon|gimcheon si|gimhae|gongju|goyang si|gumi|gunpo|gunsan|gwangju|gyeongju|gyeongsan si|hwaseong si|iksan|incheon|jeju city|jeonju|jinju|mokpo|naju|pocheon si|pohang|sejong|sejong si|seogwipo|seongnam si|seoul|siheung si|suncheon|suwon|suwon si|uijeongbu si|ulsan|wanju|wonju|yangpyong|yangsan|yongin si|yongsan dong|yuseong gu
    KW al ahmadi|kuwait city
    KZ almaty|astana|karaganda|kostanay|kyzylorda|nur sultan|oral|petropavl|semey|shymkent|taraz|temirtau|ust kamenogorsk
    LA vientiane
    LB beirut
    LC castries|gros islet
    LI schaan|vaduz
    LK anuradhapura|battaramulla|colombo|homagama|kalutara|kandy|kelaniya|moratuwa
    LS maseru
    LT kaunas|klaipeda|vilnius
    LU belval|belvaux|differdange|esch sur alzette|luxembourg|luxembourg kirchberg|strassen
    LV riga
    LY az zawiyah|bani walid|benghazi|darnah|misratah|sabratah|zliten
    MA casablanca|fes|marrakesh|meknes|rabat
    MD chisinau
    ME podgorica
    MG antananarivo
    MK bitola|skopje|tetovo
    ML bamako
    MM nay pyi taw|yagon|yangon
    MN ulaanbaatar
    MO taipa
    MP saipan
    MQ fort de france|schoelcher
    MR nouakchott
    MT marsa|msida
    MU moka
    MV male
    MW blantyre|lilongwe|zomba
    MX aguascalientes|altamira|campeche|cancun|celaya|chetumal|chihuahua|chihuahua city|ciudad del carmen|ciudad guzman|ciudad juarez|ciudad obregon|ciudad victoria|colima|cuautitlan izcalli|cuautla|cuernavaca|culiacan|ecatepec|ensenada|garza garcia|guanajuato city|hermosillo|huatusco|iguala de la independencia|irapuato|lerdo|mazatlan|mexicali|mexico city|monterrey|morelia|naucalpan|nuevo laredo|oaxaca city|pedro escobedo|puebla city|purisima del rincon|queretaro city|reynosa|saltillo|san felipe del progreso|san luis potosi city|san nicolas de los garza|tecamac|tepic|texcoco|tijuana|tlalpan|toluca|torreon|tula de allende|tuxtla gutierrez|veracruz|villahermosa|xalapa|zacatecas city
    MY alor star|bangi|george town|ipoh|johor bahru|kampung baharu nilai|kota bharu|kota kinabalu|kuala lumpur|kuala selangor|kuala terengganu|kuching|malacca|petaling jaya|putrajaya|selangor|seri kembangan|shah alam|subang jaya
    MZ beira|maputo
    NA windhoek
    NC noumea
    NE maradi|niamey
    NG aba|abakaliki|abeokuta|abuja|ado ekiti|akure|asaba|awka|babura|bauchi|benin city|birnin kebbi|calabar|delta|dutse|dutsin ma|enugu|gombe|ibadan|igbesa|ikeja|ikot ekpene|ila orangun|ile ife|ilorin|iwo|jos|kaduna|kano|lafia|lagos|maiduguri|makurdi|minna|new bussa|nsukka|offa|ogbomoso|ondo|owerri|owo|oyo|port harcourt|sagamu|sokoto|toru orua|umuahia|wudil|zaria
    NI managua
    NL almere stad|amersfoort|amstelveen|amsterdam|amsterdam zuidoost|apeldoorn|arnhem|baarn|breda|bunnik|capelle aan den ijssel|coevorden|de bilt|delft|den haag|deventer|diemen|doetinchem|dordrecht|dronten|dwingeloo|ede|eindhoven|elsloo|enschede|flushing|gouda|groningen|haarlem|heerenveen|heerlen|hengelo|hilversum|hoofddorp|hoorn|leeuwarden|leiden|lelystad|leusden|maastricht|nieuwegein|nijmegen|oss|petten|rijswijk|rotterdam|s hertogenbosch|sassenheim|sittard|stolwijk|terneuzen|the hague|tilburg|utrecht|veldhoven|voorschoten|wageningen|zeist|zoetermeer|zwolle
    NO alesund|arendal|bergen|bodo|drammen|fredrikstad|halden|hamar|harstad|kautokeino|kjeller|kongsberg|kristiansand|lillestrom|lysaker|oslo|porsgrunn|raufoss|sandvika|skien|stavanger|tingvoll|tonsberg|tromso|trondheim
    NP bhaktapur|biratnagar|hetauda|janakpur dham|kathmandu|patan|pokhara|siddharthanagar
    NZ ashburton|auckland|christchurch|dunedin|invercargill|lower hutt|nelson|new plymouth|palmerston north|porirua|rotorua|tauranga|te puke|wellington|wellington region|whangarei
    OM ibra|muscat|nizwa|salalah|sohar
    PA bocas del toro|david|panama city
    PE arequipa|callao|chiclayo|chimbote|chincha alta|cusco|huancayo|huanuco|huaraz|iquitos|lima|pucallpa|puno|tacna|trujillo
    PF faaa
    PG port moresby
    PH angeles city|bacolod city|baguio city|batangas|buenavista|butuan|cagayan de oro|calamba|cebu city|davao city|general santos|iligan city|iloilo city|las pinas|los banos|lucena city|makati city|mandaluyong|manila|naga|naval|pasig|quezon city|roxas city|san fernando city|taguig|zamboanga city
    PK abbottabad|dera ghazi khan|faisalabad|gujranwala|gujrat|islamabad|jamshoro|karachi|kohat|lahore|mardan|mianwali|multan|nawabshah|new mirpur city|peshawar|quetta|rahim yar khan|rawalpindi|sahiwal|saidu sharif|sialkot|swabi
    PL bialystok|bielsko biala|bydgoszcz|czestochowa|gdansk|gdynia|gliwice|katowice|kielce|krakow|legionowo|lodz|lublin|olsztyn|opole|poznan|pulawy|radom|rzeszow|siedlce|skierniewice|slupsk|szczecin|torun|warsaw|warszawa|wroclaw|zabrze|zielona gora
    PR arecibo|bayamon|caguas|carolina|guaynabo|lajas|mayaguez|ponce
    PS gaza|hebron|ramallah
    PT alcabideche|alcobaca|alcochete|alfragide|alges|almada|amadora|amarante|anadia|angra do heroismo|arcos de valdevez|aveiro|azambuja|barcarena|barcelos|barreiro|batalha|beja|bobadela|braga|braganca|cacem|caldas da rainha|cantanhede|caparica|carcavelos|carnaxide|cascais|castanheira do ribatejo|castelo branco|chave|chaves|coimbra|costa da caparica|covilha|elvas|esmoriz|estoril|evora|fafe|faro|figueira da foz municipality|funchal|gandra|gondomar|guarda|guimaraes|horta|horta municipality|ilhavo|lajes|leca do bailio|leiria|linda a velha|lisboa|lisbon|loule|loures|mafra|maia|marinha grande|matosinhos|mirandela|moreira|nazare|odivelas|oeiras|olhao|oliveira de azemeis|oliveira do hospital|ovar|paco de arcos|pacos de ferreira|parede|peniche|peso da regua municipality|pombal|ponta delgada|ponte de lima|portalegre|portimao|porto|porto de mos|porto salvo|povoa de lanhoso|povoa de santa iria|povoa de santo adriao|povoa de varzim|queluz|ramada|rio de mouro|rio maior|sacavem|santa comba dao|santa maria da feira municipality|santo tirso|sao joao da madeira|sao joao da pesqueira|sao mamede de infesta|seixal|senhora da hora|sesimbra|setubal|sines municipality|sintra|tavira|tomar|tondela|torres novas|torres vedras|vairao|viana do castelo|vila do conde|vila nova de famalicao|vila nova de gaia|vila real|viseu
    PY asuncion|ciudad del este|encarnacion
    QA doha
    RE saint leu
    RO arad|bistrita|brasov|bucharest|bucuresti|buzau|cluj napoca|constanta|craiova|galati|iasi|oradea|petrosani|ploiesti|sibiu|suceava|targu mures|timisoara
    RS belgrade|beograd|bor|cacak|kragujevac|nis|novi sad|sabac|uzice
    RU armavir|astrakhan|barnaul|blagoveshchensk|bryansk|chelyabinsk|cherkessk|chernogolovka|dubna|grozny|irkutsk|ivanovo|kaliningrad|kazan|khabarovsk|khanty mansiysk|kirov|korolyov|kostroma|krasnodar|krasnoyarsk|kurgan|makhachkala|maykop|moscow|moskva|nizhny novgorod|novosibirsk|obninsk|omsk|orenburg|penza|perm|petropavlovsk kamchatskiy|petrozavodsk|pushkin|pyatigorsk|rostov on don|ryazan|samara|saratov|smolensk|sochi|tambov|tomsk|tver|tyumen|ufa|ulan ude|ussuriysk|vladivostok|volgograd|vologda|voronezh|yakutsk|yaroslavl|yekaterinburg|yuzhno sakhalinsk
    RW butare|butaro|kigali
    SA arar|buraidah|dammam|dhahran|jeddah|riyadh|yanbu
    SB honiara
    SD khartoum|wad madani
    SE alnarp|boras|bromma|gavle|goteborg|gothenburg|halmstad|helsingborg|huddinge|jonkoping|kalmar|karlskrona|karlstad|kista|kristianstad|linkoping|lulea|lund|malmo|molndal|orebro|ostersund|skovde|sodertalje|solna|stockholm|sundbyberg|sundsvall|ulrika|umea|uppsala|vasteras|vaxjo
    SG singapore
    SI koper|ljubljana|maribor|nova gorica|novo mesto
    SJ longyearbyen
    SK banska bystrica|banska stiavnica|bratislava|kosice|nitra|presov|trencin|trnava|zilina|zvolen
    SL freetown
    SN dakar|thies
    SO hargeisa|mogadishu
    SR paramaribo
    SS juba
    SV antiguo cuscatlan|san miguel|san salvador
    SY aleppo|hama|homs|idlib|latakia
    TD ndjamena
    TG lome
    TH bangkok|chiang mai|chon buri|dusit|khlong luang|maha sarakham|nakhon pathom|nakhon ratchasima|nakhon si thammarat|nonthaburi|pathum thani|ratchathewi|songkhla
    TJ dushanbe|khorugh
    TL dili
    TM ashgabat
    TN aryanah|gabes|gafsa|manouba|monastir|sfax|sousse
    TR adana|adapazari|afyonkarahisar|agri|alanya|ankara|antalya|aydin|balikesir|bandirma|bartin|bursa|canakkale|cankaya|corum|denizli|duzce|elazig|erzincan|erzurum|eskisehir|gaziantep|gebze|giresun|igdir|isparta|istanbul|izmir|izmit|kahramanmaras|karaman|kastamonu|kayseri|kirklareli|kirsehir|kocaeli|konya|kutahya|malatya|manisa|mersin|mugla|nevsehir|ordu|samsun|sisli|sivas|trabzon
    TT port of spain
    TW changhua|chiayi city|hsinchu|hualien city|kaohsiung|kaohsiung city|new taipei|pingtung city|shanhua|taichung|tainan|tainan city|taipei|taoyuan|taoyuan city|taoyuan district
    TZ arusha|bagamoyo|dar es salaam|dodoma|iringa|mbeya|morogoro|moshi|mwanza|zanzibar
    UA berehove|cherkasy|chernihiv|chernivtsi|dnipro|donetsk|drohobych|ivano frankivsk|kamianets podilskyi|kharkiv|kherson|khmelnytskyi|kiev|kremenchuk|kropyvnytskyi|kryvyi rih|kyiv|luhansk|lutsk|lviv|melitopol|mykolaiv|odesa|poltava|rivne|sloviansk|sumy|ternopil|uman|vinnytsia|yalta|zaporizhzhya|zhytomyr
    UG entebbe|gulu|jinja|kampala|mbale|mbarara|mukono
    US aberdeen proving ground|abilene|addison|adelphi|aiken|akron|alachua|alameda|albany|albuquerque|alfred|aliso viejo|allendale|allentown|alma|alpharetta|amarillo|ames|amherst|amherst center|anchorage|anderson|andrews air force base census designated place|ankeny|ann arbor|annapolis|antioch|appleton|aptos|arcata|ardmore|arlington|arlington heights|arvada|ashburn|asheboro|asheville|ashland|atlanta|auburn hills|augusta|aurora|austin|baltimore|bar harbor|baraboo|barrington|barrow|batavia|baton rouge|bay city|bay saint louis|bayport|beachwood|beaverton|bedminster|bellevue|belmont|beloit|bentonville|berea|berkeley|berrien springs|bethany|bethel|bethesda|beverly|beverly cove|beverly hills|billerica|billings|binghamton|bismarck|blacksburg|bloomington|boca raton|boise|boston|bothell|boulder|bowling green|bozeman|bradenton|brattleboro|bremerton|brevard|bridgeport|bridgewater|bronx|brookings|brookline|brooklyn|brookville|brunswick|bryan|buffalo|buffalo grove|burbank|burnsville|butte|california|california city|camarillo|camas|camden|canoga park|canonsburg|canton|canyon|carbondale|carlsbad|carmel|carrboro|carrollton|carson city|cary|castleton|cedar falls|cedar rapids|centennial|champaign|chandler|chapel hill|charleston|charlestown|charlotte|charlottesville|chattanooga|cherry hill|chevy chase|cheyenne|chicago|chico|cincinnati|claremont|clarksville|clearwater|cleveland|cold spring harbor|college park|college station|collegeville|colorado springs|colton|columbus|commerce|conshohocken|conway|coral gables|cordova|corning|corpus christi|corvallis|costa mesa|covington|crofton|culver city|cupertino|dallas|danbury|danvers|danville|davenport|davie|davis|dayton|daytona|dearborn|decatur|decorah|deerfield|dekalb|delaware|delray beach|denton|denver|des moines|des plaines|detroit|diamond bar|dillon|dobbs ferry|doral|dover|downers grove|doylestown|duarte|dubuque|dulles|duluth|dunbar|durant|east dundee|east lansing|easton|eden prairie|edgewater|edinburg|edison|edwards|eglin afb|el paso|el segundo|elgin|elk grove village|elkhart|ellicott city|elmsford|emeryville|encinitas|englewood|englishtown|enterprise|erie|escondido|eugene|evanston|evansville|ewing|exton|fairbanks|fairfax|fairfield|fairmont|falls church|fargo|farmington|farmington hills|fayetteville|federal way|findlay|flagstaff|flint|florham park|flowood|fort belvoir|fort collins|fort gregg adams|fort huachuca|fort lauderdale|fort lee|fort meade|fort sam houston joint base san antonio|fort wayne|fort worth|foster city|fountain valley|framingham|frankfort|franklin|frederick|fredericksburg|fremont|fresno|fullerton|gainesville|gaithersburg|galesburg|galveston|garden city|germantown|gettysburg|gilbert|glendale|glenview|gloucester point|golden|goleta|goshen|grand forks|grand junction|grand rapids|great falls|greeley|greenbelt|greenfield|greensboro|greenville|greenwich|greenwood village|groton|grove city|gulf breeze|gulfport|gunnison|hamilton square|hammond|hampton|harrisburg|hartford|hattiesburg|hawai i volcanoes national park|hays|hayward|helena|hempstead|henderson|hercules|herndon|herriman|hershey|highland heights|hillsboro|hoboken|honolulu|hopkinton|houghton|houston|hudson|huntington|huntsville|idaho falls|incline village|indianapolis|iowa city|irvine|irving|issaquah|itasca|ithaca|jackson|jacksonville|jamestown|jefferson city|jersey city|john c stennis space center|johnson|johnson city|johnston|johnstown|joint base pearl harbor hickam|juneau|jupiter|kalamazoo|kansas city|katy|kearney|kennesaw|kennett square|king of prussia|kingsville|kingwood|kirksville|kirtland afb|kissimmee|klamath falls|knoxville|la crosse|la jolla|lafayette|lake forest|lakeland|lakewood|landover|lansing|laramie|larchmont|laredo|las cruces|las vegas|lawrence|lawrenceville|lawton|leavenworth|leawood|leesburg|lehi|lemont|lenexa|lewiston|lexington|little rock|littleton|livermore|livonia|logan|long beach|longmont|longview|los alamos|los altos|los altos hills|los angeles|los angeles air force base|louisville|loveland|lowell|lubbock|lufkin|lynchburg|macdill air force base|macomb|macon|madison|mahwah|malden|malibu|malvern|manassas|manhattan|manhattan beach|mankato|manteca|marietta|marinette|marion|marlborough|marquette|marshfield|mclean|mechanicsburg|medford|media|melville|memphis|menlo park|mequon|meridian|mesa|metairie|miami|miami beach|middlesex|middleton|middletown|milford|milpitas|milwaukee|mineola|minneapolis|minnetonka|missoula|mobile|moffett federal airfield|moline|monroe|monroeville|montclair|monterey|montgomery|montpelier|mooresville|moorpark|morehead city|morgantown|morristown|morrisville|moss landing|mount kisco|mount laurel|mountain lakes|mountain view|muncie|murray|muscatine|mystic|naperville|nas pax river|nas pensacola|nashua|nashville|natick|needham|new bedford|new brunswick|new canaan|new haven|new london|new orleans|new providence|new york|newark|newport beach|newport east|newport news|newton|norcross|normal|norman|north chicago|north little rock|northbrook|northfield|norton|norwalk|norwood|notre dame|novato|novi|oak brook|oak ridge|oakbrook terrace|oakland|ocean springs|ogden|okemos|oklahoma city|olympia|omaha|oradell|orangeburg|orlando|orono|overland park|owings mills|palisades|palm beach|palm beach gardens|palm springs|palo alto|park ridge|parsippany|pasadena|pearl river|pennington|pensacola|pentagon|peoria|petaluma|peterson sfb|philadelphia|phoenix|piscataway|pittsburgh|plainview|plano|plattsburgh|pleasanton|plymouth meeting|pocatello|pomona|ponte vedra beach|poplar bluff|port angeles|port hueneme|portland|poughkeepsie|prescott|princeton|princeton meadows|providence|provo|pullman|purchase|quincy|radnor|rahway|raleigh|rancho cordova|randolph|rapid city|redlands|redmond|redstone arsenal|redwood city|reno|rensselaer|research triangle park|reston|richardson|richland|riverdale|riverdale park|riverside|roanoke|rochester|rock island|rockford|rockland|rockville|rolla|rolling meadows|rosemont|roseville|royal oak|sacramento|saint joseph|saint paul|salina|salt lake city|san antonio|san bernardino|san carlos|san clemente|san diego|san francisco|san leandro|san mateo|san rafael|san ramon|santa ana|santa barbara|santa monica|saranac lake|sarasota|saratoga springs|savannah|schaumburg|schenectady|schriever sfb|scott air force base|scottsdale|scranton|seattle|sharon|sheboygan|shreveport|silver spring|sioux falls|skokie|socorro|somerset|somerville|south san francisco|southfield|southlake|spartanburg|spokane|springdale|springfield|st augustine|st george|st louis|stamford|stanford|state college|staten island|statesboro|sterling|steubenville|stillwater|stony brook|storrs|suitland|sunnyvale|sunrise|syracuse|tacoma|tahlequah|tallahassee|tampa|tarrytown|teaneck|tempe|terre haute|the woodlands|thousand oaks|toms river|topeka|torrance|town of poughkeepsie|towson|trenton|troy|trumbull|tucson|tulsa|tuscaloosa|tyler|tysons corner|uniondale|upland|upton|urbana|utica|valhalla|vallejo|van nuys|ventura|vicksburg|virginia beach|visalia|waco|walnut creek|waltham|warren|washington|watertown|waukesha|wayne|wellesley|west chester|west conshohocken|west hartford|west hollywood|west lafayette|west palm beach|west point|westbury|westerville|westminster|wheat ridge|wheaton|white plains|white river junction|wichita|wickliffe|wildomar|wilkes barre|williamsburg|williston|wilmington|winston salem|winter park|woodbury|woodcliff lake|woods hole|woodside|woodstock|wooster|worthington|wright patterson air force base|yakima|youngstown|ypsilanti
    UY montevideo
    UZ andijan|bukhara|chirchiq|fergana|jizzakh|kokand|namangan|navoiy|qarshi|samarkand|tashkent|termez|urgench
    VE barquisimeto|caracas|maracaibo|maracay
    VI charlotte amalie|frederiksted|saint thomas island|st croix
    VN can tho|da nang|haiphong|hanoi|ho chi minh city|hue|nha trang|thai nguyen|thu dau mot|vinh|vinh long
    WS apia
    XK pristina
    YE aden|dhamar|hajjah|ibb|mukalla|sanaa|seiyun|taiz
    ZA bloemfontein|cape town|durban|grahamstown|johannesburg|midrand|modderfontein|pietermaritzburg|port elizabeth|pretoria|sandton|stellenbosch
    ZM kabwe|lusaka|ndola
    ZW bindura|bulawayo|gweru|harare|masvingo|mutare
    """
}

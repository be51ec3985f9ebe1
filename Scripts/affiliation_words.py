"""The words of which affiliation_strings.py composes affiliations: labels, units and streets by language, marks, abbreviations."""

# Labels of pieces.
UNIT, INSTITUTION, STREET, POSTCODE, CITY, REGION, COUNTRY, PERSON, MAIL, MARK, NEXT, OTHER = (
    "unit institution street postcode city region country person mail mark next other".split())

SUBJECTS = {
    "en": "Physics|Chemistry|Mathematics|Biology|Medicine|Law|Economics|History|Computer Science|Psychology|Mechanical Engineering|Surgery|Pediatrics|Neurology|Civil Engineering|Earth Sciences|Molecular Biology|Philosophy|Education|Public Health|Materials Science|Cardiology|Epidemiology|Statistics|Sociology|Microbiology|Radiology|Business Administration|Geography|Electrical and Electronic Engineering|Obstetrics and Gynecology|Physics and Astronomy",
    "de": "Physik|Chemie|Mathematik|Biologie|Medizin|Informatik|Geschichte|Maschinenbau|Volkswirtschaft|Psychologie|Chirurgie|Neurologie|Theoretische Physik|Germanistik",
    "fr": "physique|chimie|mathématiques|biologie|médecine|droit|informatique|histoire|psychologie|chirurgie|cardiologie|santé publique|pharmacie|lettres",
    "es": "Física|Química|Matemáticas|Biología|Medicina|Derecho|Economía|Historia|Psicología|Ingeniería Eléctrica|Enfermería|Salud Pública",
    "it": "Fisica|Chimica|Matematica|Biologia|Medicina|Giurisprudenza|Economia|Ingegneria|Scienze della Terra|Psicologia|Farmacia",
    "pt": "Física|Química|Matemática|Biologia|Medicina|Direito|Economia|Engenharia Elétrica|Educação|Enfermagem|Odontologia|Saúde Pública",
    "nl": "Natuurkunde|Scheikunde|Wiskunde|Geneeskunde|Rechten|Psychologie|Economie", "sv": "fysik|kemi|matematik|medicin|biologi|ekonomi|datavetenskap",
    "da": "Fysik|Kemi|Matematik|Biologi|Statskundskab|Psykologi", "no": "fysikk|kjemi|matematikk|biologi|informatikk|klinisk medisin",
    "fi": "Fysiikan|Kemian|Matematiikan|Biologian|Lääketieteen", "pl": "Fizyki|Chemii|Matematyki|Biologii|Prawa|Ekonomii|Informatyki|Chirurgii",
    "cs": "fyziky|chemie|matematiky|biologie|práva|informatiky", "hu": "Fizikai|Kémiai|Matematikai|Biológiai|Jogi", "ro": "Fizică|Chimie|Matematică|Biologie|Drept|Medicină",
    "tr": "Fizik|Kimya|Matematik|Tıp|Biyoloji|İktisat|Makine Mühendisliği", "ru": "физики|химии|математики|биологии|медицины|экономики|истории|педагогики",
    "uk": "фізики|хімії|математики|біології|медицини|економіки|історії", "bg": "физика|химия|математика|история", "sr": "физику|хемију|математику|историју",
    "el": "Φυσικής|Χημείας|Μαθηματικών|Ιατρικής|Βιολογίας|Πληροφορικής", "hr": "fiziku|kemiju|matematiku|biologiju|povijest", "id": "Fisika|Kimia|Matematika|Kedokteran|Hukum|Ekonomi",
    "vi": "Vật lý|Hóa học|Toán học|Y khoa|Kinh tế", "zh": "物理|化学|数学|生物|历史|经济|法|医|计算机科学|材料科学与工程|外国语|马克思主义|机械工程|环境科学|公共管理|电子信息|土木工程|哲学",
    "ja": "理|工|文|医|経済|法|農|薬|教育|情報科|商|歯|人間科|総合科|生命科", "ko": "물리|화학|수학|생물|경제|법|의|컴퓨터공|기계공|사회|국어국문|간호|전자공",
    "ar": "الفيزياء|الكيمياء|الرياضيات|الأحياء|الطب|الحقوق|الاقتصاد|الهندسة|العلوم|الصيدلة|التاريخ|التربية|الآداب|الزراعة", "fa": "فیزیک|شیمی|ریاضی|پزشکی|حقوق|مهندسی برق|اقتصاد|تاریخ",
    "he": "פיזיקה|כימיה|מתמטיקה|רפואה|משפטים|מדעי המחשב", "th": "วิทยาศาสตร์|แพทยศาสตร์|วิศวกรรมศาสตร์|ศึกษาศาสตร์", "hi": "भौतिकी|रसायन विज्ञान|गणित|हिन्दी",
}
UNITS = {
    "en": "Department of {}|Department of {}|Faculty of {}|School of {}|Division of {}|Institute of {}|College of {}|{} Department|Dept. of {}|Laboratory of {}|Center for {} Research|Section of {}|{} Unit|{} Research Group|Chair of {}|Graduate School of {}|Program in {}|{} Laboratory",
    "de": "Institut für {}|Fakultät für {}|Lehrstuhl für {}|Abteilung für {}|Fachbereich {}|Klinik für {}|Department {}|Seminar für {}", "fr": "Département de {}|Faculté de {}|Service de {}|UFR de {}|Laboratoire de {}|École doctorale de {}|Institut de {}|UMR 7{n}, Laboratoire de {}|Unité de {}",
    "es": "Departamento de {}|Facultad de {}|Escuela de {}|Instituto de {}|Servicio de {}|Cátedra de {}", "it": "Dipartimento di {}|Facoltà di {}|Istituto di {}|Scuola di {}|Unità di {}",
    "pt": "Departamento de {}|Faculdade de {}|Instituto de {}|Programa de Pós-Graduação em {}|Escola de {}|Curso de {}", "nl": "Faculteit {}|Vakgroep {}|Afdeling {}", "sv": "Institutionen för {}|Avdelningen för {}", "da": "Institut for {}|Afdeling for {}",
    "no": "Institutt for {}|Avdeling for {}", "fi": "{} laitos|{} tiedekunta", "pl": "Wydział {}|Katedra {}|Instytut {}|Zakład {}", "cs": "Katedra {}|Fakulta {}|Ústav {}", "hu": "{} Intézet|{} Tanszék|{} Kar", "ro": "Facultatea de {}|Departamentul de {}",
    "tr": "{} Bölümü|{} Fakültesi|{} Anabilim Dalı", "ru": "Кафедра {}|Факультет {}|Институт {}|Отдел {}|Лаборатория {}", "uk": "Кафедра {}|Факультет {}|Відділ {}", "bg": "Катедра по {}|Факултет по {}", "sr": "Катедра за {}|Одсек за {}", "el": "Τμήμα {}|Σχολή {}",
    "hr": "Odsjek za {}|Katedra za {}", "id": "Fakultas {}|Jurusan {}|Program Studi {}", "vi": "Khoa {}|Bộ môn {}", "zh": "{}学院|{}系|{}研究所|{}学部|{}教研室|{}实验室", "ja": "{}学部|大学院{}学研究科|{}学部{}学科|{}学研究室", "ko": "{}학과|{}학부|{}과대학|{}대학원",
    "ar": "قسم {}|كلية {}|معهد {}|مختبر {}", "fa": "گروه {}|دانشکده {}|بخش {}", "he": "המחלקה ל{}|הפקולטה ל{}|בית הספר ל{}", "th": "คณะ{}|ภาควิชา{}", "hi": "{} विभाग",
}
WOS_UNITS = "Dept {}|Sch {}|Fac {}|Inst {}|Div {}|Coll {}|Dept {}|Lab {}|Ctr {}".split("|")
WOS_SUBJECTS = "Phys|Chem|Math|Biol|Med|Econ|Psychol|Comp Sci|Mech Engn|Pediat|Neurol|Hist|Stat|Surg|Radiol|Publ Hlth|Mat Sci & Engn|Geol|Civil Engn|Biochem|Microbiol|Pharm|Educ|Law|Elect Engn|Oncol|Environm Sci".split("|")
LANGUAGE = dict(x.split(":") for x in """DE:de AT:de CH:de FR:fr BE:fr ES:es MX:es AR:es CL:es CO:es PE:es CU:es IT:it PT:pt BR:pt NL:nl SE:sv DK:da NO:no FI:fi PL:pl CZ:cs HU:hu RO:ro TR:tr RU:ru UA:uk BG:bg RS:sr GR:el HR:hr ID:id VN:vi CN:zh TW:zh HK:zh JP:ja KR:ko EG:ar SA:ar DZ:ar IQ:ar JO:ar MA:ar SY:ar LY:ar TN:ar SD:ar AE:ar IR:fa IL:he TH:th KZ:ru BY:ru EC:es VE:es UY:es CR:es""".split())
LANDS = {"CN": "中国", "JP": "日本", "KR": "대한민국", "TW": "台灣", "RU": "Россия", "UA": "Україна", "BG": "България", "RS": "Србија", "KZ": "Казахстан", "BY": "Беларусь", "GR": "Ελλάδα", "EG": "مصر", "SA": "المملكة العربية السعودية", "DZ": "الجزائر",
         "IQ": "العراق", "JO": "الأردن", "MA": "المغرب", "SY": "سوريا", "LY": "ليبيا", "TN": "تونس", "SD": "السودان", "AE": "الإمارات", "IR": "ایران", "IL": "ישראל", "DE": "Deutschland", "ES": "España", "BR": "Brasil", "IT": "Italia", "TR": "Türkiye", "PL": "Polska", "MX": "México", "TH": "ประเทศไทย"}
OTHER_LANDS = {"US": ["USA", "United States of America", "U.S.A."], "GB": ["UK", "England", "U.K."], "CN": ["P.R. China", "PR China", "People's Republic of China", "Peoples R China"], "NL": ["The Netherlands"], "KR": ["Republic of Korea", "Korea", "South Korea"], "RU": ["Russian Federation", "Russia"],
               "DE": ["Federal Republic of Germany"], "CZ": ["Czech Republic", "Czechia"], "TR": ["Turkey"], "TW": ["Taiwan, R.O.C."], "VN": ["Viet Nam"], "IR": ["I.R. Iran"]}
STREETS = {"de": "Lindenstraße {n}|Am Markt {n}|Schillerstr. {n}|Hauptplatz {n}", "fr": "{n} rue Pasteur|{n}, avenue Victor Hugo|{n} boulevard Carnot|place du Marché|BP {n}", "it": "Via Roma {n}|Viale Dante {n}|Piazza Verdi, {n}|via Marconi {n}", "es": "Calle Real {n}|C/ Goya, {n}|Avda. América s/n|Av. Libertad {n}", "pt": "Rua Direita, {n}|Av. Brasil {n}|Campus Universitário",
           "nl": "Kerkstraat {n}|Postbus {n}", "sv": "Storgatan {n}|Box {n}", "da": "Nørregade {n}", "no": "Kirkeveien {n}", "pl": "ul. Polna {n}|Aleje Jerozolimskie {n}", "tr": "Atatürk Cad. No:{n}", "ru": "ул. Ленина, {n}|Lenin str. {n}|пр. Мира, {n}", "ja": "{s}-{s}-{n} Hongo|{s}-{n} Sakuramachi", "zh": "No. {n} Zhongshan Road|{n} Jianguo Road|{n} Xueyuan Rd",
           "en": "1/AF Lake Road|{s}/{n} Temple Road|Plot {n}, Sector {s}|{n} Main Street|{n} Elm St.|{n} College Road|{n} Park Avenue|PO Box {n}|P.O. Box {n}|{n} University Drive|Room {n}, Science Building|Queen's Road|MS {n}|{n} King's Road"}
FIRST = "Anna Boris Carla David Elena Fritz Gita Hans Ines Jun Karl Lena Marco Nadia Omar Paula Rita Sven Tomás Uma Wei Yuki".split()
LAST = "Novak Meier Rossi Garcia Silva Kowalski Tanaka Li Kim Haddad Andersson Dubois Smirnov Popescu Nagy Yilmaz Okafor Singh Brown Jensen".split()
NOBODY = ["Independent Researcher", "Independent researcher", "Independent Scholar", "Retired", "Private practice", "Self-employed", "Freelance consultant", "PhD student", "Corresponding author", "Corresponding author.", "As above", "See above", "Same as first author", "same as above", "N/A", "n/a", "None", "No affiliation", "Unaffiliated", "Not applicable",
          "Consultant", "Professor", "Deceased", "These authors contributed equally to this work", "Equal contribution", "Author", "Private scholar", "Emeritus Professor", "Privatdozent", "Freie Autorin", "Chercheur indépendant", "Chercheuse indépendante", "Investigador independiente", "Ricercatore indipendente", "Pesquisador independente", "Freier Wissenschaftler",
          "Unabhängiger Forscher", "Medical Student", "Citizen scientist", "Attorney at Law", "Lead author", "present address unknown", "Unknown", "TBD", "Research Assistant", "Lecturer", "Student", "Assistant Professor", "Affiliation not available", "Home address"]
MAIL_LABELS = ["Electronic address", "Electronic addresses", "E-mail", "Email", "E-mail address", "email addresses", "Correspondence", "Corresponding author", "Correo electrónico", "Courriel", "Adresse électronique", "Elektronische Adresse", "Endereço eletrônico", "Indirizzo elettronico", "Tel. +12 345 678. E-mail"]
SITES = ["main campus", "North Campus", "Building 4", "South Campus", "2nd floor", "Room 12", "Site Nord", "Standort Mitte", "City Centre", "Unit 3"]
STATES_WITH_CODES = {"US", "CA", "AU", "BR"}
CUT = {"university": "Univ", "universidad": "Univ", "universidade": "Univ", "université": "Univ", "universität": "Univ", "università": "Univ", "institute": "Inst", "institut": "Inst", "instituto": "Inst", "istituto": "Ist", "technology": "Technol", "technical": "Tech", "national": "Natl", "nacional": "Nacl",
       "nazionale": "Nazl", "international": "Int", "research": "Res", "science": "Sci", "sciences": "Sci", "college": "Coll", "medical": "Med", "medicine": "Med", "hospital": "Hosp", "center": "Ctr", "centre": "Ctr", "health": "Hlth", "engineering": "Engn", "agricultural": "Agr", "agriculture": "Agr", "laboratory": "Lab", "academy": "Acad",
       "school": "Sch", "polytechnic": "Polytech", "foundation": "Fdn", "association": "Assoc", "education": "Educ", "economics": "Econ", "chemistry": "Chem", "physics": "Phys", "biology": "Biol", "general": "Gen", "memorial": "Mem", "federal": "Fed", "california": "Calif", "north": "N", "south": "S", "west": "W", "clinic": "Clin", "state": "State", "northern": "No", "southern": "So",
       "society": "Soc", "department": "Dept", "development": "Dev", "environmental": "Environm", "council": "Council", "observatory": "Observ", "pennsylvania": "Penn", "massachusetts": "Massachusetts", "gesellschaft": "Gesell", "park": "Pk", "american": "Amer", "cancer": "Canc", "children": "Childrens", "politécnica": "Politecn", "polytechnique": "Polytech"}
DROPPED = set("of the for at de do da del di des du la le für in dos and und y e et".split())

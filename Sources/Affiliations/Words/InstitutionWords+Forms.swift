extension InstitutionWords {
  /// Kinds of organisations: the concept, a colon, the forms that it has in the field's languages.
  static let kindForms = """
    university:university universitat universiteit universitet universitetet universite universita universidad universidade universitatea univerzita univerzitet univerzita univerza uniwersytet universitas universitat sveuciliste universitesi universitas yliopisto ulikool universitate universitetas egyetem universiti unibertsitatea univ uni univers unversity universtity univeristy universit universities universiteti universitit universitaet haskoli prifysgol ollscoil universitetu universytet
    technical university:tu
    polytechnic:polytechnic politecnico politecnica polytechnique politechnika polytechnical polytechnisch politehnica politeknik polytech politecn
    hochschule:hochschule fachhochschule hogeschool hogskola hoyskole haute
    college:college kolleg colegio collegium collegio coll
    school:school schule ecole escuela scuola escola skola szkola skole koulu graduateschool
    institute:institute institut instituto instituut istituto instituttet institutt instytut institutul institutet institutas institutes ustav intezet inst instit institution institutions enstitusu zavod instituts ist
    centre:centre center centro centrum zentrum centra ctr cntr cent centar kozpont senter merkezi centros centers centres zentren keskus
    laboratory:laboratory laboratories laboratoire laboratorio laboratorium laboratoriet laboratoires lab labs labo labor laboratori laboratorij
    department:department departement departamento dipartimento dept dep depart departments departament abteilung afdeling katedra departmental osasto fachbereich fachgruppe departm
    faculty:faculty fakultat facultad faculte faculdade facolta fakulta fakultet faculteit wydzial fac facultatea fakulteta kar tiedekunta facultat
    division:division divisione direccion abt div
    group:group gruppe groupe grupo gruppo arbeitsgruppe groep
    chair:chair lehrstuhl chaire catedra cattedra
    section:section sektion sezione seccion sektionen
    unit:unit unite unidad unita einheit umr upr usr ums
    academy:academy akademie akademia akademija academie academia accademia akademi acad akademiet academies akademii
    society:society gesellschaft societe sociedad societa sociedade stowarzyszenie selskab gesell
    association:association verband verein asociacion associazione associacao gemeinschaft forening assoc
    foundation:foundation stiftung fondation fondazione fundacion fundacao stichting stiftelsen fdn
    council:council conseil consejo consiglio conselho rat rada raad counc
    ministry:ministry ministerium ministere ministerio ministero ministerstwo ministerie minist
    agency:agency agence agencia agenzia agentur
    organisation:organisation organization organizacion organizzazione organisatie
    hospital:hospital krankenhaus klinikum hopital ospedale hospitales ziekenhuis sykehus sjukhus szpital nemocnice hosp hastanesi spital korhaz sairaala hospitalier hospitals infirmary
    clinic:clinic clinics klinik clinica clinique kliniken poliklinik kliniki
    observatory:observatory observatorium observatoire observatorio osservatorio sternwarte obs observ
    museum:museum musee museo museu muzeum
    library:library bibliothek bibliotheque biblioteca biblioteka bibliotek
    archive:archive archiv archives archivo archivio
    company:company firma entreprise empresa
    station:station estacion stazione
    facility:facility facilities einrichtung
    programme:program programme programm programa
    network:network netzwerk reseau rede
    administration:administration verwaltung administracion
    office:office amt bureau oficina
    conservatory:conservatory conservatoire conservatorio konservatorium
    synchrotron:synchrotron sincrotrone elektronensynchrotron
    campus:campus
    """

  /// Subjects and qualities: the English concept, a colon, forms in other languages.
  static let subjectForms = """
    research:research forschung recherche recherches investigacion investigaciones ricerca ricerche onderzoek forskning badan badawczy vyzkum vyzkumny pesquisa pesquisas investigacao kutatasi recerca forschungs res
    sciences:science sciences wissenschaft wissenschaften ciencia ciencias scienze scienza wetenschappen wetenschap vitenskap vetenskap nauk ved nauki scientific scientifique scientifica cientifica cientificas cientifico sci wissenschaftliche wissenschaftlich tudomanyos cient
    applied:applied angewandte angewandten appliquee appliquees applique aplicada aplicadas aplicado applicata applicate toegepaste appl stosowanych
    technology:technology technologies technologie technologien tecnologia tecnologias technologia teknologi tecnologica tecnologico techn technol technologique technologii tech
    technical:technical technische technischen technisch technischer technique tecnica tecnico tekniska tekniske techniczna technicke tehnicka teknik teknisk muszaki tekniikan
    engineering:engineering ingenieurwissenschaften ingenierie ingenieria ingegneria engenharia engn eng ingenieurwesen technik ingenierias engineer ingenieurs ingenieros engg
    physics:physics physik physique fisica fisicas fizyki fizika fysik fysikk phys physikalisches physikalische physical fisico fyziky natuurkunde fysiikan
    chemistry:chemistry chemie chimie quimica chimica kemi chem chemii chemical chemisch chemische chimiques scheikunde kemia kjemi
    biology:biology biologie biologia biologi biol biological biologique biologica biologische biologiques biologicas
    mathematics:mathematics mathematik mathematiques matematica matematicas matematik matematyki math maths mathematical matematicke wiskunde mathemat matematikai
    informatics:informatics informatik informatique informatica informatyki
    computer:computer computing rechen comput calcul ordinateur computacion computation computational
    medicine:medicine medizin medecine medicina medycyny medical medizinische medizinischen medicale medicinska medicinske med medisinske geneeskunde lekarska medicale medyczny medica medizinisch tip
    nuclear:nuclear kern nucleaire nucleare jadrowej jaderne nukleare nukl
    particle:particle teilchen particules particelle particulas
    energy:energy energie energia energi energetics energetiques
    materials:materials material materiaux werkstoff werkstoffe materiales materiali materialien materialforschung mater werkstoffkunde
    iron:iron eisen fer hierro ferro
    steel:steel stahl acier acero acciaio
    metal:metal metals metall metalle metaux metales metallforschung
    colloids:colloid colloids kolloid kolloide colloides
    interfaces:interface interfaces grenzflachen grenzflache
    surfaces:surface surfaces oberflache oberflachen
    solid state:festkorper
    polymer:polymer polymers polymere polymeres
    coal:coal kohle kohlen
    chemical energy conversion:energiekonversion
    plasma:plasma plasmen
    quantum:quantum quanten quantique quantica
    optics:optics optik optique optica
    light:light licht lumiere
    gravitational:gravitational gravitations gravitation
    solar system:sonnensystem
    astronomy:astronomy astronomie astronomia astron
    astrophysics:astrophysics astrophysik astrophysique astrofisica astrophysical astrophys
    extraterrestrial:extraterrestrial extraterrestrische
    space:space raumfahrt espace espacio spazio weltraum spatiale spatiales
    aerospace:aerospace luftfahrt aeronautics aeronautique
    earth:earth erde terre tierra terra geo geowissenschaften
    climate:climate klima climat clima
    weather meteorology:meteorology meteorologie meteorologia
    marine:marine meeres ocean oceanography meeresforschung ozeanforschung mer mar mare oceanographie oceanografia
    water:water wasser eau agua acqua hydro
    environment:environment environmental umwelt environnement ambiente ambiental ambientale miljo milieu lenvironnement srodowiska environm
    ecology:ecology okologie ecologie ecologia
    forest:forest forestry forst wald foret forestal foreste
    plant:plant plants pflanzen plantes vegetal vegetale botany botanik
    animal:animal animals tier tiere
    breeding:breeding zuchtung zuchtungsforschung
    agriculture:agriculture agricultural landwirtschaft agronomique agraria agrarian agricola agr agrar lantbruksuniversitet
    food:food ernahrung nutrition alimentation lebensmittel alimentos alimentare
    veterinary:veterinary veterinar veterinaire veterinaria tierarztliche tiermedizin
    health:health gesundheit sante salud saude salute hlth sanita halsa helse zdrowia
    cancer:cancer krebs tumor oncology onkologie oncologie tumori krebsforschung canc
    heart:heart herz coeur cardiology kardiologie cardiac cardiovascular
    brain:brain hirn gehirn cerveau
    neuroscience:neuroscience neurosciences neurowissenschaften hirnforschung neurosci
    neurology:neurology neurologie neurological
    psychiatry:psychiatry psychiatrie psiquiatria psychiat
    psychology:psychology psychologie psicologia psych psychol
    cognitive:cognitive kognitions kognitive kognition cognition
    immunology:immunology immunbiologie immunologie
    infection:infection infektion infektionsbiologie infections infectious
    genetics:genetics genetik genetique genetica genet
    genome:genome genomics genom
    cell:cell cells zell zelle zellen cellulaire cellular celular
    molecular:molecular molekulare molekularer moleculaire moleculaires molekular molecules molecules molecolare molecole molecole mol
    biochemistry:biochemistry biochemie bioquimica biochimie biochimica biochem
    biophysics:biophysics biophysik biophysikalische biophysical biophysique biophys
    pharmacy:pharmacy pharmazie pharmacie farmacia pharmaceutical pharmaceutics pharm
    dental:dental dentistry zahnmedizin odontologia
    pathology:pathology pathologie patologia
    systems:system systems systeme systemes sistemas sistemi
    structure:structure structures struktur structural
    dynamics:dynamics dynamik dynamique dynamica dinamica
    complex:complex komplexe komplexer complexes
    information:information informations
    intelligent:intelligent intelligente intelligenz intelligenter intelligence intelligentes inteligentes
    artificial:artificial kunstliche artificielle artificial
    security:security sicherheit securite privatsphare privacy
    software:software softwaresysteme
    data:data daten donnees dati datos
    statistics:statistics statistik statistique estadistica statistica
    economics:economics economic economy wirtschaft wirtschaftswissenschaften economie economia econ economicas economica oekonomie volkswirtschaft ekonomiczny
    management:management gestion betriebswirtschaft
    business:business handel commerce comercio
    law:law recht droit derecho diritto direito privatrecht rechts
    international:international internationales internationale internacional internazionale internationales internationalen
    public:public offentliches offentliche publique publico
    tax:tax steuer steuerrecht
    history:history geschichte histoire historia storia wissenschaftsgeschichte
    art:art kunst arte arts kunste artes
    music:music musik musique musica
    social:social sozial soziale sociales sociale
    human:human menschliche humano humaine humaines humanities humanidades geisteswissenschaften
    development:development entwicklung developpement desarrollo sviluppo desenvolvimento
    education:education bildung bildungsforschung educacion formazione educacao educational ensino enseignement
    psycholinguistics:psycholinguistics psycholinguistik
    linguistics:linguistics linguistik linguistique sprachwissenschaft
    philosophy:philosophy philosophie filosofia
    religion:religion theology theologie teologia
    ethnology:ethnology ethnologie anthropology anthropologie antropologia
    archaeology:archaeology archeologia archeologie archaologie
    evolution:evolution evolutionare evolutionary evolutions
    ornithology:ornithology ornithologie
    demography:demography demographie demografische demographic
    population:population bevolkerung
    policy:policy politik politiques politics politica
    crime:crime kriminalitat criminal
    mechanics:mechanics mechanik mecanique mecanica meccanica mechanical
    electrical:electrical elektrotechnik electrique electrica elettrica elektrische elect elec
    electronics:electronics electronic elektronik electronique electronica elettronica
    electron:electron elektronen elektron electrons
    civil:civil bauingenieurwesen
    architecture:architecture architektur arquitectura architettura
    transport:transport verkehr transportation transports
    mining:mining bergbau bergakademie mines minas
    geology:geology geologie geologia geological
    geography:geography geographie geografia
    geophysics:geophysics geophysik geophysique geofisica geophys
    production:production produktion fertigungs
    microstructure:microstructure mikrostruktur mikrostrukturphysik
    laser:laser laserphysik lasers
    radiation:radiation strahlen rayonnement radiologie radiology
    photon:photon photons photonics photonik photonique fotonica
    national:national nationale nazionale nacional narodni nacionalni nationaler nationales natl nat naz nationaux krajowy narodowe nemzeti nazl
    federal:federal federale bundes bundesanstalt bundesamt fed
    state:state staatliche estadual estatal statale
    european:european europaisches europaische europaischen europeen europeenne europea europeo eur
    german:german deutsches deutsche deutschen deutscher deutsch
    french:french francais francaise
    chinese:chinese
    academic:academic akademisch akademische
    free:free freie libre libera livre
    open:open offene abierta aberta
    catholic:catholic katholische catolica catholique cattolica katholieke
    advanced:advanced avances avancees avanzados avanzada avancadas adv
    theoretical:theoretical theoretische theoretischen theorique theor teorica teorico theoriques theory theorie
    experimental:experimental experimentelle
    general:general generale allgemeine
    clinical:clinical klinische clinique
    central:central centrale zentral zentrale
    north:north nord norte northern nordic
    south:south sud sur southern sul
    east:east ost est este eastern
    west:west ouest oeste western
    saint:saint sankt st sint
    high:high hoch
    women:women frauen
    children:children kinder enfants pediatrics padiatrie pediatric
    work:work arbeit travail
    learning:learning lernen
    machine:machine maschinen maschinenbau
    bioengineering:bioengineering biotechnologie biotechnology biotecnologia
    ageing:ageing aging alterns biologieof alternsforschung
    """

  /// Cities that other languages name otherwise, and states that databases abbreviate: the English name, a colon, the other names.
  static let placeForms = """
    california:calif
    colorado:colo
    connecticut:conn
    minnesota:minn
    oklahoma:okla
    wisconsin:wisc
    munich:munchen muenchen
    vienna:wien
    cologne:koln koeln
    nuremberg:nurnberg nuernberg
    hanover:hannover
    zurich:zuerich
    geneva:geneve genf ginevra
    basel:basle bale
    bern:berne
    lausanne:losanna
    rome:roma rom
    milan:milano mailand
    turin:torino
    florence:firenze florenz
    naples:napoli neapel
    venice:venezia venedig
    genoa:genova genua
    padua:padova
    bologna:bolonia
    pavia:pavie
    trieste:triest
    lisbon:lisboa lissabon lisbonne
    porto:oporto
    seville:sevilla
    saragossa:zaragoza
    prague:praha prag
    brno:brunn
    warsaw:warszawa warszawski warszawska warszawskiego
    cracow:krakow krakau krakowska
    wroclaw:breslau wroclawska wroclawski
    gdansk:danzig gdanska gdanski
    poznan:posen
    lodz:lodzki
    moscow:moskva moskau moskovskiy moskovskii
    kyiv:kiev kiew
    copenhagen:kobenhavn kobenhavns kopenhagen
    aarhus:arhus
    gothenburg:goteborg goeteborg goteborgs
    stockholm:stockholms
    uppsala:upsala
    lund:lunds
    helsinki:helsingin helsingfors
    turku:abo turun
    oslo:oslos
    brussels:bruxelles brussel
    ghent:gent gand
    antwerp:antwerpen anvers
    leuven:louvain
    liege:luttich
    hague:haag
    strasbourg:strassburg
    lyon:lyons
    marseille:marseilles
    athens:athina athinon
    thessaloniki:salonica
    bucharest:bucuresti
    belgrade:beograd beogradu
    zagreb:zagrebu
    ljubljana:ljubljani
    bangalore:bengaluru bengalooru
    kolkata:calcutta
    chennai:madras
    mumbai:bombay
    london:londres londra
    edinburgh:edimburgo
    """

  /// Short forms of several words.
  static let abbreviations = """
    max planck institute:mpi
    max planck society:mpg
      chinese academy sciences:cas
    """
}

/// Nicknames: given names that are used for each other.
enum Nicknames {
  /// Returns the numbers of the groups to which a folded given name belongs, ascending; two names that share one may
  /// be one person's. Empty where the table does not have the name.
  static func groups(of name: String) -> [Int] { table[name] ?? [] }

  /// Whether two folded given names are used for each other; a name that the table does not have is related to none.
  static func areRelated(_ left: String, _ right: String) -> Bool {
    guard let a = table[left], let b = table[right] else { return false }
    return a.contains { b.contains($0) }
  }

  private static let table: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (index, line) in groups.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { table[String(name), default: []].append(index) }
    }
    return table
  }()

  /// One group per line: short forms, and forms of one name in other languages.
  private static let groups = """
    alexander alex alec sandy sascha sasha aleksandr alexandre alejandro alessandro aleksander oleksandr xander
    alexandra alex sandra sandy sasha aleksandra alexandrina
    albert al bert alberto
    alfred al fred alfredo
    andrew andy drew andreas andrei andrey andrzej andre andres andrea anders
    anthony tony antonio antoine anton antony
    arthur art arturo artur
    barbara barb babs barbora
    benjamin ben benny benji
    bernard bernie bernd bernhard
    catherine kate katie cathy kathy katherine kathryn katharine katharina catarina caterina ekaterina katerina katja katya
    charles charlie chuck karl carl carlos carlo
    christian chris cristian kristian
    christine chris tina kristin christina kristina cristina krystyna
    christopher chris kit topher christoph christophe krzysztof cristobal
    cynthia cindy
    daniel dan danny daniele
    david dave davide dawid
    deborah deb debbie debra
    dennis denis denny
    dmitri dmitry dmitriy dmytro dima dimitri dimitris
    dominic dom nick dominik dominique
    donald don donny
    douglas doug
    edward ed eddie ted ned eduardo eduard edoardo
    elizabeth liz beth betsy lisa eliza elisabeth elisa elisabetta libby
    emmanuel manuel manny emanuel emanuele
    ernest ernie ernst ernesto
    eugene gene evgeny yevgeny evgeni eugenio
    florian flo
    francis frank fran francesco francisco francois franz franciszek
    frederick fred rick friedrich frederic federico fredrik
    gabriel gabe gabriele
    geoffrey jeff geoff jeffrey
    george jorge georg georges giorgio yuri jiri jerzy georgios
    gerald gerry jerry gerard gerhard
    gregory greg gregor grzegorz grigory grigoris
    gustav gus gustavo gustaf
    hans johann johannes john jan giovanni juan ivan jean joao johan jonny johnny jack ian sean
    harold harry hal
    helen helena elena nell helene ellen
    henry harry hank henri heinrich enrico henrik hendrik enrique
    hugh hugo
    igor ihor
    irene irina iryna
    isaac ike yitzhak
    isabella isabel isabelle bella
    jacob jake jakob jack james jim jimmy jamie jacques giacomo jaime diego jakub
    jennifer jen jenny
    jessica jess jessie
    jonathan jon jonny john
    joseph joe jose giuseppe josef joey josep jozef
    joshua josh
    judith judy judit
    julia julie giulia yulia
    julian julien giuliano
    kenneth ken kenny
    konstantin kostas constantin konstantinos konstantinos
    lawrence larry laurence lorenzo lars laurent laurens
    leonard leo len lenny leonardo leonid
    lewis louis lou luis luigi ludwig lluis
    lucas luke luca lukas luc lukasz
    lucy lucia lucie
    magdalena magda lena
    manuel manolo manu
    margaret maggie meg peggy margherita marguerite margarita greta rita margot malgorzata
    maria mary marie mariya maryam
    mark marc marco marcus markus marek marcos marko
    martin martino martijn marty
    matthew matt matthias mattia matteo mathieu matthieu mateusz mathias mats
    maximilian max massimiliano maximiliano
    melissa mel
    michael mike mick mikhail michel michele miguel mikael mitch michal mykhailo misha mihai mihail
    natalie natalia natasha natalya nathalie
    nathan nathaniel nate nat
    nicholas nick nicolas nikolaus nikolai nicola nico niklas mikolaj nikolaos klaus niels nikos nicky
    oliver ollie olivier
    pamela pam
    patrick pat paddy patricio
    patricia pat patty tricia trish
    paul pablo paolo pavel pawel paulo pau pal
    peter pete pedro pietro pierre piotr petr pieter pyotr petros petro
    philip phil philipp philippe filippo felipe filip
    raymond ray ramon raimund
    rebecca becky
    richard rick dick rich ricardo riccardo richie
    robert bob rob robbie bobby roberto rupert bert
    roger rog rogelio ruediger rudiger
    roman romain romano
    ronald ron ronny
    rudolf rudi rodolfo rolf
    samuel sam sammy samuele
    samantha sam
    sebastian seb bastian sebastien
    serge sergei sergey sergio serhii sergiy
    simon simone szymon
    stephanie steph stefanie stefania
    steven steve stephen stefan stefano stephane esteban stepan steffen szczepan
    susan sue suzanne susanne susanna zuzana
    sylvia silvia sylvie
    theodore ted theo teodor fyodor fedor
    theresa teresa terry tess
    thomas tom tommy tomas tommaso tomasz toms
    timothy tim timo timofey timotheus
    tobias tobi
    valentin valentino val
    valery valeri valerio
    victor vic vittorio viktor wiktor
    vincent vince vincenzo vicente
    vladimir vlad volodymyr wladimir
    walter walt wally
    werner wernher
    wilhelm william bill will willy guillermo guillaume guglielmo vilhelm billy liam willem
    wolfgang wolf
    xavier javier xavi
    yoshua joshua
    zachary zach zack
    """
}

extension Language {
  /// The texts of reports: English, as sources have them, and German beside it.
  ///
  /// Placeholders are those of ``callAsFunction(_:_:)``; both texts of a row have the same numbers.
  static let germanTexts: KeyValuePairs<String, String> = [
    " and ": " und ",
    " or ": " oder ",
    ", all of {1}": ", alle von {1}",
    ", most often {1}": ", am häufigsten mit {1}",
    ", of {1} to {2}": ", aus den Jahren {1} bis {2}",
    ", weight {1}": ", Gewicht {1}",
    ", {1} without a year": ", {1} ohne Jahr",
    "0 if all works had one author; near 1 if all had many":
      "0, wenn alle Beiträge von einer Person wären; nahe 1, wenn alle von vielen",
    "; co-affiliation only": "; nur gemeinsame Zugehörigkeit",
    "A dash: no work of that year names an institution.":
      "Ein Strich: Kein Beitrag dieses Jahres nennt eine Einrichtung.",
    "A person with two affiliations counts as collaboration between the two.":
      "Eine Person mit zwei Zugehörigkeiten zählt als Zusammenarbeit der beiden Einrichtungen.",
    "Affiliation": "Zugehörigkeit",
    "Affiliations in which no institution was recognised":
      "Zugehörigkeiten, in denen keine Einrichtung erkannt wurde",
    "All authors of a work are joined with one another, so any such network looks clustered. The shuffles exchange people between works but keep the number of works per person and of authors per work; only what differs from them is evidence of who chooses whom. p is two-sided: how often chance alone differs as much, in either direction.":
      "Alle Beteiligten eines Beitrags sind miteinander verbunden; deshalb wirkt jedes solche Netzwerk dicht verflochten. Die Durchmischungen tauschen Personen zwischen Beiträgen aus, erhalten aber die Zahl der Beiträge je Person und der Personen je Beitrag; nur was davon abweicht, belegt, wer sich wen aussucht. p ist zweiseitig: wie oft der Zufall allein ebenso weit abweicht, gleich in welche Richtung.",
    "All {1} pairs of institutions that collaborate, and their joint works, the latest first.":
      "Alle {1} Paare von Einrichtungen, die zusammenarbeiten, und ihre gemeinsamen Beiträge, die neuesten zuerst.",
    "All {1} {1:work|works} that were read are in the figures.":
      "{1:Der gelesene Beitrag geht|Alle gelesenen Beiträge gehen} in die Zahlen ein (Anzahl: {1}).",
    "Alone": "Allein",
    "And": "Und",
    "Answer it": "Beantworten",
    "At a glance": "Auf einen Blick",
    "Authors a work": "Personen je Beitrag",
    "Authors per work": "Personen je Beitrag",
    "Before": "Davor",
    "Betweenness": "Betweenness",
    "Betweenness and distances of large networks are estimates from a sample of sources.":
      "Betweenness und Abstände großer Netzwerke sind aus einer Stichprobe von Ausgangsknoten geschätzt.",
    "Betweenness: the number of pairs of other persons whose shortest path leads through this person; where a pair has several shortest paths, the share of them.":
      "Betweenness: die Zahl der Paare anderer Personen, deren kürzester Pfad über diese Person führt; hat ein Paar mehrere kürzeste Pfade, der Anteil davon.",
    "By chance": "Durch Zufall",
    "By year": "Nach Jahren",
    "Cell: {1}": "Zelle: {1}",
    "Circle area: {1}": "Kreisfläche: {1}",
    "Collaborative coefficient": "Kollaborationskoeffizient",
    "Colour: {1}": "Farbe: {1}",
    "Communities by the Leiden method (modularity {1}); those of one and two persons and {2} more are not listed. Topics: words that the titles of their works have more than others'.":
      "Gruppen nach der Leiden-Methode (Modularität {1}); solche aus einer oder zwei Personen und {2} weitere sind nicht aufgeführt. Themen: Wörter, die in den Titeln ihrer Beiträge häufiger sind als in anderen.",
    "Communities by the Leiden method (modularity {1}); those of one and two persons are not listed. Topics: words that the titles of their works have more than others'.":
      "Gruppen nach der Leiden-Methode (Modularität {1}); solche aus einer oder zwei Personen sind nicht aufgeführt. Themen: Wörter, die in den Titeln ihrer Beiträge häufiger sind als in anderen.",
    "Communities: groups that work with each other more than with others":
      "Gruppen, die untereinander mehr zusammenarbeiten als mit anderen",
    "Count": "Anzahl",
    "Counting by paper: a work of n authors adds 2/(n(n − 1)) to each pair of them, 1 in all.":
      "Zählung je Beitrag: Ein Beitrag von n Personen zählt für jedes Paar von ihnen 2/(n(n − 1)), zusammen 1.",
    "Countries": "Länder",
    "Countries by works, {1}": "Länder nach Beiträgen, {1}",
    "Country": "Land",
    "Doubt about who and what is meant changes none of these figures.":
      "Zweifel daran, wer und was gemeint ist, ändern keine dieser Zahlen.",
    "Drawn are the {1} communities of most members, of {2}.":
      "Gezeichnet sind die {1} mitgliederstärksten von {2} Gruppen.",
    "Drawn are the {1} persons and institutions of most works, of {2}.":
      "Gezeichnet sind die {1} Personen und Einrichtungen mit den meisten Beiträgen, von {2}.",
    "Drawn are the {1} {2} of highest strength, of {3}.":
      "Gezeichnet sind die {1} {2} mit der größten Stärke, von {3}.",
    "Drawn are {1} of {2} edges: those whose weight stands out at either end (disparity filter, p < {3}); edges that are alike are drawn together or not at all.":
      "Gezeichnet sind {1} von {2} Kanten: die, deren Gewicht an einem der beiden Enden heraussticht (Disparitätsfilter, p < {3}); gleichartige Kanten sind gemeinsam gezeichnet oder gar nicht.",
    "Drawn as lines are {1} of {2} edges; all others are in {3} {3:work|works} of more than {4} {5} drawn here, each a small square joined to its members.":
      "Als Linien gezeichnet sind {1} von {2} Kanten; alle anderen gehören zu {3} {3:Beitrag|Beiträgen} mit mehr als {4} hier gezeichneten Beteiligten ({5}): jeder ist ein kleines Quadrat, verbunden mit seinen Beteiligten.",
    "Each point is a partner: to the right those with more joint works, above the line those with more works of late than before. Partners that are new of late have no growth and are in the table alone.":
      "Jeder Punkt ist ein Partner: rechts die mit mehr gemeinsamen Beiträgen, über der Linie die mit zuletzt mehr Beiträgen als zuvor. Partner, die erst zuletzt hinzugekommen sind, haben kein Wachstum und stehen nur in der Tabelle.",
    "Each work has one kind: the first of single author, international, national and one institution that holds.":
      "Jeder Beitrag hat genau eine Art: die erste zutreffende von einzelne Person, international, national und eine Einrichtung.",
    "Earlier slices are in trends.csv, as are all other figures.":
      "Frühere Abschnitte und alle übrigen Zahlen stehen in trends.csv.",
    "Ended": "Beendet",
    "Ended pairs": "beendete Paare",
    "Explore this pair": "Dieses Paar erkunden",
    "Figure": "Größe",
    "Figure in network.csv": "Größe in network.csv",
    "Figures of the three networks": "Kennzahlen der drei Netzwerke",
    "Format": "Format",
    "Fractional counting: a work of n authors adds 1/(n − 1) to each pair of them, 1 in all to each of its authors.":
      "Anteilige Zählung: Ein Beitrag von n Personen zählt für jedes Paar von ihnen 1/(n − 1), zusammen 1 für jede Person.",
    "From slice to slice": "Von Abschnitt zu Abschnitt",
    "Full counting: each work counts as one joint work of every two of its authors, however many it has.":
      "Volle Zählung: Jeder Beitrag zählt als ein gemeinsamer Beitrag von je zwei seiner Beteiligten, wie viele es auch sind.",
    "Groups that work together": "Gruppen, die zusammenarbeiten",
    "Growth": "Wachstum",
    "Higher or lower": "Höher oder niedriger",
    "How names were joined, and how sure": "Wie Namen zusammengeführt wurden, und wie sicher",
    "How this was made": "Wie dieser Bericht entstanden ist",
    "In parentheses behind the works: the range that contains nine tenths of {1} {1:draw|draws} of the doubtful joins.":
      "In Klammern hinter den Beiträgen: der Bereich, in dem neun Zehntel von {1} {1:Ziehung|Ziehungen} der zweifelhaften Zuordnungen liegen.",
    "In parentheses: the range that contains nine tenths of {1} {1:draw|draws} of the doubtful joins.":
      "In Klammern: der Bereich, in dem neun Zehntel von {1} {1:Ziehung|Ziehungen} der zweifelhaften Zuordnungen liegen.",
    "In short": "Kurz gefasst",
    "Input": "Eingabe",
    "Institution": "Einrichtung",
    "Institutions": "Einrichtungen",
    "Institutions by works, {1}": "Einrichtungen nach Beiträgen, {1}",
    "Institutions that are new in {1}": "Einrichtungen, die {1} neu sind",
    "Institutions, joined by the works that their people wrote together.":
      "Einrichtungen, verbunden durch die Beiträge, die ihre Leute gemeinsam verfasst haben.",
    "International": "International",
    "Is it more than chance? The network of persons and {1} {1:shuffle|shuffles} of it":
      "Ist es mehr als Zufall? Das Netzwerk der Personen und {1} {1:Durchmischung|Durchmischungen} davon",
    "Joint works of institutions, {1}; on the diagonal, works of that institution alone. Institutions of one community are next to each other.":
      "Gemeinsame Beiträge von Einrichtungen, {1}; auf der Diagonalen die Beiträge der Einrichtung allein. Einrichtungen einer Gruppe stehen nebeneinander.",
    "Joint works with {1} grew most: from {2} to {3} in five years.":
      "Am stärksten gewachsen ist die Zusammenarbeit mit {1}: von {2} auf {3} gemeinsame Beiträge in fünf Jahren.",
    "Kinds of collaboration": "Arten der Zusammenarbeit",
    "Laid out as on VOSviewer's maps: attraction 2, repulsion 1, association strength.":
      "Angeordnet wie auf Karten von VOSviewer: Anziehung 2, Abstoßung 1, Assoziationsstärke.",
    "Larger circles have more works, thicker lines more joint works; colours show communities. Point at a circle or a line to see its figures.":
      "Größere Kreise haben mehr Beiträge, dickere Linien mehr gemeinsame; Farben zeigen Gruppen. Wer auf einen Kreis oder eine Linie zeigt, sieht die Zahlen dazu.",
    "Largest component: {1}": "Größte Komponente: {1}",
    "Line width: {1}": "Linienbreite: {1}",
    "Link": "Link",
    "Lost pairs: two or more joint works, none of them in {1}":
      "Verlorene Paare: zwei oder mehr gemeinsame Beiträge, keiner davon aus {1}",
    "Made by Collegium {1}.": "Erstellt mit Collegium {1}.",
    "Main institutions": "Wichtigste Einrichtungen",
    "Meaning": "Bedeutung",
    "Measure": "Maß",
    "Measures of persons, institutions and countries in the CSV files":
      "Maße von Personen, Einrichtungen und Ländern in den CSV-Dateien",
    "Mentions with the same name, and affiliations with the same words, are joined. These spellings differ; each row states the probability that they mean the same, and the evidence.":
      "Nennungen mit demselben Namen und Zugehörigkeiten mit denselben Wörtern werden zusammengeführt. Diese Schreibweisen weichen voneinander ab; jede Zeile nennt die Wahrscheinlichkeit, dass sie dasselbe bedeuten, und die Gründe.",
    "Method": "Methode",
    "Most connected": "Am stärksten verbunden",
    "Most joint works": "Die meisten gemeinsamen Beiträge",
    "Most works": "Die meisten Beiträge",
    "Named are {1} of {2}, the largest first; in the SVG, pointing at the others shows their names.":
      "Benannt sind {1} von {2}, die größten zuerst; im SVG zeigt der Mauszeiger die Namen der anderen.",
    "National": "National",
    "Network": "Netzwerk",
    "New institutions": "neue Einrichtungen",
    "New": "Neu",
    "New ones": "Neue",
    "New persons": "neue Personen",
    "No person is in doubt: no join of mentions, made or not, has a probability between 0.05 and 0.95.":
      "Keine Person ist zweifelhaft: Keine Zuordnung von Nennungen, ob vorgenommen oder nicht, hat eine Wahrscheinlichkeit zwischen 0,05 und 0,95.",
    "Not drawn, as in no community of two or more: {1}.":
      "Nicht gezeichnet, weil in keiner Gruppe von zwei oder mehr: {1}.",
    "Not drawn, as without partners here: {1}.": "Nicht gezeichnet, da hier ohne Partner: {1}.",
    "Not in the matrix, but in institutions.csv and institution-edges.csv: {1} more {1:institution|institutions}.":
      "Nicht in der Matrix, aber in institutions.csv und institution-edges.csv: {1} weitere {1:Einrichtung|Einrichtungen}.",
    "Observed": "Beobachtet",
    "Of the roster, not found: {1}.": "Von der Namensliste nicht gefunden: {1}.",
    "Of {1} {1:work|works} that {1:names|name} an institution, {2} ({3}) {2:names|name} two or more.":
      "Von {1} {1:Beitrag|Beiträgen} mit Angabe einer Einrichtung {2:nennt|nennen} {2} ({3}) zwei oder mehr.",
    "Of {1} {1:work|works} that {1:names|name} an institution, {2} ({3}) {2:names|name} two or more; of {4} {4:work|works} with a known country, {5} ({6}) {5:names|name} two or more countries.":
      "Von {1} {1:Beitrag|Beiträgen} mit Angabe einer Einrichtung {2:nennt|nennen} {2} ({3}) zwei oder mehr; von {4} {4:Beitrag|Beiträgen} mit bekanntem Land {5:nennt|nennen} {5} ({6}) zwei oder mehr Länder.",
    "Of {1} {1:work|works} with authors, {2} ({3}) {2:was|were} written by two or more people.":
      "Von {1} {1:Beitrag|Beiträgen} mit Angaben zur Autorenschaft {2:wurde|wurden} {2} ({3}) von zwei oder mehr Personen verfasst.",
    "Of {1} {1:work|works} with persons as authors, {2} ({3}) {2:was|were} written by two or more people.":
      "Von {1} {1:Beitrag|Beiträgen}, die Personen verfasst haben, {2:wurde|wurden} {2} ({3}) von zwei oder mehr Personen verfasst.",
    "On {1} {1:work|works} an author has no known institution: there the kind is a lower bound.":
      "Bei {1} {1:Beitrag|Beiträgen} ist von einer beteiligten Person keine Einrichtung bekannt: Dort ist die Art eine Untergrenze.",
    "One": "Eine Seite",
    "One institution": "Eine Einrichtung",
    "Outwards, %": "Nach außen, %",
    "Own people": "Eigene Leute",
    "Pairs": "Paare",
    "Pairs of institutions": "Paare von Einrichtungen",
    "Pairs that are new in {1}": "Paare, die {1} neu sind",
    "Partner": "Partner",
    "Partners": "Partner",
    "Partners of {1}, by joint works": "Partner von {1}, nach gemeinsamen Beiträgen",
    "Partners of {1}: joint works and growth": "Partner von {1}: gemeinsame Beiträge und Wachstum",
    "Person": "Person",
    "Persons": "Personen",
    "Persons are OpenAlex's author ids, as they are: two ids of one person are two persons here, and one id of two people is one.":
      "Personen sind die Autorenkennungen von OpenAlex, wie sie sind: Zwei Kennungen eines Menschen sind hier zwei Personen, und eine Kennung von zwei Menschen ist eine.",
    "Persons by betweenness, shortest paths counted in hops":
      "Personen nach Betweenness, kürzeste Pfade in Schritten gezählt",
    "Persons by fractional strength: a work of n authors adds 1/(n − 1) to each pair of them":
      "Personen nach anteiliger Stärke: Ein Beitrag von n Personen zählt für jedes Paar von ihnen 1/(n − 1)",
    "Persons by partners: with how many others they wrote":
      "Personen nach Partnern: mit wie vielen anderen sie Beiträge verfasst haben",
    "Persons by works": "Personen nach Beiträgen",
    "Persons in doubt": "Zweifelhafte Personen",
    "Persons, joined by the works that they wrote together.":
      "Personen, verbunden durch die Beiträge, die sie gemeinsam verfasst haben.",
    "Presenters count as authors; those who edit or translate a work do not.":
      "Vortragende zählen zur Autorenschaft; wer einen Beitrag herausgibt oder übersetzt, zählt nicht dazu.",
    "Probability": "Wahrscheinlichkeit",
    "Probability of one": "Wahrscheinlichkeit für eine",
    "RIC: relative intensity of collaboration, the partner's part in the joint works of {1} over its part in all others; 1 is the same part. In parentheses its 95 % interval, as if joint works were independent draws: those of one work are not, and the records are no sample. With few works it spans more than one order of magnitude.":
      "RIC: relative Intensität der Zusammenarbeit, der Anteil des Partners an den gemeinsamen Beiträgen von {1}, geteilt durch seinen Anteil an allen übrigen; 1 heißt gleicher Anteil. In Klammern das 95-%-Intervall, als wären gemeinsame Beiträge unabhängige Ziehungen: Die eines Beitrags sind es nicht, und die Daten sind keine Stichprobe. Bei wenigen Beiträgen umfasst es mehr als eine Größenordnung.",
    "Rank": "Rang",
    "Rank if one": "Rang, falls eine",
    "Rank if two": "Rang, falls zwei",
    "Recent": "Zuletzt",
    "Recent is {1}; before are the years from {2} to {3}.":
      "„Zuletzt“ heißt {1}; davor liegen die Jahre von {2} bis {3}.",
    "Recent: works of {1}; before: of {2}. Growth is from before to recent; “new” where there were none before.":
      "Zuletzt: Beiträge von {1}; davor: von {2}. Wachstum ist die Veränderung von davor zu zuletzt; „neu“, wo es davor keine gab.",
    "Ring: {1}": "Ring: {1}",
    "Rows and columns are in the order of communities, the strongest of each first.":
      "Zeilen und Spalten stehen nach Gruppen, die Stärksten jeder Gruppe zuerst.",
    "SCP and MCP: works of the country's corresponding authors by one country, and by several.":
      "SCP und MCP: Beiträge mit Korrespondenzadresse in dem Land, verfasst in nur einem Land und in mehreren.",
    "Sections": "Abschnitte",
    "Selected: {1}.": "Ausgewählt: {1}.",
    "Session": "Sitzung",
    "Sessions": "Sitzungen",
    "Sessions and tracks": "Sitzungen und Themenreihen",
    "Several countries": "Mehrere Länder",
    "Several institutions": "Mehrere Einrichtungen",
    "Shape": "Form",
    "Share": "Anteil",
    "Share of the works with several authors, of those that name an institution with several institutions, and of those with a known country with several countries.":
      "Anteil der Beiträge von mehreren Personen, unter denen mit Angabe einer Einrichtung der Anteil mit mehreren Einrichtungen, und unter denen mit bekanntem Land der Anteil mit mehreren Ländern.",
    "Share of works": "Anteil der Beiträge",
    "Shared evenly": "Gleich verteilt",
    "Since": "Seit",
    "Slice": "Abschnitt",
    "Slice by slice": "Abschnitt für Abschnitt",
    "Spellings of one institution": "Schreibweisen einer Einrichtung",
    "Spellings of one person": "Schreibweisen einer Person",
    "Strength": "Stärke",
    "Strongest pairs": "Stärkste Paare",
    "Taken for": "Gehalten für",
    "The country of {1} {1:institution|institutions} is unknown; shares of countries leave {1:it|them} out: {2}.":
      "Das Land von {1} {1:Einrichtung|Einrichtungen} ist unbekannt; Anteile von Ländern lassen sie außer Acht: {2}.",
    "The input states no affiliation that names an institution.":
      "Die Eingabe enthält keine Zugehörigkeit, die eine Einrichtung nennt.",
    "The pair of institutions that collaborates, and its joint works, the latest first.":
      "Das Paar von Einrichtungen, das zusammenarbeitet, und seine gemeinsamen Beiträge, die neuesten zuerst.",
    "The same holds for institutions and countries.": "Dasselbe gilt für Einrichtungen und Länder.",
    "The table of pairs has the figures.": "Die Zahlen stehen in der Liste der Paare.",
    "The works behind each pair": "Die Beiträge hinter jedem Paar",
    "The {1} strongest of {2} pairs of institutions that collaborate, and their joint works, the latest first; institution-edges.csv and works.csv have all.":
      "Die {1} stärksten von {2} Paaren von Einrichtungen, die zusammenarbeiten, und ihre gemeinsamen Beiträge, die neuesten zuerst; alle stehen in institution-edges.csv und works.csv.",
    "Their people": "Leute der Partner",
    "Those who present, edit or translate a work, or contribute to it otherwise, do not count as its authors.":
      "Wer einen Beitrag nur vorträgt, herausgibt, übersetzt oder anders zu ihm beiträgt, zählt nicht zur Autorenschaft.",
    "Topics": "Themen",
    "Track": "Themenreihe",
    "Tracks": "Themenreihen",
    "Until": "Bis",
    "Value": "Wert",
    "What changes over the years": "Was sich über die Jahre ändert",
    "What was left out, and why": "Was nicht eingeht, und warum",
    "What was read": "Was gelesen wurde",
    "Who and what is meant is in doubt in places. Ranges contain nine tenths of {1} {1:draw|draws} of the doubtful joins, each of which holds by its probability.":
      "Wer und was gemeint ist, bleibt stellenweise zweifelhaft. Die Bereiche umfassen neun Zehntel von {1} {1:Ziehung|Ziehungen} der zweifelhaften Zuordnungen, deren jede mit ihrer Wahrscheinlichkeit gilt.",
    "Who and what is meant was concluded from all records, each join with a calibrated probability; the tables below name the least sure.":
      "Wer und was gemeint ist, wurde aus allen Datensätzen geschlossen, jede Zuordnung mit einer kalibrierten Wahrscheinlichkeit; die Tabellen unten nennen die unsichersten.",
    "Who is new, and what ended": "Wer neu ist, und was endete",
    "Who works with whom": "Wer mit wem zusammenarbeitet",
    "Who works with whom: networks that an engine counted":
      "Wer mit wem zusammenarbeitet: Netzwerke, die eine Datenbank gezählt hat",
    "Who works with whom: {1}": "Wer mit wem zusammenarbeitet: {1}",
    "Who works with {1}": "Wer mit {1} zusammenarbeitet",
    "Why": "Warum",
    "With": "Mit",
    "With others": "Mit anderen",
    "Without an institution here ({1})": "Hier ohne Einrichtung ({1})",
    "Without co-authors here ({1})": "Hier ohne gemeinsame Beiträge mit anderen ({1})",
    "Without partners here ({1})": "Hier ohne Partner ({1})",
    "Works": "Beiträge",
    "Works by year of publication": "Beiträge nach Erscheinungsjahr",
    "Works of each slice.": "Beiträge jedes Abschnitts.",
    "Works of each slice; {1} {1:work|works} without a year {1:is|are} in none.":
      "Beiträge jedes Abschnitts; {1} {1:Beitrag|Beiträge} ohne Jahr {1:gehört|gehören} zu keinem.",
    "Works of the home institution": "Beiträge der eigenen Einrichtung",
    "Works of {1}.": "Beiträge von {1}.",
    "Works over the years.": "Beiträge im Lauf der Jahre.",
    "Written": "Geschrieben",
    "Years": "Jahre",
    "all with authors": "alle mit Angaben zur Autorenschaft",
    "and how many of the group": "und wie viele der Gruppe",
    "are connected with one another, directly or through others":
      "sind miteinander verbunden, unmittelbar oder über andere",
    "around {1}": "um {1}",
    "around {1}, 2 steps": "um {1}, 2 Schritte",
    "as by chance": "wie durch Zufall",
    "authors": "Beteiligte",
    "co-affiliation counted as collaboration": "gemeinsame Zugehörigkeit als Zusammenarbeit gezählt",
    "co-affiliation only": "nur gemeinsame Zugehörigkeit",
    "co-affiliation only: one person, both affiliations":
      "nur gemeinsame Zugehörigkeit: eine Person, beide Einrichtungen",
    "collaboration of countries": "Zusammenarbeit von Ländern",
    "collaboration of institutions": "Zusammenarbeit von Einrichtungen",
    "collaborators": "Partner",
    "communities": "Gruppen",
    "communities (Leiden)": "Gruppen (Leiden-Methode)",
    "counted": "gezählt",
    "countries": "Länder",
    "countries it collaborates with": "Länder, mit denen es zusammenarbeitet",
    "each counted as 1 for every country on it": "jeder für jedes Land darauf als 1 gezählt",
    "each counted as 1 for every institution on it": "jeder für jede Einrichtung darauf als 1 gezählt",
    "edges between members, their weights summed ({1})":
      "Kanten zwischen Mitgliedern, Summe ihrer Gewichte ({1})",
    "first and last": "erstes und letztes",
    "fractional counting": "anteilige Zählung",
    "full counting": "volle Zählung",
    "great-circle distance": "Großkreisentfernung",
    "groups counted as persons": "Gruppen als Personen gezählt",
    "growth": "Wachstum",
    "higher": "höher",
    "institutions": "Einrichtungen",
    "institutions in no earlier slice": "Einrichtungen in keinem früheren Abschnitt",
    "institutions it collaborates with": "Einrichtungen, mit denen sie zusammenarbeitet",
    "institutions with joint works": "Einrichtungen mit gemeinsamen Beiträgen",
    "international": "international",
    "joint works": "gemeinsame Beiträge",
    "joint works ({1})": "gemeinsame Beiträge ({1})",
    "joint works, full counting": "gemeinsame Beiträge, volle Zählung",
    "listed from {1} {1:work|works} on": "aufgeführt ab {1} {1:Beitrag|Beiträgen}",
    "lower": "niedriger",
    "mean": "Mittel",
    "mean over the shuffles": "Mittel der Durchmischungen",
    "mean over works with authors": "Mittel über Beiträge mit Angaben zur Autorenschaft",
    "mean year of the works": "mittleres Jahr der Beiträge",
    "new": "neu",
    "no year": "ohne Jahr",
    "none": "ohne Angabe",
    "not known ({1})": "nicht bekannt ({1})",
    "number of collaborators": "Zahl der Partner",
    "number of members": "Zahl der Mitglieder",
    "number of works": "Zahl der Beiträge",
    "of institutions that collaborate": "von Einrichtungen, die zusammenarbeiten",
    "of partners on joint works": "der Partner an gemeinsamen Beiträgen",
    "of several institutions": "mehrerer Einrichtungen",
    "of the home institution's works": "an den Beiträgen der eigenen Einrichtung",
    "of the works that name one": "der Beiträge, die eine nennen",
    "of these works name another institution": "dieser Beiträge nennen eine andere Einrichtung",
    "of these works name two or more countries": "dieser Beiträge nennen zwei oder mehr Länder",
    "of these works name two or more countries; of {1} {1:work|works} the kind is unknown":
      "dieser Beiträge nennen zwei oder mehr Länder; von {1} {1:Beitrag|Beiträgen} ist die Art unbekannt",
    "of works that name an institution": "der Beiträge mit Angabe einer Einrichtung",
    "of works with a known country": "der Beiträge mit bekanntem Land",
    "of {1}": "von {1}",
    "of {1} on joint works": "von {1} an gemeinsamen Beiträgen",
    "one": "eine",
    "only those of {1}": "nur die aus {1}",
    "other": "andere",
    "over all works": "über alle Beiträge",
    "pairs listed from weight {1} on": "Paare aufgeführt ab Gewicht {1}",
    "pairs of the slice before that are in this and no later one":
      "Paare des Abschnitts davor, die es in diesem und in keinem späteren gibt",
    "paper counting": "Zählung je Beitrag",
    "persons and their institutions": "Personen und ihre Einrichtungen",
    "persons in no earlier slice": "Personen in keinem früheren Abschnitt",
    "presenters counted as authors": "Vortragende zur Autorenschaft gezählt",
    "relative intensity of collaboration, with its 95 % interval":
      "relative Intensität der Zusammenarbeit, mit 95-%-Intervall",
    "several authors, no other institution": "mehrere Personen, keine andere Einrichtung",
    "several institutions of one country": "mehrere Einrichtungen eines Landes",
    "share of its people's joint works that lead to people of other institutions":
      "Anteil der gemeinsamen Beiträge ihrer Leute, die zu Leuten anderer Einrichtungen führen",
    "share of works without another country": "Anteil der Beiträge ohne ein anderes Land",
    "share of works without another institution": "Anteil der Beiträge ohne eine andere Einrichtung",
    "strength {1}": "Stärke {1}",
    "strength: joint works, summed over co-authors":
      "Stärke: gemeinsame Beiträge, über alle Partner summiert",
    "strength: weights of the links, summed": "Stärke: Summe der Gewichte der Verbindungen",
    "trends.csv has all other figures.": "Alle übrigen Zahlen stehen in trends.csv.",
    "two": "zwei",
    "two or more authors": "zwei oder mehr Personen",
    "two or more countries": "zwei oder mehr Länder",
    "two or more institutions": "zwei oder mehr Einrichtungen",
    "two-sided": "zweiseitig",
    "weight": "Gewicht",
    "weight of the link": "Gewicht der Verbindung",
    "weights as stated": "Gewichte wie angegeben",
    "who works with whom": "wer mit wem zusammenarbeitet",
    "with a {1}": "mit Angabe: {1}",
    "without a {1}": "ohne Angabe: {1}",
    "words that the titles of their works have more than others'":
      "Wörter, die in den Titeln ihrer Beiträge häufiger sind als in anderen",
    "work of many {1}": "Beitrag vieler Beteiligter ({1})",
    "works": "Beiträge",
    "works of its corresponding authors, several countries":
      "Beiträge mit Korrespondenzadresse dort, mehrere Länder",
    "works of its corresponding authors, this country only":
      "Beiträge mit Korrespondenzadresse dort, nur dieses Land",
    "works of more than {1} {1:author|authors} join nobody":
      "Beiträge von mehr als {1} {1:Person|Personen} verbinden niemanden",
    "works of {1}": "Beiträge aus {1}",
    "works on which the person states the institution":
      "Beiträge, auf denen die Person die Einrichtung angibt",
    "works without another country": "Beiträge ohne ein anderes Land",
    "works without another institution": "Beiträge ohne eine andere Einrichtung",
    "year": "Jahr",
    "year of the first work": "Jahr des ersten Beitrags",
    "year of the last work": "Jahr des letzten Beitrags",
    "{1:author|authors}": "{1:Autorenschaft|Autorenschaften}",
    "{1:coauthor|coauthors}": "{1:Mitautorenschaft|Mitautorenschaften}",
    "{1:contributor|contributors}": "{1:Mitwirkung|Mitwirkungen}",
    "{1:editor|editors}": "{1:Herausgeberschaft|Herausgeberschaften}",
    "{1:presenter|presenters}": "{1:Vortrag|Vorträge}",
    "{1:translator|translators}": "{1:Übersetzung|Übersetzungen}",
    "{1} ({2}, {3} authorships)": "{1} ({2}, {3} Autorenschaften)",
    "{1} and its partners, joined by the works of {1} that their people wrote together.":
      "{1} und Partner, verbunden durch die Beiträge von {1}, die ihre Leute gemeinsam verfasst haben.",
    "{1} and {2} more": "{1} und {2} weitere",
    "{1} and {2} {2:other|others}": "{1} und {2} weitere",
    "{1} by groups alone": "{1} nur von Gruppen",
    "{1} collaborating {1:pair|pairs}": "{1} {1:Paar, das zusammenarbeitet|Paare, die zusammenarbeiten}",
    "{1} (depends on one open question): are {2} and {3} one person (probability {4})?":
      "{1} (hängt an einer offenen Frage): Sind {2} und {3} eine Person (Wahrscheinlichkeit {4})?",
    "{1} (depends on one open question): are “{2}” and “{3}” one institution (probability {4})?":
      "{1} (hängt an einer offenen Frage): Sind „{2}“ und „{3}“ eine Einrichtung (Wahrscheinlichkeit {4})?",
    "{1} has no value.": "Ohne Wert: {1}.",
    "{1} has no work with another institution among these.":
      "{1} hat hier keinen Beitrag mit einer anderen Einrichtung.",
    "{1} has {2} {2:work|works}, {3} of them ({4}) with other institutions: with {5} {5:partner|partners}{6}.":
      "{1} hat {2} {2:Beitrag|Beiträge}, {3} davon ({4}) mit anderen Einrichtungen: mit {5} {5:Partner|Partnern}{6}.",
    "{1} have no value.": "Ohne Wert: {1}.",
    "{1} in {2}, {3} in {4}": "{1} für {2}, {3} für {4}",
    "{1} joint {1:work|works}": "{1} {1:gemeinsamer Beitrag|gemeinsame Beiträge}",
    "{1} more": "{1} weitere",
    "{1} more not shown.": "{1} weitere nicht gezeigt.",
    "{1} more {1:institution is|institutions are} in institutions.csv.":
      "{1} weitere {1:Einrichtung steht|Einrichtungen stehen} in institutions.csv.",
    "{1} more {1:is|are} in unresolved-affiliations.csv.":
      "{1} weitere {1:steht|stehen} in unresolved-affiliations.csv.",
    "{1} more {1:pair is|pairs are} in institution-edges.csv.":
      "{1} {1:weiteres Paar steht|weitere Paare stehen} in institution-edges.csv.",
    "{1} more {1:partner is|partners are} in partners.csv.":
      "{1} {1:weiterer Partner steht|weitere Partner stehen} in partners.csv.",
    "{1} more {2} not shown.": "Nicht gezeigt: noch {1} {2}.",
    "{1} more {2} {1:shares|share} rank {3}.": "Rang {3} {1:teilt|teilen} noch {1} {2}.",
    "{1} more, of higher probability, {1:is|are} not shown.":
      "{1} weitere von höherer Wahrscheinlichkeit {1:ist|sind} nicht gezeigt.",
    "{1} not {2}": "{1} nicht {2}",
    "{1} of fewer works not listed; ranks are those of all.":
      "Nicht aufgeführt, weil mit weniger Beiträgen: {1}; Ränge sind die unter allen.",
    "{1} of the {2} ({3}) are connected with one another through joint works, directly or through others.":
      "{1} von {2} ({3}) sind durch gemeinsame Beiträge miteinander verbunden, unmittelbar oder über andere.",
    "{1} of them alone": "{1} davon allein",
    "{1} of {2} {2:authorship|authorships} {1:belongs|belong} to persons in doubt: {3} {3:join|joins}, made or not, {3:has|have} a probability between 0.05 and 0.95. The table lists those whose answer would change the ranking by strength most; 'collegium questions' writes them as a file to answer, and 'collegium rank --confidence' prints how far ranks may change.":
      "{1} von {2} {2:Autorenschaft|Autorenschaften} {1:gehört|gehören} zu zweifelhaften Personen: {3} {3:Zuordnung|Zuordnungen}, ob vorgenommen oder nicht, {3:hat|haben} eine Wahrscheinlichkeit zwischen 0,05 und 0,95. Die Tabelle nennt die, deren Antwort die Rangfolge nach Stärke am meisten ändern würde; „collegium questions“ schreibt sie als Datei zum Beantworten, und „collegium rank --confidence“ gibt aus, wie weit sich Ränge ändern können.",
    "{1} of {2} {2:authorship|authorships} {1:states|state} no affiliation; no institution is guessed for {1:it|them}.":
      "{1} von {2} {2:Autorenschaft|Autorenschaften} {1:nennt|nennen} keine Zugehörigkeit; für sie wird keine Einrichtung geraten.",
    "{1} of {2} {2:institution|institutions} {1:has|have} a ROR id.":
      "{1} von {2} {2:Einrichtung|Einrichtungen} {1:hat|haben} eine ROR-Kennung.",
    "They were looked for among {1} well-known ones; with --registry, 'collegium' looks for them in all of ROR.":
      "Gesucht wurde unter {1} bekannten; mit --registry sucht „collegium“ sie in ganz ROR.",
    "{1} of {2} {2:work|works}": "{1} von {2} {2:Beitrag|Beiträgen}",
    "{1} of {2} {2:work|works} {1:names|name} no institution; shares of institutions leave {1:it|them} out.":
      "{1} von {2} {2:Beitrag|Beiträgen} {1:nennt|nennen} keine Einrichtung; Anteile von Einrichtungen lassen {1:ihn|sie} außer Acht.",
    "{1} to {2} in nine of ten draws": "{1} bis {2} in neun von zehn Ziehungen",
    "{1} without authors": "{1} ohne Angaben zur Autorenschaft",
    "{1} {1:collaborator|collaborators}, strength {2}": "{1} Partner, Stärke {2}",
    "{1} {1:group is a vertex|groups are vertices} of the network of persons, as --groups asks: {2}.":
      "{1} {1:Gruppe ist ein|Gruppen sind} Knoten im Netzwerk der Personen, wie --groups es verlangt: {2}.",
    "{1} {1:group|groups} (consortia, collaborations) {1:is no vertex|are no vertices} of the network of persons: a group is no person, its edges repeat its members', and it would join people who never worked together. --groups takes {1:it|them} in; groups.csv lists {1:it|them}: {2}.":
      "{1} {1:Gruppe|Gruppen} (Konsortien, Kollaborationen) {1:ist kein|sind keine} Knoten im Netzwerk der Personen: Eine Gruppe ist keine Person, ihre Kanten wiederholen die ihrer Mitglieder, und sie würde Menschen verbinden, die nie zusammengearbeitet haben. --groups nimmt sie auf; groups.csv führt sie auf: {2}.",
    "{1} {1:link|links}": "{1} {1:Verbindung|Verbindungen}",
    "{1} {1:pair is|pairs are} joined only by people with both affiliations. Such co-affiliation is shown (in parentheses, with a dashed line) but not counted as collaboration.":
      "{1} {1:Paar ist|Paare sind} nur durch Personen mit beiden Zugehörigkeiten verbunden. Solche gemeinsame Zugehörigkeit ist gezeigt (in Klammern, mit gestrichelter Linie), zählt aber nicht als Zusammenarbeit.",
    "{1} {1:pair|pairs} wrote together": "{1} {1:Paar hat|Paare haben} gemeinsame Beiträge",
    "{1} {1:person is|persons are} named, but as author of no work, and so {1:has|have} no edges ({2}): {3}.":
      "{1} {1:Person ist|Personen sind} genannt, aber an keinem Beitrag mit Autorenschaft beteiligt, und {1:hat|haben} deshalb keine Kanten ({2}): {3}.",
    "{1} {1:person|persons}": "{1} {1:Person|Personen}",
    "{1} {1:person|persons} and {2} {2:group|groups}": "{1} {1:Person|Personen} und {2} {2:Gruppe|Gruppen}",
    "{1} {1:record|records} of works that are there more than once {1:was|were} joined, so that each work counts once (manifest.json has all of them): {2}.":
      "{1} {1:Datensatz|Datensätze} mehrfach vorhandener Beiträge {1:wurde|wurden} zusammengeführt, sodass jeder Beitrag einmal zählt (alle stehen in manifest.json): {2}.",
    "{1} {1:remark|remarks} on the input":
      "{1} {1:Hinweis|Hinweise} zur Eingabe, wie das Programm sie auf Englisch ausgibt",
    "{1} {1:row|rows}: the last rank is shared by {2}.":
      "{1} {1:Zeile|Zeilen}: Den letzten Rang teilen sich {2}.",
    "{1} {1:smaller one|smaller ones} ({2})": "{1} kleinere ({2})",
    "{1} {1:vertex|vertices}": "{1} Knoten",
    "{1} {1:work has|works have} no author and no part in the networks: {2}.":
      "{1} {1:Beitrag ist|Beiträge sind} ohne Angaben zur Autorenschaft und {1:gehört|gehören} nicht zu den Netzwerken: {2}.",
    "{1} {1:work lists|works list} unattributed affiliations; their institutions count for the work and for no person: {2}.":
      "{1} {1:Beitrag nennt|Beiträge nennen} Zugehörigkeiten, die keiner Person zugeordnet sind; deren Einrichtungen zählen für den Beitrag und für keine Person: {2}.",
    "{1} {1:work names|works name} no other author.":
      "{1} {1:Beitrag nennt|Beiträge nennen} sonst niemanden.",
    "{1} {1:work|works}": "{1} {1:Beitrag|Beiträge}",
    "{1} {1:work|works} alone": "{1} {1:Beitrag|Beiträge} allein",
    "{1} {1:work|works} of more than {2} {2:author|authors} {1:joins|join} nobody":
      "{1} {1:Beitrag|Beiträge} von mehr als {2} {2:Person|Personen} {1:verbindet|verbinden} niemanden",
    "{1} {1:work|works} of {2}": "{1} {1:Beitrag|Beiträge} von {2}",
    "{1} {1:work|works} {1:names|name} {2} {2:person|persons} of {3} {3:institution|institutions} in {4} {4:country|countries}{5}.":
      "{1} {1:Beitrag nennt|Beiträge nennen} {2} {2:Person|Personen} von {3} {3:Einrichtung|Einrichtungen} in {4} {4:Land|Ländern}{5}.",
    "{1} {2} and {3}, to {4} {5} and {6}": "{1} {2} und {3} bis {4} {5} und {6}",
    "{1}, joined by works that they wrote together.": "{1}, verbunden durch gemeinsam verfasste Beiträge.",
    "{1}, to {2}": "{1}, bis {2}",
  ]

  /// Nouns, measures and reasons, which other parts of the program write in English: see ``translated(_:)``.
  static let germanWords: KeyValuePairs<String, String> = [
    "persons": "Personen",
    "person": "Person",
    "institution": "Einrichtung",
    "country": "Land",
    "single author": "einzelne Person",
    "national": "national",
    "one institution": "eine Einrichtung",
    "unknown": "unbekannt",
    "kind": "Art",
    "venue": "Erscheinungsort",
    "session": "Sitzung",
    "track": "Themenreihe",
    "language": "Sprache",
    "source": "Eingabe",
    "works that the actor is an author of, each counted as 1 (full)":
      "Beiträge der Person, der Einrichtung oder des Landes, jeder als 1 gezählt (voll)",
    "works, each shared evenly: 1/authors, and of an author's share 1/affiliations for each of them":
      "Beiträge, jeder gleich verteilt: 1/Beteiligte, und vom Anteil einer Person 1/Zugehörigkeiten für jede davon",
    "works, each shared by rank r in the byline as 1/r (Hagen 2008); empty where bylines are alphabetical":
      "Beiträge, jeder nach dem Platz r in der Namenszeile wie 1/r verteilt (Hagen 2008); leer, wo Namenszeilen alphabetisch sind",
    "joint works, a work of n authors adding 1/(n - 1) to each pair (Newman 2001)":
      "gemeinsame Beiträge; ein Beitrag von n Personen zählt für jedes Paar 1/(n - 1) (Newman 2001)",
    "shared works under the network's counting, summed over collaborators":
      "gemeinsame Beiträge in der Zählung des Netzwerks, über alle Partner summiert",
    "inverse mean distance in hops to the vertices reached, times the share reached (Wasserman & Faust)":
      "Kehrwert des mittleren Abstands in Schritten zu den erreichten Knoten, mal deren Anteil (Wasserman & Faust)",
    "sum of inverse distances in hops to all others":
      "Summe der Kehrwerte der Abstände in Schritten zu allen anderen",
    "shortest paths in hops of pairs of others that pass through, fractions added":
      "kürzeste Pfade in Schritten zwischen Paaren anderer, die hindurchführen, Bruchteile addiert",
    "betweenness divided by (n-1)(n-2)/2, for n vertices":
      "Betweenness geteilt durch (n-1)(n-2)/2, bei n Knoten",
    "weighted eigenvector centrality, of Euclidean length 1":
      "gewichtete Eigenvektor-Zentralität, auf euklidische Länge 1 gebracht",
    "weighted PageRank, damping 0.85; sums to 1": "gewichteter PageRank, Dämpfung 0,85; Summe 1",
    "weighted Katz centrality, attenuation half of its limit":
      "gewichtete Katz-Zentralität, Dämpfung halb so groß wie ihre Grenze",
    "largest k such that the vertex is in the k-core": "größtes k, sodass der Knoten im k-Kern liegt",
    "share of pairs of collaborators who collaborate; 0 below two collaborators":
      "Anteil der Paare von Partnern, die zusammenarbeiten; 0 bei weniger als zwei Partnern",
    "clustering weighted by strength (Barrat 2004)":
      "Clusterkoeffizient, nach Stärke gewichtet (Barrat 2004)",
    "clustering by the triangles' geometric mean weight (Onnela 2005)":
      "Clusterkoeffizient nach dem geometrischen Mittel der Gewichte der Dreiecke (Onnela 2005)",
    "Burt's constraint, weighted; empty for an isolated vertex":
      "Burts Constraint, gewichtet; leer bei einem einzelnen Knoten",
    "Burt's effective size of the neighbourhood, unweighted; empty where isolated":
      "Burts effektive Größe der Nachbarschaft, ungewichtet; leer bei einem einzelnen Knoten",
    "1 if the component falls apart without the vertex": "1, wenn die Komponente ohne den Knoten zerfällt",
    "largest distance in hops within the component": "größter Abstand in Schritten innerhalb der Komponente",
    "number of the community (Leiden, weighted modularity), from 1":
      "Nummer der Gruppe (Leiden, gewichtete Modularität), ab 1",
    "1 - sum of squared shares of collaborators per community (Guimera & Amaral 2005)":
      "1 - Summe der quadrierten Anteile der Partner je Gruppe (Guimera & Amaral 2005)",
    "(E - I)/(E + I), weight of the edges out of and within its institutions, or country; empty if unknown":
      "(E - I)/(E + I), Gewicht der Kanten aus den eigenen Einrichtungen, oder dem Land, heraus und darin; leer, wenn unbekannt",
    "pairs of collaborators who do not collaborate, by main institution, or country: all three of one (Gould & Fernandez 1989)":
      "Paare von Partnern, die nicht zusammenarbeiten, nach Haupteinrichtung oder Land: alle drei aus derselben (Gould & Fernandez 1989)",
    "pairs of collaborators who do not collaborate, by main institution, or country: one of them of the actor's own; without direction one role (Gould & Fernandez 1989)":
      "Paare von Partnern, die nicht zusammenarbeiten, nach Haupteinrichtung oder Land: einer davon aus der eigenen; ohne Richtung eine Rolle (Gould & Fernandez 1989)",
    "pairs of collaborators who do not collaborate, by main institution, or country: both of one that is not the actor's (Gould & Fernandez 1989)":
      "Paare von Partnern, die nicht zusammenarbeiten, nach Haupteinrichtung oder Land: beide aus derselben, aber nicht der eigenen (Gould & Fernandez 1989)",
    "pairs of collaborators who do not collaborate, by main institution, or country: all three of different ones (Gould & Fernandez 1989)":
      "Paare von Partnern, die nicht zusammenarbeiten, nach Haupteinrichtung oder Land: alle drei aus verschiedenen (Gould & Fernandez 1989)",
    "works of its corresponding authors with authors of this country only (SCP)":
      "Beiträge mit Korrespondenzadresse dort, verfasst nur in diesem Land (SCP)",
    "works of its corresponding authors with authors of other countries too (MCP)":
      "Beiträge mit Korrespondenzadresse dort, verfasst auch in anderen Ländern (MCP)",
    "mcp/(scp + mcp)": "mcp/(scp + mcp)",
    "works with at least one actor of the network": "Beiträge mit mindestens einem Knoten des Netzwerks",
    "number of actors": "Zahl der Knoten",
    "number of pairs that collaborate": "Zahl der Paare, die zusammenarbeiten",
    "sum of the edge weights": "Summe der Kantengewichte",
    "pairs joined only by people with both affiliations":
      "Paare, die nur durch Personen mit beiden Zugehörigkeiten verbunden sind",
    "edges per pair of vertices": "Kanten je Paar von Knoten",
    "collaborators per actor": "Partner je Knoten",
    "edge weight per actor, both ends counted": "Kantengewicht je Knoten, an beiden Enden gezählt",
    "edge weight of the strongest actor": "Kantengewicht des stärksten Knotens",
    "number of connected components, single vertices included":
      "Zahl der Zusammenhangskomponenten, einzelne Knoten mitgezählt",
    "vertices of each component with two or more, largest first; then the single vertices, if not many":
      "Knoten jeder Komponente mit zwei oder mehr, die größte zuerst; danach die einzelnen Knoten, wenn es nicht viele sind",
    "vertices of the largest component": "Knoten der größten Komponente",
    "of all vertices": "aller Knoten",
    "actors without a collaborator": "Knoten ohne Partner",
    "longest shortest path in hops within the largest component":
      "längster kürzester Pfad in Schritten innerhalb der größten Komponente",
    "mean shortest path in hops within the largest component":
      "mittlerer kürzester Pfad in Schritten innerhalb der größten Komponente",
    "three times the triangles over the paths of two edges":
      "dreifache Zahl der Dreiecke, geteilt durch die der Pfade aus zwei Kanten",
    "mean over all vertices; 0 where fewer than two collaborators":
      "Mittel über alle Knoten; 0 bei weniger als zwei Partnern",
    "correlation of the degrees at both ends of the edges":
      "Korrelation der Grade an beiden Enden der Kanten",
    "share of joined pairs among the tenth of the vertices of highest degree":
      "Anteil der verbundenen Paare im Zehntel der Knoten mit dem höchsten Grad",
    "mean local clustering over that of the shuffles, over the same of the mean path length (Humphries & Gurney)":
      "mittlerer lokaler Clusterkoeffizient im Verhältnis zu dem der Durchmischungen, geteilt durch dasselbe Verhältnis der mittleren Pfadlänge (Humphries & Gurney)",
    "vertices without which a component falls apart": "Knoten, ohne die eine Komponente zerfällt",
    "largest k with a k-core": "größtes k mit einem k-Kern",
    "Leiden, weighted modularity, resolution 1": "Leiden, gewichtete Modularität, Auflösung 1",
    "of these communities, weighted": "dieser Gruppen, gewichtet",
    "authors per work that has any": "Personen je Beitrag mit Angaben zur Autorenschaft",
    "authors per work that has two or more (Elango & Rajendran 2012)":
      "Personen je Beitrag von zwei oder mehr (Elango & Rajendran 2012)",
    "share of works with two or more authors (Subramanyam 1983)":
      "Anteil der Beiträge von zwei oder mehr Personen (Subramanyam 1983)",
    "1 - mean of 1/authors over the works (Ajiferuke et al. 1988)":
      "1 - Mittel von 1/Beteiligte über die Beiträge (Ajiferuke et al. 1988)",
    "collaborative coefficient times A/(A-1), A authors in all (Savanur & Srikanth 2010)":
      "Kollaborationskoeffizient mal A/(A-1), bei A Beteiligten insgesamt (Savanur & Srikanth 2010)",
    "works with two or more institutions per work with any":
      "Beiträge mit zwei oder mehr Einrichtungen je Beitrag mit mindestens einer",
    "works with two or more countries per work with any country":
      "Beiträge mit zwei oder mehr Ländern je Beitrag mit mindestens einem",
    "share of works with three or more authors named alphabetically on purpose (Waltman 2012)":
      "Anteil der Beiträge von drei oder mehr Personen, die mit Absicht alphabetisch genannt sind (Waltman 2012)",
    "works of one author": "Beiträge einer einzelnen Person",
    "works of several authors at one institution": "Beiträge mehrerer Personen an einer Einrichtung",
    "works of several institutions in one country": "Beiträge mehrerer Einrichtungen in einem Land",
    "works of several countries": "Beiträge mehrerer Länder",
    "works without an institution, or of several of which one has no known country":
      "Beiträge ohne Einrichtung, oder von mehreren, von denen ein Land unbekannt ist",
    "kilometres between the two institutions of a work that are farthest apart, mean over works (Waltman et al. 2011)":
      "Kilometer zwischen den beiden am weitesten voneinander entfernten Einrichtungen eines Beitrags, Mittel über die Beiträge (Waltman et al. 2011)",
    "works with an institution of education and another of sector company, per work with a known sector":
      "Beiträge mit einer Bildungseinrichtung und einer weiteren aus der Wirtschaft, je Beitrag mit bekanntem Sektor",
    "works with an institution of education and another of sector healthcare, per work with a known sector":
      "Beiträge mit einer Bildungseinrichtung und einer weiteren aus dem Gesundheitswesen, je Beitrag mit bekanntem Sektor",
    "works with an institution of education and another of sector government, per work with a known sector":
      "Beiträge mit einer Bildungseinrichtung und einer weiteren staatlichen, je Beitrag mit bekanntem Sektor",
    "works by one country that a corresponding author marks (SCP)":
      "Beiträge eines Landes mit Angabe der Korrespondenzadresse (SCP)",
    "works by several countries, one of a corresponding author (MCP)":
      "Beiträge mehrerer Länder mit Angabe der Korrespondenzadresse (MCP)",
    "MCP/(SCP + MCP)": "MCP/(SCP + MCP)",
    "(E - I)/(E + I), weight of edges between and within institutions, or countries (Krackhardt & Stern 1988)":
      "(E - I)/(E + I), Gewicht der Kanten zwischen und innerhalb von Einrichtungen, oder Ländern (Krackhardt & Stern 1988)",
    "share of permutations of the memberships with an index as low or lower; seeded":
      "Anteil der Vertauschungen der Zugehörigkeiten mit einem ebenso niedrigen oder niedrigeren Index; mit Startwert",
    "transitivity": "Transitivität",
    "mean local clustering": "mittlerer lokaler Clusterkoeffizient",
    "degree assortativity": "Gradassortativität",
    "rich club": "Rich-Club-Anteil",
    "mean path length": "mittlere Pfadlänge",
    "vertices": "Knoten",
    "new vertices": "neue Knoten",
    "edges": "Kanten",
    "ended edges": "beendete Kanten",
    "mean authors a work": "Personen je Beitrag, Mittel",
    "strength": "Stärke",
    "degree": "Grad",
    "betweenness": "Betweenness",
    "fractional_strength": "anteilige Stärke",
    "estimated from the shortest paths that start at {1} of {2} vertices":
      "aus den kürzesten Pfaden geschätzt, die an {1} von {2} Knoten beginnen",
    "missing, as no record marks a corresponding author":
      "fehlt, weil kein Datensatz eine Korrespondenzadresse angibt",
    "left out: {1} of {2} works, without a corresponding author's country":
      "außer Acht gelassen: {1} von {2} Beiträgen ohne Land der Korrespondenzadresse",
    "left out: {1} of {2} work, without a corresponding author's country":
      "außer Acht gelassen: {1} von {2} Beitrag ohne Land der Korrespondenzadresse",
    "co-authors in common": "gemeinsame Mitautorenschaft mit denselben Personen",
    "no co-author in common": "keine gemeinsame Person unter den Beteiligten",
    "few co-authors, none in common": "wenige weitere Beteiligte, keine Person gemeinsam",
    "fewer co-authors in common than one person's works have":
      "weniger gemeinsame Beteiligte als die Beiträge einer Person haben",
    "co-authors who seldom wrote together": "die weiteren Beteiligten haben selten gemeinsame Beiträge",
    "co-authors from few of the same institutions": "weitere Beteiligte aus wenigen gleichen Einrichtungen",
    "an institution that many share": "eine Einrichtung, die viele teilen",
    "titles that are only somewhat alike": "Titel, die sich nur etwas ähneln",
    "few venues in common": "wenige gemeinsame Erscheinungsorte",
    "their co-authors wrote together": "die weiteren Beteiligten haben gemeinsame Beiträge",
    "the same institution": "dieselbe Einrichtung",
    "different institutions": "verschiedene Einrichtungen",
    "co-authors from the same institutions": "weitere Beteiligte aus denselben Einrichtungen",
    "co-authors from different institutions": "weitere Beteiligte aus verschiedenen Einrichtungen",
    "similar titles": "ähnliche Titel",
    "titles about different things": "Titel über Verschiedenes",
    "the same venues": "dieselben Erscheinungsorte",
    "no venue in common": "kein gemeinsamer Erscheinungsort",
    "{1} years apart": "{1} Jahre auseinander",
    "the same family name and initials": "derselbe Nachname und dieselben Initialen",
    "the same name": "derselbe Name",
    "the same name, one with further given names": "derselbe Name, einmal mit weiteren Vornamen",
    "initials that fit the name": "Initialen, die zum Namen passen",
    "a family name without a given name": "ein Nachname ohne Vornamen",
    "the given name in another romanisation": "der Vorname in anderer Umschrift",
    "one letter differs in the given name": "ein Buchstabe im Vornamen weicht ab",
    "one given name is short for the other": "ein Vorname ist die Kurzform des anderen",
    "the same given names in another order": "dieselben Vornamen in anderer Reihenfolge",
    "one family name part of the other": "ein Nachname ist Teil des anderen",
    "the family name in another romanisation": "der Nachname in anderer Umschrift",
    "family and given name swapped": "Vor- und Nachname vertauscht",
    "one with a suffix": "einmal mit Namenszusatz",
    "one letter differs in the family name": "ein Buchstabe im Nachnamen weicht ab",
    "different countries": "verschiedene Länder",
    "the same words in the other order": "dieselben Wörter in anderer Reihenfolge",
    "two letters in different cities": "zwei Buchstaben in verschiedenen Städten",
    "the same acronym in different cities": "dieselbe Abkürzung in verschiedenen Städten",
    "the same acronym {1}": "dieselbe Abkürzung {1}",
    "printed together as “{1}”": "zusammen geschrieben als „{1}“",
    "{1} are the initials, and the place is the same":
      "{1} sind die Anfangsbuchstaben, und der Ort ist derselbe",
    "{1} are the initials": "{1} sind die Anfangsbuchstaben",
    "“{1}” is made of beginnings of its words": "„{1}“ besteht aus Anfängen der Wörter",
    "similar words in different cities": "ähnliche Wörter in verschiedenen Städten",
    "the names of different cities": "die Namen verschiedener Städte",
    "no word in common": "kein gemeinsames Wort",
    "the same words and city": "dieselben Wörter und dieselbe Stadt",
    "a general name in different cities": "ein allgemeiner Name in verschiedenen Städten",
    "a general name under different parents": "ein allgemeiner Name unter verschiedenen Dächern",
    "the same general words": "dieselben allgemeinen Wörter",
    "the same words in two languages": "dieselben Wörter in zwei Sprachen",
    "the same words in two languages ({1})": "dieselben Wörter in zwei Sprachen ({1})",
    "the same words": "dieselben Wörter",
    "the same words ({1})": "dieselben Wörter ({1})",
    "names in two languages with “{1}” in common": "Namen in zwei Sprachen mit „{1}“ gemeinsam",
    "“{1}” against “{2}”": "„{1}“ gegen „{2}“",
    "“{1}” in one name only": "„{1}“ nur in einem Namen",
    "the campus stands beside the name": "der Standort steht neben dem Namen",
    "the same name without “{1}”": "derselbe Name ohne „{1}“",
    "“{1}” in one name, “{2}” beside the other": "„{1}“ in einem Namen, „{2}“ neben dem anderen",
    "the university of the same city, without “{1}”": "die Universität derselben Stadt, ohne „{1}“",
    "the beginning of the longer name": "der Anfang des längeren Namens",
    "“{1}” in both": "„{1}“ in beiden",
    "the record states its ROR id": "der Datensatz gibt die ROR-Kennung an",
    "“{1}” is an acronym of it in the registry": "„{1}“ ist im Verzeichnis eine Abkürzung dafür",
    "the registry has “{1}” as its predecessor": "das Verzeichnis nennt „{1}“ als Vorgängerin",
    "“{1}” is a usual name of it": "„{1}“ ist ein üblicher Name dafür",
    "“{1}” is a name of it in the registry": "„{1}“ ist im Verzeichnis ein Name dafür",
    "the registry's name “{1}” fits": "der Name „{1}“ im Verzeichnis passt",
    "its city and country stand beside it": "Stadt und Land stehen daneben",
    "its country or city stands beside it": "Land oder Stadt steht daneben",
    "another country stands beside it": "ein anderes Land steht daneben",
  ]
}

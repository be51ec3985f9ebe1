import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct NameListTests {
  @Test(arguments: NamesInFormats.allCases)
  func `initials without periods before the family names are given names`(format: NamesInFormats) throws {
    let reading = try format.read(["JP Nyborg", "AK van der Holt", "JRC Calder", "Li Wu"])
    #expect(reading.people.prefix(3) == ["Nyborg|JP", "van der Holt|AK", "Calder|JRC"])
    #expect(["Wu|Li", "Li Wu"].contains(reading.people[3]))
  }

  @Test(arguments: NamesInFormats.allCases)
  func `initials behind the family names decide the names beside them`(format: NamesInFormats) throws {
    let reading = try format.read(["Nyborg JP", "van der Holt K", "Li Wu", "Calder XU"])
    #expect(reading.people == ["Nyborg|JP", "van der Holt|K", "Li|Wu", "Calder|XU"])
  }

  @Test(arguments: NamesInFormats.allCases)
  func `initials with periods behind the family names are given names`(format: NamesInFormats) throws {
    let reading = try format.read(["Nyborg F.", "van der Holt J.P.", "O'Falk M."])
    #expect(reading.people == ["Nyborg|F.", "van der Holt|J.P.", "O'Falk|M."])
  }

  @Test(arguments: NamesInFormats.allCases)
  func `a name with initials is read rightly by itself`(format: NamesInFormats) throws {
    #expect(try format.read(["Nyborg JP"]).people == ["Nyborg|JP"])
    #expect(try format.read(["JP Nyborg"]).people == ["Nyborg|JP"])
  }

  @Test(arguments: NamesInFormats.allCases)
  func `a list that has initials alone keeps family names of several words`(format: NamesInFormats) throws {
    #expect(try format.read(["L Falk", "JD Nyborg Calder", "R De Holm"]).people.last == "De Holm|R")
  }

  @Test(
    arguments: NamesInFormats.allCases,
    ["...", "…", "et al.", "and 7 others", "[+12 authors]", "+ 5 more"])
  func `the mark of a cut list is nobody, and noted`(format: NamesInFormats, mark: String) throws {
    if format == .bibTeX, mark.hasPrefix("and") { return }
    let reading = try format.read(["Nyborg, Ada", "Calder, Bea", mark])
    #expect(reading.people == ["Nyborg|Ada", "Calder|Bea"])
    #expect(reading.diagnostics.contains { $0.message.contains("list of people is cut off in 1 work") })
  }

  @Test(arguments: NamesInFormats.allCases, ["…", " et al.", " ...", ", et al.", " and 3 others"])
  func `a mark behind the last name is no part of it`(format: NamesInFormats, mark: String) throws {
    if format == .bibTeX, mark.contains("and") { return }
    let reading = try format.read(["Nyborg, Ada", "Calder, Bea" + mark])
    #expect(reading.people == ["Nyborg|Ada", "Calder|Bea"])
    #expect(reading.diagnostics.contains { $0.message.contains("cut off") })
  }

  @Test(
    arguments: NamesInFormats.allCases,
    [
      "[Anonymous]", "Anonymous", "No authorship, indicated", "NA", "N/A", "nan", "None", "null", "-",
      "Author unknown",
    ])
  func `a placeholder is nobody, and noted`(format: NamesInFormats, text: String) throws {
    let reading = try format.read([text])
    #expect(reading.people.isEmpty)
    #expect(reading.diagnostics.contains { $0.message.contains("1 work has a placeholder") })
  }

  @Test(arguments: NamesInFormats.allCases)
  func `people whose names are like placeholders are people`(format: NamesInFormats) throws {
    let names = [
      "Na, Li", "Wang, Nan", "An, Jun", "Null, Mary", "None, Xu", "Etal, Ada", "Unknown, Peter",
      "Otherson, Tove",
    ]
    let reading = try format.read(names)
    #expect(reading.people == names.map { $0.replacing(", ", with: "|") })
    #expect(!reading.diagnostics.contains { $0.message.contains("placeholder") })
  }

  @Test(
    arguments: NamesInFormats.allCases,
    [
      "Holm and Falk, Inc.", "Nyborg Optimization, LLC", "National Academies of Weather, Tides, and Ice",
      "Nyborg Hospital, Department of Tides", "World Tide Organization, Regional Office for Islands",
    ])
  func `a group with commas is one group`(format: NamesInFormats, name: String) throws {
    let reading = try format.read([format == .bibTeX ? "{\(name)}" : name, "Calder, Bea"])
    #expect(reading.people == ["group \(name)", "Calder|Bea"])
  }

  @Test(arguments: NamesInFormats.allCases)
  func `people whose family names are words of groups are people`(format: NamesInFormats) throws {
    let reading = try format.read(["Study, Edna", "Council, F.", "Van Service, Ada"])
    #expect(reading.people == ["Study|Edna", "Council|F.", "Van Service|Ada"])
  }

  @Test(arguments: NamesInFormats.allCases)
  func `the number of dblp is an identifier and no part of the name`(format: NamesInFormats) throws {
    let reading = try format.read(["Wei Tang 0001", "Ola Kestrel"])
    let first = try #require(reading.works[0].authorships.first)
    #expect(first.name.writtenWithoutHonorific == "Wei Tang")
    #expect(first.identifiers.filter { $0.scheme == .dblp } == [Identifier(.dblp, "Wei Tang 0001")])
    #expect(!first.isGroup)
    #expect(reading.works[0].authorships[1].identifiers.allSatisfy { $0.scheme != .dblp })
  }

  @Test func `the number of dblp is taken from the family name and from the given names`() throws {
    for name in ["Tang 0001, Wei", "Tang, Wei 0001"] {
      let person = try #require(NamesInFormats.ris.read([name]).works[0].authorships.first)
      #expect(person.name == PersonName("Tang, Wei", family: "Tang", given: "Wei"))
      #expect(person.identifiers == [Identifier(.dblp, "Wei Tang 0001")])
    }
  }

  @Test func `a year behind a name is no number of dblp`() throws {
    #expect(try NamesInFormats.ris.read(["Tang, Wei 1998"]).works[0].authorships[0].identifiers.isEmpty)
  }

  @Test(arguments: NamesInFormats.allCases)
  func `names in East Asian characters begin with the family name`(format: NamesInFormats) throws {
    let reading = try format.read(["佐倉 遥斗", "水野, 千景", "김 민수"])
    #expect(reading.people == ["佐倉|遥斗", "水野|千景", "김|민수"])
  }

  @Test(arguments: NamesInFormats.allCases, ["、", "，", "；", ";"])
  func `the separators of East Asia separate names`(format: NamesInFormats, separator: String) throws {
    let reading = try format.read([["沈若禾", "顾一鸣", "唐小雨"].joined(separator: separator)])
    #expect(reading.people == ["沈若禾", "顾一鸣", "唐小雨"])
  }

  @Test(arguments: NamesInFormats.allCases)
  func `a separator behind the last name makes nobody`(format: NamesInFormats) throws {
    #expect(try format.read(["沈若禾;顾一鸣;"]).people == ["沈若禾", "顾一鸣"])
  }

  @Test(
    arguments: NamesInFormats.allCases,
    ["Q. R. Tong 佟", "Tong, Q. R. (佟)", "佟 Q. R. Tong", "Tong Q. R. （佟）"])
  func `of a name in two scripts the Latin one is the name`(format: NamesInFormats, name: String) throws {
    let person = try #require(format.read([name]).works[0].authorships.first)
    #expect(person.name.remark == "佟")
    #expect(["Tong, Q. R.", "Q. R. Tong", "Tong Q. R."].contains(person.name.written))
    #expect([nil, "Tong"].contains(person.name.family))
    #expect(!person.isGroup)
  }

  @Test(arguments: NamesInFormats.allCases)
  func `commas in pairs separate people`(format: NamesInFormats) throws {
    let reading = try format.read(["Petrak, B, Holm, T, van der Falk, L, Sundby, AJ"])
    #expect(reading.people == ["Petrak|B", "Holm|T", "van der Falk|L", "Sundby|AJ"])
  }

  @Test(arguments: NamesInFormats.allCases)
  func `commas between whole names with initials separate people`(format: NamesInFormats) throws {
    let reading = try format.read(["Petrak B, Holm TA, van der Falk L"])
    #expect(reading.people == ["Petrak|B", "Holm|TA", "van der Falk|L"])
  }

  @Test func `suffixes and degrees behind commas are no people`() throws {
    let reading = try NamesInFormats.ris.read(["Doe, Jane, Jr.", "Roe, Jr., Ada", "Poe, Ann, MD, PhD"])
    #expect(reading.works[0].authorships.map(\.name.family) == ["Doe", "Roe", "Poe"])
  }

  @Test func `raised numbers behind several names are marks of notes, and behind one a part of it`() throws {
    let several = try NamesInFormats.ris.read(["Nyborg, Ada¹", "Calder, Bea²", "Falk, Cy"])
    #expect(several.people == ["Nyborg|Ada", "Calder|Bea", "Falk|Cy"])
    #expect(try NamesInFormats.ris.read(["Li², Bo", "Falk, Cy"]).people == ["Li²|Bo", "Falk|Cy"])
  }

  @Test func `a family name that ends like initials is half of one name, as the others of its list are`()
    throws
  {
    let names = [
      "Calder IV, Robert L.", "Nyborg Q., Carla A.", "Ó Falk, Micheál J", "U Vamsi Holm, Premjith B",
      "吐妮可, 吐尔逊",
    ]
    for name in names {
      let reading = try NamesInFormats.ris.read([name, "Petrak, Ada"])
      #expect(reading.works[0].authorships.count == 2, "\(name)")
    }
    for name in names.prefix(4) {
      #expect(try NamesInFormats.ris.read([name]).works[0].authorships.count == 1, "\(name)")
    }
    #expect(try NamesInFormats.ris.read(["Petrak B, Holm TA"]).works[0].authorships.count == 2)
  }

  @Test func `affiliations of a name that is several people are kept with the work`() throws {
    let text = "TY  - JOUR\nAU  - Petrak B, Holm TA\nAD  - University A; University B\nTI  - T\nER  - \n"
    let work = try InputFormat.ris.read(Source(name: "a.ris", text: text)).works[0]
    #expect(work.authorships.map(\.affiliations) == [[], []])
    #expect(work.affiliations.map(\.written) == ["University A", "University B"])
  }

  @Test func `every placeholder passes the first look`() {
    for text in NameMarks.placeholders.union(NameMarks.exactPlaceholders) {
      for written in [text, "[\(text)]", text.capitalized] {
        #expect(NameMarks.mayBeMark(written), "\(written)")
      }
      #expect(NameMarks.isPlaceholder(text), "\(text)")
    }
  }

  @Test(arguments: [
    "et al.", "Doe, J. et al.", "Doe J +12", "Doe J [and 3 others]", "and 7 others", "Doe J and others 12",
    "...", "Doe, J....",
    "plus others", "e outros", "Doe J…", "王小明等",
  ])
  func `every mark of a cut list passes the first look`(text: String) {
    #expect(NameMarks.mayBeMark(text))
  }

  @Test(arguments: ["Wei Wang 0001", "Liddy, Ann", "Li, Wei", "Anders, B.", "José Ñandú", "Norton Sr"])
  func `few names need a second look`(text: String) {
    #expect(!NameMarks.isCut(text) && !NameMarks.isPlaceholder(text) && NameMarks.withoutCut(text) == nil)
    if text.utf8.last! < 0x80 { #expect(!NameMarks.mayBeMark(text)) }
  }
}

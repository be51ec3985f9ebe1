import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct ScopusReaderTests {
  private func read(_ text: String) throws -> Work {
    let source = Source(name: "a.csv", text: text)
    #expect(InputFormats.recognizing(source)?.name == "scopus")
    let reading = try InputFormat.scopus.read(source)
    #expect(reading.diagnostics.isEmpty)
    return try #require(reading.works.first)
  }

  static let old = #"""
    \#u{FEFF}Authors,Author(s) ID,Title,Year,DOI,Affiliations,Authors with affiliations,Correspondence Address,Editors,PubMed ID,EID
    "Doe J.B., Van Roe R.","1;2;","On ""Collaboration""",2021,"10.1000/182","Academy, Utopia; University of Somewhere, Utopia","Doe, J.B., University of Somewhere, Utopia, Academy, Utopia; Van Roe, R., Academy, Utopia","Van Roe, R.; Academy, Utopia; email: roe@example.org","Poe E.","12345678","2-s2.0-1"
    """#

  static let new = #"""
    Authors,Author full names,Author(s) ID,Title,Year,DOI,Affiliations,Authors with affiliations,Correspondence Address,Editors,PubMed ID,EID
    "Doe, J.B.; Van Roe, R.","Doe, Jane B. (1); Van Roe, Richard (2)","1; 2","On ""Collaboration""",2021,10.1000/182,"Academy, Utopia; University of Somewhere, Utopia","Doe J.B., University of Somewhere, Utopia, Academy, Utopia; Van Roe R., Academy, Utopia","R. Van Roe; Academy, Utopia; email: roe@example.org","Poe, E.",12345678,2-s2.0-1
    """#

  @Test(arguments: [old, new])
  func `both layouts tie affiliations to authors`(text: String) throws {
    let work = try read(text)
    #expect(work.id == "2-s2.0-1")
    #expect(work.title == "On \"Collaboration\"")
    #expect(work.authorships.map(\.name.family) == ["Doe", "Van Roe", "Poe"])
    #expect(work.authorships.map(\.role) == [.author, .author, .editor])
    #expect(
      work.authorships.map { $0.affiliations.map(\.written) } == [
        ["University of Somewhere, Utopia", "Academy, Utopia"], ["Academy, Utopia"], [],
      ])
    #expect(work.authorships[0].identifiers == [Identifier(.scopus, "1")])
    #expect(work.authorships.map(\.isCorresponding) == [false, true, false])
    #expect(work.identifiers.map(\.scheme) == [.doi, .pmid, .scopus])
  }

  @Test func `bars between authors are read as semicolons, and blank ids count`() throws {
    let source = Source(
      name: "a.csv",
      text:
        "Title,Authors,Author(s) ID,Year,Source title,Cited by,EID\nOne,\"Doe, J.| Roe, R.| Poe, E.\",571||573,2021,J X,3,2-s2.0-1\n"
    )
    let work = try #require(try InputFormat.scopus.read(source).works.first)
    #expect(work.authorships.map(\.name.family) == ["Doe", "Roe", "Poe"])
    #expect(work.authorships.map { $0.identifiers.map(\.value) } == [["571"], [], ["573"]])
  }

  @Test func `SciVal's table is cut at bars, and its institutions stay with the work`() throws {
    let text = """
      Data set,Publications of Nowhere
      Year range,2020 to 2021
      Title,Authors,Number of Authors,Scopus Author Ids,Year,Scopus Source title,DOI,Publication type,EID,Institutions
      On alloys,"Doe, J.| van der Roe, R.M.| Poe, E.",3,571| | 573,2020,J X,10.1000/1,Article,2-s2.0-1,Academy| University
      On plasma,"Poe, E.",1,573,2021,J X,-,Article,2-s2.0-2,Academy
      © 2021 Nobody
      """
    let source = Source(name: "a.csv", text: text)
    #expect(InputFormats.recognizing(source)?.name == "scopus")
    let works = try InputFormat.scopus.read(source).works
    #expect(works.map(\.title) == ["On alloys", "On plasma"])
    #expect(works[0].authorships.map(\.name.family) == ["Doe", "van der Roe", "Poe"])
    #expect(works[0].authorships.map { $0.identifiers.map(\.value) } == [["571"], [], ["573"]])
    #expect(works[0].affiliations.map(\.written) == ["Academy", "University"])
    #expect(works[1].authorships.map { $0.affiliations.map(\.written) } == [["Academy"]])
    #expect(works.map(\.venue) == ["J X", "J X"])
  }

  @Test func `a single author of the new layout is one person`() throws {
    let work = try read(
      "Authors,Author(s) ID,Title,EID\n\"Doe, J.\",1,T,2-s2.0-1\n".replacing(
        "Title,EID", with: "Title,Authors with affiliations,EID"
      ).replacing("T,2-s2", with: "T,\"Doe J., Academy\",2-s2"))
    #expect(work.authorships.map(\.name.family) == ["Doe"])
    #expect(work.authorships[0].affiliations.map(\.written) == ["Academy"])
  }
}

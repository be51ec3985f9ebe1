import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct XMLReaderTests {
  private func read(_ text: String, as format: String) throws -> Reading {
    let source = Source(name: "a.xml", text: text)
    let found = try #require(InputFormats.recognizing(source))
    #expect(found.name == format)
    return try found.read(source)
  }

  @Test func `PubMed's articles give affiliations, groups and identifiers`() throws {
    let reading = try read(
      """
      <?xml version="1.0"?><!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "x.dtd">
      <PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">12345678</PMID>
      <Article><Journal><JournalIssue><PubDate><Year>2021</Year><Month>Apr</Month><Day>14</Day></PubDate></JournalIssue>
      <Title>J Imag Res</Title></Journal><ArticleTitle>On <i>collaboration</i> &amp; &#946;-research.</ArticleTitle>
      <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Doe</LastName><ForeName>Jane</ForeName><Initials>J</Initials>
      <Suffix>Jr</Suffix><Identifier Source="ORCID">0000-0002-1825-0097</Identifier>
      <AffiliationInfo><Affiliation>University of Somewhere.</Affiliation></AffiliationInfo>
      <AffiliationInfo><Affiliation>Academy.</Affiliation></AffiliationInfo></Author>
      <Author><CollectiveName>Imaginary Group</CollectiveName></Author></AuthorList>
      <PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList></Article>
      <InvestigatorList><Investigator><LastName>Poe</LastName></Investigator></InvestigatorList></MedlineCitation>
      <PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/182</ArticleId></ArticleIdList>
      <ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/1</ArticleId></ArticleIdList></Reference></ReferenceList>
      </PubmedData></PubmedArticle></PubmedArticleSet>
      """, as: "pubmed-xml")
    let work = try #require(reading.works.first)
    #expect(work.id == "12345678")
    #expect(work.title == "On collaboration & β-research.")
    #expect(work.date == PartialDate(year: 2021, month: 4, day: 14))
    #expect(work.identifiers.map(\.description) == ["pmid:12345678", "doi:10.1000/182"])
    #expect(work.authorships.map(\.isGroup) == [false, true])
    #expect(
      work.authorships[0].name == PersonName("Doe, Jane, Jr", family: "Doe", given: "Jane", suffix: "Jr"))
    #expect(work.authorships[0].affiliations.map(\.written) == ["University of Somewhere.", "Academy."])
    #expect(work.authorships[0].identifiers == [Identifier(.orcid, "0000-0002-1825-0097")])
    #expect(reading.diagnostics.map(\.message) == ["1 investigator of groups is no author"])
  }

  @Test(arguments: [
    "<contrib contrib-type='author'><collab>Wave Team<contrib-group><contrib contrib-type='author'><name><surname>Poe</surname></name></contrib><contrib contrib-type='author'><name><surname>Doe</surname><given-names>Jane</given-names></name></contrib></contrib-group></collab></contrib></contrib-group>",
    "<contrib contrib-type='author'><collab>Wave Team</collab><contrib-group><contrib><name><surname>Poe</surname></name></contrib></contrib-group></contrib></contrib-group>",
    "<contrib contrib-type='author'><collab>Wave Team</collab></contrib></contrib-group><contrib-group content-type='collab-list'><contrib contrib-type='author'><name><surname>Poe</surname></name></contrib></contrib-group>",
    "<contrib contrib-type='author'><collab>Wave Team</collab></contrib><contrib contrib-type='author non-byline'><name><surname>Poe</surname></name></contrib></contrib-group>",
  ])
  func `the members of a group are contributors, the group is the author`(group: String) throws {
    let reading = try read(
      "<article><front><article-meta><title-group><article-title>One</article-title></title-group><contrib-group>"
        + "<contrib contrib-type='author'><name><surname>Doe</surname><given-names>Jane</given-names></name></contrib>"
        + group + "</article-meta></front></article>", as: "jats")
    let people = try #require(reading.works.first).authorships
    #expect(people.map { $0.name.family ?? $0.name.written } == ["Doe", "Wave Team", "Poe"])
    #expect(people.map(\.role) == [.author, .author, .contributor])
    #expect(people.map(\.isGroup) == [false, true, false])
  }

  @Test func `JATS and DataCite state ROR ids by address or by kind`() throws {
    for id in ["https://ror.org/0aaaaaa01", "0aaaaaa01"] {
      let jats = try read(
        "<article><front><article-meta><contrib-group><contrib><name><surname>Doe</surname></name><aff><institution-wrap><institution>Academy</institution><institution-id institution-id-type='ROR'>\(id)</institution-id></institution-wrap></aff></contrib></contrib-group></article-meta></front></article>",
        as: "jats")
      let dataCite = try read(
        "<resource><identifier identifierType='DOI'>10.1000/1</identifier><creators><creator><creatorName>Doe, Jane</creatorName><affiliation affiliationIdentifier='\(id)' affiliationIdentifierScheme='ROR'>Academy</affiliation></creator></creators></resource>",
        as: "datacite-xml")
      for reading in [jats, dataCite] {
        let affiliation = try #require(reading.works.first?.authorships.first?.affiliations.first)
        #expect(affiliation.written == "Academy")
        #expect(affiliation.identifiers == [Identifier(.ror, "0aaaaaa01")])
      }
    }
  }

  @Test func `JATS refers from people to affiliations`() throws {
    let reading = try read(
      """
      <article article-type="research-article"><front><journal-meta><journal-title>J Imag Res</journal-title></journal-meta>
      <article-meta><article-id pub-id-type="doi">10.1000/182</article-id>
      <title-group><article-title>On Collaboration</article-title></title-group>
      <contrib-group><contrib contrib-type="author" corresp="yes"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id>
      <name><surname>Doe</surname><given-names>Jane</given-names></name><xref ref-type="aff" rid="a1">1</xref><xref ref-type="aff" rid="a2"/></contrib>
      <contrib contrib-type="author"><collab>Imaginary Team<contrib-group><contrib><name><surname>X</surname></name></contrib></contrib-group></collab></contrib>
      <contrib contrib-type="editor"><name><surname>Poe</surname></name><aff>Elsewhere</aff></contrib></contrib-group>
      <aff id="a1"><label>1</label><institution-wrap><institution>University</institution><institution-id institution-id-type="ror">https://ror.org/00abcde12</institution-id></institution-wrap><city>Somewhere</city>, <country country="XY">Utopia</country></aff>
      <aff id="a2">Academy</aff><pub-date pub-type="epub"><day>14</day><month>04</month><year>2021</year></pub-date>
      </article-meta></front><body><contrib><name><surname>No</surname></name></contrib></body></article>
      """, as: "jats")
    let work = try #require(reading.works.first)
    #expect(work.date == PartialDate(year: 2021, month: 4, day: 14))
    #expect(work.authorships.map(\.name.family) == ["Doe", nil, "Poe", "X"])
    #expect(work.authorships.map(\.name.written)[1] == "Imaginary Team")
    #expect(work.authorships.map(\.role) == [.author, .author, .editor, .contributor])
    #expect(work.authorships[0].isCorresponding)
    #expect(
      work.authorships[0].affiliations == [
        Affiliation(
          "University, Somewhere, Utopia", identifiers: [Identifier(.ror, "00abcde12")], country: "XY"),
        Affiliation("Academy"),
      ])
  }

  @Test func `entities that a document defines are never expanded`() throws {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>&b;&f;</ArticleTitle></Article></MedlineCitation></PubmedArticle>
      """
    #expect(try read(bomb, as: "pubmed-xml").works[0].title == "&b;&f;")
  }

  @Test func `a document that is cut or nested deep is read without harm`() throws {
    let open = "<PubmedArticle><MedlineCitation><PMID>1</PMID>" + String(repeating: "<a>", count: 50_000)
    let reading = try read(open, as: "pubmed-xml")
    #expect(reading.works.map(\.id) == ["1"])
    #expect(reading.diagnostics.count { $0.severity == .warning } == 1)
  }

  @Test func `a document may end at any byte`() throws {
    let text =
      "<?xml version=\"1.0\"?><!DOCTYPE a><!-- c --><PubmedArticle><PMID Version='1'>1</PMID><![CDATA[x]]></PubmedArticle>"
    for length in 1...text.utf8.count {
      let source = Source(name: "a.xml", bytes: Array(text.utf8.prefix(length)))
      _ = try InputFormat.pubMedXML.read(source)
    }
  }
}

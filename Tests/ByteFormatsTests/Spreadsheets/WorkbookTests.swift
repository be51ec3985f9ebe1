import ByteFormats
import TestSupport
import Testing

@Suite struct WorkbookTests {
  /// A workbook of one sheet with these rows, and other parts by their names.
  private func workbook(_ rows: String, _ parts: [(name: String, content: String)] = []) -> Workbook? {
    let book = """
      <workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Works &amp; co" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
    let relations = """
      <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
      """
    return open(
      [
        ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", relations),
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
      ] + parts)
  }

  private func open(_ files: [(name: String, content: String)]) -> Workbook? {
    let archive = StoredBytes(StoredArchive.bytes(files))
    return Workbook(archive, entries: Zip.entries(archive) ?? [])
  }

  private func text(_ workbook: Workbook?) throws -> String {
    let workbook = try #require(workbook)
    return String(decoding: try workbook.text(of: try #require(workbook.sheets.first)).array, as: UTF8.self)
  }

  @Test func `cells are where their references say, and a line of the text is a row of the sheet`() throws {
    let book = workbook(
      """
      <row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="C2" t="str"><v>c</v></c></row>
      <row r="5"><c r="C5"><v>7</v></c></row><row><c><v>8</v></c><c/><c><v>9</v></c></row>
      """)
    #expect(try text(book) == "\na,,c\n\n\n,,7\n8,,9\n")
    #expect(book?.sheets.map(\.name) == ["Works & co"])
  }

  @Test func `shared texts are whole, without what says how they are pronounced`() throws {
    let shared = """
      <sst><si><t xml:space="preserve">Doe, </t></si><si><r><t>On </t></r><r><rPr><b/></rPr><t>it</t></r></si>
      <si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></si><si/><si><t>a_x000D_&#13;&#10;b_x005F_x0041_ "q" &lt;</t></si></sst>
      """
    let book = workbook(
      """
      <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>4</v></c></row>
      <row><c t="s"><v>99</v></c><c t="s"><v>-1</v></c><c t="s"><v></v></c><c t="s"/><c t="s"><v>0</v></c></row>
      """, [("xl/sharedStrings.xml", shared)])
    #expect(
      try text(book) == "\"Doe, \",On it,山田,,\"a\rb_x0041_ \"\"q\"\" <\"\n,On it,,,\"Doe, \"\n")
  }

  @Test func `numbers are as people write them, and dates as in ISO 8601`() throws {
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/>
      <numFmt numFmtId="166" formatCode="0.0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>
      """
    let book = workbook(
      """
      <row><c><v>2021.0</v></c><c><v>5.719E10</v></c><c><v>0.25</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><v>1</v></c></row>
      <row><c s="1"><v>44300</v></c><c s="2"><v>44300.75</v></c><c s="3"><v>1.0625</v></c><c s="4"><v>44300</v></c><c s="1"><v>0.5</v></c><c s="1"><v>60</v></c><c s="1"><v>1</v></c></row>
      """, [("xl/styles.xml", styles)])
    #expect(
      try text(book)
        == "2021,57190000000,0.25,TRUE,FALSE,,1\n2021-04-14,2021-04-14 18:00:00,25:30:00,44300,12:00:00,1900-02-28,1900-01-01\n"
    )
  }

  @Test func `headings above the names of the columns, and cells beside them, are left out`() throws {
    let book = workbook(
      """
      <row><c t="str"><v>List</v></c></row><row><c t="str"><v>of</v></c><c t="str"><v>2021</v></c></row>
      <row><c t="str"><v>a</v></c><c t="str"><v>b</v></c><c t="str"><v>c</v></c><c t="str"><v>d</v></c></row>
      <row><c><v>1</v></c></row><row><c r="XFD5"><v>1</v></c></row><row><c r="A6"><v>2</v></c><c r="ZZZZ6"><v>3</v></c></row>
      """)
    #expect(try text(book) == "\n\na,b,c,d\n1,,,\n\n2,,,\n".replacing("1,,,\n\n", with: "1,,,\n\n"))
  }

  @Test func `sheets are in the order of their tabs, wherever their parts are, without charts`() throws {
    let book = open([
      (
        "xl/workbook.xml",
        #"<x:workbook><x:sheets><x:sheet name="One" r:id="b"/><x:sheet name="Chart" r:id="c"/><x:sheet name="Two" state="hidden" r:id="a"/></x:sheets></x:workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships><Relationship Id="a" Type="t/worksheet" Target="/xl/worksheets/Sheet1.xml"/><Relationship Id="b" Type="t/worksheet" Target="worksheets\other.xml"/><Relationship Id="c" Type="t/chartsheet" Target="x.xml"/></Relationships>"#
      ),
      ("xl/worksheets/sheet1.xml", "<x:worksheet><x:sheetData/></x:worksheet>"),
      (
        "xl/worksheets/other.xml",
        "<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>"
      ),
    ])
    let workbook = try #require(book)
    #expect(workbook.sheets.map(\.name) == ["One", "Two"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    #expect(workbook.sheets.map { workbook.isEmpty($0) } == [false, true])
    #expect(try text(workbook) == "1,2\n")
  }

  @Test func `what a reference claims allocates nothing, and a text that is used a million times is refused`()
    throws
  {
    let rows = """
      <row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row r="1048576"><c r="A1"><v>1</v></c></row>
      <row r="99999999999999"><c r="AAAAAAAAAAAAAAAAAAAAAAA1"><v>1</v></c></row><row><c><v>1</v></c></row>
      """
    #expect(try text(workbook(rows)).utf8.count < 1_100_000)
    let long = "<sst><si><t>\(String(repeating: "long ", count: 20_000))</t></si></sst>"
    let uses = String(repeating: "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>", count: 1000)
    #expect(throws: Workbook.Failure.self) {
      _ = try text(workbook(uses, [("xl/sharedStrings.xml", long)]))
    }
  }

  @Test func `a row that begins within a cell does no harm`() throws {
    let rows = """
      <row><c t="str"><v>a</v></c><c t="str"><v>b</v></c><c t="str"><v>c<row r="2"></v></c><c><v>1</v></c></row></c></c>
      """
    _ = try text(workbook(rows))
  }

  @Test func `a workbook that is cut or changed anywhere does no harm`() throws {
    let files: [(name: String, content: String)] = [
      ("xl/workbook.xml", #"<workbook><sheets><sheet name="A" r:id="a"/></sheets></workbook>"#),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships><Relationship Id="a" Type="t/worksheet" Target="s.xml"/></Relationships>"#
      ),
      ("xl/sharedStrings.xml", "<sst><si><t>a_x0041_</t></si></sst>"),
      (
        "xl/s.xml",
        #"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>1e3</v></c></row></sheetData></worksheet>"#
      ),
    ]
    let bytes = StoredArchive.bytes(files)
    func read(_ bytes: [UInt8]) {
      let archive = StoredBytes(bytes)
      guard let workbook = Workbook(archive, entries: Zip.entries(archive) ?? []) else { return }
      for sheet in workbook.sheets { _ = try? workbook.text(of: sheet) }
    }
    for length in bytes.indices { read(Array(bytes[..<length])) }
    for index in bytes.indices {
      for value: UInt8 in [0, 0x22, 0x3C, 0x41, 0xFF] {
        var changed = bytes
        changed[index] = value
        read(changed)
      }
    }
    // Each part cut, in a whole archive.
    for (number, file) in files.enumerated() {
      for count in 0..<file.content.count {
        var cut = files
        cut[number].content = String(file.content.prefix(count))
        read(StoredArchive.bytes(cut))
      }
    }
  }
}

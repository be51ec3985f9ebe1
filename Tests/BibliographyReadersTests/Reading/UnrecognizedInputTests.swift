import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct UnrecognizedInputTests {
  private func refusal(of bytes: [UInt8], as name: String = "input") -> ReadError? {
    do {
      let folder = try TemporaryFolder()
      try folder.write(bytes, to: name)
      _ = try CorpusReader().corpus(from: [folder.path(name)])
      return nil
    } catch {
      return error as? ReadError
    }
  }

  @Test(arguments: [
    ("<!DOCTYPE html>\n<html><body>Indico</body></html>", "page of Indico", "export/event"),
    ("<html><body>Sign in</body></html>", "HTML", "RIS, BibTeX, CSV or JSON"),
    ("BEGIN:VCALENDAR\nVERSION:2.0\n", "calendar", "detail=contributions"),
    (#"{"foo": 1, "bar": {"baz": []}}"#, "the keys bar, baz, foo", "--from"),
    ("<?xml version=\"1.0\"?><stuff><a/></stuff>", "<stuff>", "--from"),
    ("{\\rtf1 text}", "RTF", "plain text"),
    ("\u{1}\u{2}\u{0}", "binary", "export"),
    (
      "https://indico.example.org/event/12/contributions/?a=1\n", "an address",
      "curl -o event.json 'https://indico.example.org/export/event/12.json?detail=contributions'"
    ),
    (
      "[InternetShortcut]\nURL=https://example.org/a.bib\n", "an address",
      "curl -o FILE 'https://example.org/a.bib'"
    ),
    ("Nothing but prose, with a comma.\nAnd more of it.\n", "no format", "--from"),
  ])
  func `text that no reader knows is called what it looks like`(text: String, message: String, remedy: String)
    throws
  {
    let error = try #require(refusal(of: Array(text.utf8)))
    #expect(error.message.contains(message), "\(error)")
    #expect(error.remedy.contains(remedy), "\(error)")
  }

  @Test func `old and foreign documents of office programs are named with what to save instead`() throws {
    let old = try #require(refusal(of: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]))
    #expect(old.message.contains(".xls") && old.remedy.contains(".xlsx or CSV"))
    for (part, kind) in [
      ("word/document.xml", ".docx"), ("xl/workbook.bin", ".xlsb"), ("ppt/presentation.xml", ".pptx"),
    ] {
      #expect(refusal(of: StoredArchive.bytes([(part, "x")]))?.message.contains(kind) == true)
    }
    #expect(
      refusal(of: StoredArchive.bytes([("mimetype", "x"), ("content.xml", "x")]))?.message.contains(".ods")
        == true)
    #expect(refusal(of: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])?.message.contains("picture") == true)
  }

  @Test(arguments: [
    (
      "Nr;Beitragstitel;Namen der Autorinnen;Hochschule;Jahr\n1;T;Jane Doe;Uni;2021\n",
      "authors=Namen der Autorinnen,title=Beitragstitel,affiliations=Hochschule,year=Jahr,id=Nr"
    ),
    (
      "Autor(es);Título;Institución;Año\nDoe;T;U;2020\n",
      "authors=Autor(es),title=Título,affiliations=Institución,year=Año"
    ),
    ("Vorname,Nachname,Vortragstitel\nJane,Doe,T\n", "family=Nachname,given=Vorname,title=Vortragstitel"),
    ("姓名,单位,题名\n林若水,某大学,想象\n", "name=姓名,title=题名,affiliations=单位"),
    ("alpha,beta\n1,2\n", "authors=COLUMN,title=COLUMN"),
  ])
  func `a table of unknown columns is told them, and what they may hold`(text: String, guess: String) throws {
    let error = try #require(refusal(of: Array(text.utf8)))
    #expect(error.remedy.hasSuffix("--columns '\(guess)'"), "\(error)")
    for name in text.prefix(while: { $0 != "\n" }).split(whereSeparator: { ",;".contains($0) }) {
      #expect(error.message.contains("“\(name)”"))
    }
  }

  @Test func `what is guessed of columns is read when it is pasted`() throws {
    let folder = try TemporaryFolder("a.csv", "Autor(es),Título,Institución\n\"Doe, Jane; Roe, R.\",T,U\n")
    let columns = ["authors": "Autor(es)", "title": "Título", "affiliations": "Institución"]
    let corpus = try CorpusReader(columns: columns).corpus(from: [folder.path("a.csv")])
    #expect(corpus.works.first?.authorships.count == 2)
  }

  @Test func `an address that is given as an input is answered with how to download it`() throws {
    #expect {
      _ = try CorpusReader().corpus(from: ["https://indico.example.org/event/7/timetable/"])
    } throws: { error in
      (error as? ReadError)?.remedy.contains("/export/event/7.json?detail=contributions") == true
    }
  }
}

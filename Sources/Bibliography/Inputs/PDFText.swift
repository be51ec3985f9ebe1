import ByteFormats

/// Takes the text out of a PDF document, with poppler's `pdftotext`.
enum PDFText {
  /// How long the tool may take, in seconds.
  private static let timeLimit = 60
  /// How much text it may give, in bytes.
  private static let sizeLimit = 1 << 28

  /// Returns the text of a PDF's pages as they are laid out, each page ended by a form feed.
  ///
  /// The layout is kept (`-layout`): what is left and right in one line stays one line, indents stay, and so
  /// do the hyphens at the ends of lines, of which the other mode also takes those that belong to the word.
  static func extract(from source: Source) throws(ReadError) -> SourceText {
    let place = SourceLocation(source.name)
    let run: ChildProcess.Outcome
    do throws(ChildProcess.Failure) {
      run = try ChildProcess.run(
        "pdftotext", ["-layout", "-enc", "UTF-8", "-q", "-", "-"], input: source.bytes, timeLimit: timeLimit,
        sizeLimit: sizeLimit)
    } catch {
      throw explain(error, at: place)
    }
    guard run.status == 0 else {
      // 3 is the tool's code for a document that forbids it; all others come down to a file it cannot read.
      let reason =
        run.status == 3 ? "the PDF forbids taking text out of it" : "the PDF is damaged or needs a password"
      throw ReadError(
        .badData, at: place, reason, remedy: "open it in a viewer and save or print it to a new PDF")
    }
    let hasText = run.output.contains { $0 > .space }
    guard hasText else {
      throw ReadError(
        .badData, at: place, "the PDF holds no text; its pages are pictures",
        remedy: "let a program for text recognition (such as ocrmypdf) put text in")
    }
    let decoded = try TextDecoder.decode(StoredBytes(run.output), of: source.name)
    return SourceText(utf8: decoded.utf8, isFromPages: true, diagnostics: decoded.diagnostics)
  }

  private static func explain(_ failure: ChildProcess.Failure, at place: SourceLocation) -> ReadError {
    switch failure {
    case .notFound:
      ReadError(
        .missingTool, at: place, "reading a PDF needs the program pdftotext, which is not installed",
        remedy: "install it: apt install poppler-utils, or brew install poppler")
    case .timeout:
      ReadError(
        .badData, at: place, "taking the text out of the PDF takes longer than \(timeLimit) seconds",
        remedy: "split the PDF, or give its text")
    case .tooMuch:
      ReadError(
        .badData, at: place, "the PDF holds more than \(sizeLimit >> 20) MB of text", remedy: "split the PDF")
    case .system(let code):
      ReadError(
        .unreadable, at: place, "pdftotext cannot be run: \(String(cString: strerror(code)))",
        remedy: "check memory, the limit of processes and the folder for temporary files")
    }
  }
}

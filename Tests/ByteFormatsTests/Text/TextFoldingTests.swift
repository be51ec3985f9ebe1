import ByteFormats
import Testing

@testable import ByteFormats

@Suite struct TextFoldingTests {
  @Test(arguments: [
    ("Müller", "muller", "mueller"), ("Øster-Å", "oster a", "oester aa"), ("Łukasz", "lukasz", "lukasz"),
    ("Straße", "strasse", "strasse"), ("D’Arcy", "darcy", "darcy"), ("Þór", "thor", "thor"),
    ("Ковальчук", "kovalchuk", "kovalchuk"), ("Παπαδόπουλος", "papadopoylos", "papadopoylos"),
    ("Nguyễn", "nguyen", "nguyen"), ("A\u{308}da", "ada", "ada"), ("王明", "王明", "王明"),
  ])
  func `letters lose case and marks, and umlauts are folded two ways`(
    text: String, plain: String, expanded: String
  ) {
    #expect(TextFolding.folded(text) == plain)
    #expect(TextFolding.folded(text, style: .expanded) == expanded)
  }

  @Test func `a slug holds nothing but letters, digits and hyphens`() {
    #expect(TextFolding.slug("Körner, Ada M.") == "koerner-ada-m")
    #expect(TextFolding.slug("../../etc/passwd\u{0}") == "etc-passwd")
  }
}

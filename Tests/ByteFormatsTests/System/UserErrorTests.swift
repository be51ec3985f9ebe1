import ByteFormats
import Testing

@Suite struct UserErrorTests {
  struct Refusal: UserError {
    var kind = UserErrorKind.badData
    var place = ""
    var message = "this is no list"
    var remedy = ""
  }

  @Test func `an error states where, what and what to do, as far as it knows`() {
    #expect(Refusal().description == "error: this is no list")
    #expect(Refusal(place: "talks.ris:7").description == "talks.ris:7: error: this is no list")
    #expect(
      Refusal(place: "talks.ris", remedy: "give a list").description
        == "talks.ris: error: this is no list; give a list")
  }
}

import Testing

@testable import Identity

@Suite struct RomanisationTests {
  @Test(arguments: [
    ("evgeny", "yevgeniy"), ("yuri", "iurii"), ("aleksei", "alexey"), ("choi", "choe"), ("sato", "satoh"),
    ("lu", "lyu"),
    ("shcherbakov", "scherbakov"), ("ivanchenkov", "ivantchenkov"),
  ])
  func `romanisations of one name are variants in both directions`(left: String, right: String) {
    #expect(Romanisation.areVariants(left, right))
    #expect(Romanisation.areVariants(right, left))
  }

  @Test(arguments: [
    ("liu", "lu"), ("yan", "an"), ("wei", "wai"), ("wang", "wan"), ("xu", "hsu"), ("maria", "mario"),
    ("lu", "lu"),
    ("zhang", "chang"),
  ])
  func `names that differ in a sound are none, and neither is a name of itself`(left: String, right: String) {
    #expect(!Romanisation.areVariants(left, right))
  }
}

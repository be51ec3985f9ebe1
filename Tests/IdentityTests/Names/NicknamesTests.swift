import Testing

@testable import Identity

@Suite struct NicknamesTests {
  @Test(arguments: [("bob", "robert"), ("sasha", "alexandra"), ("giovanni", "john"), ("kate", "ekaterina")])
  func `given names that are used for each other are related in both directions`(left: String, right: String)
  {
    #expect(Nicknames.areRelated(left, right) && Nicknames.areRelated(right, left))
    #expect(!Set(Nicknames.groups(of: left)).isDisjoint(with: Nicknames.groups(of: right)))
  }

  @Test func `a name that the table does not have is related to none`() {
    #expect(Nicknames.groups(of: "quelbrecht").isEmpty)
    #expect(!Nicknames.areRelated("quelbrecht", "quelbrecht") && !Nicknames.areRelated("bob", "alice"))
  }
}

import Testing

@testable import Snapshots

@Suite struct WorkFilterTests {
  @Test func `years are a range, open at either end, or one`() {
    #expect(WorkFilter.years("2015-2019") == 2015...2019)
    #expect(WorkFilter.years("2015") == 2015...2015)
    #expect(WorkFilter.years("2015-") == 2015...9999)
    #expect(WorkFilter.years("-1999") == 0...1999)
    for text in ["", "-", "2019-2015", "20 15", "2015-2017-2019", "' OR 1=1", "٢٠١٥"] {
      #expect(WorkFilter.years(text) == nil, "\(text)")
    }
  }

  @Test func `an institution is an OpenAlex id or a ROR id, with or without its address`() {
    for text in ["I27837315", "i27837315", "https://openalex.org/I27837315"] {
      #expect(WorkFilter.Institution(text) == .openAlex("https://openalex.org/I27837315"))
    }
    for text in ["03k9qs827", "https://ror.org/03k9qs827"] {
      #expect(WorkFilter.Institution(text) == .ror("https://ror.org/03k9qs827"))
    }
    for text in ["", "I", "A5000", "I12'3", "13k9qs827", "03k9qs82"] {
      #expect(WorkFilter.Institution(text) == nil, "\(text)")
    }
  }

  @Test func `a quote in a text is doubled, so that a text never ends early`() {
    #expect(WorkFilter.literals(["a'b", "''"]) == "'a''b', ''''''")
  }

  @Test(arguments: Engine.allCases)
  func `a filter of everything is one condition in every engine`(engine: Engine) {
    var filter = WorkFilter()
    filter.years = 2015...2019
    filter.types = ["article"]
    filter.countries = ["DE"]
    filter.institutions = [.openAlex("https://openalex.org/I1")]
    let condition = engine.dialect.condition(filter, hasExtended: true)
    for word in [
      "is_xpac", "BETWEEN 2015 AND 2019", "'article'", "'DE'", "'https://openalex.org/I1'", "lineage",
    ] {
      #expect(condition.contains(word))
    }
    filter = WorkFilter()
    #expect(engine.dialect.condition(filter, hasExtended: false) == "true")
  }
}

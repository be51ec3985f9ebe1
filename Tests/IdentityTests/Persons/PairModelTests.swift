import Affiliations
import Testing

@testable import Identity

@Suite struct PairModelTests {
  private static let names = PairFeatures.Feature.names

  private func table(_ names: [String]) -> String { names.joined(separator: ",") + "\n0.5\n0 0.5 1 2;-1;1\n" }

  @Test func `a model of the features that are measured is read`() throws {
    let model = try PairModel(text: table(Self.names))
    var features = PairFeatures([Float](repeating: 0, count: Self.names.count))
    #expect(model.logOdds(features) == -0.5)
    features[.equal] = 1
    #expect(model.logOdds(features) == 1.5)
  }

  @Test func `a model with a missing, extra, swapped or misspelt feature is refused`() {
    var swapped = Self.names
    swapped.swapAt(3, 4)
    var misspelt = Self.names
    misspelt[7] += "s"
    for names in [Array(Self.names.dropLast()), Self.names + ["shoeSize"], swapped, misspelt, []] {
      #expect(throws: BoostedTreesError.self) { try PairModel(text: table(names)) }
    }
  }

  @Test func `the model that ships judges the same name likelier than none`() {
    var features = PairFeatures([Float](repeating: 0, count: Self.names.count))
    let unknown = PairModel.shipped.logOdds(features)
    features[.equal] = 1
    #expect(unknown.isFinite && PairModel.shipped.logOdds(features).isFinite)
  }
}

import Testing

@testable import Affiliations

@Suite struct BoostedTreesTests {
  private let names = ["height", "width"]

  @Test func `every question of a tree leads to the leaf that a walk by hand finds`() throws {
    let preorder = try BoostedTrees("height,width\n0:1 1:2 -1 -2 1:5 3 4\n7", .preorder, features: names)
    let indexed = try BoostedTrees(
      "height,width\n0.5\n0 1 1 4;1 2 2 3;-1;-2;1 5 5 6;3;4\n7", .indexed, features: names)
    for (row, sum) in [([0, 0], 6), ([1, 3], 5), ([2, 5], 10), ([2, 6], 11)] as [([Float], Float)] {
      #expect(preorder.logOdds(row) == sum)
      #expect(indexed.logOdds(row) == sum + 0.5)
    }
  }

  @Test(arguments: 0..<10)
  func `trees of a number that four does not divide are all counted`(count: Int) throws {
    let lines = (0..<count).map { "0:0 \($0) \(100 * $0)" }
    let trees = try BoostedTrees(
      (["height,width"] + lines).joined(separator: "\n"), .preorder, features: names)
    let sum = Float(count * (count - 1) / 2)
    #expect(trees.logOdds([0, 0]) == sum)
    #expect(trees.logOdds([1, 0]) == 100 * sum)
  }

  @Test func `without evidence the probability is a half`() throws {
    let trees = try BoostedTrees("height,width", .preorder, features: names)
    #expect(trees.probability([3, 4]) == 0.5)
  }

  @Test(arguments: [
    ("height", "nothing"), ("height,width,depth", "'depth'"), ("width,height", "'width'"),
    ("height,widht", "'widht'"), ("", "'height'"), ("Height,width", "'Height'"),
    ("height, width", "' width'"),
  ])
  func `a table of other features is refused, and the first difference named`(head: String, named: String) {
    let error = #expect(throws: BoostedTreesError.self) {
      try BoostedTrees(head + "\n0:1 2 3\n", .preorder, features: names)
    }
    #expect(error?.description.contains(named) == true)
    #expect(throws: BoostedTreesError.self) {
      try BoostedTrees(head + "\n0.5\n0 1 1 2;2;3\n", .indexed, features: names)
    }
  }

  @Test(arguments: [
    "0:1 2", "0:1 2 3 4", "0:x 2 3", "2:1 2 3", "-1:1 2 3", "tree", "0:1",
  ])
  func `a malformed tree is refused`(tree: String) {
    #expect(throws: BoostedTreesError.self) {
      try BoostedTrees("height,width\n" + tree, .preorder, features: names)
    }
  }

  @Test(arguments: [
    "0 1 1 2;2", "0 1 0 1;2", "2 1 1 2;2;3", "0 1 1;2;3", "x", "0 x 1 2;2;3", "0 1 1 9;2;3",
  ])
  func `a malformed tree of numbered nodes is refused`(tree: String) {
    #expect(throws: BoostedTreesError.self) {
      try BoostedTrees("height,width\n0.5\n" + tree, .indexed, features: names)
    }
  }

  @Test func `the tables that ship are of the features that are measured`() throws {
    _ = try BoostedTrees(
      MatchModel.firstTrees, .preorder, features: MatchFeature.firstStage.map(\.name))
    _ = try BoostedTrees(MatchModel.secondTrees, .preorder, features: MatchFeature.names)
    #expect(throws: BoostedTreesError.self) {
      try BoostedTrees(MatchModel.firstTrees, .preorder, features: MatchFeature.names)
    }
  }
}

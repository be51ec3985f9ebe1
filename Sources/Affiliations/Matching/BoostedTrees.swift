import ByteFormats

/// A sum of small decision trees whose logistic is a probability; the model of persons and of institutions.
///
/// Every tree is filled up to the depth of the deepest, so that following a path takes no branch: what the processor
/// cannot predict costs more than a few needless questions.
///
/// - SeeAlso: Friedman, Ann. Statist. 29(5), 2001, doi:10.1214/aos/1013203451 (gradient boosting).
package struct BoostedTrees: Sendable {
  /// Whether a feature is greater than a threshold.
  private struct Question {
    var feature: Int32
    var threshold: Float
  }

  private let base: Float
  private let depth: Int
  private let count: Int
  /// For each tree its questions, level by level.
  private let questions: [Question]
  /// For each tree what its leaves add to the log-odds, from left to right.
  private let leaves: [Float]

  /// Reads a table of trees, as ``Layout`` describes it.
  ///
  /// - Parameter features: the names of the features of the rows that the trees will judge, in their order.
  /// - Throws: ``BoostedTreesError`` where the table was trained on other features, or is malformed.
  package init(_ table: String, _ layout: Layout, features: [String]) throws(BoostedTreesError) {
    let table = try BoostedTreesTable(table, layout, features: features)
    let depth = table.trees.map(\.depth).max() ?? 0
    let width = (1 << depth) - 1
    var questions = [Question](
      repeating: Question(feature: 0, threshold: .infinity), count: table.trees.count * width)
    var leaves = [Float](repeating: 0, count: table.trees.count << depth)
    for (number, tree) in table.trees.enumerated() {
      tree.fill(
        place: 0, level: 0, depth: depth,
        question: { questions[number * width + $0] = .init(feature: Int32($1), threshold: $2) },
        leaf: { leaves[number << depth + $0] = $1 })
    }
    base = table.base
    self.depth = depth
    self.questions = questions
    self.leaves = leaves
    count = table.trees.count
  }

  /// Reads a table that ships with the package; one that does not fit its features ends the program.
  package static func shipped(_ table: String, _ layout: Layout, features: [String]) -> BoostedTrees {
    do {
      return try BoostedTrees(table, layout, features: features)
    } catch { fatalError("\(error)") }
  }

  /// Returns the log-odds of a row of features; O(trees · depth).
  ///
  /// - Parameter row: one value for each feature that the trees were read for.
  package func logOdds(_ row: UnsafePointer<Float>) -> Float {
    let questionCount = (1 << depth) - 1
    return questions.withUnsafeBufferPointer { questions in
      leaves.withUnsafeBufferPointer { leaves in
        guard var own = questions.baseAddress, var leaf = leaves.baseAddress else {
          return base + leaves.reduce(0, +)
        }
        @inline(__always)
        func next(_ place: Int, _ tree: Int) -> Int {
          let question = own[tree &* questionCount &+ place]
          return 2 &* place &+ 1 &+ (row[Int(question.feature)] > question.threshold ? 1 : 0)
        }
        var sum = base
        // Four trees side by side: while one waits for its question, the others go on.
        for _ in 0..<(count / 4) {
          var (a, b, c, d) = (0, 0, 0, 0)
          for _ in 0..<depth {
            a = next(a, 0)
            b = next(b, 1)
            c = next(c, 2)
            d = next(d, 3)
          }
          let width = questionCount &+ 1
          sum += leaf[a &- questionCount]
          sum += leaf[width &+ b &- questionCount]
          sum += leaf[2 &* width &+ c &- questionCount]
          sum += leaf[3 &* width &+ d &- questionCount]
          own += 4 &* questionCount
          leaf += 4 &* width
        }
        for tree in 0..<(count % 4) {
          var place = 0
          for _ in 0..<depth { place = next(place, tree) }
          sum += leaf[tree &* (questionCount &+ 1) &+ place &- questionCount]
        }
        return sum
      }
    }
  }

  /// Returns the probability of a row of features, 0...1; O(trees · depth).
  package func probability(_ row: UnsafePointer<Float>) -> Float { 1 / (1 + exp(-logOdds(row))) }
}

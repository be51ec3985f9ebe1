import ByteFormats

/// A sum of small decision trees whose logistic is a probability.
///
/// Every tree is filled up to the depth of the deepest, so that a walk through it takes no branch: what the processor
/// cannot foresee costs more than a few needless questions.
///
/// - SeeAlso: Friedman, Ann. Statist. 29(5), 2001, doi:10.1214/aos/1013203451 (gradient boosting).
struct DecisionTrees {
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

  /// Reads trees as `Scripts/train-matching.py` writes them: one tree a line, its nodes in pre-order; a question is
  /// `feature:threshold`, a leaf its value. Where the feature is greater, the second of a question's sides counts.
  init(base: Float = 0, _ text: String) {
    self.base = base
    let lines = text.split(separator: "\n")
    let trees = lines.map { line in
      var fields = line.split(separator: " ")[...]
      return Node(readingFrom: &fields)
    }
    let depth = trees.map(\.depth).max() ?? 0
    var questions = [Question](
      repeating: Question(feature: 0, threshold: .infinity), count: trees.count * ((1 << depth) - 1))
    var leaves = [Float](repeating: 0, count: trees.count << depth)
    for (number, tree) in trees.enumerated() {
      tree.fill(
        place: 0, level: 0, depth: depth,
        question: { questions[number * ((1 << depth) - 1) + $0] = .init(feature: $1, threshold: $2) },
        leaf: { leaves[number << depth + $0] = $1 })
    }
    self.depth = depth
    self.questions = questions
    self.leaves = leaves
    count = trees.count
  }

  /// The log-odds of a row of features; O(trees · depth).
  func logOdds(_ row: UnsafePointer<Float>) -> Float {
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

  /// The probability of a row of features.
  func probability(_ row: UnsafePointer<Float>) -> Float { 1 / (1 + exp(-logOdds(row))) }
}

/// A node of a tree as it is written.
private indirect enum Node {
  case leaf(Float)
  case question(feature: Int32, threshold: Float, Node, Node)

  /// Reads a tree in pre-order.
  init(readingFrom fields: inout ArraySlice<Substring>) {
    let field = fields.removeFirst()
    if let colon = field.firstIndex(of: ":") {
      let threshold = Float(field[field.index(after: colon)...])!
      let other = Node(readingFrom: &fields)
      self = .question(
        feature: Int32(field[..<colon])!, threshold: threshold, other, Node(readingFrom: &fields))
    } else {
      self = .leaf(Float(field)!)
    }
  }

  var depth: Int {
    switch self {
    case .leaf: 0
    case .question(_, _, let left, let right): 1 + max(left.depth, right.depth)
    }
  }

  /// Lays the tree out as one of `depth`; a leaf above it stands for all leaves below its place.
  func fill(
    place: Int, level: Int, depth: Int, question: (Int, Int32, Float) -> Void, leaf: (Int, Float) -> Void
  ) {
    switch self {
    case .leaf(let value):
      let width = 1 << (depth - level)
      let first = (place + 1) << (depth - level) - (1 << depth)
      for offset in 0..<width { leaf(first + offset, value) }
    case .question(let feature, let threshold, let left, let right):
      question(place, feature, threshold)
      left.fill(place: 2 * place + 1, level: level + 1, depth: depth, question: question, leaf: leaf)
      right.fill(place: 2 * place + 2, level: level + 1, depth: depth, question: question, leaf: leaf)
    }
  }
}

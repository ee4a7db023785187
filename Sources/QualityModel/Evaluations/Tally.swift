/// Figures added up exactly: their number, sum and sum of squares.
///
/// Figures are stored with six decimals, so their millionths are whole numbers and no order of adding, no removing and
/// no splitting into parts changes a sum by a single bit: an answer from sums is the answer from the records.
package struct Tally: Hashable, Sendable {
  /// How many figures there are.
  package var count = 0
  /// Their sum, in millionths.
  package var sum = 0
  /// The sum of their squares, in millionths of millionths.
  package var squares: Int128 = 0
  /// How many of them are above 100, as a score with an uncapped bonus may.
  package var beyond = 0

  /// Creates a tally of nothing.
  package init() {}

  /// Creates a tally from its parts.
  package init(count: Int, sum: Int, squares: Int128, beyond: Int = 0) {
    self.beyond = beyond
    self.count = count
    self.sum = sum
    self.squares = squares
  }

  /// Creates a tally of figures.
  package init(_ figures: some Sequence<Double>) {
    for figure in figures { add(figure) }
  }

  /// Adds a figure, taken to six decimals; one that is not a finite number or beyond a million million is left out.
  package mutating func add(_ figure: Double) {
    if let millionths = Self.millionths(figure) { add(millionths: millionths) }
  }

  /// Adds a figure in millionths.
  package mutating func add(millionths: Int) {
    count += 1
    sum += millionths
    squares += Int128(millionths) * Int128(millionths)
    if millionths > 100_000_000 { beyond += 1 }
  }

  /// Returns a figure's millionths; `nil` where it is not a finite number or beyond a million million.
  package static func millionths(_ figure: Double) -> Int? {
    abs(figure) <= 1e12 ? Int((figure * 1_000_000).rounded()) : nil
  }

  /// The mean; `nil` of nothing.
  package var mean: Double? { count == 0 ? nil : Double(sum) / Double(count) / 1_000_000 }

  /// The sample standard deviation (divisor `count − 1`), exact but for the last rounding; `nil` under two figures.
  package var standardDeviation: Double? {
    guard count > 1 else { return nil }
    let spread = Int128(count) * squares - Int128(sum) * Int128(sum)
    // Nearly always it fits into 64 bits, which are turned into a Double many times faster.
    let width = Int(exactly: spread).map(Double.init) ?? Double(spread)
    return (width / (Double(count) * Double(count - 1))).squareRoot() / 1_000_000
  }

  /// Adds what another tally holds.
  package static func += (left: inout Self, right: Self) {
    left.count += right.count
    left.sum += right.sum
    left.squares += right.squares
    left.beyond += right.beyond
  }

  /// Takes away what another tally holds.
  package static func -= (left: inout Self, right: Self) {
    left.count -= right.count
    left.sum -= right.sum
    left.squares -= right.squares
    left.beyond -= right.beyond
  }

  /// Returns what remains of a tally without another.
  package static func - (left: Self, right: Self) -> Self {
    var rest = left
    rest -= right
    return rest
  }
}

/// The scores and ratings of one agent's evaluations that have something in common, added up.
package struct ScoreTally: Hashable, Sendable {
  /// What they have in common beside agent and month: a team, a reason; `nil` where that is not known.
  package var group: String?
  /// The agent's id.
  package var agent: String
  /// The month they count in, `YYYY-MM`; `nil` where all months are added up.
  package var month: String?
  /// How many evaluations there are.
  package var evaluations: Int
  /// Their scores, in percent.
  package var scores: Tally
  /// Their customers' ratings, 0–100.
  package var ratings: Tally
  /// How many of them a miss failed, in a section or as a whole.
  package var failed: Int

  package init(
    group: String?, agent: String, month: String?, evaluations: Int, scores: Tally, ratings: Tally, failed: Int = 0
  ) {
    self.failed = failed
    self.group = group
    self.agent = agent
    self.month = month
    self.evaluations = evaluations
    self.scores = scores
    self.ratings = ratings
  }
}

/// What one criterion came to in evaluations of one agent, added up.
package struct CriterionTally: Hashable, Sendable {
  /// The rubric's id.
  package var rubric: String
  /// The criterion's id.
  package var criterion: String
  /// The agent's id; `nil` where agents are added up.
  package var agent: String?
  /// The month they count in, `YYYY-MM`; `nil` where months are added up.
  package var month: String?
  /// The fractions as answered, times 100.
  package var fractions: Tally
  /// How often it was missed.
  package var misses: Int

  package init(rubric: String, criterion: String, agent: String?, month: String?, fractions: Tally, misses: Int) {
    self.rubric = rubric
    self.criterion = criterion
    self.agent = agent
    self.month = month
    self.fractions = fractions
    self.misses = misses
  }
}

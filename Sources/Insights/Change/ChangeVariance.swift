import Notation
package import QualityModel

/// How much agents' mean scores change by themselves from one period to the next, estimated from the workspace's
/// months.
///
/// A mean of n evaluations varies because calls differ (`within`), and because an agent has better and worse months
/// (`period`), which no number of evaluations evens out. What moves all agents alike is in neither.
package struct ChangeVariance: Hashable, Sendable, Encodable {
  /// The standard deviation of scores within one agent and month, pooled, in percentage points.
  package let within: Double
  /// The standard deviation of an agent's true mean from month to month, in percentage points; 0 where the changes are
  /// no larger than `within` alone makes them.
  package let period: Double
  /// How many changes of an agent from one month to the next it rests on.
  package let changes: Int
  /// How many evaluations it rests on.
  package let evaluations: Int

  /// The fewest changes, and degrees of freedom within months, that it is estimated from.
  package static let fewest = 10

  /// Estimates both from scores added up by agent and month; fails where there are too few to tell.
  ///
  /// Of each two months in a row the changes of the agents' means spread, around the change that they share, by
  /// `2·period² + within²·(1/n₁ + 1/n₂)`; `period` is what is left of the spread (the method of moments).
  package init?(_ tallies: [ScoreTally]) {
    let cells = tallies.filter { $0.scores.count > 0 && $0.month != nil }
    var (squares, freedom) = (0.0, 0)
    for cell in cells.sorted(by: Self.isBefore) {
      guard let deviation = cell.scores.standardDeviation else { continue }
      squares += deviation * deviation * Double(cell.scores.count - 1)
      freedom += cell.scores.count - 1
    }
    let changes = MonthlyChanges(cells)
    guard freedom >= Self.fewest, changes.freedom >= Self.fewest else { return nil }
    let variance = squares / Double(freedom)
    let left = (changes.spread - variance * changes.noise) / (2 * Double(changes.freedom))
    within = variance.squareRoot()
    period = max(0, left).squareRoot()
    self.changes = changes.count
    evaluations = cells.reduce(0) { $0 + $1.scores.count }
  }

  /// Creates it from what is known.
  package init(within: Double, period: Double, changes: Int, evaluations: Int) {
    self.within = within
    self.period = period
    self.changes = changes
    self.evaluations = evaluations
  }

  /// Returns the standard deviation of agents' changes with so many evaluations in each of two periods, in points.
  package func ofChanges(evaluations n: Double) -> Double {
    (2 * (period * period + within * within / n)).squareRoot()
  }

  private static func isBefore(_ left: ScoreTally, _ right: ScoreTally) -> Bool {
    (left.agent, left.month ?? "", left.group ?? "") < (right.agent, right.month ?? "", right.group ?? "")
  }
}

/// The changes of agents' means between months in a row, added up over all such pairs of months.
private struct MonthlyChanges {
  /// How many changes there are.
  var count = 0
  /// The changes' degrees of freedom: one less than there are agents in each pair of months.
  var freedom = 0
  /// The sum of squares of the changes around the mean change of their months.
  var spread = 0.0
  /// What the variance within months is multiplied with in the expectation of `spread`.
  var noise = 0.0

  init(_ cells: [ScoreTally]) {
    var months: [String: [String: Tally]] = [:]
    for cell in cells { months[cell.month ?? "", default: [:]][cell.agent, default: Tally()] += cell.scores }
    for (month, agents) in months.sorted(by: { $0.key < $1.key }) {
      guard let next = Month(month).flatMap({ months[$0.next.description] }) else { continue }
      add(agents, next)
    }
  }

  private mutating func add(_ first: [String: Tally], _ second: [String: Tally]) {
    let pairs = first.keys.sorted().compactMap { agent in
      first[agent].flatMap { before in second[agent].map { (before, $0) } }
    }
    guard pairs.count > 1 else { return }
    let changes = pairs.map { ($1.mean ?? 0) - ($0.mean ?? 0) }
    let mean = changes.reduce(0, +) / Double(changes.count)
    count += changes.count
    freedom += changes.count - 1
    spread += changes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let share = 1 - 1 / Double(changes.count)
    noise += share * pairs.reduce(0) { $0 + 1 / Double($1.0.count) + 1 / Double($1.1.count) }
  }
}

import QualityModel

/// Evaluations added up by agent and month, so that a mean over a million of them reads some thousand rows.
///
/// All sums are whole numbers: adding a changed record and taking its earlier state away leaves what a rebuild gives.
struct Cells {
  /// What scores are put together by; the word is a team's or a reason's number, 0 where unknown or where nothing is
  /// grouped by, beside agent, month and purpose.
  struct ScoreKey: Hashable, Comparable {
    var grouping: Int
    var month: Int
    var word: Int
    var agent: Int
    var purpose: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.grouping, left.month, left.word, left.agent, left.purpose)
        < (right.grouping, right.month, right.word, right.agent, right.purpose)
    }
  }

  struct ScoreCell: Equatable {
    var evaluations = 0
    var scores = Tally()
    var ratings = Tally()
    var failed = 0
  }

  /// Agent 0 stands for everyone.
  struct CriterionKey: Hashable, Comparable {
    var agent: Int
    var criterion: Int
    var month: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.agent, left.criterion, left.month) < (right.agent, right.criterion, right.month)
    }
  }

  struct CriterionCell: Equatable {
    var fractions = Tally()
    var misses = 0
  }

  /// Whether criteria of other purposes than the headline's are entered too.
  var countsEveryPurpose = false
  private(set) var scores: [ScoreKey: ScoreCell] = [:]
  var bins: [BinKey: Int] = [:]
  var failures: [FailureKey: Int] = [:]
  /// One table for each agent and month, its cells by the criterion's number: one look-up for all of a row's criteria.
  private var tables: [[CriterionCell]] = []
  private var places: [AgentMonth: Int] = [:]

  private struct AgentMonth: Hashable {
    var agent: Int
    var month: Int
  }

  init(countsEveryPurpose: Bool = false) { self.countsEveryPurpose = countsEveryPurpose }

  static let everything = 0
  static let team = 1
  static let reason = 2
  /// Grouped by agent and purpose only: all months together.
  static let ever = 3

  /// Adds what a row counts toward, or takes it away.
  mutating func enter(_ row: EvaluationRow, sign: Int = 1) {
    guard row.isLive else { return }
    var cell = ScoreCell(evaluations: 1)
    if let percent = row.percent { cell.scores.add(percent) }
    if let rating = row.rating { cell.ratings.add(rating) }
    cell.failed = row.failed.isEmpty ? 0 : 1
    enterOutcome(of: row, sign)
    for (grouping, month, word) in [
      (Self.everything, row.month, 0), (Self.team, row.month, row.team ?? 0), (Self.reason, row.month, row.reason ?? 0),
      (Self.ever, 0, 0),
    ] {
      let key = ScoreKey(grouping: grouping, month: month, word: word, agent: row.agent, purpose: row.purpose)
      scores[key, default: ScoreCell()].add(cell, sign: sign)
    }
    guard countsEveryPurpose || Codes.headline.contains(row.purpose), let packed = row.criteria else { return }
    let place = place(of: row)
    PackedCriterion.unpack(packed) { enter($0, at: place, sign) }
  }

  private mutating func place(of row: EvaluationRow) -> Int {
    let key = AgentMonth(agent: row.agent, month: row.month)
    if let known = places[key] { return known }
    places[key] = tables.count
    tables.append([])
    return tables.count - 1
  }

  private mutating func enter(_ packed: PackedCriterion, at place: Int, _ sign: Int) {
    var cell = CriterionCell(misses: packed.isMiss ? 1 : 0)
    cell.fractions.add(millionths: packed.hundredfold)
    let missing = packed.criterion + 1 - tables[place].count
    if missing > 0 { tables[place].append(contentsOf: repeatElement(CriterionCell(), count: missing)) }
    tables[place][packed.criterion].add(cell, sign: sign)
  }

  /// Visits what criteria came to, for each agent or for everyone, in the order of the table's key.
  func forEachCriterion(byAgent: Bool, _ body: (CriterionKey, CriterionCell) throws -> Void) rethrows {
    let agents = Dictionary(grouping: places, by: { byAgent ? $0.key.agent : 0 })
    for (agent, places) in agents.sorted(by: { $0.key < $1.key }) {
      let months = Dictionary(grouping: places, by: \.key.month).mapValues { sum(of: $0.map(\.value)) }
        .sorted { $0.key < $1.key }
      for criterion in 0..<(months.map(\.value.count).max() ?? 0) {
        for (month, cells) in months where criterion < cells.count && cells[criterion] != CriterionCell() {
          try body(CriterionKey(agent: agent, criterion: criterion, month: month), cells[criterion])
        }
      }
    }
  }

  /// Adds up some tables; one alone is not copied.
  private func sum(of places: [Int]) -> [CriterionCell] {
    places.dropFirst().reduce(into: places.first.map { tables[$0] } ?? []) { sum, place in
      let missing = tables[place].count - sum.count
      if missing > 0 { sum.append(contentsOf: repeatElement(CriterionCell(), count: missing)) }
      for (criterion, cell) in tables[place].enumerated() { sum[criterion].add(cell, sign: 1) }
    }
  }
}

extension Cells.ScoreCell {
  mutating func add(_ other: Self, sign: Int) {
    evaluations += sign * other.evaluations
    if sign > 0 { scores += other.scores } else { scores -= other.scores }
    if sign > 0 { ratings += other.ratings } else { ratings -= other.ratings }
    failed += sign * other.failed
  }
}

extension Cells.CriterionCell {
  mutating func add(_ other: Self, sign: Int) {
    misses += sign * other.misses
    if sign > 0 { fractions += other.fractions } else { fractions -= other.fractions }
  }
}

import QualityModel

/// What can be measured of an evaluation on the 0–100 scale.
enum MeasureKey: Hashable, Sendable {
  /// The score.
  case score
  /// The customer's rating.
  case rating
  /// 100 where the customer's issue was resolved, 0 where it was not.
  case resolved
  /// The share of a critical class's opportunities that was not missed.
  case critical(String)
  /// A criterion's fraction.
  case criterion(String)
}

/// The figures of one window, added up by measure and agent.
struct PeriodTable {
  private var places: [String: Int] = [:]  // of agents in each row
  private var rows: [MeasureKey: [Tally]] = [:]
  /// The agents that were evaluated in the window.
  private(set) var agents: [String] = []

  /// Adds up the evaluations of a window.
  init(_ evaluations: some Sequence<EvaluationFacts>) {
    var criteria = Criteria()
    for evaluation in evaluations {
      let place = place(of: evaluation.agent)
      if let percent = evaluation.percent { add(percent, .score, place) }
      if let rating = evaluation.rating { add(rating, .rating, place) }
      if let resolved = evaluation.resolved { add(resolved ? 100 : 0, .resolved, place) }
      for (name, count) in evaluation.critical where count.opportunities > 0 {
        add(100 * (1 - Double(count.misses) / Double(count.opportunities)), .critical(name), place)
      }
      for fact in evaluation.criteria ?? [] { criteria.add(fact, place) }
    }
    for (criterion, tallies) in criteria.rows { rows[.criterion(criterion)] = tallies }
  }

  /// What an agent's evaluations came to by a measure; empty where there are none.
  subscript(key: MeasureKey, agent: String) -> Tally {
    guard let place = places[agent], let row = rows[key], place < row.count else { return Tally() }
    return row[place]
  }

  /// The mean by a measure of each agent that has one.
  func means(by key: MeasureKey) -> [String: Double] {
    let row = rows[key] ?? []
    return zip(agents, row).reduce(into: [:]) { means, pair in
      if let mean = pair.1.mean { means[pair.0] = mean }
    }
  }

  /// Everything that was measured at least once, in no particular order.
  var keys: [MeasureKey] { Array(rows.keys) }

  private mutating func place(of agent: String) -> Int {
    if let known = places[agent] { return known }
    places[agent] = agents.count
    agents.append(agent)
    return agents.count - 1
  }

  private mutating func add(_ figure: Double, _ key: MeasureKey, _ place: Int) {
    rows[key, default: []].add(figure, at: place)
  }

  /// The criteria's rows: evaluations hold them in the rubric's order, so that the next one is mostly the next row.
  private struct Criteria {
    private var names: [String] = []
    private var tallies: [[Tally]] = []
    private var known: [String: Int] = [:]
    private var next = 0

    var rows: [(String, [Tally])] { Array(zip(names, tallies)) }

    mutating func add(_ fact: CriterionFact, _ place: Int) {
      let row = row(of: fact.criterion)
      tallies[row].add(fact.fraction * 100, at: place)
      next = row + 1 < names.count ? row + 1 : 0
    }

    private mutating func row(of criterion: String) -> Int {
      if next < names.count, names[next] == criterion { return next }
      if let row = known[criterion] { return row }
      known[criterion] = names.count
      names.append(criterion)
      tallies.append([])
      return names.count - 1
    }
  }
}

extension [Tally] {
  fileprivate mutating func add(_ figure: Double, at place: Int) {
    while count <= place { append(Tally()) }
    self[place].add(figure)
  }
}

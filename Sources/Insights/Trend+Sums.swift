import QualityModel
import Statistics

extension Trend {
  /// What agents' evaluations come to, put together by group and month.
  ///
  /// There are some ten thousand cells of a few hundred words, so words are numbers from the start: as texts they would
  /// be compared and hashed a dozen times each.
  struct Sums {
    /// What a group is known by.
    struct Key: Hashable {
      var name: String?
      var rubric: String?
    }

    /// What one agent's evaluations of one month and group come to.
    struct Cell {
      var evaluations: Int
      var scores: Tally
      var ratings: Tally
    }

    private var keys = Numbers<Key>()
    private var agents = Numbers<String>()
    private var months = Numbers<String>()
    private var cells: [(group: Int, agent: Int, month: Int?, cell: Cell)] = []

    init(expecting count: Int) { cells.reserveCapacity(count) }

    mutating func add(_ cell: Cell, to key: Key, agent: String, month: String?) {
      cells.append((keys.number(of: key), agents.number(of: agent), month.map { months.number(of: $0) }, cell))
    }

    /// The same, with one group of nothing where there is none.
    var orNothing: Sums {
      var sums = self
      if cells.isEmpty { _ = sums.keys.number(of: Key()) }
      return sums
    }

    /// The groups, in no particular order.
    ///
    /// Agents are added up by their ids: in one order, so that an answer never moves by a bit.
    var groups: [Group] {
      let ranks = agents.ranks
      let order = cells.indices.map { (rank: ranks[cells[$0].agent], index: $0) }.sorted { $0.rank < $1.rank }
      var sums = keys.values.map { _ in GroupSums(months: months.values.count) }
      for (_, index) in order {
        let (group, agent, month, cell) = cells[index]
        sums[group].add(cell, agent: agent, month: month)
      }
      let inOrder = months.values.enumerated().sorted { $0.element < $1.element }
      return zip(keys.values, sums).map { key, sums in
        Group(key, sums, months: inOrder.map { ($0.element, sums.months[$0.offset]) })
      }
    }
  }

  /// A group's figures, added up by agent over all months and for each.
  fileprivate struct GroupSums {
    var evaluations = 0
    var overall = AgentSums()
    var months: [AgentSums]

    init(months: Int) { self.months = Array(repeating: AgentSums(), count: months) }

    mutating func add(_ cell: Sums.Cell, agent: Int, month: Int?) {
      evaluations += cell.evaluations
      overall.add(cell, agent: agent)
      if let month { months[month].add(cell, agent: agent) }
    }
  }

  /// Figures of each agent, of whom one comes after the other.
  fileprivate struct AgentSums {
    private(set) var scores: [Tally] = []
    private(set) var ratings: [Tally] = []
    private var last: Int?

    mutating func add(_ cell: Sums.Cell, agent: Int) {
      if agent == last {
        scores[scores.count - 1] += cell.scores
        ratings[ratings.count - 1] += cell.ratings
      } else {
        scores.append(cell.scores)
        ratings.append(cell.ratings)
        last = agent
      }
    }
  }
}

extension Trend.Group {
  /// Creates a group; of its months those count in which something was evaluated.
  fileprivate init(_ key: Trend.Sums.Key, _ sums: Trend.GroupSums, months: [(text: String, sums: Trend.AgentSums)]) {
    let isOneAgent = sums.overall.scores.count == 1
    // Within one agent by t, over several with an interval by agent, also for a month in which only one of them was
    // evaluated, since that says little about the others.
    func mean(_ tallies: [Tally]) -> Estimate {
      isOneAgent ? .mean(of: tallies.first ?? Tally()) : .mean(byAgent: tallies)
    }
    let hasRatings = key.rubric == nil
    group = key.name
    rubric = key.rubric
    evaluations = sums.evaluations
    agents = sums.overall.scores.count
    score = mean(sums.overall.scores)
    customerRating = hasRatings ? mean(sums.overall.ratings) : nil
    self.months = months.filter { !$0.sums.scores.isEmpty }.map { text, sums in
      Trend.Month(month: text, score: mean(sums.scores), customerRating: hasRatings ? mean(sums.ratings) : nil)
    }
  }
}

/// Values as numbers from 0, in the order they come.
private struct Numbers<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]
  private var last: (value: Value, number: Int)?

  mutating func number(of value: Value) -> Int {
    if let last, last.value == value { return last.number }
    let number = numbers[value] ?? values.count
    if number == values.count {
      values.append(value)
      numbers[value] = number
    }
    last = (value, number)
    return number
  }
}

extension Numbers where Value: Comparable {
  /// Each number's place in the order of the values.
  var ranks: [Int] {
    var ranks = values.indices.map { $0 }
    for (rank, number) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() { ranks[number] = rank }
    return ranks
  }
}

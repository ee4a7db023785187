import Notation
import QualityModel
import Statistics

extension Trend {
  /// What agents' evaluations come to, added up by group and month as they come.
  ///
  /// There are some ten thousand cells of a few hundred words: a word is looked up once a cell, and no cell is kept.
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
      var ratings = Tally()
    }

    /// Whether a group's figures are passes and failures.
    private let isPassOrFail: (Key) -> Bool
    private var keys = Numbers<Key>()
    private var months = Numbers<String>()
    private var sums: [GroupSums] = []

    init(isPassOrFail: @escaping (Key) -> Bool) { self.isPassOrFail = isPassOrFail }

    mutating func add(_ cell: Cell, to key: Key, agent: String, month: String?) {
      let group = keys.number(of: key)
      if group == sums.count { sums.append(GroupSums()) }
      sums[group].add(cell, agent: agent, month: month.map { months.number(of: $0) })
    }

    /// The groups, in no particular order.
    var groups: [Group] {
      zip(keys.values, sums).map { Group($0, $1, months: months, isPassOrFail: isPassOrFail($0)) }
    }
  }

  /// A group's figures, over all months and for each.
  fileprivate struct GroupSums {
    var evaluations = 0
    var agents = Numbers<String>()
    var overall = AgentSums()
    var months: [AgentSums] = []

    mutating func add(_ cell: Sums.Cell, agent: String, month: Int?) {
      let agent = agents.number(of: agent)
      evaluations += cell.evaluations
      overall.add(cell, agent: agent)
      guard let month else { return }
      while months.count <= month { months.append(AgentSums()) }
      months[month].add(cell, agent: agent)
    }
  }

  /// Figures of each agent, by the agent's number.
  fileprivate struct AgentSums {
    private(set) var scores: [Tally] = []
    private(set) var ratings: [Tally] = []

    mutating func add(_ cell: Sums.Cell, agent: Int) {
      while scores.count <= agent {
        scores.append(Tally())
        ratings.append(Tally())
      }
      scores[agent] += cell.scores
      ratings[agent] += cell.ratings
    }
  }
}

extension Trend.Group {
  /// Creates a group of nothing.
  static var ofNothing: Self { Self(.init(), .init(), months: .init(), isPassOrFail: false) }

  /// Creates a group; of the months those count in which something of it was evaluated.
  fileprivate init(_ key: Trend.Sums.Key, _ sums: Trend.GroupSums, months: Numbers<String>, isPassOrFail: Bool) {
    let isOneAgent = sums.agents.values.count == 1
    // Agents come by their ids in every sum: in one order, so that an answer never moves by a bit.
    let order = sums.agents.inOrder
    // Within one agent by t, or as a share of passes; over several with an interval by agent, also for a month in which
    // only one of them was evaluated, since that says little about the others.
    func mean(_ tallies: [Tally]) -> Estimate {
      guard !isOneAgent else { return .passRate(of: tallies.first ?? Tally(), orMeanUnless: isPassOrFail) }
      return .mean(byAgent: order.compactMap { tallies.indices.contains($0) ? tallies[$0] : nil })
    }
    let hasRatings = key.rubric == nil
    group = key.name
    rubric = key.rubric
    evaluations = sums.evaluations
    agents = order.count
    score = mean(sums.overall.scores)
    customerRating = hasRatings ? mean(sums.overall.ratings) : nil
    let known = months.inOrder.filter { sums.months.indices.contains($0) && !sums.months[$0].scores.isEmpty }
    self.months = known.map { number in
      let figures = sums.months[number]
      return Trend.Month(
        month: months.values[number], score: mean(figures.scores),
        customerRating: hasRatings ? mean(figures.ratings) : nil)
    }
  }
}

/// Values as numbers from 0, in the order they first come.
private struct Numbers<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]
  private var last = 0

  mutating func number(of value: Value) -> Int {
    // Most come many times in a row.
    if values.indices.contains(last), values[last] == value { return last }
    last = numbers[value] ?? values.count
    if last == values.count {
      values.append(value)
      numbers[value] = last
    }
    return last
  }
}

extension Numbers where Value: Comparable {
  /// The numbers in the order of their values.
  var inOrder: [Int] { values.indices.sorted { values[$0] < values[$1] } }
}

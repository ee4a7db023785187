import Foundation
import Notation

/// In which order the dates of a column are written, as all of its rows together show it.
struct DateOrderDecision {
  /// What is known of the dates with one mark between their numbers.
  enum State: Hashable {
    /// One order alone makes days of all of them.
    case decided(DateOrder)
    /// Several orders do.
    case open
    /// None does: these rows, one of each kind, contradict each other.
    case contradicted(Int, Int)
  }

  private(set) var states: [Character: State] = [:]
  /// The row that decided, and one that it decided for.
  private(set) var example: (deciding: Int, decided: Int, order: DateOrder)?

  /// - Parameter latest: the last moment that is not in the future; `nil` where any year may be meant.
  init(_ dates: [WrittenDate?], latest: Date? = nil) {
    var orders: [Character: Set<DateOrder>] = [:]
    var deciding: [Character: Int] = [:]
    var open: [Character: Int] = [:]
    for (row, date) in dates.enumerated() {
      guard let date, let mark = date.separator else { continue }
      // The eleventh of November is the same in both.
      guard date.onlyDay == nil || date.days.count == 1 else { continue }
      let before = orders[mark] ?? Set(DateOrder.allCases)
      let after = before.intersection(date.days.keys)
      if date.days.count > 1 { open[mark] = open[mark] ?? row }
      guard date.isPlausible(latest: latest) else { continue }
      if case .contradicted = states[mark] { continue }
      if after.isEmpty {
        states[mark] = .contradicted(deciding[mark] ?? row, row)
        continue
      }
      if after.count == 1, deciding[mark] == nil { deciding[mark] = row }
      orders[mark] = after
    }
    for (mark, left) in orders where states[mark] == nil {
      guard let only = left.first, left.count == 1 else {
        states[mark] = .open
        continue
      }
      states[mark] = .decided(only)
      if let row = deciding[mark], let other = open[mark] { example = (row, other, only) }
    }
  }

  /// Two rows that contradict each other, if any do.
  var contradiction: (Int, Int)? {
    for case .contradicted(let first, let second) in states.values { return (first, second) }
    return nil
  }

  /// Returns the order for a date, or `nil` where nothing decides.
  ///
  /// Dates with points between the numbers never have the month first.
  func order(of date: WrittenDate) -> (order: DateOrder, isAssumed: Bool)? {
    guard let mark = date.separator else { return (.yearFirst, false) }
    switch states[mark] {
    case .decided(let order): return (order, false)
    case .open, .contradicted, nil:
      return mark == "." && date.days[.dayFirst] != nil && date.days[.yearFirst] == nil ? (.dayFirst, true) : nil
    }
  }
}

extension WrittenDate {
  /// Whether a date may say how the others are written: one that is refused, or would be in one of its orders, is a
  /// slip, and a slip must not turn a whole column.
  fileprivate func isPlausible(latest: Date?) -> Bool {
    !isContradictory && days.values.allSatisfy { PlausibleTime.problem(with: $0.start, latest: latest) == nil }
  }
}

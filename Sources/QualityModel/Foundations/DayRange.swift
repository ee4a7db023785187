package import Notation

/// Whole days from one to another, both included; an end that is missing is open.
package struct DayRange: Hashable, Sendable {
  /// The first day.
  package var from: Day?
  /// The last day.
  package var to: Day?

  package init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether neither end is given.
  package var isOpen: Bool { from == nil && to == nil }

  /// The term of a query that lets its days through; `nil` where both ends are open.
  package var term: Query.Term? { isOpen ? nil : .init(.time(from: from?.start, until: to?.end)) }
}

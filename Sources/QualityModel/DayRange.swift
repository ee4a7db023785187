public import Notation

/// Whole days from one to another, both included; an end that is missing is open.
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public var from: Day?
  /// The last day.
  public var to: Day?

  /// Creates a range.
  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether neither end is given.
  public var isOpen: Bool { from == nil && to == nil }

  /// The term of a query that lets its days through; `nil` where both ends are open.
  public var term: Query.Term? { isOpen ? nil : .init(.time(from: from?.start, until: to?.end)) }
}

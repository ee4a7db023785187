public import Foundation

/// A question about evaluations in the user's words: `agent:ana-lopez since:2026-09 score:<80`. All terms must hold.
public struct Query: Hashable, Sendable {
  /// The terms; none lets everything through.
  public var terms: [Term]

  /// Creates a query.
  public init(_ terms: [Term] = []) { self.terms = terms }

  /// One condition.
  public struct Term: Hashable, Sendable {
    /// What must hold.
    public var condition: Condition
    /// Whether it must not hold: `-tag:late-refund`.
    public var isExcluded: Bool

    /// Creates a term.
    public init(_ condition: Condition, isExcluded: Bool = false) {
      self.condition = condition
      self.isExcluded = isExcluded
    }
  }

  /// What can be asked of an evaluation.
  public enum Condition: Hashable, Sendable {
    /// A word of the record is one of these.
    case word(Word, anyOf: [String])
    /// The rubric is one of these, in one version or any.
    case rubric(anyOf: [RubricName])
    /// A figure lies in a range.
    case figure(Figure, Bounds)
    /// The interaction began, or else the evaluation was submitted, at or after `from` and before `until`.
    case time(from: Date?, until: Date?)
    /// The customer's issue was resolved, or was not; a record that does not say is neither.
    case resolved(Bool)
    /// A miss failed something in it (`yes`), nothing (`no`), or one of these criteria did.
    case failed([String])
    /// The words stand in its notes, quotes or summary, one after the other.
    case text(String)
  }

  /// The keys that name a word of the record.
  public enum Word: String, Hashable, Sendable, CaseIterable {
    case agent, team, evaluator, interaction, channel, reason, purpose, status, band, tag
  }

  /// The keys that name a figure.
  public enum Figure: String, Hashable, Sendable, CaseIterable {
    case score, rating
  }

  /// A rubric, in one version or any.
  public struct RubricName: Hashable, Sendable {
    /// The rubric's id.
    public var id: String
    /// Its version; `nil` for any.
    public var version: Int?

    /// Creates a name.
    public init(id: String, version: Int? = nil) {
      self.id = id
      self.version = version
    }

    /// The name as it is typed: `service-call@3`.
    public var text: String { id + (version.map { "@\($0)" } ?? "") }
  }

  /// A range of figures; an end that is missing is open.
  public struct Bounds: Hashable, Sendable {
    /// The lower end.
    public var low: Double?
    /// Whether the lower end itself lies inside.
    public var includesLow: Bool
    /// The upper end.
    public var high: Double?
    /// Whether the upper end itself lies inside.
    public var includesHigh: Bool

    /// Creates a range.
    public init(low: Double? = nil, includesLow: Bool = true, high: Double? = nil, includesHigh: Bool = true) {
      self.low = low
      self.includesLow = includesLow
      self.high = high
      self.includesHigh = includesHigh
    }
  }

  /// The order of a list: a key, and whether it falls; equal ones stand by id.
  public struct Order: Hashable, Sendable {
    /// What evaluations are sorted by.
    public enum Key: String, Hashable, Sendable, CaseIterable {
      case submitted, started, score, rating, agent, evaluator
    }

    /// What is sorted by.
    public var key: Key
    /// Whether the greatest comes first.
    public var isDescending: Bool

    /// Creates an order.
    public init(_ key: Key, isDescending: Bool) {
      self.key = key
      self.isDescending = isDescending
    }

    /// The newest submission first.
    public static let newestFirst = Order(.submitted, isDescending: true)
  }
}

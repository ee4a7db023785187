package import Foundation

/// A question about evaluations in the user's words: `agent:ana-lopez since:2026-09 score:<80`. All terms must hold.
package struct Query: Hashable, Sendable {
  /// The terms; none lets everything through.
  package var terms: [Term]

  package init(_ terms: [Term] = []) { self.terms = terms }

  /// One condition.
  package struct Term: Hashable, Sendable {
    /// What must hold.
    package var condition: Condition
    /// Whether it must not hold: `-tag:late-refund`.
    package var isExcluded: Bool

    package init(_ condition: Condition, isExcluded: Bool = false) {
      self.condition = condition
      self.isExcluded = isExcluded
    }
  }

  /// What can be asked of an evaluation.
  package enum Condition: Hashable, Sendable {
    /// A word of the record is one of these.
    case word(Word, anyOf: [String])
    /// The rubric is one of these, in one version or any.
    case rubric(anyOf: [RubricName])
    /// A figure is in a range.
    case figure(Figure, Bounds)
    /// The interaction began, or else the evaluation was submitted, at or after `from` and before `until`.
    case time(from: Date?, until: Date?)
    /// The customer's issue was resolved, or was not; a record that does not say is neither.
    case resolved(Bool)
    /// A miss failed something in it (`yes`), nothing (`no`), or one of these criteria did.
    case failed([String])
    /// The words occur in its notes, quotes or summary, one after the other.
    case text(String)
  }

  /// The keys that name a word of the record.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    case agent, team, evaluator, interaction, channel, reason, purpose, status, band, tag
  }

  /// The keys that name a figure.
  package enum Figure: String, Hashable, Sendable, CaseIterable {
    case score, rating
  }

  /// A rubric, in one version or any.
  package struct RubricName: Hashable, Sendable {
    /// The rubric's id.
    package var id: String
    /// Its version; `nil` for any.
    package var version: Int?

    package init(id: String, version: Int? = nil) {
      self.id = id
      self.version = version
    }

    /// The name as it is typed: `service-call@3`.
    package var text: String { id + (version.map { "@\($0)" } ?? "") }
  }

  /// A range of figures; an end that is missing is open.
  package struct Bounds: Hashable, Sendable {
    /// The lower end.
    package var low: Double?
    /// Whether the lower end itself is inside.
    package var includesLow: Bool
    /// The upper end.
    package var high: Double?
    /// Whether the upper end itself is inside.
    package var includesHigh: Bool

    package init(low: Double? = nil, includesLow: Bool = true, high: Double? = nil, includesHigh: Bool = true) {
      self.low = low
      self.includesLow = includesLow
      self.high = high
      self.includesHigh = includesHigh
    }
  }

  /// The order of a list: a key, and whether it falls; equal ones are sorted by id.
  package struct Order: Hashable, Sendable {
    /// What evaluations are sorted by.
    package enum Key: String, Hashable, Sendable, CaseIterable {
      case submitted, started, score, rating, agent, evaluator
    }

    /// What is sorted by.
    package var key: Key
    /// Whether the greatest comes first.
    package var isDescending: Bool

    package init(_ key: Key, isDescending: Bool) {
      self.key = key
      self.isDescending = isDescending
    }

    /// The newest submission first.
    package static let newestFirst = Order(.submitted, isDescending: true)
  }
}

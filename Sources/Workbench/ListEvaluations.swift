public import QualityModel
import RecordIndex

/// Lists the evaluations that a query lets through.
public struct ListEvaluations: Sendable {
  /// What must hold of them.
  public var query: Query
  /// Their order.
  public var order: Query.Order
  /// At most so many; `nil` for all.
  public var limit: Int?

  /// Creates the verb.
  public init(_ query: Query = Query(), order: Query.Order = .newestFirst, limit: Int? = nil) {
    self.query = query
    self.order = order
    self.limit = limit
  }

  /// The evaluations that were asked for, one after the other: there may be more than fit in memory.
  public struct Answer: Sendable {
    let index: RecordIndex
    let verb: ListEvaluations

    /// How many evaluations the query lets through, listed or not.
    public let total: Int
    /// What could not be read.
    public let findings: [Finding]

    /// Whether all of them were asked for.
    public var isWhole: Bool { verb.limit == nil }

    /// Hands over the evaluations in order.
    public func forEach(_ body: (EvaluationFacts) throws -> Void) throws {
      try index.visit(verb.query, order: verb.order, limit: verb.limit) { evaluation in
        try body(evaluation)
        return true
      }
    }

    /// Returns the first evaluations, at most so many.
    public func first(_ most: Int) throws -> [EvaluationFacts] {
      var evaluations: [EvaluationFacts] = []
      try index.visit(verb.query, order: verb.order, limit: min(most, verb.limit ?? most)) { evaluation in
        evaluations.append(evaluation)
        return true
      }
      return evaluations
    }
  }

  /// Answers with the evaluations.
  public func perform(in world: World) throws -> Answer {
    let index = try world.index(needsText: query.asksForText)
    return Answer(
      index: index, verb: self, total: try index.count(query), findings: try index.findings(.reading))
  }
}

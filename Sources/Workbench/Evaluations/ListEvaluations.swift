package import QualityModel
import RecordIndex
import Records

/// Lists the evaluations that a query lets through.
package struct ListEvaluations: Sendable {
  /// What must hold of them.
  package var query: Query
  /// Their order.
  package var order: Query.Order
  /// At most so many; `nil` for all.
  package var limit: Int?

  package init(_ query: Query = Query(), order: Query.Order = .newestFirst, limit: Int? = nil) {
    self.query = query
    self.order = order
    self.limit = limit
  }

  /// The evaluations that were asked for, one after the other: there may be more than fit in memory.
  package struct Answer: Sendable {
    let index: RecordIndex
    let workspace: Workspace
    let verb: ListEvaluations
    /// Gives another index for one that can no longer be used.
    let renewal: @Sendable (IndexTrouble) throws -> RecordIndex

    /// How many evaluations the query lets through, listed or not.
    package let total: Int
    /// Values that no evaluation has, where the query lets nothing through.
    package let unknown: [UnknownValue]
    /// What could not be read.
    package let findings: [Finding]

    /// Where bands begin in the rubrics, as this answer read them.
    package var bands: BandEdges { BandEdges(in: workspace) }

    /// Hands over the evaluations in order, at most so many; where the index turns out damaged on the way, the rest
    /// comes from one that is rebuilt.
    package func forEach(atMost most: Int? = nil, _ body: (EvaluationFacts) throws -> Void) throws {
      var handedOver = 0
      do {
        try visit(index, atMost: most) { evaluation in
          try body(evaluation)
          handedOver += 1
        }
      } catch let trouble as IndexTrouble {
        var known = handedOver
        try visit(try renewal(trouble), atMost: most) { evaluation in
          if known == 0 { try body(evaluation) } else { known -= 1 }
        }
      }
    }

    private func visit(
      _ index: RecordIndex, atMost most: Int?, _ body: (EvaluationFacts) throws -> Void
    ) throws {
      let limit = [most, verb.limit].compactMap(\.self).min()
      try index.visit(verb.query, order: verb.order, limit: limit) { evaluation in
        try body(evaluation)
        return true
      }
    }
  }

  /// Answers with the evaluations, to be handed over one after the other; throws `Refused` for the name of several
  /// people.
  package func perform(in world: World) throws -> Answer {
    let world = world.readingOnce
    var named = self
    named.query = try world.naming(query)
    return try world.asking(needs) { [named] in try named.answer(from: $0, in: world) }
  }

  private var needs: World.Needs { query.asksForText ? .text : [] }

  private func answer(from index: RecordIndex, in world: World) throws -> Answer {
    let (total, workspace) = (try index.count(query), try world.workspace)
    return Answer(
      index: index, workspace: workspace, verb: self, renewal: { [needs] in try world.index(after: $0, needs) },
      total: total,
      unknown: total == 0 ? try index.unknownValues(in: query) : [],
      findings: try index.findingsOfReading(in: workspace))
  }
}

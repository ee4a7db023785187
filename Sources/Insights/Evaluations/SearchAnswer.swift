import Notation
package import QualityModel

/// What a search found, the newest evaluation first: `search --json`.
package struct SearchAnswer: Hashable, Sendable, Encodable {
  /// One evaluation with its places.
  package struct Match: Hashable, Sendable {
    /// The evaluation.
    package var evaluation: EvaluationList.Row
    /// Its places.
    package var hits: [SearchHit]

    package init(_ evaluation: EvaluationFacts, edges: [Double] = [], hits: [SearchHit]) {
      self.evaluation = EvaluationList.Row(evaluation, edges: edges)
      self.hits = hits
    }
  }

  /// The evaluations.
  package var matches: [Match]
  /// How many evaluations there are, also where only some are answered.
  package var total: Int

  package init(_ matches: [Match], total: Int) {
    self.matches = matches
    self.total = total
  }

  /// Writes every place of every evaluation, one after the other.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "hits": matches.flatMap(\.hits), "total": total,
    ])
  }
}

public import QualityModel

/// What a search found, the newest evaluation first: `search --json`.
public struct SearchAnswer: Hashable, Sendable, Encodable {
  /// One evaluation with its places.
  public struct Match: Hashable, Sendable {
    /// The evaluation.
    public var evaluation: EvaluationList.Row
    /// Its places.
    public var hits: [SearchHit]

    /// Creates a match.
    public init(_ evaluation: EvaluationFacts, edges: [Double] = [], hits: [SearchHit]) {
      self.evaluation = EvaluationList.Row(evaluation, edges: edges)
      self.hits = hits
    }
  }

  /// The evaluations.
  public var matches: [Match]
  /// How many evaluations there are, also where only some are answered.
  public var total: Int

  /// Creates an answer.
  public init(_ matches: [Match], total: Int) {
    self.matches = matches
    self.total = total
  }

  /// Writes every place of every evaluation, one after the other.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "hits": matches.flatMap(\.hits), "total": total,
    ])
  }
}

public import QualityModel

extension RecordIndex {
  /// What evaluations are put together by, beside agent and month.
  public enum Grouping: String, Hashable, Sendable, CaseIterable { case team, reason }

  /// Returns how many evaluations a query lets through.
  public func count(_ query: Query) throws -> Int { 0 }

  /// Visits the evaluations a query lets through, in order, for as long as the body says to go on.
  public func visit(
    _ query: Query, order: Query.Order = .newestFirst, limit: Int? = nil,
    _ goesOn: (EvaluationFacts) throws -> Bool
  ) throws {}

  /// Returns scores and ratings of the evaluations a query lets through, added up by group, agent and month.
  ///
  /// Only submitted and disputed evaluations for monitoring and workshops count, unless the query names a purpose.
  public func scoreTallies(by grouping: Grouping, _ query: Query = Query(), byMonth: Bool) throws -> [ScoreTally] {
    []
  }

  /// Returns what criteria came to in the evaluations a query lets through, added up; what counts is as above.
  public func criterionTallies(
    _ query: Query = Query(), byAgent: Bool, byMonth: Bool
  ) throws -> [CriterionTally] { [] }

  /// Returns how many live evaluations each purpose has.
  public func purposes(_ query: Query = Query()) throws -> [Evaluation.Purpose: Int] { [:] }

  /// Returns every rubric version that an evaluation was scored against.
  public func rubrics() throws -> [RubricReference] { [] }

  /// Returns every agent that was evaluated.
  public func agents() throws -> [String] { [] }

  /// What a full-text search found.
  public struct Found: Hashable, Sendable {
    /// The evaluations, the newest first.
    public var evaluations: [EvaluationFacts]
    /// Each one's file, relative to the workspace.
    public var paths: [String]
    /// How many there are in all.
    public var total: Int
  }

  /// Returns the evaluations whose notes, quotes or summary hold the words, in any order, and that a query lets through.
  public func search(_ words: String, _ query: Query = Query(), limit: Int) throws -> Found {
    Found(evaluations: [], paths: [], total: 0)
  }
}

public import Foundation
public import QualityModel
import Records

/// Hands out every evaluation, in the order of the files and one at a time, for programs that take it from there.
public struct ExportEvaluations: Sendable {
  /// Which evaluations to hand out.
  public var isIncluded: @Sendable (Evaluation) -> Bool

  /// Creates the verb.
  public init(where isIncluded: @escaping @Sendable (Evaluation) -> Bool = { _ in true }) {
    self.isIncluded = isIncluded
  }

  /// One evaluation, with its file as it lies there.
  public struct Item: Sendable {
    /// The evaluation.
    public var evaluation: Evaluation
    /// Its file, byte for byte: it may hold keys that this version does not know.
    public var bytes: Data
  }

  /// What was handed out.
  public struct Answer: Hashable, Sendable {
    /// How many evaluations.
    public var evaluations = 0
    /// How many files were left out, because they cannot be read or are another's double.
    public var leftOut = 0

    /// Creates the counts before anything is handed out.
    public init() {}
  }

  /// Hands out the evaluations, and what was found on the way; answers with the counts.
  public func perform(
    in world: World, each: (Item) throws -> Void, found: ([Finding]) throws -> Void
  ) throws -> Answer {
    var answer = Answer()
    try world.workspace.forEachEvaluation { stored in
      guard isIncluded(stored.record) else { return }
      try each(Item(evaluation: stored.record, bytes: stored.bytes))
      answer.evaluations += 1
    } found: { findings in
      answer.leftOut += Set(findings.filter { $0.severity == .error }.map { $0.place?.file }).count
      try found(findings)
    }
    return answer
  }
}

package import Foundation
package import QualityModel
import Records

/// Hands out every evaluation, in the order of the files and one at a time, for programs that take it from there.
package struct ExportEvaluations: Sendable {
  /// Which evaluations to hand out.
  package var isIncluded: @Sendable (Evaluation) -> Bool

  package init(where isIncluded: @escaping @Sendable (Evaluation) -> Bool = { _ in true }) {
    self.isIncluded = isIncluded
  }

  /// One evaluation, with its file as it is stored.
  package struct Item: Sendable {
    /// The evaluation.
    package var evaluation: Evaluation
    /// Its file, byte for byte: it may hold keys that this version does not know.
    package var bytes: Data
  }

  /// What was handed out.
  package struct Answer: Hashable, Sendable {
    /// How many evaluations.
    package var evaluations = 0
    /// How many files were left out, because they cannot be read or are another's double.
    package var leftOut = 0

    /// Creates the counts before anything is handed out.
    package init() {}
  }

  /// Hands out the evaluations, and what was found on the way; answers with the counts.
  package func perform(
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

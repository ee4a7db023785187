package import QualityModel

/// Finds contacts that count more than once, since several evaluators scored them with the same rubric.
///
/// That may be intended, and no single file shows it; so it is reported after a submission.
package struct FindSharedContacts: Sendable {
  /// The evaluations that were submitted.
  package var evaluations: [Evaluation]

  package init(in evaluations: [Evaluation]) { self.evaluations = evaluations }

  /// Answers with a sentence about them; none where every contact counts once, and where that cannot be looked up:
  /// the evaluations are filed even if the remark fails.
  package func perform(in world: World) -> [String] {
    let counted = evaluations.filter(\.isHeadline)
    let ids = Set(counted.map(\.interaction.id)).sorted()
    guard let known = try? world.liveEvaluations(of: ids) else { return [] }
    var shared: [String] = []
    for evaluation in counted where !shared.contains(evaluation.interaction.id) {
      let others = (known[evaluation.interaction.id] ?? []).filter { other in
        other.isHeadline && other.rubric == evaluation.rubric.id && other.evaluator != evaluation.evaluator
      }
      if !others.isEmpty { shared.append(evaluation.interaction.id) }
    }
    guard let first = shared.first else { return [] }
    let what =
      shared.count == 1
      ? "`\(first)` counts more than once now: another evaluator scored it with the same rubric."
      : "\(shared.count) contacts count more than once now: other evaluators scored them with the same rubric."
    return ["\(what) `list interaction:\(first)` shows it\(shared.count == 1 ? "" : " for the first")."]
  }
}

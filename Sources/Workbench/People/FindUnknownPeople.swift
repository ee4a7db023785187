package import QualityModel
import Records

/// Finds the people that evaluations name and `people.yaml` does not list, for the evaluator who has just submitted
/// them.
package struct FindUnknownPeople: Sendable {
  /// The evaluations.
  package var evaluations: [Evaluation]

  package init(in evaluations: [Evaluation]) { self.evaluations = evaluations }

  /// Answers with a warning for each person and role; nothing where `people.yaml` lists no one in that role.
  package func perform(in world: World) -> [Finding] {
    guard !evaluations.isEmpty else { return [] }
    var ledger = PeopleLedger(among: world.people)
    for evaluation in evaluations {
      guard let path = try? WorkspacePath.evaluation(evaluation.id, submittedAt: evaluation.submittedAt ?? world.now())
      else { continue }
      ledger.note(evaluation.named, in: path.text)
    }
    return ledger.findings.sorted { $0.message.text < $1.message.text }
  }
}

package import QualityModel
import Records

/// Finds evaluations that were scored with a rubric for other channels, for the evaluator who has just submitted them.
package struct FindMisfits: Sendable {
  /// The evaluations.
  package var evaluations: [Evaluation]

  package init(in evaluations: [Evaluation]) { self.evaluations = evaluations }

  /// Answers with a warning for each rubric and channel, at the first evaluation that has both.
  ///
  /// An evaluation that cannot be read again is passed over: it was submitted, which is what has to be said, and `check`
  /// reports the file.
  package func perform(in world: World) -> [Finding] {
    guard let workspace = try? world.workspace else { return [] }
    var shelf = RubricShelf(of: workspace)
    var seen: Set<[String]> = []
    return evaluations.flatMap { evaluation -> [Finding] in
      guard seen.insert([evaluation.rubric.id, evaluation.interaction.channel.rawValue]).inserted else { return [] }
      guard let stored = try? workspace.evaluation(evaluation.id, submittedAt: evaluation.submittedAt).value,
        let rubric = shelf.rubric(of: stored).value
      else { return [] }
      return RubricsFitTheChannel().findings(in: evaluation, against: Scorer(rubric.record)).map { finding in
        var finding = finding
        finding.place = Place(file: stored.path.text)
        return finding
      }
    }
  }
}

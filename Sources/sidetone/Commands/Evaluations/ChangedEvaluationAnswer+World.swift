import QualityModel
import Reporting
import Workbench

extension ChangedEvaluationAnswer {
  /// Creates the answer of what was done to an evaluation of a workspace.
  init(_ evaluation: Evaluation, _ change: Change, in world: World) {
    var bands = BandEdges(in: world)
    self.init(
      evaluation, file: { try ReadEvaluation(evaluation.id).perform(in: world).bytes }, change: change,
      edges: bands.edges(of: evaluation), doubts: FindUnknownPeople(in: [evaluation]).perform(in: world))
  }
}

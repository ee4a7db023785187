import QualityModel
import Reporting
import Workbench

extension ScoringAnswer {
  /// Creates the answer of what came of sheets.
  init(_ outcomes: [RecordAnswers.Outcome], in world: World) throws {
    var bands = BandEdges(in: world)
    let shown = outcomes.map { outcome -> Outcome in
      switch outcome {
      case .submitted(let evaluation): .submitted(evaluation, edges: bands.edges(of: evaluation))
      case .alreadyThere(let evaluation): .alreadyThere(evaluation)
      case .refused(let message, let findings, let help): .refused(Refusal(message, findings: findings, help: help))
      }
    }
    let submitted = outcomes.compactMap { if case .submitted(let evaluation) = $0 { evaluation } else { nil } }
    let only = outcomes.count == 1 ? outcomes.first.flatMap(\.evaluation) : nil
    self.init(
      shown, file: only.map { evaluation in { try ReadEvaluation(evaluation.id).perform(in: world).bytes } },
      doubts: FindUnknownPeople(in: submitted).perform(in: world) + FindMisfits(in: submitted).perform(in: world),
      notes: FindSharedContacts(in: submitted).perform(in: world))
  }
}

extension RecordAnswers.Outcome {
  /// The evaluation that a sheet became or was; `nil` where it was refused.
  fileprivate var evaluation: Evaluation? {
    switch self {
    case .submitted(let evaluation), .alreadyThere(let evaluation): evaluation
    case .refused: nil
    }
  }
}

import Foundation
import QualityModel

/// Evaluations of a small form, worked out by hand in the tests.
enum Example {
  static let rubric = Rubric(
    id: "form", version: 2,
    bands: [Band(name: "On track", from: 80), Band(name: "Coach now", from: 0)],
    sections: [
      Section(
        id: "all",
        criteria: [
          Criterion(id: "resolved", weight: 3, critical: .customer, mayBeNotApplicable: true),
          Criterion(id: "empathy", kind: .scale(.init()), weight: 1),
          Criterion(id: "identity", weight: 0, critical: .compliance, mayBeNotApplicable: true, fails: .evaluation),
        ])
    ])

  static let scorer = Scorer(rubric)

  /// The first of November 2026.
  static let november = Date(timeIntervalSince1970: 1_793_491_200)

  static func evaluation(
    _ agent: String, _ resolved: String, _ empathy: String, identity: String = "yes", rating: Double? = nil,
    purpose: Evaluation.Purpose = .monitoring, status: Evaluation.Status = .submitted, startedAt: Date? = november
  ) -> Evaluation {
    scorer.scored(
      Evaluation(
        id: "one", status: status, purpose: purpose, agent: agent, evaluator: "q",
        interaction: InteractionSummary(id: "call-1", channel: .voice, startedAt: startedAt),
        rubric: RubricReference(id: "form", version: 2), startedAt: november,
        submittedAt: november.addingTimeInterval(40 * 86_400),
        answers: [
          Answer(criterion: "resolved", answer: resolved), Answer(criterion: "empathy", answer: empathy),
          Answer(criterion: "identity", answer: identity),
        ], customer: CustomerVoice(rating: rating)))
  }
}

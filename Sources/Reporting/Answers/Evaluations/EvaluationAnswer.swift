package import Foundation
package import Insights
package import QualityModel

/// One evaluation: `show`.
package struct EvaluationAnswer: CommandAnswer {
  private let page: EvaluationPage
  private let bytes: Data
  package let findings: [Finding]

  /// - Parameters:
  ///   - bytes: its file.
  ///   - scorer: the rubric's kept version, ready to score; `nil` where it is no longer kept.
  ///   - interaction: the recording; `nil` where it is gone.
  package init(
    _ evaluation: Evaluation, bytes: Data, scorer: Scorer?, interaction: Interaction?, people: People,
    findings: [Finding]
  ) {
    page = EvaluationPage(evaluation, scorer: scorer, interaction: interaction, people: people)
    self.bytes = bytes
    self.findings = findings
  }

  package var document: Document { page.document }
  package var json: AnswerText { .json(ofRecord: bytes) }
}

/// How an evaluation's score came about: `show --explain`.
package struct ExplanationAnswer: CommandAnswer {
  private let explanation: Explanation
  package let findings: [Finding]

  package init(_ explanation: Explanation, findings: [Finding]) {
    self.explanation = explanation
    self.findings = findings
  }

  package var document: Document { ExplanationPage(explanation).document }
  package var json: AnswerText { .json(of: explanation) }
}

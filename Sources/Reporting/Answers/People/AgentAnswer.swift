package import Insights
package import QualityModel

/// How an agent does: `agent`.
package struct AgentAnswer: CommandAnswer {
  private let scorecard: AgentScorecard
  package let findings: [Finding]
  package let template: TemplateName.Page? = .agent

  /// Creates the answer.
  /// - Parameter findings: what is wrong with the coaching plans it rests on.
  package init(_ scorecard: AgentScorecard, findings: [Finding]) {
    self.scorecard = scorecard
    self.findings = findings
  }

  package var document: Document { AgentPage(scorecard).document }
  package var json: AnswerText { .json(of: scorecard) }
}

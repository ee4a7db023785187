package import Insights
package import QualityModel

/// What to coach an agent on: `plan`.
package struct ProposalAnswer: CommandAnswer {
  private let proposal: CoachingProposal
  private let agreed: CoachingPlan?
  private let people: People
  package let findings: [Finding]
  package let template: TemplateName.Page? = .plan

  /// Creates the answer.
  /// - Parameters:
  ///   - agreed: the plan that was agreed on last.
  ///   - findings: what is wrong with the coaching plans it rests on.
  package init(_ proposal: CoachingProposal, agreed: CoachingPlan?, people: People, findings: [Finding]) {
    self.proposal = proposal
    self.agreed = agreed
    self.people = people
    self.findings = findings
  }

  package var document: Document { PlanPage(proposal, agreed: agreed, people: people).document }
  package var json: AnswerText { .json(of: proposal) }
}

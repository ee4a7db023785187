package import Insights
package import QualityModel

/// What became of coached behaviours: `follow-up`.
package struct FollowUpAnswer: CommandAnswer {
  private let list: FollowUpList
  private let agent: People.Agent?
  private let leftOut: Int
  package let findings: [Finding]

  /// Creates the answer.
  /// - Parameters:
  ///   - agent: the agent that was asked for; `nil` for every agent.
  ///   - leftOut: how many plans are left out, since they cannot be used.
  package init(_ list: FollowUpList, agent: People.Agent?, leftOut: Int, findings: [Finding]) {
    self.list = list
    self.agent = agent
    self.leftOut = leftOut
    self.findings = findings
  }

  package var document: Document { FollowUpPage(list, agent: agent, leftOut: leftOut).document }
  package var json: AnswerText { .json(of: list) }
}

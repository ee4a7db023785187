package import Insights
package import QualityModel

/// How a team does: `team T`.
package struct TeamAnswer: CommandAnswer {
  private let overview: TeamOverview
  package let findings: [Finding]
  package let template: TemplateName.Page? = .team

  /// Creates the answer.
  /// - Parameter findings: what is wrong with the coaching plans it rests on.
  package init(_ overview: TeamOverview, findings: [Finding]) {
    self.overview = overview
    self.findings = findings
  }

  package var document: Document { TeamPage(overview).document }
  package var json: AnswerText { .json(of: overview) }
}

/// Every team with its figures: `team`.
extension TeamList: CommandAnswer {
  package var document: Document { TeamListPage(self).document }
}

package import Insights
package import QualityModel

/// The studies of workshops: `workshop list`.
package struct StudyListAnswer: CommandAnswer {
  private let list: WorkshopList
  package let findings: [Finding]

  /// Creates the answer.
  /// - Parameter findings: what keeps others from being listed.
  package init(_ list: WorkshopList, findings: [Finding]) {
    self.list = list
    self.findings = findings
  }

  package var document: Document { WorkshopListPage(list).document }
  package var json: AnswerText { .json(of: list) }
}

package import Insights
package import QualityModel

/// Before and after one workshop: `compare WORKSHOP`.
extension WorkshopComparison: CommandAnswer {
  package var document: Document { ComparisonPage(self).document }
}

/// What changes a study would see: `workshop power`.
extension PowerTable: CommandAnswer {
  package var document: Document { PowerTablePage(self).document }
}

/// All workshops side by side: `compare --all`.
package struct OverviewAnswer: CommandAnswer {
  private let overview: WorkshopOverview
  package let findings: [Finding]

  /// Creates the answer.
  /// - Parameter findings: errors in studies that are left out.
  package init(_ overview: WorkshopOverview, findings: [Finding]) {
    self.overview = overview
    self.findings = findings
  }

  package var document: Document { WorkshopOverviewPage(overview).document }
  package var json: AnswerText { .json(of: overview) }
}

import Foundation
package import Insights
package import QualityModel

/// What came of an import, on one screen however many files there were: `import`.
package struct ImportAnswer: CommandAnswer {
  private let page: ImportPage
  private let isRehearsal: Bool
  private var report: ImportReport { page.report }

  /// The most findings that are reported one by one.
  private static let mostFindings = 6

  /// - Parameter isRehearsal: whether nothing was written.
  package init(_ report: ImportReport, isRehearsal: Bool) {
    page = ImportPage(report)
    self.isRehearsal = isRehearsal
  }

  /// What was found; in a long report each assumption is said once, with the files that it holds for.
  package var findings: [Finding] {
    guard groupsFindings else { return report.findings }
    return report.findings.filter(\.assumptions.isEmpty) + SharedAssumptions(of: report.findings).findings
  }
  package var keepsToOneScreen: Bool { page.isGrouped }
  package var groupsFindings: Bool { report.findings.count > Self.mostFindings || page.isGrouped }
  /// What was assumed, since no one would look for it in the result.
  package var keptRules: Set<String> { ["assumed", "assumed-channel", "unknown-agent"] }
  package var document: Document { page.document }
  package var json: AnswerText { .json(of: ImportListing(report)) }
  package var ids: AnswerText? { .lines(report.outcomes.filter { $0.action != .refused }.compactMap(\.id)) }
  package var isNo: Bool { report.count(.refused) > 0 }

  package var remarks: [String] {
    let differing = report.differing.count
    let difference = "\(page.counted(differing)) \(differing == 1 ? "differs" : "differ") from what is known"
    return report.remarks + (differing > 0 ? ["\(difference); `--update` takes what the files say."] : [])
      + [page.sentence(isRehearsal: isRehearsal)]
  }
}

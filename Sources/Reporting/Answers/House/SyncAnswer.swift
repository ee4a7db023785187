package import Insights
package import QualityModel

/// What went in and out through git: `sync`.
package struct SyncAnswer: CommandAnswer {
  private let report: SyncReport
  package let findings: [Finding]

  /// - Parameter findings: the errors in what arrived.
  package init(_ report: SyncReport, findings: [Finding]) {
    self.report = report
    self.findings = findings
  }

  package var document: Document { EvaluationListPage(report.arrived).document }
  package var json: AnswerText { .json(of: report) }
  package var ids: AnswerText? { .lines(report.arrived.evaluations.map(\.id)) }

  /// On a screen the sentences say it all where no evaluation arrived.
  package func isShown(in form: AnswerForm) -> Bool { form != .text || !report.arrived.evaluations.isEmpty }

  package var remarks: [String] {
    let committed = report.committed == 0 ? nil : "Committed \(NumberText.count(report.committed, "file"))."
    let exchanged: String? =
      if let upstream = report.upstream {
        exchange(with: upstream)
      } else if report.hasRemote {
        "Nothing was exchanged: the branch `\(report.branch)` follows no other. "
          + "Next: `git push --set-upstream origin \(report.branch)`."
      } else {
        "Nothing was exchanged: there is no other repository. "
          + "Next: `git remote add origin URL`, then `git push --set-upstream origin \(report.branch)`."
      }
    return [committed, exchanged].compactMap(\.self)
  }

  private func exchange(with upstream: String) -> String? {
    let arrived = items(report.arrived.total, report.otherFilesArrived).map { "\($0) arrived" }
    let sent = items(report.sent, report.otherFilesSent).map { "\($0) went out" }
    let both = [arrived, sent].compactMap(\.self)
    guard both.isEmpty else { return "\(both.joined(separator: "; "))." }
    return report.committed == 0 ? "Nothing to sync: everything here is at `\(upstream)` too." : nil
  }

  private func items(_ evaluations: Int, _ others: Int) -> String? {
    let named = evaluations == 0 ? nil : NumberText.count(evaluations, "evaluation")
    let rest = others == 0 ? nil : NumberText.count(others, evaluations == 0 ? "file" : "other file")
    let both = [named, rest].compactMap(\.self)
    return both.isEmpty ? nil : both.joined(separator: " and ")
  }
}

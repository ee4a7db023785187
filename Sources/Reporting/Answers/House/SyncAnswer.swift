package import Insights
import Notation
package import QualityModel

/// What went in and out through git: `sync`.
package struct SyncAnswer: CommandAnswer {
  private let report: SyncReport
  package let findings: [Finding]

  /// - Parameter findings: the errors in what arrived, and what was lost without a history.
  package init(_ report: SyncReport, findings: [Finding]) {
    self.report = report
    self.findings = findings
  }

  package let groupsFindings = true
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
    return [committed, exchanged, named("Changed", \.changed), named("Removed", \.removed)].compactMap(\.self)
  }

  private func exchange(with upstream: String) -> String? {
    let received = report.received
    let parts = [
      items(received, \.added).map { "\($0) arrived" },
      items(received, \.changed).map { "others changed \($0)" },
      items(received, \.removed).map { "others removed \($0)" },
      sent.map { "\($0) went out" },
    ]
    let all = parts.compactMap(\.self)
    guard all.isEmpty else { return "\(all.joined(separator: "; ").withCapital)." }
    return report.committed == 0 ? "Nothing to sync: everything here is at `\(upstream)` too." : nil
  }

  /// What went out, and what of it was there before.
  private var sent: String? {
    let (evaluations, others) = (report.sent.evaluations, report.sent.others)
    let counts = [
      (evaluations.added.count, "evaluation"), (evaluations.changed.count, "changed evaluation"),
      (evaluations.removed.count, "removed evaluation"), (others.added.count + others.changed.count, "file"),
      (others.removed.count, "removed file"),
    ]
    let hasEvaluations = counts.prefix(3).contains { $0.0 > 0 }
    return enumeration(
      counts.filter { $0.0 > 0 }.map { count, noun in
        NumberText.count(count, noun == "file" && hasEvaluations ? "other file" : noun)
      })
  }

  /// The names of what others changed or removed.
  private func named(_ what: String, _ kind: KeyPath<SyncReport.Files, [String]>) -> String? {
    let received = report.received
    let names = (received.evaluations[keyPath: kind] + received.others[keyPath: kind]).map { "`\($0)`" }
    return names.isEmpty ? nil : "\(what): \(names.listed(upTo: 5))."
  }

  private func items(_ part: SyncReport.Part, _ kind: KeyPath<SyncReport.Files, [String]>) -> String? {
    let (evaluations, others) = (part.evaluations[keyPath: kind].count, part.others[keyPath: kind].count)
    let named = evaluations == 0 ? nil : NumberText.count(evaluations, "evaluation")
    let rest = others == 0 ? nil : NumberText.count(others, evaluations == 0 ? "file" : "other file")
    return enumeration([named, rest].compactMap(\.self))
  }

  /// `a`, `a and b`, `a, b and c`; `nil` for none.
  private func enumeration(_ parts: [String]) -> String? {
    guard let last = parts.last else { return nil }
    return parts.count == 1 ? last : "\(parts.dropLast().joined(separator: ", ")) and \(last)"
  }
}

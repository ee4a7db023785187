package import Insights

/// The evaluations whose removal or change without a history a person settled: `sync --accept` and `--restore`.
package struct SettledAnswer: CommandAnswer {
  private let settled: SettledChanges

  package init(_ settled: SettledChanges) { self.settled = settled }

  package var document: Document { Document() }
  package var json: AnswerText { .json(of: settled) }
  package var ids: AnswerText? { .lines(settled.accepted + settled.restored) }

  /// The sentences say it all.
  package func isShown(in form: AnswerForm) -> Bool { form != .text }

  package var remarks: [String] {
    let lines =
      settled.accepted.map {
        settled.removed.contains($0) ? "Accepted that \($0) was removed." : "Accepted: \($0) stays as it is now."
      }
      + settled.restored.map { "Brought back what \($0) was; `sync` shares it." }
    return lines.isEmpty ? ["Everything is settled."] : lines
  }
}

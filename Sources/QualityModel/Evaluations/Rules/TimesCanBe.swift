package import Foundation
import Notation

/// The times of an evaluation are in order, and not in the future.
package struct TimesCanBe: Rule {
  package let name = "evaluation-times"
  package let explanation = """
    An evaluation begins before it is submitted, is submitted after the contact began, and neither is in the future.
    Otherwise it is counted in the wrong month of every trend. Usually a time was written in another zone than it says, or a
    clock was wrong. Clocks may differ by a minute, and the day of a submission by one.
    """

  package init() {}

  /// Returns what is wrong with the times of an evaluation.
  /// - Parameter now: the time by this machine's clock.
  package func findings(in evaluation: Evaluation, now: Date, severity: Finding.Severity = .error) -> [Finding] {
    let start = evaluation.startedAt.timeIntervalSince(now) > 60 ? [Finding.Message.startsInFuture] : []
    let starts = start.map { finding($0, help: Self.help, at: ["startedAt"], severity: severity) }
    guard let submitted = evaluation.submittedAt else { return starts }
    let messages: [Finding.Message?] = [
      submitted < evaluation.startedAt ? .submittedBeforeStart : nil,
      evaluation.interaction.startedAt.map { submitted < $0 } ?? false ? .submittedBeforeContact : nil,
      submitted.timeIntervalSince(now) > Double(Day.seconds) ? .submittedInFuture : nil,
    ]
    return starts
      + messages.compactMap { $0 }.map { finding($0, help: Self.help, at: ["submittedAt"], severity: severity) }
  }

  private static let help = "write the time in UTC, as `2026-11-22T09:00:00Z`, or with its offset, as `+01:00`"
}

extension Finding.Message {
  fileprivate static let startsInFuture: Self = "scoring begins in the future"
  fileprivate static let submittedBeforeStart: Self = "it is submitted before scoring begins"
  fileprivate static let submittedBeforeContact: Self = "it is submitted before the contact begins"
  fileprivate static let submittedInFuture: Self = "it is submitted in the future"
}

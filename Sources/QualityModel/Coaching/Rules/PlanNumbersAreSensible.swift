import Notation

/// The counts and places of a coaching plan are numbers that there can be.
package struct PlanNumbersAreSensible: CoachingRule {
  package let name = "plan-number"
  package let explanation = """
    `evaluations` is how many evaluations show the change, from 1 on; a moment's `at` is seconds from the start of its
    recording, and its `line` a line of the transcript, from 1. A number outside this range points to nothing.
    """

  private static let mostEvaluations = 1_000_000
  private static let longest = 1e9

  package init() {}

  /// Returns one finding for each number that cannot be.
  package func findings(in plan: CoachingPlan) -> [Finding] {
    plan.focus.enumerated().flatMap { index, focus -> [Finding] in
      let path: RecordPath = ["focus", .index(index)]
      return count(focus, at: path)
        + focus.evidence.enumerated().flatMap { place($1, at: path.appending("evidence").appending($0)) }
    }
  }

  private func count(_ focus: CoachingPlan.Focus, at path: RecordPath) -> [Finding] {
    guard let count = focus.evaluations, !(1...Self.mostEvaluations).contains(count) else { return [] }
    return [
      finding(
        .count(count), help: "give how many evaluations show the change, or leave it out",
        at: path.appending("evaluations"))
    ]
  }

  private func place(_ moment: CoachingPlan.Moment, at path: RecordPath) -> [Finding] {
    var findings: [Finding] = []
    if let at = moment.at, !(0..<Self.longest).contains(at) {
      findings.append(
        finding(.time(at), help: "give seconds from its start, or leave it out", at: path.appending("at")))
    }
    if let line = moment.line, line < 1 {
      findings.append(finding(.line(line), help: "count lines from 1, or leave it out", at: path.appending("line")))
    }
    return findings
  }
}

extension Finding.Message {
  fileprivate static func count(_ count: Int) -> Self { "\(count) is not a possible number of evaluations" }
  fileprivate static func time(_ at: Double) -> Self { "\(at.shortest) is not a time in a recording" }
  fileprivate static func line(_ line: Int) -> Self { "there is no line \(line) in a transcript" }
}

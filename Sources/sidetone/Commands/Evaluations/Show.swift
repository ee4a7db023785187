import ArgumentParser
import Foundation
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Show: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an evaluation and how its score came about, or a coaching plan",
    discussion: """
      Examples:
        sidetone show 2026-11-22-ana-lopez-7f3k9q
        sidetone show 2026-11-22-ana-lopez-7f3k9q --explain
        sidetone show 2026-11-22-ana-lopez-7f3k9q --explain --if empathy=5 --if hold=n/a

      See also: list, score, explain
      """)

  @Argument(
    help: ArgumentHelp("Evaluation or coaching plan to show", valueName: "session"))
  var evaluation: String
  @Flag(help: "Show how the score came about, criterion by criterion") var explain = false
  @Option(
    name: .customLong("if"),
    help: ArgumentHelp("Show the score with another answer; implies --explain", valueName: "criterion=answer"))
  var changes: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let isExplained = explain || !changes.isEmpty
    if let plan = try ReadCoachingPlan(evaluation).perform(in: world) {
      guard !isExplained else { throw NoScoreToExplain(plan: evaluation) }
      return CoachingPlanAnswer(plan.plan, bytes: plan.bytes, people: plan.people, findings: plan.findings)
    }
    let read = try ReadEvaluation(evaluation).perform(in: world)
    guard isExplained else {
      return EvaluationAnswer(
        read.evaluation, bytes: read.bytes, scorer: read.scorer, interaction: read.interaction, people: read.people,
        findings: read.findings)
    }
    guard let scorer = read.scorer else { throw Refused(notExplained: read.evaluation, findings: read.findings) }
    let explanation = Explanation(of: read.evaluation.answers, scorer: scorer, changing: try changes(for: scorer))
    return ExplanationAnswer(explanation, findings: read.findings)
  }

  private func changes(for scorer: Scorer) throws -> [Explanation.Change] {
    try changes.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2 else {
        throw BadAlternative(message: "`--if \(text)` is not CRITERION=ANSWER", help: "write it like `--if empathy=5`")
      }
      guard let criterion = scorer.rubric.criterion(parts[0]) else {
        let meant = Suggestion.help(for: parts[0], among: scorer.criteria.map(\.id))
        throw BadAlternative(
          message: "there is no criterion `\(parts[0])`", help: meant ?? "`rubric show \(scorer.rubric.id)` lists them")
      }
      do throws(AnswerRefusal) {
        return Explanation.Change(criterion: criterion.id, answer: try criterion.parse(parts[1]))
      } catch {
        throw BadAlternative(message: "\(criterion.id): \(error.message)", help: error.help)
      }
    }
  }
}

/// A coaching plan is shown, and has no score that came about somehow.
struct NoScoreToExplain: Explained {
  let plan: String
  var message: String { "`\(plan)` is a coaching plan, which has no score to explain" }
  var help: String { "leave `--explain` and `--if` out" }
  var fault: Fault { .request }
}

/// An `--if` that changes nothing that there is.
struct BadAlternative: Explained {
  let message: String
  let help: String
  var fault: Fault { .request }
}

extension Refused {
  /// The rubric of an evaluation is gone, so nothing can be derived.
  fileprivate init(notExplained evaluation: Evaluation, findings: [Finding]) {
    let rubric = evaluation.rubric
    self.init(
      "the score cannot be derived: `\(rubric.id)` version \(rubric.version) is not kept", findings: findings,
      help: "bring back `rubrics/\(rubric.id)@\(rubric.version).yaml`, from git or a backup")
  }
}

import ArgumentParser
import Foundation
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Show: WorkbenchCommand {
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
    help: ArgumentHelp("Evaluation or coaching plan to show", valueName: "session"),
    completion: .custom(Complete.sessions))
  var evaluation: String
  @Flag(help: "Show how the score came about, criterion by criterion") var explain = false
  @Option(
    name: .customLong("if"),
    help: ArgumentHelp("What the score would be with another answer; implies --explain", valueName: "criterion=answer"))
  var changes: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    if !explain, changes.isEmpty, try PlanAnswer(evaluation).show(output, in: world, on: terminal) { return }
    if explain || !changes.isEmpty, try ReadCoachingPlan(evaluation).perform(in: world) != nil {
      throw NoScoreToExplain(plan: evaluation)
    }
    let answer = try ReadEvaluation(evaluation).perform(in: world)
    terminal.tell(answer.findings)
    guard explain || !changes.isEmpty else {
      let page = EvaluationPage(
        answer.evaluation, scorer: answer.scorer, interaction: answer.interaction, people: answer.people)
      let json = JSONAnswer.harmless(String(decoding: answer.bytes, as: UTF8.self))
      return try output.show(page.document, json: json, in: world, on: terminal)
    }
    guard let scorer = answer.scorer else { throw NotExplained(evaluation: answer.evaluation) }
    let explanation = Explanation(of: answer.evaluation.answers, scorer: scorer, changing: try changes(for: scorer))
    try output.show(
      ExplanationPage(explanation).document, json: JSONAnswer.text(of: explanation), in: world, on: terminal)
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

/// The rubric of an evaluation is gone, so nothing can be derived.
struct NotExplained: Explained {
  let evaluation: Evaluation
  var message: String {
    "the score cannot be derived: `\(evaluation.rubric.id)` version \(evaluation.rubric.version) is not kept"
  }
  var help: String {
    "bring back `rubrics/\(evaluation.rubric.id)@\(evaluation.rubric.version).yaml`, from git or a backup"
  }
  var fault: Fault { .records }
}

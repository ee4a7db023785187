import Foundation
import Notation
import QualityModel
import Records

/// An edit changes what was answered, and leaves who scored, when and what for.
struct EditsKeepTheScoring: Rule {
  let name = "kept-by-edits"
  let explanation = """
    An edit changes answers, the customer's words, labels and the summary. Who scored, when and what for stay as they
    were, since the evaluation was counted by them. A file of answers that says something else about them is probably
    about another evaluation. Remove the key from the file; where it is right, `void` the evaluation and score again.
    """

  /// Returns a finding for each key that says something else than the evaluation.
  /// - Parameter editors: the words for who edits; a file may name that person as its evaluator too.
  func findings(in sheet: AnswerSheet, of evaluation: Evaluation, by editors: [String?]) -> [Finding] {
    var findings: [Finding] = []
    func compare(_ key: String, _ given: String?, _ own: String) {
      guard let given, given != own else { return }
      findings.append(
        finding(
          "`\(key)` is `\(given.prefix(60))`, and the evaluation has `\(own)`",
          help: key == "evaluator" ? "name who edits with `--by`, and leave `evaluator` out" : "leave `\(key)` out",
          at: [.key(key)]))
    }
    if !editors.contains(sheet.evaluator) { compare("evaluator", sheet.evaluator, evaluation.evaluator) }
    compare("purpose", sheet.purpose?.rawValue, evaluation.purpose.rawValue)
    compare("startedAt", sheet.startedAt.map(Self.text), Self.text(evaluation.startedAt))
    compare("submittedAt", sheet.submittedAt.map(Self.text), evaluation.submittedAt.map(Self.text) ?? "")
    return findings
  }

  private static func text(_ time: Date) -> String { Timestamp.text(of: time) }
}

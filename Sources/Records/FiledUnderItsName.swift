import Foundation
import Notation
import QualityModel

/// A record lies where its id, and an evaluation's submission, say.
enum FiledUnderItsName {
  /// Returns what is wrong with the place of a record.
  static func findings(in record: some JSONRecord, at path: WorkspacePath) -> [Finding] {
    guard Identifier.isValid(record.id) else {
      return [Identifier.refusal(record.id, of: type(of: record).one, at: ["id"])]
    }
    guard record.id == path.stem else {
      return [
        FileRules.fileName.finding(
          .differs(record.id, path),
          help: "name the file `\(record.id).json`, or give the record the id `\(path.stem)`",
          at: ["id"])
      ]
    }
    guard let evaluation = record as? Evaluation else { return badNames(in: record) }
    return badNames(in: evaluation) + (month(of: evaluation, at: path).map { [$0] } ?? [])
  }

  /// Whom and what a record names: each becomes part of a file's name sooner or later.
  private static func badNames(in record: some JSONRecord) -> [Finding] {
    var names: [(id: String, what: String, path: RecordPath)] = []
    if let interaction = record as? Interaction, let agent = interaction.agent {
      names.append((agent, "an agent", ["agent"]))
    }
    if let evaluation = record as? Evaluation {
      names.append((evaluation.agent, "an agent", ["agent"]))
      names.append((evaluation.evaluator, "an evaluator", ["evaluator"]))
      names.append((evaluation.interaction.id, "an interaction", ["interaction", "id"]))
      names.append((evaluation.rubric.id, "a rubric", ["rubric", "id"]))
    }
    if let plan = record as? CoachingPlan { names += plan.names }
    return names.filter { !Identifier.isValid($0.id) }.map { Identifier.refusal($0.id, of: $0.what, at: $0.path) }
  }

  private static func month(of evaluation: Evaluation, at path: WorkspacePath) -> Finding? {
    guard path.isEvaluation else { return nil }
    guard let submittedAt = evaluation.submittedAt else {
      return FileRules.missingKey.finding(
        .notSubmitted, help: "add `submittedAt`, or move it to `\(WorkspacePath.drafts)/`")
    }
    let month = Month(of: submittedAt).path
    guard path.folder != "\(WorkspacePath.evaluations)/\(month)" else { return nil }
    return FileRules.wrongMonth.finding(
      .elsewhere(month), help: "move it to `\(WorkspacePath.evaluations)/\(month)/`", at: ["submittedAt"],
      severity: .warning)
  }
}

extension CoachingPlan {
  /// Whom and what a plan names, with where.
  fileprivate var names: [(id: String, what: String, path: RecordPath)] {
    var names: [(id: String, what: String, path: RecordPath)] = [
      (agent, "an agent", ["agent"]), (coach, "a coach", ["coach"]), (rubric.id, "a rubric", ["rubric", "id"]),
    ]
    if let follows { names.append((follows, "a coaching plan", ["follows"])) }
    if let strength { names.append((strength, "a criterion", ["strength"])) }
    for (index, focus) in focus.enumerated() {
      let path: RecordPath = ["focus", .index(index)]
      names.append((focus.criterion, "a criterion", path.appending("criterion")))
      for (number, moment) in focus.evidence.enumerated() {
        let place = path.appending("evidence").appending(number)
        names.append((moment.evaluation, "an evaluation", place.appending("evaluation")))
        names.append((moment.interaction, "an interaction", place.appending("interaction")))
      }
    }
    return names
  }
}

extension Finding.Message {
  fileprivate static func differs(_ id: String, _ path: WorkspacePath) -> Self {
    "the id `\(id)` is not the name of the file, `\(path.stem.prefix(90))`"
  }
  fileprivate static let notSubmitted: Self = "an evaluation that was submitted says when"
  fileprivate static func elsewhere(_ month: String) -> Self { "it was submitted in \(month) and is filed elsewhere" }
}

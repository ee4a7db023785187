package import Foundation
import Notation
package import QualityModel

/// An evaluation that was submitted: `sessions/evaluations/2026/11/<id>.json`.
///
/// Of these there may be a million: they are scanned on all cores, and the index keeps what they say.
package struct EvaluationKind: RecordKind {
  package typealias Record = Evaluation
  package let word = "evaluation"
  package let place = RecordPlace.months(under: Self.folder, ending: .json)
  package let naming = RecordNaming.ofItsDraft
  package let isOffered = false
  package var rules: [any Rule] {
    Evaluation.rules + [TwinsSayWhy(), SourcesAreFiledOnce(), TimesCanBe(), NotesAreWords()]
  }

  /// Where its files are.
  static let folder = "sessions/evaluations"

  package init() {}

  package func listing(in workspace: Workspace) -> Listing<Evaluation> {
    var findings: [Finding] = []
    let paths = workspace.evaluationPaths(findings: &findings)
    return FiledOnce.listing(of: workspace.listing(of: self, at: paths, findings: findings))
  }

  /// Checked by a scan, together with its score.
  package func check(in workspace: Workspace, among surroundings: RecordSurroundings) -> CheckedRecords {
    CheckedRecords(findings: [], read: [])
  }

  package func paths(of id: String, in workspace: Workspace) -> [WorkspacePath] {
    workspace.evaluationPaths(of: id)
  }

  package func people(in record: Evaluation) -> [PeopleAreListed.Named] { record.named }

  /// The month that it is.
  package func folderSwept(at now: Date) -> String? { "\(Self.folder)/\(Month(of: now).path)" }
}

extension WorkspacePath {
  /// Whether this is an evaluation that was submitted.
  package var isEvaluation: Bool { EvaluationKind().holds(self) }
}

extension Evaluation: JSONRecord, NamedForAnAgent {
  /// What people call one.
  package static let noun = "evaluation"
  /// The words that its keys take.
  package static let words = [
    "status": Status.allCases.map(\.rawValue), "purpose": Purpose.allCases.map(\.rawValue),
    "channel": Channel.allCases.map(\.rawValue),
  ]
  /// Who and what it is about.
  package var references: [RecordReference] {
    [
      RecordReference(agent, of: "an agent", at: ["agent"]),
      RecordReference(evaluator, of: "an evaluator", at: ["evaluator"]),
      RecordReference(interaction.id, of: "an interaction", at: ["interaction", "id"]),
      RecordReference(rubric.id, of: "a rubric", at: ["rubric", "id"]),
    ]
  }

  /// One that was submitted is filed under the month of that.
  package func findings(ofPlace path: WorkspacePath) -> [Finding] {
    guard path.isEvaluation else { return [] }
    guard let submittedAt else {
      return [
        FileRules.missingKey.finding(
          "an evaluation that was submitted says when",
          help: "add `submittedAt`, or move it to `\(DraftKind.folder)/`")
      ]
    }
    let month = Month(of: submittedAt).path
    guard path.folder != "\(EvaluationKind.folder)/\(month)" else { return [] }
    return [
      FileRules.wrongMonth.finding(
        .elsewhere(month), help: "move it to `\(EvaluationKind.folder)/\(month)/`", at: ["submittedAt"],
        severity: .warning)
    ]
  }
}

extension Finding.Message {
  fileprivate static func elsewhere(_ month: String) -> Self { "it was submitted in \(month) and is filed elsewhere" }
}

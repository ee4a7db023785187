import Foundation
import QualityModel
import Records

extension Workspace {
  /// Returns a submitted evaluation that is to be acted on: `edit`, `void`, `dispute` or `uphold`.
  ///
  /// Throws `NotFound` with the nearest id, `Refused` where its file is broken, and `NotNow` where its status forbids
  /// it.
  func evaluation(_ id: String, for deed: NotNow.Deed) throws -> Stored<Evaluation> {
    let reading = try evaluation(id)
    if let stored = reading.value {
      if let refusal = NotNow(deed, of: stored.record) { throw refusal }
      return stored
    }
    guard reading.findings.isEmpty else {
      throw Refused(
        "the evaluation `\(id)` cannot be read", findings: reading.findings, help: "correct it with `open \(id)`")
    }
    if let draft = try draft(id).value, let refusal = NotNow(deed, of: draft.record) { throw refusal }
    if bytes(at: try .interaction(id)) != nil {
      throw NotFound(recording: id, insteadOf: "an evaluation", help: "`list interaction:\(id)` shows its evaluations")
    }
    throw NotFound("evaluation", id, among: evaluationPaths().map(\.stem), otherwise: "`list` shows them")
  }

  /// Returns the exact rubric text that an evaluation was scored against, or throws with what is wrong with it.
  func requireRubric(of evaluation: Stored<Evaluation>) throws -> Stored<Rubric> {
    let reading = rubric(of: evaluation)
    let errors = reading.findings.filter { $0.severity == .error }
    guard let rubric = reading.value, errors.isEmpty else {
      throw Refused(
        "the rubric that `\(evaluation.record.id)` was scored against cannot be used", findings: errors,
        help: "restore it from git or a backup")
    }
    return rubric
  }
}

/// Something cannot be done with an evaluation in its present state.
package struct NotNow: Explained {
  /// What can be done about a submitted evaluation.
  enum Deed: String {
    case edit, void, dispute, uphold

    /// What is done, for the question who does it: `voids it`.
    var done: String { "\(rawValue)s it" }
  }

  package let message: String
  package let help: String

  /// Creates the refusal; `nil` where it can be done.
  init?(_ deed: Deed, of evaluation: Evaluation) {
    let id = evaluation.id
    switch (deed, evaluation.status) {
    case (.edit, .submitted), (.edit, .disputed), (.void, .submitted), (.void, .disputed), (.dispute, .submitted),
      (.uphold, .disputed):
      return nil
    case (_, .draft):
      message = "`\(id)` is a draft, so there is nothing to \(deed.rawValue)"
      help =
        evaluation.revises.map { "`edit \($0.id)` resumes it" }
        ?? "`score \(evaluation.interaction.id)` resumes it"
    case (.void, .voided):
      message = "`\(id)` is already voided"
      help = "`show \(id)` shows who voided it, and why"
    case (_, .voided):
      message = "`\(id)` was voided, so there is nothing to \(deed.rawValue)"
      help = "`show \(id)` shows why; `score \(evaluation.interaction.id)` scores the interaction again"
    case (.uphold, .submitted):
      message = "`\(id)` is not disputed"
      help = "`dispute \(id) --reason TEXT` says why it should be"
    case (.dispute, .disputed):
      message = "`\(id)` is already disputed"
      help = "`edit \(id)` or `uphold \(id)` settles it"
    }
  }
}

/// Why something is changed; it is kept in the record.
enum Reason {
  /// Returns the reason without the space around it; throws `Missing` where none was given.
  static func checked(_ text: String?) throws -> String {
    let reason = (text ?? "").trimmed
    guard reason.isEmpty else { return reason }
    throw Missing(
      .reason, text == nil ? "the reason is missing" : "the reason is blank",
      help: "give it with `--reason TEXT`; it is kept in the record")
  }
}

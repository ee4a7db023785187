public import Foundation
public import QualityModel
import Records

/// Edits a submitted evaluation with the answers of a file: what the file says is new, everything else stays.
public struct EditWithAnswers: Sendable {
  /// The file's bytes: one object, as `score --from` takes it.
  public var bytes: Data
  /// The file's name, for findings.
  public var file: String
  /// Which evaluation, why, and who changes it.
  public var begin: BeginEditing

  /// Creates the verb.
  public init(_ bytes: Data, file: String, begin: BeginEditing) {
    self.bytes = bytes
    self.file = file
    self.begin = begin
  }

  /// Edits the evaluation, and answers with it as it was filed; throws `Refused` with everything that is wrong.
  public func perform(in world: World) throws -> Evaluation {
    let sheet = try sheet()
    var begin = begin
    begin.resumes = false
    begin.evaluator = begin.evaluator ?? sheet.evaluator
    var session = try begin.perform(in: world)
    try requireSame("interaction", sheet.interaction, session.evaluation.interaction.id)
    try requireSame("rubric", sheet.rubric, session.evaluation.rubric.id)
    try requireSame("agent", sheet.agent, session.evaluation.agent)
    try merge(sheet, into: &session)
    return try SubmitEvaluation(session).perform(in: world)
  }

  private func sheet() throws -> AnswerSheet {
    let sheets = AnswerFile.read(bytes, file: file)
    guard let only = sheets.first, sheets.count == 1 else {
      throw Refused(
        "there are \(sheets.count) sheets of answers, and an edit takes one", findings: [],
        help: "hand over one object", fault: .none)
    }
    guard let sheet = only.value else {
      throw Refused(
        "the answers cannot be read", findings: only.findings, help: "correct the file, then run it again",
        fault: .none)
    }
    return sheet
  }

  private func requireSame(_ what: String, _ given: String?, _ own: String) throws {
    guard let given, given != own else { return }
    throw Refused(
      "the answers are about the \(what) `\(given)`, and the evaluation is about `\(own)`", findings: [],
      help: "an edit changes what was answered; `void` it and score anew where it was about something else",
      fault: .none)
  }

  private func merge(_ sheet: AnswerSheet, into session: inout ScoringSession) throws {
    let evidence = CitedEvidence(in: session)
    for item in sheet.answers {
      let answer = try evidence.answer(item)
      let place = session.evaluation.answers.firstIndex { $0.criterion == item.criterion }
      if let place { session.evaluation.answers[place] = answer } else { session.evaluation.answers.append(answer) }
    }
    session.evaluation.customer = sheet.customer ?? session.evaluation.customer
    session.evaluation.tags = sheet.tags ?? session.evaluation.tags
    session.evaluation.summary = sheet.summary ?? session.evaluation.summary
  }
}

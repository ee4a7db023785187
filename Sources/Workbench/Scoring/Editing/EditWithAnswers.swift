package import Foundation
package import QualityModel
import Records

/// Edits a submitted evaluation with the answers of a file: what the file says is new, everything else stays.
package struct EditWithAnswers: Sendable {
  /// The file's bytes: one object, as `score --from` takes it.
  package var bytes: Data
  /// The file's name, for findings.
  package var file: String
  /// Which evaluation, why, and who changes it.
  package var begin: BeginEditing
  /// The scale of the customer's rating, where a person states it.
  package var ratingScale: RatingScale?

  package init(_ bytes: Data, file: String, begin: BeginEditing, ratingScale: RatingScale? = nil) {
    self.bytes = bytes
    self.file = file
    self.begin = begin
    self.ratingScale = ratingScale
  }

  /// Edits the evaluation, and answers with it as it was filed; throws `Refused` with everything that is wrong.
  package func perform(in world: World) throws -> Evaluation {
    let item = try item()
    guard let sheet = item.value else {
      throw Refused(
        "the answers cannot be read", findings: item.findings, help: "correct the file, then run it again",
        fault: .none)
    }
    var begin = begin
    begin.resumes = false
    begin.evaluator = begin.evaluator ?? (world.personalEvaluator == nil ? sheet.evaluator : nil)
    var session = try begin.perform(in: world)
    try requireSame("interaction", sheet.interaction, session.evaluation.interaction.id)
    try requireSame("rubric", sheet.rubric, session.evaluation.rubric.id)
    try requireSame("agent", sheet.agent, session.evaluation.agent)
    do {
      try requireOnlyAnswers(sheet, session)
      try merge(sheet, into: &session)
    } catch let refused as Refused {
      throw Refused(
        refused.message, findings: item.placed(refused.findings), help: refused.help, fault: refused.fault)
    }
    return try SubmitEvaluation(session).perform(in: world)
  }

  private func item() throws -> AnswerFile.Item {
    let sheets = try BatchRatings(scale: ratingScale).applied(to: AnswerFile.read(bytes, file: file))
    guard let only = sheets.first, sheets.count == 1 else {
      throw Refused(
        "there are \(sheets.count) sheets of answers, and an edit takes one", findings: [],
        help: "give one object", fault: .none)
    }
    return only
  }

  /// Throws where the file says of the scoring what an edit leaves as it is, or answers a question twice.
  private func requireOnlyAnswers(_ sheet: AnswerSheet, _ session: ScoringSession) throws {
    var given = session.evaluation
    given.answers = sheet.answers.map { Answer(criterion: $0.criterion, answer: $0.answer) }
    let twice = AnswersAreGivenOnce().findings(in: given, against: session.scorer)
    let original = session.revised?.record ?? session.evaluation
    let editors = [session.evaluation.evaluator, begin.evaluator]
    let findings = EditsKeepTheScoring().findings(in: sheet, of: original, by: editors) + twice
    guard findings.isEmpty else {
      throw Refused(
        "the answers cannot be taken", findings: findings, help: "correct the file, then run it again", fault: .none)
    }
  }

  private func requireSame(_ what: String, _ given: String?, _ own: String) throws {
    guard let given, given != own else { return }
    throw Refused(
      "the answers are about the \(what) `\(given)`, and the evaluation is about `\(own)`", findings: [],
      help: "an edit changes what was answered; where it was about something else, `void` it and score again",
      fault: .none)
  }

  private func merge(_ sheet: AnswerSheet, into session: inout ScoringSession) throws {
    let answers = try SheetAnswers(in: session).answers(of: sheet, besides: session.evaluation.answers)
    for answer in answers {
      let place = session.evaluation.answers.firstIndex { $0.criterion == answer.criterion }
      if let place { session.evaluation.answers[place] = answer } else { session.evaluation.answers.append(answer) }
    }
    if let customer = sheet.customer {
      try RatingIsTheRecordings.check(customer, of: session.interaction)
      session.evaluation.customer = (session.evaluation.customer ?? CustomerVoice()).updated(with: customer)
    }
    session.evaluation.tags = sheet.tags ?? session.evaluation.tags
    session.evaluation.summary = sheet.summary ?? session.evaluation.summary
  }
}

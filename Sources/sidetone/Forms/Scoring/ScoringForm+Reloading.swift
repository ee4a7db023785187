import QualityModel
import Workbench

/// A draft that was changed elsewhere goes on as it is there.
extension ScoringForm {
  mutating func reload() throws -> [String] {
    let dropped = droppedLines
    let evaluation = session.evaluation
    if let edited = evaluation.revises?.id {
      session = try BeginEditing(edited, evaluator: evaluation.evaluator).perform(in: world)
    } else {
      let begin = BeginScoring(
        interaction: evaluation.id, evaluator: evaluation.evaluator, purpose: evaluation.purpose)
      do {
        session = try begin.perform(in: world)
      } catch is NotFound {
        throw DraftGone(id: evaluation.id)
      }
    }
    answers = Self.questions(of: session)
    lastReview = nil
    return ["The draft is taken over as it is now."] + dropped
  }

  /// What was typed and not saved, a sentence each, so that it can be typed again.
  private var droppedLines: [String] {
    answers.scorer.criteria.compactMap(droppedLine) + droppedCommands.map { "Not taken over: `\($0)`." }
  }

  private func droppedLine(_ criterion: Criterion) -> String? {
    guard let answer = answers.evaluation.answer(to: criterion.id), !answer.answer.isEmpty,
      session.evaluation.answer(to: criterion.id) != answer
    else { return nil }
    return "Not taken over: `\(AnswerLine.text(of: answer, to: criterion))` at `\(criterion.id)`."
  }

  /// The commands that say it again.
  private var droppedCommands: [String] {
    let (here, kept) = (answers.evaluation, session.evaluation)
    let summary = here.summary == kept.summary ? [] : ["summary \(here.summary ?? "")".trimmed]
    func label(_ tag: String) -> String { tag.contains { $0.isWhitespace || $0 == "," } ? "\"\(tag)\"" : tag }
    let added = here.tags.filter { !kept.tags.contains($0) }.map(label)
    let removed = kept.tags.filter { !here.tags.contains($0) }.map { "-\(label($0))" }
    let labels = added + removed
    return summary + (labels.isEmpty ? [] : ["tag \(labels.joined(separator: " "))"])
  }

  static func questions(of session: ScoringSession) -> EvaluationQuestions {
    EvaluationQuestions(
      scorer: session.scorer, evaluation: session.evaluation, transcript: session.transcript,
      end: session.end, hasAudio: session.audio != nil)
  }
}

public import Foundation
public import QualityModel
import Records
import Recordings

/// Records the answers of a file: each sheet is submitted or refused by itself, by the same rules as guided scoring.
public struct RecordAnswers: Sendable {
  /// The file's bytes: one object, an array of them, or one a line.
  public var bytes: Data
  /// The file's name, for findings.
  public var file: String
  /// What the command says about every sheet that is silent.
  public var defaults: BeginScoring
  /// The scale of the customers' ratings, where a person states it.
  public var ratingScale: RatingScale?

  /// Creates the verb.
  public init(
    _ bytes: Data, file: String, defaults: BeginScoring = BeginScoring(), ratingScale: RatingScale? = nil
  ) {
    self.bytes = bytes
    self.file = file
    self.defaults = defaults
    self.ratingScale = ratingScale
  }

  /// What came of one sheet.
  public enum Outcome: Sendable {
    /// It was submitted, as the evaluation that was filed.
    case submitted(Evaluation)
    /// The same answers were submitted before, as this evaluation; nothing was written for it.
    case alreadyThere(Evaluation)
    /// It was refused; nothing was written for it.
    case refused(message: String, findings: [Finding], help: String)
  }

  /// Records what can be recorded, and answers with what came of each sheet in order.
  public func perform(in world: World) throws -> [Outcome] {
    let desk = try ScoringDesk(in: world)
    let sheets = try BatchRatings(scale: ratingScale).applied(to: AnswerFile.read(bytes, file: file))
    try desk.prepare(for: sheets.compactMap { defaults.interaction ?? $0.value?.interaction })
    return sheets.map { outcome(of: $0, at: desk) }
  }

  private func outcome(of reading: AnswerFile.Item, at desk: ScoringDesk) -> Outcome {
    guard let sheet = reading.value else {
      return .refused(
        message: "the answers cannot be read", findings: reading.findings, help: "correct the file, then run it again")
    }
    do {
      return try record(sheet, at: desk)
    } catch let refused as Refused {
      return .refused(message: refused.message, findings: reading.placed(refused.findings), help: refused.help)
    } catch let error as any Explained {
      return .refused(message: error.message, findings: [], help: error.help)
    } catch {
      return .refused(message: "\(error)", findings: [], help: "run it again")
    }
  }

  private func record(_ sheet: AnswerSheet, at desk: ScoringDesk) throws -> Outcome {
    var session = try begin(sheet).perform(at: desk)
    let evidence = CitedEvidence(in: session)
    session.evaluation.answers = try sheet.answers.map(evidence.answer)
    session.evaluation.customer = sheet.customer ?? session.evaluation.customer
    session.evaluation.tags = sheet.tags ?? []
    session.evaluation.summary = sheet.summary
    session.evaluation.startedAt = sheet.startedAt ?? sheet.submittedAt ?? session.evaluation.startedAt
    session.evaluation.submittedAt = sheet.submittedAt
    do {
      return .submitted(try SubmitEvaluation(session).perform(at: desk))
    } catch let error as ScoredAlready {
      if let reason = defaults.again {
        session.evaluation.again = ScoredAgain(of: error.evaluation.id, reason: reason.trimmed)
        return .submitted(try SubmitEvaluation(session).perform(at: desk))
      }
      let answered = session.scorer.scored(session.evaluation)
      guard error.evaluation.hasSaid(answered, comparingCustomer: sheet.customer != nil) else { throw error }
      return .alreadyThere(error.evaluation)
    }
  }

  private func begin(_ sheet: AnswerSheet) throws -> BeginScoring {
    var begin = defaults
    begin.resumes = false
    begin.interaction = defaults.interaction ?? sheet.interaction
    begin.rubric = defaults.rubric ?? sheet.rubric
    begin.agent = defaults.agent ?? sheet.agent
    begin.evaluator = defaults.evaluator ?? sheet.evaluator
    begin.purpose = sheet.purpose ?? defaults.purpose
    guard begin.interaction != nil else {
      throw Missing(
        .interaction, "the answers do not say which interaction they are about",
        help: "add `\"interaction\": \"call-0042\"`, or name it: `score call-0042 --from FILE`")
    }
    return begin
  }
}

extension AnswerSheet.Item {
  /// Returns the answer as an evaluation holds it, its evidence completed from the transcript.
  func answer(citing transcript: Transcript?) -> Answer {
    Answer(
      criterion: criterion, answer: answer, note: note.flatMap { $0.trimmed.isEmpty ? nil : $0 },
      evidence: evidence?.map { $0.completed(from: transcript) })
  }
}

extension Evidence {
  /// Returns the evidence with time, line and quote, as far as the transcript has them.
  fileprivate func completed(from transcript: Transcript?) -> Evidence {
    guard
      let moment = line.flatMap({ transcript?.moment(for: .line($0)) })
        ?? at.flatMap({ transcript?.moment(for: .time($0)) })
    else { return self }
    return Evidence(at: at ?? moment.at, line: line ?? moment.line, quote: quote ?? moment.quote)
  }
}

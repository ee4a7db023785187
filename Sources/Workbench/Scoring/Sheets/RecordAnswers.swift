package import Foundation
package import QualityModel
import Records

/// Records the answers of a file: each sheet is submitted or refused by itself, by the same rules as guided scoring.
package struct RecordAnswers: Sendable {
  /// The file's bytes: one object, an array of them, or one a line.
  package var bytes: Data
  /// The file's name, for findings.
  package var file: String
  /// What the command says; it fills in what a sheet leaves open.
  package var defaults: BeginScoring
  /// The scale of the customers' ratings, where a person states it.
  package var ratingScale: RatingScale?

  package init(
    _ bytes: Data, file: String, defaults: BeginScoring = BeginScoring(), ratingScale: RatingScale? = nil
  ) {
    self.bytes = bytes
    self.file = file
    self.defaults = defaults
    self.ratingScale = ratingScale
  }

  /// What came of one sheet.
  package enum Outcome: Sendable {
    /// It was submitted, as the evaluation that was filed.
    case submitted(Evaluation)
    /// The same answers were submitted before, as this evaluation; nothing was written for it.
    case alreadyThere(Evaluation)
    /// It was refused; nothing was written for it.
    case refused(message: String, findings: [Finding], help: String)
  }

  /// Records what can be recorded, and answers with what came of each sheet in order.
  ///
  /// Everything is read and checked first and then filed in one change, so that one `undo` takes it all back. Throws
  /// `ScoringStopped` where it is stopped before that.
  package func perform(in world: World) throws -> [Outcome] {
    let sheets = try BatchRatings(scale: ratingScale).applied(to: AnswerFile.read(bytes, file: file))
    // Another process may file the same, or take an id, between checking and writing: then it is checked again.
    for _ in 0..<2 {
      do {
        return try attempt(sheets, in: world)
      } catch is ScoredAlready {
      } catch let change as ChangedMeanwhile where change.isNew {}
    }
    return try attempt(sheets, in: world)
  }

  private func attempt(_ sheets: [AnswerFile.Item], in world: World) throws -> [Outcome] {
    let desk = try ScoringDesk(in: world)
    try desk.requirePeople()
    try desk.prepare(for: sheets.compactMap { ($0.value?.interaction ?? defaults.interaction)?.lowercased() })
    var submissions: [Submission] = []
    let outcomes = try sheets.enumerated().map { index, sheet in
      if world.talk.isInterrupted() { throw ScoringStopped(read: index, of: sheets.count) }
      let outcome = outcome(of: sheet, among: sheets.count, at: desk, &submissions)
      world.talk.progress(Talk.Progress(action: "Scoring", done: index + 1, total: sheets.count))
      return outcome
    }
    try Filing(submissions).perform(at: desk)
    return outcomes
  }

  private func outcome(
    of reading: AnswerFile.Item, among count: Int, at desk: ScoringDesk, _ submissions: inout [Submission]
  ) -> Outcome {
    guard let sheet = reading.value else {
      return .refused(
        message: "the answers cannot be read", findings: reading.findings, help: "correct the file, then run it again")
    }
    do {
      return try record(sheet, among: count, at: desk, &submissions)
    } catch let refused as Refused {
      return .refused(message: refused.message, findings: reading.placed(refused.findings), help: refused.help)
    } catch let error as any Explained {
      return .refused(message: error.message, findings: [], help: error.help)
    } catch {
      return .refused(message: "\(error)", findings: [], help: "run it again")
    }
  }

  private func record(
    _ sheet: AnswerSheet, among count: Int, at desk: ScoringDesk, _ submissions: inout [Submission]
  ) throws -> Outcome {
    var session = try begin(sheet, among: count, at: desk).perform(at: desk)
    try fill(&session, with: sheet, now: desk.world.now())
    let answered = session.scorer.scored(session.evaluation)
    func isThere(_ other: Evaluation) -> Bool { other.hasSaid(answered, comparingCustomer: sheet.customer != nil) }
    // A reason is for one more time: the same file run once more with the same reason is not yet another.
    if let reason = defaults.again?.trimmed,
      let same = try desk.filedTwin(of: session.evaluation, where: { $0.again?.reason == reason && isThere($0) })
    {
      return .alreadyThere(same)
    }
    do {
      return .submitted(try submit(session, at: desk, &submissions))
    } catch let error as ScoredAlready {
      if let reason = defaults.again {
        session.evaluation.again = ScoredAgain(of: error.evaluation.id, reason: reason.trimmed)
        return .submitted(try submit(session, at: desk, &submissions))
      }
      guard isThere(error.evaluation) else { throw error }
      return .alreadyThere(error.evaluation)
    }
  }

  private func submit(
    _ session: ScoringSession, at desk: ScoringDesk, _ submissions: inout [Submission]
  ) throws -> Evaluation {
    let submission = try SubmitEvaluation(session).submission(at: desk)
    submissions.append(submission)
    return submission.evaluation
  }

  private func fill(_ session: inout ScoringSession, with sheet: AnswerSheet, now: Date) throws {
    session.evaluation.answers = try SheetAnswers(in: session).answers(of: sheet)
    if let customer = sheet.customer {
      try RatingIsTheRecordings.check(customer, of: session.interaction)
      session.evaluation.customer = (session.evaluation.customer ?? CustomerVoice()).updated(with: customer)
    }
    session.evaluation.tags = sheet.tags ?? []
    session.evaluation.summary = sheet.summary
    session.evaluation.startedAt = sheet.startedAt ?? sheet.submittedAt ?? session.evaluation.startedAt
    session.evaluation.submittedAt = sheet.submittedAt
    // Where the sheet is silent it is now, and what is wrong with that is not the sheet's.
    let all = TimesCanBe().findings(in: session.evaluation, now: now)
    // Where the sheet has one time alone, what is wrong with it is said once, and at its place.
    let isSaid = sheet.startedAt == nil && all.contains { $0.path == ["submittedAt"] }
    let findings = isSaid ? all.filter { $0.path != ["startedAt"] } : all
    guard findings.isEmpty else {
      throw Refused(
        "the times are not possible", findings: findings, help: "correct the file, then run it again", fault: .none)
    }
  }

  private func begin(_ sheet: AnswerSheet, among count: Int, at desk: ScoringDesk) throws -> BeginScoring {
    let misspelt = SheetIDs.findings(in: sheet)
    guard misspelt.isEmpty else {
      throw Refused(
        "the ids are not ids", findings: misspelt, help: "correct the file, then run it again", fault: .none)
    }
    let findings = try OptionsCompleteTheFile().findings(in: sheet, besides: defaults, desk.people, desk.world)
    guard findings.isEmpty else {
      throw Refused(
        "the file and the command say different things", findings: findings,
        help: "correct the file or the command, then run it again", fault: .none)
    }
    var begin = defaults
    begin.resumes = false
    begin.interaction = sheet.interaction ?? defaults.interaction
    begin.rubric = sheet.rubric ?? defaults.rubric
    begin.agent = sheet.agent ?? defaults.agent
    begin.evaluator = sheet.evaluator ?? defaults.evaluator
    begin.purpose = sheet.purpose ?? defaults.purpose
    if let one = defaults.interaction, sheet.interaction == nil, count > 1 {
      throw Missing(
        .interaction, "the command names one recording, `\(one)`, and the file holds \(count) sheets of answers",
        help: "say in each sheet which interaction it is about, and leave it out of the command")
    }
    guard begin.interaction != nil else {
      throw Missing(
        .interaction, "the answers do not say which interaction they are about",
        help: "add `\"interaction\": \"call-0042\"`, or name it: `score call-0042 --from FILE`")
    }
    return begin
  }
}

/// The scoring of a file of answers was stopped before anything was filed.
package struct ScoringStopped: Explained {
  let read: Int
  let count: Int

  init(read: Int, of count: Int) {
    self.read = read
    self.count = count
  }

  package var message: String { "stopped after \(read) of \(count); nothing was submitted" }
  package let help = "run it again to start over"
}

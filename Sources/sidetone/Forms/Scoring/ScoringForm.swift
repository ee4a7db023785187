import Foundation
import Notation
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// The scoring of one interaction, or the change of a submitted evaluation: the form with its draft, its transcript and
/// its player.
struct ScoringForm: Form {
  var session: ScoringSession
  var answers: EvaluationQuestions
  let people: People
  let player: PlayerDesk
  let world: World
  let clock: Clock
  /// The ids of the people who were added to `people.yaml` before the first question.
  var added: [String] = []
  /// What was read back last, so that only what is new is read back again.
  var lastReview: Evaluation?
  /// Remarks of the last save that were not shown yet.
  var news: [String] = []

  /// The time spent, in a class since the line editor reports keys while a question is open.
  final class Clock {
    var active: ActiveTime
    init(seconds: Double) { active = ActiveTime(seconds: seconds) }
  }

  init(_ session: ScoringSession, player: PlayerDesk, world: World) {
    self.session = session
    self.player = player
    self.world = world
    people = session.people
    answers = Self.questions(of: session)
    clock = Clock(seconds: session.evaluation.activeSeconds ?? 0)
    clock.active.key(at: world.now())
  }

  var prompt: String {
    guard let criterion = answers.question else { return answers.missing.isEmpty ? "submit? y/n/< " : "missing> " }
    return "\(criterion.id)> "
  }

  var prefill: String { answers.prefill }
  var acts: Bool { answers.question == nil }
  var isInWords: Bool { answers.question?.kind.isFreeText == true }
  var endsInWords: Bool {
    guard let question = answers.question else { return false }
    return isInWords || !(answers.evaluation.answer(to: question.id)?.note ?? "").isEmpty
  }

  let usage =
    "ANSWER [note] [@PLACE …] answers: `2 talked over her twice @14 @1:23`. `goto 14` goes to question 14."
  var commands: [CommandWord] {
    (answers.question == nil ? CommandWord.review(yes: "submit", no: "leave the draft") : []) + ScoringCommand.words
  }
  var onKey: (() -> Void)? {
    { [clock, now = world.now] in clock.active.key(at: now()) }
  }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    FormCompletion(questions: answers).candidates(line, cursor)
  }

  func isAnswer(_ text: String) -> Bool {
    guard let question = answers.question else { return YesOrNo(text) != nil }
    guard !player.hasAudio || !SignedNumber.jumps(text, at: question) else { return false }
    return AnswerLine.answers(text, question)
  }

  func beginsNewAnswer(_ text: String) -> Bool {
    guard let question = answers.question else { return false }
    // `no, not at all` begins with an answer too.
    let first = text.prefix { !$0.isWhitespace && !",;:.!".contains($0) }
    return AnswerLine.answers(text, question) || AnswerLine.answers(String(first), question)
  }

  /// Places behind an answer are its evidence.
  func continuesAnswer(_ text: String) -> Bool {
    answers.question != nil && text.count > 1
      && text.split(whereSeparator: \.isWhitespace).allSatisfy { $0.first == "@" }
  }

  func command(in text: String) -> ScoringCommand? {
    let command = ScoringCommand(text)
    // Without audio nothing can be jumped over, so that a number with a sign is meant as an answer.
    if case .listen(.seek)? = command, !player.hasAudio, answers.question?.kind.isInNumbers == true { return nil }
    return command
  }

  func couldBeWords(_ command: ScoringCommand) -> Bool { command.couldBeWords }

  func doubt(about command: ScoringCommand) -> String? {
    guard case .summary(let text?) = command else { return nil }
    return Slip.remark(on: text, among: wordsOfCommands, asking: "the summary")
  }

  func doubt(about text: String) -> String? {
    guard let question = answers.question, let line = try? AnswerLine(text, for: question) else { return nil }
    // `n/a` is an answer wherever the form allows it, also where words are asked for.
    guard line.answer != .notApplicable else { return nil }
    let begun = answers.evaluation.interaction.startedAt
    let contact = begun.map { DistantDay(from: Day(of: $0), called: "the contact") }
    return line.oddity(
      for: question, contact: contact ?? .fromToday(in: world), commands: wordsOfCommands)
  }

  func hasItem(_ name: String) -> Bool { answers.place(of: name) != nil }
  var items: [Candidate] { answers.scorer.criteria.map { Candidate($0.id, about: $0.title) } }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    guard answers.question == nil else {
      for remark in try answers.answer(text) { terminal.remark(remark) }
      return .ask
    }
    let step = try Step(atReview: text, help: Self.atReview)
    if step == .finish { try requireEverything() }
    return step
  }

  private func requireEverything() throws(AnswerRefusal) {
    let missing = answers.missing
    guard missing.isEmpty else {
      let names = missing.map(\.message.text).joined(separator: "; ")
      throw AnswerRefusal("not yet: \(names)", help: "`<` goes back, `goto QUESTION` to one of them")
    }
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    guard let title = answers.question?.title else {
      terminal.remark("\(Self.atReview).")
      return .stay
    }
    switch try answers.pass(emptied: emptied) {
    case .leftOut: terminal.remark("`\(title)` is left out.")
    case .takenAway: terminal.remark("The answer to `\(title)` is removed.")
    case .needed(let line): terminal.remark("`\(title)` needs an answer, and stays as it was: \(line)")
    case .kept: break
    }
    return .ask
  }

  mutating func goBack() throws(AnswerRefusal) { try answers.goBack() }
  mutating func skip() throws(AnswerRefusal) { try answers.skip() }
  mutating func go(to name: String) throws(AnswerRefusal) { try answers.go(to: name) }

  mutating func review() throws(AnswerRefusal) {
    answers.position = nil
    lastReview = nil
  }

  static let atReview = "`y` submits, `n` leaves the draft, `<` goes back, `goto QUESTION` to one of them"
}

extension ScoringForm {
  mutating func save() throws {
    guard session.isKept || answers.evaluation != session.evaluation else { return }
    answers.evaluation.activeSeconds = clock.active.seconds.rounded()
    var changed = session
    changed.evaluation = answers.evaluation
    session = try SaveDraft(changed).perform(in: world)
    news += session.remarks.dropFirst(changed.remarks.count)
    answers.evaluation.id = session.evaluation.id
  }

  mutating func finish(on terminal: any Terminal) throws -> Evaluation? {
    answers.evaluation.activeSeconds = clock.active.seconds.rounded()
    session.evaluation = answers.evaluation
    return try SubmitEvaluation(session).perform(in: world)
  }

  var unsaved: String {
    let count = answers.evaluation.answers.count { answer in
      !answer.answer.isEmpty && session.evaluation.answer(to: answer.criterion) != answer
    }
    return count == 0 ? "what was changed" : NumberText.count(count, "answer")
  }

  func takeLeave(on terminal: any Terminal) {
    for remark in news { terminal.remark(remark) }
    let edited = session.evaluation.revises?.id
    guard session.isKept else {
      terminal.remark("Nothing was \(edited == nil ? "answered" : "changed"), so nothing is saved.")
      guard !added.isEmpty else { return }
      return terminal.remark("people.yaml keeps \(added.joined(separator: ", ")); `undo` takes out who was added last.")
    }
    terminal.remark("The draft is saved. `\(session.resumeCommand(in: world))` resumes it.")
  }
}

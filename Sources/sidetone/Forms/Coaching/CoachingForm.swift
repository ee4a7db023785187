import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// A coaching session that coach and agent talk through: the questions with the draft and what the evaluations say.
struct CoachingForm: Form {
  private(set) var session: CoachingSession
  private(set) var questions: CoachingQuestions
  /// The plan as it was saved last, or as it was at the beginning: a draft is written for an answer, and for nothing
  /// less.
  private var saved: CoachingPlan
  /// The criterion whose figures were shown last, so that they are shown once before its questions.
  var shownFocus: Int?
  /// The plan that was read back last, so that it is not read back again where nothing changed.
  var lastReview: CoachingPlan?
  private let world: World

  init(_ session: CoachingSession, world: World) {
    self.session = session
    saved = session.plan
    let rubric = session.rubric
    questions = CoachingQuestions(
      session.plan, criteria: session.criteria, offered: session.offered,
      suggested: session.suggested,
      usualDue: { $0.usualDue(by: rubric) })
    self.world = world
  }

  var prompt: String {
    guard let item = questions.item else { return "agree? y/n/< " }
    guard let index = item.index, questions.plan.focus.count > 1 else { return "\(item.name)> " }
    return "\(questions.plan.focus[index].criterion) \(item.name)> "
  }

  var prefill: String { questions.prefill }
  var acts: Bool { questions.item == nil }
  var isInWords: Bool { questions.item?.isInWords ?? false }
  let usage = "A line answers the question."
  static let words = [CommandWord("moment", "show a moment and how to play it: moment 1; alone it shows all")]
  var commands: [CommandWord] {
    (questions.item == nil ? CommandWord.review(yes: "agree on the plan", no: "leave it as a draft") : []) + Self.words
  }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    CoachingCompletion(questions: questions).candidates(line, cursor)
  }

  func isAnswer(_ text: String) -> Bool {
    (questions.item == nil || questions.item == .acknowledged) && YesOrNo(text) != nil
  }
  func command(in text: String) -> MomentCommand? { MomentCommand(text) }

  /// A practice is named by its number too, and a disagreement takes y and n for what they say.
  func doubt(about text: String) -> String? {
    switch questions.item {
    case .practice? where Int(text) != nil: nil
    case .disagreement? where YesOrNo(text) != nil: nil
    case .target(let index)?: questions.doubt(aboutTarget: text, at: index)
    case .due?: questions.doubt(aboutDue: text)
    case .focus?, .because?, .view?, .practice?, .commitment?, .disagreement?, .acknowledged?, nil:
      isInWords ? Slip.remark(on: text, among: wordsOfCommands) : nil
    }
  }

  var items: [Candidate] { questions.items.flatMap { questions.names(of: $0) }.map { Candidate($0) } }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    guard questions.item == nil else {
      if let criteria = try questions.answer(text, at: world.now()) { try choose(criteria) }
      return .ask
    }
    return try Step(atReview: text, help: Self.atReview)
  }

  private mutating func choose(_ criteria: [String]) throws {
    session.plan = questions.plan
    session = try ChooseFocus(criteria, in: session).perform(in: world)
    questions.take(session.plan)
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    guard questions.item != nil else {
      terminal.remark("\(Self.atReview).")
      return .stay
    }
    if let remark = try questions.pass(emptied: emptied) { terminal.remark(remark) }
    return .ask
  }

  mutating func goBack() throws(AnswerRefusal) { try questions.goBack() }
  mutating func skip() throws(AnswerRefusal) { try questions.skip() }
  mutating func go(to name: String) throws(AnswerRefusal) { try questions.go(to: name) }

  mutating func review() throws(AnswerRefusal) {
    try questions.review()
    lastReview = nil
  }

  mutating func obey(_ command: MomentCommand, on terminal: any Terminal) throws -> Step {
    show(moment: command.number, on: terminal)
    return .stay
  }

  mutating func save() throws {
    guard questions.plan != saved else { return }
    var changed = session
    changed.plan = questions.plan
    session = try SaveCoachingDraft(changed).perform(in: world)
    questions.plan = session.plan
    saved = session.plan
  }

  /// The coach is the draft's: in the other terminal another one may have been named.
  mutating func reload() throws -> [String] {
    let (typed, kept, coach) = (questions, saved, session.plan.coach)
    var taken = try BeginCoaching(agent: session.plan.agent).perform(in: world)
    if taken.plan.coach.isEmpty { taken.plan.coach = coach }
    self = CoachingForm(taken, world: world)
    let other = taken.plan.coach == coach ? [] : ["Not taken over: `\(coach)` as the coach."]
    return ["The draft is taken over as it is now."] + other + questions.dropped(from: typed, since: kept)
  }

  mutating func finish(on terminal: any Terminal) throws -> CoachingPlan? {
    session.plan = questions.plan
    return try AgreeOnPlan(session).perform(in: world)
  }

  func takeLeave(on terminal: any Terminal) {
    terminal.remark(
      session.isKept
        ? "The draft is saved. `coach \(session.plan.agent)` resumes it."
        : "Nothing was answered, so nothing is saved.")
  }

  static let atReview = "`y` agrees on the plan, `<` goes back, `n` leaves it as a draft"
}

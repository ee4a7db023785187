import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// A coaching session that coach and agent talk through: the questions with the draft and what the evaluations say.
struct CoachingForm: Form {
  private var session: CoachingSession
  private var questions: CoachingQuestions
  /// The plan as it was saved last, or as it was at the beginning: a draft is written for an answer, and for nothing less.
  private var saved: CoachingPlan
  /// The criterion whose figures were shown last, so that they are shown once before its questions.
  private var shownFocus: Int?
  /// The plan that was read back last, so that it is not read back again where nothing changed.
  private var lastReview: CoachingPlan?
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
  var isInWords: Bool { questions.item?.isInWords ?? false }
  let usage = "A line answers the question."
  static let words = [CommandWord("moment", "show a moment and how to play it: moment 1; alone it shows all")]
  let commands = Self.words

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    CoachingCompletion(form: questions).candidates(line, cursor)
  }

  func isAnswer(_ text: String) -> Bool { questions.item == nil && YesOrNo(text) != nil }
  func command(in text: String) -> MomentCommand? { MomentCommand(text) }

  /// A practice is named by its number too, and a disagreement takes y and n for what they say.
  func doubt(about text: String, after prefill: String) -> String? {
    switch questions.item {
    case .practice? where AnswerWord.isNumber(text): nil
    case .disagreement? where YesOrNo(text) != nil: nil
    case .acknowledged?: nil
    default: slip(in: text, after: prefill)
    }
  }

  func hasItem(_ name: String) -> Bool { questions.items.contains { questions.names(of: $0).contains(name) } }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    guard questions.item == nil else {
      if let criteria = try questions.answer(text, at: world.now()) { try choose(criteria) }
      return .ask
    }
    switch try YesOrNo(answer: text, help: Self.atReview) {
    case .yes: return .finish
    case .no: return .leave
    }
  }

  private mutating func choose(_ criteria: [String]) throws {
    session.plan = questions.plan
    session = try ChooseFocus(criteria, in: session).perform(in: world)
    questions.go(onWith: session.plan)
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

  mutating func finish(on terminal: any Terminal) throws -> CoachingPlan? {
    session.plan = questions.plan
    return try AgreeOnPlan(session).perform(in: world)
  }

  func takeLeave(on terminal: any Terminal) {
    terminal.remark(
      session.isKept
        ? "The draft is kept. `coach \(session.plan.agent)` takes it up again."
        : "Nothing was answered, so nothing is kept.")
  }

  static let atReview = "`y` agrees on the plan, `<` goes back, `n` leaves it as a draft"
}

extension CoachingForm {
  mutating func introduce(on terminal: any Terminal) {
    terminal.tell(session.findings)
    let opening = CoachingOpeningPage(
      session.proposal, earlier: session.earlier, followUps: session.followUps, people: session.people)
    show(opening.document, on: terminal)
    terminal.remark(
      "`?` explains, `<` goes back, `moment 1` shows a moment and how to play it, `quit` leaves a draft, `help` lists the "
        + "rest. `plan \(session.plan.agent)` shows all of it.")
  }

  mutating func show(on terminal: any Terminal) throws {
    guard let item = questions.item else {
      defer { lastReview = questions.plan }
      guard lastReview != questions.plan else { return }
      if try !terminal.tellAll(planPage) { terminal.tellLine() }
      return
    }
    terminal.tellLine()
    if let index = item.index, index != shownFocus { show(focusPage(index), on: terminal) }
    shownFocus = item.index
    terminal.remark(item.question(about: name, suggested: questions.suggested))
    if case .practice(let index) = item {
      show(practices: questions.criterion(at: index)?.coaching?.practice ?? [], on: terminal)
    }
  }

  func explain(on terminal: any Terminal) { terminal.remark(questions.item?.about ?? "\(Self.atReview).") }

  private var planPage: Document { CoachingPlanPage(questions.plan, people: session.people).document }

  private func focusPage(_ index: Int) -> Document {
    let focus = questions.plan.focus[index]
    let first = (session.proposal.strength?.moment == nil ? 0 : 1)
    let earlier = questions.plan.focus[..<index].reduce(0) { $0 + $1.evidence.count }
    return CoachingFocusPage(
      focus, figures: session.chosen.first { $0.cost.criterion == focus.criterion },
      coaching: questions.criterion(at: index)?.coaching, number: first + earlier + 1
    ).document
  }

  private func show(practices: [String], on terminal: any Terminal) {
    guard !practices.isEmpty else { return }
    let facts = practices.enumerated().map { Document.Fact("\($0 + 1)", Phrase($1)) }
    terminal.tell(Document([.facts(facts)]))
  }

  private func show(moment number: Int?, on terminal: any Terminal) {
    let moments = session.moments
    let wanted = number.map { [$0] } ?? Array(1...max(1, moments.count))
    for number in wanted {
      guard moments.indices.contains(number - 1) else {
        let count = moments.isEmpty ? "no evaluation points to a moment" : "the moments are 1 to \(moments.count)"
        return terminal.complain("there is no moment \(number)", help: count)
      }
      show(CoachingMomentPage(moments[number - 1], number: number).document, on: terminal)
    }
  }

  private func show(_ document: Document, on terminal: any Terminal) {
    terminal.tell(document)
    terminal.tellLine()
  }

  private var name: String { session.people.agent(session.plan.agent)?.name ?? session.plan.agent }
}

/// Asks for a moment in full: `moment 1`; without a number for all of them.
struct MomentCommand: Equatable {
  let number: Int?

  /// Returns the command in a text; `nil` where it is none.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    switch (words.first, words.count) {
    case ("moment", 1), ("moments", 1): number = nil
    case ("moment", 2):
      guard let number = Int(words[1]) else { return nil }
      self.number = number
    default: return nil
    }
  }
}

/// What Tab offers in a coaching session: criteria, practices, y and n, then the commands.
struct CoachingCompletion {
  let form: CoachingQuestions

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    let before = String(line.prefix(cursor))
    switch form.item {
    case .focus:
      return Names.candidates(form.criteria.map { Candidate($0.id, about: $0.title) }, line, cursor)
    case .practice(let index):
      let offered = form.criterion(at: index)?.coaching?.practice ?? []
      return offered.indices.map { Candidate("\($0 + 1)", about: offered[$0]) }.filter { $0.text.hasPrefix(before) }
    case .acknowledged, nil:
      return [Candidate("y"), Candidate("n")].filter { $0.text.hasPrefix(before) }
    default:
      return ["moment", "goto", "review", "help", "quit"].filter { !before.isEmpty && $0.hasPrefix(before) }.map {
        Candidate($0)
      }
    }
  }
}

import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// Talks a coaching session through with coach and agent: asks, shows, reads back, and saves a draft after every answer.
struct CoachingConversation {
  private var session: CoachingSession
  private var form: CoachingForm
  /// The plan as it was saved last, or as it was at the beginning: a draft is written for an answer, and for nothing less.
  private var saved: CoachingPlan
  /// The criterion whose figures were shown last, so that they are shown once before its questions.
  private var shownFocus: Int?
  private let world: World
  private let terminal: any Terminal

  init(_ session: CoachingSession, world: World, terminal: any Terminal) {
    self.session = session
    saved = session.plan
    let rubric = session.rubric
    form = CoachingForm(
      session.plan, criteria: session.criteria, offered: session.offered,
      suggested: session.suggested,
      usualDue: { $0.usualDue(by: rubric) })
    self.world = world
    self.terminal = terminal
  }

  /// Asks until both agree, and returns the plan; `nil` where the person left it as a draft.
  mutating func talk() throws -> CoachingPlan? {
    introduce()
    var draws = true
    while true {
      if draws { draw() }
      let completion = CoachingCompletion(form: form)
      let question = Question(prompt, prefill: form.prefill, completer: completion.candidates)
      switch terminal.readLine(question) {
      case .interrupted: draws = false
      case .endOfInput: return try leave()
      case .line(let line):
        let before = form.position
        let reply = form.answer(line, at: world.now())
        do {
          if let plan = try obey(reply) { return plan }
          guard reply != .leave else { return try leave() }
          try save()
        } catch let trouble as any Explained where terminal.isInteractive && reply != .leave {
          // The answers are still here: the next line saves them all.
          _ = Complaint(trouble, arguments: []).make(on: terminal)
        }
        draws = before != form.position || line.trimmed.hasSuffix("<")
      }
    }
  }

  /// Does what a line asks; answers with the plan once both agree.
  private mutating func obey(_ reply: CoachingForm.Reply) throws -> CoachingPlan? {
    switch reply {
    case .ask, .leave: break
    case .choose(let criteria): try choose(criteria)
    case .moment(let number): show(moment: number)
    case .explain(let text): terminal.remark(text)
    case .refuse(let message, let help): terminal.complain(message, help: help)
    case .agree:
      session.plan = form.plan
      return try AgreeOnPlan(session).perform(in: world)
    }
    return nil
  }

  private mutating func choose(_ criteria: [String]) throws {
    session.plan = form.plan
    session = try ChooseFocus(criteria, in: session).perform(in: world)
    form.go(onWith: session.plan)
  }

  private mutating func save() throws {
    guard form.plan != saved else { return }
    var changed = session
    changed.plan = form.plan
    session = try SaveCoachingDraft(changed).perform(in: world)
    form.plan = session.plan
    saved = session.plan
  }

  private mutating func leave() throws -> CoachingPlan? {
    try save()
    terminal.remark(
      session.isKept
        ? "The draft is kept. `coach \(session.plan.agent)` takes it up again."
        : "Nothing was answered, so nothing is kept.")
    return nil
  }
}

extension CoachingConversation {
  private func introduce() {
    terminal.tell(session.findings)
    let opening = CoachingOpeningPage(
      session.proposal, earlier: session.earlier, followUps: session.followUps, people: session.people)
    show(opening.document)
    terminal.remark(
      "`?` explains, `<` goes back, `moment 1` shows a moment and how to play it, `quit` leaves a draft. "
        + "`plan \(session.plan.agent)` tells all of it.")
  }

  private mutating func draw() {
    guard let item = form.item else {
      return show(CoachingPlanPage(form.plan, people: session.people).document)
    }
    terminal.tellLine()
    if let index = item.index, index != shownFocus { show(focusPage(index)) }
    shownFocus = item.index
    terminal.remark(item.question(about: name, suggested: form.suggested))
    if case .practice(let index) = item { show(practices: form.criterion(at: index)?.coaching?.practice ?? []) }
  }

  private func focusPage(_ index: Int) -> Document {
    let focus = form.plan.focus[index]
    let first = (session.proposal.strength?.moment == nil ? 0 : 1)
    let earlier = form.plan.focus[..<index].reduce(0) { $0 + $1.evidence.count }
    return CoachingFocusPage(
      focus, figures: session.chosen.first { $0.cost.criterion == focus.criterion },
      coaching: form.criterion(at: index)?.coaching, number: first + earlier + 1
    ).document
  }

  private func show(practices: [String]) {
    guard !practices.isEmpty else { return }
    let facts = practices.enumerated().map { Document.Fact("\($0 + 1)", Phrase($1)) }
    terminal.tell(Document([.facts(facts)]))
  }

  private func show(moment number: Int?) {
    let moments = session.moments
    let wanted = number.map { [$0] } ?? Array(1...max(1, moments.count))
    for number in wanted {
      guard moments.indices.contains(number - 1) else {
        let count = moments.isEmpty ? "no evaluation points to a moment" : "the moments are 1 to \(moments.count)"
        return terminal.complain("there is no moment \(number)", help: count)
      }
      show(CoachingMomentPage(moments[number - 1], number: number).document)
    }
  }

  private func show(_ document: Document) {
    terminal.tell(document)
    terminal.tellLine()
  }

  private var name: String { session.people.agent(session.plan.agent)?.name ?? session.plan.agent }

  private var prompt: String {
    guard let item = form.item else { return "agree? y/n/< " }
    guard let index = item.index, form.plan.focus.count > 1 else { return "\(item.name)> " }
    return "\(form.plan.focus[index].criterion) \(item.name)> "
  }
}

/// What Tab offers in a coaching session: criteria, practices, y and n, then the commands.
struct CoachingCompletion {
  let form: CoachingForm

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
      return ["moment", "quit"].filter { !before.isEmpty && $0.hasPrefix(before) }.map { Candidate($0) }
    }
  }
}

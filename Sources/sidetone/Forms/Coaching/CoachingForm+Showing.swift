import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// What coach and agent see before they answer.
extension CoachingForm {
  mutating func introduce(on terminal: any Terminal) {
    terminal.tell(session.findings)
    let opening = CoachingOpeningPage(
      session.proposal, earlier: session.earlier, followUps: session.followUps, people: session.people)
    show(opening.document, on: terminal)
    terminal.remark(
      "`?` explains, `<` goes back, `moment 1` shows a moment and how to play it, `quit` saves a draft, `help` lists the "
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
    let said = item == .acknowledged && questions.isAnswered(item) ? " It was y; Enter keeps it." : ""
    terminal.remark(item.question(about: name, suggested: questions.suggested) + said)
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

  func show(moment number: Int?, on terminal: any Terminal) {
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

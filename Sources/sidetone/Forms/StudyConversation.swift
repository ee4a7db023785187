import QualityModel
import Reporting
import TerminalKit
import Workbench

/// Talks a study through with the person who declares it: asks, explains, reads back, and writes it when told to.
struct StudyConversation {
  private var form: StudyForm
  private let world: World
  private let terminal: any Terminal

  init(_ draft: StudyDraft, world: World, terminal: any Terminal) {
    form = StudyForm(draft)
    self.world = world
    self.terminal = terminal
  }

  /// Asks until the study is declared, and returns it; `nil` where the person would rather not.
  func talk() throws -> NewWorkshop.Answer? {
    var talk = self
    terminal.remark("An empty line leaves it open, `?` explains, `<` goes back, `quit` leaves.")
    while true {
      try talk.introduce()
      let names = talk.candidates.map { Candidate($0) }
      let question = Question(
        talk.prompt, prefill: talk.form.prefill, completer: { Names.candidates(names, $0, $1) })
      guard case .line(let line) = terminal.readLine(question) else { return talk.leave() }
      switch talk.form.answer(line) {
      case .ask: break
      case .leave: return talk.leave()
      case .explain(let text): terminal.remark(text)
      case .refuse(let message, let help): terminal.complain(message.safeForTerminal, help: help)
      case .declare:
        do {
          return try NewWorkshop(talk.form.draft).perform(in: world)
        } catch let refused as Refused {
          terminal.tell(refused.findings)
          terminal.complain(refused.message, help: "go back with `<` and correct it, or `n` leaves")
        } catch let incomplete as IncompleteStudy {
          terminal.complain(incomplete.message, help: "go back with `<` and say it, or `n` leaves")
        }
      }
    }
  }

  private func leave() -> NewWorkshop.Answer? {
    terminal.remark("Nothing was written.")
    return nil
  }

  private var prompt: String { form.item.map { "\($0.rawValue)> " } ?? "declare? y/n/< " }

  /// What a person should see before they answer: peers who could be compared with, and in the end the whole.
  private func introduce() throws {
    guard let item = form.item else {
      let facts = form.review.map { Document.Fact($0.label, Phrase($0.text)) }
      return terminal.tell(Document([.heading("Study \(form.draft.id)", level: 1), .facts(facts)]))
    }
    guard item == .comparison else { return }
    let proposals = try form.draft.proposals(in: world)
    guard !proposals.isEmpty else { return terminal.remark("No peers have enough scores in the window before.") }
    terminal.remark("Peers with similar scores before:")
    terminal.tell(Document([.table(WorkshopPage.peers(proposals))]))
  }

  /// What Tab offers for the question.
  private var candidates: [String] {
    switch form.item {
    case .rubric: return ListNames(.rubrics).perform(in: world).map(\.id)
    case .cohort, .comparison: return ListNames(.agents).perform(in: world).map(\.id)
    case .because: return Workshop.Selection.allCases.map(\.rawValue)
    case .focus:
      let rubric = try? form.draft.rubric(in: world).flatMap { try ReadRubric($0).perform(in: world).rubric }
      return rubric?.criteria.map(\.id) ?? []
    default: return []
    }
  }
}

import ArgumentParser
import Foundation
import Notation
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Coach: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach",
    abstract: "Hold a coaching session step by step, and record what was agreed",
    usage: "sidetone coach [<options>] <agent>",
    discussion: """
      Examples:
        sidetone coach ana-lopez                     asks, question by question
        sidetone coach ana-lopez --coach c-ode --commitment "I let them finish."
        sidetone coach ana-lopez --held 2026-11-20   a session held earlier
        sidetone coach ana-lopez --disagree "The customer hung up, not I."

      At a terminal it opens with what became of the last plan and with what the
      evaluations suggest, then asks: what is coached, how the agent sees it, and
      for each criterion the target, the practice and the agent's commitment.
      In the end the plan is read back and both agree, or not. `?` explains a
      question, `<` goes back, `quit` saves a draft, and `coach` resumes it.

      From a shell, focus and targets default to what the evaluations suggest,
      and the follow-up to 30 days after the session, or 14 where all that is
      coached can be learned by heart. The commitment is required, once for each
      criterion and in their order.

      See also: plan, follow-up, show, status, undo
      """)

  @Argument(help: "Agent's id or name") var agent: String
  @OptionGroup var words: CoachOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  var asksQuestions: Bool { words.disagree == nil && words.commitment.isEmpty }

  func run(in world: World, on terminal: any Terminal) throws {
    let world = world.settled
    if let text = words.disagree {
      let plan = try AddDisagreement(agent: agent, text: text).perform(in: world)
      return try show(plan, "Noted beside the plan; `undo` reverts it.", in: world, on: terminal)
    }
    guard let (plan, wasRead) = try agreed(in: world, on: terminal) else { return }
    let shows =
      plan.due.map { $0 > Day(of: world.now()) ? "will show the change on \($0)" : "shows the change now" }
      ?? "will show the change"
    let closed = plan.follows == nil ? "" : " The plan before it is closed with its verdict."
    let said = "Agreed.\(closed) `follow-up \(plan.agent)` \(shows); `undo` reverts it."
    // What was just read back on the screen is not shown again.
    try show(plan, said, wasRead: wasRead && output.output == nil, in: world, on: terminal)
  }

  /// At a terminal what is missing is asked for; if everything is given in the line, nothing is asked, and the user has
  /// not read the plan back.
  private func agreed(in world: World, on terminal: any Terminal) throws -> (plan: CoachingPlan, wasRead: Bool)? {
    let asks = shared.mayAsk(on: terminal)
    let opening = CoachingOpening(begin: words.begin(agent), world: world, terminal: terminal, asks: asks)
    guard let opened = try opening.session() else { return nil }
    let whole = opened.withUsualFocus
    if !asks || words.commitment.count == max(1, whole.plan.focus.count) {
      terminal.tell(opened.findings)
      let session = try words.answers.applied(to: whole, at: world.now()).withUsualDue
      if !asks || session.incomplete == nil { return (try AgreeOnPlan(session).perform(in: world), false) }
    }
    let session = try words.answers.applied(to: words.isAboutCriteria ? whole : opened, at: world.now())
    return try terminal.talk(through: CoachingForm(session, world: world)).map { ($0, true) }
  }

  private func show(
    _ plan: CoachingPlan, _ remark: String, wasRead: Bool = false, in world: World, on terminal: any Terminal
  ) throws {
    guard let kept = try ReadCoachingPlan(plan.id).perform(in: world) else { return }
    let answer = CoachingPlanAnswer(kept.plan, bytes: kept.bytes, people: kept.people, findings: kept.findings)
    try show(answer.changed(remark, wasRead: wasRead), in: world, on: terminal)
  }
}

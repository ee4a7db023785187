import CustomDump
import QualityModel
import Statistics
import Testing

@testable import Insights
@testable import Reporting

/// A plan is honest about having little or nothing to say.
@Suite("Plan page, with nothing to coach") struct PlanPageShortTests {
  @Test func saysThatThereAreNoEvaluations() {
    expectNoDifference(
      PlanPage(Example.emptyProposal()).document.text(width: 80),
      #"""
      Coaching plan for Ana López (ana-lopez)

      Team         billing
      Evaluations  0

      Focus
      There is nothing to rest a plan on: no evaluation of these days counts.

      """#)
  }

  @Test func saysThatThereAreTooFew() {
    let proposal = Example.emptyProposal(evaluations: 3, tooFew: [.init(criterion: "empathy", title: "Empathy", n: 3)])
    expectNoDifference(
      PlanPage(proposal).document.text(width: 80),
      #"""
      Coaching plan for Ana López (ana-lopez)

      Team           billing
      Days           2026-09-01 to 2026-11-22
      Evaluations    3 by Service call (service-call, version 3)
      Score          too few to tell: n = 3
      Compared with  no one: no colleague has evaluations by this rubric

      Focus
      Too few to tell: no criterion counted 5 times yet (n = 3 at most).

      Counted too seldom
      Under 5 times, so nothing is said of them: Empathy (n = 3).

      """#)
  }

  @Test func saysThatEverythingIsPerfect() {
    var perfect = Example.cost(
      "empathy", "Empathy", weight: 20, applies: 1, mean: (100, 100, 100), drawn: 99, team: 90)
    perfect.fellShort = 0
    expectNoDifference(
      PlanPage(Example.emptyProposal(evaluations: 12, ranking: [perfect])).document.text(width: 80),
      #"""
      Coaching plan for Ana López (ana-lopez)

      Team           billing
      Days           2026-09-01 to 2026-11-22
      Evaluations    12 by Service call (service-call, version 3)
      Score          too few to tell: n = 12
      Compared with  no one: no colleague has evaluations by this rubric

      Focus
      Nothing to coach: no criterion that counted 5 times costs points.

      """#)
  }

  @Test func saysThatItIsTheProcess() {
    let process = Example.cost(
      "records", "Case notes", weight: 20, applies: 1, mean: (70, 52, 88), drawn: 70, team: 69, cause: .process,
      shared: 1)
    let proposal = Example.emptyProposal(evaluations: 12, ranking: [process], process: [process])
    expectNoDifference(
      Example.part(of: PlanPage(proposal).document.text(width: 80), from: "Focus", to: "How it was picked"),
      #"""
      Focus
      Nothing for one agent to change: colleagues fall short alike on what costs
      points. Where the agent can do something about it all the same, plan ana-lopez
      --focus records plans it.

      Process, not person
      - Case notes: 6.0 points per evaluation; colleagues share 100 % of the shortfall

      The agent cannot fix this alone; it belongs on the team's page: team billing

      """#)
  }
}

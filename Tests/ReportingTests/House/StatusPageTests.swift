import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct StatusPageTests {
  private func page(
    _ evaluations: [Evaluation], drafts: Int = 0, coached: [String] = [], unscored: Int = 0, findings: Int = 0
  ) -> Document {
    StatusPage(
      WorkspaceStatus(
        tallies: Example.tallies(evaluations), apart: Example.purposes(evaluations), drafts: drafts,
        unscored: unscored, findings: findings, coachingDrafts: coached, settings: Settings())
    ).document
  }

  @Test func aDraftThatCannotGoOnIsNotOffered() {
    for (wait, next) in [(0, "Next: score resumes a draft."), (1, "Next: drafts lists what cannot go on.")] {
      let text = StatusPage(
        WorkspaceStatus(
          tallies: [], apart: [:], drafts: 1, unscored: 0, findings: 0, draftsThatWait: wait, settings: Settings())
      ).document.text(width: 80)
      #expect(text.contains(next))
      #expect(text.contains("1, 1 without its recording or rubric") == (wait == 1))
    }
  }

  @Test func saysHowFarFromOptimized() {
    expectNoDifference(
      page(Example.many, drafts: 1, unscored: 3).text(width: 80),
      #"""
      Status

      Evaluations      36 evaluations of 3 agents
      Score            65.0 (95 % 58.3 to 71.6, n = 3 agents, 36 evaluations): 26.0
                       below 91
      Customer rating  84.2 (95 % 79.5 to 88.9, n = 3 agents, 36 ratings): 0.8 below
                       85
      Optimized        not yet
      Drafts           1
      Unscored         3 recordings
      Errors           0
      Follow-ups due   0

      Next: score resumes a draft.

      """#)
  }

  @Test(arguments: [
    (["ana-lopez"], "1, with ana-lopez"), (["a", "b", "c", "d", "e"], "5, with a, b, c and 2 more"),
  ])
  func namesWhomPlansAreBegunWith(agents: [String], words: String) {
    let text = page([], coached: agents).text(width: 80)
    expectNoDifference(
      text,
      """
      Status

      Evaluations      0 evaluations of 0 agents
      Score            too few to tell: n = 0 agents
      Customer rating  too few to tell: n = 0 agents
      Optimized        too few to tell
      Drafts           0
      Plans begun      \(words)
      Unscored         0 recordings
      Errors           0
      Follow-ups due   0

      Next: coach \(agents[0]) resumes a plan.

      """)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      page(Example.many, drafts: 0, unscored: 3).text(width: 20),
      #"""
      Status

      Evaluations: 36
        evaluations of 3
        agents
      Score: 65.0 (95 %
        58.3 to 71.6, n =
        3 agents, 36
        evaluations): 26.0
        below 91
      Customer rating:
        84.2 (95 % 79.5 to
        88.9, n = 3
        agents, 36
        ratings): 0.8
        below 85
      Optimized: not yet
      Drafts: 0
      Unscored: 3
        recordings
      Errors: 0
      Follow-ups due: 0

      Next: score takes
      the next recording.

      """#)
  }

  @Test func cannotTellFromNothing() {
    expectNoDifference(
      page([]).text(width: 80),
      #"""
      Status

      Evaluations      0 evaluations of 0 agents
      Score            too few to tell: n = 0 agents
      Customer rating  too few to tell: n = 0 agents
      Optimized        too few to tell
      Drafts           0
      Unscored         0 recordings
      Errors           0
      Follow-ups due   0

      Next: import FILE brings in recordings.

      """#)
  }

  @Test func pointsToBrokenRecordsFirst() {
    expectNoDifference(
      page([Example.evaluation], drafts: 2, findings: 1).text(width: 80),
      #"""
      Status

      Evaluations      1 evaluation of 1 agent
      Score            36.3 (too few to tell: n = 1 agent)
      Customer rating  85.0 (too few to tell: n = 1 agent)
      Optimized        too few to tell
      Drafts           2
      Unscored         0 recordings
      Errors           1
      Follow-ups due   0

      Next: check shows the errors.

      """#)
  }

  @Test func listsTheMeansForSpreadsheets() {
    expectNoDifference(
      page(Example.many).csv().replacing("\r\n", with: "\n"),
      #"""
      Figure,Value,Low,High,n,Target,Undefined
      score,65.0,58.3,71.6,3,91,
      customer rating,84.2,79.5,88.9,3,85,

      """#)
  }
}

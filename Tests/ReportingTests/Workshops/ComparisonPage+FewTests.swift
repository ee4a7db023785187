import CustomDump
import Foundation
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct ComparisonPageFewTests {
  @Test func hasFewAgentsOnly() {
    let records = Example.records(cohort: Array(Example.cohort.prefix(5)), comparison: [])
    let page = ComparisonPage(WorkshopComparison(records)).document
    expectNoDifference(
      Example.part(of: page.text(width: 60), from: "Score", to: "Focus criteria"),
      #"""
      Score
      Group   Before  After  Change                 p  n
      ──────  ──────  ─────  ──────────────────  ────  ─
      Cohort    70.0   77.0  +7.0 (2.5 to 11.6)  0.01  5

      Means of agent means, the change with its 95 % interval; n
      counts agents.

      Size        the mean moved by 1.9 standard deviations of
                  agent means (95 % 0.3 to 3.5)
      Cohort      5 improved, 0 declined, 0 unchanged; beyond the
                  scatter of their own evaluations 1 improved, 0
                  declined
      Robustness  with 5 agents whose mean changed, Wilcoxon's
                  signed ranks cannot reach 0.05 at all

      """#)
  }

  @Test func hasNothingToCompare() {
    let records = Example.records(cohort: ["ana-lopez"], comparison: [], evaluations: 0)
    let page = ComparisonPage(WorkshopComparison(records)).document
    expectNoDifference(
      Example.part(of: page.text(width: 80), to: "How it was worked out"),
      #"""
      Listening for feeling (empathy-2026-10)

      Verdict: too few. 0 agents of the cohort have a score in both windows; it takes
      at least 5 to tell.

      3 things that could explain it otherwise were found in the data (see below): no
      comparison, drop-outs, few evaluations.

      Score
      Group   Before  After  Change                         n  Evaluations
      ──────  ──────  ─────  ─────────────────────────────  ─  ───────────
      Cohort    none   none  too few to tell: n = 0 agents  0        0 + 0

      Means of agent means, the change with its 95 % interval; n counts agents.

      Size  too few to tell: n = 0

      Beside the score
      Outcome                      Change                         n
      ───────────────────────────  ─────────────────────────────  ─
      Customer rating              too few to tell: n = 0 agents  0
      First-contact resolution, %  too few to tell: n = 0 agents  0

      Milestones
      - Score of 91: too few to tell before, too few to tell after.
      - Customer rating of 85: too few to tell before, too few to tell after.

      Did it last
      Later window              Change                           n
      ────────────────────────  ───────────────────────────────  ─
      2027-01-01 to 2027-01-31  the window begins on 2027-01-01  0

      The score in later windows, compared with the window before.

      What else could explain it
      - No comparison: There is no comparison group: whatever else changed between the
        windows looks like the workshop.
      - Drop-outs: Left out are 1 of 1 agent, without a score in one of the windows
        (ana-lopez).
      - Few evaluations: No agent of the cohort was scored in both windows (0
        evaluations before, 0 after).

      Not in the comparison
      Agent      Group   Why
      ─────────  ──────  ─────────────────────────
      ana-lopez  cohort  no score in either window

      The study
      Held           2026-10-12
      Trainer        t-okafor
      Rubric         Service call
      Before         2026-09-01 to 2026-10-11
      After          2026-10-13 to 2026-11-22
      Cohort         1 agent
      Compared with  no one
      Picked         why these agents is not stated
      Worth having   a change from 3 points
      Declared       2026-08-25

      """#)
  }
}

import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Testing

@testable import Reporting

@Suite struct ComparisonPageVersionsTests {
  @Test func comparesOnlyCriteriaThatStayedTheSame() {
    var records = Example.records()
    var older = Example.rubric
    older.version = 2
    older.sections[1].criteria[0].kind = .yesNo
    records.rubrics.append(older)
    let after = records.workshop.after.from.start
    for index in records.evaluations.indices where records.evaluations[index].startedAt ?? after < after {
      records.evaluations[index].version = 2
    }
    let page = ComparisonPage(WorkshopComparison(records)).document
    expectNoDifference(
      Example.part(of: page.text(width: 80), to: "The study"),
      #"""
      Listening for feeling (empathy-2026-10)

      Verdict: cannot tell. The rubric changed between the windows (versions 2 and 3),
      so that scores cannot be compared; 3 criteria that stayed the same can.

      1 thing that could explain it otherwise was found in the data (see below):
      rubric version.

      Ahead of untrained peers who began alike, in points with the 95 % interval
                         -20          0                       40  Points
      First-contact fix  ··········├──┼─────────●────────────┤··  +16.7 (-4.0 to 37.4)
      Case notes         ····├────────┼─●──────────┤············  +4.1 (-12.9 to 21.1)
      Identity check     ··├────●─────┤·························  -8.3 (-16.6 to 0.0)

      Score
      Group   Before  After  Change          n  Evaluations
      ──────  ──────  ─────  ──────────────  ─  ───────────
      Cohort    none   none  rubric changed  0        0 + 0

      Means of agent means, the change with its 95 % interval; n counts agents.

      Size  rubric changed

      Focus criteria
      Criterion          Change              Against peers       Adjusted p  Seen from
      ─────────────────  ──────────────────  ──────────────────  ──────────  ─────────
      First-contact fix  +21.7 (4.1 to       +16.7 (-4.0 to            0.22       24.5
                         39.2)               37.4)

      Other criteria
      Criterion       Change               Against peers         Adjusted p  Seen from
      ──────────────  ───────────────────  ────────────────────  ──────────  ─────────
      Case notes      +8.3 (-10.0 to       +4.1 (-12.9 to 21.1)        0.62       25.7
                      26.7)
      Identity check  -8.3 (-14.9 to       -8.3 (-16.6 to 0.0)         0.15
                      -1.8)

      p is adjusted over all criteria by Holm's method. It is that of the difference
      against peers. Where the interval holds 0, Seen from is the smallest true change
      of the cohort, in points, that so many agents would show 80 times in 100: a
      smaller one often goes unseen.

      Not compared, because they do not mean the same in all versions: empathy.

      Beside the score
      Outcome              Change               Against peers             p  Seen from
      ───────────────────  ───────────────────  ────────────────────  ─────  ─────────
      Customer rating      +8.3 (3.7 to 12.9)   +7.5 (2.4 to 12.7)    0.007
      First-contact        +21.7 (4.1 to 39.2)  +16.7 (-4.0 to 37.4)   0.11       24.5
      resolution, %
      compliance-critical  rubric changed
      met, %
      customer-critical    rubric changed
      met, %

      p is not adjusted for there being several outcomes.

      Milestones
      - Score of 91: too few to tell before, too few to tell after.
      - Customer rating of 85: not reached before (63.8), not reached after (72.1); of
        12 agents 0 reached it before, 0 after.

      Did it last
      Later window              Change                           n
      ────────────────────────  ───────────────────────────────  ─
      2027-01-01 to 2027-01-31  the window begins on 2027-01-01  0

      The score in later windows, compared with the window before.

      What else could explain it
      - Rubric version: The rubric changed between the windows (versions 2, 3): totals
        are not compared, 3 unchanged criteria are.

      """#)
  }
}

import CustomDump
import Foundation
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct WorkshopOverviewPageTests {
  @Test func laysWorkshopsSideBySide() {
    let page = WorkshopOverviewPage(Example.overview(pools: false)).document
    expectNoDifference(
      page.text(width: 60),
      #"""
      Workshops side by side

      Effect on the score, in points with the 95 % interval
                       -5    0              15  Points
      empathy-2026-10  ······│····├───●──┤····  +8.4 (5.2 to 11.6)
      closing-2026-11  ··├───●──┤·············  +0.4 (-2.8 to 3.6)
      tone-2026-12     ······│················  cannot tell

      Workshop         Effect      Verdict      Seen from  Threats
      ───────────────  ──────────  ───────────  ─────────  ───────
      empathy-2026-10  +8.4 (5.2   improved                      1
                       to 11.6)
      closing-2026-11  +0.4 (-2.8  no clear           3.7        1
                       to 3.6)     change
      tone-2026-12     withheld    cannot tell                   3

      n counts agents of the cohort and its comparison group.
      Where the interval holds 0, Seen from is the smallest true
      change, in points, that so many agents would show 80 times
      in 100. A workshop without a comparison group is compared
      with itself before, which cannot distinguish it from
      anything else that changed. compare WORKSHOP reports what
      else could explain its effect.

      Which criteria moved where
      Criterion  Workshop         Effect                Adjusted p
      ─────────  ───────────────  ────────────────────  ──────────
      Empathy    empathy-2026-10  +28.6 (17.6 to 39.6)      <0.001
      Empathy    closing-2026-11  +28.6 (17.6 to 39.6)      <0.001

      """#)
  }

  @Test func putsThemTogetherWhenAsked() {
    let page = WorkshopOverviewPage(Example.overview(pools: true)).document
    expectNoDifference(
      page.text(width: 80),
      #"""
      Workshops side by side

      Put together: 2 workshops have a mean effect of +4.4 points (95 % -3.4 to 12.2).
      True effects differ between workshops by about 5.4 points (standard deviation).
      Of the spread of effects 93 % is more than chance. 1 workshop has no effect with
      an interval and is not part of it.

      Random effects (DerSimonian–Laird): workshops weigh by how exactly their effect
      is known and by how much true effects differ (tau); the share beyond chance is
      I². It is the mean of workshops like these, not of one workshop held again.

      Effect on the score, in points with the 95 % interval
                       -5        0                           15  Points
      empathy-2026-10  ··········│·········├─────●─────┤·······  +8.4 (5.2 to 11.6)
      closing-2026-11  ····├─────┼●─────┤······················  +0.4 (-2.8 to 3.6)
      tone-2026-12     ··········│·····························  cannot tell
      Put together     ···├──────┼───────●───────────────┤·····  +4.4 (-3.4 to 12.2)

      Workshop         Effect              Verdict          Seen from  Threats
      ───────────────  ──────────────────  ───────────────  ─────────  ───────
      empathy-2026-10  +8.4 (5.2 to 11.6)  improved                          1
      closing-2026-11  +0.4 (-2.8 to 3.6)  no clear change        3.7        1
      tone-2026-12     withheld            cannot tell                       3

      n counts agents of the cohort and its comparison group. Where the interval holds
      0, Seen from is the smallest true change, in points, that so many agents would
      show 80 times in 100. A workshop without a comparison group is compared with
      itself before, which cannot distinguish it from anything else that changed.
      compare WORKSHOP reports what else could explain its effect.

      Which criteria moved where
      Criterion  Workshop         Effect                Adjusted p
      ─────────  ───────────────  ────────────────────  ──────────  ─────
      Empathy    empathy-2026-10  +28.6 (17.6 to 39.6)      <0.001  focus
      Empathy    closing-2026-11  +28.6 (17.6 to 39.6)      <0.001  focus

      """#)
  }

  @Test func writesMarkdown() {
    let page = WorkshopOverviewPage(Example.overview(pools: true)).document
    expectNoDifference(
      page.markdown(),
      #"""
      # Workshops side by side

      **Put together:** 2 workshops have a mean effect of +4.4 points (95 % -3.4 to 12.2). True effects differ between workshops by about 5.4 points (standard deviation). Of the spread of effects 93 % is more than chance. 1 workshop has no effect with an interval and is not part of it.

      Random effects (DerSimonian–Laird): workshops weigh by how exactly their effect is known and by how much true effects differ (tau); the share beyond chance is I². It is the mean of workshops like these, not of one workshop held again.

      ## Effect on the score, in points with the 95 % interval

      |  | Points |
      | --- | --- |
      | empathy-2026-10 | +8.4 (5.2 to 11.6) |
      | closing-2026-11 | +0.4 (-2.8 to 3.6) |
      | tone-2026-12 | cannot tell |
      | Put together | +4.4 (-3.4 to 12.2) |

      | Workshop | Held | n | Effect | Against | Verdict | Seen from | Threats | Focus that moved |
      | --- | ---: | ---: | --- | --- | --- | ---: | ---: | --- |
      | empathy-2026-10 | 2026-10-12 | 12 + 8 | +8.4 (5.2 to 11.6) | peers | improved |  | 1 | Empathy +28.6 |
      | closing-2026-11 | 2026-10-19 | 12 + 8 | +0.4 (-2.8 to 3.6) | peers | **no clear change** | 3.7 | 1 | Empathy +28.6 |
      | tone-2026-12 | 2026-11-13 | 12 | withheld |  | cannot tell |  | 3 | none of 2 |

      n counts agents of the cohort and its comparison group. Where the interval holds 0, Seen from is the smallest true change, in points, that so many agents would show 80 times in 100. A workshop without a comparison group is compared with itself before, which cannot distinguish it from anything else that changed. `compare WORKSHOP` reports what else could explain its effect.

      ## Which criteria moved where

      | Criterion | Workshop | Effect | Adjusted p |  |
      | --- | --- | --- | ---: | --- |
      | Empathy | empathy-2026-10 | +28.6 (17.6 to 39.6) | \<0.001 | focus |
      | Empathy | closing-2026-11 | +28.6 (17.6 to 39.6) | \<0.001 | focus |

      """#)
  }

  @Test func writesALineForEachWorkshop() {
    let page = WorkshopOverviewPage(Example.overview(pools: true)).document
    expectNoDifference(
      Example.part(of: page.csv()),
      #"""
      Workshop,Held,Cohort,Comparison,Effect,Low,High,p,Headline,Verdict,Threats,Focus that moved,Undefined
      empathy-2026-10,2026-10-12,12,8,8.4,5.2,11.6,<0.001,ancova,improved,1,empathy,
      closing-2026-11,2026-10-19,12,8,0.4,-2.8,3.6,0.79,ancova,no clear change,1,empathy,
      tone-2026-12,2026-11-13,12,0,,,,,,cannot tell,3,,
      put together,,,,4.4,-3.4,12.2,,random effects,,,,

      """#)
  }

  @Test func hasNothingToShow() {
    let page = WorkshopOverviewPage(WorkshopOverview([], pools: true)).document
    expectNoDifference(
      page.text(width: 60),
      #"""
      Workshops side by side

      No workshop is on file yet.

      """#)
  }
}

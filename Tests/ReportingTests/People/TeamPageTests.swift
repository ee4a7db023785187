import CustomDump
import Notation
import QualityModel
import Testing

@testable import Insights
@testable import Reporting

@Suite struct TeamPageTests {
  @Test func showsHowATeamIsDoing() {
    expectNoDifference(
      TeamPage(Example.team()).document.text(width: 90),
      #"""
      Team billing

      Days         2026-08-25 to 2026-11-22
      Members      5
      Evaluations  22
      Score        73.0 (95 % 59.8 to 91.2, n = 5 agents, 22 evaluations): 18.0 below 91
      91 or more   18.2 % (7.3 to 38.5)
      Failed       none of 22

      Process problems, by Service call
      Here colleagues share most of what a member lacks. Look at the guidance, the tools and the
      process behind it before anyone is coached on it.

      Criterion   Lost  Mean                                                     Alike  Below 91
      ──────────  ────  ──────────────────────────────────────────────────────  ──────  ────────
      Empathy     20.0  50.0 (no variation: every one of 5 agents has a mean    3 of 3    3 of 3
                        of 50.0, 22 evaluations)
          The rubric gives no guidance on it.
      Case notes   4.5  77.3 (95 % 73.6 to 80.4, n = 5 agents, 22 evaluations)  3 of 3    3 of 3
          The rubric gives no guidance on it.

      The team's mean is below 91, and so are most of the members with 5 evaluations on it or
      more, each drawn towards the team as far as chance scatters them; alike are those of whose
      shortfall the others have over half. Lost: what the mean lacks to 100 times what the
      criterion weighs, in points of an evaluation in which it counts.

      Who is coached on what
      Agent                  Criterion  Follow-up
      ─────────────────────  ─────────  ──────────
      Ana López (ana-lopez)  Empathy    2026-12-02

      Evaluations by month, against a quota of 5 for each agent
      Agent      2026-08  2026-09  2026-10  2026-11 so far  Short now  Short before
      ─────────  ───────  ───────  ───────  ──────────────  ─────────  ────────────
      Ana López        0        0        4               5          0            11
      Ben Ito          0        0        4               6          0            11
      cy-diaz          0        0        4               5          0            11
      Dee Ng           0        0        4               4          1            11
      Eli Fox          0        0        4               2

      Still to come this month: 1 evaluation: Dee Ng 1.

      Who can be distinguished, ┊ at the target of 91
      Between 90.4 and 94.6
      This agent can be distinguished from everyone else here.

              50                                   100
      Dee Ng  ································├●─┤····  92.5 (90.4 to 94.6) n = 4

      Between 59.8 and 72.0
      These 3 agents cannot be distinguished as a group: each 95 % interval overlaps with
      another. They are listed by name. cy-diaz and Ana López do differ from each other: their
      own intervals do not overlap, but the rest could belong to either.

                 50                                   100
      Ana López  ········├─●──┤··················┊·······  63.0 (59.8 to 66.2) n = 5
      Ben Ito    ··········├──●──┤···············┊·······  67.0 (63.4 to 70.6) n = 6
      cy-diaz    ··············├─●┤··············┊·······  70.0 (68.0 to 72.0) n = 5

      Cannot be distinguished from anyone yet
      - Eli Fox (eli-fox): too few to tell: n = 2

      """#)
  }

  @Test func saysThatNoQuotaIsSet() {
    expectNoDifference(
      Document(TeamPage.coverage(Example.team(quota: nil))).text(width: 90),
      #"""
      Evaluations by month
      Agent      2026-08  2026-09  2026-10  2026-11 so far
      ─────────  ───────  ───────  ───────  ──────────────
      Ana López        0        0        4               5
      Ben Ito          0        0        4               6
      cy-diaz          0        0        4               5
      Dee Ng           0        0        4               4
      Eli Fox          0        0        4               2

      No quota is set: quota: {evaluations-per-agent-per-month: 5} in sidetone.yaml would set
      one.

      """#)
  }

  @Test func isMarkdown() {
    expectNoDifference(
      Document(TeamPage.bands(Example.team())).markdown(),
      #"""
      ## Who can be distinguished, ┊ at the target of 91

      ### Between 90.4 and 94.6

      This agent can be distinguished from everyone else here.

      ```
              50                                   100
      Dee Ng  ································├●─┤····  92.5 (90.4 to 94.6) n = 4
      ```

      ### Between 59.8 and 72.0

      These 3 agents cannot be distinguished as a group: each 95 % interval overlaps with another. They are listed by name. cy-diaz and Ana López do differ from each other: their own intervals do not overlap, but the rest could belong to either.

      ```
                 50                                   100
      Ana López  ········├─●──┤··················┊·······  63.0 (59.8 to 66.2) n = 5
      Ben Ito    ··········├──●──┤···············┊·······  67.0 (63.4 to 70.6) n = 6
      cy-diaz    ··············├─●┤··············┊·······  70.0 (68.0 to 72.0) n = 5
      ```

      ### Cannot be distinguished from anyone yet

      - Eli Fox (eli-fox): too few to tell: n = 2

      """#)
  }

  @Test func listsTheMembersForSpreadsheets() {
    expectNoDifference(
      TeamPage(Example.team()).document.csv().replacing("\r\n", with: "\n"),
      #"""
      Agent,Name,Score,Low,High,n,Undefined,Evaluations in 2026-11,Short
      ana-lopez,Ana López,63.0,59.8,66.2,5,,5,0
      ben-ito,Ben Ito,67.0,63.4,70.6,6,,6,0
      cy-diaz,,70.0,68.0,72.0,5,,5,0
      dee-ng,Dee Ng,92.5,90.4,94.6,4,,4,1
      eli-fox,Eli Fox,85.0,,,2,too few to tell: n = 2,2,

      """#)
  }

  @Test func hasNothingToTellOfNoOne() {
    let empty = TeamOverview(TeamRecords(team: Example.hostile, members: [], month: "2026-11"))
    expectNoDifference(
      TeamPage(empty).document.text(width: 80),
      #"""
      Team =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_

      Members      0
      Evaluations  0
      Score        too few to tell: n = 0 agents

      Who is coached on what
      No one has an agreed plan.

      """#)
  }

  @Test func cannotSteerABrowser() {
    let html = TeamPage(Example.team(named: Example.hostile)).document.html()
    #expect(!html.contains("<script>"))
    #expect(!html.contains("\u{1B}") && !html.contains("\u{202E}"))
  }
}

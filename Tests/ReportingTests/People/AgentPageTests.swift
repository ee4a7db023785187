import CustomDump
import Insights
import Statistics
import Testing

@testable import Reporting

@Suite struct AgentPageTests {
  /// 84.96 beside a target of 85 is never shown as 85.0, nor 90.97 as 91.0 where 91 is aimed at.
  @Test func noFigureIsRoundedAcrossItsTarget() {
    var card = Example.scorecard(Example.many)
    card.customerRating = .mean(of: [84.96, 84.96, 84.96])
    card.colleagues.score = .mean(of: [90.97, 90.98])
    card.byMonth[0].team = .mean(of: [90.97, 90.97])
    let text = AgentPage(card).document.text(width: 120)
    #expect(text.contains("Customer rating   84.96 (no variation"))
    #expect(text.contains("Rest of the team  90.98 (too few") || text.contains("Rest of the team  90.97"))
    #expect(text.contains("; ○ 90.97\n"))
    #expect(!text.contains("85.0") && !text.contains("91.0"))
  }

  @Test func showsHowAnAgentIsDoing() {
    expectNoDifference(
      AgentPage(Example.scorecard(Example.many)).document.text(width: 80),
      #"""
      Ana López (ana-lopez)

      Team              billing
      Evaluations       12
      Score             68.0 (95 % 55.3 to 80.7, n = 12): Coach now, 23.0 below 91
      91 or more        8.3 % (1.5 to 35.4)
      By band           Optimized 8.3 % (1.5 to 35.4), On track 25.0 % (8.9 to 53.2),
                        Coach now 66.7 % (39.1 to 86.2)
      At least          On track 33.3 % (13.8 to 60.9)
      Failed            none of 12
      Rest of the team  63.4 (too few to tell: n = 2 agents)
      Customer rating   82.0 (95 % 76.2 to 87.8, n = 12)
      Resolved, %       100.0 (95 % 75.8 to 100.0, n = 12)

      Score by month, ┊ at the target of 91, ○ at the mean of the rest of the team
               40                         100
      2026-09  ····●·········○··········┊····  48.0 (too few to tell: n = 2); ○ 69.7
      2026-10  ·······├───○────●────────┼┤···  73.8 (95 % 53.8 to 93.9, n = 4); ○ 63.0
      2026-11  ··├───────○────●─────────┼─┤··  70.4 (95 % 44.8 to 96.0, n = 5); ○ 60.5
      2026-12  ············○···●········┊····  73.0 (too few to tell: n = 1); ○ 65.5

      The agent is below the rest of the team in 1 of 4 months.

      Coaching
      No plan is agreed: plan ana-lopez prepares one.

      Strengths, against everyone else
      Criterion    Mean   n  Others  Their n
      ──────────  ─────  ──  ──────  ───────
      Case notes  100.0  12    50.0       24

      Gaps, by points lost per evaluation
      Criterion          Lost  Mean   n
      ─────────────────  ────  ────  ──
      Empathy            24.7  43.8  12
      First-contact fix  10.0  66.7   9

      Sections
      Section     Mean
      ──────────  ─────────────────────────────────
      Resolution  83.3 (95 % 64.2 to 100.0, n = 12)
      Care        43.8 (95 % 20.2 to 67.3, n = 12)

      Critical misses
      customer    3 of 9 missed
      business    0 of 12 missed
      compliance  0 of 12 missed

      Criteria
      Criterion          Mean                                             Missed
      ─────────────────  ──────────────────────────────────────────────  ───────
      First-contact fix  66.7 (95 % 35.4 to 87.9, n = 9)                  3 of 9
      Case notes         100.0 (no variation: every one of 12 is 100.0)  0 of 12
      Empathy            43.8 (95 % 20.2 to 67.3, n = 12)                6 of 12
      Identity check     100.0 (95 % 75.8 to 100.0, n = 12)              0 of 12

      Evaluations behind these figures, the newest first
      Contact     Evaluation                     Score  Band       Rubric
      ──────────  ─────────────────────────────  ─────  ─────────  ──────────────
      2026-12-06  2026-11-22-ana-lopez-7f3k9q33   73.0  Coach now  service-call 3
      2026-11-30  2026-11-22-ana-lopez-7f3k9q30   63.0  Coach now  service-call 3
      2026-11-23  2026-11-22-ana-lopez-7f3k9q27  100.0  Optimized  service-call 3
      2026-11-16  2026-11-22-ana-lopez-7f3k9q24   53.0  Coach now  service-call 3
      2026-11-09  2026-11-22-ana-lopez-7f3k9q21   83.0  On track   service-call 3
      2026-11-02  2026-11-22-ana-lopez-7f3k9q18   53.0  Coach now  service-call 3
      2026-10-26  2026-11-22-ana-lopez-7f3k9q15   63.0  Coach now  service-call 3
      2026-10-19  2026-11-22-ana-lopez-7f3k9q12   63.0  Coach now  service-call 3
      2026-10-12  2026-11-22-ana-lopez-7f3k9q9    86.3  On track   service-call 3
      2026-10-05  2026-11-22-ana-lopez-7f3k9q6    83.0  On track   service-call 3
      2026-09-28  2026-11-22-ana-lopez-7f3k9q3    73.0  Coach now  service-call 3
      2026-09-21  2026-11-22-ana-lopez-7f3k9q0    23.0  Coach now  service-call 3

      """#)
  }

  @Test func hasNothingToTellWithoutEvaluations() {
    expectNoDifference(
      AgentPage(Example.scorecard([])).document.text(width: 80),
      #"""
      Ana López (ana-lopez)

      Team             billing
      Evaluations      0
      Score            too few to tell: n = 0
      Customer rating  too few to tell: n = 0

      """#)
  }

  @Test func tellsLittleFromOneEvaluation() {
    expectNoDifference(
      AgentPage(Example.scorecard([Example.evaluation])).document.text(width: 80),
      #"""
      Ana López (ana-lopez)

      Team             billing
      Evaluations      1
      Score            36.3 (too few to tell: n = 1): Coach now
      91 or more       0 of 1
      By band          Optimized 0 of 1, On track 0 of 1, Coach now 1 of 1
      At least         On track 0 of 1
      Failed           none of 1
      Customer rating  85.0 (too few to tell: n = 1)
      Resolved, %      100.0 (too few to tell: n = 1)

      Score by month, ┊ at the target of 91
               30                                   100
      2026-11  ····●·····························┊·····  36.3 (too few to tell: n = 1)

      Coaching
      No plan is agreed: plan ana-lopez prepares one.

      Strengths
      Too few to tell: no criterion counted 5 times yet (n = 1 at most).

      Gaps
      Too few to tell: no criterion counted 5 times yet (n = 1 at most).

      Sections
      Section     Mean
      ──────────  ─────────────────────────────
      Resolution  50.0 (too few to tell: n = 1)
      Care        25.0 (too few to tell: n = 1)

      Critical misses
      customer    not counted
      business    0 of 1 missed
      compliance  0 of 1 missed

      Criteria
      Criterion       Mean                    Missed
      ──────────────  ──────────────────────  ──────
      Case notes      too few to tell: n = 1  0 of 1
      Empathy         too few to tell: n = 1  1 of 1
      Identity check  too few to tell: n = 1  0 of 1

      Evaluations behind these figures, the newest first
      Contact     Evaluation                   Score  Band       Rubric
      ──────────  ───────────────────────────  ─────  ─────────  ──────────────
      2026-11-20  2026-11-22-ana-lopez-7f3k9q   36.3  Coach now  service-call 3

      """#)
  }

  @Test func listsTheCriteriaForSpreadsheets() {
    expectNoDifference(
      AgentPage(Example.scorecard(Example.many)).document.csv().replacing("\r\n", with: "\n"),
      #"""
      Rubric,Criterion,Mean,Low,High,n,Misses,Opportunities,Points lost,Others,Their n
      service-call,first-contact,66.7,35.4,87.9,9,3,9,10.0,75.0,24
      service-call,records,100.0,,,12,0,12,0.0,50.0,24
      service-call,empathy,43.8,20.2,67.3,12,6,12,24.7,51.0,24
      service-call,identity,100.0,75.8,100.0,12,0,12,0.0,100.0,24

      """#)
  }
}

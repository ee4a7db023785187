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
    let text = AgentPage(card).document.text(width: 120, figures: true)
    #expect(text.contains("Customer rating   84.96 (no variation"))
    #expect(text.contains("Rest of the team  90.98 (too few") || text.contains("Rest of the team  90.97"))
    #expect(text.contains(" 90.97\n"))
    #expect(!text.contains("85.0") && !text.contains("91.0") && !text.contains("customers  85."))
  }

  @Test func showsHowAnAgentIsDoing() {
    expectNoDifference(
      AgentPage(Example.scorecard(Example.many)).document.text(width: 80, figures: true),
      #"""
      Scorecard · billing · September to December 2026
      Ana López ◐ not yet

      Ana López scores 68 of 100. The target is 91, and 12 evaluations are enough to
      say: not there yet.

             50                                   100
      Score  ····├─────○───●─────────┤·······┊·······  68, could be 55 to 81

      ○ 2 colleagues: 63; too few to compare

      from customers  82. Target 85. From 12 answers; could be 76 to 88
      resolved        12 of 12. Could be 76 to 100 of 100
      failed          0 of 12

      Month by month
      December has 1 evaluation: too few to call it a rise.

                 40                                   100
      September  ·····●·············○·············┊······  48, too few (2)
      October    ·········├─────○──────●──────────┼─┤····  74, could be 54 to 94 (4)
      November   ···├─────────○──────●────────────┼──┤···  70, could be 45 to 96 (5)
      December   ·················○···●···········┊······  73, too few (1)

      In brackets: evaluations; ○ the rest of the team.

      Goes well
      - Case notes: 100 of 100, never missed in 12; everyone else 50

      Costs most
      - Empathy: 44 of 100, missed in 6 of 12; costs 25 points an evaluation
      - First-contact fix: 67 of 100, missed in 3 of 9; costs 10 points an evaluation

      Coaching
      No plan is agreed: plan ana-lopez prepares one.

      Figures behind it
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

      Score by month
      Month    Mean                             Rest of the team
      ───────  ───────────────────────────────  ────────────────
      2026-09  48.0 (too few to tell: n = 2)                69.7
      2026-10  73.8 (95 % 53.8 to 93.9, n = 4)              63.0
      2026-11  70.4 (95 % 44.8 to 96.0, n = 5)              60.5
      2026-12  73.0 (too few to tell: n = 1)                65.5

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
      Criterion          Mean                                     Missed  Lost  Others
      ─────────────────  ──────────────────────────────────────  ───────  ────  ──────
      First-contact fix  66.7 (95 % 35.4 to 87.9, n = 9)          3 of 9  10.0    75.0
      Case notes         100.0 (no variation: every one of 12    0 of 12   0.0    50.0
                         is 100.0)
      Empathy            43.8 (95 % 20.2 to 67.3, n = 12)        6 of 12  24.7    51.0
      Identity check     100.0 (95 % 75.8 to 100.0, n = 12)      0 of 12   0.0   100.0

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
      Scorecard · billing
      Ana López

      Nothing of Ana López is evaluated yet.

      The figures behind it: the same with --figures.

      """#)
  }

  @Test func tellsLittleFromOneEvaluation() {
    expectNoDifference(
      AgentPage(Example.scorecard([Example.evaluation])).document.text(width: 80),
      #"""
      Scorecard · billing · November 2026
      Ana López ◌ too few

      Ana López scores 36 of 100. The target is 91; 1 evaluation is too few to tell.

             30                                   100
      Score  ····●·····························┊·····  36, too few to tell

      from customers  85. Target 85. From 1 answer; too few to tell
      resolved        1 of 1. Too few to tell
      failed          0 of 1

      Goes well
      Too few to tell: no criterion counted 5 times yet (n = 1 at most).

      Costs most
      Too few to tell: no criterion counted 5 times yet (n = 1 at most).

      Coaching
      No plan is agreed: plan ana-lopez prepares one.

      The figures behind it: the same with --figures.

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

import CustomDump
import Testing

@testable import Reporting

@Suite struct AgentPageNarrowTests {
  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      AgentPage(Example.scorecard(Array(Example.many.prefix(9)))).document.text(width: 20),
      #"""
      Ana López
      (ana-lopez)

      Team: billing
      Evaluations: 3
      Score: 59.7 (95 %
        0.0 to 100.0, n =
        3): Coach now,
        31.3 below 91
      91 or more: 0.0 %
        (0.0 to 56.1)
      By band: Optimized
        0.0 % (0.0 to
        56.1), On track
        33.3 % (6.1 to
        79.2), Coach now
        66.7 % (20.8 to
        93.9)
      At least: On track
        33.3 % (6.1 to
        79.2)
      Failed: none of 3
      Rest of the team:
        63.0 (too few to
        tell: n = 2
        agents)
      Customer rating:
        79.0 (95 % 56.6 to
        100.0, n = 3)
      Resolved, %: 100.0
        (too few to tell:
        n = 3)

      Score by month, ┊ at
      the target of 91, ○
      at the mean of the
      rest of the team
      2026-09: 48.0 (too
        few to tell: n =
        2); ○ 69.7
      2026-10: 83.0 (too
        few to tell: n =
        1); ○ 56.3

      The agent is below
      the rest of the team
      in 1 of 2 months.

      Coaching
      No plan is agreed:
      plan ana-lopez
      prepares one.

      Strengths
      Too few to tell: no
      criterion counted 5
      times yet (n = 3 at
      most).

      Gaps
      Too few to tell: no
      criterion counted 5
      times yet (n = 3 at
      most).

      Sections
      Section     Mean
      ──────────  ────────
      Resolution  77.8 (95
                  % 0.0 to
                  100.0, n
                  = 3)
      Care        25.0 (95
                  % 0.0 to
                  87.1, n
                  = 3)

      Critical misses
      customer: 1 of 3
        missed
      business: 0 of 3
        missed
      compliance: 0 of 3
        missed

      Criteria
      Criterion:
      First-contact fix
        Mean: too few to
        tell: n = 3
        Missed: 1 of 3

      Criterion: Case
      notes
        Mean: too few to
        tell: n = 3
        Missed: 0 of 3

      Criterion: Empathy
        Mean: too few to
        tell: n = 3
        Missed: 2 of 3

      Criterion: Identity
      check
        Mean: too few to
        tell: n = 3
        Missed: 0 of 3

      Evaluations behind
      these figures, the
      newest first
      Contact: 2026-10-05
        Evaluation:
        2026-11-22-ana-lop
        ez-7f3k9q6
        Score: 83.0
        Band: On track
        Rubric:
        service-call 3
        Evaluator:
        q-martin

      Contact: 2026-09-28
        Evaluation:
        2026-11-22-ana-lop
        ez-7f3k9q3
        Score: 73.0
        Band: Coach now
        Rubric:
        service-call 3
        Evaluator:
        q-martin

      Contact: 2026-09-21
        Evaluation:
        2026-11-22-ana-lop
        ez-7f3k9q0
        Score: 23.0
        Band: Coach now
        Rubric:
        service-call 3
        Evaluator:
        q-martin

      """#)
  }
}

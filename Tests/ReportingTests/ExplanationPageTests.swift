import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct ExplanationPageTests {
  @Test func explainsAScore() {
    expectNoDifference(
      ExplanationPage(Explanation(of: Example.answers, scorer: Example.scorer)).document.text(width: 80),
      #"""
      How the score came about: 36.3

      Criterion      Answer         Fraction       Weight  Earned  Lost  Why
      ─────────────  ─────────────  ────────  ───────────  ──────  ────  ─────────────
      First-contact  n/a                       40.0 → 0.0                n/a: its
      fix                                                                weight goes
                                                                         to the others
      Case notes     thin                0.5  20.0 → 33.3    16.7  16.7  counted
      Empathy        2                  0.25  40.0 → 66.7    16.7  50.0  counted: a
                                                                         miss
      Identity       yes                   1          0.0                counted
      check
      Next question  yes                   1         +3.0     3.0   0.0  bonus: only
                                                                         adds
      Keep doing     Names the                                           asked without
                     next step.                                          counting

      The score
      - 36.3 = 100 × 20.0 / 60.0 + 3.0 bonus
      - 36.3 is at least 0 and below 80: Coach now

      """#)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      ExplanationPage(Explanation(of: Example.answers, scorer: Example.scorer)).document.text(width: 20),
      #"""
      How the score came
      about: 36.3

      Criterion:
      First-contact fix
        Answer: n/a
        Weight: 40.0 → 0.0
        Why: n/a: its
        weight goes to the
        others

      Criterion: Case
      notes
        Answer: thin
        Fraction: 0.5
        Weight: 20.0 →
        33.3
        Earned: 16.7
        Lost: 16.7
        Why: counted

      Criterion: Empathy
        Answer: 2
        Fraction: 0.25
        Weight: 40.0 →
        66.7
        Earned: 16.7
        Lost: 50.0
        Why: counted: a
        miss

      Criterion: Identity
      check
        Answer: yes
        Fraction: 1
        Weight: 0.0
        Why: counted

      Criterion: Next
      question
        Answer: yes
        Fraction: 1
        Weight: +3.0
        Earned: 3.0
        Lost: 0.0
        Why: bonus: only
        adds

      Criterion: Keep
      doing
        Answer: Names the
        next step.
        Why: asked without
        counting

      The score
      - 36.3 = 100 × 20.0
        / 60.0 + 3.0 bonus
      - 36.3 is at least 0
        and below 80:
        Coach now

      """#)
  }

  @Test func saysWhatWouldBe() {
    expectNoDifference(
      ExplanationPage(
        Explanation(
          of: Example.answers, scorer: Example.scorer,
          changing: [
            .init(criterion: "identity", answer: .yesNo(false)), .init(criterion: "empathy", answer: .scale(5)),
          ])
      ).document.markdown(),
      #"""
      # How the score came about: 36.3

      | Criterion | Answer | Fraction | Weight | Earned | Lost | Why |
      | --- | --- | ---: | ---: | ---: | ---: | --- |
      | First-contact fix | n/a |  | 40.0 → 0.0 |  |  | n/a: its weight goes to the others |
      | Case notes | thin | 0.5 | 20.0 → 33.3 | 16.7 | 16.7 | counted |
      | Empathy | 2 | 0.25 | 40.0 → 66.7 | 16.7 | 50.0 | counted: a miss |
      | Identity check | yes | 1 | 0.0 |  |  | counted |
      | Next question | yes | 1 | +3.0 | 3.0 | 0.0 | bonus: only adds |
      | Keep doing | Names the next step. |  |  |  |  | asked without counting |

      ## The score

      - 36.3 = 100 × 20.0 / 60.0 + 3.0 bonus
      - 36.3 is at least 0 and below 80: Coach now

      ## What it would be

      - With **Empathy** answered `5` and **Identity check** answered `no` the score would be **0.0**, Coach now: 36.3 lower
      - 86.3 = 100 × 50.0 / 60.0 + 3.0 bonus; made 0.0 by failing
      - **Identity check** was missed and fails the evaluation: the score is 0

      """#)
  }

  @Test func hasNoScoreWithoutAnswers() {
    expectNoDifference(
      ExplanationPage(Explanation(of: [], scorer: Example.scorer)).document.text(width: 80),
      #"""
      How the score came about: no score

      Criterion              Weight  Why
      ─────────────────  ──────────  ────────────
      First-contact fix  40.0 → 0.0  not answered
      Case notes         20.0 → 0.0  not answered
      Empathy            40.0 → 0.0  not answered
      Identity check            0.0  not answered
      Next question             0.0  not answered
      Keep doing                     not answered

      The score
      - no score: nothing counted

      """#)
  }
}

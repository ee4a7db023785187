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

      Criterion      Answer       Fraction          Weight  Earned   Lost  Why
      ─────────────  ───────────  ────────  ──────────────  ──────  ─────  ───────────
      First-contact  n/a                      40.00 → 0.00                 n/a: its
      fix                                                                  weight goes
                                                                           to the
                                                                           others
      Case notes     thin              0.5  20.00 → 33.333   16.67  16.67  counted
      Empathy        2                0.25   40.00 → 66.67   16.67  50.00  counted: a
                                                                           miss
      Identity       yes                 1            0.00                 counted
      check
      Next question  yes                 1           +3.00    3.00   0.00  bonus: only
                                                                           adds
      Keep doing     Names the                                             asked
                     next step.                                            without
                                                                           counting

      The score
      - 36.3 = 100 × 20 / 60 + 3 bonus
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
        Weight: 40.00 →
        0.00
        Why: n/a: its
        weight goes to the
        others

      Criterion: Case
      notes
        Answer: thin
        Fraction: 0.5
        Weight: 20.00 →
        33.333
        Earned: 16.67
        Lost: 16.67
        Why: counted

      Criterion: Empathy
        Answer: 2
        Fraction: 0.25
        Weight: 40.00 →
        66.67
        Earned: 16.67
        Lost: 50.00
        Why: counted: a
        miss

      Criterion: Identity
      check
        Answer: yes
        Fraction: 1
        Weight: 0.00
        Why: counted

      Criterion: Next
      question
        Answer: yes
        Fraction: 1
        Weight: +3.00
        Earned: 3.00
        Lost: 0.00
        Why: bonus: only
        adds

      Criterion: Keep
      doing
        Answer: Names the
        next step.
        Why: asked without
        counting

      The score
      - 36.3 = 100 × 20 /
        60 + 3 bonus
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
      | First-contact fix | n/a |  | 40.00 → 0.00 |  |  | n/a: its weight goes to the others |
      | Case notes | thin | 0.5 | 20.00 → 33.333 | 16.67 | 16.67 | counted |
      | Empathy | 2 | 0.25 | 40.00 → 66.67 | 16.67 | 50.00 | counted: a miss |
      | Identity check | yes | 1 | 0.00 |  |  | counted |
      | Next question | yes | 1 | +3.00 | 3.00 | 0.00 | bonus: only adds |
      | Keep doing | Names the next step. |  |  |  |  | asked without counting |

      ## The score

      - 36.3 = 100 × 20 / 60 + 3 bonus
      - 36.3 is at least 0 and below 80: Coach now

      ## What it would be

      - With **Empathy** answered `5` and **Identity check** answered `no` the score would be **0.0**, Coach now: 36.3 lower than 36.3
      - 86.3 = 100 × 50 / 60 + 3 bonus; 0.0 because the evaluation fails
      - **Identity check** was missed and fails the evaluation: the score is 0

      """#)
  }

  @Test func hasNoScoreWithoutAnswers() {
    expectNoDifference(
      ExplanationPage(Explanation(of: [], scorer: Example.scorer)).document.text(width: 80),
      #"""
      How the score came about: no score

      Criterion                Weight  Why
      ─────────────────  ────────────  ────────────
      First-contact fix  40.00 → 0.00  not answered
      Case notes         20.00 → 0.00  not answered
      Empathy            40.00 → 0.00  not answered
      Identity check             0.00  not answered
      Next question              0.00  not answered
      Keep doing                       not answered

      The score
      - no score: nothing counted

      """#)
  }
}

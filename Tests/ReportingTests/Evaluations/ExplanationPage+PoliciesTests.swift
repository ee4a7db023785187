import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct ExplanationPagePoliciesTests {
  private func explain(_ scoring: Scoring, _ changed: [String: String] = [:]) -> String {
    var rubric = Example.rubric
    rubric.scoring = scoring
    let answers = Example.answers.map { answer in
      Answer(criterion: answer.criterion, answer: changed[answer.criterion] ?? answer.answer)
    }
    return ExplanationPage(Explanation(of: answers, scorer: Scorer(rubric))).document.text(width: 100)
  }

  @Test func sumsSectionsWhereNotApplicableStaysWithin() {
    expectNoDifference(
      explain(.init(notApplicable: .withinSection)),
      #"""
      How the score came about: 43.0

      Criterion          Answer               Fraction         Weight  Earned   Lost  Why
      ─────────────────  ───────────────────  ────────  ─────────────  ──────  ─────  ────────────────────
      First-contact fix  n/a                             40.00 → 0.00                 n/a: its weight goes
                                                                                      to the others
      Case notes         thin                      0.5  20.00 → 60.00   30.00  30.00  counted
      Empathy            2                        0.25          40.00   10.00  30.00  counted: a miss
      Identity check     yes                         1           0.00                 counted
      Next question      yes                         1          +3.00    3.00   0.00  bonus: only adds
      Keep doing         Names the next                                               asked without
                         step.                                                        counting

      The score
      - 43.0 = 30 (Resolution) + 10 (Care) + 3 bonus
      - 43.0 is at least 0 and below 80: Coach now

      """#)
  }

  @Test func namesWhatFailedWithoutChangingTheScore() {
    expectNoDifference(
      explain(.init(autoFail: .flag), ["identity": "no"]),
      #"""
      How the score came about: 36.3

      Criterion          Answer               Fraction          Weight  Earned   Lost  Why
      ─────────────────  ───────────────────  ────────  ──────────────  ──────  ─────  ───────────────────
      First-contact fix  n/a                              40.00 → 0.00                 n/a: its weight
                                                                                       goes to the others
      Case notes         thin                      0.5  20.00 → 33.333   16.67  16.67  counted
      Empathy            2                        0.25   40.00 → 66.67   16.67  50.00  counted: a miss
      Identity check     no                          0            0.00                 a miss: marks the
                                                                                       evaluation as
                                                                                       failed
      Next question      yes                         1           +3.00    3.00   0.00  bonus: only adds
      Keep doing         Names the next                                                asked without
                         step.                                                         counting

      The score
      - 36.3 = 100 × 20 / 60 + 3 bonus
      - Identity check was missed and fails the evaluation: this marks the evaluation and changes no score
      - 36.3 is at least 0 and below 80: Coach now

      """#)
  }

  @Test func makesAFailedEvaluationZero() {
    expectNoDifference(
      explain(.init(), ["identity": "no"]),
      #"""
      How the score came about: 0.0

      Criterion          Answer               Fraction          Weight  Earned   Lost  Why
      ─────────────────  ───────────────────  ────────  ──────────────  ──────  ─────  ───────────────────
      First-contact fix  n/a                              40.00 → 0.00                 n/a: its weight
                                                                                       goes to the others
      Case notes         thin                      0.5  20.00 → 33.333   16.67  16.67  counted
      Empathy            2                        0.25   40.00 → 66.67   16.67  50.00  counted: a miss
      Identity check     no                          0            0.00                 a miss: fails the
                                                                                       whole evaluation
      Next question      yes                         1           +3.00    3.00   0.00  bonus: only adds
      Keep doing         Names the next                                                asked without
                         step.                                                         counting

      The score
      - 36.3 = 100 × 20 / 60 + 3 bonus; 0.0 because the evaluation fails
      - Identity check was missed and fails the evaluation: the score is 0
      - Without any failure it would be 36.3, 36.3 more than 0.0
      - 0.0 is at least 0 and below 80: Coach now

      """#)
  }

  @Test func holdsABonusToAHundred() {
    expectNoDifference(
      explain(.init(), ["first-contact": "yes", "records": "complete", "empathy": "5"]),
      #"""
      How the score came about: 100.0

      Criterion          Answer                Fraction  Weight  Earned  Lost  Why
      ─────────────────  ────────────────────  ────────  ──────  ──────  ────  ──────────────────────
      First-contact fix  yes                          1   40.00   40.00  0.00  counted
      Case notes         complete                     1   20.00   20.00  0.00  counted
      Empathy            5                            1   40.00   40.00  0.00  counted
      Identity check     yes                          1    0.00                counted
      Next question      yes                          1   +3.00    3.00  0.00  bonus: only adds
      Keep doing         Names the next step.                                  asked without counting

      The score
      - 100.0 = 100 × 100 / 100 + 3 bonus, held to 100
      - 100.0 is at least 91: Optimized

      """#)
  }
}

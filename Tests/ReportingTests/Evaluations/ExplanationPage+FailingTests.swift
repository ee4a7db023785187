import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct ExplanationPageFailingTests {
  /// The rubric with a gate for its section and another for the whole.
  private func explain(_ changed: [String: String]) -> String {
    var rubric = Example.rubric
    rubric.sections[0].criteria[1].fails = .evaluation
    rubric.sections[1].criteria[1].fails = .section
    let answers = Example.answers.map { answer in
      Answer(criterion: answer.criterion, answer: changed[answer.criterion] ?? answer.answer)
    }
    return ExplanationPage(Explanation(of: answers, scorer: Scorer(rubric))).document.text(width: 100)
  }

  @Test func makesAFailedSectionZero() {
    expectNoDifference(
      explain(["identity": "no"]),
      #"""
      How the score came about: 16.7

      Criterion          Answer               Fraction          Weight  Earned   Lost  Why
      ─────────────────  ───────────────────  ────────  ──────────────  ──────  ─────  ───────────────────
      First-contact fix  n/a                              40.00 → 0.00                 n/a: its weight
                                                                                       goes to the others
      Case notes         thin                      0.5  20.00 → 33.333   16.67  16.67  counted
      Empathy            2                        0.25   40.00 → 66.67    0.00  66.67  0: its section
                                                                                       failed on identity
      Identity check     no                          0            0.00                 a miss: fails its
                                                                                       section
      Next question      yes                         1           +3.00    0.00   0.00  0: its section
                                                                                       failed on identity
      Keep doing         Names the next                                                asked without
                         step.                                                         counting

      The score
      - 16.7 = 100 × 10 / 60
      - Identity check was missed and fails its section: everything in it earns 0
      - Without any failure it would be 36.33, 19.7 more than 16.67
      - 16.7 is at least 0 and below 80: Coach now

      """#)
  }

  @Test func makesTheWholeZeroAfterASection() {
    expectNoDifference(
      explain(["identity": "no", "records": "missing", "first-contact": "yes"]),
      #"""
      How the score came about: 0.0

      Criterion          Answer                Fraction  Weight  Earned   Lost  Why
      ─────────────────  ────────────────────  ────────  ──────  ──────  ─────  ──────────────────────────
      First-contact fix  yes                          1   40.00   40.00   0.00  counted
      Case notes         missing                      0   20.00    0.00  20.00  counted; a miss: fails the
                                                                                whole evaluation
      Empathy            2                         0.25   40.00    0.00  40.00  0: its section failed on
                                                                                identity
      Identity check     no                           0    0.00                 a miss: fails its section
      Next question      yes                          1   +3.00    0.00   0.00  0: its section failed on
                                                                                identity
      Keep doing         Names the next step.                                   asked without counting

      The score
      - 40.0 = 100 × 40 / 100 after a section failed; 0.0 because the evaluation fails
      - Case notes was missed and fails the evaluation: the score is 0
      - Identity check was missed and fails its section: everything in it earns 0
      - Without any failure it would be 53.0, 53.0 more than 0.0
      - 0.0 is at least 0 and below 80: Coach now

      """#)
  }
}

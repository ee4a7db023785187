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

      Criterion          Answer                Fraction       Weight  Earned  Lost  Why
      ─────────────────  ────────────────────  ────────  ───────────  ──────  ────  ──────────────────────
      First-contact fix  n/a                              40.0 → 0.0                n/a: its weight goes
                                                                                    to the others
      Case notes         thin                       0.5  20.0 → 33.3    16.7  16.7  counted
      Empathy            2                         0.25  40.0 → 66.7     0.0  66.7  made 0: its section
                                                                                    failed on identity
      Identity check     no                           0          0.0                a miss: fails its
                                                                                    section
      Next question      yes                          1         +3.0     0.0   0.0  made 0: its section
                                                                                    failed on identity
      Keep doing         Names the next step.                                       asked without counting

      The score
      - 16.7 = 100 × 10.0 / 60.0
      - Identity check was missed and fails its section: everything in it earns 0
      - Without failing it would be 36.3, a difference of 19.7
      - 16.7 is at least 0 and below 80: Coach now

      """#)
  }

  @Test func makesTheWholeZeroAfterASection() {
    expectNoDifference(
      explain(["identity": "no", "records": "missing", "first-contact": "yes"]),
      #"""
      How the score came about: 0.0

      Criterion          Answer                Fraction  Weight  Earned  Lost  Why
      ─────────────────  ────────────────────  ────────  ──────  ──────  ────  ───────────────────────────
      First-contact fix  yes                          1    40.0    40.0   0.0  counted
      Case notes         missing                      0    20.0     0.0  20.0  counted: a miss
      Empathy            2                         0.25    40.0     0.0  40.0  made 0: its section failed
                                                                               on identity
      Identity check     no                           0     0.0                a miss: fails its section
      Next question      yes                          1    +3.0     0.0   0.0  made 0: its section failed
                                                                               on identity
      Keep doing         Names the next step.                                  asked without counting

      The score
      - 40.0 = 100 × 40.0 / 100.0; made 0.0 by failing
      - Case notes was missed and fails the evaluation: the score is 0
      - Identity check was missed and fails its section: everything in it earns 0
      - Without failing it would be 53.0, a difference of 53.0
      - 0.0 is at least 0 and below 80: Coach now

      """#)
  }
}

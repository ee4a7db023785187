import CustomDump
import QualityModel
import Testing

@testable import Reporting

@Suite struct ReviewPageTests {
  let unfinished: Evaluation = {
    var one = Example.evaluation
    one.answers.removeAll { $0.criterion == "records" }
    one.answers[0].answer = "no"
    one.summary = nil
    return one
  }()

  private static let people = People(
    agents: [.init(id: "ana-lopez", name: "Ana López")], evaluators: [.init(id: "q-martin", name: "Q. Martin")])

  func review(_ evaluation: Evaluation) -> Document {
    let missing = evaluation.findingsBeforeSubmitting(against: Example.scorer)
    return ReviewPage(evaluation, scorer: Example.scorer, missing: missing, people: Self.people).document
  }

  @Test func readsTheWholeEvaluationBack() {
    expectNoDifference(
      review(Example.evaluation).text(width: 80),
      #"""
      Review of call-0042

      Agent      Ana López (ana-lopez)
      Evaluator  Q. Martin (q-martin)

      Resolution: 50.0
      Criterion          Answer           Fraction
      ─────────────────  ───────────────  ────────
      First-contact fix  n/a                   n/a
      Case notes         Promise missing       0.5
          The promised date is missing.

      Care: 25.0
      Criterion       Answer                                     Fraction  Remark
      ──────────────  ─────────────────────────────────────────  ────────  ──────────
      Empathy         2 of 5: A stock phrase, then straight on.      0.25  miss
          Talked over her twice.
          cites @14, @1:30
      Identity check  yes                                               1
      Next question   yes                                               1  bonus
      Keep doing      Names the next step.                                 not scored

      Summary
      │ Friendly.
      │ The promise was not kept in the notes.

      Total
      Score     36.3, Coach now
      Customer  rated 85, resolved
      Critical  customer not counted, business 0 of 1 missed, compliance 0 of 1 missed
      How       36.3 = 100 × 20 / 60 + 3 bonus
      Criteria  3 counted, 1 missed, 1 set aside as n/a
      Tags      late-refund

      """#)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      review(unfinished).text(width: 20),
      #"""
      Review of call-0042

      Agent: Ana López
        (ana-lopez)
      Evaluator: Q. Martin
        (q-martin)

      Resolution: 0.0
      Criterion:
      First-contact fix
        Answer: no
        Fraction: 0
        Remark: miss

      Criterion: Case
      notes
        Answer: not
        answered

      Care: 25.0
      Criterion: Empathy
        Answer: 2 of 5: A
        stock phrase, then
        straight on.
        Fraction: 0.25
        Remark: miss
          Talked over her
          twice.
          cites @14, @1:30

      Criterion: Identity
      check
        Answer: yes
        Fraction: 1

      Criterion: Next
      question
        Answer: yes
        Fraction: 1
        Remark: bonus

      Criterion: Keep
      doing
        Answer: Names the
        next step.
        Remark: not scored

      Total
      Score so far: 15.5,
        Coach now
      Customer: rated 85,
        resolved
      Critical: customer 1
        of 1 missed,
        business not
        counted,
        compliance 0 of 1
        missed
      How: 15.5 = 100 × 10
        / 80 + 3 bonus
      Criteria: 3 counted,
        2 missed, 0 set
        aside as n/a
      Tags: late-refund

      Missing
      - no answer for
        `Case notes`
        (records); answer
        it: expected 1 to
        3, or one of
        complete, thin,
        missing
      - no evidence for
        `First-contact
        fix`
        (first-contact);
        add a note, or
        cite what is said,
        such as `@14`

      """#)
  }
}

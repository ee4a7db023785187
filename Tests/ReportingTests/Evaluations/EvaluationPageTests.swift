import CustomDump
import Notation
import Testing

@testable import Reporting

@Suite struct EvaluationPageTests {
  @Test func showsAnEvaluation() {
    expectNoDifference(
      EvaluationPage(Example.evaluation, scorer: Example.scorer, people: Example.people).document.text(width: 80),
      #"""
      Evaluation 2026-11-22-ana-lopez-7f3k9q

      Score        36.3, Coach now
      Customer     rated 85, resolved
      Critical     customer not counted, business 0 of 1 missed, compliance 0 of 1
                   missed
      Agent        Ana López (ana-lopez)
      Evaluator    Q. Martin (q-martin)
      Interaction  call-0042, voice, 2026-11-20 14:03 UTC, 5:12, team billing, refund
      Rubric       Service call (service-call, version 3)
      Scored       2026-11-22 09:07 UTC, in 6:42
      Status       submitted, for monitoring
      Tags         late-refund

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
          @14 1:23.5 “let me finish”
          @1:30
      Identity check  yes                                               1
      Next question   yes                                               1  bonus
      Keep doing      Names the next step.                                 not scored

      Summary
      │ Friendly.
      │ The promise was not kept in the notes.

      """#)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      EvaluationPage(Example.evaluation, scorer: Example.scorer, people: Example.people).document.text(width: 20),
      #"""
      Evaluation
      2026-11-22-ana-lopez
      -7f3k9q

      Score: 36.3, Coach
        now
      Customer: rated 85,
        resolved
      Critical: customer
        not counted,
        business 0 of 1
        missed, compliance
        0 of 1 missed
      Agent: Ana López
        (ana-lopez)
      Evaluator: Q. Martin
        (q-martin)
      Interaction:
        call-0042, voice,
        2026-11-20 14:03
        UTC, 5:12, team
        billing, refund
      Rubric: Service call
        (service-call,
        version 3)
      Scored: 2026-11-22
        09:07 UTC, in 6:42
      Status: submitted,
        for monitoring
      Tags: late-refund

      Resolution: 50.0
      Criterion:
      First-contact fix
        Answer: n/a
        Fraction: n/a

      Criterion: Case
      notes
        Answer: Promise
        missing
        Fraction: 0.5
          The promised
          date is missing.

      Care: 25.0
      Criterion: Empathy
        Answer: 2 of 5: A
        stock phrase, then
        straight on.
        Fraction: 0.25
        Remark: miss
          Talked over her
          twice.
          @14 1:23.5 “let
          me finish”
          @1:30

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

      Summary
      │ Friendly.
      │ The promise was
      │ not kept in the
      │ notes.

      """#)
  }

  @Test func showsIdsWithoutItsRubric() {
    expectNoDifference(
      EvaluationPage(Example.evaluation, scorer: nil).document.text(width: 80),
      #"""
      Evaluation 2026-11-22-ana-lopez-7f3k9q

      Score        36.3, Coach now
      Customer     rated 85, resolved
      Critical     customer not counted, business 0 of 1 missed, compliance 0 of 1
                   missed
      Agent        ana-lopez
      Evaluator    q-martin
      Interaction  call-0042, voice, 2026-11-20 14:03 UTC, 5:12, team billing, refund
      Rubric       service-call, version 3
      Scored       2026-11-22 09:07 UTC, in 6:42
      Status       submitted, for monitoring
      Tags         late-refund

      The rubric cannot be read: ids stand for titles.

      Answers
      Criterion      Answer                Fraction
      ─────────────  ────────────────────  ────────
      first-contact  n/a                        n/a
      records        thin                       0.5
          The promised date is missing.
      empathy        2                         0.25
          Talked over her twice.
          @14 1:23.5 “let me finish”
          @1:30
      identity       yes                          1
      foresight      yes                          1
      keep-doing     Names the next step.       n/a

      Summary
      │ Friendly.
      │ The promise was not kept in the notes.

      """#)
  }

  @Test func listsTheAnswersForSpreadsheets() {
    expectNoDifference(
      EvaluationPage(Example.evaluation, scorer: Example.scorer, people: Example.people).document.csv().replacing(
        "\r\n", with: "\n"),
      #"""
      Criterion,Answer,Fraction,Weight,Note,Evidence
      first-contact,n/a,,0.0,,
      records,thin,0.5,20.0,The promised date is missing.,
      empathy,2,0.25,40.0,Talked over her twice.,"line 14, 1:23.5: “let me finish”
      1:30"
      identity,yes,1,0.0,,
      foresight,yes,1,0.0,,
      keep-doing,Names the next step.,,0.0,,

      """#)
  }
}

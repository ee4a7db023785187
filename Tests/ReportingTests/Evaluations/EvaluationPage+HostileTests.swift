import CustomDump
import Notation
import Testing

@testable import Reporting

@Suite struct EvaluationPageHostileTests {
  @Test func cannotSteerATerminal() {
    expectNoDifference(
      EvaluationPage(Example.hostileEvaluation, scorer: Example.scorer).document.text(width: 80),
      #"""
      Evaluation 2026-11-22-ana-lopez-7f3k9q

      Score        36.3, Coach now
      Customer     rated 85, resolved
      Critical     customer not counted, business 0 of 1 missed, compliance 0 of 1
                   missed
      Agent        =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_
      Evaluator    =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_
      Interaction  =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_, voice,
                   2026-11-20 14:03 UTC, 5:12, team billing,
                   =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_
      Rubric       Service call (service-call, version 3)
      Scored       2026-11-22 09:07 UTC, in 6:42
      Status       submitted, for monitoring
      Tags         =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_

      Resolution: 50.0
      Criterion          Answer           Fraction
      ─────────────────  ───────────────  ────────
      First-contact fix  n/a                   n/a
      Case notes         Promise missing       0.5
          =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_

      Care: 25.0
      Criterion       Answer                                     Fraction  Remark
      ──────────────  ─────────────────────────────────────────  ────────  ──────────
      Empathy         2 of 5: A stock phrase, then straight on.      0.25  miss
          Talked over her twice.
          @14 1:23.5 “=1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_”
      Identity check  yes                                               1
      Next question   yes                                               1  bonus
      Keep doing      Names the next step.                                 not scored

      Summary
      │ =1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      │ |`**_

      History
      - 1970-01-01 00:00 UTC, edited (40.0 → 36.3) by
        =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_:
        =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_

      """#)
  }

  @Test func cannotRunInASpreadsheet() {
    expectNoDifference(
      EvaluationPage(Example.hostileEvaluation, scorer: Example.scorer).document.csv().replacing("\r\n", with: "\n"),
      #"""
      Criterion,Answer,Fraction,Weight,Note,Evidence
      first-contact,n/a,,0.0,,
      records,thin,0.5,20.0,"'=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_",
      empathy,2,0.25,40.0,Talked over her twice.,"line 14, 1:23.5: “=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_”"
      identity,yes,1,0.0,,
      foresight,yes,1,0.0,,
      keep-doing,Names the next step.,,0.0,,

      """#)
  }

  @Test func hasNoScoreWhereNothingCounted() {
    expectNoDifference(
      EvaluationPage(Example.allSetAside, scorer: Example.lenientScorer).document.text(width: 80),
      #"""
      Evaluation 2026-11-22-ana-lopez-7f3k9q

      Score        no score: nothing counted
      Customer     rated 85, resolved
      Critical     customer not counted, business not counted, compliance not counted
      Agent        ana-lopez
      Evaluator    q-martin
      Interaction  call-0042, voice, 2026-11-20 14:03 UTC, 5:12, team billing, refund
      Rubric       Service call (service-call, version 3)
      Scored       2026-11-22 09:07 UTC, in 6:42
      Status       submitted, for monitoring
      Tags         late-refund

      Resolution
      Criterion          Answer  Fraction
      ─────────────────  ──────  ────────
      First-contact fix  n/a          n/a
      Case notes         n/a          n/a

      Care
      Criterion       Answer  Fraction  Remark
      ──────────────  ──────  ────────  ──────────
      Empathy         n/a          n/a
      Identity check  n/a          n/a
      Next question   n/a          n/a
      Keep doing      n/a               not scored

      Summary
      │ Friendly.
      │ The promise was not kept in the notes.

      """#)
  }
}

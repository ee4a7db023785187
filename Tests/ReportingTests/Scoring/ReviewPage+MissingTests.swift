import CustomDump
import QualityModel
import Testing

@testable import Reporting

extension ReviewPageTests {
  @Test func namesWhatIsMissing() {
    expectNoDifference(
      review(unfinished).text(width: 80),
      #"""
      Review of call-0042

      Agent      Ana López (ana-lopez)
      Evaluator  Q. Martin (q-martin)

      Resolution: 0.0
      Criterion          Answer        Fraction  Remark
      ─────────────────  ────────────  ────────  ──────
      First-contact fix  no                   0  miss
      Case notes         not answered

      Care: 25.0
      Criterion       Answer                                     Fraction  Remark
      ──────────────  ─────────────────────────────────────────  ────────  ──────────
      Empathy         2 of 5: A stock phrase, then straight on.      0.25  miss
          Talked over her twice.
          cites @14, @1:30
      Identity check  yes                                               1
      Next question   yes                                               1  bonus
      Keep doing      Names the next step.                                 not scored

      Total
      Score so far  15.5, Coach now
      Customer      rated 85, resolved
      Critical      customer 1 of 1 missed, business not counted, compliance 0 of 1
                    missed
      How           15.5 = 100 × 10 / 80 + 3 bonus
      Criteria      3 counted, 2 missed, 0 set aside as n/a
      Tags          late-refund

      Missing
      - no answer for `Case notes` (records); answer it: expected 1 to 3, or one of
        complete, thin, missing
      - no evidence for `First-contact fix` (first-contact); add a note, or cite what
        is said, such as `@14`

      """#)
  }

  @Test func namesWhatIsNewSinceItWasReadBack() {
    var before = Example.evaluation
    before.answers[1].answer = "complete"
    before.tags = []
    let page = ReviewPage(Example.evaluation, scorer: Example.scorer, missing: [])
    expectNoDifference(
      page.changes(since: before).text(width: 80),
      """
      Changed
      - Case notes: A colleague could go on from it → Promise missing
      - Tags: late-refund

      Score     36.3, Coach now
      Customer  rated 85, resolved
      Critical  customer not counted, business 0 of 1 missed, compliance 0 of 1 missed

      """)
    expectNoDifference(
      page.changes(since: Example.evaluation).text(width: 80),
      """
      Score     36.3, Coach now
      Customer  rated 85, resolved
      Critical  customer not counted, business 0 of 1 missed, compliance 0 of 1 missed

      """)
  }
}

import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct RubricPageTests {
  @Test func showsARubric() {
    expectNoDifference(
      RubricPage(Example.rubric).document.text(width: 80),
      #"""
      Service call

      Id        service-call, version 3
      Channels  voice
      Criteria  6
      Scoring   weighted, n/a: redistribute, auto-fail: zero, bonus: capped
      Bands     Optimized from 91, On track from 80, Coach now from 0

      Resolution: 60.0 %
      Criterion          Id             Kind         Weight  Marks
      ─────────────────  ─────────────  ───────────  ──────  ─────────────────────────
      First-contact fix  first-contact  yes-no       40.0 %  customer-critical, may be
                                                             n/a, evidence on a miss
          Was the issue resolved in this contact?
          Count it only if the customer needs nothing more.
      Case notes         records        choice of 3  20.0 %  business-critical
          How complete is the record?
          complete: A colleague could go on from it, 2
          thin: Promise missing, 1
          missing: Missing, 0

      Care: 40.0 %
      Criterion       Id          Kind          Weight  Marks
      ──────────────  ──────────  ────────────  ──────  ──────────────────────────────
      Empathy         empathy     scale 1 to 5  40.0 %
          How well did the agent respond to what the customer felt?
          2: A stock phrase, then straight on.
          5: Carried into the solution.
      Identity check  identity    yes-no         0.0 %  compliance-critical, a miss
                                                        fails the evaluation
      Next question   foresight   yes-no            +3  bonus
      Keep doing      keep-doing  text                  not scored, optional

      """#)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      RubricPage(Example.rubric).document.text(width: 20),
      #"""
      Service call

      Id: service-call,
        version 3
      Channels: voice
      Criteria: 6
      Scoring: weighted,
        n/a: redistribute,
        auto-fail: zero,
        bonus: capped
      Bands: Optimized
        from 91, On track
        from 80, Coach now
        from 0

      Resolution: 60.0 %
      Criterion:
      First-contact fix
        Id: first-contact
        Kind: yes-no
        Weight: 40.0 %
        Marks:
        customer-critical,
        may be n/a,
        evidence on a miss
          Was the issue
          resolved in this
          contact?
          Count it only if
          the customer
          needs nothing
          more.

      Criterion: Case
      notes
        Id: records
        Kind: choice of 3
        Weight: 20.0 %
        Marks:
        business-critical
          How complete is
          the record?
          complete: A
          colleague could
          go on from it, 2
          thin: Promise
          missing, 1
          missing:
          Missing, 0

      Care: 40.0 %
      Criterion: Empathy
        Id: empathy
        Kind: scale 1 to 5
        Weight: 40.0 %
          How well did the
          agent respond to
          what the
          customer felt?
          2: A stock
          phrase, then
          straight on.
          5: Carried into
          the solution.

      Criterion: Identity
      check
        Id: identity
        Kind: yes-no
        Weight: 0.0 %
        Marks:
        compliance-critica
        l, a miss fails
        the evaluation

      Criterion: Next
      question
        Id: foresight
        Kind: yes-no
        Weight: +3
        Marks: bonus

      Criterion: Keep
      doing
        Id: keep-doing
        Kind: text
        Marks: not scored,
        optional

      """#)
  }

  @Test func listsRubrics() {
    expectNoDifference(
      RubricListPage(RubricList([Example.rubric], used: [Example.rubric.id: Example.many.count])).document.text(
        width: 80),
      #"""
      Rubric        Version  Title         Criteria  Evaluations  Channels
      ────────────  ───────  ────────────  ────────  ───────────  ────────
      service-call        3  Service call         6           36  voice

      """#)
  }

  @Test func saysWhereToBegin() {
    expectNoDifference(
      RubricListPage(RubricList([])).document.text(width: 80),
      #"""
      No rubrics. rubric new begins one.

      """#)
  }
}

import CustomDump
import Testing

@testable import Reporting

@Suite struct AgentPageNarrowTests {
  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      AgentPage(Example.scorecard(Array(Example.many.prefix(9)))).document.text(width: 20),
      #"""
      Scorecard · billing
      · September to
      October 2026
      Ana López ? cannot
      tell

      Ana López scores 60
      of 100. With 3
      evaluations it could
      be 0 to 100: that it
      is short of the
      target of 91 may be
      chance.

      Score: 60, could be
        0 to 100

      ○ 2 colleagues: 63;
      too few to compare

      from customers: 79.
        Target 85. From 3
        answers; could be
        57 to 100
      resolved: 3 of 3.
        Too few to tell
      failed: 0 of 3

      Month by month
      October has 1
      evaluation: too few
      to call it a rise.

      September: 48, too
        few (2)
      October: 83, too few
        (1)

      In brackets:
      evaluations; ○ the
      rest of the team.

      Goes well
      Too few to tell: no
      criterion counted 5
      times yet (n = 3 at
      most).

      Costs most
      Too few to tell: no
      criterion counted 5
      times yet (n = 3 at
      most).

      Coaching
      No plan is agreed:
      plan ana-lopez
      prepares one.

      The figures behind
      it: the same with
      --figures.

      """#)
  }
}

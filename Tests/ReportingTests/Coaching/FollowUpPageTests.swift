import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct FollowUpPageTests {
  let list = FollowUpList([Example.waiting, Example.sustained], past: [Example.closed])

  @Test func saysThatPlansAreLeftOut() {
    expectNoDifference(
      FollowUpPage(FollowUpList([]), leftOut: 2).document.text(width: 80),
      """
      Follow-ups

      Nothing is agreed that would be followed up. coach AGENT begins a session.

      2 plans have errors and are left out: check shows which.

      """)
  }

  @Test func showsWhatWaitsAndWhatCanBeTold() {
    expectNoDifference(
      FollowUpPage(list).document.text(width: 80),
      #"""
      Follow-ups

      Agent                  Criterion  Due         State       Evaluations  Verdict
      ─────────────────────  ─────────  ──────────  ──────────  ───────────  ───────
      Ana López (ana-lopez)  Empathy    2026-10-31  measurable       9 of 8  sustain
      ben-ito                Empathy    2026-12-01  waiting          3 of 8  wait
          Empathy: 3 of 8 evaluations since the session; the follow-up is due on
          2026-12-01.

      Empathy, Ana López (ana-lopez)
      Verdict: sustain. Empathy rose from 45.2 to 71.0 (+25.8, 95 % interval 8.1 to
      43.5, n = 14 + 9) while 11 peers changed by +1.3; 9.4 of it an agent so far
      behind regains anyway. What is left is more than chance: keep it up.

                     -5 0                          45  Points
      Change         ···│····├──────────●──────────┤·  +25.8 (8.1 to 43.5)
      11 peers       ··├┼●┤··························  +1.3 (-1.1 to 3.7)
      Against peers  ···│·········├────●─────┤·······  +24.5 (15.8 to 33.2)
      Rebound        ···│··├──●──┤···················  +9.4 (4.2 to 14.8)
      Not coached    ···│····························  too few to tell: n = 2 criteria

      What else could explain it:

      - 2 targeted evaluations of these days are left out: contacts picked for a
        reason are not how the agent usually is.
      - 1 evaluation is counted on the day of submission: the time of the contact is
        not known.

      Session           2026-10-01
      Days              2026-08-01 to 2026-09-30, and 2026-10-02 to 2026-10-31
      Commitment        I name what the caller feels before I solve it.
      Seen differently  The old calls were all refunds.

      A verdict is sustain or escalate only where the change is more than evaluations
      of one agent scatter, and where what is left of it after the peers' change and
      the rebound is more than that and more than one agent differs from peers anyway
      (Crawford and Howell 1998). The rebound is what an agent so far from the peers
      moves towards them without any coaching. The days end with the follow-up's, or
      with the evaluation that completed those needed: looking again later changes
      nothing.

      Closed
      Agent      Criterion  Session     Verdict  Change  n
      ─────────  ─────────  ──────────  ───────  ──────  ─
      ana-lopez  Greeting   2026-08-03  refine     -1.3  8

      """#)
  }

  @Test func showsOneAgent() {
    let ana = FollowUpList([Example.sustained])
    expectNoDifference(
      FollowUpPage(ana, agent: Example.sustained.agent).document.markdown(),
      #"""
      # Follow-ups of Ana López (ana-lopez)

      | Criterion | Due | State | Evaluations | Verdict |
      | --- | --- | --- | ---: | --- |
      | Empathy | 2026-10-31 | **measurable** | 9 of 8 | sustain |

      ## Empathy

      Verdict: sustain. Empathy rose from 45.2 to 71.0 (+25.8, 95 % interval 8.1 to 43.5, n = 14 + 9) while 11 peers changed by +1.3; 9.4 of it an agent so far behind regains anyway. What is left is more than chance: keep it up.

      |  | Points |
      | --- | --- |
      | Change | +25.8 (8.1 to 43.5) |
      | 11 peers | +1.3 (-1.1 to 3.7) |
      | Against peers | +24.5 (15.8 to 33.2) |
      | Rebound | +9.4 (4.2 to 14.8) |
      | Not coached | too few to tell: n = 2 criteria |

      What else could explain it:

      - 2 targeted evaluations of these days are left out: contacts picked for a reason are not how the agent usually is.
      - 1 evaluation is counted on the day of submission: the time of the contact is not known.

      - **Session:** 2026-10-01
      - **Days:** 2026-08-01 to 2026-09-30, and 2026-10-02 to 2026-10-31
      - **Commitment:** I name what the caller feels before I solve it.
      - **Seen differently:** The old calls were all refunds.

      A verdict is sustain or escalate only where the change is more than evaluations of one agent scatter, and where what is left of it after the peers' change and the rebound is more than that and more than one agent differs from peers anyway (Crawford and Howell 1998). The rebound is what an agent so far from the peers moves towards them without any coaching. The days end with the follow-up's, or with the evaluation that completed those needed: looking again later changes nothing.

      """#)
  }

  @Test func saysWhereNothingIsAgreed() {
    expectNoDifference(
      FollowUpPage(FollowUpList([]), agent: .init(id: "ana-lopez", name: "Ana López")).document.text(width: 80),
      #"""
      Follow-ups of Ana López (ana-lopez)

      Nothing is agreed that would be followed up. coach ana-lopez begins a session.

      """#)
  }

  @Test func leavesNothingToATerminal() {
    var hostile = Example.sustained
    (hostile.title, hostile.commitment) = ("Em\u{1B}[31mpathy", "I \u{7}listen")
    let text = FollowUpPage(FollowUpList([hostile])).document.text(width: 80)
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
  }
}

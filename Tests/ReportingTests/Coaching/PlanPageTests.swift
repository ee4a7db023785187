import CustomDump
import Testing

@testable import Reporting

@Suite struct PlanPageTests {
  @Test func showsAPlanOnATerminal() {
    expectNoDifference(
      PlanPage(Example.proposal(), agreed: Example.agreedPlan).document.text(width: 80),
      #"""
      Coaching plan for Ana López (ana-lopez)

      Team           billing
      Days           2026-09-01 to 2026-11-22
      Evaluations    12 by Service call (service-call, version 3); left out: 3 by chat
      Score          72.4 (95 % 66.1 to 78.7, n = 12)
      Resolved, %    75.0 (95 % 46.8 to 91.1, n = 12), to reach 85
      Compared with  5 colleagues of team billing

      Agreed on 2026-08-31
      With c-ode; follow-up on 2026-09-28. What became of it: follow-up ana-lopez.

      Case notes  from 55.0 to 70.0
      Commitment  I write the promised date before I end the call.

      What the agent sees differently:

      │ The system drops notes. It did on 12 May.

      Strength: Greeting
      It stands out: a mean of 97.9 (95 % 93.3 to 102.5, n = 12), where colleagues
      come to 84.0.

      - chat-0001, 2026-11-20, line 2: “Good to hear you, Jo!” (play chat-0001 --line
        2)

      Focus 1: Empathy
      Costs  weight 20 × shortfall 47.4 % × applies 100 % = 9.5 points per evaluation
             (95 % 4.7 to 14.2)
      Mean   45.2 (95 % 33.1 to 57.3, n = 12); drawn to 52.6 towards colleagues
             because of n = 12
      Cause  person: colleagues' mean is 71.3 (95 % 65.3 to 77.3, n = 5, 61
             evaluations); they share 40 % of the shortfall

      Evidence
      - call-0042, 2026-11-20, line 14, at 1:23.5: “let me finish”. Note: Talked over
        her twice. (play call-0042 --at 1:23.5)
      - call-0047, 2026-11-20. Note: A stock phrase. (play call-0047)

      What better looks like
      Name what the customer feels before the first step of the solution.

      - “That is the second time this week, and you are right to be cross.”

      Goal
      Aim        from 45.2 (95 % 33.1 to 57.3, n = 12) to 62.0 by 2026-12-20: the
                 target for scores, 62
      To see it  14 evaluations after the session; 6 are expected by then, too few:
                 score more contacts of the agent

      Focus 2: First-contact fix
      Costs   weight 40 × shortfall 20 % × applies 75 % = 6.0 points per evaluation
              (95 % 3.0 to 9.0)
      Mean    77.8 (95 % 43.9 to 111.7, n = 9); drawn to 80.0 towards colleagues
              because of n = 9
      Cause   person: colleagues' mean is 88.0 (95 % 82.0 to 94.0, n = 5, 61
              evaluations); they share 40 % of the shortfall
      Picked  by name, not by the ranking

      Evidence
      - call-0051, 2026-11-20, line 31. Note: Closed without asking. (play call-0051
        --line 31)

      Goal
      Aim        from 77.8 (95 % 43.9 to 111.7, n = 9) to 88.0 by 2026-12-20: the
                 target for scores, 88
      To see it  how many evaluations that takes cannot be determined; 6 are expected
                 by then

      Process, not person
      - Case notes: 5.8 points per evaluation; colleagues share 96 % of the shortfall

      The agent cannot fix this alone; it belongs on the team's page: team billing

      Not yet
      About speed, which waits until 85 % of contacts are resolved; now it is 75.0 (95
      % 46.8 to 91.1, n = 12).

      - Time on hold: 2.2 points per evaluation

      How it was picked
      Cost = weight × shortfall × applies, in points per evaluation; team is
      colleagues' mean. What is critical and was missed again comes first.

      Criterion          Weight  Shortfall  Applies  Cost  Team  Cause     n
      ─────────────────  ──────  ─────────  ───────  ────  ────  ───────  ──
      Empathy                20     47.4 %    100 %   9.5  71.3  person   12
      First-contact fix      40       20 %     75 %   6.0  88.0  person    9
      Case notes             20       29 %    100 %   5.8  68.0  process  12
      Time on hold            8       56 %     50 %   2.2  60.0  person    6
      Greeting               12        3 %    100 %   0.4  84.0  person   12

      The lowest percentage alone would have picked Time on hold (41.7), which costs
      2.2 points per evaluation, no. 4 here.

      Beside colleagues
      ● the agent's mean with its 95 % interval, ○ colleagues' mean.

                         20                           100
      Empathy            ·····├────●───┤·····○···········  45.2 (33.1 to 57.3) n = 12
      First-contact fix  ·········├────────────●───○─────  77.8 (43.9 to 111.7) n = 9
      Case notes         ············├──────●──────┤·····  70.0 (52.0 to 88.0) n = 12
      Time on hold       ├───────●───────○┤··············  41.7 (20.0 to 63.4) n = 6
      Greeting           ·························○··├─●─  97.9 (93.3 to 102.5) n = 12

      Counted too seldom
      Under 5 times, so nothing is said of them: Warm transfer (n = 2).

      The conversation
      Begin with Greeting: 97.9 of 100 over 12 evaluations, where 5 colleagues in
      billing come to 84.0. Name the moment, chat-0001 of 2026-11-20, line 2: “Good to
      hear you, Jo!”

      Step     To ask and to say
      ───────  ───────────────────────────────────────────────────────────────────────
      Goal     Ask: what would you like Empathy to be like by 2026-12-20?
               Empathy comes to 45.2 of 100. Suggest 62, the target for scores, 62, by
               2026-12-20.
               First-contact fix comes to 77.8 of 100. Suggest 88, the target for
               scores, 88, by 2026-12-20.
      Reality  Look at call-0042 of 2026-11-20 at 1:23.5, line 14 together: “let me
               finish”. Ask before saying anything: how do you see it?
               Only then show call-0047 of 2026-11-20. Ask: is it the same here?
               Empathy fell short in 6 of 12 evaluations, which cost 11.0 points per
               evaluation (9.5 when drawn towards colleagues).
               Look at call-0051 of 2026-11-20, line 31 together. Ask before saying
               anything: how do you see it?
               First-contact fix fell short in 6 of 9 evaluations, which cost 6.7
               points per evaluation (6.0 when drawn towards colleagues).
      Options  Ask: Empathy had full marks in 6 of 12; what was different there?
               Ways to practise: Role-play a caller who has been passed on twice; Mark
               the first feeling on two recordings. Which of them, or one of your own?
               Ask: First-contact fix had full marks in 3 of 9; what was different
               there?
      Will     Ask for a commitment in Ana López's own words: what will you do about
               Empathy in the next contact?
               Look again on 2026-12-20: 14 evaluations on Empathy decide whether it
               rose to 62. About 6 are to be expected until then: score more contacts.
               Look again on 2026-12-20: how many evaluations on First-contact fix
               decide cannot be computed in advance.

      What moves Ana López
      Mastery      Empathy from 45.2 to 62 is worth 3.4 points per evaluation.
      Recognition  Ask whether chat-0001 of 2026-11-20, line 2 may be shown to
                   colleagues as what Greeting looks like, with Ana López named.
      Prefers      written feedback first

      To write down
      How the agent sees it
      ________________________________________________________________________________
      ________________________________________________________________________________
      What the agent commits to
      ________________________________________________________________________________
      ________________________________________________________________________________
      The day we look again (proposed: 2026-12-20)
      ________________________________________________________________________________

      Cautions
      - 2 evaluations cannot be analysed: the rubric's version cannot be read.

      """#)
  }

  @Test func listsTheRankingForSpreadsheets() {
    expectNoDifference(
      PlanPage(Example.proposal()).document.csv().replacing("\r\n", with: "\n"),
      #"""
      Criterion,Picked,Weight,"Applies, %",Mean,Low,High,n,Drawn mean,Cost,Observed cost,Team,Misses,Cause,"Shared, %"
      empathy,yes,20.0,100.0,45.2,33.1,57.3,12,52.6,9.5,11.0,71.3,4,person,40.0
      first-contact,yes,40.0,75.0,77.8,43.9,111.7,9,80.0,6.0,6.7,88.0,4,person,40.0
      records,no,20.0,100.0,70.0,52.0,88.0,12,71.0,5.8,6.0,68.0,4,process,96.0
      hold,no,8.0,50.0,41.7,20.0,63.4,6,44.0,2.2,2.3,60.0,4,person,40.0
      greeting,no,12.0,100.0,97.9,93.3,102.5,12,97.0,0.4,0.3,84.0,4,person,40.0

      """#)
  }
}

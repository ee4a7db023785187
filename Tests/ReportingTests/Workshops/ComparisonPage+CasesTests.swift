import CustomDump
import Foundation
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct ComparisonPageCasesTests {
  @Test func saysWhatIsNotClear() {
    let page = ComparisonPage(WorkshopComparison(Example.records(gain: 1.5))).document
    expectNoDifference(
      Example.part(of: page.text(width: 80), to: "The study"),
      #"""
      Listening for feeling (empathy-2026-10)

      Verdict: no clear change. 12 agents: after the workshop they scored 0.9 points
      higher than 8 untrained peers who began alike (95 % interval -2.3 to 4.1); their
      own mean moved by +1.9, that of the peers by +1.5. The interval holds 0, so this
      is inconclusive: with 12 agents, a change under 3.7 points would often go
      unseen.

      1 thing that could explain it otherwise was found in the data (see below): few
      evaluations.

      Score of each agent before and after
      Before is 2026-09-01 to 2026-10-11, after is 2026-10-13 to 2026-11-22.

                    50                                   100  Before  After  Change
      ● Cohort, 12 agents
      Mean          ·············●═▶················┊·······    67.2   69.2    +1.9
      fay-okoro     ···········●──────▶·············┊·······    63.6   73.3    +9.8
      jo-march      ·········●────▶·················┊·······    61.1   67.4    +6.3
      kai-berg      ···········●───▶················┊·······    64.1   69.5    +5.4
      ana-lopez     ··········●───▶·················┊·······    63.1   67.7    +4.5
      ivo-petrov    ················●─▶·············┊·······    70.3   73.7    +3.4
      hana-sato     ············●▶··················┊·······    66.0   66.8    +0.8
      gus-lind      ···········●····················┊·······    63.9   64.0    +0.2
      eli-novak     ················●···············┊·······    70.1   70.1     0.0
      dee-ng        ··············●·················┊·······    68.2   67.8    -0.4
      lea-fontaine  ··············●·················┊·······    68.1   67.7    -0.5
      cy-diaz       ·················●··············┊·······    72.1   71.5    -0.7
      ben-ito       ················◀───●···········┊·······    76.3   70.5    -5.8

      ○ Comparison, 8 agents
      Mean          ·············○▷·················┊·······    66.3   67.8    +1.5
      quin-adams    ··················○╌╌╌▷·········┊·······    72.7   78.5    +5.8
      oli-reyes     ··········○╌╌▷··················┊·······    63.2   67.1    +3.9
      tess-young    ·············○╌▷················┊·······    66.4   69.8    +3.5
      nia-cole      ·······○╌▷······················┊·······    58.9   61.1    +2.1
      pia-rossi     ···············○▷···············┊·······    68.8   70.9    +2.1
      max-weber     ···········○····················┊·······    63.5   64.0    +0.5
      rosa-vidal    ···········○····················┊·······    64.5   64.1    -0.4
      sam-hill      ·············◁╌╌╌○··············┊·······    72.3   66.5    -5.8

      ┊ is the target of 91.

      Ahead of untrained peers who began alike, in points with the 95 % interval
                         -20          0                       40  Points
      Score              ···········├─●─┤·······················  +0.9 (-2.3 to 4.1)
      First-contact fix  ··········├──┼─────────●────────────┤··  +16.7 (-4.0 to 37.4)
      Empathy            ·············│··········├──────●──────┤  +28.6 (17.6 to 39.6)
      Case notes         ····├────────┼─●──────────┤············  +4.1 (-12.9 to 21.1)
      Identity check     ··├────●─────┤·························  -8.3 (-16.6 to 0.0)

      Score
      Group       Before  After  Change                 p   n  Evaluations
      ──────────  ──────  ─────  ──────────────────  ────  ──  ───────────
      Cohort        67.2   69.2  +1.9 (-0.7 to 4.5)  0.14  12      60 + 60
      Comparison    66.3   67.8  +1.5 (-1.5 to 4.4)  0.28   8      40 + 40

      Means of agent means, the change with its 95 % interval; n counts agents.

      Against peers  +0.9 points (95 % -2.3 to 4.1), p = 0.56: how far the cohort
                     ended above peers who began alike; this carries the verdict
      Difference     +0.5 points (95 % -3.2 to 4.1), p = 0.79: the cohort's change
                     minus that of the comparison group
      Size           the mean moved by 0.5 standard deviations of agent means (95 %
                     -0.2 to 1.2)
      Cohort         7 improved, 5 declined, 0 unchanged; beyond the scatter of their
                     own evaluations 1 improved, 0 declined
      Comparison     6 improved, 2 declined, 0 unchanged; beyond the scatter of their
                     own evaluations 0 improved, 0 declined
      Robustness     Wilcoxon's signed ranks of the cohort's changes give p = 0.23
      Seen from      3.7 points: with 12 agents a smaller true change of the cohort
                     often goes unseen

      Focus criteria
      Criterion          Change              Against peers       Adjusted p  Seen from
      ─────────────────  ──────────────────  ──────────────────  ──────────  ─────────
      First-contact fix  +21.7 (4.1 to       +16.7 (-4.0 to            0.22       24.5
                         39.2)               37.4)
      Empathy            +27.9 (17.2 to      +28.6 (17.6 to          <0.001
                         38.6)               39.6)

      Other criteria
      Criterion       Change               Against peers         Adjusted p  Seen from
      ──────────────  ───────────────────  ────────────────────  ──────────  ─────────
      Case notes      +8.3 (-10.0 to       +4.1 (-12.9 to 21.1)        0.62       25.7
                      26.7)
      Identity check  -8.3 (-14.9 to       -8.3 (-16.6 to 0.0)         0.15
                      -1.8)

      p is adjusted over all criteria by Holm's method. It is that of the difference
      against peers. Where the interval holds 0, Seen from is the smallest true change
      of the cohort, in points, that so many agents would show 80 times in 100: a
      smaller one often goes unseen.

      Beside the score
      Outcome              Change                Against peers            p  Seen from
      ───────────────────  ────────────────────  ────────────────────  ────  ─────────
      Customer rating      +0.8 (-3.8 to 5.4)    0.0 (-5.2 to 5.3)     0.98        6.5
      First-contact        +21.7 (4.1 to 39.2)   +16.7 (-4.0 to 37.4)  0.11       24.5
      resolution, %
      compliance-critical  -8.3 (-14.9 to -1.8)  -8.3 (-16.6 to 0.0)   0.05
      met, %
      customer-critical    +21.7 (4.1 to 39.2)   +16.7 (-4.0 to 37.4)  0.11       24.5
      met, %

      p is not adjusted for there being several outcomes.

      Milestones
      - Score of 91: not reached before (67.2), not reached after (69.2); of 12 agents
        0 reached it before, 0 after.
      - Customer rating of 85: not reached before (63.8), not reached after (64.6); of
        12 agents 0 reached it before, 0 after.

      Did it last
      Later window              Change                           n
      ────────────────────────  ───────────────────────────────  ─
      2027-01-01 to 2027-01-31  the window begins on 2027-01-01  0

      The score in later windows, compared with the window before.

      What else could explain it
      - Few evaluations: A change of 3.0 points was worth having, but one under 3.7
        would often go unseen.

      """#)
  }
}

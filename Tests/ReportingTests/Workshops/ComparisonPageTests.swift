import CustomDump
import Foundation
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct ComparisonPageTests {
  @Test func tellsTheVerdictAndItsFiguresOnANarrowScreen() {
    let page = ComparisonPage(WorkshopComparison(Example.records())).document
    expectNoDifference(
      Example.part(of: page.text(width: 60), to: "The study"),
      #"""
      Listening for feeling (empathy-2026-10)

      Verdict: improved. 12 agents: after the workshop they scored
      8.4 points higher than 8 untrained peers who began alike (95
      % interval 5.2 to 11.6); their own mean moved by +9.4, that
      of the peers by +1.5. A difference this size would be
      unlikely by chance alone (p < 0.001).

      1 thing that could explain it otherwise was found in the
      data (see below): few evaluations.

      Score of each agent before and after
      Before is 2026-09-01 to 2026-10-11, after is 2026-10-13 to
      2026-11-22.

                    50                  100  Before  After  Change
      ● Cohort, 12 agents
      Mean          ········●═══▶·····┊····    67.2   76.7    +9.4
      fay-okoro     ······●───────▶···┊····    63.6   80.8   +17.3
      jo-march      ·····●─────▶······┊····    61.1   74.9   +13.8
      kai-berg      ······●─────▶·····┊····    64.1   77.0   +12.9
      ana-lopez     ······●────▶······┊····    63.1   75.2   +12.0
      ivo-petrov    ·········●────▶···┊····    70.3   81.2   +10.9
      hana-sato     ·······●───▶······┊····    66.0   74.3    +8.3
      gus-lind      ······●──▶········┊····    63.9   71.5    +7.7
      eli-novak     ·········●──▶·····┊····    70.1   77.6    +7.5
      dee-ng        ········●──▶······┊····    68.2   75.3    +7.1
      lea-fontaine  ········●──▶······┊····    68.1   75.2    +7.0
      cy-diaz       ··········●──▶····┊····    72.1   79.0    +6.8
      ben-ito       ············●·····┊····    76.3   78.0    +1.7

      ○ Comparison, 8 agents
      Mean          ·······○▷·········┊····    66.3   67.8    +1.5
      quin-adams    ··········○╌╌▷····┊····    72.7   78.5    +5.8
      oli-reyes     ······○╌▷·········┊····    63.2   67.1    +3.9
      tess-young    ·······○╌▷········┊····    66.4   69.8    +3.5
      nia-cole      ····○▷············┊····    58.9   61.1    +2.1
      pia-rossi     ········○▷········┊····    68.8   70.9    +2.1
      max-weber     ······○···········┊····    63.5   64.0    +0.5
      rosa-vidal    ······○···········┊····    64.5   64.1    -0.4
      sam-hill      ·······◁╌╌○·······┊····    72.3   66.5    -5.8

      ┊ is the target of 91.

      Ahead of untrained peers who began alike, in points with the
      95 % interval
                       -20    0           40  Points
      Score            ·······│├●─┤·········  +8.4 (5.2 to 11.6)
      First-contact    ·····├─┼────●──────┤·  +16.7 (-4.0 to 37.4)
      fix
      Empathy          ·······│·····├──●───┤  +28.6 (17.6 to 39.6)
      Case notes       ··├────┼●─────┤······  +4.1 (-12.9 to 21.1)
      Identity check   ·├──●──┤·············  -8.3 (-16.6 to 0.0)

      Score
      Group       Before  After  Change                   p   n
      ──────────  ──────  ─────  ──────────────────  ──────  ──
      Cohort        67.2   76.7  +9.4 (6.8 to 12.0)  <0.001  12
      Comparison    66.3   67.8  +1.5 (-1.5 to 4.4)    0.28   8

      Means of agent means, the change with its 95 % interval; n
      counts agents.

      Against peers  +8.4 points (95 % 5.2 to 11.6), p < 0.001:
                     how far the cohort ended above peers who
                     began alike; this carries the verdict
      Difference     +8.0 points (95 % 4.3 to 11.6), p < 0.001:
                     the cohort's change minus that of the
                     comparison group
      Size           the mean moved by 2.5 standard deviations of
                     agent means (95 % 1.3 to 3.7)
      Cohort         12 improved, 0 declined, 0 unchanged; beyond
                     the scatter of their own evaluations 10
                     improved, 0 declined
      Comparison     6 improved, 2 declined, 0 unchanged; beyond
                     the scatter of their own evaluations 0
                     improved, 0 declined
      Robustness     Wilcoxon's signed ranks of the cohort's
                     changes give p < 0.001

      Focus criteria
      Criterion      Change      Against     Adjusted p  Seen from
                                 peers
      ─────────────  ──────────  ──────────  ──────────  ─────────
      First-contact  +21.7 (4.1  +16.7             0.22       24.5
      fix            to 39.2)    (-4.0 to
                                 37.4)
      Empathy        +27.9       +28.6           <0.001
                     (17.2 to    (17.6 to
                     38.6)       39.6)

      Other criteria
      Criterion    Change       Against      Adjusted p  Seen from
                                peers
      ───────────  ───────────  ───────────  ──────────  ─────────
      Case notes   +8.3 (-10.0  +4.1 (-12.9        0.62       25.7
                   to 26.7)     to 21.1)
      Identity     -8.3 (-14.9  -8.3 (-16.6        0.15
      check        to -1.8)     to 0.0)

      p is adjusted over all criteria by Holm's method. It is that
      of the difference against peers. Where the interval holds 0,
      Seen from is the smallest true change of the cohort, in
      points, that so many agents would show 80 times in 100: a
      smaller one often goes unseen.

      Beside the score
      Outcome              Change     Against         p  Seen from
                                      peers
      ───────────────────  ─────────  ──────────  ─────  ─────────
      Customer rating      +8.3 (3.7  +7.5 (2.4   0.007
                           to 12.9)   to 12.7)
      First-contact        +21.7      +16.7        0.11       24.5
      resolution, %        (4.1 to    (-4.0 to
                           39.2)      37.4)
      compliance-critical  -8.3       -8.3         0.05
      met, %               (-14.9 to  (-16.6 to
                           -1.8)      0.0)
      customer-critical    +21.7      +16.7        0.11       24.5
      met, %               (4.1 to    (-4.0 to
                           39.2)      37.4)

      p is not adjusted for there being several outcomes.

      Milestones
      - Score of 91: not reached before (67.2), not reached after
        (76.7); of 12 agents 0 reached it before, 0 after.
      - Customer rating of 85: not reached before (63.8), not
        reached after (72.1); of 12 agents 0 reached it before, 0
        after.

      Did it last
      Later window              Change                           n
      ────────────────────────  ───────────────────────────────  ─
      2027-01-01 to 2027-01-31  the window begins on 2027-01-01  0

      The score in later windows, compared with the window before.

      What else could explain it
      - Few evaluations: A change of 3.0 points was worth having,
        but one under 3.7 would often go unseen.

      """#)
  }
}

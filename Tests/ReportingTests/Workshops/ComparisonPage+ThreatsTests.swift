import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Testing

@testable import Reporting

@Suite struct ComparisonPageThreatsTests {
  @Test func namesWhatElseCouldExplainIt() {
    var records = Example.records(gain: 4, comparison: [])
    records.workshop.selectedBecause = .lowScores
    let after = records.workshop.after.from.start
    records.evaluations.removeAll { $0.agent == "dee-ng" && $0.startedAt ?? after >= after }
    for index in records.evaluations.indices.prefix(3) { records.evaluations[index].purpose = .calibration }
    let page = ComparisonPage(WorkshopComparison(records)).document
    expectNoDifference(
      Example.part(of: page.text(width: 80), to: "The study"),
      #"""
      Listening for feeling (empathy-2026-10)

      Verdict: cannot tell. 11 agents: on average they scored 4.6 points higher after
      the workshop (95 % interval 1.7 to 7.4), but they were picked for low scores and
      there is no one to compare with: how much of that would have come without it is
      unknown (too few to tell: n = 0 agents with two earlier periods).

      4 things that could explain it otherwise were found in the data (see below):
      picked low, no comparison, drop-outs, few evaluations.

      Score of each agent before and after
      Before is 2026-09-01 to 2026-10-11, after is 2026-10-13 to 2026-11-22.

                    60                                   100  Before  After  Change
      ● Cohort, 11 agents
      Mean          ·······●═══▶··················┊·········    67.2   71.8    +4.6
      fay-okoro     ···●───────────▶··············┊·········    63.6   75.8   +12.3
      jo-march      ·●────────▶···················┊·········    61.1   69.9    +8.8
      kai-berg      ····●───────▶·················┊·········    64.1   72.0    +7.9
      ana-lopez     ····●─────▶···················┊·········    63.7   70.2    +6.5
      ivo-petrov    ··········●─────▶·············┊·········    70.3   76.2    +5.9
      hana-sato     ······●──▶····················┊·········    66.0   69.3    +3.3
      gus-lind      ····●─▶·······················┊·········    63.9   66.5    +2.7
      eli-novak     ··········●─▶·················┊·········    70.1   72.6    +2.5
      lea-fontaine  ········●─▶···················┊·········    68.1   70.2    +2.0
      cy-diaz       ············●─▶···············┊·········    72.1   74.0    +1.8
      ben-ito       ·············◀──●·············┊·········    76.3   73.0    -3.3

      ┊ is the target of 91.

      Change of the cohort, in points with the 95 % interval
                         -20         0                        45  Points
      Score              ············│├●─┤······················  +4.6 (1.7 to 7.4)
      First-contact fix  ············│├───────────●───────────┤·  +22.7 (2.8 to 42.7)
      Empathy            ············│·······├──────●───────┤···  +26.8 (14.3 to 39.3)
      Case notes         ·····├──────┼────●───────────┤·········  +8.6 (-12.0 to 29.2)
      Identity check     ··├───●───┤·│··························  -9.1 (-16.1 to -2.1)

      Score
      Group   Before  After  Change                 p   n  Evaluations
      ──────  ──────  ─────  ─────────────────  ─────  ──  ───────────
      Cohort    67.2   71.8  +4.6 (1.7 to 7.4)  0.005  11      52 + 55

      Means of agent means, the change with its 95 % interval; n counts agents.

      Size        the mean moved by 1.2 standard deviations of agent means (95 % 0.3
                  to 2.0)
      Cohort      10 improved, 1 declined, 0 unchanged; beyond the scatter of their
                  own evaluations 3 improved, 0 declined
      Robustness  Wilcoxon's signed ranks of the cohort's changes give p = 0.01
      Untrained   what people picked for low scores gain anyway cannot be estimated:
                  too few to tell: n = 0 agents with two earlier periods

      Focus criteria
      Criterion          Before  After  Change                 n
      ─────────────────  ──────  ─────  ────────────────────  ──
      First-contact fix    57.3   80.0  +22.7 (2.8 to 42.7)   11
      Empathy              39.5   66.4  +26.8 (14.3 to 39.3)  11

      Other criteria
      Criterion       Before  After  Change                Seen from   n
      ──────────────  ──────  ─────  ────────────────────  ─────────  ──
      Case notes        46.8   55.5  +8.6 (-12.0 to 29.2)       28.8  11
      Identity check   100.0   90.9  -9.1 (-16.1 to -2.1)             11

      Where the interval holds 0, Seen from is the smallest true change of the cohort,
      in points, that so many agents would show 80 times in 100: a smaller one often
      goes unseen.

      Beside the score
      Outcome                      Before  After  Change                Seen from   n
      ───────────────────────────  ──────  ─────  ────────────────────  ─────────  ──
      Customer rating                63.5   67.1  +3.6 (-1.4 to 8.6)          7.0  11
      First-contact resolution, %    57.3   80.0  +22.7 (2.8 to 42.7)              11
      compliance-critical met, %    100.0   90.9  -9.1 (-16.1 to -2.1)             11
      customer-critical met, %       57.3   80.0  +22.7 (2.8 to 42.7)              11

      Milestones
      - Score of 91: not reached before (67.2), not reached after (71.8); of 11 agents
        0 reached it before, 0 after.
      - Customer rating of 85: not reached before (63.5), not reached after (67.1); of
        11 agents 0 reached it before, 0 after.

      Did it last
      Later window              Change                           n
      ────────────────────────  ───────────────────────────────  ─
      2027-01-01 to 2027-01-31  the window begins on 2027-01-01  0

      The score in later windows, compared with the window before.

      What else could explain it
      - Picked low: The cohort was picked for low scores: such people rise without any
        training.
      - No comparison: There is no comparison group: whatever else changed between the
        windows looks like the workshop.
      - Drop-outs: Left out are 1 of 12 agents, without a score in one of the windows
        (dee-ng). They began at 68.2, those who stayed at 67.2.
      - Few evaluations: 1 of 11 agents have under 3 evaluations in a window (the
        fewest: 2). A change of 3.0 points was worth having, but one under 4.0 would
        often go unseen.

      Not in the comparison
      Agent   Group   Why
      ──────  ──────  ──────────────
      dee-ng  cohort  no score after

      3 evaluations in these windows do not count, because of the purpose: 3
      calibration.

      """#)
  }
}

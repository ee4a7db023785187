import CustomDump
import Foundation
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct ComparisonPageFormsTests {
  @Test func writesMarkdown() {
    let page = ComparisonPage(WorkshopComparison(Example.records())).document
    expectNoDifference(
      Example.part(of: page.markdown(), to: "## Did it last"),
      #"""
      # Listening for feeling (empathy-2026-10)

      Verdict: improved. 12 agents: after the workshop they scored 8.4 points higher than 8 untrained peers who began alike (95 % interval 5.2 to 11.6); their own mean moved by +9.4, that of the peers by +1.5. A difference this size would be unlikely by chance alone (p \< 0.001).

      1 thing that could explain it otherwise was found in the data (see below): few evaluations.

      ## Score of each agent before and after

      Before is 2026-09-01 to 2026-10-11, after is 2026-10-13 to 2026-11-22.

      | Group | Who | Before | After | Change | n before, after |
      | --- | --- | ---: | ---: | ---: | ---: |
      | Cohort | **Mean** | **67.2** | **76.7** | **+9.4** |  |
      | Cohort | fay-okoro | 63.6 | 80.8 | +17.3 | 5, 5 |
      | Cohort | jo-march | 61.1 | 74.9 | +13.8 | 5, 5 |
      | Cohort | kai-berg | 64.1 | 77.0 | +12.9 | 5, 5 |
      | Cohort | ana-lopez | 63.1 | 75.2 | +12.0 | 5, 5 |
      | Cohort | ivo-petrov | 70.3 | 81.2 | +10.9 | 5, 5 |
      | Cohort | hana-sato | 66.0 | 74.3 | +8.3 | 5, 5 |
      | Cohort | gus-lind | 63.9 | 71.5 | +7.7 | 5, 5 |
      | Cohort | eli-novak | 70.1 | 77.6 | +7.5 | 5, 5 |
      | Cohort | dee-ng | 68.2 | 75.3 | +7.1 | 5, 5 |
      | Cohort | lea-fontaine | 68.1 | 75.2 | +7.0 | 5, 5 |
      | Cohort | cy-diaz | 72.1 | 79.0 | +6.8 | 5, 5 |
      | Cohort | ben-ito | 76.3 | 78.0 | +1.7 | 5, 5 |
      | Comparison | **Mean** | **66.3** | **67.8** | **+1.5** |  |
      | Comparison | quin-adams | 72.7 | 78.5 | +5.8 | 5, 5 |
      | Comparison | oli-reyes | 63.2 | 67.1 | +3.9 | 5, 5 |
      | Comparison | tess-young | 66.4 | 69.8 | +3.5 | 5, 5 |
      | Comparison | nia-cole | 58.9 | 61.1 | +2.1 | 5, 5 |
      | Comparison | pia-rossi | 68.8 | 70.9 | +2.1 | 5, 5 |
      | Comparison | max-weber | 63.5 | 64.0 | +0.5 | 5, 5 |
      | Comparison | rosa-vidal | 64.5 | 64.1 | -0.4 | 5, 5 |
      | Comparison | sam-hill | 72.3 | 66.5 | -5.8 | 5, 5 |

      ## Ahead of untrained peers who began alike, in points with the 95 % interval

      |  | Points |
      | --- | --- |
      | Score | +8.4 (5.2 to 11.6) |
      | First-contact fix | +16.7 (-4.0 to 37.4) |
      | Empathy | +28.6 (17.6 to 39.6) |
      | Case notes | +4.1 (-12.9 to 21.1) |
      | Identity check | -8.3 (-16.6 to 0.0) |

      ## Score

      | Group | Before | After | Change | p | n | Evaluations |
      | --- | ---: | ---: | --- | ---: | ---: | ---: |
      | Cohort | 67.2 | 76.7 | +9.4 (6.8 to 12.0) | \<0.001 | 12 | 60 + 60 |
      | Comparison | 66.3 | 67.8 | +1.5 (-1.5 to 4.4) | 0.28 | 8 | 40 + 40 |

      Means of agent means, the change with its 95 % interval; n counts agents.

      - **Against peers:** +8.4 points (95 % 5.2 to 11.6), p \< 0.001: how far the cohort ended above peers who began alike; this carries the verdict
      - **Difference:** +8.0 points (95 % 4.3 to 11.6), p \< 0.001: the cohort's change minus that of the comparison group
      - **Size:** the mean moved by 2.5 standard deviations of agent means (95 % 1.3 to 3.7)
      - **Cohort:** 12 improved, 0 declined, 0 unchanged; beyond the scatter of their own evaluations 10 improved, 0 declined
      - **Comparison:** 6 improved, 2 declined, 0 unchanged; beyond the scatter of their own evaluations 0 improved, 0 declined
      - **Robustness:** Wilcoxon's signed ranks of the cohort's changes give p \< 0.001

      ## Focus criteria

      | Criterion | Before | After | Change | Against peers | Adjusted p | Seen from | n |
      | --- | ---: | ---: | --- | --- | ---: | ---: | ---: |
      | First-contact fix | 60.0 | 81.7 | +21.7 (4.1 to 39.2) | +16.7 (-4.0 to 37.4) | 0.22 | 24.5 | 12 + 8 |
      | Empathy | 38.3 | 66.3 | +27.9 (17.2 to 38.6) | +28.6 (17.6 to 39.6) | \<0.001 |  | 12 + 8 |

      ## Other criteria

      | Criterion | Before | After | Change | Against peers | Adjusted p | Seen from | n |
      | --- | ---: | ---: | --- | --- | ---: | ---: | ---: |
      | Case notes | 46.7 | 55.0 | +8.3 (-10.0 to 26.7) | +4.1 (-12.9 to 21.1) | 0.62 | 25.7 | 12 + 8 |
      | Identity check | 100.0 | 91.7 | -8.3 (-14.9 to -1.8) | -8.3 (-16.6 to 0.0) | 0.15 |  | 12 + 8 |

      p is adjusted over all criteria by Holm's method. It is that of the difference against peers. Where the interval holds 0, Seen from is the smallest true change of the cohort, in points, that so many agents would show 80 times in 100: a smaller one often goes unseen.

      ## Beside the score

      | Outcome | Before | After | Change | Against peers | p | Seen from | n |
      | --- | ---: | ---: | --- | --- | ---: | ---: | ---: |
      | Customer rating | 63.8 | 72.1 | +8.3 (3.7 to 12.9) | +7.5 (2.4 to 12.7) | 0.007 |  | 12 + 8 |
      | First-contact resolution, % | 60.0 | 81.7 | +21.7 (4.1 to 39.2) | +16.7 (-4.0 to 37.4) | 0.11 | 24.5 | 12 + 8 |
      | compliance-critical met, % | 100.0 | 91.7 | -8.3 (-14.9 to -1.8) | -8.3 (-16.6 to 0.0) | 0.05 |  | 12 + 8 |
      | customer-critical met, % | 60.0 | 81.7 | +21.7 (4.1 to 39.2) | +16.7 (-4.0 to 37.4) | 0.11 | 24.5 | 12 + 8 |

      p is not adjusted for there being several outcomes.

      ## Milestones

      - Score of 91: not reached before (67.2), not reached after (76.7); of 12 agents 0 reached it before, 0 after.
      - Customer rating of 85: not reached before (63.8), not reached after (72.1); of 12 agents 0 reached it before, 0 after.

      """#)
  }
}

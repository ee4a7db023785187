import CustomDump
import QualityModel
import Testing

@testable import Reporting

@Suite struct AgentPageMarkdownTests {
  @Test func isMarkdown() {
    expectNoDifference(
      AgentPage(Example.scorecard(Example.many)).document.markdown(),
      #"""
      # Ana López (ana-lopez)

      - **Team:** billing
      - **Evaluations:** 12
      - **Score:** 68.0 (95 % 55.3 to 80.7, n = 12): Coach now, 23.0 below 91
      - **Customer rating:** 82.0 (95 % 76.2 to 87.8, n = 12)

      ## Score by month, ┊ at the target of 91

      ```
               40                                 100
      2026-09  ·····●·························┊······  48.0 (too few to tell: n = 2)
      2026-10  ·········├───────────●─────────┼─┤····  73.8 (95 % 53.8 to 93.9, n = 4)
      2026-11  ···├───────────────●───────────┼───┤··  70.4 (95 % 44.8 to 96.0, n = 5)
      2026-12  ····················●··········┊······  73.0 (too few to tell: n = 1)
      ```

      ## Strengths, against everyone else

      | Criterion | Mean | n | Others | Their n |
      | --- | ---: | ---: | ---: | ---: |
      | Case notes | 100.0 | 12 | 50.0 | 24 |

      ## Gaps, by points lost per evaluation

      | Criterion | Lost | Mean | n |
      | --- | ---: | ---: | ---: |
      | Empathy | 24.7 | 43.8 | 12 |
      | First-contact fix | 10.0 | 66.7 | 9 |

      ## Critical misses

      - **customer:** 3 of 9 missed
      - **business:** 0 of 12 missed
      - **compliance:** 0 of 12 missed

      ## Criteria

      | Criterion | Mean | Missed |
      | --- | --- | ---: |
      | First-contact fix | 66.7 (95 % 28.2 to 105.1, n = 9) | 3 of 9 |
      | Case notes | 100.0 (no variation: all values are the same, n = 12) | 0 of 12 |
      | Empathy | 43.8 (95 % 20.2 to 67.3, n = 12) | 6 of 12 |
      | Identity check | 100.0 (no variation: all values are the same, n = 12) | 0 of 12 |

      """#)
  }

  @Test func tellsNothingOfEvaluationsSetAside() {
    expectNoDifference(
      AgentPage(Example.scorecard([Example.allSetAside])).document.text(width: 80),
      #"""
      Ana López (ana-lopez)

      Team             billing
      Evaluations      1
      Score            too few to tell: n = 0
      Customer rating  85.0 (too few to tell: n = 1)

      Critical misses
      customer    not counted
      business    not counted
      compliance  not counted

      """#)
  }

  @Test func cannotSteerATerminal() {
    expectNoDifference(
      AgentPage(Example.scorecard([], agent: .init(id: "x", name: Example.hostile, team: Example.hostile)))
        .document.text(width: 80),
      #"""
      =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_ (x)

      Team             =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_
      Evaluations      0
      Score            too few to tell: n = 0
      Customer rating  too few to tell: n = 0

      """#)
  }
}

import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Testing

@testable import Reporting

@Suite struct TrendPageTests {
  @Test func plotsMonthsWithTheirIntervals() {
    expectNoDifference(
      TrendPage(Example.trend(), of: ["since:2026-06", "-tag:late"]).document.text(width: 100),
      #"""
      Trend

      Only             since:2026-06 -tag:late
      Evaluations      122 evaluations of 13 agents
      Score            79.2 (95 % 74.7 to 83.6, n = 13 agents, 122 evaluations): 11.8 below 91
      Customer rating  73.5 (95 % 60.0 to 87.2, n = 5 agents, 22 ratings): 11.5 below 85
      Change           score +7.9 from 2026-06 to 2026-11

      Score by month with its 95 % interval, ┊ at the target of 91
               70                                   100
      2026-06  ·├─────●─────┤·············┊············  75.2 (70.6 to 79.7) 24 from 12 agents
      2026-07  ···├─────●─────┤···········┊············  77.2 (72.6 to 81.7) 24 from 12 agents
      2026-08  ···························┊············  no evaluations
      2026-09  ······├─────●─────┤········┊············  79.2 (74.6 to 83.7) 24 from 12 agents
      2026-10  ·········├────●─────┤······┊············  81.0 (76.7 to 85.4) 25 from 13 agents
      2026-11  ···········├─────●─────┤···┊············  83.0 (78.7 to 87.4) 25 from 13 agents

      Customer rating by month with its 95 % interval, ┊ at the target of 85
               40                                   100
      2026-06  ······├────────────●─────────┼──┤·······  69.5 (49.4 to 89.6) 4 from 4 agents
      2026-07  ·······├────────────●────────┼────┤·····  71.5 (51.4 to 91.6) 4 from 4 agents
      2026-08  ·····························┊··········  no evaluations
      2026-09  ·········├────────────●──────┼─────┤····  73.5 (53.4 to 93.6) 4 from 4 agents
      2026-10  ··············├────────●─────┼──┤·······  75.0 (61.3 to 88.7) 5 from 5 agents
      2026-11  ···············├────────●────┼───┤······  77.0 (63.3 to 90.7) 5 from 5 agents

      2 evaluations are counted under the month of submission: the time of the contact is not known.

      """#)
  }

  @Test func plotsMonthsOnANarrowScreen() {
    expectNoDifference(
      TrendPage(Example.trend()).document.text(width: 60),
      #"""
      Trend

      Evaluations      122 evaluations of 13 agents
      Score            79.2 (95 % 74.7 to 83.6, n = 13 agents, 122
                       evaluations): 11.8 below 91
      Customer rating  73.5 (95 % 60.0 to 87.2, n = 5 agents, 22
                       ratings): 11.5 below 85
      Change           score +7.9 from 2026-06 to 2026-11

      Score by month with its 95 % interval, ┊ at the target of 91
               70       100
      2026-06  ├─●─┤···┊···  75.2 (70.6 to 79.7) 24 from 12 agents
      2026-07  ·├─●┤···┊···  77.2 (72.6 to 81.7) 24 from 12 agents
      2026-08  ········┊···  no evaluations
      2026-09  ··├●─┤··┊···  79.2 (74.6 to 83.7) 24 from 12 agents
      2026-10  ··├─●─┤·┊···  81.0 (76.7 to 85.4) 25 from 13 agents
      2026-11  ···├─●┤·┊···  83.0 (78.7 to 87.4) 25 from 13 agents

      Customer rating by month with its 95 % interval, ┊ at the
      target of 85
               40         100
      2026-06  ··├───●───┼┤··  69.5 (49.4 to 89.6) 4 from 4 agents
      2026-07  ··├────●──┼┤··  71.5 (51.4 to 91.6) 4 from 4 agents
      2026-08  ··········┊···  no evaluations
      2026-09  ···├───●──┼─┤·  73.5 (53.4 to 93.6) 4 from 4 agents
      2026-10  ·····├──●─┼┤··  75.0 (61.3 to 88.7) 5 from 5 agents
      2026-11  ·····├──●─┼┤··  77.0 (63.3 to 90.7) 5 from 5 agents

      2 evaluations are counted under the month of submission: the
      time of the contact is not known.

      """#)
  }

  @Test func coloursTheMeansAlone() {
    let one = Trend(
      [Example.tallies[0], Example.tallies[1]].map { tally in
        var tally = tally
        tally.ratings = Tally()
        return tally
      })
    expectNoDifference(
      TrendPage(one).document.text(width: 60, coloured: true).replacing("\u{1B}", with: "ESC"),
      #"""
      ESC[1;4mTrendESC[0m

      ESC[2mEvaluationsESC[0m      2 evaluations of 1 agent
      ESC[2mScoreESC[0m            61.0 (too few to tell: n = 2)
      ESC[2mCustomerESC[0m ESC[2mratingESC[0m  too few to tell: n = 0

      ESC[1mScore by month with its 95 % interval, ┊ at the target of 91ESC[0m
               ESC[2m60ESC[0m                ESC[2m100ESC[0m
      2026-06  ESC[1m●ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0m┊ESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0m  60.0 (too few to tell) n = 1
      2026-07  ESC[2m·ESC[0mESC[1m●ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0m┊ESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0mESC[2m·ESC[0m  62.0 (too few to tell) n = 1

      """#)
  }

  @Test func putsLongGapsOnOneLine() {
    let figures = { (month: String) in
      ScoreTally(
        group: nil, agent: "ana", month: month, evaluations: 3, scores: Tally([80, 85, 90]), ratings: Tally())
    }
    expectNoDifference(
      TrendPage(Trend([figures("2025-11"), figures("2026-11")])).document.text(width: 80),
      #"""
      Trend

      Evaluations      6 evaluations of 1 agent
      Score            85.0 (95 % 80.3 to 89.7, n = 6): 6.0 below 91
      Customer rating  too few to tell: n = 0
      Change           score 0.0 from 2025-11 to 2026-11

      Score by month with its 95 % interval, ┊ at the target of 91
                          70                            100
      2025-11             ···├────────────●─────┼──────┤···  85.0 (72.6 to 97.4) n = 3
      2025-12 to 2026-10  ······················┊··········  no evaluations
      2026-11             ···├────────────●─────┼──────┤···  85.0 (72.6 to 97.4) n = 3

      """#)
  }

  @Test func hasNothingToTellWithoutEvaluations() {
    expectNoDifference(
      TrendPage(Trend([]), of: ["team:billing"]).document.text(width: 80),
      #"""
      Trend

      Only  team:billing

      No evaluations that count.

      """#)
  }

  @Test func writesMarkdown() {
    expectNoDifference(
      TrendPage(Example.trend(by: .team)).document.markdown(),
      #"""
      # Trend by team

      - **Groups:** 5 teams
      - **Months:** 2026-06 to 2026-11

      ## Mean score by month, and over all months with its 95 % interval

      ```
                                    First  Last  All months
      complaints            ▂▂·▃▃▄   74.1  82.1  78.1 (63.2 to 93.0) 45 from 3 agents
      returns               ▂▂·▃▃▄   75.0  83.0  79.0 (65.9 to 92.1) 40 from 4 agents
      billing               ▂▂·▃▃▄   74.5  82.5  78.5 (58.4 to 98.6) 20 from 4 agents
      =1+1<U+001B>[2J<U+20  ····▃▃   78.0  80.0  79.0 (too few to tell) n = 2
      2E><script>alert('x'
      )</script> |`**_
      (no team)             ▃▄·▄▅▅   79.7  87.7  83.7 (75.9 to 91.4) n = 15
      ▁ is 70, █ 100, · nothing, the target is 91
      ```

      First and Last are a group's first and last month with a score, however few evaluations that rests on.

      """#)
  }

  @Test func listsTheMonthsForSpreadsheets() {
    expectNoDifference(
      TrendPage(Example.trend()).document.csv().replacing("\r\n", with: "\n"),
      #"""
      Month,Score,Score low,Score high,Score n,Score agents,Customer rating,Customer rating low,Customer rating high,Customer rating n,Customer rating agents
      2026-06,75.2,70.6,79.7,24,12,69.5,49.4,89.6,4,4
      2026-07,77.2,72.6,81.7,24,12,71.5,51.4,91.6,4,4
      2026-09,79.2,74.6,83.7,24,12,73.5,53.4,93.6,4,4
      2026-10,81.0,76.7,85.4,25,13,75.0,61.3,88.7,5,5
      2026-11,83.0,78.7,87.4,25,13,77.0,63.3,90.7,5,5

      """#)
  }
}

import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Testing

@testable import Reporting

@Suite struct TrendPageGroupsTests {
  @Test func givesEachGroupALine() {
    expectNoDifference(
      TrendPage(Example.trend(by: .team)).document.text(width: 100),
      #"""
      Trend by team

      Groups  5 teams
      Months  2026-06 to 2026-11

      Mean score by month, and over all months with its 95 % interval
                                         First  Last  All months
      complaints                 ▂▂·▃▃▄   74.1  82.1  78.1 (63.2 to 93.0) 45 from 3 agents
      returns                    ▂▂·▃▃▄   75.0  83.0  79.0 (65.9 to 92.1) 40 from 4 agents
      billing                    ▂▂·▃▃▄   74.5  82.5  78.5 (58.4 to 98.6) 20 from 4 agents
      =1+1<U+001B>[2J<U+202E><s  ····▃▃   78.0  80.0  79.0 (too few to tell) n = 2
      cript>alert('x')</script>
      |`**_
      (no team)                  ▃▄·▄▅▅   79.7  87.7  83.7 (75.9 to 91.4) n = 15
      ▁ is 70, █ 100, · nothing, the target is 91

      First and Last are a group's first and last month with a score, however few evaluations that rests
      on.

      """#)
  }

  @Test func foldsAtEightyColumns() {
    expectNoDifference(
      TrendPage(Example.trend(by: .team)).document.text(width: 80),
      #"""
      Trend by team

      Groups  5 teams
      Months  2026-06 to 2026-11

      Mean score by month, and over all months with its 95 % interval
                                    First  Last  All months
      complaints            ▂▂·▃▃▄   74.1  82.1  78.1 (63.2 to 93.0) 45 from 3 agents
      returns               ▂▂·▃▃▄   75.0  83.0  79.0 (65.9 to 92.1) 40 from 4 agents
      billing               ▂▂·▃▃▄   74.5  82.5  78.5 (58.4 to 98.6) 20 from 4 agents
      =1+1<U+001B>[2J<U+20  ····▃▃   78.0  80.0  79.0 (too few to tell) n = 2
      2E><script>alert('x'
      )</script> |`**_
      (no team)             ▃▄·▄▅▅   79.7  87.7  83.7 (75.9 to 91.4) n = 15
      ▁ is 70, █ 100, · nothing, the target is 91

      First and Last are a group's first and last month with a score, however few
      evaluations that rests on.

      """#)
  }

  @Test func putsFiguresInWordsOnANarrowScreen() {
    expectNoDifference(
      TrendPage(Example.trend(by: .team)).document.text(width: 60),
      #"""
      Trend by team

      Groups  5 teams
      Months  2026-06 to 2026-11

      Mean score by month, and over all months with its 95 %
      interval
                               First  Last  All months
      complaints       ▂▂·▃▃▄   74.1  82.1  78.1 (63.2 to 93.0) 45
                                            from 3 agents
      returns          ▂▂·▃▃▄   75.0  83.0  79.0 (65.9 to 92.1) 40
                                            from 4 agents
      billing          ▂▂·▃▃▄   74.5  82.5  78.5 (58.4 to 98.6) 20
                                            from 4 agents
      =1+1<U+001B>[2J  ····▃▃   78.0  80.0  79.0 (too few to tell)
      <U+202E><script                       n = 2
      >alert('x')</sc
      ript> |`**_
      (no team)        ▃▄·▄▅▅   79.7  87.7  83.7 (75.9 to 91.4) n
                                            = 15
      ▁ is 70, █ 100, · nothing, the target is 91

      First and Last are a group's first and last month with a
      score, however few evaluations that rests on.

      """#)
  }

  @Test func drawsAsManyGroupsAsAskedFor() {
    expectNoDifference(
      TrendPage(Example.trend(by: .agent), most: 3).document.text(width: 100),
      #"""
      Trend by agent

      Groups  3 of 13 agents, those with most evaluations
      Months  2026-06 to 2026-11

      Mean score by month, and over all months with its 95 % interval
                        First  Last  All months
      agent-11  ▃▄·▄▅▅   79.7  87.7  83.7 (75.9 to 91.4) n = 15
      agent-2   ▁▁·▂▂▃   71.3  79.3  75.3 (67.6 to 83.1) n = 15
      agent-5   ▃▄·▅▅▆   81.0  89.0  85.0 (83.1 to 86.9) n = 15
      ▁ is 70, █ 100, · nothing, the target is 91

      First and Last are a group's first and last month with a score, however few evaluations that rests
      on.

      """#)
  }

  @Test func drawsTheLastMonthsOfALongTime() {
    let tallies = (0..<30).map { index in
      ScoreTally(
        group: "billing", agent: "ana", month: "\(2024 + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)",
        evaluations: 1, scores: Tally([60 + Double(index)]), ratings: Tally())
    }
    expectNoDifference(
      TrendPage(Trend(tallies, by: .team)).document.text(width: 100),
      #"""
      Trend by team

      Groups  1 team
      Months  2024-07 to 2026-06

      Mean score by month, and over all months with its 95 % interval
                                         First  Last  All months
      billing  ▂▂▂▂▃▃▃▃▃▄▄▄▄▄▅▅▅▅▅▆▆▆▆▆   60.0  89.0  74.5 (71.2 to 77.8) n = 30
      ▁ is 60, █ 100, · nothing, the target is 91

      The last 24 months are drawn. First and Last are a group's first and last month with a score,
      however few evaluations that rests on.

      """#)
  }
}

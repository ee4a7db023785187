import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Testing

@testable import Reporting

@Suite struct TrendPageSheetsTests {
  @Test func namesTheRubricWhereThereAreSeveral() {
    let tallies = ["call", "chat"].flatMap { rubric in
      ["ana", "ben", "cy"].enumerated().map { index, agent in
        CriterionTally(
          rubric: rubric, criterion: "empathy", agent: agent, month: "2026-11",
          fractions: Tally([25 * Double(index), 100]), misses: 1)
      }
    }
    let trend = Trend(criteria: tallies)
    expectNoDifference(
      TrendPage(trend).document.text(width: 80),
      #"""
      Trend by criterion

      Groups  2 criteria
      Months  2026-11

      Mean fraction × 100 by month, and over all months with its 95 % interval
                       First  Last  All months
      call/empathy  ▁   62.5  62.5  62.5 (31.4 to 93.6) 6 from 3 agents
      chat/empathy  ▁   62.5  62.5  62.5 (31.4 to 93.6) 6 from 3 agents
      ▁ is 60, █ 100, · nothing

      First and Last are a group's first and last month with a score, however few
      evaluations that rests on.

      """#)
    expectNoDifference(
      TrendPage(trend).document.csv().replacing("\r\n", with: "\n"),
      #"""
      Criterion,Rubric,Month,Score,Score low,Score high,Score n,Score agents
      empathy,call,2026-11,62.5,31.4,93.6,6,3
      empathy,chat,2026-11,62.5,31.4,93.6,6,3

      """#)
  }

  @Test func listsGroupsAndMonthsForSpreadsheets() {
    expectNoDifference(
      TrendPage(Example.trend(by: .team), most: 1).document.csv().replacing("\r\n", with: "\n"),
      #"""
      Team,Month,Score,Score low,Score high,Score n,Score agents,Customer rating,Customer rating low,Customer rating high,Customer rating n,Customer rating agents
      complaints,2026-06,74.1,59.2,89.0,9,3,,,,0,0
      complaints,2026-07,76.1,61.2,91.0,9,3,,,,0,0
      complaints,2026-09,78.1,63.2,93.0,9,3,,,,0,0
      complaints,2026-10,80.1,65.2,95.0,9,3,,,,0,0
      complaints,2026-11,82.1,67.2,97.0,9,3,,,,0,0
      returns,2026-06,75.0,61.9,88.1,8,4,,,,0,0
      returns,2026-07,77.0,63.9,90.1,8,4,,,,0,0
      returns,2026-09,79.0,65.9,92.1,8,4,,,,0,0
      returns,2026-10,81.0,67.9,94.1,8,4,,,,0,0
      returns,2026-11,83.0,69.9,96.1,8,4,,,,0,0
      billing,2026-06,74.5,54.4,94.6,4,4,69.5,49.4,89.6,4,4
      billing,2026-07,76.5,56.4,96.6,4,4,71.5,51.4,91.6,4,4
      billing,2026-09,78.5,58.4,98.6,4,4,73.5,53.4,93.6,4,4
      billing,2026-10,80.5,60.4,100.0,4,4,75.5,55.4,95.6,4,4
      billing,2026-11,82.5,62.4,100.0,4,4,77.5,57.4,97.6,4,4
      "'=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_",2026-10,78.0,,,1,1,73.0,,,1,1
      "'=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_",2026-11,80.0,,,1,1,75.0,,,1,1
      ,2026-06,79.7,39.4,100.0,3,1,,,,0,0
      ,2026-07,81.7,41.4,100.0,3,1,,,,0,0
      ,2026-09,83.7,43.4,100.0,3,1,,,,0,0
      ,2026-10,85.7,45.4,100.0,3,1,,,,0,0
      ,2026-11,87.7,47.4,100.0,3,1,,,,0,0

      """#)
  }
}

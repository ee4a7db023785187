import CustomDump
import Insights
import Testing

@testable import Reporting

@Suite struct TrendPageTests {
  @Test func plotsMonthsOnAWideScreen() {
    expectNoDifference(TrendPage(Example.trend()).document.text(width: 100), "")
  }
  @Test func plotsMonths() {
    expectNoDifference(TrendPage(Example.trend(), of: ["team:x"]).document.text(width: 80), "")
  }
  @Test func plotsMonthsOnANarrowScreen() {
    expectNoDifference(TrendPage(Example.trend()).document.text(width: 60), "")
  }
  @Test func plotsGroups60() {
    expectNoDifference(TrendPage(Example.trend(by: .team)).document.text(width: 60), "")
  }
  @Test func plotsGroups80() {
    expectNoDifference(TrendPage(Example.trend(by: .team)).document.text(width: 80), "")
  }
  @Test func plotsGroups100() {
    expectNoDifference(TrendPage(Example.trend(by: .team)).document.text(width: 100), "")
  }
  @Test func csv() {
    expectNoDifference(TrendPage(Example.trend(by: .team)).document.csv(), "")
  }
}

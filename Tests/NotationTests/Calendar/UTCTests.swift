import CustomDump
import Foundation
import Notation
import Testing

@Suite struct UTCTests {
  @Test(arguments: [
    (0, "1970-01-01 00:00"), (-1, "1969-12-31 23:59"), (951_782_399, "2000-02-28 23:59"),
    (951_782_400, "2000-02-29 00:00"), (1_795_338_450, "2026-11-22 09:07"), (-62_135_596_800, "0001-01-01 00:00"),
    (4_107_542_400, "2100-03-01 00:00"),
  ]) func writesMinutes(_ seconds: Int, _ text: String) {
    expectNoDifference(UTC.minute(of: Date(timeIntervalSince1970: Double(seconds))), text)
  }

  @Test func writesMonths() {
    expectNoDifference(UTC.month(of: Date(timeIntervalSince1970: 1_795_338_450)), "2026-11")
  }

  @Test func writesSecondsRoundedDown() {
    expectNoDifference(UTC.second(of: Date(timeIntervalSince1970: 1_795_338_450.9)), "2026-11-22T09:07:30Z")
    expectNoDifference(UTC.second(of: Date(timeIntervalSince1970: -0.5)), "1969-12-31T23:59:59Z")
    expectNoDifference(UTC.second(of: Date(timeIntervalSince1970: .infinity)), "1970-01-01T00:00:00Z")
  }
}

@Suite struct MonthTests {
  @Test func oneFollowsTheOther() throws {
    let december = try #require(Month("2026-12"))
    #expect(december.next.description == "2027-01")
    #expect(december < december.next)
    #expect(december.firstDay.description == "2026-12-01")
    #expect(december.path == "2026/12")
    #expect(Month(year: 2026, month: 12) == december)
  }

  @Test func aMomentIsInTheMonthOfUTC() {
    #expect(Month(of: Date(timeIntervalSince1970: 1_798_761_599)).description == "2026-12")
    #expect(Month(of: Date(timeIntervalSince1970: 1_798_761_600)).description == "2027-01")
  }

  @Test(arguments: ["", "2026", "2026-13", "2026-00", "2026-1", "2026-01-01", "26-01"])
  func nothingElseIsAMonth(text: String) { #expect(Month(text) == nil) }
}

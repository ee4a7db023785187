import CustomDump
import Foundation
import Insights
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
}

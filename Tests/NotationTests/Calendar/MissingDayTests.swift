import CustomDump
import Testing

@testable import Notation

@Suite("A day that does not exist") struct MissingDayTests {
  @Test(arguments: [
    ("2026-06-31", "June has 30 days"), ("31.06.26", "June has 30 days"), ("31/11/2026", "November has 30 days"),
    ("2026-02-29", "February 2026 has 28 days"), ("30.2.2028", "February 2028 has 29 days"),
  ])
  func saysHowManyThereAre(text: String, reason: String) { expectNoDifference(Day.missing(in: text), reason) }

  @Test(arguments: ["2026-06-30", "2028-02-29", "2026-13-01", "2026-06-32", "30.06.26", "1.2.3.4", "soon", "", "06-31"])
  func ofAnythingElseNothing(text: String) { expectNoDifference(Day.missing(in: text), nil) }
}

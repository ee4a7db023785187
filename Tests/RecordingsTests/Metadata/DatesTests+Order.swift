import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

/// Whether the day or the month comes first.
extension DatesTests {
  @Test func oneRowDecidesTheOrderOfAllAndThatIsSaidOnce() throws {
    let metadata = try read(["11/12/2026", "20/11/2026", "01/02/2026"], zone: "UTC")
    expectNoDifference(starts(metadata), ["2026-12-11T00:00:00Z", "2026-11-20T00:00:00Z", "2026-02-01T00:00:00Z"])
    expectNoDifference(
      metadata.findings.map(\.message),
      ["assumed: `11/12/2026` is written day first, as `20/11/2026` is"])
    expectNoDifference(metadata.findings.map(\.help), ["to override: `--dates mdy`"])
    expectNoDifference(
      starts(try read(["11/12/2026", "11/20/2026"])), ["2026-11-12T00:00:00Z", "2026-11-20T00:00:00Z"])
  }

  @Test func anOrderThatNothingDecidesIsAskedFor() throws {
    let metadata = try read(["11/12/2026", "01/02/2026", "2026-03-01", "05/05/2026"], zone: "UTC")
    expectNoDifference(starts(metadata), [nil, nil, "2026-03-01T00:00:00Z", "2026-05-05T00:00:00Z"])
    expectNoDifference(rules(metadata), ["date-order 2"])
    expectNoDifference(
      metadata.findings[0].help, "state the order with `--dates dmy` or `--dates mdy`")
    expectNoDifference(starts(try read(["11/12/2026"], dates: "dmy")), ["2026-12-11T00:00:00Z"])
    expectNoDifference(starts(try read(["11/12/2026"], dates: "mdy")), ["2026-11-12T00:00:00Z"])
    expectNoDifference(starts(try read(["11/12/26"], dates: "ymd")), ["2011-12-26T00:00:00Z"])
  }

  @Test func theOrdersThatAreOpenAreTheOnesThatAreNamed() throws {
    let metadata = try read(["25.06.26"], zone: "UTC")
    expectNoDifference(starts(metadata), [nil])
    expectNoDifference(
      metadata.findings.map { "\($0.message.text); \($0.help)" },
      [
        "`25.06.26` in `Start` can be read with the day first or the year first, so its row has no start; state the order with `--dates dmy` or `--dates ymd`"
      ])
  }

  @Test func rowsThatContradictEachOtherAreNamed() throws {
    let metadata = try read(["20/11/2026", "11/12/2026", "11/20/2026"], zone: "UTC")
    expectNoDifference(starts(metadata), ["2026-11-20T00:00:00Z", nil, "2026-11-20T00:00:00Z"])
    expectNoDifference(
      metadata.findings.map(\.message),
      [
        "`11/12/2026` in `Start` can be read with the day first or the month first, so its row has no start",
        """
        2 values in `Start` contradict each other on whether the day comes first, and were taken in their only readings: `20/11/2026` (line 2), \
        `11/20/2026` (line 4)
        """,
      ])
    expectNoDifference(rules(try read(["11/20/2026"], dates: "dmy")), ["bad-date 2"])
  }

  @Test func aDateThatIsRefusedDecidesNothing() throws {
    var options = try ReadingOptions(zone: "UTC")
    options.latest = Date(timeIntervalSince1970: 1_780_000_000)
    let text = "id,Start\na,03.04.26 10:00\nb,05.04.26 10:00\nc,31.06.26 10:00\n"
    let known = RecordingsTests.read(text, options)
    expectNoDifference(starts(known), [nil, nil, nil])
    expectNoDifference(rules(known), ["date-order 2", "bad-date 4"])
    let weekdays = try read(["11/12/2026", "Mon 20/11/2026"], zone: "UTC")
    expectNoDifference(starts(weekdays), [nil, nil])
  }

  @Test func pointsMeanThatTheDayComesFirst() throws {
    let metadata = try read(["11.12.2026 09:00 UTC"])
    expectNoDifference(starts(metadata), ["2026-12-11T09:00:00Z"])
    expectNoDifference(
      metadata.findings.map(\.message), ["assumed: dates with points are written day first"])
  }
}

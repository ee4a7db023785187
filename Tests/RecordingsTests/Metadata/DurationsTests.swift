import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

struct DurationsTests {
  private func read(
    _ values: [String], title: String = "Duration", unit: String? = nil, separator: String = ","
  ) throws -> CallMetadata {
    let text =
      "id\(separator)\(title)\n" + values.enumerated().map { "c-\($0)\(separator)\"\($1)\"\n" }.joined()
    let mapping = unit.map { ["duration=\(title)/\($0)"] } ?? []
    return CallMetadata.read(Data(text.utf8), named: "calls.csv", options: try ReadingOptions(mapping: mapping))
  }
  private func seconds(_ metadata: CallMetadata) -> [Double?] { metadata.rows.map(\.interaction.duration) }

  @Test(arguments: [
    ("312", 312.0), ("5:12", 312), ("0:05:12", 312), ("00:05:12.500", 312.5), ("1,234", 1234), ("312.4", 312.4),
    ("312 s", 312), ("5 min", 300), ("5m12s", 312), ("5m 12s", 312), ("1 hour, 5 minutes", 3900), ("PT5M12S", 312),
    ("PT1H", 3600), ("P0DT5M", 300), ("312000 ms", 312), ("1'234", 1234), ("0", 0), ("90:00", 5400),
  ])
  func areReadAsPeopleWriteThem(_ text: String, _ expected: Double) throws {
    expectNoDifference(seconds(try read([text])), [expected])
  }

  @Test(
    arguments: [
      ("Duration (ms)", "312000", 312.0), ("Milliseconds", "312000", 312), ("Billing Duration (sec)", "312", 312),
      ("Duration (min)", "5.2", 312), ("durationSeconds", "312", 312), ("Talk time in minutes", "5.2", nil),
      ("Length [h]", "0.5", 1800), ("Handle Time (hh:mm)", "1:05", 3900), ("Call Duration", "5:12", 312),
    ] as [(String, String, Double?)])
  func followTheUnitInTheTitle(_ title: String, _ text: String, _ expected: Double?) throws {
    expectNoDifference(seconds(try read([text], title: title)), [expected])
  }

  @Test(arguments: [("s", 5.0), ("min", 300), ("h", 18_000)])
  func followTheUnitThatIsMapped(_ unit: String, _ expected: Double) throws {
    expectNoDifference(seconds(try read(["5"], unit: unit)), [expected])
  }

  /// Call lists of seconds that somebody took for milliseconds, or for minutes what are parts of a day.
  @Test(arguments: [("ms", "312"), ("s", "0.00361"), ("min", "0.00361")])
  func aUnitThatMakesCallsOfNoLengthIsAFinding(_ unit: String, _ text: String) throws {
    let metadata = try read([text, text, "0"], unit: unit)
    expectNoDifference(seconds(metadata), [nil, nil, nil])
    expectNoDifference(rules(metadata), ["bad-duration 2"])
    expectNoDifference(metadata.rows[0].interaction.metadata, ["Duration": .string(text)])
    expectNoDifference(seconds(try read(["800", "95000", "312000"], unit: "ms")), [0.8, 95, 312])
  }

  @Test func aPointThatMayBeOneOfThousandsIsSaid() throws {
    let metadata = try read(["1.234", "2.345"])
    expectNoDifference(seconds(metadata), [1.234, 2.345])
    #expect(metadata.findings.last?.message.text.contains("the point in `1.234` is a decimal one") == true)
    for clear in [["1.234", "2.5"], ["1,234"], ["312"]] {
      #expect(try read(clear).findings.last?.message.text.contains("the point") == false)
    }
  }

  @Test func minutesAndSecondsAreSaidWhereTheyMayBeHours() throws {
    let metadata = try read(["5:12", "4:03"])
    expectNoDifference(seconds(metadata), [312, 243])
    expectNoDifference(
      metadata.findings.map(\.message.text), ["assumed: `5:12` is minutes and seconds"])
    expectNoDifference(metadata.findings.map(\.help), ["to override: `--map 'duration=Duration/h'`"])
    expectNoDifference(seconds(try read(["5:12"], unit: "h")), [18_720])
    for clear in [["5:12", "1:04:03"], ["5:12", "45:00"]] { expectNoDifference(try read(clear).findings, []) }
  }

  @Test func aSpreadsheetsFractionOfADayIsTakenOnlyOnRequest() throws {
    let unstated = try read(["0.00361", "312"])
    expectNoDifference(seconds(unstated), [nil, 312])
    expectNoDifference(rules(unstated), ["bad-duration 2", "assumed 1"])
    expectNoDifference(unstated.rows[0].interaction.metadata, ["Duration": .string("0.00361")])
    expectNoDifference(
      unstated.findings[0].help,
      "if it is a spreadsheet's fraction of a day, say so with `--map 'duration=Duration/day'`")
    expectNoDifference(seconds(try read(["0.00361", "0.5"], unit: "day")), [312, 43_200])
  }

  @Test func whatIsLongerThanADayIsNotTaken() throws {
    let metadata = try read(["1,234", "312000", "60"])
    expectNoDifference(seconds(metadata), [1234, nil, 60])
    expectNoDifference(
      metadata.findings[0].help, "if it is in milliseconds, say so with `--map 'duration=Duration/ms'`")
  }

  /// Short calls in milliseconds would pass for long ones in seconds, if each were looked at alone.
  @Test func aColumnOfMillisecondsIsKnownByAllItsValues() throws {
    let metadata = try read(["45000", "31000", "86000", "900"])
    expectNoDifference(seconds(metadata), [nil, nil, nil, nil])
    expectNoDifference(
      metadata.findings.map(\.message),
      [
        """
        4 values in `Duration` are not usual numbers of seconds: `45000` (line 2), `31000` (line 3), \
        `86000` (line 4), …
        """
      ])
    expectNoDifference(seconds(try read(["45000", "900"], unit: "s")), [45_000, 900])
  }

  @Test func theColumnShowsWhichMarkIsTheDecimalOne() throws {
    expectNoDifference(seconds(try read(["1,234", "5,5"])), [1.234, 5.5])
    expectNoDifference(seconds(try read(["1.234", "5,5"])), [1234, 5.5])
    expectNoDifference(seconds(try read(["1.234", "5.5"])), [1.234, 5.5])
    let unclear = try read(["1,234", "1.234", "5"], separator: ";")
    expectNoDifference(seconds(unclear), [nil, nil, 5])
    expectNoDifference(rules(unclear), ["bad-number 2", "assumed 1"])
  }

  @Test(arguments: ["-1", "nan", "inf", "1e3", "5:72", "PT", "P1Y", "5 parsecs", "12s 5m", "5m 5m", "1,2,3", "1 23"])
  func whatIsNoDurationIsKeptAsText(_ text: String) throws {
    let metadata = try read([text])
    expectNoDifference(seconds(metadata), [nil])
    expectNoDifference(metadata.rows[0].interaction.metadata, ["Duration": .string(text)])
    expectNoDifference(rules(metadata), ["bad-number 2"])
  }

  @Test func saysOnceThatSecondsWereAssumed() throws {
    let metadata = try read(["312", "5", "0:05:12"])
    expectNoDifference(
      metadata.findings.map(\.message), ["assumed: durations without a unit are seconds"])
    expectNoDifference(try read(["0:05:12", "312 s"]).findings, [])
  }
}

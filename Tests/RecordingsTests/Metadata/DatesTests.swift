import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

struct DatesTests {
  func read(
    _ values: [String], title: String = "Start", dates: String? = nil, zone: String? = nil, unit: String? = nil
  ) throws -> CallMetadata {
    let text = "id,\"\(title)\"\n" + values.enumerated().map { "c-\($0),\"\($1)\"\n" }.joined()
    let mapping = unit.map { ["start=\(title)/\($0)"] } ?? []
    return CallMetadata.read(
      Data(text.utf8), named: "calls.csv", options: try ReadingOptions(mapping: mapping, dates: dates, zone: zone))
  }
  func starts(_ metadata: CallMetadata) -> [String?] {
    metadata.rows.map { $0.interaction.startedAt?.formatted(.iso8601) }
  }

  @Test func aTitleInAWayOutIsQuotedForTheShell() throws {
    let metadata = CallMetadata.read(
      Data("id,Start o'clock\nc-1,14:03\n".utf8), named: "calls.csv",
      options: try ReadingOptions(mapping: ["start=Start o'clock"]))
    expectNoDifference(
      metadata.findings.first?.help,
      #"name the column of the date too (here DAY): `--map 'startedAt=DAY+Start o'\''clock'`"#)
  }

  /// Months are counted in UTC: the first of November must not become the last of October.
  @Test(arguments: ["Europe/Berlin", "America/New_York", "Pacific/Auckland"])
  func aDateWithoutATimeStaysOnItsDay(zone: String) throws {
    let metadata = try read(["2026-11-01", "2026-11-01 12:00"], zone: zone)
    expectNoDifference(starts(metadata)[0], "2026-11-01T00:00:00Z")
    #expect(metadata.findings.last?.message.text.contains("dates without a time begin at 0:00 UTC") == true)
    expectNoDifference(try read(["2026-11-01"], zone: "UTC").findings, [])
  }

  @Test func wholeDaysOfASpreadsheetStayOnTheirDay() throws {
    expectNoDifference(
      starts(try read(["46327"], zone: "Europe/Berlin", unit: "excel")), ["2026-11-01T00:00:00Z"])
    expectNoDifference(
      starts(try read(["46327.5", "46327"], zone: "Europe/Berlin", unit: "excel")),
      ["2026-11-01T11:00:00Z", "2026-10-31T23:00:00Z"])
  }

  @Test func aTimeBesideAnEmptyDateIsNamedWithBothColumns() {
    let metadata = CallMetadata.read(
      Data("id,Date,Time\na,2026-11-20,14:03\nb,,14:05\nc,2026-11-20,14:07\n".utf8), named: "calls.csv")
    let finding = metadata.findings.first { $0.rule == "bad-date" }
    expectNoDifference(
      finding?.message.text, "`14:05` in `Date + Time` is a time of day, and the row has no date")
    expectNoDifference(finding?.help, "fill in `Date` in these rows")
  }

  @Test func anAbbreviationIsSaidToBeAnOffset() throws {
    expectNoDifference(starts(try read(["2026-07-01 12:00"], zone: "CET")), ["2026-07-01T11:00:00Z"])
    expectNoDifference(
      try ReadingOptions(zone: "cet").remark,
      "`--zone CET` is UTC+1 all year; a place such as `--zone Europe/Berlin` follows its clocks.")
    for clear in ["Europe/Berlin", "UTC", "+01:00", "gmt"] { #expect(try ReadingOptions(zone: clear).remark == nil) }
  }

  @Test(arguments: [
    "2026-11-20T14:03:11Z", "2026-11-20 14:03:11", "2026/11/20 14:03:11", "20.11.2026 14:03:11", "20-Nov-2026 14:03:11",
    "Nov 20, 2026, 2:03:11 PM", "November 20, 2026 2:03:11 p.m.", "20 November 2026 at 14:03:11",
    "Friday, 20 Nov 2026 14:03:11 GMT", "20/11/2026 14:03:11", "11/20/2026 02:03:11 pm", "2026-11-20T15:03:11.000+0100",
    "2026-11-20 09:03:11-05:00", "2026-11-20 14:03:11 UTC", "2026-11-20 16:03:11 GMT+2", "20261120T140311Z",
    "14:03:11 20/11/2026", "20. November 2026 14:03:11", "20 de noviembre de 2026 14:03:11", "20 févr. 2026",
    "2026-11-20 09:03:11 EST", "1795183391", "1795183391000", "\u{200E}20-Nov-2026, 2:03:11\u{202F}PM",
  ])
  func areReadInEveryWayThatIsUnambiguous(_ text: String) throws {
    let expected = text.contains("févr") ? "2026-02-20T00:00:00Z" : "2026-11-20T14:03:11Z"
    expectNoDifference(starts(try read([text])), [expected])
  }

  @Test func hoursNeedNoLeadingZero() throws {
    expectNoDifference(
      starts(try read(["2026-11-20 9:05", "2026-11-20 12:30 AM", "2026-11-20 12:30 PM"])),
      ["2026-11-20T09:05:00Z", "2026-11-20T00:30:00Z", "2026-11-20T12:30:00Z"])
  }

  @Test(arguments: [
    "31/02/2026", "2026-13-01", "13:03 PM 2026-11-20", "2026-11-20 25:00", "2026-11-20 14:03 XYZ", "20/13/2026", "soon",
    "2026-11", "2026-11-20 14", "20/11-2026", "0/11/2026", "14:03", "2026-11-20 14:03 14:04", "1e9",
  ])
  func whatIsNoDateIsKeptAsText(_ text: String) throws {
    let metadata = try read([text])
    expectNoDifference(starts(metadata), [nil])
    expectNoDifference(metadata.rows[0].interaction.metadata, ["Start": .string(text)])
    expectNoDifference(rules(metadata), ["bad-date 2"])
  }

  @Test func timesFollowTheClocksOfTheirZone() throws {
    let metadata = try read(
      ["2026-07-01 12:00", "2026-12-01 12:00", "2026-12-01T12:00Z", "2026-03-29 02:30", "2026-10-25 02:30"],
      zone: "europe/berlin")
    expectNoDifference(
      starts(metadata),
      ["2026-07-01T10:00:00Z", "2026-12-01T11:00:00Z", "2026-12-01T12:00:00Z", nil, "2026-10-25T00:30:00Z"])
    expectNoDifference(rules(metadata), ["clock-change 5", "clock-change 6"])
  }

  @Test func aTitleMayNameTheZone() throws {
    for title in ["Start (UTC)", "Start Time UTC", "Date/Time Start (UTC)", "Start [Z]"] {
      let metadata = try read(["2026-11-20 14:03"], title: title, zone: "Asia/Tokyo")
      expectNoDifference(starts(metadata), ["2026-11-20T14:03:00Z"], title)
      expectNoDifference(metadata.findings, [], title)
    }
    expectNoDifference(
      starts(try read(["2026-07-01 12:00"], title: "Start (Europe/Berlin)")), ["2026-07-01T10:00:00Z"])
    expectNoDifference(starts(try read(["2026-07-01 12:00"], title: "Start (UTC-5)")), ["2026-07-01T17:00:00Z"])
  }

  @Test func withoutAZoneUTCIsAssumedAndSaidOnce() throws {
    let metadata = try read(["2026-11-20 14:03", "2026-11-21 14:03"])
    expectNoDifference(
      metadata.findings.map(\.message), ["assumed: times without a zone are UTC"])
    expectNoDifference(metadata.findings.map(\.help), ["to override: `--zone Europe/Berlin`"])
  }

  /// Systems write the beginning or the end of their clocks where they know no date.
  @Test func noInteractionBeganFarOutside() throws {
    let metadata = try read(["1900-01-01", "1970-01-01 00:00", "9999-12-31", "2026-11-20"], zone: "UTC")
    expectNoDifference(starts(metadata), [nil, nil, nil, "2026-11-20T00:00:00Z"])
    expectNoDifference(
      metadata.findings.map(\.message),
      [
        "2 values in `Start` are before 1980: `1900-01-01` (line 2), `1970-01-01 00:00` (line 3)",
        "`9999-12-31` in `Start` is in the future",
      ])
    expectNoDifference(metadata.rows[0].interaction.metadata, ["Start": .string("1900-01-01")])
    expectNoDifference(rules(try read(["0"], unit: "unix")), ["bad-date 2"])
  }

  @Test func noInteractionBeganInTheFuture() throws {
    var options = try ReadingOptions(zone: "UTC")
    options.latest = Date(timeIntervalSince1970: 1_795_183_391)
    let metadata = CallMetadata.read(
      Data("id,start\na,2026-11-20 14:00\nb,2026-11-20 14:10\n".utf8), named: "calls.csv", options: options)
    expectNoDifference(starts(metadata), ["2026-11-20T14:00:00Z", nil])
    expectNoDifference(metadata.findings.map(\.message), ["`2026-11-20 14:10` in `start` is in the future"])
    let chat = Transcript.read(
      Data("[2026-11-20 14:10] Ida: hello\n[2026-11-20 14:11] Bo: hi\n".utf8), named: "a.txt", clock: options.clock)
    expectNoDifference(chat.details.startedAt, nil)
    expectNoDifference(chat.findings.map(\.rule), ["bad-date"])
  }

  @Test(arguments: [
    "2026年11月20日 14:03:11", "2026年11月20日金曜日 14:03:11", "2026. 11. 20. 오후 2:03:11", "2026년 11월 20일 오후 2:03:11",
    "2026/11/20 下午2:03:11", "2026/11/20 午後2:03:11", "20/11/2026, 2:03:11 p. m.", "20/11/2026 à 14:03:11",
    "٢٠/١١/٢٠٢٦، ٢:٠٣:١١ م", "20/11/2026 2:03:11 μ.μ.",
  ])
  func areReadInTheWritingOfOtherCountries(_ text: String) throws {
    expectNoDifference(starts(try read([text], zone: "UTC")), ["2026-11-20T14:03:11Z"])
  }

  @Test func numbersAreDatesOnlyWhereItIsKnownWhatTheyCount() throws {
    expectNoDifference(rules(try read(["46346.58554"])), ["bad-date 2"])
    expectNoDifference(starts(try read(["46346.58554"], unit: "excel")), ["2026-11-20T14:03:11Z"])
    expectNoDifference(starts(try read(["46346.58554"], title: "Start (Excel)")), ["2026-11-20T14:03:11Z"])
    expectNoDifference(starts(try read(["400000000"], unit: "unix")), ["1982-09-04T15:06:40Z"])
    expectNoDifference(starts(try read(["1795183391", "2026-11-20"])), [nil, "2026-11-20T00:00:00Z"])
  }
}

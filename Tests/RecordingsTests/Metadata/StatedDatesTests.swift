import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

@Suite("What a date or a title says beside the date itself") struct StatedDatesTests {
  private func read(_ value: String, title: String = "Start", zone: String? = nil) throws -> CallMetadata {
    RecordingsTests.read("id,\(title)\nc-1,\"\(value)\"\n", try ReadingOptions(zone: zone))
  }

  private func start(_ metadata: CallMetadata) -> String? {
    metadata.rows[0].interaction.startedAt?.formatted(.iso8601)
  }

  @Test func anAbbreviationInATitleIsAnAssumption() throws {
    let metadata = try read("2026-07-20 14:03", title: "Start (CET)")
    expectNoDifference(start(metadata), "2026-07-20T13:03:00Z")
    expectNoDifference(
      metadata.findings.map(\.message.text), ["assumed: CET in the title `Start (CET)` is UTC+1 all year"])
    expectNoDifference(metadata.findings.map(\.help), ["to override: `--zone Europe/Berlin`"])
    expectNoDifference(
      start(try read("2026-07-20 14:03", title: "Start (CET)", zone: "Europe/Berlin")), "2026-07-20T12:03:00Z")
    expectNoDifference(
      start(try read("2026-07-20 14:03", title: "Start (UTC)", zone: "Europe/Berlin")), "2026-07-20T14:03:00Z")
  }

  @Test(arguments: [
    ("America/New_York", "2026-11-01 01:30", "-05:00"), ("Europe/Berlin", "2026-10-25 02:30", "+01:00"),
    ("Australia/Lord_Howe", "2026-04-05 01:45", "+10:30"),
  ])
  func theOffsetOfAnHourThatComesTwiceIsThatOfItsZone(zone: String, text: String, offset: String) throws {
    let metadata = try read(text, zone: zone)
    expectNoDifference(
      metadata.findings.map(\.help),
      ["for the second occurrence add the offset to the time, such as `\(offset)`"])
  }

  @Test func anAbbreviationOfSeveralZonesIsNotUTC() throws {
    let metadata = try read("2026-07-20 14:03", title: "Start (IST)")
    expectNoDifference(start(metadata), nil)
    expectNoDifference(
      metadata.findings.map(\.message.text),
      ["`2026-07-20 14:03` in `Start (IST)` is in the zone `IST` of the title, which may be one of several"])
    expectNoDifference(
      start(try read("2026-07-20 14:03", title: "Start (IST)", zone: "+05:30")), "2026-07-20T08:33:00Z")
    expectNoDifference(start(try read("2026-07-20T14:03Z", title: "Start (IST)")), "2026-07-20T14:03:00Z")
  }

  @Test(arguments: ["Thu, 20 Nov 2026", "2026-11-20 Monday 14:03", "Do 20.11.2026 14:03"])
  func aDayOfTheWeekThatIsAnotherIsNamed(text: String) throws {
    let metadata = try read(text)
    expectNoDifference(start(metadata), nil)
    expectNoDifference(
      metadata.findings.map(\.message.text),
      ["`\(text)` in `Start` names another day of the week than its date has"])
  }

  @Test func aDayOfTheWeekDecidesBetweenDayAndMonth() throws {
    expectNoDifference(start(try read("Fri, 20 Nov 2026 14:03Z")), "2026-11-20T14:03:00Z")
    expectNoDifference(start(try read("Fri 06/11/2026 14:03Z")), "2026-11-06T14:03:00Z")
    expectNoDifference(start(try read("Thu 06/11/2026 14:03Z")), "2026-06-11T14:03:00Z")
  }

  @Test func aTimeWithTwoZonesIsNotADate() throws {
    let metadata = try read("2026-11-20T14:03Z+01:00")
    expectNoDifference(start(metadata), nil)
    expectNoDifference(rules(metadata), ["bad-date 2"])
    expectNoDifference(start(try read("2026-11-20 14:03 GMT+01:00")), "2026-11-20T13:03:00Z")
  }

  @Test func aWayOutIsNamedOnce() {
    let metadata = RecordingsTests.read("id,Start\na,2026-11-20 14:03 CET\nb,2026-11-20 14:03 EST\n")
    expectNoDifference(metadata.findings.last?.help, "to override: an offset in the file")
  }
}

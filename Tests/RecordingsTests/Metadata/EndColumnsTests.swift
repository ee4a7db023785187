import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

@Suite("When interactions end, in a table") struct EndColumnsTests {
  private func seconds(_ metadata: CallMetadata) -> [Double?] { metadata.rows.map(\.interaction.duration) }

  @Test func anEndStatesTheDurationWhereNoColumnDoes() {
    let table = CallMetadata.read(
      Data("id,StartTime,EndTime\na,2026-11-20 14:03:00,2026-11-20 14:08:12\nb,2026-11-20 14:03:00,\n".utf8),
      named: "calls.csv")
    expectNoDifference(seconds(table), [312, nil])
    #expect(table.findings.last?.message.text.contains("a duration is the time from `StartTime` to `EndTime`") == true)
    let stated = CallMetadata.read(
      Data("id,Duration,Start,End\na,60,2026-11-20 14:03:00,2026-11-20 14:08:12\n".utf8), named: "calls.csv")
    expectNoDifference(seconds(stated), [60])
  }

  @Test func anEndMayBeATimeOnTheDayOfTheStart() {
    let table = CallMetadata.read(
      Data("id,Date,Start time,End time\na,2026-11-20,14:03,14:08\nb,2026-11-20,23:58,0:03\nc,2026-11-20,9:00,\n".utf8),
      named: "calls.csv")
    expectNoDifference(seconds(table), [300, 300, nil])
  }

  @Test(arguments: [
    ("Start Date,Start Time,End Date,End Time", "20/11/2026,14:03,21/11/2026,14:02"),
    ("Start Date,Start Time,Finish Date,Finish Time", "2026-11-20,14:03,2026-11-21,14:02"),
    ("End Time,Start Time,Start Date,End Date", "14:02,14:03,2026-11-20,2026-11-21"),
    ("Start,End Time,End Date", "2026-11-20 14:03,14:02,2026-11-21"),
    ("Start Date,Start Time,End Time,End Date", "2026-11-20,14:03,14:02,2026-11-21 14:02"),
  ])
  func anEndMayBeADayAndATime(_ titles: String, _ row: String) throws {
    let table = CallMetadata.read(
      Data("id,agent,\(titles)\nt1,Ana,\(row)\n".utf8), named: "calls.csv", options: try ReadingOptions(zone: "UTC"))
    expectNoDifference(table.rows.map(\.interaction.duration), [86_340], "\(titles)")
  }

  @Test func anEndDaysLaterIsAFindingAndNoDuration() throws {
    let table = CallMetadata.read(
      Data("id,Start Date,Start Time,End Date,End Time\nt1,20/11/2026,14:03,22/11/2026,14:08\n".utf8),
      named: "calls.csv",
      options: try ReadingOptions(zone: "UTC"))
    expectNoDifference(table.rows.map(\.interaction.duration), [nil])
    expectNoDifference(
      table.findings.map(\.message),
      ["`22/11/2026 14:08` in `End Date + End Time` is more than 24 hours after the start"])
  }

  @Test func aDayAndATimeCanBeMappedToTheEnd() throws {
    let options = try ReadingOptions(mapping: ["start=Tag+Uhr", "endedAt=Endtag+Enduhr"], zone: "UTC")
    let table = CallMetadata.read(
      Data("id,Tag,Uhr,Endtag,Enduhr\nt1,2026-11-20,14:03,2026-11-21,14:02\n".utf8), named: "calls.csv",
      options: options)
    expectNoDifference(table.rows.map(\.interaction.duration), [86_340])
  }

  @Test func anEndMayCountAUnit() throws {
    let options = try ReadingOptions(mapping: ["endedAt=Over/unix"])
    let table = CallMetadata.read(
      Data("id,Start,Over\nt1,2026-11-20T14:03:00Z,1795183440\n".utf8), named: "calls.csv", options: options)
    expectNoDifference(table.rows.map(\.interaction.duration), [60])
  }

  @Test func anEndBeforeItsStartIsAFinding() {
    let table = CallMetadata.read(
      Data("id,Start,End\na,2026-11-20 14:03:00,2026-11-20 13:00:00\nb,2026-11-20 14:03,2026-11-23 14:03\n".utf8),
      named: "calls.csv")
    expectNoDifference(seconds(table), [nil, nil])
    expectNoDifference(rules(table), ["bad-duration 2", "bad-duration 3", "assumed 1"])
    expectNoDifference(table.rows[0].interaction.metadata, ["End": .string("2026-11-20 13:00:00")])
  }

  @Test func wholeDaysOfASpreadsheetAreNoSpan() {
    let table = CallMetadata.read(
      Data("id,Start (excel),End (excel)\na,46000,46001\nb,46000,46000\n".utf8), named: "calls.csv")
    expectNoDifference(seconds(table), [nil, nil])
    #expect(table.rows.allSatisfy { $0.interaction.startedAt != nil })
  }

  @Test func helpWithAnEndIsAboutTheEnd() throws {
    let table = CallMetadata.read(
      Data("id,Start,End\na,2026-11-20 14:03:00,1\nb,2026-11-20 14:03:00,2026-11-20 14:08:00\n".utf8),
      named: "calls.csv")
    let finding = try #require(table.findings.first { $0.rule == "bad-date" })
    #expect(finding.help.contains("`--map 'endedAt=End/unix'`"), "\(finding.help)")
  }
}

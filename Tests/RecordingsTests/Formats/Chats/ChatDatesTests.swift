import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

/// What the stamps of a chat say together about its dates, and what is said where they leave a doubt.
struct ChatDatesTests {
  private func chat(_ stamps: [String], zone: String? = "UTC", dates: DateOrder? = nil) -> TranscriptReading {
    let text = stamps.enumerated().map { "\($0.element) - \($0.offset % 2 == 0 ? "Tove" : "Jonas"): line" }
    let clock = ClockReading(dates: dates, zone: zone.flatMap { TimeZone(identifier: $0) })
    return Transcript.read(Data(text.joined(separator: "\n").utf8), named: "chat.txt", clock: clock)
  }

  private func starts(_ reading: TranscriptReading) -> [Double?] { reading.transcript?.lines.map(\.start) ?? [] }

  @Test func datesThatContradictEachOtherAreNotTaken() {
    let reading = chat(["11/5/26, 2:03 PM", "11/13/26, 2:04 PM", "13/12/26, 9:00 AM"])
    expectNoDifference(reading.details.startedAt, nil)
    expectNoDifference(starts(reading), [nil, nil, nil])
    expectNoDifference(
      reading.findings.map(\.message),
      [
        "`11/13/26, 2:04 PM` and `13/12/26, 9:00 AM` contradict each other on whether the day comes first, so no date was taken"
      ])
  }

  @Test func whatTheOtherDatesDecidedIsSaid() {
    let reading = chat(["11/5/26, 2:03 PM", "13/5/26, 2:00 PM"])
    expectNoDifference(reading.details.startedAt, Date(timeIntervalSince1970: 1_778_508_180))
    expectNoDifference(
      reading.findings.filter { $0.rule == "assumed" }.map(\.message),
      ["assumed: `11/5/26, 2:03 PM` is written day first"])
    expectNoDifference(chat(["11/5/26, 2:03 PM", "13/5/26, 2:00 PM"], dates: .dayFirst).rules, ["long-chat"])
  }

  @Test func aStampThatIsNotInTheStatedOrderIsNamed() {
    let reading = chat(["11/5/26, 2:03 PM", "13/5/26, 2:00 PM"], dates: .monthFirst)
    expectNoDifference(
      reading.findings.map(\.message),
      ["`13/5/26, 2:00 PM` is not a date with a time and the month first, so no date was taken"])
  }

  @Test func aDayThatDoesNotExistIsNotOneOfTheFuture() {
    let reading = chat(["30.05.26, 10:00", "31.06.26, 10:01"])
    expectNoDifference(
      reading.findings.map(\.message),
      ["`31.06.26, 10:01` is not a date with a time (June has 30 days), so no date was taken"])
  }

  @Test func theHourThatComesTwiceIsSaid() {
    let reading = chat(["25.10.2026, 02:50", "25.10.2026, 03:10"], zone: "Europe/Berlin")
    expectNoDifference(starts(reading), [0, 4800])
    expectNoDifference(reading.rules, ["clock-change"])
    expectNoDifference(chat(["25.10.2026, 01:50", "25.10.2026, 03:10"], zone: "Europe/Berlin").rules, [])
  }

  /// Messages stay in their order, so the second of two such times is the later.
  @Test func theSecondTimeInTheHourThatComesTwiceIsTheLater() {
    let two = chat(["25/10/2026, 02:30", "25/10/2026, 02:15"], zone: "Europe/Berlin")
    expectNoDifference(two.transcript?.speakers, ["Tove", "Jonas"])
    expectNoDifference(starts(two), [0, 2700])
    let stamps = ["25/10/2026, 02:10", "25/10/2026, 02:30", "25/10/2026, 02:15", "25/10/2026, 03:00"]
    let four = chat(stamps, zone: "Europe/Berlin")
    expectNoDifference(starts(four), [0, 1200, 3900, 6600])
    expectNoDifference(four.rules, ["clock-change"])
    expectNoDifference(
      four.findings.map(\.message),
      [
        """
        the times of 3 messages are from an hour in which clocks were changed: where it comes twice, the earlier time was \
        taken, and the later one for a message that follows a later message
        """
      ])
    let turned = chat(
      ["25/10/2026, 03:10", "25/10/2026, 02:50", "25/10/2026, 02:10", "25/10/2026, 01:50"], zone: "Europe/Berlin")
    expectNoDifference(starts(turned), [0, 1200, 3600, 8400])
  }

  @Test func timesThatRunBackwardsAreSaid() {
    let reading = chat(["2026-09-27, 10:00", "2026-09-27, 09:00", "2026-09-27, 09:30"])
    expectNoDifference(starts(reading), [0, nil, nil])
    expectNoDifference(
      reading.findings.map(\.message),
      ["2 messages have earlier times than one before them, so their times were not taken"])
    let ofDay = read("[14:00:00] Agent: a\n[14:00:30] Customer: b\n[14:00:20] Agent: c\n", as: "a.txt")
    expectNoDifference(ofDay.rules, ["times-of-day", "backward-times"])
  }

  @Test func aHistoryOfDaysHasNoDuration() {
    let reading = chat(["2026-09-27, 10:00", "2026-09-28, 10:01", "2026-11-01, 10:00"])
    expectNoDifference(starts(reading), [0, 86_460, 3_024_000])
    expectNoDifference(reading.details.duration, nil)
    expectNoDifference(
      reading.findings.map(\.message),
      ["the messages of a chat span 35 days, so it may be the history of several; no duration was taken"])
    #expect(chat(["2026-09-27, 10:00", "2026-09-28, 10:00"]).details.duration == 86_400)
  }

  @Test func aMessageFromTheFutureShowsThatTheDatesAreReadWrongly() {
    let clock = ClockReading(zone: .gmt, latest: Date(timeIntervalSince1970: 1_796_000_000))
    let text = "11/5/26, 2:03 PM - Tove: hi\n13/12/26, 9:00 AM - Jonas: hello\n"
    let reading = Transcript.read(Data(text.utf8), named: "chat.txt", clock: clock)
    expectNoDifference(starts(reading), [nil, nil])
    expectNoDifference(
      reading.findings.map(\.message), ["`13/12/26, 9:00 AM` is in the future as it was read, so no date was taken"])
  }

  @Test func messagesWithTheNewestFirstAreTurnedRound() {
    let text = "2026-09-27, 10:01 - Jonas: bye\nsee you\n2026-09-27, 10:00 - Tove: ok\n2026-09-27, 10:00 - Jonas: hi\n"
    let reading = read(text, as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Jonas: hi", "2 0.0-? Tove: ok", "3 60.0-? Jonas: bye see you"])
    expectNoDifference(reading.rules, ["assumed", "backward-times"])
  }
}

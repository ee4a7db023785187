import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

/// Times of two numbers before turns, which may be hours and minutes or minutes and seconds.
struct UndecidedTimesTests {
  private func text(_ times: [String]) -> String {
    times.enumerated().map { "[\($0.element)] \($0.offset % 2 == 0 ? "Customer" : "Agent"): line \($0.offset)\n" }
      .joined()
  }

  private func read(_ times: [String], channel: Channel? = nil) -> TranscriptReading {
    Transcript.read(Data(text(times).utf8), named: "a.txt", clock: ClockReading(channel: channel))
  }

  private func starts(_ reading: TranscriptReading) -> [Double?] { reading.transcript?.lines.map(\.start) ?? [] }

  @Test(
    arguments: [
      (["02:58", "02:59", "03:01", "02:59"], [0, 60, 180, nil]), (["02:58", "02:01", "02:05"], [0, nil, nil]),
      (["00:58", "00:59", "00:01", "00:02"], [0, 60, nil, nil]),
    ] as [([String], [Double?])])
  func timesThatRunBackwardsAreOfTheDayAndChangeNoOrder(times: [String], expected: [Double?]) {
    let reading = read(times)
    expectNoDifference(starts(reading), expected)
    expectNoDifference(reading.transcript?.lines.map(\.text), times.indices.map { "line \($0)" })
    expectNoDifference(reading.rules, ["times-of-day", "backward-times"])
    #expect(reading.details.channel == .chat)
  }

  @Test func speakersWhoOverlapNearTheBeginningAreNotAChat() {
    let reading = read(["00:12", "00:10", "00:15"])
    expectNoDifference(starts(reading), [12, nil, 15])
    expectNoDifference(reading.rules, ["backward-times"])
    expectNoDifference(
      reading.findings.map(\.message), ["a turn has an earlier time than one before it, so its time was not taken"])
    #expect(reading.details.channel == nil)
  }

  @Test func turnsStayAsWrittenWhateverTheirTimes() {
    let reading = read(["59:58", "60:02", "59:59"])
    expectNoDifference(reading.transcript?.lines.map(\.text), ["line 0", "line 1", "line 2"])
    expectNoDifference(starts(reading), [3598, 3602, nil])
  }

  @Test func whatCannotBeDecidedIsSaidWithTheWayToSayOtherwise() {
    let times = ["01:58", "01:59", "02:01"]
    let assumed = read(times)
    expectNoDifference(starts(assumed), [118, 119, 121])
    expectNoDifference(
      assumed.findings.map { "\($0.message.text); \($0.help)" },
      [
        "assumed: `1:58` before the first words is minutes and seconds from the start, not a time of day; to override: `--channel chat`"
      ])
    let chat = read(times, channel: .chat)
    expectNoDifference(starts(chat), [0, 60, 180])
    expectNoDifference(chat.findings, [])
    let call = read(times, channel: .voice)
    expectNoDifference(starts(call), [118, 119, 121])
    expectNoDifference(call.findings, [])
  }

  @Test func itIsSaidOnceAndNotWheneverTheKeptFileIsRead() throws {
    let data = Data(text(["01:58", "01:59"]).utf8)
    let kept = try #require(Transcript.read(data, named: "a.txt").transcript?.kept(of: data, named: "a.txt"))
    let again = Transcript.read(kept.data, named: "a.\(kept.extension)")
    expectNoDifference(starts(again), [118, 119])
    expectNoDifference(again.findings, [])
  }

  @Test func timesNearTheBeginningLeaveNoDoubt() {
    expectNoDifference(read(["00:05", "00:07", "01:12"]).findings, [])
    expectNoDifference(read(["0:00:05", "0:00:04"]).rules, ["backward-times"])
  }

  @Test func anotherChannelChangesNoTimeThatIsClear() {
    expectNoDifference(starts(read(["14:03:11", "14:03:41"], channel: .voice)), [0, 30])
    expectNoDifference(starts(read(["00:05", "00:07"], channel: .chat)), [5, 7])
  }
}

import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct PostCallAnalyticsTests {
  @Test func readsSegmentsWithTheirSpeakersNames() {
    let reading = read(
      """
      {"ConversationAnalytics": {"GUID": "None", "Agent": "Bo", "ConversationTime": "2026-11-20 10:00:00.5", "Duration": "28.67",
        "SpeakerLabels": [{"Speaker": "spk_0", "DisplayText": "Agent"}]},
       "SpeechSegments": [
        {"SegmentStartTime": 0.5, "SegmentEndTime": 2, "SegmentSpeaker": "spk_0", "DisplayText": "Hello."},
        {"SegmentStartTime": 3, "SegmentEndTime": 4, "SegmentSpeaker": "spk_1", "OriginalText": "Hi."}]}
      """, as: "call.json")
    expectNoDifference(reading.lines, ["1 0.5-2.0 Agent: Hello.", "2 3.0-4.0 spk_1: Hi."])
    expectNoDifference(
      reading.details,
      ImportedDetails(
        channel: .voice, agent: "Bo", startedAt: Date(timeIntervalSince1970: 1_795_168_800.5), duration: 28.67))
  }

  private func call(at time: String, in zone: TimeZone? = nil) -> TranscriptReading {
    let text = """
      {"ConversationAnalytics": {"ConversationTime": "\(time)", "ConversationLocation": "America/New_York"},
       "SpeechSegments": [{"SegmentStartTime": 0.5, "SegmentEndTime": 2, "SegmentSpeaker": "a", "DisplayText": "Hello."}]}
      """
    return Transcript.read(Data(text.utf8), named: "call.json", clock: ClockReading(zone: zone))
  }

  @Test func aTimeWithoutAZoneIsInTheOneThatIsSaid() {
    let reading = call(at: "2021-11-25 13:35:14", in: TimeZone(identifier: "Europe/Berlin"))
    #expect(reading.details.startedAt == Date(timeIntervalSince1970: 1_637_843_714))
    expectNoDifference(reading.findings, [])
  }

  @Test func withoutOneUTCIsTakenAndSaid() {
    let reading = call(at: "2021-11-25 13:35:14")
    #expect(reading.details.startedAt == Date(timeIntervalSince1970: 1_637_847_314))
    expectNoDifference(reading.findings.map(\.rule), ["assumed"])
    expectNoDifference(reading.findings.map(\.help), ["to override: `--zone America/New_York`"])
    expectNoDifference(call(at: "2021-11-25T13:35:14Z").findings, [])
  }

  @Test func aTimeThatMayBeTwoIsNotTakenAndSaid() {
    let reading = call(at: "11/12/2021 13:35")
    #expect(reading.details.startedAt == nil)
    expectNoDifference(reading.findings.map(\.rule), ["bad-date"])
  }
}

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
}

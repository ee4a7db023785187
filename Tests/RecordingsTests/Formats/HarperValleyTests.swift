import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

struct HarperValleyTests {
  @Test func readsTheHumanTranscript() {
    let reading = read(
      """
      [{"speaker_role": "agent", "human_transcript": "hello", "transcript": "yellow", "start_ms": 1000, "offset_ms": 3000,
        "duration_ms": 500, "start_timestamp_ms": 1795168803250},
       {"speaker_role": "caller", "human_transcript": "hi", "offset_ms": 4000, "duration_ms": 250}]
      """, as: "call.json")
    expectNoDifference(reading.lines, ["1 3.0-3.5 Agent: hello", "2 4.0-4.25 Customer: hi"])
    expectNoDifference(
      reading.details,
      ImportedDetails(
        channel: .voice, startedAt: Date(timeIntervalSince1970: 1_795_168_800.25), duration: 4.25, guessed: [.duration])
    )
  }

  @Test func readsTheMetadataBesideIt() {
    let reading = read(
      """
      {"sid": "0a", "start_time_ms": 1795168800000, "end_time_ms": 1795168851200, "tasks": [{"task_type": "replace card"}],
       "agent": {"speaker_id": 46}, "caller": {"survey_response": {"data": {"partner_rating": "10"}}}}
      """, as: "call.json")
    #expect(reading.transcript == nil)
    #expect(reading.findings.isEmpty)
    expectNoDifference(
      reading.details.interaction(id: "call-1"),
      Interaction(
        id: "call-1", channel: .voice, agent: "speaker-46", startedAt: Date(timeIntervalSince1970: 1_795_168_800),
        duration: 51.2, reason: "replace card", customer: CustomerVoice(rating: 100),
        metadata: ["task": .object(["task_type": .string("replace card")])]))
  }
}

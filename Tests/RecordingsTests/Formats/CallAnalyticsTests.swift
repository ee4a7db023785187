import CustomDump
import QualityModel
import Recordings
import Testing

struct CallAnalyticsTests {
  @Test func readsTurnsByRole() {
    let reading = read(
      """
      {"JobName": "call-7", "Channel": "VOICE", "Participants": [{"ParticipantRole": "AGENT"}],
       "ConversationCharacteristics": {"TotalConversationDurationMillis": 5000},
       "Transcript": [
        {"ParticipantRole": "CUSTOMER", "Content": "My card is gone.", "BeginOffsetMillis": 1200, "EndOffsetMillis": 2400},
        {"ParticipantRole": "AGENT", "Content": "I am sorry.", "BeginOffsetMillis": 1000, "EndOffsetMillis": 1100}]}
      """, as: "call.json")
    #expect(reading.transcript?.format == .callAnalytics)
    expectNoDifference(reading.lines, ["1 1.0-1.1 Agent: I am sorry.", "2 1.2-2.4 Customer: My card is gone."])
    expectNoDifference(reading.details, ImportedDetails(sourceID: "call-7", channel: .voice, duration: 5))
  }
}

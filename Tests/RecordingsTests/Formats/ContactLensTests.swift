import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

struct ContactLensTests {
  @Test func readsACall() {
    let reading = read(
      """
      {"Channel": "VOICE", "LanguageCode": "en-GB",
       "Participants": [{"ParticipantId": "A", "ParticipantRole": "AGENT"}, {"ParticipantId": "C", "ParticipantRole": "CUSTOMER"}],
       "ConversationCharacteristics": {"TotalConversationDurationMillis": 9500},
       "Transcript": [
        {"ParticipantId": "A", "Content": "Good morning.", "BeginOffsetMillis": 100, "EndOffsetMillis": 900},
        {"ParticipantId": "C", "Content": "Hello.", "BeginOffsetMillis": 950, "EndOffsetMillis": 1400},
        {"ParticipantId": "C", "BeginOffsetMillis": 2000}]}
      """, as: "call.json")
    expectNoDifference(reading.lines, ["1 0.1-0.9 Agent: Good morning.", "2 0.95-1.4 Customer: Hello."])
    expectNoDifference(reading.rules, ["unreadable-turn 7:3"])
    expectNoDifference(reading.findings.first?.path.description, "Transcript[2]")
    expectNoDifference(
      reading.details, ImportedDetails(channel: .voice, duration: 9.5, metadata: ["language": .string("en-GB")]))
  }

  @Test func readsAChatAsConnectStoresIt() {
    let reading = read(
      """
      {"ContactId": "c-9", "Participants": [{"ParticipantId": "1"}, {"ParticipantId": "2"}],
       "Transcript": [
        {"AbsoluteTime": "2026-09-27T16:58:00Z", "ParticipantId": "2", "ParticipantRole": "CUSTOMER", "DisplayName": "Tove", "Type": "MESSAGE", "Content": "It flickers"},
        {"AbsoluteTime": "2026-09-27T16:58:30Z", "ParticipantId": "1", "ParticipantRole": "AGENT", "DisplayName": "Jonas Falk", "Type": "MESSAGE", "Content": "Since when?"},
        {"AbsoluteTime": "2026-09-27T16:59:00Z", "ParticipantId": "2", "ParticipantRole": "CUSTOMER", "Type": "ATTACHMENT", "Attachments": [{"AttachmentName": "lamp.png"}]},
        {"AbsoluteTime": "2026-09-27T17:00:00Z", "Type": "EVENT"}]}
      """, as: "chat.json")
    expectNoDifference(
      reading.lines, ["1 0.0-? Customer: It flickers", "2 30.0-? Agent: Since when?", "3 60.0-? Customer: <lamp.png>"])
    expectNoDifference(
      reading.details,
      ImportedDetails(
        sourceID: "c-9", channel: .chat, agent: "Jonas Falk", startedAt: Date(timeIntervalSince1970: 1_790_528_280),
        duration: 120, metadata: ["contactId": .string("c-9")],
        guessed: [.channel, .duration]))
    #expect(reading.kind == .transcript(.connectChat))
  }

  @Test func readsAChat() {
    let reading = read(
      """
      {"Channel": "CHAT", "CustomerMetadata": {"ContactId": "c-1"},
       "Participants": [{"ParticipantId": "1", "ParticipantRole": "AGENT", "DisplayName": "Jo"},
        {"ParticipantId": "2", "ParticipantRole": "CUSTOMER", "DisplayName": "Kim"}],
       "Transcript": [
        {"AbsoluteTime": "2026-11-20T10:00:00.000Z", "ParticipantId": "2", "ParticipantRole": "CUSTOMER", "Type": "EVENT"},
        {"AbsoluteTime": "2026-11-20T10:00:03.250Z", "ParticipantId": "1", "ParticipantRole": "AGENT", "Type": "MESSAGE", "Content": "Hello,\\nKim"},
        {"AbsoluteTime": "2026-11-20T10:00:09.000Z", "ParticipantId": "2", "ParticipantRole": "CUSTOMER", "Type": "MESSAGE", "Content": "hi"}]}
      """, as: "chat.json")
    expectNoDifference(reading.lines, ["1 3.25-? Agent: Hello, Kim", "2 9.0-? Customer: hi"])
    expectNoDifference(reading.findings, [])
    expectNoDifference(
      reading.details,
      ImportedDetails(
        sourceID: "c-1", channel: .chat, agent: "Jo", startedAt: Date(timeIntervalSince1970: 1_795_168_800),
        duration: 9, metadata: ["contactId": .string("c-1")], guessed: [.duration]))
  }

  @Test func severalAgentsOfAChatAreNamed() {
    let turns = [
      ("AGENT", "Jo", "hello"), ("CUSTOMER", "Kim", "hi"), ("AGENT", "Lee", "me too"), ("AGENT", "Jo", "bye"),
    ]
    let messages = turns.enumerated().map {
      """
      {"AbsoluteTime": "2026-09-27T16:58:0\($0.offset)Z", "ParticipantId": "\($0.element.1)", "Type": "MESSAGE",
       "ParticipantRole": "\($0.element.0)", "DisplayName": "\($0.element.1)", "Content": "\($0.element.2)"}
      """
    }
    let reading = read(
      #"{"Participants": [{"ParticipantId": "Jo"}], "Transcript": [\#(messages.joined(separator: ","))]}"#, as: "a.json"
    )
    expectNoDifference(
      reading.lines, ["1 0.0-? Jo: hello", "2 1.0-? Customer: hi", "3 2.0-? Lee: me too", "4 3.0-? Jo: bye"])
    expectNoDifference(reading.details.agent, "Jo")
    expectNoDifference(
      reading.findings.map(\.message),
      ["several agents wrote in one conversation: it is booked on Jo, and Lee wrote in it too"])
  }

  @Test func timesWithoutAZoneAreInTheOneThatIsSaid() {
    let text = """
      {"ContactId": "c-9", "Participants": [{"ParticipantId": "1"}],
       "Transcript": [{"AbsoluteTime": "2026-11-20T11:00:00", "ParticipantId": "1", "Content": "hi"}]}
      """
    func read(in zone: TimeZone?) -> TranscriptReading {
      Transcript.read(Data(text.utf8), named: "chat.json", clock: ClockReading(zone: zone))
    }
    #expect(
      read(in: TimeZone(identifier: "Europe/Berlin")).details.startedAt == Date(timeIntervalSince1970: 1_795_168_800))
    #expect(read(in: nil).details.startedAt == Date(timeIntervalSince1970: 1_795_172_400))
    expectNoDifference(read(in: nil).findings.map(\.rule), ["assumed"])
  }
}

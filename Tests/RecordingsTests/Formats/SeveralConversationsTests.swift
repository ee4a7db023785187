import CustomDump
import QualityModel
import Testing

@testable import Recordings

@Suite("Files that hold more than one conversation") struct SeveralConversationsTests {
  private static let cues = "00:01.000 --> 00:03.000\n<v Agent>Hello.\n\n00:04.000 --> 00:06.000\n<v Customer>Hi.\n\n"

  @Test func aSecondWebVTTIsRefused() {
    let reading = read("WEBVTT\n\n\(Self.cues)WEBVTT\n\n\(Self.cues)", as: "call.vtt")
    expectNoDifference(reading.lines, [])
    expectNoDifference(reading.rules, ["several-conversations 9"])
    expectNoDifference(
      reading.findings.map(\.message.text),
      ["the file holds more than one transcript: here another one begins, and its times start over"])
  }

  @Test func segmentsOfOneStreamGoOn() {
    let later = "00:07.000 --> 00:09.000\n<v Agent>Bye.\n"
    expectNoDifference(read("WEBVTT\n\n\(Self.cues)WEBVTT\n\n\(later)", as: "call.vtt").lines.count, 3)
  }

  @Test func aSecondSRTIsRefused() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nAgent: Hello.\n\n2\n00:00:03,000 --> 00:00:04,000\nCustomer: Hi.\n\n"
    expectNoDifference(read(text + text, as: "call.srt").rules, ["several-conversations 9"])
  }

  @Test(arguments: [
    "Chat ID: 17\nAna: hello\nIda: my parcel is late\n\nChat ID: 18\nAna: hi\nTom: my lamp is broken\n",
    "Chat Started: Friday, November 20, 2026, 14:03:11 (+0000)\n( 1s ) Ana: hello\n\nChat Started: Friday, November 20, 2026, 15:03:11 (+0000)\n( 1s ) Ana: hi\n",
  ])
  func aSecondHeadIsRefused(text: String) {
    let reading = read(text, as: "chat.txt")
    expectNoDifference(reading.lines, [])
    expectNoDifference(reading.findings.map(\.rule), ["several-conversations"])
  }

  @Test func anIdWithinWhatIsSaidIsNoHead() {
    let text = "Ana: hello\nTicket ID: 17\nIda: and the other\nTicket ID: 18\n"
    expectNoDifference(read(text, as: "chat.txt").findings.contains { $0.rule == "several-conversations" }, false)
  }

  @Test func severalIdsInJSONAreRefused() {
    let turns = [("a", "AGENT", "hello"), ("a", "CUSTOMER", "hi"), ("b", "AGENT", "good day")].enumerated().map {
      let (id, who, text) = $0.element
      return #"{"Content": "\#(text)", "ParticipantRole": "\#(who)", "ContactId": "\#(id)", "Type": "MESSAGE", "#
        + #""ContentType": "text/plain", "AbsoluteTime": "2026-11-20T14:0\#($0.offset):00.000Z", "Id": "\#($0.offset)"}"#
    }
    let text = #"{"Version": "2019-08-26", "ContactId": "a", "Transcript": [\#(turns.joined(separator: ", "))]}"#
    let reading = read(text, as: "chat.json")
    expectNoDifference(
      reading.findings.map(\.message.text), ["the file holds more than one conversation: `ContactId` is `a` and `b`"])
  }
}

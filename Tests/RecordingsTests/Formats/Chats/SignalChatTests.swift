import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct SignalChatTests {
  @Test func readsMessagesUnderTheirHeads() {
    let reading = read(
      """
      Conversation: Tove Lind

      From: Tove Lind (+46700000000)
      Type: incoming
      Sent: Sun, 27 Sep 2026 18:58:00 +0200
      Received: Sun, 27 Sep 2026 18:58:01 +0200

      The lamp flickers
      Model: LX-4

      From: You
      Type: outgoing
      Sent: Sun, 27 Sep 2026 18:59:00 +0200

      Since when?
      """, as: "lamp.txt")
    expectNoDifference(
      reading.lines, ["1 0.0-? Tove Lind: The lamp flickers Model: LX-4", "2 60.0-? You: Since when?"])
    expectNoDifference(
      reading.details,
      ImportedDetails(
        channel: .chat, startedAt: Date(timeIntervalSince1970: 1_790_528_280), duration: 60,
        guessed: [.channel, .duration]))
    expectNoDifference(reading.findings, [])
    #expect(reading.kind == .transcript(.signal))
  }
}

import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

struct SalesforceChatTests {
  private let lines = [
    "1 5.0-? Jonas F: Good morning.", "2 63.0-? Tove: It flickers. Colour: white", "3 3723.0-? Jonas F: Sent.",
  ]

  @Test func readsTheBodyAsText() {
    let reading = read(
      """
      Chat Started: Sunday, September 27, 2026, 18:58:00 (+0200)
      Chat Origin: Web shop
      Agent Jonas F
      ( 5s ) Jonas F: Good morning.
      ( 1m 3s ) Tove: It flickers.
      Colour: white
      ( 1h 2m 3s ) Jonas F: Sent.
      """, as: "chat.txt")
    expectNoDifference(reading.lines, lines)
    expectNoDifference(
      reading.details,
      ImportedDetails(
        channel: .chat, agent: "Jonas F", startedAt: Date(timeIntervalSince1970: 1_790_528_280), duration: 3723,
        metadata: ["origin": .string("Web shop")], guessed: [.channel, .duration]))
  }

  @Test func readsTheBodyAsHTML() {
    let reading = read(
      """
      <p align="center">Chat Started: Sunday, September 27, 2026, 18:58:00 (+0200)</p><p align="center">Agent Jonas F</p>\
      ( 5s ) Jonas F: Good morning.<br>( 1m 3s ) Tove: It flickers.<br>Colour: white<br>( 1h 2m 3s ) Jonas F: Sent.<br>
      """, as: "chat.txt")
    expectNoDifference(reading.lines, lines)
    #expect(reading.details.agent == "Jonas F")
  }

  @Test func aStartWithoutAZoneIsUTCUnlessAPersonSaysOtherwise() throws {
    let text = Data("Chat Started: Sunday, September 27, 2026, 18:58:00\n( 5s ) Jonas F: Good morning.\n".utf8)
    let assumed = Transcript.read(text, named: "chat.txt")
    expectNoDifference(assumed.details.startedAt, Date(timeIntervalSince1970: 1_790_535_480))
    expectNoDifference(assumed.rules, ["assumed"])
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    let said = Transcript.read(text, named: "chat.txt", clock: ClockReading(zone: zone))
    expectNoDifference(said.details.startedAt, Date(timeIntervalSince1970: 1_790_528_280))
    expectNoDifference(said.rules, [])
  }

  @Test func markupMayBeInCapitals() {
    let reading = read("( 5s ) Jonas F: Good <pre>morning.<BR>( 9s ) Tove: It flickers.<Br/>", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 5.0-? Jonas F: Good morning.", "2 9.0-? Tove: It flickers."])
    let text = read("( 5s ) Jonas F: Type <pre>\n( 9s ) Tove: a < b\n", as: "chat.txt")
    expectNoDifference(text.lines, ["1 5.0-? Jonas F: Type <pre>", "2 9.0-? Tove: a < b"])
  }
}

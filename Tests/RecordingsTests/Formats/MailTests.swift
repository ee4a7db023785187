import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct MailTests {
  private let head = "From: Tove Lind <tove@example.org>\nTo: Lumen Shop <care@example.com>\nSubject: Lamp\n"

  @Test func readsASinglePlainMessage() {
    let reading = read(
      "\(head)Date: Sun, 27 Sep 2026 18:58:00 +0200\n\nHello,\nmodel: LX-4 flickers.\nTel: 0460 1\n", as: "lamp.txt")
    expectNoDifference(reading.lines, ["1 ?-? Tove Lind: Hello, model: LX-4 flickers. Tel: 0460 1"])
    expectNoDifference(
      reading.details,
      ImportedDetails(
        channel: .email, startedAt: Date(timeIntervalSince1970: 1_790_528_280),
        metadata: ["subject": .string("Lamp")], guessed: [.channel]))
    #expect(reading.findings.isEmpty)
  }

  @Test func whatIsKeptOfItHasItsSender() throws {
    let transcript = try #require(read("\(head)\nIt flickers.\n", as: "lamp.txt").transcript)
    let kept = transcript.kept(of: Data(), named: "lamp.txt")
    let again = Transcript.read(kept.data, named: "lamp.\(kept.extension)")
    expectNoDifference(again.lines, ["1 ?-? Tove Lind: It flickers."])
  }

  @Test(arguments: [
    "MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\nIt flickers =E2=80=93 always.\n",
    "\nIt is fixed.\n\nOn Sunday Tove Lind wrote:\n> It flickers.\n", "\nIt is fixed.\n\nFrom: Tove\nIt flickers.\n",
  ])
  func refusesWhatItWouldReadWrongly(_ rest: String) {
    let reading = read(head + rest, as: "lamp.eml")
    #expect(reading.transcript == nil)
    #expect(reading.rules == ["mail-message"])
    #expect(reading.kind == .mail)
  }

  @Test func aChatThatNamesASenderIsNotAMail() {
    #expect(read("From: here\nAgent: hello\nCustomer: hi\n", as: "a.txt").kind == .transcript(.plainText))
  }
}

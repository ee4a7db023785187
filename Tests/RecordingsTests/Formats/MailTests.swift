import CustomDump
import Foundation
import Notation
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

  @Test(arguments: [
    "Am 20.11.2026 um 14:03 schrieb Tove Lind:", "Le 20 nov. 2026 à 14:03, Tove Lind a écrit :",
    "El 20/11/2026 a las 14:03, Tove Lind escribió:", "Il giorno 20 nov 2026 Tove Lind ha scritto:",
    "Em 20/11/2026 às 14:03, Tove Lind escreveu:", "Op 20 nov 2026 schreef Tove Lind:",
    "On Fri, 20 Nov 2026 at 14:03, Tove Lind\n<tove@example.org> wrote:", "2026年11月20日 14:03，Tove Lind 写道：",
    "-----Ursprüngliche Nachricht-----", "-------- Message d'origine --------",
    "Von: Tove Lind\nGesendet: Freitag, 20. November 2026", "De : Tove Lind\nEnvoyé : vendredi 20 novembre",
  ])
  func recognizesQuotationsInTheUsualLanguages(_ quotation: String) {
    let reading = read("\(head)\nEs ist repariert.\n\n\(quotation)\nIt flickers.\n", as: "lamp.txt")
    #expect(reading.transcript == nil)
    #expect(reading.rules == ["mail-message"])
  }

  @Test(arguments: ["De: una lámpara.", "I wrote this down:", "--- model LX-4", "Von: oben bis unten", "She rewrote:"])
  func aLineThatOnlyResemblesAQuotationIsRead(_ line: String) {
    let transcript = read("\(head)\nIt flickers.\n\(line)\nnothing more\n", as: "lamp.txt").transcript
    #expect(transcript?.lines.contains { $0.text.contains(line) } == true)
  }

  @Test(arguments: [
    "From ida@example.com Fri Nov 20 14:03:11 2026\nFrom: Ida <ida@example.com>\nTo: x@example.com\nSubject: Bill\n",
    "From - Fri Nov 20 14:03:11 2026\nReturn-Path: <ida@example.com>\nX-Account: 1\nFrom: Ida\nTo: x@example.com\n",
    "From: Ida <ida@example.com>\nTo: x@example.com\nUser-Agent: Mail\nMIME-Version: 1.0\n",
  ])
  func aMailboxIsRefused(_ head: String) {
    let next = "From m@example.com Fri Nov 20 15:03:11 2026\nFrom: M <m@example.com>\nSubject: Re: Bill\n\nHi\n"
    let reading = read("\(head)\nHello\n\n\(next)", as: "a.txt")
    #expect(reading.transcript == nil)
    #expect(reading.rules == ["mail-message"])
  }

  @Test(arguments: [
    "Von: Tove Lind <tove@example.org>\nGesendet: Freitag, 20. November 2026 14:03\nAn: Lumen Shop\nBetreff: Lampe\n",
    "De : Tove Lind <tove@example.org>\nEnvoyé : vendredi 20 novembre 2026 14:03\nÀ : Lumen Shop\nObjet : Lampe\n",
  ])
  func readsHeadsInOtherLanguages(_ head: String) {
    let reading = read("\(head)\nHallo,\nsie flackert.\n\nTove\n", as: "lamp.txt")
    expectNoDifference(reading.lines, ["1 ?-? Tove Lind: Hallo, sie flackert.", "2 ?-? Tove Lind: Tove"])
    expectNoDifference(
      reading.details,
      ImportedDetails(
        channel: .email, startedAt: Date(timeIntervalSince1970: 1_795_183_380),
        metadata: ["subject": .string("Lampe")], guessed: [.channel]))
  }

  @Test func aChatOfShortNamesIsNotAMail() {
    #expect(read("De: hola\nA: hola\nDe: dime\n", as: "a.txt").kind == .transcript(.plainText))
  }

  @Test func aChatThatNamesASenderIsNotAMail() {
    #expect(read("From: here\nAgent: hello\nCustomer: hi\n", as: "a.txt").kind == .transcript(.plainText))
  }

  @Test func eachParagraphCanBeCited() throws {
    let reading = read("\(head)\nHello,\n\nthe lamp\nflickers.\n \n\nTove\n", as: "lamp.txt")
    expectNoDifference(
      reading.lines, ["1 ?-? Tove Lind: Hello,", "2 ?-? Tove Lind: the lamp flickers.", "3 ?-? Tove Lind: Tove"])
    let kept = try #require(reading.transcript).written()
    expectNoDifference(
      String(decoding: kept.data, as: UTF8.self), "Tove Lind: Hello,\nTove Lind: the lamp flickers.\nTove Lind: Tove\n")
  }
}

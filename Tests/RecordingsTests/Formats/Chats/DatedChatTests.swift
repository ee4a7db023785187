import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct DatedChatTests {
  private let android = """
    27/09/2026, 18:58 - Messages are end-to-end encrypted.
    27/09/2026, 18:58 - Tove Lind: The lamp flickers
    27/09/2026, 18:59 - +46 70 000 00 00: Which model is it?
    27/09/2026, 19:02 - Tove Lind: It says
    Model: LX-4
    Bought: in May
    27/09/2026, 19:04 - Tove Lind: <Media omitted>
    """

  @Test func onlyAStampBeginsAMessage() {
    let reading = read(android, as: "lamp.txt")
    expectNoDifference(
      reading.lines,
      [
        "1 0.0-? System: Messages are end-to-end encrypted.", "2 0.0-? Tove Lind: The lamp flickers",
        "3 60.0-? +46 70 000 00 00: Which model is it?",
        "4 240.0-? Tove Lind: It says Model: LX-4 Bought: in May", "5 360.0-? Tove Lind: <Media omitted>",
      ])
    #expect(reading.kind == .transcript(.whatsApp))
    expectNoDifference(
      reading.details,
      ImportedDetails(
        channel: .chat, startedAt: Date(timeIntervalSince1970: 1_790_535_480), duration: 360,
        guessed: [.channel, .duration]))
    #expect(reading.rules == ["assumed"])
  }

  @Test func aZoneSaysWhatTheClockMeans() {
    let clock = ClockReading(zone: TimeZone(identifier: "Europe/Stockholm"))
    let reading = Transcript.read(Data(android.utf8), named: "lamp.txt", clock: clock)
    #expect(reading.details.startedAt == Date(timeIntervalSince1970: 1_790_528_280))
    #expect(reading.findings.isEmpty)
  }

  /// iPhones put direction marks before notices and a narrow blank before AM and PM.
  @Test func readsTheExportsOfIPhones() {
    let reading = read(
      """
      [9/27/26, 11:59:50\u{202F}AM] Tove Lind: The lamp flickers
      \u{200E}[9/27/26, 12:00:10\u{202F}PM] Lumen Shop: \u{200E}image omitted
      [9/27/26, 1:00:00\u{202F}PM] Tove Lind: Thank you
      """, as: "lamp.txt")
    expectNoDifference(
      reading.lines,
      [
        "1 0.0-? Tove Lind: The lamp flickers", "2 20.0-? Lumen Shop: image omitted",
        "3 3610.0-? Tove Lind: Thank you",
      ])
    #expect(reading.details.startedAt == Date(timeIntervalSince1970: 1_790_510_390))
  }

  @Test(arguments: [
    "2026-09-27, 18:58 - ", "27.09.2026, 18:58 - ", "[27.09.26, 18:58:00] ", "[2026-09-27 18:58:00] ",
    "2026-09-27 18:58:00 ", "[27/9/2026, 6:58 PM] ",
  ])
  func readsEveryWayOfWritingTheDate(_ stamp: String) {
    let reading = read("\(stamp)Tove Lind: hello\n\(stamp)Lumen Shop: hi\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Tove Lind: hello", "2 0.0-? Lumen Shop: hi"])
    #expect(reading.details.startedAt == Date(timeIntervalSince1970: 1_790_535_480))
  }

  /// As phones in Chinese, Korean, Japanese, Spanish, French, German, Italian, Portuguese and Arabic write it.
  @Test(arguments: [
    "2026/9/27 下午6:58 - ", "[2026/9/27 下午6:58:00] ", "2026. 9. 27. 오후 6:58 - ", "[2026. 9. 27. 오후 6:58:00] ",
    "2026년 9월 27일 오후 6:58, ", "2026/09/27 18:58 - ", "[2026/09/27 午後6:58:00] ", "27/9/2026, 6:58 p.\u{A0}m. - ",
    "27/09/2026 à 18:58 - ", "27.09.2026 18:58 Uhr ", "27.09.26, 18:58 - ", "27/09/26, 18:58 - ", "27/09/2026 18:58 - ",
    "٢٧\u{200F}/٩\u{200F}/٢٠٢٦، ٦:٥٨ م - ",
  ])
  func readsTheExportsOfPhonesInOtherLanguages(_ stamp: String) {
    let reading = read("\(stamp)Tove Lind: hello\n\(stamp)张伟 : 你好\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Tove Lind: hello", "2 0.0-? 张伟: 你好"])
    #expect(reading.details.startedAt == Date(timeIntervalSince1970: 1_790_535_480))
  }

  @Test func aWordThatMayStandInADateBeginsAMessage() {
    let reading = read("2026-09-27 18:58:00 On: the way\n2026-09-27 18:59:00 On: the way\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? On: the way", "2 60.0-? On: the way"])
  }

  /// Messages do not run backwards, which tells the day from the month where neither is above 12.
  @Test func theOrderOfTheMessagesDecidesTheOrderOfTheDate() {
    let reading = read(
      """
      05/06/2026, 10:00 - Tove Lind: hello
      06/06/2026, 10:00 - Lumen Shop: hi
      01/07/2026, 10:00 - Tove Lind: done
      """, as: "chat.txt")
    #expect(reading.transcript?.lines.map(\.start) == [0, 86_400, 26 * 86_400])
    #expect(reading.details.startedAt == Date(timeIntervalSince1970: 1_780_653_600))
  }

  @Test func namesTheOptionWhereNothingDecides() {
    let text = "05/06/2026, 10:00 - Tove Lind: hello\n06/06/2026, 10:01 - Lumen Shop: hi\n"
    let open = read(text, as: "chat.txt")
    #expect(open.rules == ["date-order"])
    #expect(open.details.startedAt == nil)
    #expect(open.details.duration == nil)
    #expect(open.transcript?.lines.map(\.start) == [nil, nil])
    let stated = Transcript.read(Data(text.utf8), named: "chat.txt", clock: ClockReading(dates: .dayFirst, zone: .gmt))
    #expect(stated.transcript?.lines.map(\.start) == [0, 86_460])
    #expect(stated.rules == ["long-chat"])
  }

  @Test func aTitleAboveTheMessagesIsNotAMessage() {
    let reading = read(
      "Care desk\n\n[2026-09-27 18:58:00] Tove: hello\n[2026-09-27 18:59:00] Lumen: hi\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Tove: hello", "2 60.0-? Lumen: hi"])
    #expect(reading.rules == ["assumed", "lines-left-out 1"])
  }

  @Test func messagesOfOneDayHaveTheirTimesWhateverDayItWas() {
    let reading = read("05/06/2026, 10:00 - Tove: hello\n05/06/2026, 10:02 - Lumen: hi\n", as: "chat.txt")
    #expect(reading.transcript?.lines.map(\.start) == [0, 120])
    #expect(reading.details.startedAt == nil)
  }

  /// A chat may go on for days, and what a workspace keeps of it is read as it was.
  @Test func whatIsKeptIsReadAgainAsItWas() throws {
    let text = "[2026-09-27 18:58:00] Tove: <b>hello</b>\n[2026-09-30 08:00:00] Lumen: hi\nNote: closed\n"
    let transcript = try #require(read(text, as: "chat.txt").transcript)
    let kept = transcript.kept(of: Data(text.utf8), named: "chat.txt")
    let again = Transcript.read(kept.data, named: "chat.\(kept.extension)")
    #expect(again.transcript?.lines.map(\.text) == ["<b>hello</b>", "hi Note: closed"])
    #expect(again.transcript?.lines.map(\.start) == [0, 219_720])
    #expect(again.findings.isEmpty)
  }
}

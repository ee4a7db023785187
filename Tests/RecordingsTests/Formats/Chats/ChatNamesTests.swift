import CustomDump
import QualityModel
import Recordings
import Testing

/// Where chat programs write who wrote a message.
struct ChatNamesTests {
  private func spoken(_ text: String) -> [String] {
    (read(text, as: "chat.txt").transcript?.lines ?? []).map { "\($0.speaker ?? "?"): \($0.text)" }
  }

  /// As WeChat and QQ, Discord and Teams write it.
  @Test(arguments: [
    "2026-09-27 18:58:11 ", "[27-Sep-26 06:58 PM] ", "[9/27/2026 6:58 PM] ",
  ])
  func aNameMayStandAloneAboveTheWords(stamp: String) {
    let text = "\(stamp)Tove Lind\nThe lamp\nflickers\n\n\(stamp)jonas#1234\nSince when?\n\(stamp)Tove Lind\nMay\n"
    expectNoDifference(spoken(text), ["Tove Lind: The lamp flickers", "jonas#1234: Since when?", "Tove Lind: May"])
    let once = "\(stamp)Tove Lind\nhi\n\(stamp)Jonas Falk\nhello\n"
    expectNoDifference(spoken(once), ["Tove Lind: hi", "Jonas Falk: hello"])
  }

  @Test(arguments: ["2026-09-27 18:58:11 ", "[2026-09-27 18:58] ", "(9/27/26 18:58:11) ", "[18:58:11] ", "18:58 ", ""])
  func aNameMayStandInBrackets(stamp: String) {
    let text = "\(stamp)<tove> The lamp flickers\n\(stamp)<jonas> since when?\n\(stamp)<tove> May: the 4th\n"
    expectNoDifference(spoken(text), ["tove: The lamp flickers", "jonas: since when?", "tove: May: the 4th"])
  }

  @Test func rolesMayStandInSquareBrackets() {
    expectNoDifference(
      spoken("2026-09-27 18:58:11 [Agent] hello\n2026-09-27 18:58:30 [Visitor] hi\n"), ["Agent: hello", "Visitor: hi"])
  }

  @Test func withoutNamesNoOneIsNamed() {
    let text = "2026-09-27 18:58:11 the lamp flickers\nsince May\n2026-09-27 18:59:11 have you tried\nanother socket\n"
    let reading = read(text, as: "chat.txt")
    expectNoDifference(
      reading.lines, ["1 0.0-? ?: the lamp flickers since May", "2 60.0-? ?: have you tried another socket"])
    expectNoDifference(reading.rules, ["assumed", "no-speakers"])
    #expect(reading.kind == .transcript(.textChat))
  }

  @Test func aNoticeAmongNamedMessagesIsTheSystems() {
    expectNoDifference(
      spoken("[2026-09-27 18:58] <Media omitted>\n[2026-09-27 18:58] Tove: <b> [x] hi\n[2026-09-27 18:59] Tove: ok\n"),
      ["System: <Media omitted>", "Tove: <b> [x] hi", "Tove: ok"])
  }

  @Test func aSoundInAngleBracketsIsNotASpeaker() {
    expectNoDifference(
      spoken("Agent: hello\n<noise> can you\nCustomer: yes\n<noise> hear me\nAgent: good\n"),
      ["Agent: hello <noise> can you", "Customer: yes <noise> hear me", "Agent: good"])
  }

  /// As WeChat, Teams, Discord and Telegram copy it.
  @Test(arguments: [
    ("", " 2026-09-27 18:58:11"), ("", " 9/27/2026 6:58 PM"), ("", " — 9/27/2026 6:58 PM"),
    ("", ", [27.09.2026 18:58]"),
    ("Care desk\n\n", "  Sun, Sep 27, 2026, 6:58 PM"),
  ])
  func theStampMayStandBehindTheName(title: String, stamp: String) {
    let text = "\(title)Tove Lind\(stamp)\nThe lamp\nflickers\n\njonas\(stamp)\nsince May\n"
    expectNoDifference(spoken(text), ["Tove Lind: The lamp flickers", "jonas: since May"])
    #expect(read(text, as: "chat.txt").details.startedAt != nil)
  }

  @Test func aDateBehindATitleIsNotAChat() {
    let text = "Started 2026-09-27 18:58\nEnded 2026-09-27 19:10\nAgent: hello\nCustomer: hi\n"
    expectNoDifference(
      spoken(text), ["?: Started 2026-09-27 18:58 Ended 2026-09-27 19:10", "Agent: hello", "Customer: hi"])
  }
}

import CustomDump
import QualityModel
import Recordings
import Testing

/// Times before messages without a date: of the day, or since the beginning.
struct TimesOfDayTests {
  private func starts(_ times: [String]) -> [Double?] {
    let text = times.enumerated().map { "[\($0.element)] \($0.offset % 2 == 0 ? "Customer" : "Agent"): line" }
    return read(text.joined(separator: "\n"), as: "chat.txt").transcript?.lines.map(\.start) ?? []
  }

  @Test func theFirstMessageIsAtZero() {
    #expect(starts(["16:20:05", "16:20:35", "16:22:05"]) == [0, 30, 120])
    #expect(starts(["4:20 PM", "4:21 PM"]) == [0, 60])
    #expect(starts(["11:59 AM", "12:01 PM", "1:00 PM"]) == [0, 120, 3660])
  }

  @Test func theyMayPassMidnightOrMidday() {
    #expect(starts(["23:57", "23:59", "00:04"]) == [0, 120, 420])
    #expect(starts(["12:58", "12:59", "1:02"]) == [0, 60, 240])
  }

  @Test func messagesStayAsTheyWereWritten() {
    #expect(starts(["14:00:00", "14:00:30", "14:00:20", "14:01:00"]) == [0, 30, nil, 60])
  }

  @Test func timesSinceTheBeginningStayWhatTheyAre() {
    #expect(starts(["00:03", "00:09", "12:40", "59:58"]) == [3, 9, 760, 3598])
    #expect(starts(["0:00:03", "0:59:00", "1:02:44"]) == [3, 3540, 3764])
    #expect(starts(["58:10", "1:00:10"]) == [3490, 3610])
    #expect(read("[00:03] Agent: a\n[00:09] Customer: b", as: "a.txt").findings.isEmpty)
  }

  @Test func saysWhatWasTakenForGranted() {
    let reading = read("[14:03] Agent: a\n[14:09] Customer: b", as: "a.txt")
    #expect(reading.rules == ["times-of-day"])
    #expect(reading.details.channel == .chat)
    #expect(reading.details.duration == 360)
    #expect(reading.details.guessed == [.channel, .duration])
  }

  @Test func readsTheChatOfAZoomMeeting() {
    let reading = read(
      "18:58:00 From Tove Lind to Everyone: hello\n18:58:30 From Jonas Falk to Tove Lind: hi: you\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Tove Lind: hello", "2 30.0-? Jonas Falk: hi: you"])
  }

  /// Zendesk's chats stand in round brackets, with the system's own lines between asterisks.
  @Test func readsLinesOfTheSystem() {
    let reading = read(
      """
      (02:03:11 PM) Visitor 8841: the lamp flickers
      (02:03:20 PM) *** Jonas Falk joined the chat ***
      (02:03:51 PM) Jonas Falk: Since when?
      Order: is it still boxed
      """, as: "chat.txt")
    expectNoDifference(
      reading.lines,
      [
        "1 0.0-? Visitor 8841: the lamp flickers", "2 9.0-? System: *** Jonas Falk joined the chat ***",
        "3 40.0-? Jonas Falk: Since when? Order: is it still boxed",
      ])
    #expect(reading.findings.isEmpty)
  }

  @Test func readsTheChatOfAnOlderZoomMeeting() {
    let reading = read(
      """
      18:58:00\t From  Tove Lind : hello
      18:58:30\t From  Jonas Falk  to  Tove Lind (Privately) : hi: you
      """, as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Tove Lind: hello", "2 30.0-? Jonas Falk: hi: you"])
  }

  @Test func aNameInSmallLettersBehindATimeHasToComeAgain() {
    let text = "18:58:00 tove: hello\n18:58:30 jonas: at\n19:00 works: fine\n18:58:40 tove: ok\n18:58:50 jonas: bye\n"
    expectNoDifference(
      read(text, as: "chat.txt").lines,
      ["1 0.0-? tove: hello", "2 30.0-? jonas: at 19:00 works: fine", "3 40.0-? tove: ok", "4 50.0-? jonas: bye"])
  }
}

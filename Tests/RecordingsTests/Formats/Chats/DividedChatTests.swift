import CustomDump
import Notation
import QualityModel
import Testing

@testable import Recordings

@Suite("Chats with the days on lines between the messages") struct DividedChatTests {
  private static let lines = [
    "1 0.0-? Ana: Hello, how can I help?", "2 60.0-? Ida: My parcel is late.", "3 68820.0-? Ana: It is with you today.",
  ]

  @Test(arguments: [
    "Monday, 3 March 2025\n14:03 Ana: Hello, how can I help?\n14:04 Ida: My parcel is late.\nTuesday, 4 March 2025\n09:10 Ana: It is with you today.\n",
    "— 03.03.2025 —\n[14:03] Ana: Hello, how can I help?\n[14:04] Ida: My parcel is late.\n\n— 04.03.2025 —\n[09:10] Ana: It is with you today.\n",
    "2025-03-03\nAna  2:03 PM\nHello, how can I help?\nIda  2:04 PM\nMy parcel is late.\n2025-03-04\nAna  9:10 AM\nIt is with you today.\n",
  ])
  func theyDateTheMessagesBelow(text: String) {
    let reading = read(text, as: "chat.txt")
    expectNoDifference(reading.lines, Self.lines)
    expectNoDifference(reading.details.startedAt.map(UTC.second), "2025-03-03T14:03:00Z")
    expectNoDifference(reading.rules, ["assumed"])
  }

  @Test func aDayThatCouldBeAnyIsSaidAndDatesNothing() {
    let reading = read("Today\n14:03 Ana: Hello\n14:04 Ida: My parcel is late.\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Ana: Hello", "2 60.0-? Ida: My parcel is late."])
    expectNoDifference(reading.details.startedAt, nil)
    expectNoDifference(reading.rules, ["day-unknown 1", "times-of-day"])
    expectNoDifference(
      reading.findings.first?.message.text,
      "`Today` does not say which day that was, so no date was taken, and the chat has no start")
  }

  @Test func messagesAboveTheFirstDayLeaveItUnknown() {
    let reading = read(
      "14:03 Ana: Hello\n14:04 Ida: My parcel is late.\n--- 4 March 2025 ---\n09:10 Ana: It is here.\n", as: "chat.txt")
    expectNoDifference(reading.lines.last, "3 68820.0-? Ana: It is here.")
    expectNoDifference(reading.rules, ["day-unknown 1", "times-of-day"])
  }

  @Test func aDayInWordsThatSomeoneWroteStaysAWord() {
    let reading = read("14:03 Ana: When shall we come?\n14:04 Ida: Best is\nMonday\n14:05 Ana: Good\n", as: "chat.txt")
    expectNoDifference(reading.lines[1], "2 60.0-? Ida: Best is Monday")
  }
}

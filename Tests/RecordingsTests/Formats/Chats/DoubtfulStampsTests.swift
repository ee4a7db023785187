import CustomDump
import QualityModel
import Recordings
import Testing

/// Messages that begin in another way than the others of their chat.
struct DoubtfulStampsTests {
  private func chat(_ head: String, in stamps: [String] = ["20/11/2026 14:03:11", "20/11/2026 14:07:11"]) -> String {
    "[\(stamps[0])] Ida: hi\n[\(stamps[0])] Ana: ho\n\(head) Ida: changed\n[\(stamps[1])] Ana: bye\n"
  }

  @Test(arguments: [
    "[20/11/2026 14:05:11 | Edited 14:06:00]", "[20/11/2026 14:05:11, edited]", "[20/11/2026 14:05:11 (edited)]",
  ])
  func aRemarkBesideTheTimeIsNotTheEndOfAMessage(head: String) {
    let reading = read(chat(head), as: "chat.txt")
    expectNoDifference(
      reading.lines, ["1 0.0-? Ida: hi", "2 0.0-? Ana: ho", "3 120.0-? Ida: changed", "4 240.0-? Ana: bye"])
    expectNoDifference(reading.rules, ["assumed"])
  }

  @Test func alsoWhereMostMessagesHaveOne() {
    let stamps = ["20/11/2026 14:03:11 | Edited 14:06:00", "20/11/2026 14:04:11", "20/11/2026 14:05:11 | Deleted"]
    let names = ["Ida: hi", "Ana: ho", "Ida: bye"]
    let text = zip(stamps, names).map { "[\($0)] \($1)\n" }.joined()
    expectNoDifference(read(text, as: "chat.txt").lines, ["1 0.0-? Ida: hi", "2 60.0-? Ana: ho", "3 120.0-? Ida: bye"])
  }

  @Test func alsoAmongTimesWithoutADate() {
    let reading = read(chat("[14:05, edited]", in: ["14:03", "14:07"]), as: "chat.txt")
    expectNoDifference(
      reading.lines, ["1 0.0-? Ida: hi", "2 0.0-? Ana: ho", "3 120.0-? Ida: changed", "4 240.0-? Ana: bye"])
  }

  @Test func whatMayBeAMessageIsNamed() {
    let reading = read(chat("[14:05, edited]"), as: "chat.txt")
    expectNoDifference(reading.lines[1], "2 0.0-? Ana: ho [14:05, edited] Ida: changed")
    expectNoDifference(reading.rules, ["assumed", "labels-as-words 3"])
    expectNoDifference(
      reading.findings.last?.message,
      "this line may be a message of `Ida`, and was taken as words of the message before it")
    expectNoDifference(read(chat("[14:05] see"), as: "chat.txt").rules, ["assumed"])
  }

  @Test(arguments: ["31/02/2026, 14:05", "20/11/2026, 25:03", "20/11/2026, 13:03 PM"])
  func aDateThatDoesNotExistIsNamed(date: String) {
    let lines = ["20/11/2026, 14:03 - Ida: hi", "\(date) - Ana: ho", "20/11/2026, 14:07 - Ida: bye"]
    let middle = read(lines.joined(separator: "\n"), as: "chat.txt")
    expectNoDifference(middle.lines, ["1 0.0-? Ida: hi", "2 ?-? Ana: ho", "3 240.0-? Ida: bye"])
    expectNoDifference(middle.rules, ["assumed", "bad-date 2"])
    let reason = date.hasPrefix("31") ? " (February 2026 has 28 days)" : ""
    expectNoDifference(
      middle.findings.last?.message, "`\(date)` is not a date with a time\(reason), so this message has none")
    let first = read([lines[1], lines[0]].joined(separator: "\n"), as: "chat.txt")
    expectNoDifference(first.lines, ["1 ?-? Ana: ho", "2 0.0-? Ida: hi"])
    expectNoDifference(first.rules, ["assumed", "bad-date 1"])
    let only = read(lines[1] + "\n", as: "chat.txt")
    expectNoDifference(only.rules, ["bad-date 1"])
    expectNoDifference(only.transcript, nil)
  }

  @Test(arguments: [
    ("[14:03]", "[14:75]", "14:75"), ("14:03", "14:60", "14:60"), ("[2:03 PM]", "[2:75 PM]", "2:75 PM"),
    ("2:03 PM", "2:75 PM", "2:75 PM"),
  ])
  func aTimeThatDoesNotExistIsNamed(time: String, other: String, written: String) {
    let text = "\(time) Ida: hi\n\(time) Home: ho\n\(other) Ida: bad\n\(time) Home: x\n"
    let reading = read(text, as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Ida: hi", "2 0.0-? Home: ho", "3 ?-? Ida: bad", "4 0.0-? Home: x"])
    expectNoDifference(reading.rules.filter { $0 != "times-of-day" }, ["bad-date 3"])
    expectNoDifference(
      reading.findings.last?.message.text, "`\(written)` is not a time, so what it is before has none")
  }

  /// Where no other line begins with a time, such numbers are something else.
  @Test func numbersInATextWithoutTimesAreWords() {
    let reading = read("Agent: the score?\n14:75 Home: won\nCustomer: yes\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 ?-? Agent: the score? 14:75 Home: won", "2 ?-? Customer: yes"])
    expectNoDifference(reading.findings, [])
  }
}

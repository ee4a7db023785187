import CustomDump
import QualityModel
import Recordings
import Testing

@Suite("Files of messages with times of day and no dates") struct MessageClocksTests {
  private func lines(_ text: String) -> [String] {
    read(text).rows.flatMap { row in
      (row.transcript?.lines ?? []).map { "\($0.start.map { "\($0)" } ?? "-") \($0.speaker ?? "-"): \($0.text)" }
    }
  }

  @Test(arguments: ["time", "sent at"]) func theirOrderAndTheTimeBetweenThemAreKept(title: String) {
    let text = "conversation id,\(title),sender,message\nc,14:03:11,Ana,hello\nc,14:03:50,Ida,late\n"
    expectNoDifference(lines(text), ["0.0 Ana: hello", "39.0 Ida: late"])
    let metadata = read(text)
    expectNoDifference(metadata.rows.map(\.interaction.startedAt), [nil])
    expectNoDifference(metadata.rows.map(\.interaction.duration), [39])
    expectNoDifference(
      metadata.findings.map { "\($0.rule): \($0.message)" },
      [
        "day-unknown: `\(title)` has times of day without dates, so the conversations have no start, and a day ends "
          + "where times go back"
      ])
  }

  @Test func midnightIsPassed() {
    expectNoDifference(
      lines("conversation id,time,sender,message\nc,23:59:11,Ana,hello\nc,00:00:50,Ida,late\n"),
      ["0.0 Ana: hello", "99.0 Ida: late"])
  }

  @Test func theNewestFirstIsTurnedRound() {
    expectNoDifference(
      lines("conversation id,time,sender,message\nc,14:05,Ida,late\nc,14:03,Ana,hello\n"),
      ["0.0 Ana: hello", "120.0 Ida: late"])
  }

  @Test func aTableOfOneConversationIsRefusedWithAWayOut() {
    expectNoDifference(
      read("time,sender,message\n14:03:11,Ana,hello\n14:03:50,Ida,late\n").refusal?.help,
      "if the rows are the messages of one conversation, add a column `id` with the same name in each row; otherwise "
        + "say which column is the id with `--map id=Column`")
  }

  @Test(arguments: ["Dialogue ID", "Dialog ID", "Interaction ID", "Conversation Id"])
  func theirIdsAreFound(title: String) {
    expectNoDifference(read("\(title),sender,message\nc,Ana,hello\nc,Ida,late\n").rows.map(\.sourceID), ["c"])
  }
}

import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

struct MessageFilesTests {
  private let chats = """
    Chat ID,Sent at,Sender type,Sender,Message
    K-1,2026-11-20T14:03:11Z,end-user,Ida,My lamp flickers
    K-1,2026-11-20T14:03:52Z,agent,Åsa Berg,"Good day, since when?"
    K-2,2026-11-20T15:00:00Z,end-user,Tom,Hello
    K-1,2026-11-20T14:04:30Z,end-user,Ida,since noon
    """

  private func lines(_ row: CallMetadata.Row?) -> [String] {
    (row?.transcript?.lines ?? []).map { "\($0.start.map { "\($0)" } ?? "-") \($0.speaker ?? "-"): \($0.text)" }
  }

  @Test func eachConversationBecomesOneChatWithItsLines() throws {
    let metadata = read(chats, try ReadingOptions(mapping: ["start=Sent at"]))
    expectNoDifference(metadata.kind, .messages)
    expectNoDifference(
      metadata.rows.map(\.interaction),
      [
        Interaction(
          id: "k-1", channel: .chat, agent: "asa-berg", startedAt: Date(timeIntervalSince1970: 1_795_183_391),
          duration: 79,
          metadata: ["source": .string("K-1"), "agent": .string("Åsa Berg")]),
        Interaction(
          id: "k-2", channel: .chat, startedAt: Date(timeIntervalSince1970: 1_795_186_800),
          metadata: ["source": .string("K-2")]),
      ])
    expectNoDifference(metadata.rows.map(\.guessed), [[.channel, .duration], [.channel]])
    expectNoDifference(
      lines(metadata.rows.first),
      ["0.0 Customer: My lamp flickers", "41.0 Agent: Good day, since when?", "79.0 Customer: since noon"])
    expectNoDifference(metadata.findings, [])
  }

  @Test func aConversationWithoutWordsIsLeftOut() {
    let metadata = read("id,sender,message\na,Ida,hi\na,Ben Ito,\nb,Tom,\nb,Tom,\n")
    expectNoDifference(metadata.rows.map(\.sourceID), ["a"])
    expectNoDifference(
      metadata.findings.filter { $0.severity == .error }.map(\.message.text),
      ["no message of `b` has words; it was left out"])
    expectNoDifference(rules(metadata), ["empty-transcript 4", "empty-message 3"])
  }

  @Test func aPersonSaysWhichItIs() {
    let once = "id,from,message\na,Ida,hello\nb,Tom,hi\n"
    expectNoDifference(read(once).kind, .calls)
    expectNoDifference(read(once, as: .messages).rows.map { lines($0) }, [["- Ida: hello"], ["- Tom: hi"]])
    expectNoDifference(read(chats, as: .calls).leftOut.map(\.line), [3, 5])
    expectNoDifference(read("id,agent\na,bo\n", as: .messages).refusal?.rule, "no-message-column")
  }

  @Test func exportsThatListTheNewestFirstAreTurnedRound() {
    let metadata = read(
      """
      id,timestamp,direction,author,text
      a,2026-11-20T14:04:00Z,,Bo,bye
      a,2026-11-20T14:03:00Z,,Ida,and then
      a,2026-11-20T14:03:00Z,,Ida,first
      """)
    expectNoDifference(lines(metadata.rows.first), ["0.0 Ida: first", "0.0 Ida: and then", "60.0 Bo: bye"])
  }

  @Test func aMessagesOwnIDIsNotItsConversations() {
    let metadata = read("id,conversation_id,author,body\n1,chat-1,Ida,hello\n2,chat-1,Bo,good day\n3,chat-2,Tom,hi\n")
    expectNoDifference(metadata.rows.map(\.interaction.id), ["chat-1", "chat-2"])
    expectNoDifference(lines(metadata.rows.first), ["- Ida: hello", "- Bo: good day"])
  }

  @Test func severalAgentsKeepTheirNames() {
    let metadata = read(
      "id,role,sender,message\na,agent,Bo,one moment\na,customer,Ida,fine\na,agent,Cy,here I am\na,agent,Cy,well\n")
    expectNoDifference(metadata.rows.map(\.agentName), ["Cy"])
    expectNoDifference(
      lines(metadata.rows.first), ["- Bo: one moment", "- Customer: fine", "- Cy: here I am", "- Cy: well"])
  }

  @Test func messagesWithoutWordsAreCounted() {
    let metadata = read("id,from,message\na,Ida,\na,Bo,a fine picture\na,Ida,\n")
    expectNoDifference(lines(metadata.rows.first), ["- Bo: a fine picture"])
    expectNoDifference(metadata.findings.map(\.message), ["2 messages have no words"])
  }

  @Test func severalAgentsInOneConversationAreSaid() {
    let metadata = read(
      "id,role,sender,message\nK-1,agent,Bo,one moment\nK-1,customer,Ida,fine\nK-1,agent,Cy,here I am\nK-2,agent,Cy,x\n"
    )
    expectNoDifference(metadata.rows.map(\.agentName), ["Bo", "Cy"])
    expectNoDifference(
      metadata.findings.map(\.message),
      ["several agents wrote in one conversation: `K-1` is booked on Bo, and Cy wrote in it too"])
    let column = read("id,agent,sender,message\na,Bo,Bo,hi\na,Cy,Cy,here\na,,Ida,ok\n")
    expectNoDifference(lines(column.rows.first), ["- Bo: hi", "- Cy: here", "- Ida: ok"])
    expectNoDifference(column.findings.map(\.rule), ["several-agents"])
  }

  @Test func whatIsKeptOfRowsHasTheirSpeakers() throws {
    let metadata = read(
      "id,sender,role,message\n1,Ida,visitor,hi\n1,Ana López,agent,hello\n1,Ben Ito,agent,me too\n1,Ida,visitor,bye\n")
    let written = try #require(metadata.rows.first?.transcript).written()
    expectNoDifference(
      Transcript.read(written.data, named: "1.\(written.extension)").transcript?.lines,
      metadata.rows.first?.transcript?.lines)
  }

  @Test func aColumnOfWholeMomentsIsTheTimeWhateverElseItsTitleCouldBe() {
    let metadata = read("id,time,from,message\na,2026-11-20T14:03:11Z,Ida,hi\na,2026-11-20T14:04:11Z,Bo,hello\n")
    expectNoDifference(lines(metadata.rows.first), ["0.0 Ida: hi", "60.0 Bo: hello"])
    expectNoDifference(metadata.findings, [])
    let lengths = read("id,time,from,message\na,0:11,Ida,hi\na,0:12,Bo,hello\n")
    expectNoDifference(lengths.findings.map(\.rule), ["ambiguous-column"])
  }

  @Test func aHistoryOfDaysHasNoDuration() {
    let metadata = read("id,start,from,message\na,2026-10-01T10:00:00Z,Ida,hi\na,2026-11-05T10:00:00Z,Bo,hello\n")
    expectNoDifference(metadata.rows.map(\.interaction.duration), [nil])
    expectNoDifference(metadata.findings.map(\.rule), ["long-chat"])
  }
}

import CustomDump
import Notation
import QualityModel
import Recordings
import Testing

@Suite("Files of messages: what a conversation is, and what is kept of it") struct MessageColumnsTests {
  private func lines(_ metadata: CallMetadata) -> [[String]] {
    metadata.rows.map { ($0.transcript?.lines ?? []).map { "\($0.speaker ?? "-"): \($0.text)" } }
  }

  @Test func idsThatComeToOneAreNeverOneChat() {
    let metadata = read(
      "id,from,message\nA-1,Ida,lamp\nA-1,Bo,which\na-1,Tom,invoice\na 1,Eve,refund\nb,Kim,hello\nb,Bo,hi\n")
    expectNoDifference(lines(metadata), [["Ida: lamp", "Bo: which"], ["Kim: hello", "Bo: hi"]])
    expectNoDifference(metadata.leftOut.map { "\($0.line) \($0.rule)" }, ["4 two-names-one-id", "5 two-names-one-id"])
    expectNoDifference(
      metadata.leftOut.map(\.reason),
      [
        "`a-1` gives the id `a-1`, which `A-1` on line 2 has", "`a 1` gives the id `a-1`, which `A-1` on line 2 has",
      ])
  }

  @Test func aColumnWithOneValueInEachConversationIsKept() {
    let metadata = read("id,from,message,queue,attachment\na,Ida,hello,north,x.png\na,Bo,hi,,y.png\nb,Tom,hey,south,\n")
    expectNoDifference(
      metadata.rows.map(\.interaction.metadata), [["queue": .string("north")], ["queue": .string("south")]])
    expectNoDifference(
      metadata.findings.map(\.message.text),
      [
        "no field was found for `queue`; kept under `metadata`",
        "no field was found for `attachment`; not kept, since the messages of one conversation have several values there",
      ])
  }

  @Test func aRatingIsOfTheConversation() throws {
    let text = "id,from,message,Stars,CSAT\na,Ida,hello,4,\na,Bo,hi,,85\nb,Tom,hey,5,\n"
    expectNoDifference(read(text).rows.map(\.interaction.customer?.rating), [85, nil])
    let mapped = read(text, try ReadingOptions(mapping: ["rating=Stars/1..5"]))
    expectNoDifference(mapped.rows.map(\.interaction.customer?.rating), [75, 100])
  }

  @Test func messagesThatContradictEachOtherAreNamed() {
    let metadata = read("id,from,message,CSAT,team\na,Ida,hello,85,north\na,Bo,hi,20,north\nb,Tom,hey,90,south\n")
    expectNoDifference(metadata.rows.map(\.interaction.customer?.rating), [85, 90])
    expectNoDifference(rules(metadata), ["differs-in-conversation 3"])
    expectNoDifference(
      metadata.findings[0].message, "`CSAT` has several values in one conversation; the first was taken")
  }

  @Test(arguments: [
    (
      "duration=Seconds", "id,from,message,Seconds\na,Ida,hello,4\na,Bo,hi,\n",
      "the rows are messages, and these have no `duration`"
    ),
    ("sender=Caller", "id,agent,Caller\na,Bo,Ida\nb,Bo,Tom\n", "no column holds the words of a message"),
  ])
  func anOptionIsAppliedOrRefused(mapping: String, text: String, message: String) throws {
    expectNoDifference(read(text, try ReadingOptions(mapping: [mapping])).refusal?.message.text, message)
  }

  @Test func aFieldOfMessagesIsRefusedForCalls() throws {
    let metadata = read("id,agent,Note\na,Bo,x\n", try ReadingOptions(mapping: ["message=Note"]), as: .calls)
    expectNoDifference(metadata.refusal?.rule, "field-of-another-table")
    expectNoDifference(
      metadata.refusal?.help, "leave `--map message=…` out; if each row is a message, say `--as messages`")
  }

  @Test func whoNamesTheColumnOfWordsHasMessages() throws {
    let metadata = read(
      "id,Caller,Note\na,Ida,hello\n", try ReadingOptions(mapping: ["message=Note", "sender=Caller"]))
    expectNoDifference(lines(metadata), [["Ida: hello"]])
  }

  @Test func aMappingOfWordsIsForTheFilesThatHaveTheColumn() throws {
    let options = try ReadingOptions(mapping: ["message=Note", "duration=Length/min"])
    let messages = read("id,from,Note\na,Ida,hello\nb,Tom,hi\n", options)
    expectNoDifference(lines(messages), [["Ida: hello"], ["Tom: hi"]])
    let calls = read("id,agent,Length\na,Bo,2\n", options)
    expectNoDifference(calls.kind, .calls)
    expectNoDifference(calls.rows.map(\.interaction.duration), [120])
    expectNoDifference(
      calls.findings.map(\.message.text), ["there is no column `Note` for `message`, so each row was taken as a call"])
    // Whatever else is a file of messages has to have it.
    let other = read("id,from,message\na,Ida,hello\na,Bo,hi\n", options)
    expectNoDifference(other.refusal?.message.text, "there is no column `Note`")
  }

  @Test func whatCannotBeReadOfAConversationIsKept() {
    let metadata = read("id,from,message,CSAT,date\na,Ida,hello,,soon\na,Bo,hi,great,\nb,Tom,hey,85,\n")
    expectNoDifference(
      metadata.rows.map(\.interaction.metadata),
      [["CSAT": .string("great"), "date": .string("soon")], nil])
  }

  @Test(arguments: ["id,agent,from,to,message\na,Bo,Ida,Bo,hello\nb,Bo,Tom,Bo,hi\n", "id,author,body\na,Ida,hello\n"])
  func oneMessageAnIDIsSaidToBeTakenAsACall(text: String) {
    let metadata = read(text)
    expectNoDifference(metadata.kind, .calls)
    expectNoDifference(rules(metadata).first, "calls-or-messages 1")
    expectNoDifference(
      metadata.findings.first?.help,
      "if each row is a message, say `--as messages`; if each is a call, say `--as calls`")
    #expect(!rules(read(text, as: .calls)).contains("calls-or-messages 1"))
  }
}

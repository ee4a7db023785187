import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

struct ColumnsTests {
  @Test(arguments: [
    "Call ID,Date/Time Start (UTC),Agent,Billing Duration (sec)",
    "Contact ID,Initiation timestamp (UTC),Agent,Contact duration (s)",
    "conversation_id,start_time_utc,agent_name,duration_seconds", "CALL ID,TIMESTAMP (GMT),AGENT NAME,TALK TIME (SEC)",
    "callSid,startTime (UTC),agentName,durationSec", "Interaction ID;Start Time UTC;Agent Name;Total Duration (s)",
  ])
  func areFoundByTheirTitlesAsSystemsWriteThem(_ titles: String) {
    let separator = titles.contains(";") ? ";" : ","
    let metadata = read(titles + "\n" + ["call-5", "2026-11-20 14:03:11", "bo", "312"].joined(separator: separator))
    expectNoDifference(
      metadata.rows.map(\.interaction),
      [
        Interaction(
          id: "call-5", channel: .voice, agent: "bo", startedAt: Date(timeIntervalSince1970: 1_795_183_391),
          duration: 312)
      ])
    expectNoDifference(metadata.findings, [])
  }

  @Test func aDayAndATimeInTwoColumnsAreOneStart() throws {
    let expected = Date(timeIntervalSince1970: 1_795_183_380)
    let utc = try ReadingOptions(zone: "UTC")
    for titles in ["Date,Time", "Start Date,Start Time", "Call Date,Call Time", "Time,Date"] {
      let isTurned = titles.hasPrefix("Time")
      let row = isTurned ? "14:03,2026-11-20" : "2026-11-20,14:03"
      let metadata = read("id,\(titles)\na,\(row)\n", utc)
      expectNoDifference(metadata.rows.map(\.interaction.startedAt), [expected], titles)
      expectNoDifference(metadata.findings, [], titles)
    }
    let mapped = read(
      "id,Tag,Uhr\na,20.11.2026,14:03\n", try ReadingOptions(mapping: ["start=Tag+Uhr"], zone: "UTC"))
    expectNoDifference(mapped.rows.map(\.interaction.startedAt), [expected])
  }

  @Test func whatIsNoFieldIsNamedOnce() {
    let metadata = read("id,ANI,Queue,Empty,agent\na,555,Sales,,bo\nb,556,Care,,bo\n")
    expectNoDifference(
      metadata.findings.map(\.message), ["no field was found for `ANI`, `Queue`; kept under `metadata`"])
    expectNoDifference(
      metadata.rows.map(\.interaction.metadata),
      [["ANI": .string("555"), "Queue": .string("Sales")], ["ANI": .string("556"), "Queue": .string("Care")]])
  }

  @Test func aTitleThatMayBeSeveralThingsIsNotGuessed() {
    let metadata = read("id,Call time,User\na,5:12,bo\n")
    expectNoDifference(metadata.rows.map(\.interaction.duration), [nil])
    expectNoDifference(
      metadata.findings.map(\.message),
      [
        "`Call time` could be startedAt or duration or something else, so it was not taken",
        "`User` could be agent or something else, so it was not taken",
      ])
    expectNoDifference(metadata.findings[1].help, "if it is, say so with `--map 'agent=User'`")
  }

  @Test func whatIsTheCustomersIsNotTheCalls() {
    let metadata = read("Call ID,Customer ID,Contact group,Customer company,Company\n1,2,gold,Acme,Acme\n")
    expectNoDifference(
      metadata.rows.map(\.interaction),
      [
        Interaction(
          id: "1", channel: .voice,
          metadata: [
            "Customer ID": .string("2"), "Contact group": .string("gold"), "Customer company": .string("Acme"),
            "Company": .string("Acme"),
          ])
      ])
    expectNoDifference(rules(metadata), ["ambiguous-column 1", "unused-column 1"])
  }

  @Test func twoTitlesForOneFieldAreNotGuessed() throws {
    let text = "id,Agent,Agent\na,bo,cy\n"
    let metadata = read(text)
    expectNoDifference(metadata.rows.map(\.interaction.agent), [nil])
    expectNoDifference(
      metadata.findings.map(\.message), ["`Agent` and `Agent (2)` could each be agent, so none was taken"])
    expectNoDifference(
      read(text, try ReadingOptions(mapping: ["agent=Agent (2)"])).rows.map(\.interaction.agent), ["cy"])
    expectNoDifference(read("id,id\na,b\n").refusal?.rule, "no-id-column")
  }

  @Test func titlesMayHoldAnyMark() throws {
    let text = "\"Call \"\"key\"\"\",A=B/C+D,Length/ms\n7,bo,5\n"
    let options = try ReadingOptions(mapping: [
      "id=\"Call \"\"key\"\"\"", "agent=A=B/C+D", "duration=\"Length/ms\"/min",
    ])
    expectNoDifference(
      read(text, options).rows.map(\.interaction), [Interaction(id: "7", channel: .voice, agent: "bo", duration: 300)])
  }

  @Test func theNameOfTheRecordingsFileIsTheIDWhereThereIsNoOther() {
    let alone = read("filename,agent\nrec/call-9.mp3,bo\n").rows
    expectNoDifference(alone.map(\.sourceID), ["rec/call-9.mp3"])
    expectNoDifference(alone.map(\.fileName), ["rec/call-9.mp3"])
    let both = read("Recording file,Call ID\ncall-9.mp3,4711\n").rows
    expectNoDifference(both.map(\.sourceID), ["4711"])
    expectNoDifference(both.map(\.fileName), ["call-9.mp3"])
  }

  @Test(arguments: [
    ("Inbound call", Channel.voice), ("Outbound", .voice), ("callback", .voice), ("Telephony", .voice),
    ("VOICE", .voice),
    ("Live chat", .chat), ("SMS", .chat), ("WhatsApp", .chat), ("Web", .chat), ("messaging", .chat),
    ("Web chat", .chat),
    ("Mail", .email), ("Ticket e-mail", .email), ("Email ", .email), ("Inbound email", .email),
  ])
  func channelsAreKnownByTheirWords(_ text: String, _ channel: Channel) {
    let rows = read("id,Channel\na,\(text)\n").rows
    expectNoDifference(rows.map(\.interaction.channel), [channel])
    expectNoDifference(rows.map(\.guessed), [[]])
  }

  @Test func unknownChannelsAreOneFindingAndCanBeMapped() throws {
    let text = "id,Channel\na,Kiosk\nb,phone\nc,Kiosk\nd,Web form\ne,chat by phone\nf,\n"
    let metadata = read(text)
    expectNoDifference(metadata.rows.map(\.interaction.id), ["b", "f"])
    expectNoDifference(metadata.rows.map(\.guessed), [[], [.channel]])
    expectNoDifference(
      metadata.findings.map(\.message),
      [
        """
        4 rows were left out: `Kiosk` is not a channel (line 2), `Kiosk` is not a channel (line 4), \
        `Web form` is not a channel (line 5), …
        """
      ])
    let options = try ReadingOptions(mapping: [
      "channel:Kiosk=chat", "channel:web form=email", "channel:chat by phone=voice",
    ])
    expectNoDifference(
      read(text, options).rows.map(\.interaction.channel), [.chat, .voice, .chat, .email, .voice, .voice])
  }

  @Test func wordsForYesAndNoCanBeMapped() throws {
    let text = "id,Resolved\na,Solved\nb,Open\nc,yes\n"
    expectNoDifference(rules(read(text)), ["bad-yes-or-no 2"])
    let options = try ReadingOptions(mapping: ["resolved:solved=yes", "resolved:Open=no"])
    expectNoDifference(read(text, options).rows.map(\.interaction.customer?.resolved), [true, false, true])
  }
}

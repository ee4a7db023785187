import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

/// Reads a CSV that a test writes down.
func read(
  _ text: String, _ options: ReadingOptions = ReadingOptions(), as kind: CallMetadata.Kind? = nil
) -> CallMetadata {
  CallMetadata.read(Data(text.utf8), named: "calls.csv", options: options, as: kind)
}

/// The rules that found something, each with its line.
func rules(_ metadata: CallMetadata) -> [String] { metadata.findings.map { "\($0.rule) \($0.place?.line ?? 0)" } }

struct CallMetadataTests {
  @Test func anIDThatASpreadsheetRoundedIsLeftOut() {
    let metadata = read("id,agent\n1.23457E+11,ana\n\"1,23E+12\",ana\n12e,ben\n")
    expectNoDifference(metadata.rows.map(\.sourceID), ["12e"])
    expectNoDifference(rules(metadata).filter { $0.hasPrefix("rounded") }, ["rounded-id 2"])
  }

  @Test func aTableWithAZeroByteIsToBeExportedAgain() {
    let metadata = read("id,agent\nc-1,a\0na\n")
    expectNoDifference(metadata.refusal?.help, "export the table again as CSV in UTF-8; a zero byte is in no text")
  }

  @Test func aNumberAndANameOfAnAgentAreBothRead() {
    let metadata = read("id,agent id,agent name\nc-1,4711,Ana López\nc-2,4712,\n")
    expectNoDifference(metadata.rows.map(\.agentName), ["Ana López", "4712"])
    expectNoDifference(metadata.rows.map(\.agentID), ["4711", nil])
    #expect(!rules(metadata).contains { $0.hasPrefix("unused") })
  }

  @Test func findsColumnsByTheirNames() {
    let metadata = read(
      "\u{FEFF}Call ID,Channel,Agent Name,Team,Start Time,Duration,Reason,CSAT,Resolved,Company,Queue\r\n"
        + "Über Call #7.wav,Phone,Ana López,billing,2026-11-20 10:00,5:12,refund,85,yes,,\"a \"\"b\"\",\nc\"\r\n")
    expectNoDifference(rules(metadata), ["unused-column 1", "assumed 1"])
    expectNoDifference(
      metadata.rows,
      [
        CallMetadata.Row(
          line: 2, sourceID: "Über Call #7.wav", agentName: "Ana López",
          interaction: Interaction(
            id: "uber-call-7", channel: .voice, agent: "ana-lopez", team: "billing",
            startedAt: Date(timeIntervalSince1970: 1_795_168_800), duration: 312, reason: "refund",
            customer: CustomerVoice(rating: 85, resolved: true),
            metadata: [
              "source": .string("Über Call #7.wav"), "agent": .string("Ana López"), "Queue": .string("a \"b\", c"),
            ]))
      ])
  }

  @Test(arguments: [",", ";", "\t"])
  func readsAnyDelimiter(_ mark: String) {
    let text = ["id", "agent", "rating"].joined(separator: mark) + "\n" + ["c-1", "bo", "85"].joined(separator: mark)
    let interaction = read(text).rows.first?.interaction
    expectNoDifference(
      interaction, Interaction(id: "c-1", channel: .voice, agent: "bo", customer: CustomerVoice(rating: 85)))
  }

  @Test func followsAMapping() throws {
    let metadata = read("Nr,Who,id\n7,bo,x\n", try ReadingOptions(mapping: ["id=Nr", "agent = who"]))
    expectNoDifference(
      metadata.rows.map(\.interaction),
      [Interaction(id: "7", channel: .voice, agent: "bo", metadata: ["column-id": .string("x")])])
    let wrong = read("id,agent\n1,bo\n", try ReadingOptions(mapping: ["agent=Who"]))
    expectNoDifference(wrong.refusal?.message, "there is no column `Who`")
    expectNoDifference(wrong.rows, [])
  }

  @Test func leavesOutRowsThatNoOneCanName() {
    let metadata = read("id,channel\n,chat\n###,chat\na,Support line\nb,chat\nB,chat\n\nc\n")
    expectNoDifference(metadata.rows.map(\.interaction.id), ["b", "c"])
    expectNoDifference(rules(metadata), ["missing-id 2", "no-id 3", "bad-channel 4", "duplicate-row 6"])
  }

  @Test func keepsValuesItCannotReadAsText() {
    let metadata = read("id,date,duration,rating,resolved,agent\na,11/12/2026,-3,101,maybe,###\n")
    expectNoDifference(
      rules(metadata), ["date-order 2", "bad-number 2", "bad-number 2", "bad-yes-or-no 2"])
    expectNoDifference(
      metadata.rows.first?.interaction.metadata,
      [
        "date": .string("11/12/2026"), "duration": .string("-3"), "rating": .string("101"),
        "resolved": .string("maybe"), "agent": .string("###"),
      ])
    expectNoDifference(metadata.findings[0].place?.source, "a,11/12/2026,-3,101,maybe,###")
  }

  @Test func goesOnAfterABrokenRow() {
    let metadata = read("id,reason\na,\"x\" y\nb,5\" screen\nc,ok\n")
    expectNoDifference(metadata.rows.map(\.sourceID), ["c"])
    expectNoDifference(rules(metadata), ["bad-csv 2"])
    expectNoDifference(metadata.leftOut.map(\.line), [2, 3])
    expectNoDifference(
      metadata.findings[0].message, "there is a quote where none can be; 2 rows were left out (lines 2, 3)")
    expectNoDifference(rules(read("id,reason\na,fine\nb,\"open\nc,x\n")), ["bad-csv 3"])
  }

  @Test func saysWhenThereIsNoTable() {
    expectNoDifference(rules(read("")), ["empty-csv 0"])
    expectNoDifference(rules(read("name,colour\na,b\n")), ["no-id-column 1"])
    expectNoDifference(CallMetadata.read(Data([0, 1]), named: "a.csv").findings.map(\.rule), ["not-a-transcript"])
  }
}

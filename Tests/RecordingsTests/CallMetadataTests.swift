import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct CallMetadataTests {
  private func read(_ text: String, mapping: [String] = []) -> CallMetadata {
    CallMetadata.read(Data(text.utf8), named: "calls.csv", mapping: mapping)
  }
  private func rules(_ metadata: CallMetadata) -> [String] {
    metadata.findings.map { "\($0.rule) \($0.place?.line ?? 0)" }
  }

  @Test func findsColumnsByTheirNames() {
    let metadata = read(
      "\u{FEFF}Call ID,Channel,Agent Name,Team,Start Time,Duration,Reason,CSAT,Resolved,Company,Queue\r\n"
        + "Über Call #7.wav,Phone,Ana López,billing,2026-11-20 10:00,5:12,refund,85,yes,,\"a \"\"b\"\",\nc\"\r\n")
    expectNoDifference(metadata.findings, [])
    expectNoDifference(
      metadata.rows,
      [
        CallMetadata.Row(
          line: 2, sourceID: "Über Call #7.wav",
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

  @Test func followsAMapping() {
    let metadata = read("Nr,Who,id\n7,bo,x\n", mapping: ["id=Nr", "agent = who"])
    expectNoDifference(
      metadata.rows.map(\.interaction),
      [Interaction(id: "7", channel: .voice, agent: "bo", metadata: ["id": .string("x")])])
    expectNoDifference(
      rules(read("id\n1\n", mapping: ["colour=id", "agent=Who", "x"])),
      ["unknown-field 0", "unknown-column 1", "unknown-field 0"])
  }

  @Test func leavesOutRowsThatNobodyCanName() {
    let metadata = read("id,channel\n,chat\n###,chat\na,pigeon\nb,chat\nB,chat\n\nc\n")
    expectNoDifference(metadata.rows.map(\.interaction.id), ["b", "c"])
    expectNoDifference(rules(metadata), ["missing-id 2", "no-id 3", "bad-channel 4", "duplicate-row 6"])
  }

  @Test func keepsValuesItCannotReadAsText() {
    let metadata = read("id,date,duration,rating,resolved,agent\na,11/12/2026,-3,101,maybe,###\n")
    expectNoDifference(
      rules(metadata), ["bad-agent 2", "bad-date 2", "bad-number 2", "bad-number 2", "bad-yes-or-no 2"])
    expectNoDifference(
      metadata.rows.first?.interaction.metadata,
      [
        "date": .string("11/12/2026"), "duration": .string("-3"), "rating": .string("101"),
        "resolved": .string("maybe"), "agent": .string("###"),
      ])
    expectNoDifference(metadata.findings[1].place?.source, "a,11/12/2026,-3,101,maybe,###")
  }

  @Test func goesOnAfterABrokenRow() {
    let metadata = read("id,reason\na,\"x\" y\nb,5\" screen\nc,ok\n")
    expectNoDifference(metadata.rows.map(\.sourceID), ["c"])
    expectNoDifference(rules(metadata), ["bad-csv 2", "bad-csv 3"])
    expectNoDifference(rules(read("id,reason\na,fine\nb,\"open\nc,x\n")), ["bad-csv 3"])
  }

  @Test func saysWhenThereIsNoTable() {
    expectNoDifference(rules(read("")), ["empty-csv 0"])
    expectNoDifference(rules(read("name,colour\na,b\n")), ["no-id-column 1"])
    expectNoDifference(CallMetadata.read(Data([0, 1]), named: "a.csv").findings.map(\.rule), ["not-a-transcript"])
  }
}

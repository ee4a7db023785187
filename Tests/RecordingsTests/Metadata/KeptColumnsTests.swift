import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

@Suite("Columns that are no field are kept, or said not to be") struct KeptColumnsTests {
  /// By these keys a record says where it is from; a text under `guessed` would be lost with the next import.
  @Test(arguments: ["guessed", "imported-from", "source"])
  func aColumnNeverTakesAKeyOfTheRecord(title: String) {
    let metadata = read("Interaction,agent,\(title)\nC-1,Bo,north\n")
    expectNoDifference(
      metadata.rows[0].interaction.metadata,
      ["source": .string("C-1"), "agent": .string("Bo"), "column-\(title)": .string("north")])
    #expect(
      metadata.findings.map(\.message.text).contains(
        "kept under `metadata`: `\(title)` as `column-\(title)`, since records use the column's name for other things"))
  }

  @Test func severalColumnsAreNamedTogether() {
    let metadata = read("id,guessed,source\nc-1,north,south\n")
    expectNoDifference(
      metadata.findings.map(\.message.text).filter { $0.contains(" as ") },
      [
        "kept under `metadata`: `guessed` as `column-guessed`, `source` as `column-source`, "
          + "since records use the columns' names for other things"
      ])
  }

  @Test func aTitleThatIsThereAlreadyIsNotTaken() {
    let metadata = read("id,guessed,column-guessed\nc-1,north,south\n")
    expectNoDifference(
      metadata.rows[0].interaction.metadata,
      ["column-guessed": .string("south"), "column-guessed-2": .string("north")])
  }

  @Test func aFindingAboutManyRowsHasAllOfTheirLines() {
    let metadata = read("id,Duration\n" + (1...5).map { "c-\($0),soon\n" }.joined() + "c-1,5\nc-2,5\nc-3,5\nc-4,5\n")
    let findings = Dictionary(metadata.findings.map { ($0.rule, $0.lines) }, uniquingKeysWith: { $1 })
    expectNoDifference(findings["bad-number"], [2, 3, 4, 5, 6])
    expectNoDifference(findings["duplicate-row"], [7, 8, 9, 10])
  }

  @Test func aCellThatIsLongerThanAnyLeavesItsRowOut() {
    let long = String(repeating: "x", count: 40_000)
    let metadata = read("id,agent,Notes\nc-1,bo,\(long)\nc-2,bo,short\n")
    expectNoDifference(metadata.rows.map(\.sourceID), ["c-2"])
    expectNoDifference(
      metadata.leftOut.map { "\($0.line) \($0.rule): \($0.reason)" },
      ["2 long-value: a value in `Notes` is longer than 32,767 characters, the most of a cell"])
    let messages = read("id,from,message\na,Ida,\(long)\na,Bo,hi\n")
    expectNoDifference(messages.rows.first?.transcript?.lines.count, 2)
  }

  @Test(arguments: ["agent", "team", "reason", "organization"])
  func aTextIsNotANameBecauseItStandsWhereOneDoes(title: String) {
    let long = String(repeating: "x", count: 201)
    let interaction = read("id,\(title)\nc-1,\(long)\nc-2,bo\n")
    expectNoDifference(rules(interaction).prefix(1), ["long-value 2"])
    let row = interaction.rows[0].interaction
    #expect([row.agent, row.team, row.reason, row.organization].allSatisfy { $0 == nil })
    // `agent` under `metadata` is the name that the agent was found by.
    expectNoDifference(row.metadata, [title == "agent" ? "column-agent" : title: .string(long)])
  }

  @Test func voiceMailIsVoiceHoweverItIsWritten() {
    let metadata = read("id,channel\na,voicemail\nb,Voice mail\nc,voice-mail\nd,E-Mail\ne,e mail\n")
    expectNoDifference(metadata.rows.map(\.interaction.channel), [.voice, .voice, .voice, .email, .email])
  }
}

@Suite("Ends beside durations") struct EndsTests {
  private func read(_ rows: String...) -> CallMetadata {
    RecordingsTests.read("id,Start,End,Duration\n" + rows.map { $0 + "\n" }.joined())
  }

  @Test func anEndCountsWhereTheDurationIsMissing() {
    let metadata = read(
      "a,2026-11-20T14:00:00Z,2026-11-20T14:05:00Z,", "b,2026-11-20T14:00:00Z,2026-11-20T14:05:00Z,280 s")
    expectNoDifference(metadata.rows.map(\.interaction.duration), [300, 280])
    expectNoDifference(
      metadata.rows.map(\.interaction.metadata), [nil, ["End": .string("2026-11-20T14:05:00Z")]])
    #expect(!metadata.findings.contains { $0.rule == "unused-column" })
  }

  @Test func anEndThatContradictsTheDurationIsNamed() {
    let metadata = read(
      "a,2026-11-20T14:00:00Z,2026-11-20T14:05:00Z,9999 s", "b,2026-11-20T14:00:00Z,2026-11-20T14:05:00Z,200 s")
    expectNoDifference(metadata.rows.map(\.interaction.duration), [9999, 200])
    expectNoDifference(
      metadata.findings.map { "\($0.rule) \($0.place?.line ?? 0): \($0.message)" },
      ["bad-duration 2: `2026-11-20T14:05:00Z` in `End` does not fit the start and the duration of its row"])
  }
}

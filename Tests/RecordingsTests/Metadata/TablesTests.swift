import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct TablesTests {
  @Test func aReportsHeadAndItsLastRowAreNotInteractions() {
    let metadata = read(
      """
      Calls by agent
      Period:,2026-11-01 to 2026-11-30

      Call ID,Agent,Duration (s)
      call-1,bo,60
      call-2,cy,80
      Total,,140
      """)
    expectNoDifference(metadata.rows.map(\.interaction.id), ["call-1", "call-2"])
    expectNoDifference(metadata.rows.map(\.line), [5, 6])
    expectNoDifference(
      metadata.findings.map(\.message),
      [
        "the titles are on line 4; what is above them was not read",
        "the row is a total of the others; it was left out",
      ])
    expectNoDifference(metadata.findings.map(\.severity), [.warning, .warning])
  }

  /// One finding each, whatever their other columns hold.
  @Test(arguments: [
    "Total,,2026,soon\n", "Grand total: 2 calls,,x,x\n", ",,140,\n", "Summe,2,,\nDurchschnitt,,70,\n",
    ",Total,140,90%\n",
  ])
  func rowsThatAddUpOthersAreOneFinding(_ rows: String) {
    let metadata = read("id,agent,duration (s),start\nx,bo,60,2026-11-20T10:00Z\ny,bo,80,2026-11-20T11:00Z\n\(rows)")
    expectNoDifference(metadata.rows.map(\.interaction.id), ["x", "y"])
    expectNoDifference(metadata.findings.map(\.rule), ["summary-row"])
  }

  @Test func anIDThatHoldsAWordForATotalIsAnID() {
    expectNoDifference(read("id,agent\ntotal-17,bo\nTotal Care,bo\n").rows.map(\.sourceID), ["total-17", "Total Care"])
  }

  @Test(arguments: [
    "Team billing,,,", "Page 1 of 3,,,", "End of report,,", "3 records,,", "Confidential,,", "Filter: agent = Ana,,",
    "Exported by Ida on 2026-11-21,,,",
  ])
  func headingsAndFootLinesAreNotInteractions(_ line: String) {
    let metadata = read(
      "id,agent,start\n\(line)\nc1,Ana,2026-11-20T14:03Z\nc2,,\n\(line)\n".replacing(",,,", with: ",,"))
    expectNoDifference(metadata.rows.map(\.interaction.id), ["c1", "c2"])
    expectNoDifference(metadata.findings.map(\.severity), [.warning])
    let text = line.prefix { $0 != "," }
    expectNoDifference(
      metadata.findings.map(\.message),
      ["`\(text)` is alone in its row, as a heading or a foot line is; 2 rows were left out (lines 2, 5)"])
  }

  @Test func whereIDsAreWordsOneAloneIsAnID() {
    expectNoDifference(read("id,agent\nOpening,bo\nClosing,\n").rows.map(\.sourceID), ["Opening", "Closing"])
    expectNoDifference(read("id,agent\nOpening,\nClosing,\n").rows.map(\.sourceID), ["Opening", "Closing"])
  }

  /// Exports that were joined, with the byte-order mark of each or without.
  @Test(arguments: ["Call ID,Agent\n", "\u{FEFF}Call ID,Agent\n", "call id,agent,\n"])
  func titlesThatComeAgainAreNotAnInteraction(_ titles: String) {
    let metadata = read("Call ID,Agent\nc1,bo\n\(titles)c2,cy\n")
    expectNoDifference(metadata.rows.map(\.interaction.id), ["c1", "c2"])
    expectNoDifference(
      metadata.findings.map(\.message), ["the row repeats the column titles; it was left out"])
    expectNoDifference(metadata.findings.map(\.severity), [.warning])
  }

  @Test(arguments: [";", "\t", "|", ","]) func theSeparatorMayBeStatedForSpreadsheets(_ mark: String) {
    let metadata = read("sep=\(mark)\r\nid\(mark)agent\r\na\(mark)bo\r\n")
    expectNoDifference(metadata.rows.map(\.interaction), [Interaction(id: "a", channel: .voice, agent: "bo")])
    expectNoDifference(metadata.findings, [])
  }

  @Test func aValueWithTheSeparatorOutsideOfQuotesShiftsNothing() {
    let metadata = read("id,agent,reason\na,López, Ana,fee\nb,\"López, Ana\",fee\nc,bo,fee,,\n")
    expectNoDifference(metadata.rows.map(\.interaction.reason), ["fee", "fee"])
    expectNoDifference(metadata.leftOut.map(\.line), [2])
    expectNoDifference(rules(metadata), ["extra-fields 2"])
  }

  @Test func anyEncodingAndLineBreaksInQuotesAreRead() throws {
    let text = "id;agent;reason\r\na;Åsa;\"late\r\nrefund\"\r\n"
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf8] {
      let metadata = CallMetadata.read(try #require(text.data(using: encoding)), named: "calls.csv")
      expectNoDifference(metadata.rows.map(\.agentName), ["Åsa"])
      expectNoDifference(metadata.rows.map(\.interaction.reason), ["late refund"])
    }
  }

  @Test func manyRowsWithOneProblemAreOneFinding() {
    let rows = (1...200).map { "c-\($0),perhaps\n" }.joined()
    let metadata = read("id,resolved\n" + rows)
    expectNoDifference(metadata.rows.count, 200)
    expectNoDifference(
      metadata.findings.map(\.message),
      [
        """
        200 values in `resolved` are neither yes nor no: `perhaps` (line 2), `perhaps` (line 3), `perhaps` (line 4), …
        """
      ])
  }
}

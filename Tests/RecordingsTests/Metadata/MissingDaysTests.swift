import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

@Suite("A list with a day that does not exist") struct MissingDaysTests {
  @Test(arguments: ["31.06.26 10:00", "31.06.2026", "31/06/2026 10:00", "06/31/2026", "2026-06-31", "31 June 2026"])
  func itIsNotOneOfTheFuture(text: String) {
    var options = ReadingOptions()
    options.latest = Date(timeIntervalSince1970: 1_795_338_000)
    let metadata = CallMetadata.read(Data("id,Start\nc-1,\(text)\n".utf8), named: "calls.csv", options: options)
    expectNoDifference(metadata.rows.map(\.interaction.startedAt), [nil])
    expectNoDifference(
      metadata.findings.first?.message.text,
      "`\(text)` in `Start` names a day that does not exist: June has 30 days")
  }
}

import Foundation
import Notation
import QualityModel
import Recordings
import TestSupport
import Testing

/// Whatever is done to a file, what is taken from it is possible.
///
/// `SIDETONE_MUTATIONS=1000000 swift test --filter MutatedTables` tries many.
struct MutatedTablesTests {
  private static let seeds = [
    """
    Call ID,Agent,Start,Duration,CSAT,Channel
    c-1,Bo,20/11/2026 14:03,5:12,4,Live chat
    c-2,Cy,11/12/2026,"1,234",5,SMS
    """,
    "id;date;time;length (ms);rating\n1;20.11.2026;14:03;312000;87,5\n2;46346,58554;2:03 PM;PT5M12S;100%\n",
    "sep=\t\nfilename\tStart (UTC)\tduration\na.mp3\t1795183391\t0.00361\nb.mp3\tNov 20, 2026 2:03 PM EST\t5m 12s\n",
    "id,timestamp,sender type,sender,message\na,2026-11-20T14:03:11Z,agent,Bo,\"hi, you\"\na,2026-11-20T14:04Z,customer,Ida,\n",
  ]
  private static let pieces = [
    ",", ";", "\"", "\n", "\r\n", "\t", "-", "+", ".", ":", "/", "nan", "inf", "1e308", "9999999999999999999",
    "\u{202F}", "é",
    "Total", "T", "Z", "AM", "00", "-0", "٣", "\u{0}", "2026-03-29 02:30", "id", "Duration", "(ms)", "UTC", "%", "' ",
  ]

  @Test func nothingImpossibleIsTaken() throws {
    let count = ProcessInfo.processInfo.environment["SIDETONE_MUTATIONS"].flatMap(Int.init) ?? 1500
    var random = SplitMix64(seed: 20_261_120)
    let options = [
      ReadingOptions(), try ReadingOptions(dates: "dmy", zone: "Europe/Berlin", ratingScale: "5..1"),
      try ReadingOptions(mapping: ["start=date+time", "duration=length (ms)/day"], dates: "ymd"),
    ]
    for turn in 0..<count {
      var text = Array(Self.seeds[turn % Self.seeds.count])
      for _ in 0...Int.random(in: 0..<6, using: &random) { Self.mutate(&text, using: &random) }
      let metadata = CallMetadata.read(Data(String(text).utf8), named: "calls.csv", options: options[turn % 3])
      let isPossible = metadata.rows.allSatisfy(Self.isPossible)
      guard isPossible else {
        Issue.record("something impossible was taken from \(String(text))")
        return
      }
    }
  }

  private static func mutate(_ text: inout [Character], using random: inout SplitMix64) {
    let place = Int.random(in: 0...text.count, using: &random)
    let end = min(text.count, place + Int.random(in: 0..<5, using: &random))
    text.replaceSubrange(place..<end, with: pieces.randomElement(using: &random) ?? "")
  }

  private static func isPossible(_ row: CallMetadata.Row) -> Bool {
    let interaction = row.interaction
    return Identifier.isValid(interaction.id)
      && interaction.duration.map { (0...86_400).contains($0) } ?? true
      && interaction.customer?.rating.map { (0...100).contains($0) } ?? true
      && interaction.startedAt.map { abs($0.timeIntervalSince1970) < 3e11 } ?? true
      && (row.transcript?.lines ?? []).allSatisfy { $0.start.map { $0 >= 0 } ?? true }
  }
}

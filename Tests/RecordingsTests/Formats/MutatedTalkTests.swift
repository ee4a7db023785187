import Foundation
import Notation
import QualityModel
import Recordings
import TestSupport
import Testing

/// Whatever is done to a text, what is taken from it is said or kept, and read again as it was.
///
/// `SIDETONE_MUTATIONS=1000000 swift test --filter MutatedTalk` tries many.
struct MutatedTalkTests {
  private static let seeds = [
    "27/09/2026, 18:58 - Tove Lind: The lamp\nModel: LX-4\n27/09/2026, 18:59 - +46 70 000: Which?\n28/09/2026, 07:00 - Tove: ok\n",
    "[27-Sep-26 06:58 PM] tove#1\nhi\n\n[27-Sep-26 06:59 PM] jonas\nhello\n",
    "Tove 2026-09-27 18:58\nhi\nJonas 2026-09-27 18:59\nhello\nTove 2026-09-27 18:59\nbye\n",
    "Chat started: 2026-09-27 18:58\n(06:58:11 PM) Tove: hi\n(06:58:20 PM) *** Jonas joined ***\n(06:59 PM) Jonas: hello\n",
    "18:58 <tove> hi\n18:59 <jonas> hello\n18:59 <tove> Order: 4\n",
    "From: Tove (+46)\nType: incoming\nSent: Sun, 27 Sep 2026 18:58:00 +0200\n\nhi\n\nFrom: You\nType: outgoing\nSent: 2026-09-27 18:59\n\nbye\n",
    "From: Tove <t@example.org>\nSubject: Lamp\nDate: Sun, 27 Sep 2026 18:58:00 +0200\n\nHello,\n\nModel: LX-4\nTove: yes\n",
    "( 5s ) Jonas F: Good morning.<br>( 1m 3s ) Tove: It flickers.<p>Colour: white\n",
    "Customer: hi\nAna López: hello\n[Ben]: hello\nCustomer: my router\nColour: white\n",
    "0:00:04.000,0:00:05.500\nAgent: good\nmorning\n\n0:00:06.000,0:00:08.000\nhello\n",
    "0:0:3.120 --> 0:0:5.0\nMarek Nowak\nThanks\n\n0:0:9.500 --> 0:0:11.0\nTove Lind\nBye\n",
    "Jonas Falk  0:04\nGood morning.\nTove Lind  0:09\nHello.\n",
  ]
  private static let pieces = [
    ":", "：", "\n", "\n\n", "[", "]", "<", ">", "(", ")", " ", "-", "-->", "&lt;", "12:30", "Ana: ", "Agent: ",
    "\u{200E}", "\t",
    "2026-10-25 02:30", "13/13/26", "Type: x", "Sent: y", "<b>", "é", "\u{0B}", "0:00:01.000,0:00:02.000", "PM", "***",
    "{",
  ]

  @Test func whatIsTakenIsReadAgain() {
    let count = ProcessInfo.processInfo.environment["SIDETONE_MUTATIONS"].flatMap(Int.init) ?? 3000
    let clocks = [ClockReading(), ClockReading(dates: .dayFirst, zone: TimeZone(identifier: "Europe/Berlin"))]
    var random = SplitMix64(seed: 20_260_927)
    var written = 0
    for turn in 0..<count {
      var text = Array(Self.seeds[turn % Self.seeds.count])
      for _ in 0...Int.random(in: 0..<5, using: &random) { Self.mutate(&text, using: &random) }
      let data = Data(String(text).utf8)
      let reading = Transcript.read(data, named: "talk.eml", clock: clocks[turn % 2])
      guard let transcript = reading.transcript else {
        #expect(!reading.findings.isEmpty || !reading.details.isEmpty, "nothing is said about \(String(text))")
        continue
      }
      let starts = transcript.lines.compactMap(\.start)
      let kept = transcript.kept(of: data, named: "talk.eml")
      let again = Transcript.read(kept.data, named: "talk.\(kept.extension)").transcript
      let shown = { (line: TranscriptLine) -> [String?] in [line.speaker, line.text, line.start.map { "\($0)" }] }
      let isTheSame = again?.lines.map(shown) == transcript.lines.map(shown)
      guard isTheSame, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }) else {
        Issue.record("\(String(text)) became \(transcript.lines), then \(again?.lines ?? [])")
        return
      }
      written += 1
    }
    #expect(written * 2 > count, "most of them are still transcripts")
  }

  private static func mutate(_ text: inout [Character], using random: inout SplitMix64) {
    let place = Int.random(in: 0...text.count, using: &random)
    let end = min(text.count, place + Int.random(in: 0..<5, using: &random))
    text.replaceSubrange(place..<end, with: pieces.randomElement(using: &random) ?? "")
  }
}

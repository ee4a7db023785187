import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Records
import Synchronization
import TestSupport
import Testing

@testable import RecordIndex
@testable import Workbench

/// An index that is not as it was written is noticed, made anew and never answers.
@Suite("A damaged index") struct DamagedIndexTests {
  private let files: TemporaryWorkspace
  private let notices = Notices()

  init() throws {
    files = try TemporaryWorkspace.withForm()
    let sheets = (1...2).map {
      #"{"interaction": "call-\#($0)", "rubric": "form", "agent": "ana-lopez", "answers": [{"criterion": "fixed", "#
        + #""answer": "yes"}, {"criterion": "empathy", "answer": "\#($0 * 2)"}], "tags": ["tag-\#($0)"]}"#
    }
    let outcomes = try RecordAnswers(Data(sheets.joined(separator: "\n").utf8), file: "a.jsonl").perform(in: world)
    #expect(outcomes.allSatisfy { if case .submitted = $0 { true } else { false } })
  }

  private var world: World {
    var world = files.world
    world.fileClock = { Date() + 60 }
    world.talk = Talk(notice: notices.append)
    return world
  }

  private var index: URL {
    get throws { try world.locations.cache.appending(path: "index.sqlite", directoryHint: .notDirectory) }
  }

  private func answers(_ world: World) throws -> String {
    let parts: [Any] = [
      try ReportStatus().perform(in: world), try ReportTrend(by: .agent).perform(in: world),
      try world.asking { try $0.evaluations(Query()) }, try ReportAgent("ana-lopez").perform(in: world),
    ]
    return parts.map(spelledOut).joined(separator: "\n")
  }

  private func flip(_ numbers: inout SplitMix64) throws {
    var bytes = try Data(contentsOf: try index)
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
    try bytes.write(to: try index)
  }

  @Test func noAnswerRestsOnAFlippedBit() throws {
    let sound = try answers(world)
    let bytes = try Data(contentsOf: try index)
    var numbers = SplitMix64(seed: 21)
    for round in 0..<60 {
      RecordIndex.remove(at: try index)
      try bytes.write(to: try index)
      try flip(&numbers)
      #expect(try answers(world) == sound, "round \(round)")
    }
    #expect(notices.all.contains("The index was damaged (a page is not as it was written) and is rebuilt."))
  }

  @Test func askingForAFreshLookReadsEveryPage() throws {
    _ = try answers(world)
    var bytes = try Data(contentsOf: try index)
    bytes[bytes.count - 2000] ^= 1
    try bytes.write(to: try index)
    try world.lookEverywhere()
    expectNoDifference(notices.all, ["The index was damaged (a page is not as it was written) and is rebuilt."])
    try world.lookEverywhere()
    expectNoDifference(notices.all.count, 1)
  }

  @Test(arguments: [
    "UPDATE evaluation SET percent = 1 WHERE tags <> x''", "UPDATE evaluation SET interaction = 'call-3'",
    "DELETE FROM evaluation WHERE rowid = 1",
  ])
  func checkComparesTheIndexWithTheFiles(sql: String) throws {
    let sound = try answers(world)
    expectNoDifference(try CheckWorkspace().perform(in: world).map(\.message.text), [])
    expectNoDifference(notices.all, [])
    try RecordIndex.open(at: try index).writing { try Statement(sql, in: $0).run() }
    #expect(try answers(world) != sound)
    expectNoDifference(try CheckWorkspace().perform(in: world).map(\.message.text), [])
    expectNoDifference(notices.all.count, 1)
    #expect(notices.all.first?.hasPrefix("The index held ") == true, "\(notices.all)")
    expectNoDifference(try answers(world), sound)
  }
}

/// Sentences that were said beside answers, in their order.
private final class Notices: Sendable {
  private let sentences = Mutex<[String]>([])
  var all: [String] { sentences.withLock(\.self) }
  @Sendable func append(_ sentence: String) { sentences.withLock { $0.append(sentence) } }
}

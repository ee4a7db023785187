import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import RecordIndex

/// A file that is not as it was written is reported as damaged, and never answers with nonsense or ends the program.
@Suite struct DamageTests {
  private let folder: TemporaryFolder
  private var file: URL { URL(filePath: "\(folder.path)/index.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  private func filled() throws {
    let index = try RecordIndex.open(at: file)
    for number in 0..<200 { try index.put(.whole("e\(number)")) }
    try index.update { update in
      for number in 0..<200 {
        try update.put(
          SmallRecord(
            path: "sessions/coaching/p\(number).json", id: "p\(number)", stamp: 1,
            facts: RecordFacts(agent: "ana-lopez"),
            content: Data(repeating: UInt8(ascii: "x"), count: 700)), kind: "coaching plan")
      }
    }
    try index.complete()
  }

  private func ask(_ index: RecordIndex) throws {
    _ = try index.all
    _ = try index.scoreTallies(by: .team, byMonth: true)
    _ = try index.records(SmallRecordQuery("coaching plan"))
    _ = try index.facts(SmallRecordQuery("coaching plan", agents: ["ana-lopez"]))
    _ = try index.folders()
  }

  @Test(arguments: 1...12) func aDamagedPageIsReported(seed: Int) throws {
    try filled()
    let handle = try FileHandle(forUpdating: file)
    let pages = Int(try handle.seekToEnd()) / 4096
    for page in stride(from: seed % pages, to: pages, by: 1 + seed) {
      try handle.seek(toOffset: UInt64(page * 4096))
      try handle.write(contentsOf: Data(repeating: 0xA5, count: 64))
    }
    try handle.close()
    do {
      try ask(RecordIndex.open(at: file))
    } catch let trouble as IndexTrouble {
      #expect(trouble.isDamage, "\(trouble.reason)")
    }
    RecordIndex.remove(at: file)
    let anew = try RecordIndex.open(at: file)
    try ask(anew)
    expectNoDifference(try anew.fileCount(), 0)
  }

  @Test func aFindingThatIsNoneIsDamage() throws {
    let index = try RecordIndex.inMemory()
    try index.update { update in
      try update.put(
        SmallRecord(
          path: "p", id: "p", stamp: 1, facts: nil,
          findings: [Finding(rule: "bad-json", "it cannot be read", help: "correct it")]), kind: "draft")
    }
    try index.writing { try Statement("UPDATE smallRecord SET findings = '[{'", in: $0).run() }
    let trouble = #expect(throws: IndexTrouble.self) { try index.findings(ofRecords: "draft") }
    expectNoDifference(trouble?.isDamage, true)
  }

  @Test(arguments: ["user_version", "application_id"]) func anIndexOfAnotherNumberIsMadeAnew(number: String) throws {
    try filled()
    let old = try RecordIndex.open(at: file)
    expectNoDifference(try [old.fileCount(), old.records(SmallRecordQuery("coaching plan")).count], [200, 200])
    try old.writing { try Statement("PRAGMA \(number) = 8", in: $0).run() }
    let anew = try RecordIndex.open(at: file)
    expectNoDifference(try anew.isComplete(), false)
    expectNoDifference(try [anew.fileCount(), anew.records(SmallRecordQuery("coaching plan")).count], [0, 0])
    try ask(anew)
  }

  @Test func anIndexThatIsKeptIsOpenedAsItWas() throws {
    try filled()
    let again = try RecordIndex.open(at: file)
    expectNoDifference(try again.isComplete(), true)
    expectNoDifference(try again.all.count, 200)
  }
}

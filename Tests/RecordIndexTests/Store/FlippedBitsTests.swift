import CustomDump
import Foundation
import Notation
import QualityModel
import TestSupport
import Testing

@testable import RecordIndex

/// A bit that flipped, wherever it is, is reported as damage or is in nothing that was asked for: no answer differs.
@Suite struct FlippedBitsTests {
  private let folder: TemporaryFolder
  private var file: URL { URL(filePath: "\(folder.path)/index.sqlite") }
  private var log: URL { URL(filePath: file.path + "-wal") }

  init() throws { folder = try TemporaryFolder() }

  /// An index of several pages for each of its tables that are asked for.
  private func filled() throws -> RecordIndex {
    let index = try RecordIndex.open(at: file)
    for number in 0..<60 { try index.put(.whole("e\(number)")) }
    try index.update { update in
      for number in 0..<20 {
        try update.put(
          SmallRecord(
            path: "sessions/coaching/p\(number).json", id: "p\(number)", stamp: 1,
            facts: RecordFacts(agent: "ana-lopez"), content: Data(repeating: UInt8(ascii: "x"), count: 6000)),
          kind: "coaching plan")
      }
    }
    try index.complete()
    return index
  }

  /// Everything that is asked; `nil` where the index is reported as damaged or was found so and made anew.
  private func answers(_ open: @autoclosure () throws -> RecordIndex) throws -> String? {
    do {
      let index = try open()
      guard try index.isComplete() else { return nil }
      let answers: [Any] = [
        try index.all, try index.scoreTallies(by: .team, byMonth: true).map { "\($0)" }.sorted(),
        try index.records(SmallRecordQuery("coaching plan")), try index.folders().sorted { $0.key < $1.key },
        try index.agents(), try index.count(), try index.rubrics().map { "\($0)" }.sorted(),
        try index.values(of: .tag), try index.failingCriteria(),
      ]
      return answers.map(spelledOut).joined(separator: "\n")
    } catch let trouble as IndexTrouble {
      #expect(trouble.isDamage, "\(trouble.reason)")
      return nil
    }
  }

  /// Flips bits of a file, at places that numbers name.
  private func flip(_ file: URL, bits: Int = 1, _ numbers: inout SplitMix64) throws {
    let handle = try FileHandle(forUpdating: file)
    let size = try handle.seekToEnd()
    for _ in 0..<bits {
      let place = UInt64.random(in: 0..<size, using: &numbers)
      try handle.seek(toOffset: place)
      let byte = try #require(handle.read(upToCount: 1)?.first)
      try handle.seek(toOffset: place)
      try handle.write(contentsOf: Data([byte ^ (1 << UInt8.random(in: 0..<8, using: &numbers))]))
    }
    try handle.close()
  }

  @Test func noFlippedBitAnswersOtherwise() throws {
    let sound = try #require(try answers(try filled()))
    let bytes = try Data(contentsOf: file)
    var numbers = SplitMix64(seed: 9)
    var noticed = 0
    for round in 0..<300 {
      RecordIndex.remove(at: file)
      try bytes.write(to: file)
      try flip(file, bits: 1 + round % 4 * 3, &numbers)
      let answer = try answers(try RecordIndex.open(at: file))
      #expect(answer == nil || answer == sound, "round \(round)")
      noticed += answer == nil ? 1 : 0
    }
    #expect(noticed > 150, "only \(noticed) of 300 were noticed")
  }

  @Test func aBitThatFlipsWhileTheIndexIsOpenIsNoticed() throws {
    var sound = ""
    do { sound = try #require(try answers(try filled())) }
    let bytes = try Data(contentsOf: file)
    var numbers = SplitMix64(seed: 10)
    for round in 0..<60 {
      RecordIndex.remove(at: file)
      try bytes.write(to: file)
      let open = try RecordIndex.open(at: file)
      _ = try open.folders()
      try flip(file, bits: 8, &numbers)
      for index in [open, try? RecordIndex.open(at: file)].compactMap(\.self) {
        let answer = try answers(index)
        #expect(answer == nil || answer == sound, "round \(round)")
      }
    }
  }

  /// Adds evaluations in transactions of their own, the first of which go from the log to the pages; returns what is
  /// answered after each.
  private func grow(_ index: RecordIndex) throws -> [String] {
    var states = [try #require(try answers(index))]
    for number in 60..<75 {
      try index.put(.whole("e\(number)") { $0.percent = 12.5 })
      if number == 70 { try index.settings("PRAGMA wal_checkpoint") }
      states.append(try #require(try answers(index)))
    }
    return states
  }

  /// What a program wrote last is in a log beside the index, and stays there if the program is killed. What is not whole
  /// at the end of the log counts as never written; a mixture of pages from before and after never answers. Behind what
  /// is written last are frames from before, and none of these is read.
  @Test func aFlippedBitInTheLogOfAKilledProgramIsNoticed() throws {
    let index = try filled()
    let states = try grow(index)
    let (pages, frames) = (try Data(contentsOf: file), try Data(contentsOf: log))
    var numbers = SplitMix64(seed: 11)
    var noticed = 0
    for round in 0..<200 {
      let copy = try TemporaryFolder()
      let place = URL(filePath: "\(copy.path)/index.sqlite")
      try pages.write(to: place)
      try frames.write(to: URL(filePath: place.path + "-wal"))
      if round > 0 { try flip(URL(filePath: place.path + "-wal"), &numbers) }
      let answer = try answers(try RecordIndex.open(at: place))
      if round == 0 { expectNoDifference(answer, states.last) }
      #expect(answer.map(states.contains) ?? true, "round \(round)")
      noticed += answer == states.last ? 0 : 1
    }
    #expect(noticed > 50, "only \(noticed) of 200 were noticed")
  }

  @Test func aFlippedBitInTheLogOfAnOpenIndexIsNoticed() throws {
    var numbers = SplitMix64(seed: 12)
    var noticed = 0
    for round in 0..<25 {
      RecordIndex.remove(at: file)
      let index = try filled()
      let last = try grow(index).last
      try flip(log, bits: 6, &numbers)
      let answer = try answers(try RecordIndex.open(at: file))
      #expect(answer == nil || answer == last, "round \(round)")
      noticed += answer == nil ? 1 : 0
    }
    #expect(noticed > 5, "only \(noticed) of 25 were noticed")
  }

  /// SQLite writes a page to the log more than once, and sums what it holds only at the end.
  @Test func aTransactionThatOutgrowsMemoryIsNotTakenForDamage() throws {
    let index = try RecordIndex.open(at: file)
    try index.settings("PRAGMA cache_size = 5")
    for round in 1...3 {
      try index.update { update in
        for number in 0..<120 {
          let facts = EvaluationFacts.whole("e\(number * 37 % 120)") { $0.percent = Double(round) }
          try update.put(IndexedFile(name: facts.id, stamp: round, facts: facts), in: "sessions/evaluations/2026/11")
        }
      }
      try index.complete()
      expectNoDifference(try index.all.map(\.percent), Array(repeating: Double(round), count: 120))
      expectNoDifference(try RecordIndex.open(at: file).all.count, 120)
    }
  }

  @Test func everyPageIsReadWhereThatIsAskedFor() throws {
    do { _ = try filled() }
    try RecordIndex.open(at: file).verify()
    let handle = try FileHandle(forUpdating: file)
    try handle.seek(toOffset: try handle.seekToEnd() - 2000)
    try handle.write(contentsOf: Data([0xA5, 0x5A]))
    try handle.close()
    #expect(throws: IndexTrouble.self) { try RecordIndex.open(at: file).verify() }
  }
}

import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import RecordIndex

/// What a first scan adds up at its end is what adding one file after the other gives.
@Suite struct FirstScanTests {
  private let folder: TemporaryFolder
  private let evaluations = (0..<60).map { number in
    EvaluationFacts.whole("e\(number)") { facts in
      facts.agent = ["ana-lopez", "ben-ito", "cy-adler"][number % 3]
      facts.startedAt = Date(timeIntervalSince1970: 1_795_000_000 - Double(number) * 800_000)
      facts.percent = Double(number)
      facts.purpose = number % 7 == 0 ? .calibration : .monitoring
      if number % 2 == 0 { facts.criteria?.removeLast() }
    }
  }

  init() throws { folder = try TemporaryFolder() }

  private func sums(_ index: RecordIndex) throws -> [String] {
    let scores = try index.scoreTallies(by: .team, byMonth: true).map { "\($0)" }
    let criteria = try [true, false].flatMap { byAgent in
      try index.criterionTallies(byAgent: byAgent, byMonth: true).map { "\($0)" }
    }
    return scores.sorted() + criteria.sorted()
  }

  private func put(_ evaluations: [EvaluationFacts], into index: RecordIndex, twice: [String] = []) throws {
    for facts in evaluations { try index.put(facts) }
    try index.update { update in
      for facts in evaluations where twice.contains(facts.id) {
        try update.put(IndexedFile(name: facts.id, stamp: 1, facts: facts), in: "sessions/evaluations/2026/12")
      }
    }
  }

  @Test(arguments: [[], ["e4", "e5"]]) func sumsAreThoseOfOneFileAfterTheOther(twice: [String]) throws {
    let scanned = try RecordIndex.open(at: URL(filePath: "\(folder.path)/index.sqlite"))
    try scanned.resume()
    try put(evaluations, into: scanned, twice: twice)
    try scanned.complete()
    let inMemory = try RecordIndex.inMemory()
    try put(evaluations, into: inMemory, twice: twice)
    try inMemory.complete()
    let oneByOne = try RecordIndex.inMemory()
    try oneByOne.complete()
    try put(evaluations, into: oneByOne, twice: twice)
    expectNoDifference(try sums(scanned), try sums(oneByOne))
    expectNoDifference(try sums(inMemory), try sums(oneByOne))
    #expect(try sums(scanned).count > 60)
  }
}

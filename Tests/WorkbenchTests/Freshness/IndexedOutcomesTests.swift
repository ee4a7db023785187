import CustomDump
import Foundation
import Notation
import QualityModel
import RecordIndex
import TestSupport
import Testing

@testable import Workbench

/// What the index has added up is what its evaluations come to one by one, against any target.
@Suite("Outcomes, counted twice", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct IndexedOutcomesTests {
  private let example: CommittedExample
  private let index: RecordIndex

  init() throws {
    example = try CommittedExample()
    var world = World(
      now: { Date(timeIntervalSince1970: 1_795_338_000) }, newID: { "id1" },
      environment: ["HOME": example.home, "XDG_CACHE_HOME": "\(example.home)/cache"], directory: example.root)
    world.fileClock = { Date() + 60 }
    index = try world.index()
  }

  @Test(arguments: [91, 90.95, 66.67, 66.666667, 80.05, 0, 100, 100.5]) func agree(target: Double) throws {
    let facts = try index.evaluations(Query()).filter(\.isHeadline)
    #expect(facts.contains { !$0.failed.isEmpty })
    expectNoDifference(try index.outcomes(target: target), OutcomeTally(facts, target: target))
  }

  @Test func agreeByAgentWithinDays() throws {
    let query = Query([.init(.time(from: Day("2026-10-01")?.start, until: Day("2026-11-01")?.start))])
    let facts = try index.evaluations(query).filter(\.isHeadline)
    let byAgent = Dictionary(grouping: facts, by: \.agent).mapValues { OutcomeTally($0, target: 91) }
    #expect(byAgent.count > 5)
    expectNoDifference(try index.outcomes(query, target: 91), byAgent)
  }
}

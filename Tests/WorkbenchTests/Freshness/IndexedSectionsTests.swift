import CustomDump
import Foundation
import QualityModel
import Records
import TestSupport
import Testing

@testable import RecordIndex
@testable import Workbench

/// The index keeps of every section what scoring the evaluation's answers again comes to.
@Suite("Sections in the index", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct IndexedSectionsTests {
  @Test func everySectionIsAsItsAnswersEarn() throws {
    let example = try CommittedExample()
    let world = World(
      now: { Date(timeIntervalSince1970: 1_795_338_000) }, newID: { "id1" },
      environment: ["HOME": example.home, "XDG_CACHE_HOME": "\(example.home)/cache"], directory: example.root)
    let workspace = Workspace(at: example.root)
    var compared = 0
    try world.index().visit { facts in
      let evaluation = try #require(try workspace.evaluation(facts.id).value?.record)
      let rubric = try #require(try workspace.rubric(facts.rubric, version: facts.version).value?.record)
      let earned = Scorer(rubric).scored(evaluation).score?.sections.filter { $0.percent != nil }
      expectNoDifference(facts.sections, earned, "\(facts.id)")
      compared += facts.sections.count
      return true
    }
    #expect(compared > 1000, "\(compared) sections")
  }
}

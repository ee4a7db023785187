import CustomDump
import Foundation
import QualityModel
import RecordIndex
import TestSupport
import Testing

@testable import Workbench

/// What the index has added up is what its evaluations come to one by one, against any target.
@Suite("Outcomes, counted twice", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct IndexedOutcomesTests {
  @Test func agree() throws {
    try withExtendedLifetime(CommittedExample()) { example in
      try example.world.asking { index in
        let facts = try index.evaluations(Query()).filter(\.isHeadline)
        #expect(facts.contains { !$0.failed.isEmpty })
        for target in [91, 90.95, 66.67, 66.666667, 80.05, 0, 100, 100.5] {
          expectNoDifference(try index.outcomes(target: target), OutcomeTally(facts, target: target), "\(target)")
        }
      }
    }
  }
}

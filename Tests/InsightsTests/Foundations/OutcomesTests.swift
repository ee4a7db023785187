import CustomDump
import Foundation
import QualityModel
import Statistics
import Testing

@testable import Insights

@Suite("Outcomes") struct OutcomesTests {
  private static let rubric = Rubric(
    id: "calls", version: 2,
    bands: [Band(name: "Perfect", from: 100), Band(name: "Met", from: 85), Band(name: "Missed", from: 0)], sections: [])

  private func outcomes(_ bands: [(name: String, n: Int)], failed: [String: Int] = [:]) -> Outcomes {
    var tally = OutcomeTally()
    for band in bands {
      tally.bands[.init(rubric: "calls", name: band.name)] = band.n
      tally.evaluations += band.n
      tally.scored += band.n
    }
    tally.failures = failed
    tally.failed = failed.values.max() ?? 0
    return Outcomes(tally, newest: ["calls": Self.rubric])
  }

  /// Wilson's intervals of 12, 27 and 21 in 60, and of the 39 that met the standard or more.
  @Test func areSharesByBandFromTheTop() {
    let bands = outcomes([("Missed", 21), ("Perfect", 12), ("Met", 27)]).bands
    expectNoDifference(bands.map(\.name), ["Perfect", "Met", "Missed"])
    expectNoDifference(
      bands.map(\.share),
      [12, 27, 21].map {
        .share($0, of: 60, what: "scores by calls in the band")
      })
    expectNoDifference(bands.map(\.orBetter.value), [20, 65, 100])
  }

  @Test func nameABandThatNothingFellInto() {
    let bands = outcomes([("Met", 4)]).bands
    expectNoDifference(bands.map(\.name), ["Perfect", "Met", "Missed"])
    expectNoDifference(bands.map(\.n), [0, 4, 0])
  }

  @Test func nameTheCriteriaThatFailedEvaluations() {
    let failed = outcomes([("Met", 40)], failed: ["consent": 3, "identity": 9, "none": 0]).failed
    expectNoDifference(failed.n, 9)
    expectNoDifference(failed.share.value, 22.5)
    expectNoDifference(failed.criteria.map(\.criterion), ["identity", "consent"])
  }

  @Test func haveNoShareOfNothing() {
    expectNoDifference(Outcomes().atTarget.undefined, "too few to tell: n = 0")
    expectNoDifference(Outcomes().failed.share.value, nil)
    expectNoDifference(Outcomes().bands, [])
  }

  @Test func countWhatReachesTheTarget() throws {
    var facts = Example.facts([Example.evaluation("ana", "yes", "5"), Example.evaluation("ben", "no", "1")])
    facts[0].percent = 90.999_999
    facts[1].percent = 91
    facts[1].failed = ["identity"]
    let tally = OutcomeTally(facts, target: 91)
    expectNoDifference(tally.atTarget, 1)
    expectNoDifference(tally.failed, 1)
    expectNoDifference(tally.failures, ["identity": 1])
  }
}

import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Statistics
import Testing

@Suite struct WorkspaceStatusTests {
  private func status(_ evaluations: [Evaluation], settings: Settings = Settings()) -> WorkspaceStatus {
    WorkspaceStatus(
      tallies: Example.scoreTallies(evaluations), apart: Example.purposes(evaluations), drafts: 2, unscored: 3,
      findings: 4, settings: settings)
  }

  private let three = [
    Example.evaluation("ana", "yes", "5", rating: 90), Example.evaluation("ana", "yes", "1", rating: 80),
    Example.evaluation("ben", "yes", "5", rating: 95), Example.evaluation("cy", "yes", "4", rating: 85),
  ]

  @Test func averagesOverEvaluationsByAgent() {
    let status = status(three + [Example.evaluation("dee", "no", "1", rating: 0, purpose: .targeted)])
    expectNoDifference(status.evaluations, 4)
    expectNoDifference(status.agents, 3)
    expectNoDifference(
      status.score, .mean(ofClusters: [[100, 75], [100], [93.75]], unit: "agent").cut(to: Estimate.percentages))
    expectNoDifference(
      status.customerRating, .mean(ofClusters: [[90, 80], [95], [85]], unit: "agent").cut(to: Estimate.percentages))
    expectNoDifference(status.apart, ["targeted": 1])
  }

  @Test func isOptimizedWhereBothMeansReachTheirTargets() {
    expectNoDifference(status(three).optimized, true)
    expectNoDifference(status(three, settings: Settings(ratingTarget: 87.5)).optimized, true)
    expectNoDifference(status(three, settings: Settings(ratingTarget: 87.6)).optimized, false)
    expectNoDifference(status(three, settings: Settings(scoreTarget: 92.5)).optimized, false)
  }

  @Test func cannotTellWithoutAnInterval() {
    expectNoDifference(status([]).optimized, nil)
    expectNoDifference(status(Array(three.prefix(3))).optimized, nil)
    let silent = three.map { evaluation in
      var silent = evaluation
      silent.customer = nil
      return silent
    }
    expectNoDifference(status(silent).optimized, nil)
  }

  @Test func writesTheKeysOfTheContract() throws {
    let data = try JSONEncoder().encode(status([]))
    let object = try JSONDecoder().decode([String: JSONValue].self, from: data)
    expectNoDifference(
      object.keys.sorted(),
      [
        "agents", "apart", "atTarget", "bands", "coachingDrafts", "customerRating", "disputes", "drafts", "evaluations",
        "failed", "findings", "followUpsDue", "optimized", "score", "targets", "unscored",
      ])
    expectNoDifference(object["optimized"], .null)
  }
}

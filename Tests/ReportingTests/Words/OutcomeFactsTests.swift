import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite("Outcomes in facts") struct OutcomeFactsTests {
  private static func outcomes(failed: Int) -> Outcomes {
    var tally = OutcomeTally()
    (tally.evaluations, tally.scored, tally.atTarget, tally.failed) = (100, 100, 20, failed)
    tally.bands = [("Perfect", 20), ("Met", 45), ("Missed", 35)].reduce(into: [:]) {
      $0[.init(rubric: "calls", name: $1.0)] = $1.1
    }
    tally.failures = failed > 0 ? ["identity": failed] : [:]
    let bands = [Band(name: "Perfect", from: 100), Band(name: "Met", from: 85), Band(name: "Missed", from: 0)]
    return Outcomes(tally, newest: ["calls": Rubric(id: "calls", bands: bands, sections: [])])
  }

  private static func status(failed: Int) -> WorkspaceStatus {
    let tallies = (1...3).map { agent in
      ScoreTally(
        group: nil, agent: "agent-\(agent)", month: nil, evaluations: 4,
        scores: Tally([95, 96, 97, 98 + Double(agent) / 2]), ratings: Tally([88, 90, 91, 92 + Double(agent)]))
    }
    return WorkspaceStatus(
      tallies: tallies, apart: [:], drafts: 0, unscored: 0, findings: 0, outcomes: outcomes(failed: failed),
      settings: Settings())
  }

  private func fact(_ label: String, _ status: WorkspaceStatus) -> String? {
    StatusPage(status).document.blocks.lazy.compactMap { block -> String? in
      guard case .facts(let facts) = block else { return nil }
      return facts.first { $0.label == label }?.value.plain
    }.first
  }

  @Test func standBesideTheMean() {
    let status = Self.status(failed: 48)
    #expect(fact("91 or more", status) == "20.0 % (13.3 to 28.9)")
    #expect(
      fact("By band", status)
        == "Perfect 20.0 % (13.3 to 28.9), Met 45.0 % (35.6 to 54.8), Missed 35.0 % (26.4 to 44.7)")
    #expect(fact("At least", status) == "Met 65.0 % (55.3 to 73.6)")
    #expect(fact("Failed", status) == "48 of 100: 48.0 % (38.5 to 57.7); identity 48")
  }

  @Test func theCriteriaThatFailedAddUp() {
    func words(_ criteria: [String: Int], of n: Int) -> String {
      Outcomes.Failed(n, of: 332, criteria: criteria).criteriaWords
    }
    let few = ["right-answer": 14, "wrong-answer": 3, "correct": 2, "consent": 1]
    #expect(words(few, of: 20) == "right-answer 14, wrong-answer 3, correct 2, consent 1")
    let many = few.merging(["greeting": 1, "hold": 1]) { $1 }
    #expect(words(many, of: 22) == "right-answer 14, wrong-answer 3, correct 2, 3 other criteria 3")
    #expect(
      words(many, of: 21)
        == "right-answer 14, wrong-answer 3, correct 2, 3 other criteria 3; some failed several criteria")
  }

  @Test func aCentreIsNeverOptimizedWithoutNamingWhatFailed() {
    #expect(fact("Optimized", Self.status(failed: 0)) == "yes: both means reach their targets")
    #expect(fact("Optimized", Self.status(failed: 48)) == "yes, but 48 of 100 evaluations failed (identity 48)")
  }

  @Test func noVariationIsNotTooFew() {
    let same = (1...3).map { agent in
      ScoreTally(
        group: nil, agent: "agent-\(agent)", month: nil, evaluations: 4, scores: Tally([88, 88, 88, 88]),
        ratings: Tally([90, 90, 90]))
    }
    let status = WorkspaceStatus(
      tallies: same, apart: [:], drafts: 0, unscored: 0, findings: 0, settings: Settings())
    #expect(
      fact("Score", status) == "88.0 (no variation: every one of 3 agents has a mean of 88.0, 12 evaluations)")
    #expect(fact("Optimized", status) == "cannot tell: no variation")
  }
}

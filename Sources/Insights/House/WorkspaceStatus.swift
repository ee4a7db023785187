package import Foundation
import Notation
package import QualityModel
package import Statistics

/// How far a workspace is from optimized, and what waits in it: `status --json`.
package struct WorkspaceStatus: Hashable, Sendable, Encodable {
  /// How many evaluations count.
  package var evaluations: Int
  /// How many agents they are of.
  package var agents: Int
  /// The mean score over evaluations, its interval by agent.
  package var score: Estimate
  /// The mean customer rating over evaluations, its interval by agent.
  package var customerRating: Estimate
  /// The shares that failed, that reached the target, and in each band.
  package var outcomes: Outcomes
  /// Whether both means reach their targets; `nil` where either has no interval.
  package var optimized: Bool?
  /// How many evaluations are being scored.
  package var drafts: Int
  /// How many of them cannot go on, since their recording or rubric is gone.
  package var draftsThatWait: Int
  /// The agents whose coaching plans are being talked through, by id.
  package var coachingDrafts: [String]
  /// How many recordings have no evaluation.
  package var unscored: Int
  /// How many findings there are.
  package var findings: Int
  /// How many follow-ups are due.
  package var followUpsDue: Int
  /// The undecided disputes.
  package var disputes: Disputes
  /// What the two means are compared with.
  package var targets: Targets
  /// Submitted evaluations that are kept apart, by purpose.
  package var apart: [String: Int]

  /// Disputes that wait.
  package struct Disputes: Hashable, Sendable, Encodable {
    /// How many there are.
    package var undecided: Int
    /// When the oldest was raised; `nil` where there is none, or where its record does not say.
    package var oldest: Date?
    /// The ids of the disputed evaluations, the newest first.
    package var evaluations: [String]

    package init(undecided: Int = 0, oldest: Date? = nil, evaluations: [String] = []) {
      self.undecided = undecided
      self.oldest = oldest
      self.evaluations = evaluations
    }

    /// Writes every key; an unknown day is `null`.
    package func encode(to encoder: any Encoder) throws {
      try encoder.write([
        "undecided": undecided, "oldest": oldest, "evaluations": evaluations,
      ])
    }
  }

  /// Creates the status from what counts, added up by agent, and the counts of what waits.
  /// - Parameters:
  ///   - tallies: of the evaluations that count, by agent or finer.
  ///   - purposes: how many submitted evaluations each purpose has; those that count are not kept apart.
  package init(
    tallies: [ScoreTally], apart purposes: [Evaluation.Purpose: Int], drafts: Int, unscored: Int, findings: Int,
    draftsThatWait: Int = 0, coachingDrafts: [String] = [], followUpsDue: Int = 0, disputes: Disputes = Disputes(),
    outcomes: Outcomes = Outcomes(), settings: Settings
  ) {
    self.outcomes = outcomes
    let byAgent = tallies.byAgent
    evaluations = byAgent.reduce(0) { $0 + $1.evaluations }
    agents = byAgent.count
    score = .mean(byAgent: byAgent.map(\.scores))
    customerRating = .mean(byAgent: byAgent.map(\.ratings))
    targets = Targets(score: settings.scoreTarget, customerRating: settings.ratingTarget)
    optimized = Self.isOptimized(score, customerRating, targets)
    self.drafts = drafts
    self.draftsThatWait = draftsThatWait
    self.coachingDrafts = coachingDrafts
    self.unscored = unscored
    self.findings = findings
    self.followUpsDue = followUpsDue
    self.disputes = disputes
    apart = purposes.keptApart
  }

  private static func isOptimized(_ score: Estimate, _ rating: Estimate, _ targets: Targets) -> Bool? {
    guard score.undefined == nil, rating.undefined == nil, let score = score.value, let rating = rating.value
    else { return nil }
    return score >= targets.score && rating >= targets.customerRating
  }

  /// Writes the keys that `docs/formats.md` lists; what is unknown is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "evaluations": evaluations, "agents": agents, "score": score, "customerRating": customerRating,
      "failed": outcomes.failed, "atTarget": outcomes.atTarget, "bands": outcomes.bands, "optimized": optimized,
      "drafts": drafts, "coachingDrafts": coachingDrafts, "unscored": unscored, "findings": findings,
      "followUpsDue": followUpsDue, "disputes": disputes, "targets": targets, "apart": apart,
    ])
  }
}

extension [Evaluation.Purpose: Int] {
  /// How many evaluations do not count toward the headline, by purpose.
  var keptApart: [String: Int] {
    reduce(into: [:]) { apart, purpose in
      if !purpose.key.isHeadline, purpose.value > 0 { apart[purpose.key.rawValue] = purpose.value }
    }
  }
}

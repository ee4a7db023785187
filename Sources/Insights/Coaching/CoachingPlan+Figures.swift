package import Foundation
package import QualityModel
import Statistics

extension CoachingSuggestion {
  /// The ids of the suggested criteria that are the agent's own to improve; a process problem belongs to the team.
  package var suggestedFocus: [String] { focus.filter { $0.cost.cause == .person }.map(\.cost.criterion) }
}

extension CoachingProposal.Focus {
  /// Returns the figures and moments as a plan keeps them, with what was said of the criterion before.
  package func agreed(after said: CoachingPlan.Focus?) -> CoachingPlan.Focus {
    var focus =
      said ?? CoachingPlan.Focus(criterion: cost.criterion, title: cost.title, target: goal?.to ?? 0)
    focus.title = cost.title
    focus.from = cost.mean.value.map(\.roundedForStorage)
    focus.evidence = evidence
    focus.evaluations = evaluations(toReach: focus.target)
    return focus
  }

  /// Returns how many evaluations after the session show a change to a target 80 times in 100, at least 5; `nil` where
  /// that cannot be determined, or where the target is not a rise.
  package func evaluations(toReach target: Double) -> Int? {
    guard let goal, let noise = goal.noise, noise > 0, let from = cost.mean.value, target > from else { return nil }
    return CoachingProposal.Goal.evaluations(toSee: (target - from) / noise)
  }
}

extension FollowUp {
  /// Returns the verdict as a plan keeps it when the next session closes it.
  package func outcome(at now: Date) -> CoachingPlan.Outcome {
    CoachingPlan.Outcome(
      at: now, verdict: verdict, sentence: sentence, change: figures.change.value.map(\.roundedForStorage),
      n: figures.have)
  }
}

extension CoachingPlan {
  /// Returns whether its session came before another's; of two on one day the one that was begun first did.
  package func isBefore(_ other: Self) -> Bool {
    (held, startedAt, id) < (other.held, other.startedAt, other.id)
  }
}

extension [CoachingPlan] {
  /// Returns the draft that a session with an agent resumes: the one begun last; `nil` where there is none.
  package func openDraft(of agent: String) -> CoachingPlan? {
    filter { $0.status == .draft && $0.agent == agent }.max { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) }
  }
}

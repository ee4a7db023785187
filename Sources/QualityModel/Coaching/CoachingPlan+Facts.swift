extension CoachingPlan {
  /// What can be asked of the plan without reading it; its day is that of the session.
  package var facts: RecordFacts {
    RecordFacts(
      agent: agent, rubric: rubric.id, day: held, status: status.rawValue, criteria: focus.map(\.criterion))
  }
}

import QualityModel
import Statistics

/// What is doubtful about a proposal as a whole, with the figures by which it was found.
package enum CoachingCaution: Hashable, Sendable {
  /// The agent has fewer evaluations than a criterion takes to enter a plan.
  case fewEvaluations(Int)
  /// These criteria did not mean the same in all versions, and are taken from evaluations by one version alone.
  case changedCriteria(titles: [String], version: Int)
  /// The rubric's version no longer has these criteria.
  case removedCriteria(titles: [String], version: Int)
  /// So many of the agent's evaluations have a rubric's version that cannot be read.
  case unreadableVersion(evaluations: Int)
  /// Too few colleagues of the agent's team were evaluated, so that the comparison is with everyone else.
  case smallTeam(String)
  /// No colleague or one colleague has evaluations, so that a process problem cannot show.
  case fewColleagues(Int)
  /// A criterion was chosen that counted too seldom.
  case chosenWithTooFew(CriterionCost)
  /// A criterion about speed was chosen that should wait.
  case chosenTooEarly(CoachingProposal.Withheld)
  /// A criterion was chosen on which colleagues fall short alike.
  case chosenFromProcess(CriterionCost)
}

extension CoachingCaution {
  /// Returns all that hold for what was chosen by the evidence, about the whole first.
  static func all(of suggestion: CoachingSuggestion, _ evidence: CoachingEvidence) -> [CoachingCaution] {
    guard let rubric = evidence.rubric else { return [] }
    return [
      few(suggestion), changed(evidence, rubric), removed(suggestion, evidence, rubric),
      evidence.unreadable > 0 ? .unreadableVersion(evaluations: evidence.unreadable) : nil,
      small(suggestion, evidence.records.colleagues),
      suggestion.colleagues < 2 ? .fewColleagues(suggestion.colleagues) : nil,
    ].compactMap(\.self) + suggestion.focus.filter(\.isChosen).flatMap { chosen($0.cost, evidence.resolved) }
  }

  private static func few(_ suggestion: CoachingSuggestion) -> Self? {
    guard suggestion.evaluations > 0, suggestion.evaluations < CoachingProposal.enough else { return nil }
    return .fewEvaluations(suggestion.evaluations)
  }

  private static func changed(_ evidence: CoachingEvidence, _ rubric: Rubric) -> Self? {
    guard !evidence.changed.isEmpty else { return nil }
    return .changedCriteria(titles: evidence.changed.map(\.title), version: rubric.version)
  }

  private static func removed(
    _ suggestion: CoachingSuggestion, _ evidence: CoachingEvidence, _ rubric: Rubric
  ) -> Self? {
    let older = evidence.records.rubrics.filter { $0.id == rubric.id && suggestion.versions.contains($0.version) }
    let gone = older.flatMap(\.countingCriteria).filter { rubric.criterion($0.id) == nil }
    var seen: Set<String> = []
    let titles = gone.filter { seen.insert($0.id).inserted }.map(\.title)
    return titles.isEmpty ? nil : .removedCriteria(titles: titles, version: rubric.version)
  }

  private static func small(_ suggestion: CoachingSuggestion, _ colleagues: CoachingRecords.Colleagues) -> Self? {
    // Where no one else has any either, that is reported instead.
    guard suggestion.colleagues > 0, let team = colleagues.passedBy else { return nil }
    return .smallTeam(team)
  }

  private static func chosen(_ cost: CriterionCost, _ resolved: ResolvedShare) -> [Self] {
    [
      cost.isEnough ? nil : .chosenWithTooFew(cost),
      cost.lens == .efficiency && !resolved.isOnTarget ? .chosenTooEarly(resolved.withheld(cost)) : nil,
      cost.cause == .process ? .chosenFromProcess(cost) : nil,
    ].compactMap(\.self)
  }
}

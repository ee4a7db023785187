import Notation
import QualityModel
import Statistics

extension ComparisonFigures {
  /// Measures.
  init(_ evidence: ComparisonEvidence) {
    let (records, study) = (evidence.records, evidence.study)
    let comparable = ComparableCriteria(records.rubrics.filter { evidence.versions.contains($0.version) })
    workshop = study
    versions = evidence.versions
    rubricTitle = records.rubrics.max { $0.version < $1.version }?.title ?? study.rubric
    score =
      evidence.isRubricChanged ? Measure(undefined: .other(ComparableCriteria.rubricChanged)) : evidence.measure(.score)
    criteria = Self.criteria(evidence, comparable)
    changedCriteria = comparable.changed
    customerRating = evidence.measure(.rating)
    resolved = evidence.measure(.resolved)
    critical = Self.criticalClasses(evidence)
    milestones = Self.milestones(evidence, score: score, rating: customerRating)
    retention = Self.retention(evidence)
    agents = evidence.isRubricChanged ? [] : Self.agents(evidence)
    dropped = Self.dropped(evidence)
    leftOut = evidence.leftOut.reduce(into: [:]) { $0[$1.purpose.rawValue, default: 0] += 1 }
    let everyone = Set(study.agents)
    datedBySubmission = [evidence.before, evidence.after].reduce(0) { count, evaluations in
      count + evaluations.count { $0.startedAt == nil && everyone.contains($0.agent) }
    }
  }

  private static func criteria(_ evidence: ComparisonEvidence, _ comparable: ComparableCriteria) -> [Criterion] {
    let measured = Set(evidence.beforeTable.keys).union(evidence.afterTable.keys)
    let focus = Set(evidence.study.focus)
    let known = comparable.ids.filter { measured.contains(.criterion($0)) }
    let ordered = known.filter(focus.contains) + known.filter { !focus.contains($0) }
    let measures = ordered.map { evidence.measure(.criterion($0)) }
    let adjusted = PAdjustment.holm(measures.map(\.decisive?.p))
    return ordered.indices.map { index in
      let id = ordered[index]
      return Criterion(
        criterion: id, title: comparable.titles[id] ?? id, focus: focus.contains(id), measure: measures[index],
        pAdjusted: adjusted[index])
    }
  }

  private static func criticalClasses(_ evidence: ComparisonEvidence) -> [CriticalClass] {
    let names = Set(evidence.beforeTable.keys).union(evidence.afterTable.keys).compactMap { key -> String? in
      guard case .critical(let name) = key else { return nil }
      return name
    }
    return names.sorted().map { name in
      let measure =
        evidence.isRubricChanged
        ? Measure(undefined: .other(ComparableCriteria.rubricChanged)) : evidence.measure(.critical(name))
      return CriticalClass(name: name, measure: measure)
    }
  }

  private static func milestones(
    _ evidence: ComparisonEvidence, score: Measure, rating: Measure
  ) -> [Milestone] {
    let study = evidence.study
    let settings = evidence.records.settings
    let scores = evidence.isRubricChanged ? [] : evidence.periods(study.cohort, .score)
    return [
      Milestone("score", target: study.target ?? settings.scoreTarget, score.cohort, scores),
      Milestone(
        "customerRating", target: settings.ratingTarget, rating.cohort, evidence.periods(study.cohort, .rating)),
    ]
  }

  private static func retention(_ evidence: ComparisonEvidence) -> [Retention] {
    let agents = Set(evidence.study.agents)
    return zip(evidence.study.retention, evidence.later).map { window, evaluations in
      let later = evaluations.filter { agents.contains($0.agent) }
      let versions = Set(later.map(\.version)).union(
        evidence.before.filter { agents.contains($0.agent) }.map(\.version))
      guard versions.count < 2 else {
        return Retention(window: window, score: Measure(undefined: .other(ComparableCriteria.rubricChanged)))
      }
      let isAhead = later.isEmpty && window.moments.lowerBound > evidence.records.now
      let score =
        isAhead
        ? Measure(undefined: .other("the window begins on \(window.from)"))
        : evidence.measure(.score, after: PeriodTable(later))
      return Retention(window: window, score: score)
    }
  }

  private static func agents(_ evidence: ComparisonEvidence) -> [Agent] {
    let study = evidence.study
    func agents(_ ids: [String], _ group: Agent.Group) -> [Agent] {
      evidence.periods(ids, .score).compactMap { periods in
        guard let before = periods.before.mean, let after = periods.after.mean, let change = periods.change else {
          return nil
        }
        return Agent(
          agent: periods.agent, group: group, before: .init(mean: before, n: periods.before.count),
          after: .init(mean: after, n: periods.after.count), change: change)
      }
    }
    return agents(study.cohort, .cohort) + agents(study.comparison, .comparison)
  }

  private static func dropped(_ evidence: ComparisonEvidence) -> [Dropped] {
    let study = evidence.study
    func dropped(_ ids: [String], _ group: Agent.Group) -> [Dropped] {
      evidence.periods(ids, .score).filter { !$0.isComplete }.map { periods in
        let reason =
          periods.before.count > 0
          ? "no score after" : periods.after.count > 0 ? "no score before" : "no score in either window"
        return Dropped(agent: periods.agent, group: group, reason: reason)
      }
    }
    return dropped(study.cohort, .cohort) + dropped(study.comparison, .comparison)
  }
}
